# Made by specloom from the spec: edit that, then run `specloom generate`.

"""What the API takes, as TypedDicts: plain dicts that a type checker reads.

Those of organization.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .analytics_artifacts import AnalyticsArtifactGroupBy
    from .analytics_connectors import AnalyticsConnectorGroupBy
    from .analytics_metrics import AnalyticsOrder
    from .analytics_plugins import AnalyticsPluginGroupBy
    from .analytics_projects import AnalyticsProjectGroupBy
    from .analytics_skills import AnalyticsSkillGroupBy
    from .analytics_users import AnalyticsUserGroupBy
    from .api_keys import (
        APIKeyStatusParam,
        APIKeyUpdateParams,
        OrganizationAPIKeyUpdateParams,
    )
    from .compliance import (
        ComplianceSettingsStateDisabledParam,
        ComplianceSettingsStateEnabledParam,
        ComplianceSettingsStateParam,
        OrganizationComplianceSettingUpdateParams,
    )
    from .external_keys import (
        AWSExternalKeyConfigParam,
        AzureExternalKeyConfigParam,
        ExternalKeyProviderConfigParam,
        GCPExternalKeyConfigParam,
        OrganizationExternalKeyCreateParams,
        OrganizationExternalKeyUpdateParams,
    )
    from .federation_issuers import (
        JWKSDiscoveryParam,
        JWKSExplicitURLParam,
        JWKSInlineParam,
        JWKSParam,
        OrganizationFederationIssuerCreateParams,
        OrganizationFederationIssuerUpdateParams,
    )
    from .federation_rules import (
        FederationRuleMatchParam,
        OrganizationFederationRuleCreateParams,
        OrganizationFederationRuleUpdateParams,
        OrganizationFederationRuleWorkspaceAddParams,
        ServiceAccountTargetParam,
    )
    from .invites import InviteCreateParams, OrganizationInviteCreateParams
    from .organization import AssignableOrganizationRole
    from .rate_limits import (
        OrganizationWorkspaceRateLimitUpdateParams,
        WorkspaceRateLimitType,
        WorkspaceRateLimitUpdateValueParam,
    )
    from .rbac_groups import (
        OrganizationRBACGroupCreateParams,
        OrganizationRBACGroupMemberAddParams,
        OrganizationRBACGroupUpdateParams,
    )
    from .service_accounts import (
        OrganizationServiceAccountCreateParams,
        OrganizationServiceAccountUpdateParams,
        OrganizationServiceAccountWorkspaceAddParams,
        OrganizationWorkspaceServiceAccountAddParams,
        OrganizationWorkspaceServiceAccountUpdateParams,
    )
    from .spend_limits import (
        OrganizationSpendLimitIncreaseRequestApproveParams,
        OrganizationSpendLimitIncreaseRequestDenyParams,
        SpendLimitIncreaseRequestStatusParam,
        SpendLimitPeriodParam,
    )
    from .usage_report import (
        MessagesUsageReportGroupBy,
        UsageReportContextWindowParam,
        UsageReportServiceTierParam,
    )
    from .users import OrganizationUserUpdateParams, UserUpdateParams
    from .workspace_members import (
        AssignableWorkspaceRole,
        NoBillingWorkspaceRole,
        OrganizationWorkspaceMemberAddParams,
        OrganizationWorkspaceMemberUpdateParams,
        WorkspaceMemberCreateParams,
        WorkspaceMemberUpdateParams,
        WorkspaceRoleParam,
    )
    from .workspaces import (
        AllowedInferenceGeoParam,
        DataResidencyCreateConfigParam,
        DataResidencyUpdateConfigParam,
        OrganizationWorkspaceCreateParams,
        OrganizationWorkspaceUpdateParams,
        WorkspaceCreateParams,
        WorkspaceUpdateParams,
    )

__all__ = [
    "APIKeyStatusParam",
    "APIKeyUpdateParams",
    "AWSExternalKeyConfigParam",
    "AllowedInferenceGeoParam",
    "AnalyticsArtifactGroupBy",
    "AnalyticsConnectorGroupBy",
    "AnalyticsOrder",
    "AnalyticsPluginGroupBy",
    "AnalyticsProjectGroupBy",
    "AnalyticsSkillGroupBy",
    "AnalyticsUserGroupBy",
    "AssignableOrganizationRole",
    "AssignableWorkspaceRole",
    "AzureExternalKeyConfigParam",
    "ComplianceSettingsStateDisabledParam",
    "ComplianceSettingsStateEnabledParam",
    "ComplianceSettingsStateParam",
    "DataResidencyCreateConfigParam",
    "DataResidencyUpdateConfigParam",
    "ExternalKeyProviderConfigParam",
    "FederationRuleMatchParam",
    "GCPExternalKeyConfigParam",
    "InviteCreateParams",
    "JWKSDiscoveryParam",
    "JWKSExplicitURLParam",
    "JWKSInlineParam",
    "JWKSParam",
    "MessagesUsageReportGroupBy",
    "NoBillingWorkspaceRole",
    "OrganizationAPIKeyUpdateParams",
    "OrganizationComplianceSettingUpdateParams",
    "OrganizationExternalKeyCreateParams",
    "OrganizationExternalKeyUpdateParams",
    "OrganizationFederationIssuerCreateParams",
    "OrganizationFederationIssuerUpdateParams",
    "OrganizationFederationRuleCreateParams",
    "OrganizationFederationRuleUpdateParams",
    "OrganizationFederationRuleWorkspaceAddParams",
    "OrganizationInviteCreateParams",
    "OrganizationRBACGroupCreateParams",
    "OrganizationRBACGroupMemberAddParams",
    "OrganizationRBACGroupUpdateParams",
    "OrganizationServiceAccountCreateParams",
    "OrganizationServiceAccountUpdateParams",
    "OrganizationServiceAccountWorkspaceAddParams",
    "OrganizationSpendLimitIncreaseRequestApproveParams",
    "OrganizationSpendLimitIncreaseRequestDenyParams",
    "OrganizationUserUpdateParams",
    "OrganizationWorkspaceCreateParams",
    "OrganizationWorkspaceMemberAddParams",
    "OrganizationWorkspaceMemberUpdateParams",
    "OrganizationWorkspaceRateLimitUpdateParams",
    "OrganizationWorkspaceServiceAccountAddParams",
    "OrganizationWorkspaceServiceAccountUpdateParams",
    "OrganizationWorkspaceUpdateParams",
    "ServiceAccountTargetParam",
    "SpendLimitIncreaseRequestStatusParam",
    "SpendLimitPeriodParam",
    "UsageReportContextWindowParam",
    "UsageReportServiceTierParam",
    "UserUpdateParams",
    "WorkspaceCreateParams",
    "WorkspaceMemberCreateParams",
    "WorkspaceMemberUpdateParams",
    "WorkspaceRateLimitType",
    "WorkspaceRateLimitUpdateValueParam",
    "WorkspaceRoleParam",
    "WorkspaceUpdateParams",
]

# What each module defines; it is loaded when one of its names is used.
_MODULES: dict[str, tuple[str, ...]] = {
    "analytics_artifacts": ("AnalyticsArtifactGroupBy",),
    "analytics_connectors": ("AnalyticsConnectorGroupBy",),
    "analytics_metrics": ("AnalyticsOrder",),
    "analytics_plugins": ("AnalyticsPluginGroupBy",),
    "analytics_projects": ("AnalyticsProjectGroupBy",),
    "analytics_skills": ("AnalyticsSkillGroupBy",),
    "analytics_users": ("AnalyticsUserGroupBy",),
    "api_keys": (
        "APIKeyStatusParam",
        "APIKeyUpdateParams",
        "OrganizationAPIKeyUpdateParams",
    ),
    "compliance": (
        "ComplianceSettingsStateDisabledParam",
        "ComplianceSettingsStateEnabledParam",
        "ComplianceSettingsStateParam",
        "OrganizationComplianceSettingUpdateParams",
    ),
    "external_keys": (
        "AWSExternalKeyConfigParam",
        "AzureExternalKeyConfigParam",
        "ExternalKeyProviderConfigParam",
        "GCPExternalKeyConfigParam",
        "OrganizationExternalKeyCreateParams",
        "OrganizationExternalKeyUpdateParams",
    ),
    "federation_issuers": (
        "JWKSDiscoveryParam",
        "JWKSExplicitURLParam",
        "JWKSInlineParam",
        "JWKSParam",
        "OrganizationFederationIssuerCreateParams",
        "OrganizationFederationIssuerUpdateParams",
    ),
    "federation_rules": (
        "FederationRuleMatchParam",
        "OrganizationFederationRuleCreateParams",
        "OrganizationFederationRuleUpdateParams",
        "OrganizationFederationRuleWorkspaceAddParams",
        "ServiceAccountTargetParam",
    ),
    "invites": (
        "InviteCreateParams",
        "OrganizationInviteCreateParams",
    ),
    "organization": ("AssignableOrganizationRole",),
    "rate_limits": (
        "OrganizationWorkspaceRateLimitUpdateParams",
        "WorkspaceRateLimitType",
        "WorkspaceRateLimitUpdateValueParam",
    ),
    "rbac_groups": (
        "OrganizationRBACGroupCreateParams",
        "OrganizationRBACGroupMemberAddParams",
        "OrganizationRBACGroupUpdateParams",
    ),
    "service_accounts": (
        "OrganizationServiceAccountCreateParams",
        "OrganizationServiceAccountUpdateParams",
        "OrganizationServiceAccountWorkspaceAddParams",
        "OrganizationWorkspaceServiceAccountAddParams",
        "OrganizationWorkspaceServiceAccountUpdateParams",
    ),
    "spend_limits": (
        "OrganizationSpendLimitIncreaseRequestApproveParams",
        "OrganizationSpendLimitIncreaseRequestDenyParams",
        "SpendLimitIncreaseRequestStatusParam",
        "SpendLimitPeriodParam",
    ),
    "usage_report": (
        "MessagesUsageReportGroupBy",
        "UsageReportContextWindowParam",
        "UsageReportServiceTierParam",
    ),
    "users": (
        "OrganizationUserUpdateParams",
        "UserUpdateParams",
    ),
    "workspace_members": (
        "AssignableWorkspaceRole",
        "NoBillingWorkspaceRole",
        "OrganizationWorkspaceMemberAddParams",
        "OrganizationWorkspaceMemberUpdateParams",
        "WorkspaceMemberCreateParams",
        "WorkspaceMemberUpdateParams",
        "WorkspaceRoleParam",
    ),
    "workspaces": (
        "AllowedInferenceGeoParam",
        "DataResidencyCreateConfigParam",
        "DataResidencyUpdateConfigParam",
        "OrganizationWorkspaceCreateParams",
        "OrganizationWorkspaceUpdateParams",
        "WorkspaceCreateParams",
        "WorkspaceUpdateParams",
    ),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


# Type checkers are not told: they would let every name pass.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _HOMES:
            from importlib import import_module

            value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
            globals()[name] = value
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
