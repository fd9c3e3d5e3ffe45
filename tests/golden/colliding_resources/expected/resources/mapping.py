# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `mapping`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.core.omit import NotGiven

_D: Operation[None] = Operation("GET", "/d", lambda: None)


class MappingResource(SyncResource):
    """Operations of `mapping`."""

    @cached_property
    def with_raw_response(self) -> MappingResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return MappingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MappingResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return MappingResourceWithStreamingResponse(self)

    def d(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return self._client.request(
            _D,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMappingResource(AsyncResource):
    """Operations of `mapping`."""

    @cached_property
    def with_raw_response(self) -> AsyncMappingResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncMappingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMappingResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncMappingResourceWithStreamingResponse(self)

    async def d(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return await self._client.request(
            _D,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MappingResourceWithRawResponse:
    """`MappingResource`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: MappingResource) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.d = raw_response(owner.d)


class MappingResourceWithStreamingResponse:
    """`MappingResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: MappingResource) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.d = streamed_response(owner.d)


class AsyncMappingResourceWithRawResponse:
    """`AsyncMappingResource`, where each result is the response that brought it, read
    and not yet parsed.
    """

    def __init__(self, owner: AsyncMappingResource) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.d = async_raw_response(owner.d)


class AsyncMappingResourceWithStreamingResponse:
    """`AsyncMappingResource`, where each result is its response, whose body is read as
    it arrives.
    """

    def __init__(self, owner: AsyncMappingResource) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.d = async_streamed_response(owner.d)
