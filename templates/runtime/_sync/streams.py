# Made from ../_async/streams.py by scripts/unasync.py: edit that one.

"""Responses that are read while they arrive."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import httpx2

from ..core.events import EventReader, LineReader
from ..core.transport import connection_error

__all__ = ["JSONLDecoder", "Stream"]

T = TypeVar("T")


class _Reading(Generic[T]):
    """Iterates over what a response carries, once, while it arrives."""

    response: httpx2.Response

    def __init__(
        self, response: httpx2.Response, reader: EventReader[T] | LineReader[T]
    ) -> None:
        """Read a response; `reader` turns its bytes into objects."""
        self.response = response
        self._reader = reader
        self._objects = self._read()

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, None where it gave none."""
        return self._reader.request_id

    def __iter__(self) -> Iterator[T]:
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

    def _read(self) -> Generator[T, None, None]:
        reader = self._reader
        pieces: Any = self.response.iter_bytes()
        try:
            for piece in pieces:
                yield from reader.feed(piece)
                if reader.done:
                    return
            yield from reader.close()
        except httpx2.RequestError as error:
            raise connection_error(error, self.response.request) from error
        finally:
            pieces.close()
            self.response.close()


class Stream(_Reading[T]):
    """The events of a response, as they arrive.

    Iterate over it with `for`; leave it with `close()`, or use it in an
    `with` statement.
    """


class JSONLDecoder(_Reading[T]):
    """The lines of a response, each one an object, as they arrive."""
