# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.service_accounts.workspaces`: Divide the organization into
workspaces.
"""

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

_ADD: Operation[types.ServiceAccountWorkspaceMember] = Operation(
    "POST",
    "/v1/organizations/service_accounts/{service_account_id}/workspaces",
    lambda: types.ServiceAccountWorkspaceMember,
    body_schema="OrganizationServiceAccountWorkspaceAddParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST: Operation[types.ServiceAccountWorkspaceMemberList] = Operation(
    "GET",
    "/v1/organizations/service_accounts/{service_account_id}/workspaces",
    lambda: types.ServiceAccountWorkspaceMemberList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_REMOVE: Operation[types.OrganizationServiceAccountWorkspaceRemoveResponse] = Operation(
    "DELETE",
    "/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",
    lambda: types.OrganizationServiceAccountWorkspaceRemoveResponse,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Workspaces(SyncResource):
    """Divide the organization into workspaces."""

    @cached_property
    def with_raw_response(self) -> WorkspacesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return WorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WorkspacesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return WorkspacesWithStreamingResponse(self)

    def add(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccountWorkspaceMember:
        """Add a service account to a workspace.

        Makes a service account a member of a workspace, which the body names.

        Args:
            service_account_id: Id of the service account.
            workspace_id: Identifier of the workspace to add the service account to.
            workspace_role: Role of the service account in the workspace. It cannot be
                `workspace_billing`.
        """
        return self._client.request(
            _ADD,
            path={"service_account_id": service_account_id},
            body={"workspace_id": workspace_id, "workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        service_account_id: str,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[
        types.ServiceAccountWorkspaceMember, types.ServiceAccountWorkspaceMemberList
    ]:
        """List the workspaces of a service account.

        Lists the workspaces that a service account is a member of, with its role there.
        Iterating over the result goes on through all pages.

        Args:
            service_account_id: Id of the service account.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"service_account_id": service_account_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def remove(
        self,
        service_account_id: str,
        workspace_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationServiceAccountWorkspaceRemoveResponse:
        """Remove a service account from a workspace.

        Removes a service account from a workspace. It stays a member of the
        organization.

        Args:
            service_account_id: Id of the service account.
            workspace_id: Id of the workspace.
        """
        return self._client.request(
            _REMOVE,
            path={
                "service_account_id": service_account_id,
                "workspace_id": workspace_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncWorkspaces(AsyncResource):
    """Divide the organization into workspaces."""

    @cached_property
    def with_raw_response(self) -> AsyncWorkspacesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncWorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWorkspacesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncWorkspacesWithStreamingResponse(self)

    async def add(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccountWorkspaceMember:
        """Add a service account to a workspace.

        Makes a service account a member of a workspace, which the body names.

        Args:
            service_account_id: Id of the service account.
            workspace_id: Identifier of the workspace to add the service account to.
            workspace_role: Role of the service account in the workspace. It cannot be
                `workspace_billing`.
        """
        return await self._client.request(
            _ADD,
            path={"service_account_id": service_account_id},
            body={"workspace_id": workspace_id, "workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        service_account_id: str,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[
        types.ServiceAccountWorkspaceMember, types.ServiceAccountWorkspaceMemberList
    ]:
        """List the workspaces of a service account.

        Lists the workspaces that a service account is a member of, with its role there.
        Iterating over the result goes on through all pages.

        Args:
            service_account_id: Id of the service account.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"service_account_id": service_account_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def remove(
        self,
        service_account_id: str,
        workspace_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationServiceAccountWorkspaceRemoveResponse:
        """Remove a service account from a workspace.

        Removes a service account from a workspace. It stays a member of the
        organization.

        Args:
            service_account_id: Id of the service account.
            workspace_id: Id of the workspace.
        """
        return await self._client.request(
            _REMOVE,
            path={
                "service_account_id": service_account_id,
                "workspace_id": workspace_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class WorkspacesWithRawResponse:
    """`Workspaces`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Workspaces) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.add = raw_response(owner.add)
        self.list = raw_response(owner.list)
        self.remove = raw_response(owner.remove)


class WorkspacesWithStreamingResponse:
    """`Workspaces`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Workspaces) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.add = streamed_response(owner.add)
        self.list = streamed_response(owner.list)
        self.remove = streamed_response(owner.remove)


class AsyncWorkspacesWithRawResponse:
    """`AsyncWorkspaces`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncWorkspaces) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.add = async_raw_response(owner.add)
        self.list = async_raw_response(owner.list)
        self.remove = async_raw_response(owner.remove)


class AsyncWorkspacesWithStreamingResponse:
    """`AsyncWorkspaces`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncWorkspaces) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.add = async_streamed_response(owner.add)
        self.list = async_streamed_response(owner.list)
        self.remove = async_streamed_response(owner.remove)
