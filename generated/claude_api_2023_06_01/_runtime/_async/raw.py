"""Methods whose result is the response itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from ..core.call import Call
from .client import AsyncAPIClient
from .responses import (
    AsyncAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedAPIResponse,
)

if TYPE_CHECKING:
    from ..core.origin import Origin
    from .binary import AsyncBinaryAPIResponse

__all__ = ["async_raw_response", "async_streamed_response"]

P = ParamSpec("P")
T = TypeVar("T")


class _RawClient:
    """A client whose calls give the response instead of the result.

    `download` stays what it is: a binary result already is a response.
    """

    request = AsyncAPIClient.request
    stream = AsyncAPIClient.stream
    lines = AsyncAPIClient.lines
    page = AsyncAPIClient._first_page

    def __init__(self, client: AsyncAPIClient, streamed: bool) -> None:
        self._client = client
        self._streamed = streamed

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    async def _result(
        self, call: Call, parse: Callable[[Origin], Any], *, read: bool = True
    ) -> Any:
        streamed = self._streamed or not read
        origin = self._client._origin(await self._client._send(call, stream=streamed))
        kind = AsyncStreamedAPIResponse if self._streamed else AsyncAPIResponse
        return kind(origin, parse, read=read)


def _with_raw_client(method: Callable[P, Any], streamed: bool) -> Callable[P, Any]:
    """The same method, of a resource or client that gives responses."""
    owner: Any = getattr(method, "__self__", None)
    function = getattr(method, "__func__", None)
    if owner is None or function is None:
        raise TypeError(f"{method!r} is no method of a resource")
    if isinstance(owner, AsyncAPIClient):
        bound: Any = _RawClient(owner, streamed)
    else:
        bound = object.__new__(owner.__class__)
        bound._client = _RawClient(owner._client, streamed)

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Any:
        return function(bound, *args, **kwargs)

    return call


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

    A binary result already is a response, and stays what it is. Of a list, the response
    is that of the first page.
    """
    return _with_raw_client(method, streamed=False)


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
    send = _with_raw_client(method, streamed=True)

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[Any]:
        return AsyncResponseContextManager(lambda: send(*args, **kwargs))

    return call
