# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization`: The organization that the credential belongs to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .analytics import (
        Analytics,
        AnalyticsWithRawResponse,
        AnalyticsWithStreamingResponse,
        AsyncAnalytics,
        AsyncAnalyticsWithRawResponse,
        AsyncAnalyticsWithStreamingResponse,
    )
    from .compliance_settings import (
        AsyncComplianceSettings,
        AsyncComplianceSettingsWithRawResponse,
        AsyncComplianceSettingsWithStreamingResponse,
        ComplianceSettings,
        ComplianceSettingsWithRawResponse,
        ComplianceSettingsWithStreamingResponse,
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
    from .workspaces import (
        AsyncWorkspaces,
        AsyncWorkspacesWithRawResponse,
        AsyncWorkspacesWithStreamingResponse,
        Workspaces,
        WorkspacesWithRawResponse,
        WorkspacesWithStreamingResponse,
    )


class Organization(SyncResource):
    """The organization that the credential belongs to."""

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
    def service_accounts(self) -> ServiceAccounts:
        """Accounts for programs, which are no people."""
        from .service_accounts import ServiceAccounts

        return ServiceAccounts(self._client)

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


class AsyncOrganization(AsyncResource):
    """The organization that the credential belongs to."""

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
    def service_accounts(self) -> AsyncServiceAccounts:
        """Accounts for programs, which are no people."""
        from .service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self._client)

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


class OrganizationWithRawResponse:
    """`Organization`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: Organization) -> None:
        self._owner = owner

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
    def service_accounts(self) -> ServiceAccountsWithRawResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import ServiceAccountsWithRawResponse

        return ServiceAccountsWithRawResponse(self._owner.service_accounts)

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


class OrganizationWithStreamingResponse:
    """`Organization`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Organization) -> None:
        self._owner = owner

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
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import ServiceAccountsWithStreamingResponse

        return ServiceAccountsWithStreamingResponse(self._owner.service_accounts)

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


class AsyncOrganizationWithRawResponse:
    """`AsyncOrganization`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncOrganization) -> None:
        self._owner = owner

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
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import AsyncServiceAccountsWithRawResponse

        return AsyncServiceAccountsWithRawResponse(self._owner.service_accounts)

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


class AsyncOrganizationWithStreamingResponse:
    """`AsyncOrganization`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncOrganization) -> None:
        self._owner = owner

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
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import AsyncServiceAccountsWithStreamingResponse

        return AsyncServiceAccountsWithStreamingResponse(self._owner.service_accounts)

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
