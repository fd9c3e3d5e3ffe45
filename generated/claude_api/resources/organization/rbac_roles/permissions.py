# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.rbac_roles.permissions`."""

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

_LIST: Operation[types.RBACRolePermissionList] = Operation(
    "GET",
    "/v1/organizations/rbac_roles/{rbac_role_id}/permissions",
    lambda: types.RBACRolePermissionList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Permissions(SyncResource):
    """Operations of `organization.rbac_roles.permissions`."""

    @cached_property
    def with_raw_response(self) -> PermissionsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return PermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PermissionsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return PermissionsWithStreamingResponse(self)

    def list(
        self,
        rbac_role_id: str,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.RBACRolePermission, types.RBACRolePermissionList]:
        """List permissions of an RBAC role.

        Lists what an RBAC role permits. Iterating over the result goes on through all
        pages.

        Args:
            rbac_role_id: Id of the RBAC role.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"rbac_role_id": rbac_role_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPermissions(AsyncResource):
    """Operations of `organization.rbac_roles.permissions`."""

    @cached_property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncPermissionsWithStreamingResponse(self)

    def list(
        self,
        rbac_role_id: str,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.RBACRolePermission, types.RBACRolePermissionList]:
        """List permissions of an RBAC role.

        Lists what an RBAC role permits. Iterating over the result goes on through all
        pages.

        Args:
            rbac_role_id: Id of the RBAC role.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"rbac_role_id": rbac_role_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PermissionsWithRawResponse:
    """`Permissions`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: Permissions) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.list = raw_response(owner.list)


class PermissionsWithStreamingResponse:
    """`Permissions`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Permissions) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.list = streamed_response(owner.list)


class AsyncPermissionsWithRawResponse:
    """`AsyncPermissions`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncPermissions) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.list = async_raw_response(owner.list)


class AsyncPermissionsWithStreamingResponse:
    """`AsyncPermissions`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncPermissions) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.list = async_streamed_response(owner.list)
