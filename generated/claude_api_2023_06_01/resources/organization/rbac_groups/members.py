# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.rbac_groups.members`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource
from ...._runtime.core.omit import NOT_GIVEN, omit
from ...._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.omit import NotGiven, Omit

_ADD: Operation[types.RBACGroupMember] = Operation(
    "POST",
    "/v1/organizations/rbac_groups/{rbac_group_id}/members",
    lambda: types.RBACGroupMember,
    body_schema="OrganizationRBACGroupMemberAddParams",
    security=(("adminApiKey",), ("bearer",)),
)
_LIST: Operation[types.RBACGroupMemberList] = Operation(
    "GET",
    "/v1/organizations/rbac_groups/{rbac_group_id}/members",
    lambda: types.RBACGroupMemberList,
    security=(("adminApiKey",), ("bearer",)),
)
_REMOVE: Operation[types.DeletedRBACGroupMember] = Operation(
    "DELETE",
    "/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}",
    lambda: types.DeletedRBACGroupMember,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", more="has_more", next={"page": "next_page"})


class Members(SyncResource):
    """Operations of `organization.rbac_groups.members`."""

    @cached_property
    def with_raw_response(self) -> MembersWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return MembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MembersWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return MembersWithStreamingResponse(self)

    def add(
        self,
        rbac_group_id: str,
        *,
        user_id: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACGroupMember:
        """Add a member to an RBAC group.

        Adds a user to an RBAC group, so that the user gets the roles of the group.

        Args:
            rbac_group_id: Id of the RBAC group.
            user_id: Identifier of the user to add.
        """
        return self._client.request(
            _ADD,
            path={"rbac_group_id": rbac_group_id},
            body={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        rbac_group_id: str,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.RBACGroupMember, types.RBACGroupMemberList]:
        """List members of an RBAC group.

        Lists the users in an RBAC group. Iterating over the result goes on through all
        pages.

        Args:
            rbac_group_id: Id of the RBAC group.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"rbac_group_id": rbac_group_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def remove(
        self,
        rbac_group_id: str,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedRBACGroupMember:
        """Remove a member from an RBAC group.

        Removes a user from an RBAC group, so that the user loses the roles of the
        group.

        Args:
            rbac_group_id: Id of the RBAC group.
            user_id: Id of the user.
        """
        return self._client.request(
            _REMOVE,
            path={"rbac_group_id": rbac_group_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMembers(AsyncResource):
    """Operations of `organization.rbac_groups.members`."""

    @cached_property
    def with_raw_response(self) -> AsyncMembersWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncMembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMembersWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncMembersWithStreamingResponse(self)

    async def add(
        self,
        rbac_group_id: str,
        *,
        user_id: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACGroupMember:
        """Add a member to an RBAC group.

        Adds a user to an RBAC group, so that the user gets the roles of the group.

        Args:
            rbac_group_id: Id of the RBAC group.
            user_id: Identifier of the user to add.
        """
        return await self._client.request(
            _ADD,
            path={"rbac_group_id": rbac_group_id},
            body={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        rbac_group_id: str,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.RBACGroupMember, types.RBACGroupMemberList]:
        """List members of an RBAC group.

        Lists the users in an RBAC group. Iterating over the result goes on through all
        pages.

        Args:
            rbac_group_id: Id of the RBAC group.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"rbac_group_id": rbac_group_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def remove(
        self,
        rbac_group_id: str,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedRBACGroupMember:
        """Remove a member from an RBAC group.

        Removes a user from an RBAC group, so that the user loses the roles of the
        group.

        Args:
            rbac_group_id: Id of the RBAC group.
            user_id: Id of the user.
        """
        return await self._client.request(
            _REMOVE,
            path={"rbac_group_id": rbac_group_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MembersWithRawResponse:
    """`Members`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Members) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.add = raw_response(owner.add)
        self.list = raw_response(owner.list)
        self.remove = raw_response(owner.remove)


class MembersWithStreamingResponse:
    """`Members`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Members) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.add = streamed_response(owner.add)
        self.list = streamed_response(owner.list)
        self.remove = streamed_response(owner.remove)


class AsyncMembersWithRawResponse:
    """`AsyncMembers`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncMembers) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.add = async_raw_response(owner.add)
        self.list = async_raw_response(owner.list)
        self.remove = async_raw_response(owner.remove)


class AsyncMembersWithStreamingResponse:
    """`AsyncMembers`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncMembers) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.add = async_streamed_response(owner.add)
        self.list = async_streamed_response(owner.list)
        self.remove = async_streamed_response(owner.remove)
