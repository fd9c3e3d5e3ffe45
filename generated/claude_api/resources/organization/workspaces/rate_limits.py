# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.workspaces.rate_limits`: The rate limits of the organization."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource
from ...._runtime.core.omit import NOT_GIVEN, omit
from ...._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from .... import params
    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.omit import NotGiven, Omit

_UPDATE: Operation[types.WorkspaceRateLimit] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
    lambda: types.WorkspaceRateLimit,
    body_schema="OrganizationWorkspaceRateLimitUpdateParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST: Operation[types.WorkspaceRateLimitList] = Operation(
    "GET",
    "/v1/organizations/workspaces/{workspace_id}/rate_limits",
    lambda: types.WorkspaceRateLimitList,
    security=(("bearerAdminApiKey",), ("bearer",)),
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

    def update(
        self,
        workspace_id: str,
        rate_limit_id: str,
        *,
        limits: Sequence[params.WorkspaceRateLimitUpdateValueParam],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceRateLimit:
        """Update rate limits of a workspace.

        Sets rate limits of a workspace for one group of models or one kind of request.

        Args:
            workspace_id: Id of the workspace.
            rate_limit_id: Id of the set of limits, as the `rate_limit_id` of a listed
                one.
            limits: The limits to set.
        """
        return self._client.request(
            _UPDATE,
            path={"workspace_id": workspace_id, "rate_limit_id": rate_limit_id},
            body={"limits": limits},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        workspace_id: str,
        *,
        group_type: (
            Literal[
                "batch", "files", "model_group", "skills", "token_count", "web_search"
            ]
            | None
            | Omit
        ) = omit,
        include_inherited: bool | Omit = omit,
        limit: int | None | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.WorkspaceRateLimit, types.WorkspaceRateLimitList]:
        """List rate limits of a workspace.

        Lists the rate limits of a workspace. Iterating over the result goes on through
        all pages.

        Args:
            workspace_id: Id of the workspace.
            group_type: List only the limits for this kind of group.
            include_inherited: Whether limits that come from the organization are listed
                as well.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"workspace_id": workspace_id},
            query={
                "group_type": group_type,
                "include_inherited": include_inherited,
                "limit": limit,
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

    async def update(
        self,
        workspace_id: str,
        rate_limit_id: str,
        *,
        limits: Sequence[params.WorkspaceRateLimitUpdateValueParam],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceRateLimit:
        """Update rate limits of a workspace.

        Sets rate limits of a workspace for one group of models or one kind of request.

        Args:
            workspace_id: Id of the workspace.
            rate_limit_id: Id of the set of limits, as the `rate_limit_id` of a listed
                one.
            limits: The limits to set.
        """
        return await self._client.request(
            _UPDATE,
            path={"workspace_id": workspace_id, "rate_limit_id": rate_limit_id},
            body={"limits": limits},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        workspace_id: str,
        *,
        group_type: (
            Literal[
                "batch", "files", "model_group", "skills", "token_count", "web_search"
            ]
            | None
            | Omit
        ) = omit,
        include_inherited: bool | Omit = omit,
        limit: int | None | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.WorkspaceRateLimit, types.WorkspaceRateLimitList]:
        """List rate limits of a workspace.

        Lists the rate limits of a workspace. Iterating over the result goes on through
        all pages.

        Args:
            workspace_id: Id of the workspace.
            group_type: List only the limits for this kind of group.
            include_inherited: Whether limits that come from the organization are listed
                as well.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"workspace_id": workspace_id},
            query={
                "group_type": group_type,
                "include_inherited": include_inherited,
                "limit": limit,
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
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.update = raw_response(owner.update)
        self.list = raw_response(owner.list)


class RateLimitsWithStreamingResponse:
    """`RateLimits`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: RateLimits) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.update = streamed_response(owner.update)
        self.list = streamed_response(owner.list)


class AsyncRateLimitsWithRawResponse:
    """`AsyncRateLimits`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncRateLimits) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.update = async_raw_response(owner.update)
        self.list = async_raw_response(owner.list)


class AsyncRateLimitsWithStreamingResponse:
    """`AsyncRateLimits`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncRateLimits) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.update = async_streamed_response(owner.update)
        self.list = async_streamed_response(owner.list)
