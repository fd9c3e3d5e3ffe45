"""What a response says beside its result."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import httpx2

from .errors import request_id_of

if TYPE_CHECKING:
    from .origin import Origin

__all__ = ["BaseAPIResponse", "ReadAPIResponse"]

T = TypeVar("T")
U = TypeVar("U")


class BaseAPIResponse(Generic[T]):
    """What a response says besides its body."""

    http_response: httpx2.Response

    def __init__(
        self,
        origin: Origin,
        parse: Callable[[Origin], T],
        *,
        read: bool = True,
    ) -> None:
        """Keep a response until its result is asked for.

        Args:
            parse: makes the result, once.
            read: whether the body must have been read for that.
        """
        self.http_response = origin.response
        self._origin = origin
        self._parse = parse
        self._read_first = read
        self._parsed: dict[Any, Any] = {}

    @property
    def _max_bytes(self) -> int | None:
        """How much of the body may be held in memory."""
        return self._origin.bounds.max_bytes

    def __repr__(self) -> str:
        response = self.http_response
        return (
            f"<{type(self).__name__} [{response.status_code} {response.reason_phrase}]>"
        )

    @property
    def status_code(self) -> int:
        """The status, such as 200."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers; their names in any case."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, None where it gave none."""
        return request_id_of(self.http_response, self._origin.request_id_header)

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again; 0 when the first try succeeded."""
        taken: int = self.http_response.extensions.get("retries_taken", 0)
        return taken

    @property
    def redirects_taken(self) -> int:
        """How many redirects were followed, in all attempts together."""
        taken: int = self.http_response.extensions.get("redirects_taken", 0)
        return taken

    @property
    def elapsed(self) -> timedelta:
        """From sending the request until the response was read or closed.

        Raises:
            RuntimeError: it is neither read nor closed.
        """
        return self.http_response.elapsed

    @property
    def http_request(self) -> httpx2.Request:
        """The request, as it was sent last."""
        return self.http_response.request

    @property
    def url(self) -> httpx2.URL:
        """Where the response came from, past all redirects."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The HTTP method of the request, such as `POST`."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The protocol, such as `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self.http_response.is_closed

    def _check_charset(self) -> None:
        from .charset import check_charset

        check_charset(self.http_response)

    def _result(self, to: Any) -> Any:
        """The result, made when it is first asked for."""
        if to not in self._parsed:
            if to is None:
                self._parsed[to] = self._parse(self._origin)
            else:
                from .decode import Decoder

                self._parsed[to] = Decoder(to).decode_response(self._origin)
        return self._parsed[to]

    def _check_target(self, to: Any) -> None:
        if to is not None and not self._read_first:
            raise TypeError("a stream is parsed into what the operation says")


class ReadAPIResponse(BaseAPIResponse[T]):
    """A response whose body was read, except where it is a stream."""

    @property
    def content(self) -> bytes:
        """The body, decompressed."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text, in the charset that the response names, else UTF-8."""
        from .charset import text_of

        return text_of(self.http_response)

    def json(self) -> Any:
        """The body parsed as JSON, without a look at its type."""
        return json.loads(self.http_response.content)

    @overload
    def parse(self) -> T: ...

    @overload
    def parse(self, *, to: type[U]) -> U: ...

    def parse(self, *, to: Any = None) -> Any:
        """The result of the operation, or the body as another type.

        A stream of events or of JSON lines is read while it is iterated over.

        Raises:
            APIResponseValidationError: the body is no JSON, or it does not fit and the
                client is strict.
        """
        self._check_target(to)
        return self._result(to)
