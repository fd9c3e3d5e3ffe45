# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.analytics.plugins`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource
from ...._runtime.core.omit import NOT_GIVEN, omit
from ...._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from .... import params
    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.omit import NotGiven, Omit

_LIST: Operation[types.AnalyticsPluginActivityList] = Operation(
    "GET",
    "/v1/organizations/analytics/plugins",
    lambda: types.AnalyticsPluginActivityList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Plugins(SyncResource):
    """Operations of `organization.analytics.plugins`."""

    @cached_property
    def with_raw_response(self) -> PluginsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return PluginsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PluginsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return PluginsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: datetime.date | str | None | Omit = omit,
        ending_date: datetime.date | str | None | Omit = omit,
        filter: Sequence[str] | None | Omit = omit,
        group_by: Sequence[params.AnalyticsPluginGroupBy] | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: params.AnalyticsOrder | None | Omit = omit,
        order_by: str | None | Omit = omit,
        page: str | None | Omit = omit,
        starting_date: datetime.date | str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.AnalyticsPluginActivity, types.AnalyticsPluginActivityList]:
        """List the activity with plugins.

        Lists how plugins were used, on one day or in a range of days. Iterating over
        the result goes on through all pages.

        Args:
            date: Day that the report is about, as `YYYY-MM-DD`.
            ending_date: Date at which the report ends, as `YYYY-MM-DD`.
            filter: Filters of the rows, at most 100.
            group_by: What gets rows of its own, at most 100 entries.
            limit: How many rows a page may hold.
            order: Whether rows are in ascending or descending order.
            order_by: What the rows are ordered by.
            page: The `next_page` of the page before. Leave it out for the first page.
            starting_date: Date at which the report begins, as `YYYY-MM-DD`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "date": date,
                "ending_date": ending_date,
                "filter[]": filter,
                "group_by[]": group_by,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "starting_date": starting_date,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPlugins(AsyncResource):
    """Operations of `organization.analytics.plugins`."""

    @cached_property
    def with_raw_response(self) -> AsyncPluginsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncPluginsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPluginsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncPluginsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: datetime.date | str | None | Omit = omit,
        ending_date: datetime.date | str | None | Omit = omit,
        filter: Sequence[str] | None | Omit = omit,
        group_by: Sequence[params.AnalyticsPluginGroupBy] | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: params.AnalyticsOrder | None | Omit = omit,
        order_by: str | None | Omit = omit,
        page: str | None | Omit = omit,
        starting_date: datetime.date | str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[
        types.AnalyticsPluginActivity, types.AnalyticsPluginActivityList
    ]:
        """List the activity with plugins.

        Lists how plugins were used, on one day or in a range of days. Iterating over
        the result goes on through all pages.

        Args:
            date: Day that the report is about, as `YYYY-MM-DD`.
            ending_date: Date at which the report ends, as `YYYY-MM-DD`.
            filter: Filters of the rows, at most 100.
            group_by: What gets rows of its own, at most 100 entries.
            limit: How many rows a page may hold.
            order: Whether rows are in ascending or descending order.
            order_by: What the rows are ordered by.
            page: The `next_page` of the page before. Leave it out for the first page.
            starting_date: Date at which the report begins, as `YYYY-MM-DD`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "date": date,
                "ending_date": ending_date,
                "filter[]": filter,
                "group_by[]": group_by,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "starting_date": starting_date,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PluginsWithRawResponse:
    """`Plugins`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Plugins) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.list = raw_response(owner.list)


class PluginsWithStreamingResponse:
    """`Plugins`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Plugins) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.list = streamed_response(owner.list)


class AsyncPluginsWithRawResponse:
    """`AsyncPlugins`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncPlugins) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.list = async_raw_response(owner.list)


class AsyncPluginsWithStreamingResponse:
    """`AsyncPlugins`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncPlugins) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.list = async_streamed_response(owner.list)
