# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `admin`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .api_keys import (
        ApiKeys,
        ApiKeysWithRawResponse,
        ApiKeysWithStreamingResponse,
        AsyncApiKeys,
        AsyncApiKeysWithRawResponse,
        AsyncApiKeysWithStreamingResponse,
    )
    from .cost_report import (
        AsyncCostReport,
        AsyncCostReportWithRawResponse,
        AsyncCostReportWithStreamingResponse,
        CostReport,
        CostReportWithRawResponse,
        CostReportWithStreamingResponse,
    )
    from .invites import (
        AsyncInvites,
        AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse,
        Invites,
        InvitesWithRawResponse,
        InvitesWithStreamingResponse,
    )
    from .organizations import (
        AsyncOrganizations,
        AsyncOrganizationsWithRawResponse,
        AsyncOrganizationsWithStreamingResponse,
        Organizations,
        OrganizationsWithRawResponse,
        OrganizationsWithStreamingResponse,
    )
    from .usage_report import (
        AsyncUsageReport,
        AsyncUsageReportWithRawResponse,
        AsyncUsageReportWithStreamingResponse,
        UsageReport,
        UsageReportWithRawResponse,
        UsageReportWithStreamingResponse,
    )
    from .users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from .workspaces import (
        AsyncWorkspaces,
        AsyncWorkspacesWithRawResponse,
        AsyncWorkspacesWithStreamingResponse,
        Workspaces,
        WorkspacesWithRawResponse,
        WorkspacesWithStreamingResponse,
    )


class Admin(SyncResource):
    """Operations of `admin`."""

    @cached_property
    def organizations(self) -> Organizations:
        """Operations of `admin.organizations`."""
        from .organizations import Organizations

        return Organizations(self._client)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import ApiKeys

        return ApiKeys(self._client)

    @cached_property
    def invites(self) -> Invites:
        """Invite people to the organization."""
        from .invites import Invites

        return Invites(self._client)

    @cached_property
    def users(self) -> Users:
        """The members of the organization and their roles."""
        from .users import Users

        return Users(self._client)

    @cached_property
    def workspaces(self) -> Workspaces:
        """Divide the organization into workspaces."""
        from .workspaces import Workspaces

        return Workspaces(self._client)

    @cached_property
    def usage_report(self) -> UsageReport:
        """See what the organization uses, of the API and of Claude Code."""
        from .usage_report import UsageReport

        return UsageReport(self._client)

    @cached_property
    def cost_report(self) -> CostReport:
        """See what the organization's usage costs."""
        from .cost_report import CostReport

        return CostReport(self._client)

    @cached_property
    def with_raw_response(self) -> AdminWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AdminWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AdminWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AdminWithStreamingResponse(self)


