# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.analytics.artifacts`."""

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

_LIST: Operation[types.AnalyticsArtifactActivityList] = Operation(
    "GET",
    "/v1/organizations/analytics/artifacts",
    lambda: types.AnalyticsArtifactActivityList,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Artifacts(SyncResource):
    """Operations of `organization.analytics.artifacts`."""

    @cached_property
    def with_raw_response(self) -> ArtifactsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ArtifactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ArtifactsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ArtifactsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: datetime.date | str,
        filter: Sequence[str] | None | Omit = omit,
        group_by: Sequence[params.AnalyticsArtifactGroupBy] | None | Omit = omit,
        limit: int | None | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.AnalyticsArtifactActivity, types.AnalyticsArtifactActivityList]:
        """List the activity with artifacts.

        Lists how many artifacts of each type were made on one day. Iterating over the
        result goes on through all pages.

        Args:
            date: Day that the report is about, as `YYYY-MM-DD`.
            filter: Filters of the rows, at most 100.
            group_by: What gets rows of its own, at most 100 entries.
            limit: How many rows a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "date": date,
                "filter[]": filter,
                "group_by[]": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncArtifacts(AsyncResource):
    """Operations of `organization.analytics.artifacts`."""

    @cached_property
    def with_raw_response(self) -> AsyncArtifactsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncArtifactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncArtifactsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncArtifactsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: datetime.date | str,
        filter: Sequence[str] | None | Omit = omit,
        group_by: Sequence[params.AnalyticsArtifactGroupBy] | None | Omit = omit,
        limit: int | None | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[
        types.AnalyticsArtifactActivity, types.AnalyticsArtifactActivityList
    ]:
        """List the activity with artifacts.

        Lists how many artifacts of each type were made on one day. Iterating over the
        result goes on through all pages.

        Args:
            date: Day that the report is about, as `YYYY-MM-DD`.
            filter: Filters of the rows, at most 100.
            group_by: What gets rows of its own, at most 100 entries.
            limit: How many rows a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "date": date,
                "filter[]": filter,
                "group_by[]": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ArtifactsWithRawResponse:
    """`Artifacts`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Artifacts) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.list = raw_response(owner.list)


class ArtifactsWithStreamingResponse:
    """`Artifacts`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Artifacts) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.list = streamed_response(owner.list)


class AsyncArtifactsWithRawResponse:
    """`AsyncArtifacts`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncArtifacts) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.list = async_raw_response(owner.list)


class AsyncArtifactsWithStreamingResponse:
    """`AsyncArtifacts`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncArtifacts) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.list = async_streamed_response(owner.list)
