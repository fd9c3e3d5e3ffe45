# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.service_accounts`: Accounts for programs, which are no people."""

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
    from typing import Any, Literal

    import httpx2

    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.omit import NotGiven, Omit
    from .workspaces import (
        AsyncWorkspaces,
        AsyncWorkspacesWithRawResponse,
        AsyncWorkspacesWithStreamingResponse,
        Workspaces,
        WorkspacesWithRawResponse,
        WorkspacesWithStreamingResponse,
    )

_CREATE: Operation[types.ServiceAccount] = Operation(
    "POST",
    "/v1/organizations/service_accounts",
    lambda: types.ServiceAccount,
    body_schema="OrganizationServiceAccountCreateParams",
    security=(("adminApiKey",), ("bearer",)),
)
_LIST: Operation[types.ServiceAccountList] = Operation(
    "GET",
    "/v1/organizations/service_accounts",
    lambda: types.ServiceAccountList,
    security=(("adminApiKey",), ("bearer",)),
)
_UPDATE: Operation[types.ServiceAccount] = Operation(
    "POST",
    "/v1/organizations/service_accounts/{service_account_id}",
    lambda: types.ServiceAccount,
    body_schema="OrganizationServiceAccountUpdateParams",
    optional_body=True,
    security=(("adminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.ServiceAccount] = Operation(
    "GET",
    "/v1/organizations/service_accounts/{service_account_id}",
    lambda: types.ServiceAccount,
    security=(("adminApiKey",), ("bearer",)),
)
_ARCHIVE: Operation[types.ServiceAccount] = Operation(
    "POST",
    "/v1/organizations/service_accounts/{service_account_id}/archive",
    lambda: types.ServiceAccount,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class ServiceAccounts(SyncResource):
    """Accounts for programs, which are no people."""

    @cached_property
    def workspaces(self) -> Workspaces:
        """Divide the organization into workspaces."""
        from .workspaces import Workspaces

        return Workspaces(self._client)

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

    def create(
        self,
        *,
        name: str,
        description: str | None | Omit = omit,
        organization_role: Literal["admin", "developer"] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccount:
        """Create a service account.

        Creates a service account, which is a member of the organization for programs.
        Federation rules can issue access tokens that act as it.

        Args:
            name: Name of the service account.
            description: What the service account is for, in words of your own.
            organization_role: Role of the service account in the organization;
                `developer` if left out.
        """
        return self._client.request(
            _CREATE,
            body={
                "name": name,
                "description": description,
                "organization_role": organization_role,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.ServiceAccount, types.ServiceAccountList]:
        """List service accounts.

        Lists the service accounts of the organization. Iterating over the result goes
        on through all pages.

        Args:
            include_archived: Whether service accounts that were archived are listed as
                well.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"include_archived": include_archived, "limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        service_account_id: str,
        *,
        description: str | None | Omit = omit,
        organization_role: Literal["admin", "developer"] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccount:
        """Update a service account.

        Gives a service account another description or role. What is left out stays as
        it is, and the name cannot be changed.

        Args:
            service_account_id: Id of the service account.
            description: New text that says what the service account is for.
            organization_role: New role of the service account in the organization.
        """
        return self._client.request(
            _UPDATE,
            path={"service_account_id": service_account_id},
            body={"description": description, "organization_role": organization_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        service_account_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccount:
        """Retrieve a service account.

        Returns one service account by its id.

        Args:
            service_account_id: Id of the service account.
        """
        return self._client.request(
            _RETRIEVE,
            path={"service_account_id": service_account_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def archive(
        self,
        service_account_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccount:
        """Archive a service account.

        Takes a service account out of use. It keeps its id and is listed on request
        only.

        Args:
            service_account_id: Id of the service account.
        """
        return self._client.request(
            _ARCHIVE,
            path={"service_account_id": service_account_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncServiceAccounts(AsyncResource):
    """Accounts for programs, which are no people."""

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Divide the organization into workspaces."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._client)

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

    async def create(
        self,
        *,
        name: str,
        description: str | None | Omit = omit,
        organization_role: Literal["admin", "developer"] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccount:
        """Create a service account.

        Creates a service account, which is a member of the organization for programs.
        Federation rules can issue access tokens that act as it.

        Args:
            name: Name of the service account.
            description: What the service account is for, in words of your own.
            organization_role: Role of the service account in the organization;
                `developer` if left out.
        """
        return await self._client.request(
            _CREATE,
            body={
                "name": name,
                "description": description,
                "organization_role": organization_role,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.ServiceAccount, types.ServiceAccountList]:
        """List service accounts.

        Lists the service accounts of the organization. Iterating over the result goes
        on through all pages.

        Args:
            include_archived: Whether service accounts that were archived are listed as
                well.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"include_archived": include_archived, "limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        service_account_id: str,
        *,
        description: str | None | Omit = omit,
        organization_role: Literal["admin", "developer"] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccount:
        """Update a service account.

        Gives a service account another description or role. What is left out stays as
        it is, and the name cannot be changed.

        Args:
            service_account_id: Id of the service account.
            description: New text that says what the service account is for.
            organization_role: New role of the service account in the organization.
        """
        return await self._client.request(
            _UPDATE,
            path={"service_account_id": service_account_id},
            body={"description": description, "organization_role": organization_role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        service_account_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccount:
        """Retrieve a service account.

        Returns one service account by its id.

        Args:
            service_account_id: Id of the service account.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"service_account_id": service_account_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def archive(
        self,
        service_account_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ServiceAccount:
        """Archive a service account.

        Takes a service account out of use. It keeps its id and is listed on request
        only.

        Args:
            service_account_id: Id of the service account.
        """
        return await self._client.request(
            _ARCHIVE,
            path={"service_account_id": service_account_id},
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
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.archive = raw_response(owner.archive)

    @cached_property
    def workspaces(self) -> WorkspacesWithRawResponse:
        """Divide the organization into workspaces."""
        from .workspaces import WorkspacesWithRawResponse

        return WorkspacesWithRawResponse(self._owner.workspaces)


class ServiceAccountsWithStreamingResponse:
    """`ServiceAccounts`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: ServiceAccounts) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.archive = streamed_response(owner.archive)

    @cached_property
    def workspaces(self) -> WorkspacesWithStreamingResponse:
        """Divide the organization into workspaces."""
        from .workspaces import WorkspacesWithStreamingResponse

        return WorkspacesWithStreamingResponse(self._owner.workspaces)


class AsyncServiceAccountsWithRawResponse:
    """`AsyncServiceAccounts`, where each result is the response that brought it, read
    and not yet parsed.
    """

    def __init__(self, owner: AsyncServiceAccounts) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.archive = async_raw_response(owner.archive)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesWithRawResponse:
        """Divide the organization into workspaces."""
        from .workspaces import AsyncWorkspacesWithRawResponse

        return AsyncWorkspacesWithRawResponse(self._owner.workspaces)


class AsyncServiceAccountsWithStreamingResponse:
    """`AsyncServiceAccounts`, where each result is its response, whose body is read as
    it arrives.
    """

    def __init__(self, owner: AsyncServiceAccounts) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.archive = async_streamed_response(owner.archive)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesWithStreamingResponse:
        """Divide the organization into workspaces."""
        from .workspaces import AsyncWorkspacesWithStreamingResponse

        return AsyncWorkspacesWithStreamingResponse(self._owner.workspaces)
