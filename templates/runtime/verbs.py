"""Calls of endpoints that the description does not have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload
from urllib.parse import parse_qsl

import httpx2

from .binary import AsyncBinaryAPIResponse, BinaryAPIResponse
from .client import BaseAPIClient
from .errors import InvalidArgumentError
from .omit import omit
from .operation import Operation

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .async_client import AsyncAPIClient
    from .files import FileTypes
    from .omit import NotGiven
    from .streams import AsyncStream, Stream
    from .sync_client import SyncAPIClient

    class VerbOptions(TypedDict, total=False):
        """What a call may say besides its path and what it gives."""

        body: Any  # JSON, unless content_type says otherwise
        files: Mapping[str, FileTypes | Sequence[FileTypes]]  # makes the body a form
        content_type: str
        query: Mapping[str, Any] | None
        headers: Mapping[str, Any] | None  # `Omit()` removes a default one
        timeout: float | httpx2.Timeout | NotGiven | None
        credential: str  # argument of the client's constructor; the first one given


__all__ = ["AsyncVerb", "Verb"]

T = TypeVar("T")

_NO_JSON = (bytes, str, httpx2.Response, BinaryAPIResponse, AsyncBinaryAPIResponse)


class Verb:
    """A method of HTTP for endpoints that the description does not have.

    The path is appended to the base URL and may hold a query. The call goes out with
    the client's headers and credentials, is retried like any other, and fails like
    any other. `cast_to` is a model or any type that JSON fits; `bytes` or `str`;
    `BinaryAPIResponse` (`AsyncBinaryAPIResponse`) for bytes not read yet, or
    `httpx2.Response` for the response itself; left out, the result is plain JSON
    values. With `stream=True` the result is a stream of events of that type.
    """

    def __init__(self, client: SyncAPIClient, method: str) -> None:
        self._client = client
        self._method = method

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[False] = False,
        **options: Unpack[VerbOptions],
    ) -> T: ...

    @overload
    def __call__(
        self,
        path: str,
        *,
        stream: Literal[False] = False,
        **options: Unpack[VerbOptions],
    ) -> Any: ...

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[True],
        **options: Unpack[VerbOptions],
    ) -> Stream[T]: ...

    @overload
    def __call__(
        self, path: str, *, stream: Literal[True], **options: Unpack[VerbOptions]
    ) -> Stream[Any]: ...

    def __call__(
        self,
        path: str,
        *,
        cast_to: Any = Any,
        stream: bool = False,
        **options: Unpack[VerbOptions],
    ) -> Any:
        """Call the endpoint at this path.

        Raises:
            ClientError: see `errors` for its kinds.
        """
        client = self._client
        op, call = _describe(client, self._method, path, cast_to, stream, options)
        try:
            if stream:
                return client.stream(op, **call)
            if cast_to is httpx2.Response:
                return client._send(op, **call)
            if cast_to is BinaryAPIResponse:
                return client.download(op, **call)
            return client.request(op, **call)
        finally:
            client._targets.pop(op, None)  # It is not called a second time.


class AsyncVerb:
    """`Verb` for an async client: the result is awaited."""

    def __init__(self, client: AsyncAPIClient, method: str) -> None:
        self._client = client
        self._method = method

    @overload
    async def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[False] = False,
        **options: Unpack[VerbOptions],
    ) -> T: ...

    @overload
    async def __call__(
        self,
        path: str,
        *,
        stream: Literal[False] = False,
        **options: Unpack[VerbOptions],
    ) -> Any: ...

    @overload
    async def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[True],
        **options: Unpack[VerbOptions],
    ) -> AsyncStream[T]: ...

    @overload
    async def __call__(
        self, path: str, *, stream: Literal[True], **options: Unpack[VerbOptions]
    ) -> AsyncStream[Any]: ...

    async def __call__(
        self,
        path: str,
        *,
        cast_to: Any = Any,
        stream: bool = False,
        **options: Unpack[VerbOptions],
    ) -> Any:
        """Call the endpoint at this path.

        Raises:
            ClientError: see `errors` for its kinds.
        """
        client = self._client
        op, call = _describe(client, self._method, path, cast_to, stream, options)
        try:
            if stream:
                return await client.stream(op, **call)
            if cast_to is httpx2.Response:
                return await client._send(op, **call)
            if cast_to is AsyncBinaryAPIResponse:
                return await client.download(op, **call)
            return await client.request(op, **call)
        finally:
            client._targets.pop(op, None)  # It is not called a second time.


def _describe(
    client: BaseAPIClient,
    method: str,
    path: str,
    kind: Any,
    stream: bool,
    options: VerbOptions,
) -> tuple[Operation[Any], dict[str, Any]]:
    """The operation that a call stands for, and the options of calling it."""
    path, query = split_path(client.base_url, path)
    body = options.get("body", omit)
    content_type = options.get("content_type", "application/json")
    files = options.get("files")
    if files:
        body = {**(body or {}), **files}
        content_type = "multipart/form-data"
    if stream:
        accept = "text/event-stream"
    elif kind in _NO_JSON:
        accept = "*/*"
    else:
        accept = "application/json"
    op: Operation[Any] = Operation(
        method,
        path,
        lambda: bytes if kind in _NO_JSON and kind is not str else kind,
        accept=accept,
        content_type=content_type,
        security=_security(client, options.get("credential")),
    )
    call: dict[str, Any] = {
        "query": {**query, **(options.get("query") or {})},
        "extra_headers": options.get("headers"),
        "body": body,
    }
    if "timeout" in options:
        call["timeout"] = options["timeout"]
    return op, call


def split_path(base_url: str, path: str) -> tuple[str, dict[str, list[str]]]:
    """Path and query of an address below the base URL.

    Raises:
        InvalidArgumentError: it leads elsewhere, where the credentials must not go.
    """
    base = base_url.partition("?")[0].rstrip("/")
    if "://" in path.partition("?")[0]:
        if not path.startswith((f"{base}/", f"{base}?")):
            raise InvalidArgumentError(
                f"{path!r} is not below {base}: credentials are not sent there"
            )
        path = path.removeprefix(base)
    path, _, text = path.partition("#")[0].partition("?")
    query: dict[str, list[str]] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        query.setdefault(name, []).append(value)
    # In a described path, braces stand for parameters.
    path = path.replace("{", "%7B").replace("}", "%7D")
    return "/" + path.lstrip("/"), query


def _security(
    client: BaseAPIClient, credential: str | None
) -> tuple[tuple[str, ...], ...]:
    """The first scheme that the client has credentials for, or the one named."""
    schemes = client._settings.security
    if credential is None:
        return (*((name,) for name in schemes), ())
    named = tuple(
        (name,) for name, scheme in schemes.items() if scheme.argument == credential
    )
    if not named:
        raise InvalidArgumentError(f"the client has no argument {credential!r}")
    return named
