# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.spend_limits.increase_requests`."""

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

_RETRIEVE: Operation[types.SpendLimitIncreaseRequest] = Operation(
    "GET",
    "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}",
    lambda: types.SpendLimitIncreaseRequest,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST: Operation[types.SpendLimitIncreaseRequestList] = Operation(
    "GET",
    "/v1/organizations/spend_limit_increase_requests",
    lambda: types.SpendLimitIncreaseRequestList,
    security=(("adminApiKey",), ("bearer",)),
)
_APPROVE: Operation[types.OrganizationSpendLimitIncreaseRequestApproveResponse] = (
    Operation(
        "POST",
        "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve",
        lambda: types.OrganizationSpendLimitIncreaseRequestApproveResponse,
        body_schema="OrganizationSpendLimitIncreaseRequestApproveParams",
        security=(("adminApiKey",), ("bearer",)),
    )
)
_DENY: Operation[types.SpendLimitIncreaseRequest] = Operation(
    "POST",
    "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny",
    lambda: types.SpendLimitIncreaseRequest,
    body_schema="OrganizationSpendLimitIncreaseRequestDenyParams",
    optional_body=True,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class IncreaseRequests(SyncResource):
    """Operations of `organization.spend_limits.increase_requests`."""

    @cached_property
    def with_raw_response(self) -> IncreaseRequestsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return IncreaseRequestsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IncreaseRequestsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return IncreaseRequestsWithStreamingResponse(self)

    def retrieve(
        self,
        spend_limit_increase_request_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SpendLimitIncreaseRequest:
        """Retrieve a request for a higher spend limit.

        Returns one request for a higher spend limit by its id.

        Args:
            spend_limit_increase_request_id: Id of the request for a higher spend limit.
        """
        return self._client.request(
            _RETRIEVE,
            path={"spend_limit_increase_request_id": spend_limit_increase_request_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        actor_ids: Sequence[str] | None | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        status: (
            Sequence[params.SpendLimitIncreaseRequestStatusParam] | None | Omit
        ) = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.SpendLimitIncreaseRequest, types.SpendLimitIncreaseRequestList]:
        """List requests for higher spend limits.

        Lists the requests for higher spend limits in the organization. Iterating over
        the result goes on through all pages.

        Args:
            actor_ids: List only requests of these users or scoped API keys.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
            status: List only requests with one of these statuses.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "actor_ids[]": actor_ids,
                "limit": limit,
                "page": page,
                "status[]": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: params.SpendLimitPeriodParam | None | Omit = omit,
        suppress_notification: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationSpendLimitIncreaseRequestApproveResponse:
        """Approve a request for a higher spend limit.

        Approves a request for a higher spend limit and sets the limit.

        Args:
            spend_limit_increase_request_id: Id of the request for a higher spend limit.
            amount: Most that may be spent in a period from now on, a number as a
                string.
            period: Period of the limit. It may be left out or `null`.
            suppress_notification: Whether nobody is to be notified of the decision.
        """
        return self._client.request(
            _APPROVE,
            path={"spend_limit_increase_request_id": spend_limit_increase_request_id},
            body={
                "amount": amount,
                "period": period,
                "suppress_notification": suppress_notification,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SpendLimitIncreaseRequest:
        """Deny a request for a higher spend limit.

        Denies a request for a higher spend limit. The limit stays as it is.

        Args:
            spend_limit_increase_request_id: Id of the request for a higher spend limit.
            suppress_notification: Whether nobody is to be notified of the decision.
        """
        return self._client.request(
            _DENY,
            path={"spend_limit_increase_request_id": spend_limit_increase_request_id},
            body={"suppress_notification": suppress_notification},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncIncreaseRequests(AsyncResource):
    """Operations of `organization.spend_limits.increase_requests`."""

    @cached_property
    def with_raw_response(self) -> AsyncIncreaseRequestsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncIncreaseRequestsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIncreaseRequestsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncIncreaseRequestsWithStreamingResponse(self)

    async def retrieve(
        self,
        spend_limit_increase_request_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SpendLimitIncreaseRequest:
        """Retrieve a request for a higher spend limit.

        Returns one request for a higher spend limit by its id.

        Args:
            spend_limit_increase_request_id: Id of the request for a higher spend limit.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"spend_limit_increase_request_id": spend_limit_increase_request_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        actor_ids: Sequence[str] | None | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        status: (
            Sequence[params.SpendLimitIncreaseRequestStatusParam] | None | Omit
        ) = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[
        types.SpendLimitIncreaseRequest, types.SpendLimitIncreaseRequestList
    ]:
        """List requests for higher spend limits.

        Lists the requests for higher spend limits in the organization. Iterating over
        the result goes on through all pages.

        Args:
            actor_ids: List only requests of these users or scoped API keys.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
            status: List only requests with one of these statuses.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "actor_ids[]": actor_ids,
                "limit": limit,
                "page": page,
                "status[]": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: params.SpendLimitPeriodParam | None | Omit = omit,
        suppress_notification: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationSpendLimitIncreaseRequestApproveResponse:
        """Approve a request for a higher spend limit.

        Approves a request for a higher spend limit and sets the limit.

        Args:
            spend_limit_increase_request_id: Id of the request for a higher spend limit.
            amount: Most that may be spent in a period from now on, a number as a
                string.
            period: Period of the limit. It may be left out or `null`.
            suppress_notification: Whether nobody is to be notified of the decision.
        """
        return await self._client.request(
            _APPROVE,
            path={"spend_limit_increase_request_id": spend_limit_increase_request_id},
            body={
                "amount": amount,
                "period": period,
                "suppress_notification": suppress_notification,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SpendLimitIncreaseRequest:
        """Deny a request for a higher spend limit.

        Denies a request for a higher spend limit. The limit stays as it is.

        Args:
            spend_limit_increase_request_id: Id of the request for a higher spend limit.
            suppress_notification: Whether nobody is to be notified of the decision.
        """
        return await self._client.request(
            _DENY,
            path={"spend_limit_increase_request_id": spend_limit_increase_request_id},
            body={"suppress_notification": suppress_notification},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class IncreaseRequestsWithRawResponse:
    """`IncreaseRequests`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: IncreaseRequests) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.retrieve = raw_response(owner.retrieve)
        self.list = raw_response(owner.list)
        self.approve = raw_response(owner.approve)
        self.deny = raw_response(owner.deny)


class IncreaseRequestsWithStreamingResponse:
    """`IncreaseRequests`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: IncreaseRequests) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.retrieve = streamed_response(owner.retrieve)
        self.list = streamed_response(owner.list)
        self.approve = streamed_response(owner.approve)
        self.deny = streamed_response(owner.deny)


class AsyncIncreaseRequestsWithRawResponse:
    """`AsyncIncreaseRequests`, where each result is the response that brought it, read
    and not yet parsed.
    """

    def __init__(self, owner: AsyncIncreaseRequests) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.retrieve = async_raw_response(owner.retrieve)
        self.list = async_raw_response(owner.list)
        self.approve = async_raw_response(owner.approve)
        self.deny = async_raw_response(owner.deny)


class AsyncIncreaseRequestsWithStreamingResponse:
    """`AsyncIncreaseRequests`, where each result is its response, whose body is read as
    it arrives.
    """

    def __init__(self, owner: AsyncIncreaseRequests) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.retrieve = async_streamed_response(owner.retrieve)
        self.list = async_streamed_response(owner.list)
        self.approve = async_streamed_response(owner.approve)
        self.deny = async_streamed_response(owner.deny)