class AsyncAdmin(AsyncResource):
    """Operations of `admin`."""

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """Operations of `admin.organizations`."""
        from .organizations import AsyncOrganizations

        return AsyncOrganizations(self._client)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self._client)

    @cached_property
    def invites(self) -> AsyncInvites:
        """Invite people to the organization."""
        from .invites import AsyncInvites

        return AsyncInvites(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        """The members of the organization and their roles."""
        from .users import AsyncUsers

        return AsyncUsers(self._client)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Divide the organization into workspaces."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._client)

    @cached_property
    def usage_report(self) -> AsyncUsageReport:
        """See what the organization uses, of the API and of Claude Code."""
        from .usage_report import AsyncUsageReport

        return AsyncUsageReport(self._client)

    @cached_property
    def cost_report(self) -> AsyncCostReport:
        """See what the organization's usage costs."""
        from .cost_report import AsyncCostReport

        return AsyncCostReport(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAdminWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncAdminWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncAdminWithStreamingResponse(self)


class AdminWithRawResponse:
    """`Admin`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Admin) -> None:
        self._owner = owner

    @cached_property
    def organizations(self) -> OrganizationsWithRawResponse:
        """Operations of `admin.organizations`."""
        from .organizations import OrganizationsWithRawResponse

        return OrganizationsWithRawResponse(self._owner.organizations)

    @cached_property
    def api_keys(self) -> ApiKeysWithRawResponse:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import ApiKeysWithRawResponse

        return ApiKeysWithRawResponse(self._owner.api_keys)

    @cached_property
    def invites(self) -> InvitesWithRawResponse:
        """Invite people to the organization."""
        from .invites import InvitesWithRawResponse

        return InvitesWithRawResponse(self._owner.invites)

    @cached_property
    def users(self) -> UsersWithRawResponse:
        """The members of the organization and their roles."""
        from .users import UsersWithRawResponse

        return UsersWithRawResponse(self._owner.users)

    @cached_property
    def workspaces(self) -> WorkspacesWithRawResponse:
        """Divide the organization into workspaces."""
        from .workspaces import WorkspacesWithRawResponse

        return WorkspacesWithRawResponse(self._owner.workspaces)

    @cached_property
    def usage_report(self) -> UsageReportWithRawResponse:
        """See what the organization uses, of the API and of Claude Code."""
        from .usage_report import UsageReportWithRawResponse

        return UsageReportWithRawResponse(self._owner.usage_report)

    @cached_property
    def cost_report(self) -> CostReportWithRawResponse:
        """See what the organization's usage costs."""
        from .cost_report import CostReportWithRawResponse

        return CostReportWithRawResponse(self._owner.cost_report)


class AdminWithStreamingResponse:
    """`Admin`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Admin) -> None:
        self._owner = owner

    @cached_property
    def organizations(self) -> OrganizationsWithStreamingResponse:
        """Operations of `admin.organizations`."""
        from .organizations import OrganizationsWithStreamingResponse

        return OrganizationsWithStreamingResponse(self._owner.organizations)

    @cached_property
    def api_keys(self) -> ApiKeysWithStreamingResponse:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import ApiKeysWithStreamingResponse

        return ApiKeysWithStreamingResponse(self._owner.api_keys)

    @cached_property
    def invites(self) -> InvitesWithStreamingResponse:
        """Invite people to the organization."""
        from .invites import InvitesWithStreamingResponse

        return InvitesWithStreamingResponse(self._owner.invites)

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        """The members of the organization and their roles."""
        from .users import UsersWithStreamingResponse

        return UsersWithStreamingResponse(self._owner.users)

    @cached_property
    def workspaces(self) -> WorkspacesWithStreamingResponse:
        """Divide the organization into workspaces."""
        from .workspaces import WorkspacesWithStreamingResponse

        return WorkspacesWithStreamingResponse(self._owner.workspaces)

    @cached_property
    def usage_report(self) -> UsageReportWithStreamingResponse:
        """See what the organization uses, of the API and of Claude Code."""
        from .usage_report import UsageReportWithStreamingResponse

        return UsageReportWithStreamingResponse(self._owner.usage_report)

    @cached_property
    def cost_report(self) -> CostReportWithStreamingResponse:
        """See what the organization's usage costs."""
        from .cost_report import CostReportWithStreamingResponse

        return CostReportWithStreamingResponse(self._owner.cost_report)


class AsyncAdminWithRawResponse:
    """`AsyncAdmin`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncAdmin) -> None:
        self._owner = owner

    @cached_property
    def organizations(self) -> AsyncOrganizationsWithRawResponse:
        """Operations of `admin.organizations`."""
        from .organizations import AsyncOrganizationsWithRawResponse

        return AsyncOrganizationsWithRawResponse(self._owner.organizations)

    @cached_property
    def api_keys(self) -> AsyncApiKeysWithRawResponse:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import AsyncApiKeysWithRawResponse

        return AsyncApiKeysWithRawResponse(self._owner.api_keys)

    @cached_property
    def invites(self) -> AsyncInvitesWithRawResponse:
        """Invite people to the organization."""
        from .invites import AsyncInvitesWithRawResponse

        return AsyncInvitesWithRawResponse(self._owner.invites)

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        """The members of the organization and their roles."""
        from .users import AsyncUsersWithRawResponse

        return AsyncUsersWithRawResponse(self._owner.users)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesWithRawResponse:
        """Divide the organization into workspaces."""
        from .workspaces import AsyncWorkspacesWithRawResponse

        return AsyncWorkspacesWithRawResponse(self._owner.workspaces)

    @cached_property
    def usage_report(self) -> AsyncUsageReportWithRawResponse:
        """See what the organization uses, of the API and of Claude Code."""
        from .usage_report import AsyncUsageReportWithRawResponse

        return AsyncUsageReportWithRawResponse(self._owner.usage_report)

    @cached_property
    def cost_report(self) -> AsyncCostReportWithRawResponse:
        """See what the organization's usage costs."""
        from .cost_report import AsyncCostReportWithRawResponse

        return AsyncCostReportWithRawResponse(self._owner.cost_report)


class AsyncAdminWithStreamingResponse:
    """`AsyncAdmin`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncAdmin) -> None:
        self._owner = owner

    @cached_property
    def organizations(self) -> AsyncOrganizationsWithStreamingResponse:
        """Operations of `admin.organizations`."""
        from .organizations import AsyncOrganizationsWithStreamingResponse

        return AsyncOrganizationsWithStreamingResponse(self._owner.organizations)

    @cached_property
    def api_keys(self) -> AsyncApiKeysWithStreamingResponse:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import AsyncApiKeysWithStreamingResponse

        return AsyncApiKeysWithStreamingResponse(self._owner.api_keys)

    @cached_property
    def invites(self) -> AsyncInvitesWithStreamingResponse:
        """Invite people to the organization."""
        from .invites import AsyncInvitesWithStreamingResponse

        return AsyncInvitesWithStreamingResponse(self._owner.invites)

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        """The members of the organization and their roles."""
        from .users import AsyncUsersWithStreamingResponse

        return AsyncUsersWithStreamingResponse(self._owner.users)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesWithStreamingResponse:
        """Divide the organization into workspaces."""
        from .workspaces import AsyncWorkspacesWithStreamingResponse

        return AsyncWorkspacesWithStreamingResponse(self._owner.workspaces)

    @cached_property
    def usage_report(self) -> AsyncUsageReportWithStreamingResponse:
        """See what the organization uses, of the API and of Claude Code."""
        from .usage_report import AsyncUsageReportWithStreamingResponse

        return AsyncUsageReportWithStreamingResponse(self._owner.usage_report)

    @cached_property
    def cost_report(self) -> AsyncCostReportWithStreamingResponse:
        """See what the organization's usage costs."""
        from .cost_report import AsyncCostReportWithStreamingResponse

        return AsyncCostReportWithStreamingResponse(self._owner.cost_report)
