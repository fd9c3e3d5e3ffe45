# Made from _async/streams.py: edit that one, then `make unasync` in specloom.

"""Responses that are read while they arrive."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import httpx2

from ..core.events import EventReader, LineReader
from ..core.transport import is_transport_failure, stream_error

__all__ = ["JSONLDecoder", "Reading", "Stream"]

T = TypeVar("T")


class Reading(Generic[T]):
    """What a response carries, iterated over once, while it arrives.

    Leave it with `close()`, or use it in a `with` statement.
    """

    response: httpx2.Response

    def __init__(
        self, response: httpx2.Response, objects: Generator[T, None, None]
    ) -> None:
        """Iterate over `objects`, which are read from the response."""
        self.response = response
        self._objects = objects

    def __iter__(self) -> Iterator[T]:
        # The generator itself: one call less per object than going through __next__.
        return self._objects

    def __next__(self) -> T:
        return next(self._objects)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and give the connection back."""
        self._objects.close()
        self.response.close()


class _Decoding(Reading[T]):
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

    def _read(self) -> Generator[T, None, None]:
        reader = self._reader
        pieces: Any = self.response.iter_bytes()
        try:
            for piece in pieces:
                yield from reader.feed(piece)
                if reader.done:
                    return
            yield from reader.close()
        except Exception as error:
            if not is_transport_failure(error):
                raise
            raise stream_error(error, self.response) from error
        finally:
            pieces.close()
            self.response.close()


class Stream(_Decoding[T]):
    """The events of a response, as they arrive.

    Iterate over it with `for`; leave it with `close()`, or use it in an
    `with` statement.
    """


class JSONLDecoder(_Decoding[T]):
    """The lines of a response, each one an object, as they arrive."""
