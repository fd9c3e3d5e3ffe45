"""Access to the wire: the response itself, beside what it stands for.

`with_raw_response` gives a response that was read, `with_streaming_response` one that
is read as far as it is asked for. Both kinds parse on demand.
"""

from __future__ import annotations

import json
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Iterator,
)
from datetime import timedelta
from functools import wraps
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    ParamSpec,
    TypeVar,
    overload,
)

import httpx2

from .client import BaseAPIClient
from .errors import request_id_of
from .operation import DEFAULT_POLICY, Operation, Pagination, StreamPolicy
from .transport import body_error

if TYPE_CHECKING:
    from typing import Unpack

    from .async_client import AsyncAPIClient
    from .binary import AsyncBinaryAPIResponse, BinaryAPIResponse
    from .client import CallOptions, QueryCallOptions
    from .decode import Origin
    from .sync_client import SyncAPIClient

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncResponseContextManager",
    "AsyncStreamedAPIResponse",
    "ResponseContextManager",
    "StreamedAPIResponse",
    "async_raw_response",
    "async_streamed_response",
    "raw_response",
    "streamed_response",
]

P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")


class BaseAPIResponse(Generic[T]):
    """What a response says besides its body."""

    http_response: httpx2.Response

    def __init__(
        self,
        client: BaseAPIClient,
        response: httpx2.Response,
        parse: Callable[[Origin], T],
        *,
        read: bool = True,
    ) -> None:
        """Wrap a response.

        Args:
            parse: makes the result, once.
            read: whether the body must have been read for that.
        """
        self.http_response = response
        self._origin = client._origin(response)
        self._parse = parse
        self._read_first = read
        self._parsed: dict[Any, Any] = {}

    def __repr__(self) -> str:
        response = self.http_response
        return (
            f"<{type(self).__name__} [{response.status_code} {response.reason_phrase}]>"
        )

    @property
    def status_code(self) -> int:
        """The status, 200 for one."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers; their names in any case."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, None where it gave none."""
        return request_id_of(self.http_response, self._origin.request_id_header)

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again; 0 when the first try succeeded."""
        taken: int = self.http_response.extensions.get("retries_taken", 0)
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
        """The method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The protocol, `HTTP/1.1` for one."""
        return self.http_response.http_version

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self.http_response.is_closed

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


class _Read(BaseAPIResponse[T]):
    """A response whose body was read, except where it is a stream."""

    @property
    def content(self) -> bytes:
        """The body, decompressed."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def json(self) -> Any:
        """The body as JSON values."""
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


class APIResponse(_Read[T]):
    """A response and, on demand, its result."""

    def close(self) -> None:
        """Give the connection back; needed only for a stream that is not read."""
        self.http_response.close()


class AsyncAPIResponse(_Read[T]):
    """A response and, on demand, its result; nothing here but `close` is awaited."""

    async def close(self) -> None:
        """Give the connection back; needed only for a stream that is not read."""
        await self.http_response.aclose()


class StreamedAPIResponse(BaseAPIResponse[T]):
    """A response whose body is read when it is asked for."""

    def read(self) -> bytes:
        """The body, decompressed.

        Raises:
            APIConnectionError: it did not come whole.
        """
        try:
            return self.http_response.read()
        except httpx2.RequestError as error:
            raise body_error(error, self.http_response) from error

    def text(self) -> str:
        """The body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """The body as JSON values."""
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
        return self._pieces(self.http_response.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body as they arrive, without their ends."""
        return self._pieces(self.http_response.iter_lines())

    def _pieces(self, pieces: Iterator[U]) -> Iterator[U]:
        try:
            yield from pieces
        except httpx2.RequestError as error:
            raise body_error(error, self.http_response) from error

    def close(self) -> None:
        """Give the connection back."""
        self.http_response.close()


