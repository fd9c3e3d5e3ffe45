# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `library.shelves`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN
from ..._runtime.core.operation import Operation

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from ..._runtime.core.omit import NotGiven

_LIST: Operation[list[types.Shelf]] = Operation(
    "GET", "/shelves", lambda: list[types.Shelf]
)


class Shelves(SyncResource):
    """Operations of `library.shelves`."""

    @cached_property
    def with_raw_response(self) -> ShelvesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShelvesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ShelvesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.list[types.Shelf]:
        """All shelves."""
        return self._client.request(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncShelves(AsyncResource):
    """Operations of `library.shelves`."""

    @cached_property
    def with_raw_response(self) -> AsyncShelvesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncShelvesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.list[types.Shelf]:
        """All shelves."""
        return await self._client.request(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ShelvesWithRawResponse:
    """`Shelves`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Shelves) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.list = raw_response(owner.list)


class ShelvesWithStreamingResponse:
    """`Shelves`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Shelves) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.list = streamed_response(owner.list)


class AsyncShelvesWithRawResponse:
    """`AsyncShelves`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncShelves) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.list = async_raw_response(owner.list)


class AsyncShelvesWithStreamingResponse:
    """`AsyncShelves`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncShelves) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.list = async_streamed_response(owner.list)
