# Made from _async/responses.py: edit that one, then `make unasync` in specloom.

"""Access to the response itself, beside what it stands for.

`with_raw_response` gives a response that was read, `with_streaming_response` one that
is read as far as it is asked for. Both kinds parse on demand.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar, overload

import httpx2

from ..core.body import limit_body
from ..core.responses import BaseAPIResponse, ReadAPIResponse
from ..core.transport import body_error, is_transport_failure

__all__ = [
    "APIResponse",
    "ResponseContextManager",
    "StreamedAPIResponse",
]

T = TypeVar("T")
U = TypeVar("U")


class APIResponse(ReadAPIResponse[T]):
    """A response that was read and, on demand, its result."""

    def close(self) -> None:
        """Give the connection back; needed only for a stream that is not read."""
        self.http_response.close()


class StreamedAPIResponse(BaseAPIResponse[T]):
    """A response whose body is read when it is asked for."""

    def read(self) -> bytes:
        """The body, decompressed.

        Raises:
            APIConnectionError: it did not come whole.
            ResponseTooLargeError: it is larger than the client allows.
        """
        limit_body(self.http_response, self._max_bytes)
        try:
            return self.http_response.read()
        except httpx2.StreamError:
            raise
        except Exception as error:
            if not is_transport_failure(error):
                raise
            raise body_error(error, self.http_response) from error

    def text(self) -> str:
        """The body as text, in the charset that the response names, else UTF-8."""
        self.read()
        from ..core.charset import text_of

        return text_of(self.http_response)

    def json(self) -> Any:
        """The body parsed as JSON, without a look at its type."""
        return json.loads(self.read())

    @overload
    def parse(self) -> T: ...

    @overload
    def parse(self, *, to: type[U]) -> U: ...

    def parse(self, *, to: Any = None) -> Any:
        """The result of the operation, or the body as another type."""
        self._check_target(to)
        if self._read_first:
            self.read()
        return self._result(to)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it arrives, decompressed; in pieces of this size, if given."""
        return self._pieces(self.http_response.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text, as it arrives."""
        self._check_charset()
        return self._pieces(self.http_response.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body as they arrive, without their ends."""
        self._check_charset()
        return self._pieces(self.http_response.iter_lines())

    def _pieces(self, pieces: Any) -> Iterator[Any]:
        try:
            yield from pieces
        except httpx2.StreamError:
            raise
        except Exception as error:
            if not is_transport_failure(error):
                raise
            raise body_error(error, self.http_response) from error
        finally:
            pieces.close()

    def close(self) -> None:
        """Give the connection back."""
        self.http_response.close()


class Closable(Protocol):
    """What a context manager closes when it is left."""

    def close(self) -> None:
        """Give the connection back."""
        ...


S = TypeVar("S", bound=Closable)


class ResponseContextManager(Generic[S]):
    """Sends the request when it is entered, and closes the response when left."""

    def __init__(self, call: Callable[[], S]) -> None:
        self._call = call
        self._response: S | None = None

    def __enter__(self) -> S:
        self._response = self._call()
        return self._response

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()
