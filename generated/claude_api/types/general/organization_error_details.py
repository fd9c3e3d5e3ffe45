# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general organization error details."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..organization.workspaces import WorkspacePolicyField


class ClaudeCodeKeyCreatorNotMemberErrorDetails(_base.Model):
    """Status 400. Whoever created this key of Claude Code is not a member any more."""

    error_code: Literal["claude_code_key_creator_not_member"]
    """Code of this case, always the same."""


class OrgAPIKeyLimitExceededErrorDetails(_base.Model):
    """Status 400. The organization has as many API keys as it may have."""

    error_code: Literal["org_api_key_limit_exceeded"]
    """Code of this case, always the same."""


class WorkspaceAPIKeyLimitExceededErrorDetails(_base.Model):
    """Status 400. The workspace has as many API keys as it may have."""

    error_code: Literal["workspace_api_key_limit_exceeded"]
    """Code of this case, always the same."""


class SandboxEgressRestrictedErrorDetails(_base.Model):
    """Status 403. The network access of the sandbox is restricted."""

    error_code: Literal["sandbox_egress_restricted"]
    """Code of this case, always the same."""


class ExternalKeyInWorkspacePolicyErrorDetails(_base.Model):
    """Status 400. The external key is part of the policy of a workspace."""

    error_code: Literal["external_key_in_workspace_policy"]
    """Code of this case, always the same."""


class AlreadyMemberErrorDetails(_base.Model):
    """Status 400. The user is a member already."""

    error_code: Literal["already_member"]
    """Code of this case, always the same."""


class CannotInviteEmailsWithUnverifiedDomainsErrorDetails(_base.Model):
    """Status 400. The domain of the email address to invite is not verified."""

    error_code: Literal["cannot_invite_emails_with_unverified_domains"]
    """Code of this case, always the same."""


class EmailDomainNotAllowedErrorDetails(_base.Model):
    """Status 400. The domain of the email address is not allowed."""

    error_code: Literal["email_domain_not_allowed"]
    """Code of this case, always the same."""


class InviteAlreadyExistsErrorDetails(_base.Model):
    """Status 400. There is such an invite already."""

    error_code: Literal["invite_already_exists"]
    """Code of this case, always the same."""


class OrgMemberLimitExceededErrorDetails(_base.Model):
    """Status 400. The organization has as many members as it may have."""

    error_code: Literal["org_member_limit_exceeded"]
    """Code of this case, always the same."""


class RBACGroupGrantsOwnerAccessErrorDetails(_base.Model):
    """Status 400. The group grants the access of an owner."""

    error_code: Literal["rbac_group_grants_owner_access"]
    """Code of this case, always the same."""


class RBACGroupOwnerAccessUnconfirmedErrorDetails(_base.Model):
    """Status 400. That the group grants the access of an owner was not confirmed."""

    error_code: Literal["rbac_group_owner_access_unconfirmed"]
    """Code of this case, always the same."""


class CannotRemoveLastMemberErrorDetails(_base.Model):
    """Status 400. The last member cannot be removed."""

    error_code: Literal["cannot_remove_last_member"]
    """Code of this case, always the same."""


class ConcurrentMembershipChangeErrorDetails(_base.Model):
    """Status 409. The membership was changed by somebody else at the same time."""

    error_code: Literal["concurrent_membership_change"]
    """Code of this case, always the same."""


class ExternalKeyValidationFailedErrorDetails(_base.Model):
    """Status 400. The external key failed its validation."""

    error_code: Literal["external_key_validation_failed"]
    """Code of this case, always the same."""


class ExternalKeyValidationTimedOutErrorDetails(_base.Model):
    """Status 400. The validation of the external key took too long."""

    error_code: Literal["external_key_validation_timed_out"]
    """Code of this case, always the same."""


class WorkspacePolicyViolationErrorDetails(_base.Model):
    """Status 400. The policy of the workspace does not allow this."""

    error_code: Literal["workspace_policy_violation"]
    """Code of this case, always the same."""

    field: WorkspacePolicyField
    """Property of the policy that is violated."""


class ExternalKeyChangedErrorDetails(_base.Model):
    """Status 409. The external key has changed in the meantime."""

    error_code: Literal["external_key_changed"]
    """Code of this case, always the same."""


class WorkspaceCreatedIncompleteErrorDetails(_base.Model):
    """Status 503. The workspace was created, but not with all that was asked for."""

    error_code: Literal["workspace_created_incomplete"]
    """Code of this case, always the same."""

    workspace_id: str
    """Identifier of the workspace that was created."""


class ChangeOutcomeUnknownErrorDetails(_base.Model):
    """Status 503.

    It is not known whether the change was made. Read the object before trying again.
    """

    error_code: Literal["change_outcome_unknown"]
    """Code of this case, always the same."""


class WorkspaceMemberLimitExceededErrorDetails(_base.Model):
    """Status 400. The workspace has as many members as it may have."""

    error_code: Literal["workspace_member_limit_exceeded"]
    """Code of this case, always the same."""


class OrganizationTypeNotSupportedErrorDetails(_base.Model):
    """Status 400. This is not possible for organizations of this type."""

    error_code: Literal["organization_type_not_supported"]
    """Code of this case, always the same."""


class ParentOrganizationRequiredErrorDetails(_base.Model):
    """Status 400. This is possible for a parent organization only."""

    error_code: Literal["parent_organization_required"]
    """Code of this case, always the same."""


class RBACRoleNotFoundErrorDetails(_base.Model):
    """Status 404. There is no such role."""

    error_code: Literal["rbac_role_not_found"]
    """Code of this case, always the same."""
