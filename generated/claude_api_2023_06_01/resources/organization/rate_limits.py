# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.rate_limits`: The rate limits of the organization."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN, omit
from ..._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    import httpx2

    from ..._runtime._async.paginator import AsyncPaginator
    from ..._runtime._sync.pages import SyncPage
    from ..._runtime.core.omit import NotGiven, Omit

_LIST: Operation[types.OrganizationRateLimitList] = Operation(
    "GET",
    "/v1/organizations/rate_limits",
    lambda: types.OrganizationRateLimitList,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class RateLimits(SyncResource):
    """The rate limits of the organization."""

    @cached_property
    def with_raw_response(self) -> RateLimitsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return RateLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return RateLimitsWithStreamingResponse(self)

    def list(
        self,
        *,
        group_type: (
            Literal[
                "batch", "files", "model_group", "skills", "token_count", "web_search"
            ]
            | None
            | Omit
        ) = omit,
        limit: int | None | Omit = omit,
        model: str | None | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.OrganizationRateLimit, types.OrganizationRateLimitList]:
        """List rate limits.

        Lists the rate limits of the organization. Iterating over the result goes on
        through all pages.

        Args:
            group_type: List only the limits for this kind of group.
            limit: How many objects a page may hold.
            model: List only the limits for this model.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "group_type": group_type,
                "limit": limit,
                "model": model,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRateLimits(AsyncResource):
    """The rate limits of the organization."""

    @cached_property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncRateLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncRateLimitsWithStreamingResponse(self)

    def list(
        self,
        *,
        group_type: (
            Literal[
                "batch", "files", "model_group", "skills", "token_count", "web_search"
            ]
            | None
            | Omit
        ) = omit,
        limit: int | None | Omit = omit,
        model: str | None | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.OrganizationRateLimit, types.OrganizationRateLimitList]:
        """List rate limits.

        Lists the rate limits of the organization. Iterating over the result goes on
        through all pages.

        Args:
            group_type: List only the limits for this kind of group.
            limit: How many objects a page may hold.
            model: List only the limits for this model.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "group_type": group_type,
                "limit": limit,
                "model": model,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RateLimitsWithRawResponse:
    """`RateLimits`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: RateLimits) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.list = raw_response(owner.list)


class RateLimitsWithStreamingResponse:
    """`RateLimits`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: RateLimits) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.list = streamed_response(owner.list)


class AsyncRateLimitsWithRawResponse:
    """`AsyncRateLimits`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncRateLimits) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.list = async_raw_response(owner.list)


class AsyncRateLimitsWithStreamingResponse:
    """`AsyncRateLimits`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncRateLimits) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.list = async_streamed_response(owner.list)
