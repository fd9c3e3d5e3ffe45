# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization`: The organization that the credential belongs to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN
from ..._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from ..._runtime.core.omit import NotGiven
    from .analytics import (
        Analytics,
        AnalyticsWithRawResponse,
        AnalyticsWithStreamingResponse,
        AsyncAnalytics,
        AsyncAnalyticsWithRawResponse,
        AsyncAnalyticsWithStreamingResponse,
    )
    from .api_keys import (
        ApiKeys,
        ApiKeysWithRawResponse,
        ApiKeysWithStreamingResponse,
        AsyncApiKeys,
        AsyncApiKeysWithRawResponse,
        AsyncApiKeysWithStreamingResponse,
    )
    from .compliance_settings import (
        AsyncComplianceSettings,
        AsyncComplianceSettingsWithRawResponse,
        AsyncComplianceSettingsWithStreamingResponse,
        ComplianceSettings,
        ComplianceSettingsWithRawResponse,
        ComplianceSettingsWithStreamingResponse,
    )
    from .cost_report import (
        AsyncCostReport,
        AsyncCostReportWithRawResponse,
        AsyncCostReportWithStreamingResponse,
        CostReport,
        CostReportWithRawResponse,
        CostReportWithStreamingResponse,
    )
    from .external_keys import (
        AsyncExternalKeys,
        AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse,
        ExternalKeys,
        ExternalKeysWithRawResponse,
        ExternalKeysWithStreamingResponse,
    )
    from .federation import (
        AsyncFederation,
        AsyncFederationWithRawResponse,
        AsyncFederationWithStreamingResponse,
        Federation,
        FederationWithRawResponse,
        FederationWithStreamingResponse,
    )
    from .invites import (
        AsyncInvites,
        AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse,
        Invites,
        InvitesWithRawResponse,
        InvitesWithStreamingResponse,
    )
    from .rate_limits import (
        AsyncRateLimits,
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
        RateLimits,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from .rbac_groups import (
        AsyncRbacGroups,
        AsyncRbacGroupsWithRawResponse,
        AsyncRbacGroupsWithStreamingResponse,
        RbacGroups,
        RbacGroupsWithRawResponse,
        RbacGroupsWithStreamingResponse,
    )
    from .rbac_roles import (
        AsyncRbacRoles,
        AsyncRbacRolesWithRawResponse,
        AsyncRbacRolesWithStreamingResponse,
        RbacRoles,
        RbacRolesWithRawResponse,
        RbacRolesWithStreamingResponse,
    )
    from .service_accounts import (
        AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )
    from .spend_limits import (
        AsyncSpendLimits,
        AsyncSpendLimitsWithRawResponse,
        AsyncSpendLimitsWithStreamingResponse,
        SpendLimits,
        SpendLimitsWithRawResponse,
        SpendLimitsWithStreamingResponse,
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

_RETRIEVE: Operation[types.OrganizationInfo] = Operation(
    "GET",
    "/v1/organizations/me",
    lambda: types.OrganizationInfo,
    security=(("bearerAdminApiKey",), ("bearer",)),
)


class Organization(SyncResource):
    """The organization that the credential belongs to."""

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import ApiKeys

        return ApiKeys(self._client)

    @cached_property
    def external_keys(self) -> ExternalKeys:
        """Encryption keys of your own, kept at a cloud provider."""
        from .external_keys import ExternalKeys

        return ExternalKeys(self._client)

    @cached_property
    def federation(self) -> Federation:
        """Operations of `organization.federation`."""
        from .federation import Federation

        return Federation(self._client)

    @cached_property
    def invites(self) -> Invites:
        """Invite people to the organization."""
        from .invites import Invites

        return Invites(self._client)

    @cached_property
    def service_accounts(self) -> ServiceAccounts:
        """Accounts for programs, which are no people."""
        from .service_accounts import ServiceAccounts

        return ServiceAccounts(self._client)

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
    def rate_limits(self) -> RateLimits:
        """The rate limits of the organization."""
        from .rate_limits import RateLimits

        return RateLimits(self._client)

    @cached_property
    def compliance_settings(self) -> ComplianceSettings:
        """Whether what the organization does is kept for the Compliance API."""
        from .compliance_settings import ComplianceSettings

        return ComplianceSettings(self._client)

    @cached_property
    def analytics(self) -> Analytics:
        """Operations of `organization.analytics`."""
        from .analytics import Analytics

        return Analytics(self._client)

    @cached_property
    def spend_limits(self) -> SpendLimits:
        """How much may be spent, and requests for more."""
        from .spend_limits import SpendLimits

        return SpendLimits(self._client)

    @cached_property
    def rbac_groups(self) -> RbacGroups:
        """Groups of users that are given roles together."""
        from .rbac_groups import RbacGroups

        return RbacGroups(self._client)

    @cached_property
    def rbac_roles(self) -> RbacRoles:
        """Roles, and what each of them permits."""
        from .rbac_roles import RbacRoles

        return RbacRoles(self._client)

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
    def with_raw_response(self) -> OrganizationWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return OrganizationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return OrganizationWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationInfo:
        """Retrieve the organization.

        Returns the organization that the credential belongs to.
        """
        return self._client.request(
            _RETRIEVE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOrganization(AsyncResource):
    """The organization that the credential belongs to."""

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self._client)

    @cached_property
    def external_keys(self) -> AsyncExternalKeys:
        """Encryption keys of your own, kept at a cloud provider."""
        from .external_keys import AsyncExternalKeys

        return AsyncExternalKeys(self._client)

    @cached_property
    def federation(self) -> AsyncFederation:
        """Operations of `organization.federation`."""
        from .federation import AsyncFederation

        return AsyncFederation(self._client)

    @cached_property
    def invites(self) -> AsyncInvites:
        """Invite people to the organization."""
        from .invites import AsyncInvites

        return AsyncInvites(self._client)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Accounts for programs, which are no people."""
        from .service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self._client)

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
    def rate_limits(self) -> AsyncRateLimits:
        """The rate limits of the organization."""
        from .rate_limits import AsyncRateLimits

        return AsyncRateLimits(self._client)

    @cached_property
    def compliance_settings(self) -> AsyncComplianceSettings:
        """Whether what the organization does is kept for the Compliance API."""
        from .compliance_settings import AsyncComplianceSettings

        return AsyncComplianceSettings(self._client)

    @cached_property
    def analytics(self) -> AsyncAnalytics:
        """Operations of `organization.analytics`."""
        from .analytics import AsyncAnalytics

        return AsyncAnalytics(self._client)

    @cached_property
    def spend_limits(self) -> AsyncSpendLimits:
        """How much may be spent, and requests for more."""
        from .spend_limits import AsyncSpendLimits

        return AsyncSpendLimits(self._client)

    @cached_property
    def rbac_groups(self) -> AsyncRbacGroups:
        """Groups of users that are given roles together."""
        from .rbac_groups import AsyncRbacGroups

        return AsyncRbacGroups(self._client)

    @cached_property
    def rbac_roles(self) -> AsyncRbacRoles:
        """Roles, and what each of them permits."""
        from .rbac_roles import AsyncRbacRoles

        return AsyncRbacRoles(self._client)

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
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncOrganizationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncOrganizationWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationInfo:
        """Retrieve the organization.

        Returns the organization that the credential belongs to.
        """
        return await self._client.request(
            _RETRIEVE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OrganizationWithRawResponse:
    """`Organization`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: Organization) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.retrieve = raw_response(owner.retrieve)

    @cached_property
    def api_keys(self) -> ApiKeysWithRawResponse:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import ApiKeysWithRawResponse

        return ApiKeysWithRawResponse(self._owner.api_keys)

    @cached_property
    def external_keys(self) -> ExternalKeysWithRawResponse:
        """Encryption keys of your own, kept at a cloud provider."""
        from .external_keys import ExternalKeysWithRawResponse

        return ExternalKeysWithRawResponse(self._owner.external_keys)

    @cached_property
    def federation(self) -> FederationWithRawResponse:
        """Operations of `organization.federation`."""
        from .federation import FederationWithRawResponse

        return FederationWithRawResponse(self._owner.federation)

    @cached_property
    def invites(self) -> InvitesWithRawResponse:
        """Invite people to the organization."""
        from .invites import InvitesWithRawResponse

        return InvitesWithRawResponse(self._owner.invites)

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithRawResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import ServiceAccountsWithRawResponse

        return ServiceAccountsWithRawResponse(self._owner.service_accounts)

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
    def rate_limits(self) -> RateLimitsWithRawResponse:
        """The rate limits of the organization."""
        from .rate_limits import RateLimitsWithRawResponse

        return RateLimitsWithRawResponse(self._owner.rate_limits)

    @cached_property
    def compliance_settings(self) -> ComplianceSettingsWithRawResponse:
        """Whether what the organization does is kept for the Compliance API."""
        from .compliance_settings import ComplianceSettingsWithRawResponse

        return ComplianceSettingsWithRawResponse(self._owner.compliance_settings)

    @cached_property
    def analytics(self) -> AnalyticsWithRawResponse:
        """Operations of `organization.analytics`."""
        from .analytics import AnalyticsWithRawResponse

        return AnalyticsWithRawResponse(self._owner.analytics)

    @cached_property
    def spend_limits(self) -> SpendLimitsWithRawResponse:
        """How much may be spent, and requests for more."""
        from .spend_limits import SpendLimitsWithRawResponse

        return SpendLimitsWithRawResponse(self._owner.spend_limits)

    @cached_property
    def rbac_groups(self) -> RbacGroupsWithRawResponse:
        """Groups of users that are given roles together."""
        from .rbac_groups import RbacGroupsWithRawResponse

        return RbacGroupsWithRawResponse(self._owner.rbac_groups)

    @cached_property
    def rbac_roles(self) -> RbacRolesWithRawResponse:
        """Roles, and what each of them permits."""
        from .rbac_roles import RbacRolesWithRawResponse

        return RbacRolesWithRawResponse(self._owner.rbac_roles)

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


class OrganizationWithStreamingResponse:
    """`Organization`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Organization) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.retrieve = streamed_response(owner.retrieve)

    @cached_property
    def api_keys(self) -> ApiKeysWithStreamingResponse:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import ApiKeysWithStreamingResponse

        return ApiKeysWithStreamingResponse(self._owner.api_keys)

    @cached_property
    def external_keys(self) -> ExternalKeysWithStreamingResponse:
        """Encryption keys of your own, kept at a cloud provider."""
        from .external_keys import ExternalKeysWithStreamingResponse

        return ExternalKeysWithStreamingResponse(self._owner.external_keys)

    @cached_property
    def federation(self) -> FederationWithStreamingResponse:
        """Operations of `organization.federation`."""
        from .federation import FederationWithStreamingResponse

        return FederationWithStreamingResponse(self._owner.federation)

    @cached_property
    def invites(self) -> InvitesWithStreamingResponse:
        """Invite people to the organization."""
        from .invites import InvitesWithStreamingResponse

        return InvitesWithStreamingResponse(self._owner.invites)

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import ServiceAccountsWithStreamingResponse

        return ServiceAccountsWithStreamingResponse(self._owner.service_accounts)

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
    def rate_limits(self) -> RateLimitsWithStreamingResponse:
        """The rate limits of the organization."""
        from .rate_limits import RateLimitsWithStreamingResponse

        return RateLimitsWithStreamingResponse(self._owner.rate_limits)

    @cached_property
    def compliance_settings(self) -> ComplianceSettingsWithStreamingResponse:
        """Whether what the organization does is kept for the Compliance API."""
        from .compliance_settings import ComplianceSettingsWithStreamingResponse

        return ComplianceSettingsWithStreamingResponse(self._owner.compliance_settings)

    @cached_property
    def analytics(self) -> AnalyticsWithStreamingResponse:
        """Operations of `organization.analytics`."""
        from .analytics import AnalyticsWithStreamingResponse

        return AnalyticsWithStreamingResponse(self._owner.analytics)

    @cached_property
    def spend_limits(self) -> SpendLimitsWithStreamingResponse:
        """How much may be spent, and requests for more."""
        from .spend_limits import SpendLimitsWithStreamingResponse

        return SpendLimitsWithStreamingResponse(self._owner.spend_limits)

    @cached_property
    def rbac_groups(self) -> RbacGroupsWithStreamingResponse:
        """Groups of users that are given roles together."""
        from .rbac_groups import RbacGroupsWithStreamingResponse

        return RbacGroupsWithStreamingResponse(self._owner.rbac_groups)

    @cached_property
    def rbac_roles(self) -> RbacRolesWithStreamingResponse:
        """Roles, and what each of them permits."""
        from .rbac_roles import RbacRolesWithStreamingResponse

        return RbacRolesWithStreamingResponse(self._owner.rbac_roles)

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


class AsyncOrganizationWithRawResponse:
    """`AsyncOrganization`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncOrganization) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.retrieve = async_raw_response(owner.retrieve)

    @cached_property
    def api_keys(self) -> AsyncApiKeysWithRawResponse:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import AsyncApiKeysWithRawResponse

        return AsyncApiKeysWithRawResponse(self._owner.api_keys)

    @cached_property
    def external_keys(self) -> AsyncExternalKeysWithRawResponse:
        """Encryption keys of your own, kept at a cloud provider."""
        from .external_keys import AsyncExternalKeysWithRawResponse

        return AsyncExternalKeysWithRawResponse(self._owner.external_keys)

    @cached_property
    def federation(self) -> AsyncFederationWithRawResponse:
        """Operations of `organization.federation`."""
        from .federation import AsyncFederationWithRawResponse

        return AsyncFederationWithRawResponse(self._owner.federation)

    @cached_property
    def invites(self) -> AsyncInvitesWithRawResponse:
        """Invite people to the organization."""
        from .invites import AsyncInvitesWithRawResponse

        return AsyncInvitesWithRawResponse(self._owner.invites)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import AsyncServiceAccountsWithRawResponse

        return AsyncServiceAccountsWithRawResponse(self._owner.service_accounts)

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
    def rate_limits(self) -> AsyncRateLimitsWithRawResponse:
        """The rate limits of the organization."""
        from .rate_limits import AsyncRateLimitsWithRawResponse

        return AsyncRateLimitsWithRawResponse(self._owner.rate_limits)

    @cached_property
    def compliance_settings(self) -> AsyncComplianceSettingsWithRawResponse:
        """Whether what the organization does is kept for the Compliance API."""
        from .compliance_settings import AsyncComplianceSettingsWithRawResponse

        return AsyncComplianceSettingsWithRawResponse(self._owner.compliance_settings)

    @cached_property
    def analytics(self) -> AsyncAnalyticsWithRawResponse:
        """Operations of `organization.analytics`."""
        from .analytics import AsyncAnalyticsWithRawResponse

        return AsyncAnalyticsWithRawResponse(self._owner.analytics)

    @cached_property
    def spend_limits(self) -> AsyncSpendLimitsWithRawResponse:
        """How much may be spent, and requests for more."""
        from .spend_limits import AsyncSpendLimitsWithRawResponse

        return AsyncSpendLimitsWithRawResponse(self._owner.spend_limits)

    @cached_property
    def rbac_groups(self) -> AsyncRbacGroupsWithRawResponse:
        """Groups of users that are given roles together."""
        from .rbac_groups import AsyncRbacGroupsWithRawResponse

        return AsyncRbacGroupsWithRawResponse(self._owner.rbac_groups)

    @cached_property
    def rbac_roles(self) -> AsyncRbacRolesWithRawResponse:
        """Roles, and what each of them permits."""
        from .rbac_roles import AsyncRbacRolesWithRawResponse

        return AsyncRbacRolesWithRawResponse(self._owner.rbac_roles)

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


