# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `admin`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from ...resources.organization.api_keys import (
        ApiKeys,
        ApiKeysWithRawResponse,
        ApiKeysWithStreamingResponse,
        AsyncApiKeys,
        AsyncApiKeysWithRawResponse,
        AsyncApiKeysWithStreamingResponse,
    )
    from ...resources.organization.cost_report import (
        AsyncCostReport,
        AsyncCostReportWithRawResponse,
        AsyncCostReportWithStreamingResponse,
        CostReport,
        CostReportWithRawResponse,
        CostReportWithStreamingResponse,
    )
    from ...resources.organization.invites import (
        AsyncInvites,
        AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse,
        Invites,
        InvitesWithRawResponse,
        InvitesWithStreamingResponse,
    )
    from ...resources.organization.usage_report import (
        AsyncUsageReport,
        AsyncUsageReportWithRawResponse,
        AsyncUsageReportWithStreamingResponse,
        UsageReport,
        UsageReportWithRawResponse,
        UsageReportWithStreamingResponse,
    )
    from ...resources.organization.users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from ...resources.organization.workspaces import (
        AsyncWorkspaces,
        AsyncWorkspacesWithRawResponse,
        AsyncWorkspacesWithStreamingResponse,
        Workspaces,
        WorkspacesWithRawResponse,
        WorkspacesWithStreamingResponse,
    )
    from .organizations import (
        AsyncOrganizations,
        AsyncOrganizationsWithRawResponse,
        AsyncOrganizationsWithStreamingResponse,
        Organizations,
        OrganizationsWithRawResponse,
        OrganizationsWithStreamingResponse,
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
        """The same as `client.organization.api_keys`."""
        from ...resources.organization.api_keys import ApiKeys

        return ApiKeys(self._client)

    @cached_property
    def cost_report(self) -> CostReport:
        """The same as `client.organization.cost_report`."""
        from ...resources.organization.cost_report import CostReport

        return CostReport(self._client)

    @cached_property
    def invites(self) -> Invites:
        """The same as `client.organization.invites`."""
        from ...resources.organization.invites import Invites

        return Invites(self._client)

    @cached_property
    def usage_report(self) -> UsageReport:
        """The same as `client.organization.usage_report`."""
        from ...resources.organization.usage_report import UsageReport

        return UsageReport(self._client)

    @cached_property
    def users(self) -> Users:
        """The same as `client.organization.users`."""
        from ...resources.organization.users import Users

        return Users(self._client)

    @cached_property
    def workspaces(self) -> Workspaces:
        """The same as `client.organization.workspaces`."""
        from ...resources.organization.workspaces import Workspaces

        return Workspaces(self._client)

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
        """The same as `client.organization.api_keys`."""
        from ...resources.organization.api_keys import AsyncApiKeys

        return AsyncApiKeys(self._client)

    @cached_property
    def cost_report(self) -> AsyncCostReport:
        """The same as `client.organization.cost_report`."""
        from ...resources.organization.cost_report import AsyncCostReport

        return AsyncCostReport(self._client)

    @cached_property
    def invites(self) -> AsyncInvites:
        """The same as `client.organization.invites`."""
        from ...resources.organization.invites import AsyncInvites

        return AsyncInvites(self._client)

    @cached_property
    def usage_report(self) -> AsyncUsageReport:
        """The same as `client.organization.usage_report`."""
        from ...resources.organization.usage_report import AsyncUsageReport

        return AsyncUsageReport(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        """The same as `client.organization.users`."""
        from ...resources.organization.users import AsyncUsers

        return AsyncUsers(self._client)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """The same as `client.organization.workspaces`."""
        from ...resources.organization.workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._client)

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
        """The same as `client.organization.api_keys`."""
        from ...resources.organization.api_keys import ApiKeysWithRawResponse

        return ApiKeysWithRawResponse(self._owner.api_keys)

    @cached_property
    def cost_report(self) -> CostReportWithRawResponse:
        """The same as `client.organization.cost_report`."""
        from ...resources.organization.cost_report import CostReportWithRawResponse

        return CostReportWithRawResponse(self._owner.cost_report)

    @cached_property
    def invites(self) -> InvitesWithRawResponse:
        """The same as `client.organization.invites`."""
        from ...resources.organization.invites import InvitesWithRawResponse

        return InvitesWithRawResponse(self._owner.invites)

    @cached_property
    def usage_report(self) -> UsageReportWithRawResponse:
        """The same as `client.organization.usage_report`."""
        from ...resources.organization.usage_report import UsageReportWithRawResponse

        return UsageReportWithRawResponse(self._owner.usage_report)

    @cached_property
    def users(self) -> UsersWithRawResponse:
        """The same as `client.organization.users`."""
        from ...resources.organization.users import UsersWithRawResponse

        return UsersWithRawResponse(self._owner.users)

    @cached_property
    def workspaces(self) -> WorkspacesWithRawResponse:
        """The same as `client.organization.workspaces`."""
        from ...resources.organization.workspaces import WorkspacesWithRawResponse

        return WorkspacesWithRawResponse(self._owner.workspaces)


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
        """The same as `client.organization.api_keys`."""
        from ...resources.organization.api_keys import ApiKeysWithStreamingResponse

        return ApiKeysWithStreamingResponse(self._owner.api_keys)

    @cached_property
    def cost_report(self) -> CostReportWithStreamingResponse:
        """The same as `client.organization.cost_report`."""
        from ...resources.organization.cost_report import (
            CostReportWithStreamingResponse,
        )

        return CostReportWithStreamingResponse(self._owner.cost_report)

    @cached_property
    def invites(self) -> InvitesWithStreamingResponse:
        """The same as `client.organization.invites`."""
        from ...resources.organization.invites import InvitesWithStreamingResponse

        return InvitesWithStreamingResponse(self._owner.invites)

    @cached_property
    def usage_report(self) -> UsageReportWithStreamingResponse:
        """The same as `client.organization.usage_report`."""
        from ...resources.organization.usage_report import (
            UsageReportWithStreamingResponse,
        )

        return UsageReportWithStreamingResponse(self._owner.usage_report)

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        """The same as `client.organization.users`."""
        from ...resources.organization.users import UsersWithStreamingResponse

        return UsersWithStreamingResponse(self._owner.users)

    @cached_property
    def workspaces(self) -> WorkspacesWithStreamingResponse:
        """The same as `client.organization.workspaces`."""
        from ...resources.organization.workspaces import WorkspacesWithStreamingResponse

        return WorkspacesWithStreamingResponse(self._owner.workspaces)


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
        """The same as `client.organization.api_keys`."""
        from ...resources.organization.api_keys import AsyncApiKeysWithRawResponse

        return AsyncApiKeysWithRawResponse(self._owner.api_keys)

    @cached_property
    def cost_report(self) -> AsyncCostReportWithRawResponse:
        """The same as `client.organization.cost_report`."""
        from ...resources.organization.cost_report import AsyncCostReportWithRawResponse

        return AsyncCostReportWithRawResponse(self._owner.cost_report)

    @cached_property
    def invites(self) -> AsyncInvitesWithRawResponse:
        """The same as `client.organization.invites`."""
        from ...resources.organization.invites import AsyncInvitesWithRawResponse

        return AsyncInvitesWithRawResponse(self._owner.invites)

    @cached_property
    def usage_report(self) -> AsyncUsageReportWithRawResponse:
        """The same as `client.organization.usage_report`."""
        from ...resources.organization.usage_report import (
            AsyncUsageReportWithRawResponse,
        )

        return AsyncUsageReportWithRawResponse(self._owner.usage_report)

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        """The same as `client.organization.users`."""
        from ...resources.organization.users import AsyncUsersWithRawResponse

        return AsyncUsersWithRawResponse(self._owner.users)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesWithRawResponse:
        """The same as `client.organization.workspaces`."""
        from ...resources.organization.workspaces import AsyncWorkspacesWithRawResponse

        return AsyncWorkspacesWithRawResponse(self._owner.workspaces)


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
        """The same as `client.organization.api_keys`."""
        from ...resources.organization.api_keys import AsyncApiKeysWithStreamingResponse

        return AsyncApiKeysWithStreamingResponse(self._owner.api_keys)

    @cached_property
    def cost_report(self) -> AsyncCostReportWithStreamingResponse:
        """The same as `client.organization.cost_report`."""
        from ...resources.organization.cost_report import (
            AsyncCostReportWithStreamingResponse,
        )

        return AsyncCostReportWithStreamingResponse(self._owner.cost_report)

    @cached_property
    def invites(self) -> AsyncInvitesWithStreamingResponse:
        """The same as `client.organization.invites`."""
        from ...resources.organization.invites import AsyncInvitesWithStreamingResponse

        return AsyncInvitesWithStreamingResponse(self._owner.invites)

    @cached_property
    def usage_report(self) -> AsyncUsageReportWithStreamingResponse:
        """The same as `client.organization.usage_report`."""
        from ...resources.organization.usage_report import (
            AsyncUsageReportWithStreamingResponse,
        )

        return AsyncUsageReportWithStreamingResponse(self._owner.usage_report)

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        """The same as `client.organization.users`."""
        from ...resources.organization.users import AsyncUsersWithStreamingResponse

        return AsyncUsersWithStreamingResponse(self._owner.users)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesWithStreamingResponse:
        """The same as `client.organization.workspaces`."""
        from ...resources.organization.workspaces import (
            AsyncWorkspacesWithStreamingResponse,
        )

        return AsyncWorkspacesWithStreamingResponse(self._owner.workspaces)
