# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `any`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.core.omit import NotGiven, Omit

_C: Operation[None] = Operation("GET", "/c", lambda: None)


class AnyResource(SyncResource):
    """Operations of `any`."""

    @cached_property
    def with_raw_response(self) -> AnyResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AnyResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnyResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AnyResourceWithStreamingResponse(self)

    def c(
        self,
        *,
        q: Any | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return self._client.request(
            _C,
            query={"q": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAnyResource(AsyncResource):
    """Operations of `any`."""

    @cached_property
    def with_raw_response(self) -> AsyncAnyResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncAnyResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnyResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncAnyResourceWithStreamingResponse(self)

    async def c(
        self,
        *,
        q: Any | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return await self._client.request(
            _C,
            query={"q": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AnyResourceWithRawResponse:
    """`AnyResource`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AnyResource) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.c = raw_response(owner.c)


class AnyResourceWithStreamingResponse:
    """`AnyResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AnyResource) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.c = streamed_response(owner.c)


class AsyncAnyResourceWithRawResponse:
    """`AsyncAnyResource`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncAnyResource) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.c = async_raw_response(owner.c)


class AsyncAnyResourceWithStreamingResponse:
    """`AsyncAnyResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncAnyResource) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.c = async_streamed_response(owner.c)
