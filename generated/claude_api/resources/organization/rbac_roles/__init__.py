# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.rbac_roles`: Roles, and what each of them permits."""

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
    from .permissions import (
        AsyncPermissions,
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
        Permissions,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )

_RETRIEVE: Operation[types.RBACRole] = Operation(
    "GET",
    "/v1/organizations/rbac_roles/{rbac_role_id}",
    lambda: types.RBACRole,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST: Operation[types.RBACRoleList] = Operation(
    "GET",
    "/v1/organizations/rbac_roles",
    lambda: types.RBACRoleList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class RbacRoles(SyncResource):
    """Roles, and what each of them permits."""

    @cached_property
    def permissions(self) -> Permissions:
        """Operations of `organization.rbac_roles.permissions`."""
        from .permissions import Permissions

        return Permissions(self._client)

    @cached_property
    def with_raw_response(self) -> RbacRolesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return RbacRolesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RbacRolesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return RbacRolesWithStreamingResponse(self)

    def retrieve(
        self,
        rbac_role_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACRole:
        """Retrieve an RBAC role.

        Returns one RBAC role by its id. Its permissions are listed apart from it.

        Args:
            rbac_role_id: Id of the RBAC role.
        """
        return self._client.request(
            _RETRIEVE,
            path={"rbac_role_id": rbac_role_id},
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
    ) -> SyncPage[types.RBACRole, types.RBACRoleList]:
        """List RBAC roles.

        Lists the RBAC roles of the organization, built-in ones among them. Iterating
        over the result goes on through all pages.

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


class AsyncRbacRoles(AsyncResource):
    """Roles, and what each of them permits."""

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """Operations of `organization.rbac_roles.permissions`."""
        from .permissions import AsyncPermissions

        return AsyncPermissions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRbacRolesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncRbacRolesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRbacRolesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncRbacRolesWithStreamingResponse(self)

    async def retrieve(
        self,
        rbac_role_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.RBACRole:
        """Retrieve an RBAC role.

        Returns one RBAC role by its id. Its permissions are listed apart from it.

        Args:
            rbac_role_id: Id of the RBAC role.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"rbac_role_id": rbac_role_id},
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
    ) -> AsyncPaginator[types.RBACRole, types.RBACRoleList]:
        """List RBAC roles.

        Lists the RBAC roles of the organization, built-in ones among them. Iterating
        over the result goes on through all pages.

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


class RbacRolesWithRawResponse:
    """`RbacRoles`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: RbacRoles) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.retrieve = raw_response(owner.retrieve)
        self.list = raw_response(owner.list)

    @cached_property
    def permissions(self) -> PermissionsWithRawResponse:
        """Operations of `organization.rbac_roles.permissions`."""
        from .permissions import PermissionsWithRawResponse

        return PermissionsWithRawResponse(self._owner.permissions)


class RbacRolesWithStreamingResponse:
    """`RbacRoles`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: RbacRoles) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.retrieve = streamed_response(owner.retrieve)
        self.list = streamed_response(owner.list)

    @cached_property
    def permissions(self) -> PermissionsWithStreamingResponse:
        """Operations of `organization.rbac_roles.permissions`."""
        from .permissions import PermissionsWithStreamingResponse

        return PermissionsWithStreamingResponse(self._owner.permissions)


class AsyncRbacRolesWithRawResponse:
    """`AsyncRbacRoles`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncRbacRoles) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.retrieve = async_raw_response(owner.retrieve)
        self.list = async_raw_response(owner.list)

    @cached_property
    def permissions(self) -> AsyncPermissionsWithRawResponse:
        """Operations of `organization.rbac_roles.permissions`."""
        from .permissions import AsyncPermissionsWithRawResponse

        return AsyncPermissionsWithRawResponse(self._owner.permissions)


class AsyncRbacRolesWithStreamingResponse:
    """`AsyncRbacRoles`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncRbacRoles) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.retrieve = async_streamed_response(owner.retrieve)
        self.list = async_streamed_response(owner.list)

    @cached_property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse:
        """Operations of `organization.rbac_roles.permissions`."""
        from .permissions import AsyncPermissionsWithStreamingResponse

        return AsyncPermissionsWithStreamingResponse(self._owner.permissions)
