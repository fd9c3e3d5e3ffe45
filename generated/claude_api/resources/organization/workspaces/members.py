# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.workspaces.members`."""

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

    from .... import params
    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.omit import NotGiven, Omit

_UPDATE: Operation[types.WorkspaceMember] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    lambda: types.WorkspaceMember,
    body_schema="OrganizationWorkspaceMemberUpdateParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.WorkspaceMember] = Operation(
    "GET",
    "/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    lambda: types.WorkspaceMember,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_REMOVE: Operation[types.OrganizationWorkspaceMemberRemoveResponse] = Operation(
    "DELETE",
    "/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    lambda: types.OrganizationWorkspaceMemberRemoveResponse,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_ADD: Operation[types.WorkspaceMember] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}/members",
    lambda: types.WorkspaceMember,
    body_schema="OrganizationWorkspaceMemberAddParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST: Operation[types.WorkspaceMemberList] = Operation(
    "GET",
    "/v1/organizations/workspaces/{workspace_id}/members",
    lambda: types.WorkspaceMemberList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_CREATE: Operation[types.WorkspaceMember] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}/members",
    lambda: types.WorkspaceMember,
    body_schema="OrganizationWorkspaceMemberAddParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_DELETE: Operation[types.OrganizationWorkspaceMemberRemoveResponse] = Operation(
    "DELETE",
    "/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    lambda: types.OrganizationWorkspaceMemberRemoveResponse,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"after_id": "last_id"},
    previous={"before_id": "first_id"},
)


class Members(SyncResource):
    """Operations of `organization.workspaces.members`."""

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

    def update(
        self,
        workspace_id: str,
        user_id: str,
        *,
        workspace_role: params.WorkspaceRoleParam,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceMember:
        """Update a workspace member.

        Gives a member of a workspace another role there. A role that comes from the
        user's role in the organization cannot be changed here.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the user.
            workspace_role: New role of the member.
        """
        return self._client.request(
            _UPDATE,
            path={"workspace_id": workspace_id, "user_id": user_id},
            body={"workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        workspace_id: str,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceMember:
        """Retrieve a workspace member.

        Returns the role that a user has in a workspace.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the user.
        """
        return self._client.request(
            _RETRIEVE,
            path={"workspace_id": workspace_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def remove(
        self,
        workspace_id: str,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationWorkspaceMemberRemoveResponse:
        """Remove a workspace member.

        Removes a user from a workspace. The user stays a member of the organization.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the user.
        """
        return self._client.request(
            _REMOVE,
            path={"workspace_id": workspace_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def add(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceMember:
        """Add a workspace member.

        Adds a user of the organization to a workspace. Admins of the organization are
        in every workspace anyway, and so are its billing members; everybody else must
        be added.

        Args:
            workspace_id: Id of the workspace.
            user_id: Identifier of the user to add, who must belong to the organization
                already.
            workspace_role: Role of the new member. It cannot be `workspace_billing`.
        """
        return self._client.request(
            _ADD,
            path={"workspace_id": workspace_id},
            body={"user_id": user_id, "workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        workspace_id: str,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.WorkspaceMember, types.WorkspaceMemberList]:
        """List workspace members.

        Lists the members of a workspace. Iterating over the result goes on through all
        pages.

        Args:
            workspace_id: Id of the workspace.
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            limit: How many objects a page may hold.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"workspace_id": workspace_id},
            query={"after_id": after_id, "before_id": before_id, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceMember:
        """Add a workspace member.

        Another name of `client.organization.workspaces.members.add`, which says more.
        """
        return self._client.request(
            _CREATE,
            path={"workspace_id": workspace_id},
            body={"user_id": user_id, "workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        workspace_id: str,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationWorkspaceMemberRemoveResponse:
        """Remove a workspace member.

        Another name of `client.organization.workspaces.members.remove`, which says
        more.
        """
        return self._client.request(
            _DELETE,
            path={"workspace_id": workspace_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMembers(AsyncResource):
    """Operations of `organization.workspaces.members`."""

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

    async def update(
        self,
        workspace_id: str,
        user_id: str,
        *,
        workspace_role: params.WorkspaceRoleParam,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceMember:
        """Update a workspace member.

        Gives a member of a workspace another role there. A role that comes from the
        user's role in the organization cannot be changed here.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the user.
            workspace_role: New role of the member.
        """
        return await self._client.request(
            _UPDATE,
            path={"workspace_id": workspace_id, "user_id": user_id},
            body={"workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        workspace_id: str,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceMember:
        """Retrieve a workspace member.

        Returns the role that a user has in a workspace.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the user.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"workspace_id": workspace_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def remove(
        self,
        workspace_id: str,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationWorkspaceMemberRemoveResponse:
        """Remove a workspace member.

        Removes a user from a workspace. The user stays a member of the organization.

        Args:
            workspace_id: Id of the workspace.
            user_id: Id of the user.
        """
        return await self._client.request(
            _REMOVE,
            path={"workspace_id": workspace_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def add(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceMember:
        """Add a workspace member.

        Adds a user of the organization to a workspace. Admins of the organization are
        in every workspace anyway, and so are its billing members; everybody else must
        be added.

        Args:
            workspace_id: Id of the workspace.
            user_id: Identifier of the user to add, who must belong to the organization
                already.
            workspace_role: Role of the new member. It cannot be `workspace_billing`.
        """
        return await self._client.request(
            _ADD,
            path={"workspace_id": workspace_id},
            body={"user_id": user_id, "workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        workspace_id: str,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.WorkspaceMember, types.WorkspaceMemberList]:
        """List workspace members.

        Lists the members of a workspace. Iterating over the result goes on through all
        pages.

        Args:
            workspace_id: Id of the workspace.
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            limit: How many objects a page may hold.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"workspace_id": workspace_id},
            query={"after_id": after_id, "before_id": before_id, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.WorkspaceMember:
        """Add a workspace member.

        Another name of `client.organization.workspaces.members.add`, which says more.
        """
        return await self._client.request(
            _CREATE,
            path={"workspace_id": workspace_id},
            body={"user_id": user_id, "workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        workspace_id: str,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationWorkspaceMemberRemoveResponse:
        """Remove a workspace member.

        Another name of `client.organization.workspaces.members.remove`, which says
        more.
        """
        return await self._client.request(
            _DELETE,
            path={"workspace_id": workspace_id, "user_id": user_id},
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
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.remove = raw_response(owner.remove)
        self.add = raw_response(owner.add)
        self.list = raw_response(owner.list)
        self.create = raw_response(owner.create)
        self.delete = raw_response(owner.delete)


class MembersWithStreamingResponse:
    """`Members`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Members) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.remove = streamed_response(owner.remove)
        self.add = streamed_response(owner.add)
        self.list = streamed_response(owner.list)
        self.create = streamed_response(owner.create)
        self.delete = streamed_response(owner.delete)


class AsyncMembersWithRawResponse:
    """`AsyncMembers`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncMembers) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.remove = async_raw_response(owner.remove)
        self.add = async_raw_response(owner.add)
        self.list = async_raw_response(owner.list)
        self.create = async_raw_response(owner.create)
        self.delete = async_raw_response(owner.delete)


class AsyncMembersWithStreamingResponse:
    """`AsyncMembers`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncMembers) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.remove = async_streamed_response(owner.remove)
        self.add = async_streamed_response(owner.add)
        self.list = async_streamed_response(owner.list)
        self.create = async_streamed_response(owner.create)
        self.delete = async_streamed_response(owner.delete)
