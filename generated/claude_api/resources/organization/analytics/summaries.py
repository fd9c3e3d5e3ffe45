# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.analytics.summaries`."""

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

    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.omit import NotGiven, Omit

_LIST: Operation[types.AnalyticsSingleDayActivitySummaryList] = Operation(
    "GET",
    "/v1/organizations/analytics/summaries",
    lambda: types.AnalyticsSingleDayActivitySummaryList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Summaries(SyncResource):
    """Operations of `organization.analytics.summaries`."""

    @cached_property
    def with_raw_response(self) -> SummariesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return SummariesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SummariesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return SummariesWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_date: datetime.date | str,
        ending_date: datetime.date | str | None | Omit = omit,
        filter: Sequence[str] | None | Omit = omit,
        limit: int | None | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[
        types.AnalyticsSingleDayActivitySummary,
        types.AnalyticsSingleDayActivitySummaryList,
    ]:
        """List summaries of activity.

        Lists how many users were active, one summary for each day. Iterating over the
        result goes on through all pages.

        Args:
            starting_date: Date at which the report begins, as `YYYY-MM-DD`.
            ending_date: Date at which the report ends, as `YYYY-MM-DD`.
            filter: Filters of the rows, at most 100.
            limit: How many rows a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "starting_date": starting_date,
                "ending_date": ending_date,
                "filter[]": filter,
                "limit": limit,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSummaries(AsyncResource):
    """Operations of `organization.analytics.summaries`."""

    @cached_property
    def with_raw_response(self) -> AsyncSummariesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncSummariesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSummariesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncSummariesWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_date: datetime.date | str,
        ending_date: datetime.date | str | None | Omit = omit,
        filter: Sequence[str] | None | Omit = omit,
        limit: int | None | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[
        types.AnalyticsSingleDayActivitySummary,
        types.AnalyticsSingleDayActivitySummaryList,
    ]:
        """List summaries of activity.

        Lists how many users were active, one summary for each day. Iterating over the
        result goes on through all pages.

        Args:
            starting_date: Date at which the report begins, as `YYYY-MM-DD`.
            ending_date: Date at which the report ends, as `YYYY-MM-DD`.
            filter: Filters of the rows, at most 100.
            limit: How many rows a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "starting_date": starting_date,
                "ending_date": ending_date,
                "filter[]": filter,
                "limit": limit,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SummariesWithRawResponse:
    """`Summaries`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Summaries) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.list = raw_response(owner.list)


class SummariesWithStreamingResponse:
    """`Summaries`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Summaries) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.list = streamed_response(owner.list)


class AsyncSummariesWithRawResponse:
    """`AsyncSummaries`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncSummaries) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.list = async_raw_response(owner.list)


class AsyncSummariesWithStreamingResponse:
    """`AsyncSummaries`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncSummaries) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.list = async_streamed_response(owner.list)
