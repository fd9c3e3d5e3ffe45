# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`admin.usage_report`: See what the organization uses, of the API and of Claude
Code.
"""

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

    from ... import params
    from ..._runtime._async.paginator import AsyncPaginator
    from ..._runtime._sync.pages import SyncPage
    from ..._runtime.core.omit import NotGiven, Omit

_RETRIEVE_MESSAGES: Operation[types.MessagesUsageReport] = Operation(
    "GET",
    "/v1/organizations/usage_report/messages",
    lambda: types.MessagesUsageReport,
    security=(("adminApiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        ("400", "401", "403", "429", "500", "529"), types.ErrorResponse
    ),
)
_RETRIEVE_CLAUDE_CODE: Operation[types.ClaudeCodeUsageReport] = Operation(
    "GET",
    "/v1/organizations/usage_report/claude_code",
    lambda: types.ClaudeCodeUsageReport,
    security=(("adminApiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        ("400", "401", "403", "429", "500", "529"), types.ErrorResponse
    ),
)
_RETRIEVE_MESSAGES_PAGES = Pagination(
    items="data", more="has_more", next={"page": "next_page"}
)
_RETRIEVE_CLAUDE_CODE_PAGES = Pagination(
    items="data", more="has_more", next={"page": "next_page"}
)


class UsageReport(SyncResource):
    """See what the organization uses, of the API and of Claude Code."""

    @cached_property
    def with_raw_response(self) -> UsageReportWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return UsageReportWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsageReportWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return UsageReportWithStreamingResponse(self)

    def retrieve_messages(
        self,
        *,
        starting_at: datetime.datetime | str,
        ending_at: datetime.datetime | str | None | Omit = omit,
        bucket_width: Literal["1d", "1m", "1h"] | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        api_key_ids: Sequence[str] | None | Omit = omit,
        workspace_ids: Sequence[str] | None | Omit = omit,
        models: Sequence[str] | None | Omit = omit,
        service_tiers: (
            Sequence[params.UsageReportServiceTierParam] | None | Omit
        ) = omit,
        context_window: (
            Sequence[params.UsageReportContextWindowParam] | None | Omit
        ) = omit,
        group_by: Sequence[params.MessagesUsageReportGroupBy] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.MessagesUsageReportTimeBucket, types.MessagesUsageReport]:
        """Retrieve the usage of messages.

        Reports how many tokens and server tools the organization's message requests
        have used, in buckets of a minute, an hour or a day. Iterating over the result
        goes on through all pages, bucket by bucket.

        Without `group_by` a bucket has one item for everything. With it there is an
        item for each combination of the properties named, and those properties are set
        on it. The filters take several values each; a request counts if it fits all
        filters.

        Usage shows up about five minutes after a request. To keep watch, ask once per
        minute at most.

        Args:
            starting_at: Report the buckets that begin at this time or later. Buckets
                begin with a full minute, hour or day in UTC.
            ending_at: Report only buckets that end before this time.
            bucket_width: Length of a bucket, a minute (`1m`), an hour (`1h`) or a day
                (`1d`).
            limit: How many buckets a page may hold. By `bucket_width`: for `1d` up to
                31 (default 7), for `1h` up to 168 (default 24), for `1m` up to 1440
                (default 60).
            page: Token of the page to return, the `next_page` of the page before it.
            api_key_ids: Count only requests with one of these API keys, given by id.
            workspace_ids: Count only requests in one of these workspaces, given by id.
            models: Count only requests to one of these models.
            service_tiers: Count only requests that one of these service tiers served.
            context_window: Count only requests with input of one of these sizes.
            group_by: Split the usage by these properties of requests.
        """
        return self._client.page(
            _RETRIEVE_MESSAGES,
            _RETRIEVE_MESSAGES_PAGES,
            query={
                "starting_at": starting_at,
                "ending_at": ending_at,
                "bucket_width": bucket_width,
                "limit": limit,
                "page": page,
                "api_key_ids[]": api_key_ids,
                "workspace_ids[]": workspace_ids,
                "models[]": models,
                "service_tiers[]": service_tiers,
                "context_window[]": context_window,
                "group_by[]": group_by,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_claude_code(
        self,
        *,
        starting_at: datetime.date | str,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.ClaudeCodeUsageReportItem, types.ClaudeCodeUsageReport]:
        """Retrieve the usage of Claude Code.

        Reports what the members of the organization did with Claude Code on one day, an
        item for each actor and kind of terminal. Iterating over the result goes on
        through all pages.

        Activity shows up about an hour later. Only Claude Code that runs on the Claude
        API is covered, not what runs on other platforms.

        Args:
            starting_at: The day to report, in UTC. The report covers this one day only.
            limit: How many objects a page may hold.
            page: Token of the page to return, the `next_page` of the page before it.
        """
        return self._client.page(
            _RETRIEVE_CLAUDE_CODE,
            _RETRIEVE_CLAUDE_CODE_PAGES,
            query={"starting_at": starting_at, "limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUsageReport(AsyncResource):
    """See what the organization uses, of the API and of Claude Code."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageReportWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncUsageReportWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsageReportWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncUsageReportWithStreamingResponse(self)

    def retrieve_messages(
        self,
        *,
        starting_at: datetime.datetime | str,
        ending_at: datetime.datetime | str | None | Omit = omit,
        bucket_width: Literal["1d", "1m", "1h"] | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        api_key_ids: Sequence[str] | None | Omit = omit,
        workspace_ids: Sequence[str] | None | Omit = omit,
        models: Sequence[str] | None | Omit = omit,
        service_tiers: (
            Sequence[params.UsageReportServiceTierParam] | None | Omit
        ) = omit,
        context_window: (
            Sequence[params.UsageReportContextWindowParam] | None | Omit
        ) = omit,
        group_by: Sequence[params.MessagesUsageReportGroupBy] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.MessagesUsageReportTimeBucket, types.MessagesUsageReport]:
        """Retrieve the usage of messages.

        Reports how many tokens and server tools the organization's message requests
        have used, in buckets of a minute, an hour or a day. Iterating over the result
        goes on through all pages, bucket by bucket.

        Without `group_by` a bucket has one item for everything. With it there is an
        item for each combination of the properties named, and those properties are set
        on it. The filters take several values each; a request counts if it fits all
        filters.

        Usage shows up about five minutes after a request. To keep watch, ask once per
        minute at most.

        Args:
            starting_at: Report the buckets that begin at this time or later. Buckets
                begin with a full minute, hour or day in UTC.
            ending_at: Report only buckets that end before this time.
            bucket_width: Length of a bucket, a minute (`1m`), an hour (`1h`) or a day
                (`1d`).
            limit: How many buckets a page may hold. By `bucket_width`: for `1d` up to
                31 (default 7), for `1h` up to 168 (default 24), for `1m` up to 1440
                (default 60).
            page: Token of the page to return, the `next_page` of the page before it.
            api_key_ids: Count only requests with one of these API keys, given by id.
            workspace_ids: Count only requests in one of these workspaces, given by id.
            models: Count only requests to one of these models.
            service_tiers: Count only requests that one of these service tiers served.
            context_window: Count only requests with input of one of these sizes.
            group_by: Split the usage by these properties of requests.
        """
        return self._client.page(
            _RETRIEVE_MESSAGES,
            _RETRIEVE_MESSAGES_PAGES,
            query={
                "starting_at": starting_at,
                "ending_at": ending_at,
                "bucket_width": bucket_width,
                "limit": limit,
                "page": page,
                "api_key_ids[]": api_key_ids,
                "workspace_ids[]": workspace_ids,
                "models[]": models,
                "service_tiers[]": service_tiers,
                "context_window[]": context_window,
                "group_by[]": group_by,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_claude_code(
        self,
        *,
        starting_at: datetime.date | str,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.ClaudeCodeUsageReportItem, types.ClaudeCodeUsageReport]:
        """Retrieve the usage of Claude Code.

        Reports what the members of the organization did with Claude Code on one day, an
        item for each actor and kind of terminal. Iterating over the result goes on
        through all pages.

        Activity shows up about an hour later. Only Claude Code that runs on the Claude
        API is covered, not what runs on other platforms.

        Args:
            starting_at: The day to report, in UTC. The report covers this one day only.
            limit: How many objects a page may hold.
            page: Token of the page to return, the `next_page` of the page before it.
        """
        return self._client.page(
            _RETRIEVE_CLAUDE_CODE,
            _RETRIEVE_CLAUDE_CODE_PAGES,
            query={"starting_at": starting_at, "limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class UsageReportWithRawResponse:
    """`UsageReport`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: UsageReport) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.retrieve_messages = raw_response(owner.retrieve_messages)
        self.retrieve_claude_code = raw_response(owner.retrieve_claude_code)


class UsageReportWithStreamingResponse:
    """`UsageReport`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: UsageReport) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.retrieve_messages = streamed_response(owner.retrieve_messages)
        self.retrieve_claude_code = streamed_response(owner.retrieve_claude_code)


class AsyncUsageReportWithRawResponse:
    """`AsyncUsageReport`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncUsageReport) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.retrieve_messages = async_raw_response(owner.retrieve_messages)
        self.retrieve_claude_code = async_raw_response(owner.retrieve_claude_code)


class AsyncUsageReportWithStreamingResponse:
    """`AsyncUsageReport`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncUsageReport) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.retrieve_messages = async_streamed_response(owner.retrieve_messages)
        self.retrieve_claude_code = async_streamed_response(owner.retrieve_claude_code)
