"""Calls of endpoints that the description does not have."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

import httpx2

from ..core.client import BaseAPIClient
from ..core.operation import DEFAULT_POLICY
from ..core.verbs import verb_call
from .binary import AsyncBinaryAPIResponse
from .streams import AsyncStream

if TYPE_CHECKING:
    from typing import Unpack

    from ..core.verbs import VerbOptions

__all__ = ["AsyncVerb"]

T = TypeVar("T")


class AsyncVerb:
    """A method of HTTP for endpoints that the description does not have.

    The path is appended to the base URL and may hold a query. The call goes out with
    the client's headers and credentials, is retried like any other, and fails like
    any other. `cast_to` is a model or any type that JSON fits; `bytes` or `str`;
    `AsyncBinaryAPIResponse` for bytes not read yet, or `httpx2.Response` for the response
    itself; left out, the result is plain JSON values. With `stream=True` the result
    is a stream of events of that type.
    """

    def __init__(
        self,
        client: BaseAPIClient,
        send: Callable[..., Awaitable[httpx2.Response]],
        method: str,
    ) -> None:
        self._client = client
        self._send = send
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
            TypeError: there is no such argument.
        """
        client = self._client
        call = verb_call(client, self._method, path, cast_to, stream, options)
        unread = stream or cast_to is AsyncBinaryAPIResponse
        try:
            response = await self._send(call, stream=unread)
        finally:
            client._defaults.pop(call.op, None)  # It is not called a second time.
        if cast_to is httpx2.Response:
            return response
        origin = client._origin(response)
        if stream:
            reader = client._event_reader(call.op, DEFAULT_POLICY, origin)
            return AsyncStream(response, reader)
        if cast_to is AsyncBinaryAPIResponse:
            return AsyncBinaryAPIResponse(origin, call.op.decode)
        return call.op.decode(origin)
