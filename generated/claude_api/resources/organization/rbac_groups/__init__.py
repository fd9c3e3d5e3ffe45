# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.rbac_groups`: Groups of users that are given roles together."""

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
    from .members import (
        AsyncMembers,
        AsyncMembersWithRawResponse,
        AsyncMembersWithStreamingResponse,
        Members,
        MembersWithRawResponse,
        MembersWithStreamingResponse,
    )

_CREATE: Operation[types.RBACGroup] = Operation(
    "POST",
    "/v1/organizations/rbac_groups",
    lambda: types.RBACGroup,
    body_schema="OrganizationRBACGroupCreateParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST: Operation[types.RBACGroupList] = Operation(
    "GET",
    "/v1/organizations/rbac_groups",
    lambda: types.RBACGroupList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_UPDATE: Operation[types.RBACGroup] = Operation(
    "POST",
    "/v1/organizations/rbac_groups/{rbac_group_id}",
    lambda: types.RBACGroup,
    body_schema="OrganizationRBACGroupUpdateParams",
    optional_body=True,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.RBACGroup] = Operation(
    "GET",
    "/v1/organizations/rbac_groups/{rbac_group_id}",
    lambda: types.RBACGroup,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_DELETE: Operation[types.DeletedRBACGroup] = Operation(
    "DELETE",
    "/v1/organizations/rbac_groups/{rbac_group_id}",
    lambda: types.DeletedRBACGroup,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class RbacGroups(SyncResource):
    """Groups of users that are given roles together."""

    @cached_property
    def members(self) -> Members:
        """Operations of `organization.rbac_groups.members`."""
        from .members import Members

        return Members(self._client)

    @cached_property
    def with_raw_response(self) -> RbacGroupsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return RbacGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RbacGroupsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return RbacGroupsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACGroup:
        """Create an RBAC group.

        Creates a group of users for role-based access control.

        Args:
            name: Name of the group, 1 to 255 characters.
        """
        return self._client.request(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.RBACGroup, types.RBACGroupList]:
        """List RBAC groups.

        Lists the RBAC groups of the organization. Iterating over the result goes on
        through all pages.

        Args:
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        rbac_group_id: str,
        *,
        name: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACGroup:
        """Update an RBAC group.

        Gives an RBAC group another name.

        Args:
            rbac_group_id: Id of the RBAC group.
            name: New name of the group, 1 to 255 characters.
        """
        return self._client.request(
            _UPDATE,
            path={"rbac_group_id": rbac_group_id},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        rbac_group_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACGroup:
        """Retrieve an RBAC group.

        Returns one RBAC group by its id.

        Args:
            rbac_group_id: Id of the RBAC group.
        """
        return self._client.request(
            _RETRIEVE,
            path={"rbac_group_id": rbac_group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        rbac_group_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedRBACGroup:
        """Delete an RBAC group.

        Deletes an RBAC group by its id.

        Args:
            rbac_group_id: Id of the RBAC group.
        """
        return self._client.request(
            _DELETE,
            path={"rbac_group_id": rbac_group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRbacGroups(AsyncResource):
    """Groups of users that are given roles together."""

    @cached_property
    def members(self) -> AsyncMembers:
        """Operations of `organization.rbac_groups.members`."""
        from .members import AsyncMembers

        return AsyncMembers(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRbacGroupsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncRbacGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRbacGroupsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncRbacGroupsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACGroup:
        """Create an RBAC group.

        Creates a group of users for role-based access control.

        Args:
            name: Name of the group, 1 to 255 characters.
        """
        return await self._client.request(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.RBACGroup, types.RBACGroupList]:
        """List RBAC groups.

        Lists the RBAC groups of the organization. Iterating over the result goes on
        through all pages.

        Args:
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        rbac_group_id: str,
        *,
        name: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACGroup:
        """Update an RBAC group.

        Gives an RBAC group another name.

        Args:
            rbac_group_id: Id of the RBAC group.
            name: New name of the group, 1 to 255 characters.
        """
        return await self._client.request(
            _UPDATE,
            path={"rbac_group_id": rbac_group_id},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        rbac_group_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACGroup:
        """Retrieve an RBAC group.

        Returns one RBAC group by its id.

        Args:
            rbac_group_id: Id of the RBAC group.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"rbac_group_id": rbac_group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        rbac_group_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedRBACGroup:
        """Delete an RBAC group.

        Deletes an RBAC group by its id.

        Args:
            rbac_group_id: Id of the RBAC group.
        """
        return await self._client.request(
            _DELETE,
            path={"rbac_group_id": rbac_group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RbacGroupsWithRawResponse:
    """`RbacGroups`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: RbacGroups) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.delete = raw_response(owner.delete)

    @cached_property
    def members(self) -> MembersWithRawResponse:
        """Operations of `organization.rbac_groups.members`."""
        from .members import MembersWithRawResponse

        return MembersWithRawResponse(self._owner.members)


class RbacGroupsWithStreamingResponse:
    """`RbacGroups`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: RbacGroups) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.delete = streamed_response(owner.delete)

    @cached_property
    def members(self) -> MembersWithStreamingResponse:
        """Operations of `organization.rbac_groups.members`."""
        from .members import MembersWithStreamingResponse

        return MembersWithStreamingResponse(self._owner.members)


class AsyncRbacGroupsWithRawResponse:
    """`AsyncRbacGroups`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncRbacGroups) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.delete = async_raw_response(owner.delete)

    @cached_property
    def members(self) -> AsyncMembersWithRawResponse:
        """Operations of `organization.rbac_groups.members`."""
        from .members import AsyncMembersWithRawResponse

        return AsyncMembersWithRawResponse(self._owner.members)


class AsyncRbacGroupsWithStreamingResponse:
    """`AsyncRbacGroups`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncRbacGroups) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.delete = async_streamed_response(owner.delete)

    @cached_property
    def members(self) -> AsyncMembersWithStreamingResponse:
        """Operations of `organization.rbac_groups.members`."""
        from .members import AsyncMembersWithStreamingResponse

        return AsyncMembersWithStreamingResponse(self._owner.members)
