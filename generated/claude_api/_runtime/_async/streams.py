"""Responses that are read while they arrive."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import httpx2

from ..core.events import EventReader, LineReader
from ..core.transport import is_transport_failure, stream_error

__all__ = ["AsyncJSONLDecoder", "AsyncReading", "AsyncStream"]

T = TypeVar("T")


class AsyncReading(Generic[T]):
    """What a response carries, iterated over once, while it arrives.

    Leave it with `await close()`, or use it in an `async with` statement.
    """

    response: httpx2.Response

    def __init__(
        self, response: httpx2.Response, objects: AsyncGenerator[T, None]
    ) -> None:
        """Iterate over `objects`, which are read from the response."""
        self.response = response
        self._objects = objects

    def __aiter__(self) -> AsyncIterator[T]:
        # The generator itself: one call less per object than going through __anext__.
        return self._objects

    async def __anext__(self) -> T:
        return await anext(self._objects)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop reading and give the connection back."""
        await self._objects.aclose()
        await self.response.aclose()


class _AsyncDecoding(AsyncReading[T]):
    """What a response carries, as a reader makes objects of its bytes."""

    def __init__(
        self, response: httpx2.Response, reader: EventReader[T] | LineReader[T]
    ) -> None:
        super().__init__(response, self._read())
        self._reader = reader

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, None where it gave none."""
        return self._reader.request_id

    async def _read(self) -> AsyncGenerator[T, None]:
        reader = self._reader
        pieces: Any = self.response.aiter_bytes()
        try:
            async for piece in pieces:
                for item in reader.feed(piece):
                    yield item
                if reader.done:
                    return
            for last in reader.close():
                yield last
        except Exception as error:
            if not is_transport_failure(error):
                raise
            raise stream_error(error, self.response) from error
        finally:
            await pieces.aclose()
            await self.response.aclose()


class AsyncStream(_AsyncDecoding[T]):
    """The events of a response, as they arrive.

    Iterate over it with `async for`; leave it with `await close()`, or use it in an
    `async with` statement.
    """


class AsyncJSONLDecoder(_AsyncDecoding[T]):
    """The lines of a response, each one an object, as they arrive."""
