# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.cost_report`: See what the organization's usage costs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN, omit
from ..._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from ..._runtime._async.paginator import AsyncPaginator
    from ..._runtime._sync.pages import SyncPage
    from ..._runtime.core.omit import NotGiven, Omit

_RETRIEVE: Operation[types.CostReport] = Operation(
    "GET",
    "/v1/organizations/cost_report",
    lambda: types.CostReport,
    security=(("bearerAdminApiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        ("400", "401", "403", "429", "500", "529"), types.ErrorResponse
    ),
)
_RETRIEVE_PAGES = Pagination(items="data", more="has_more", next={"page": "next_page"})


class CostReport(SyncResource):
    """See what the organization's usage costs."""

    @cached_property
    def with_raw_response(self) -> CostReportWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return CostReportWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CostReportWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return CostReportWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        starting_at: datetime.datetime | str,
        ending_at: datetime.datetime | str | None | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        group_by: Sequence[Literal["workspace_id", "description"]] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.CostReportTimeBucket, types.CostReport]:
        """Retrieve the costs.

        Reports what the organization's usage cost, day by day. Iterating over the
        result goes on through all pages, bucket by bucket.

        Without `group_by` a day has one item for everything. Grouped by `workspace_id`
        it has one for each workspace, and grouped by `description` one for each kind of
        cost, told apart by model, kind of token and so on. Amounts are decimal numbers
        in strings, in cents.

        The costs of Priority Tier are not part of the report. Costs show up about five
        minutes after a request. To keep watch, ask once per minute at most.

        Args:
            starting_at: Report the days that begin at this time or later. Days are
                those of UTC.
            ending_at: Report only days that end before this time.
            bucket_width: Length of a bucket. Days (`1d`) are all there is.
            limit: How many days a page may hold.
            page: Token of the page to return, the `next_page` of the page before it.
            group_by: Split the costs by workspace, by kind of cost, or by both.
        """
        return self._client.page(
            _RETRIEVE,
            _RETRIEVE_PAGES,
            query={
                "starting_at": starting_at,
                "ending_at": ending_at,
                "bucket_width": bucket_width,
                "limit": limit,
                "page": page,
                "group_by[]": group_by,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncCostReport(AsyncResource):
    """See what the organization's usage costs."""

    @cached_property
    def with_raw_response(self) -> AsyncCostReportWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncCostReportWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCostReportWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncCostReportWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        starting_at: datetime.datetime | str,
        ending_at: datetime.datetime | str | None | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        group_by: Sequence[Literal["workspace_id", "description"]] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.CostReportTimeBucket, types.CostReport]:
        """Retrieve the costs.

        Reports what the organization's usage cost, day by day. Iterating over the
        result goes on through all pages, bucket by bucket.

        Without `group_by` a day has one item for everything. Grouped by `workspace_id`
        it has one for each workspace, and grouped by `description` one for each kind of
        cost, told apart by model, kind of token and so on. Amounts are decimal numbers
        in strings, in cents.

        The costs of Priority Tier are not part of the report. Costs show up about five
        minutes after a request. To keep watch, ask once per minute at most.

        Args:
            starting_at: Report the days that begin at this time or later. Days are
                those of UTC.
            ending_at: Report only days that end before this time.
            bucket_width: Length of a bucket. Days (`1d`) are all there is.
            limit: How many days a page may hold.
            page: Token of the page to return, the `next_page` of the page before it.
            group_by: Split the costs by workspace, by kind of cost, or by both.
        """
        return self._client.page(
            _RETRIEVE,
            _RETRIEVE_PAGES,
            query={
                "starting_at": starting_at,
                "ending_at": ending_at,
                "bucket_width": bucket_width,
                "limit": limit,
                "page": page,
                "group_by[]": group_by,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class CostReportWithRawResponse:
    """`CostReport`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: CostReport) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.retrieve = raw_response(owner.retrieve)


class CostReportWithStreamingResponse:
    """`CostReport`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: CostReport) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.retrieve = streamed_response(owner.retrieve)


class AsyncCostReportWithRawResponse:
    """`AsyncCostReport`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncCostReport) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.retrieve = async_raw_response(owner.retrieve)


class AsyncCostReportWithStreamingResponse:
    """`AsyncCostReport`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncCostReport) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.retrieve = async_streamed_response(owner.retrieve)
