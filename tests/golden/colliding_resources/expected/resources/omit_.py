# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `omit_`."""

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

_E: Operation[None] = Operation("GET", "/e", lambda: None)
_CLIENT: Operation[None] = Operation("GET", "/j", lambda: None)


class OmitResource(SyncResource):
    """Operations of `omit_`."""

    @cached_property
    def with_raw_response(self) -> OmitResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return OmitResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OmitResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return OmitResourceWithStreamingResponse(self)

    def e(
        self,
        *,
        q: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return self._client.request(
            _E,
            query={"q": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def client(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return self._client.request(
            _CLIENT,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOmitResource(AsyncResource):
    """Operations of `omit_`."""

    @cached_property
    def with_raw_response(self) -> AsyncOmitResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncOmitResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOmitResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncOmitResourceWithStreamingResponse(self)

    async def e(
        self,
        *,
        q: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return await self._client.request(
            _E,
            query={"q": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def client(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return await self._client.request(
            _CLIENT,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OmitResourceWithRawResponse:
    """`OmitResource`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: OmitResource) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.e = raw_response(owner.e)
        self.client = raw_response(owner.client)


class OmitResourceWithStreamingResponse:
    """`OmitResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: OmitResource) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.e = streamed_response(owner.e)
        self.client = streamed_response(owner.client)


class AsyncOmitResourceWithRawResponse:
    """`AsyncOmitResource`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncOmitResource) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.e = async_raw_response(owner.e)
        self.client = async_raw_response(owner.client)


class AsyncOmitResourceWithStreamingResponse:
    """`AsyncOmitResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncOmitResource) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.e = async_streamed_response(owner.e)
        self.client = async_streamed_response(owner.client)
