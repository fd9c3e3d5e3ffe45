# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.spend_limits.effective`."""

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
    from typing import Any

    import httpx2

    from .... import params
    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.omit import NotGiven, Omit

_LIST: Operation[types.SpendSummaryList] = Operation(
    "GET",
    "/v1/organizations/spend_limits/effective",
    lambda: types.SpendSummaryList,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Effective(SyncResource):
    """Operations of `organization.spend_limits.effective`."""

    @cached_property
    def with_raw_response(self) -> EffectiveWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return EffectiveWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EffectiveWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return EffectiveWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        period: Sequence[params.SpendLimitPeriodParam] | None | Omit = omit,
        user_ids: Sequence[str] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.SpendSummary, types.SpendSummaryList]:
        """List the spend limits in force.

        Lists the spend limit that is in force for each user or scoped API key, and what
        was spent of it. Iterating over the result goes on through all pages.

        Args:
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
            period: List only limits with one of these periods.
            user_ids: List only the limits of these users, at most 100.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "limit": limit,
                "page": page,
                "period[]": period,
                "user_ids[]": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEffective(AsyncResource):
    """Operations of `organization.spend_limits.effective`."""

    @cached_property
    def with_raw_response(self) -> AsyncEffectiveWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncEffectiveWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEffectiveWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncEffectiveWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        period: Sequence[params.SpendLimitPeriodParam] | None | Omit = omit,
        user_ids: Sequence[str] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.SpendSummary, types.SpendSummaryList]:
        """List the spend limits in force.

        Lists the spend limit that is in force for each user or scoped API key, and what
        was spent of it. Iterating over the result goes on through all pages.

        Args:
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
            period: List only limits with one of these periods.
            user_ids: List only the limits of these users, at most 100.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "limit": limit,
                "page": page,
                "period[]": period,
                "user_ids[]": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class EffectiveWithRawResponse:
    """`Effective`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Effective) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.list = raw_response(owner.list)


class EffectiveWithStreamingResponse:
    """`Effective`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Effective) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.list = streamed_response(owner.list)


class AsyncEffectiveWithRawResponse:
    """`AsyncEffective`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncEffective) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.list = async_raw_response(owner.list)


class AsyncEffectiveWithStreamingResponse:
    """`AsyncEffective`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncEffective) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.list = async_streamed_response(owner.list)
