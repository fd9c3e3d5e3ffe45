# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `operation`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from .._runtime.core.omit import NotGiven

_A: Operation[dict[str, Any]] = Operation("GET", "/a", lambda: dict[str, Any])


class OperationResource(SyncResource):
    """Operations of `operation`."""

    @cached_property
    def with_raw_response(self) -> OperationResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return OperationResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OperationResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return OperationResourceWithStreamingResponse(self)

    def a(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> dict[str, Any]:
        """A."""
        return self._client.request(
            _A,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOperationResource(AsyncResource):
    """Operations of `operation`."""

    @cached_property
    def with_raw_response(self) -> AsyncOperationResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncOperationResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOperationResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncOperationResourceWithStreamingResponse(self)

    async def a(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> dict[str, Any]:
        """A."""
        return await self._client.request(
            _A,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OperationResourceWithRawResponse:
    """`OperationResource`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: OperationResource) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.a = raw_response(owner.a)


class OperationResourceWithStreamingResponse:
    """`OperationResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: OperationResource) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.a = streamed_response(owner.a)


class AsyncOperationResourceWithRawResponse:
    """`AsyncOperationResource`, where each result is the response that brought it, read
    and not yet parsed.
    """

    def __init__(self, owner: AsyncOperationResource) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.a = async_raw_response(owner.a)


class AsyncOperationResourceWithStreamingResponse:
    """`AsyncOperationResource`, where each result is its response, whose body is read
    as it arrives.
    """

    def __init__(self, owner: AsyncOperationResource) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.a = async_streamed_response(owner.a)