class AsyncOrganizationWithStreamingResponse:
    """`AsyncOrganization`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncOrganization) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.retrieve = async_streamed_response(owner.retrieve)

    @cached_property
    def api_keys(self) -> AsyncApiKeysWithStreamingResponse:
        """Look after the API keys of all workspaces.

        New ones are created in the Console.
        """
        from .api_keys import AsyncApiKeysWithStreamingResponse

        return AsyncApiKeysWithStreamingResponse(self._owner.api_keys)

    @cached_property
    def external_keys(self) -> AsyncExternalKeysWithStreamingResponse:
        """Encryption keys of your own, kept at a cloud provider."""
        from .external_keys import AsyncExternalKeysWithStreamingResponse

        return AsyncExternalKeysWithStreamingResponse(self._owner.external_keys)

    @cached_property
    def federation(self) -> AsyncFederationWithStreamingResponse:
        """Operations of `organization.federation`."""
        from .federation import AsyncFederationWithStreamingResponse

        return AsyncFederationWithStreamingResponse(self._owner.federation)

    @cached_property
    def invites(self) -> AsyncInvitesWithStreamingResponse:
        """Invite people to the organization."""
        from .invites import AsyncInvitesWithStreamingResponse

        return AsyncInvitesWithStreamingResponse(self._owner.invites)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import AsyncServiceAccountsWithStreamingResponse

        return AsyncServiceAccountsWithStreamingResponse(self._owner.service_accounts)

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
    def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse:
        """The rate limits of the organization."""
        from .rate_limits import AsyncRateLimitsWithStreamingResponse

        return AsyncRateLimitsWithStreamingResponse(self._owner.rate_limits)

    @cached_property
    def compliance_settings(self) -> AsyncComplianceSettingsWithStreamingResponse:
        """Whether what the organization does is kept for the Compliance API."""
        from .compliance_settings import AsyncComplianceSettingsWithStreamingResponse

        return AsyncComplianceSettingsWithStreamingResponse(
            self._owner.compliance_settings
        )

    @cached_property
    def analytics(self) -> AsyncAnalyticsWithStreamingResponse:
        """Operations of `organization.analytics`."""
        from .analytics import AsyncAnalyticsWithStreamingResponse

        return AsyncAnalyticsWithStreamingResponse(self._owner.analytics)

    @cached_property
    def spend_limits(self) -> AsyncSpendLimitsWithStreamingResponse:
        """How much may be spent, and requests for more."""
        from .spend_limits import AsyncSpendLimitsWithStreamingResponse

        return AsyncSpendLimitsWithStreamingResponse(self._owner.spend_limits)

    @cached_property
    def rbac_groups(self) -> AsyncRbacGroupsWithStreamingResponse:
        """Groups of users that are given roles together."""
        from .rbac_groups import AsyncRbacGroupsWithStreamingResponse

        return AsyncRbacGroupsWithStreamingResponse(self._owner.rbac_groups)

    @cached_property
    def rbac_roles(self) -> AsyncRbacRolesWithStreamingResponse:
        """Roles, and what each of them permits."""
        from .rbac_roles import AsyncRbacRolesWithStreamingResponse

        return AsyncRbacRolesWithStreamingResponse(self._owner.rbac_roles)

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
