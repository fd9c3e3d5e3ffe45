# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.workspaces.service_accounts`: Accounts for programs, which are no
people.
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

_UPDATE: Operation[types.ServiceAccountWorkspaceMember] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    lambda: types.ServiceAccountWorkspaceMember,
    body_schema="OrganizationWorkspaceServiceAccountUpdateParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.ServiceAccountWorkspaceMember] = Operation(
    "GET",
    "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    lambda: types.ServiceAccountWorkspaceMember,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_REMOVE: Operation[types.OrganizationWorkspaceServiceAccountRemoveResponse] = Operation(
    "DELETE",
    "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    lambda: types.OrganizationWorkspaceServiceAccountRemoveResponse,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_ADD: Operation[types.ServiceAccountWorkspaceMember] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}/service_accounts",
    lambda: types.ServiceAccountWorkspaceMember,
    body_schema="OrganizationWorkspaceServiceAccountAddParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST: Operation[types.ServiceAccountWorkspaceMemberList] = Operation(
    "GET",
    "/v1/organizations/workspaces/{workspace_id}/service_accounts",
    lambda: types.ServiceAccountWorkspaceMemberList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class ServiceAccounts(SyncResource):
    """Accounts for programs, which are no people."""

    @cached_property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ServiceAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ServiceAccountsWithStreamingResponse(self)

    def update(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccountWorkspaceMember:
        """Update a service account of a workspace.

        Gives a service account another role in a workspace.

        Args:
            workspace_id: Id of the workspace.
            service_account_id: Id of the service account.
            workspace_role: New role of the service account in the workspace. It cannot
                be `workspace_billing`.
        """
        return self._client.request(
            _UPDATE,
            path={
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            body={"workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccountWorkspaceMember:
        """Retrieve a service account of a workspace.

        Returns the role that a service account has in a workspace.

        Args:
            workspace_id: Id of the workspace.
            service_account_id: Id of the service account.
        """
        return self._client.request(
            _RETRIEVE,
            path={
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def remove(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationWorkspaceServiceAccountRemoveResponse:
        """Remove a workspace service account.

        Removes a service account from a workspace. It stays a member of the
        organization.

        Args:
            workspace_id: Id of the workspace.
            service_account_id: Id of the service account.
        """
        return self._client.request(
            _REMOVE,
            path={
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def add(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccountWorkspaceMember:
        """Add a workspace service account.

        Makes a service account, which the body names, a member of a workspace.

        Args:
            workspace_id: Id of the workspace.
            service_account_id: Identifier of the service account to add.
            workspace_role: Role of the service account in the workspace. It cannot be
                `workspace_billing`.
        """
        return self._client.request(
            _ADD,
            path={"workspace_id": workspace_id},
            body={
                "service_account_id": service_account_id,
                "workspace_role": workspace_role,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        workspace_id: str,
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
        """List service accounts of a workspace.

        Lists the service accounts that are members of a workspace. Iterating over the
        result goes on through all pages.

        Args:
            workspace_id: Id of the workspace.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"workspace_id": workspace_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncServiceAccounts(AsyncResource):
    """Accounts for programs, which are no people."""

    @cached_property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncServiceAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncServiceAccountsWithStreamingResponse(self)

    async def update(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccountWorkspaceMember:
        """Update a service account of a workspace.

        Gives a service account another role in a workspace.

        Args:
            workspace_id: Id of the workspace.
            service_account_id: Id of the service account.
            workspace_role: New role of the service account in the workspace. It cannot
                be `workspace_billing`.
        """
        return await self._client.request(
            _UPDATE,
            path={
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            body={"workspace_role": workspace_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccountWorkspaceMember:
        """Retrieve a service account of a workspace.

        Returns the role that a service account has in a workspace.

        Args:
            workspace_id: Id of the workspace.
            service_account_id: Id of the service account.
        """
        return await self._client.request(
            _RETRIEVE,
            path={
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def remove(
        self,
        workspace_id: str,
        service_account_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationWorkspaceServiceAccountRemoveResponse:
        """Remove a workspace service account.

        Removes a service account from a workspace. It stays a member of the
        organization.

        Args:
            workspace_id: Id of the workspace.
            service_account_id: Id of the service account.
        """
        return await self._client.request(
            _REMOVE,
            path={
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def add(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        workspace_role: params.NoBillingWorkspaceRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccountWorkspaceMember:
        """Add a workspace service account.

        Makes a service account, which the body names, a member of a workspace.

        Args:
            workspace_id: Id of the workspace.
            service_account_id: Identifier of the service account to add.
            workspace_role: Role of the service account in the workspace. It cannot be
                `workspace_billing`.
        """
        return await self._client.request(
            _ADD,
            path={"workspace_id": workspace_id},
            body={
                "service_account_id": service_account_id,
                "workspace_role": workspace_role,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        workspace_id: str,
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
        """List service accounts of a workspace.

        Lists the service accounts that are members of a workspace. Iterating over the
        result goes on through all pages.

        Args:
            workspace_id: Id of the workspace.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"workspace_id": workspace_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ServiceAccountsWithRawResponse:
    """`ServiceAccounts`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: ServiceAccounts) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.remove = raw_response(owner.remove)
        self.add = raw_response(owner.add)
        self.list = raw_response(owner.list)


class ServiceAccountsWithStreamingResponse:
    """`ServiceAccounts`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: ServiceAccounts) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.remove = streamed_response(owner.remove)
        self.add = streamed_response(owner.add)
        self.list = streamed_response(owner.list)


class AsyncServiceAccountsWithRawResponse:
    """`AsyncServiceAccounts`, where each result is the response that brought it, read
    and not yet parsed.
    """

    def __init__(self, owner: AsyncServiceAccounts) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.remove = async_raw_response(owner.remove)
        self.add = async_raw_response(owner.add)
        self.list = async_raw_response(owner.list)


class AsyncServiceAccountsWithStreamingResponse:
    """`AsyncServiceAccounts`, where each result is its response, whose body is read as
    it arrives.
    """

    def __init__(self, owner: AsyncServiceAccounts) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.remove = async_streamed_response(owner.remove)
        self.add = async_streamed_response(owner.add)
        self.list = async_streamed_response(owner.list)