class AsyncStreamedAPIResponse(BaseAPIResponse[T]):
    """A response whose body is read when it is asked for."""

    async def read(self) -> bytes:
        """The body, decompressed.

        Raises:
            APIConnectionError: it did not come whole.
        """
        try:
            return await self.http_response.aread()
        except httpx2.RequestError as error:
            raise body_error(error, self.http_response) from error

    async def text(self) -> str:
        """The body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """The body as JSON values."""
        return json.loads(await self.read())

    @overload
    async def parse(self) -> T: ...

    @overload
    async def parse(self, *, to: type[U]) -> U: ...

    async def parse(self, *, to: Any = None) -> Any:
        """The result of the operation, or the body as another type."""
        self._check_target(to)
        if self._read_first:
            await self.read()
        return self._result(to)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body as it arrives, decompressed; in pieces of this size, if given."""
        return self._pieces(self.http_response.aiter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as text, as it arrives."""
        return self._pieces(self.http_response.aiter_text(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the body as they arrive, without their ends."""
        return self._pieces(self.http_response.aiter_lines())

    async def _pieces(self, pieces: Any) -> AsyncIterator[Any]:
        try:
            async for piece in pieces:
                yield piece
        except httpx2.RequestError as error:
            raise body_error(error, self.http_response) from error
        finally:
            await pieces.aclose()

    async def close(self) -> None:
        """Give the connection back."""
        await self.http_response.aclose()


S = TypeVar("S", bound=StreamedAPIResponse[Any])
A = TypeVar("A", bound=AsyncStreamedAPIResponse[Any])


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


class AsyncResponseContextManager(Generic[A]):
    """Sends the request when it is entered, and closes the response when left."""

    def __init__(self, call: Callable[[], Awaitable[A]]) -> None:
        self._call = call
        self._response: A | None = None

    async def __aenter__(self) -> A:
        self._response = await self._call()
        return self._response

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()


class _SyncWire:
    """A client whose calls give the response instead of the result."""

    def __init__(self, client: SyncAPIClient, streamed: bool) -> None:
        self._wired = client
        self._streamed = streamed
        self._cls: Any = StreamedAPIResponse if streamed else APIResponse

    def __getattr__(self, name: str) -> Any:
        return getattr(self._wired, name)

    def request(self, op: Operation[Any], **options: Unpack[QueryCallOptions]) -> Any:
        response = self._wired._send(op, stream=self._streamed, **options)
        return self._cls(self._wired, response, op.decoder().decode_response)

    def stream(
        self,
        op: Operation[Any],
        policy: StreamPolicy = DEFAULT_POLICY,
        **options: Unpack[QueryCallOptions],
    ) -> Any:
        client = self._wired
        response = client._send(op, stream=True, **options)
        return self._cls(
            client,
            response,
            lambda origin: client._events(op, policy, response),
            read=False,
        )

    def lines(self, op: Operation[Any], **options: Unpack[QueryCallOptions]) -> Any:
        client = self._wired
        response = client._send(op, stream=True, **options)
        return self._cls(
            client,
            response,
            lambda origin: client._json_lines(op, response),
            read=False,
        )

    def page(
        self,
        op: Operation[Any],
        pagination: Pagination,
        *,
        query: Any = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        client = self._wired
        first = client._page_query(query, options.pop("extra_query", None))
        response = client._send(op, query=first, stream=self._streamed, **options)

        def parse(origin: Origin) -> Any:
            from .pages import SyncPage

            body = op.decoder().decode_response(origin)
            fetch = client._fetch_page(op, pagination, options)
            return SyncPage(body, pagination, first, fetch)

        return self._cls(client, response, parse)

    def download(
        self, op: Operation[bytes], **options: Unpack[QueryCallOptions]
    ) -> BinaryAPIResponse:
        return self._wired.download(op, **options)


class _AsyncWire:
    """A client whose calls give the response instead of the result."""

    def __init__(self, client: AsyncAPIClient, streamed: bool) -> None:
        self._wired = client
        self._streamed = streamed
        self._cls: Any = AsyncStreamedAPIResponse if streamed else AsyncAPIResponse

    def __getattr__(self, name: str) -> Any:
        return getattr(self._wired, name)

    async def request(
        self, op: Operation[Any], **options: Unpack[QueryCallOptions]
    ) -> Any:
        response = await self._wired._send(op, stream=self._streamed, **options)
        return self._cls(self._wired, response, op.decoder().decode_response)

    async def stream(
        self,
        op: Operation[Any],
        policy: StreamPolicy = DEFAULT_POLICY,
        **options: Unpack[QueryCallOptions],
    ) -> Any:
        client = self._wired
        response = await client._send(op, stream=True, **options)
        return self._cls(
            client,
            response,
            lambda origin: client._events(op, policy, response),
            read=False,
        )

    async def lines(
        self, op: Operation[Any], **options: Unpack[QueryCallOptions]
    ) -> Any:
        client = self._wired
        response = await client._send(op, stream=True, **options)
        return self._cls(
            client,
            response,
            lambda origin: client._json_lines(op, response),
            read=False,
        )

    async def page(
        self,
        op: Operation[Any],
        pagination: Pagination,
        *,
        query: Any = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        client = self._wired
        first = client._page_query(query, options.pop("extra_query", None))
        response = await client._send(op, query=first, stream=self._streamed, **options)

        def parse(origin: Origin) -> Any:
            from .pages import AsyncPage

            body = op.decoder().decode_response(origin)
            fetch = client._fetch_page(op, pagination, options)
            return AsyncPage(body, pagination, first, fetch)

        return self._cls(client, response, parse)

    async def download(
        self, op: Operation[bytes], **options: Unpack[QueryCallOptions]
    ) -> AsyncBinaryAPIResponse:
        return await self._wired.download(op, **options)


def _wire(client: Any, streamed: bool) -> _SyncWire | _AsyncWire:
    kind = _AsyncWire if client._awaited else _SyncWire
    return kind(client, streamed)


def _rewired(method: Callable[P, Any], streamed: bool) -> Callable[P, Any]:
    """The same method, of a resource or client that gives responses."""
    owner: Any = getattr(method, "__self__", None)
    function = getattr(method, "__func__", None)
    if owner is None or function is None:
        raise TypeError(f"{method!r} is no method of a resource")
    if isinstance(owner, BaseAPIClient):
        bound: Any = _wire(owner, streamed)
    else:
        bound = object.__new__(owner.__class__)
        bound._client = _wire(owner._client, streamed)

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Any:
        return function(bound, *args, **kwargs)

    return call


@overload
def raw_response(  # type: ignore[overload-overlap]
    method: Callable[P, BinaryAPIResponse],
) -> Callable[P, BinaryAPIResponse]: ...


@overload
def raw_response(method: Callable[P, T]) -> Callable[P, APIResponse[T]]: ...


def raw_response(method: Callable[P, Any]) -> Callable[P, Any]:
    """The method, giving a response that was read instead of its result.

    A binary result already is a response, and stays what it is.
    """
    return _rewired(method, streamed=False)


@overload
def async_raw_response(  # type: ignore[overload-overlap]
    method: Callable[P, Awaitable[AsyncBinaryAPIResponse]],
) -> Callable[P, Coroutine[Any, Any, AsyncBinaryAPIResponse]]: ...


@overload
def async_raw_response(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Coroutine[Any, Any, AsyncAPIResponse[T]]]: ...


def async_raw_response(
    method: Callable[P, Awaitable[Any]],
) -> Callable[P, Coroutine[Any, Any, Any]]:
    """The method, giving a response that was read instead of its result.

    A method that lists gives no coroutine by itself; this one does, and the response
    is that of the first page.
    """
    return _rewired(method, streamed=False)


@overload
def streamed_response(  # pyright: ignore[reportOverlappingOverload]
    method: Callable[P, BinaryAPIResponse],
) -> Callable[P, ResponseContextManager[BinaryAPIResponse]]: ...


@overload
def streamed_response(
    method: Callable[P, T],
) -> Callable[P, ResponseContextManager[StreamedAPIResponse[T]]]: ...


def streamed_response(method: Callable[P, Any]) -> Callable[P, Any]:
    """The method, giving a context manager of a response that is not read yet."""
    send = _rewired(method, streamed=True)

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[Any]:
        return ResponseContextManager(lambda: send(*args, **kwargs))

    return call


@overload
def async_streamed_response(  # pyright: ignore[reportOverlappingOverload]
    method: Callable[P, Awaitable[AsyncBinaryAPIResponse]],
) -> Callable[P, AsyncResponseContextManager[AsyncBinaryAPIResponse]]: ...


@overload
def async_streamed_response(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AsyncResponseContextManager[AsyncStreamedAPIResponse[T]]]: ...


def async_streamed_response(
    method: Callable[P, Awaitable[Any]],
) -> Callable[P, Any]:
    """The method, giving a context manager of a response that is not read yet."""
    send = _rewired(method, streamed=True)

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[Any]:
        return AsyncResponseContextManager(lambda: send(*args, **kwargs))

    return call
