# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`admin.invites`: Invite people to the organization."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN, omit
from ..._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    import httpx2

    from ... import params
    from ..._runtime._async.paginator import AsyncPaginator
    from ..._runtime._sync.pages import SyncPage
    from ..._runtime.core.omit import NotGiven, Omit

_CREATE: Operation[types.Invite] = Operation(
    "POST",
    "/v1/organizations/invites",
    lambda: types.Invite,
    body_schema="OrganizationInviteCreateParams",
    security=(("adminApiKey",), ("bearer",)),
)
_LIST: Operation[types.InviteList] = Operation(
    "GET",
    "/v1/organizations/invites",
    lambda: types.InviteList,
    security=(("adminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.Invite] = Operation(
    "GET",
    "/v1/organizations/invites/{invite_id}",
    lambda: types.Invite,
    security=(("adminApiKey",), ("bearer",)),
)
_DELETE: Operation[types.DeletedInvite] = Operation(
    "DELETE",
    "/v1/organizations/invites/{invite_id}",
    lambda: types.DeletedInvite,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"after_id": "last_id"},
    previous={"before_id": "first_id"},
)


class Invites(SyncResource):
    """Invite people to the organization."""

    @cached_property
    def with_raw_response(self) -> InvitesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return InvitesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InvitesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return InvitesWithStreamingResponse(self)

    def create(
        self,
        *,
        email: str,
        role: params.AssignableOrganizationRole,
        rbac_group_ids: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Invite:
        """Create an invite.

        Invites somebody to the organization by email. The invite is `pending` until it
        is accepted, is deleted, or expires; `expires_at` says when that is.

        Args:
            email: Email address of the person to invite.
            role: Role that the person gets.
            rbac_group_ids: Identifiers of the RBAC groups that the person joins with
                the invite.
        """
        return self._client.request(
            _CREATE,
            body={"email": email, "role": role, "rbac_group_ids": rbac_group_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        email: str | Omit = omit,
        limit: int | Omit = omit,
        roles: Sequence[str] | Omit = omit,
        statuses: Sequence[Literal["accepted", "expired", "pending"]] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Invite, types.InviteList]:
        """List invites.

        Lists the invites of the organization, or those that fit every filter given.
        Iterating over the result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            email: List only invites to this email address.
            limit: How many objects a page may hold.
            roles: List only invites with one of these roles.
            statuses: List only invites with one of these statuses.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles[]": roles,
                "statuses[]": statuses,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Invite:
        """Retrieve an invite.

        Returns one invite by its id.

        Args:
            invite_id: Id of the invite.
        """
        return self._client.request(
            _RETRIEVE,
            path={"invite_id": invite_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedInvite:
        """Delete an invite.

        Deletes the invite, so that it can no longer be accepted.

        Args:
            invite_id: Id of the invite.
        """
        return self._client.request(
            _DELETE,
            path={"invite_id": invite_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncInvites(AsyncResource):
    """Invite people to the organization."""

    @cached_property
    def with_raw_response(self) -> AsyncInvitesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncInvitesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncInvitesWithStreamingResponse(self)

    async def create(
        self,
        *,
        email: str,
        role: params.AssignableOrganizationRole,
        rbac_group_ids: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Invite:
        """Create an invite.

        Invites somebody to the organization by email. The invite is `pending` until it
        is accepted, is deleted, or expires; `expires_at` says when that is.

        Args:
            email: Email address of the person to invite.
            role: Role that the person gets.
            rbac_group_ids: Identifiers of the RBAC groups that the person joins with
                the invite.
        """
        return await self._client.request(
            _CREATE,
            body={"email": email, "role": role, "rbac_group_ids": rbac_group_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        email: str | Omit = omit,
        limit: int | Omit = omit,
        roles: Sequence[str] | Omit = omit,
        statuses: Sequence[Literal["accepted", "expired", "pending"]] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Invite, types.InviteList]:
        """List invites.

        Lists the invites of the organization, or those that fit every filter given.
        Iterating over the result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            email: List only invites to this email address.
            limit: How many objects a page may hold.
            roles: List only invites with one of these roles.
            statuses: List only invites with one of these statuses.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles[]": roles,
                "statuses[]": statuses,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Invite:
        """Retrieve an invite.

        Returns one invite by its id.

        Args:
            invite_id: Id of the invite.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"invite_id": invite_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedInvite:
        """Delete an invite.

        Deletes the invite, so that it can no longer be accepted.

        Args:
            invite_id: Id of the invite.
        """
        return await self._client.request(
            _DELETE,
            path={"invite_id": invite_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class InvitesWithRawResponse:
    """`Invites`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Invites) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.retrieve = raw_response(owner.retrieve)
        self.delete = raw_response(owner.delete)


class InvitesWithStreamingResponse:
    """`Invites`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Invites) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.retrieve = streamed_response(owner.retrieve)
        self.delete = streamed_response(owner.delete)


class AsyncInvitesWithRawResponse:
    """`AsyncInvites`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncInvites) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.retrieve = async_raw_response(owner.retrieve)
        self.delete = async_raw_response(owner.delete)


class AsyncInvitesWithStreamingResponse:
    """`AsyncInvites`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncInvites) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.delete = async_streamed_response(owner.delete)
