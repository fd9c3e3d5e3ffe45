# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `pets`."""

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

_M: Operation[None] = Operation("GET", "/m", lambda: None)


class PetsResource(SyncResource):
    """Operations of `pets`."""

    @cached_property
    def with_raw_response(self) -> PetsResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return PetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return PetsResourceWithStreamingResponse(self)

    def m(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return self._client.request(
            _M,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPetsResource(AsyncResource):
    """Operations of `pets`."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncPetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncPetsResourceWithStreamingResponse(self)

    async def m(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return await self._client.request(
            _M,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PetsResourceWithRawResponse:
    """`PetsResource`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: PetsResource) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.m = raw_response(owner.m)


class PetsResourceWithStreamingResponse:
    """`PetsResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: PetsResource) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.m = streamed_response(owner.m)


class AsyncPetsResourceWithRawResponse:
    """`AsyncPetsResource`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncPetsResource) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.m = async_raw_response(owner.m)


class AsyncPetsResourceWithStreamingResponse:
    """`AsyncPetsResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncPetsResource) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.m = async_streamed_response(owner.m)
