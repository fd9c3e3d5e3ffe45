# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general error details."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .account_error_details import (
    CMEKContextUnavailableErrorDetails,
    CMEKKeyDisabledErrorDetails,
    CMEKKeyNetworkBlockedErrorDetails,
    CMEKKeyUnreachableErrorDetails,
    ContractSpendLimitReachedErrorDetails,
    EnforcedSpendLimitReachedErrorDetails,
    FileExpiredErrorDetails,
    FileNotDownloadableErrorDetails,
    KeyProfileMismatchErrorDetails,
    LinkedOrganizationBillingUnavailableErrorDetails,
    LinkedOrganizationSpendLimitReachedErrorDetails,
    OrganizationOnHoldErrorDetails,
    RampLimitExceededErrorDetails,
    StorageAttachedDuringArchiveErrorDetails,
    StorageProfileMismatchErrorDetails,
    StorageQuotaExceededErrorDetails,
    UserProfileBillingNotAuthorizedErrorDetails,
    UserProfileNotBillableErrorDetails,
    UserProfileNotFoundErrorDetails,
    UserProfileRequiredErrorDetails,
    WorkspaceHumanReviewDisabledErrorDetails,
)
from .message_error_details import (
    AvailableToolsLimitExceededErrorDetails,
    ClaudeCodeVersionTooOldErrorDetails,
    CompactionBlockAmbiguousErrorDetails,
    CompactionBlockMisplacedErrorDetails,
    CompactionContentMismatchErrorDetails,
    CompactionIncompleteTurnErrorDetails,
    CompactionNothingToSummarizeErrorDetails,
    CompactionSignatureInvalidErrorDetails,
    CompactionToolChangesMismatchErrorDetails,
    CompactionTooManyToolReferencesErrorDetails,
    CompactionUnavailableErrorDetails,
    ImageDimensionsTooLargeErrorDetails,
    RequestBodyEncodingInvalidErrorDetails,
    RequestBodyEncodingUnsupportedErrorDetails,
    RequestBodyTooLargeAfterDecodingErrorDetails,
    SkillReadBlockedUndecryptableErrorDetails,
    ThreadAlreadyContinuedErrorDetails,
    ThreadContinueInFlightErrorDetails,
    ThreadFingerprintMismatchErrorDetails,
    ThreadNotFoundErrorDetails,
    ThreadUnsupportedRequestErrorDetails,
    ToolNameConflictErrorDetails,
    ToolReferenceUnresolvedErrorDetails,
)
from .organization_error_details import (
    AlreadyMemberErrorDetails,
    CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
    CannotRemoveLastMemberErrorDetails,
    ChangeOutcomeUnknownErrorDetails,
    ClaudeCodeKeyCreatorNotMemberErrorDetails,
    ConcurrentMembershipChangeErrorDetails,
    EmailDomainNotAllowedErrorDetails,
    ExternalKeyChangedErrorDetails,
    ExternalKeyInWorkspacePolicyErrorDetails,
    ExternalKeyValidationFailedErrorDetails,
    ExternalKeyValidationTimedOutErrorDetails,
    InviteAlreadyExistsErrorDetails,
    OrganizationTypeNotSupportedErrorDetails,
    OrgAPIKeyLimitExceededErrorDetails,
    OrgMemberLimitExceededErrorDetails,
    ParentOrganizationRequiredErrorDetails,
    RBACGroupGrantsOwnerAccessErrorDetails,
    RBACGroupOwnerAccessUnconfirmedErrorDetails,
    RBACRoleNotFoundErrorDetails,
    SandboxEgressRestrictedErrorDetails,
    WorkspaceAPIKeyLimitExceededErrorDetails,
    WorkspaceCreatedIncompleteErrorDetails,
    WorkspaceMemberLimitExceededErrorDetails,
    WorkspacePolicyViolationErrorDetails,
)

ErrorDetails: TypeAlias = Annotated[
    Annotated[
        AvailableToolsLimitExceededErrorDetails, Tag("available_tools_limit_exceeded")
    ]
    | Annotated[
        ClaudeCodeKeyCreatorNotMemberErrorDetails,
        Tag("claude_code_key_creator_not_member"),
    ]
    | Annotated[ClaudeCodeVersionTooOldErrorDetails, Tag("claude_code_version_too_old")]
    | Annotated[CMEKKeyDisabledErrorDetails, Tag("cmek_key_disabled")]
    | Annotated[CMEKKeyNetworkBlockedErrorDetails, Tag("cmek_key_network_blocked")]
    | Annotated[CompactionBlockAmbiguousErrorDetails, Tag("compaction_block_ambiguous")]
    | Annotated[CompactionBlockMisplacedErrorDetails, Tag("compaction_block_misplaced")]
    | Annotated[
        CompactionContentMismatchErrorDetails, Tag("compaction_content_mismatch")
    ]
    | Annotated[CompactionIncompleteTurnErrorDetails, Tag("compaction_incomplete_turn")]
    | Annotated[
        CompactionNothingToSummarizeErrorDetails, Tag("compaction_nothing_to_summarize")
    ]
    | Annotated[
        CompactionSignatureInvalidErrorDetails, Tag("compaction_signature_invalid")
    ]
    | Annotated[
        CompactionTooManyToolReferencesErrorDetails,
        Tag("compaction_too_many_tool_references"),
    ]
    | Annotated[
        CompactionToolChangesMismatchErrorDetails,
        Tag("compaction_tool_changes_mismatch"),
    ]
    | Annotated[ImageDimensionsTooLargeErrorDetails, Tag("image_dimensions_too_large")]
    | Annotated[OrganizationOnHoldErrorDetails, Tag("organization_on_hold")]
    | Annotated[
        RequestBodyEncodingInvalidErrorDetails, Tag("request_body_encoding_invalid")
    ]
    | Annotated[
        RequestBodyEncodingUnsupportedErrorDetails,
        Tag("request_body_encoding_unsupported"),
    ]
    | Annotated[ThreadAlreadyContinuedErrorDetails, Tag("thread_already_continued")]
    | Annotated[ThreadContinueInFlightErrorDetails, Tag("thread_continue_in_flight")]
    | Annotated[
        ThreadFingerprintMismatchErrorDetails, Tag("thread_fingerprint_mismatch")
    ]
    | Annotated[ThreadUnsupportedRequestErrorDetails, Tag("thread_unsupported_request")]
    | Annotated[ToolNameConflictErrorDetails, Tag("tool_name_conflict")]
    | Annotated[ToolReferenceUnresolvedErrorDetails, Tag("tool_reference_unresolved")]
    | Annotated[UserProfileRequiredErrorDetails, Tag("user_profile_required")]
    | Annotated[
        LinkedOrganizationBillingUnavailableErrorDetails,
        Tag("linked_organization_billing_unavailable"),
    ]
    | Annotated[
        LinkedOrganizationSpendLimitReachedErrorDetails,
        Tag("linked_organization_spend_limit_reached"),
    ]
    | Annotated[
        UserProfileBillingNotAuthorizedErrorDetails,
        Tag("user_profile_billing_not_authorized"),
    ]
    | Annotated[UserProfileNotBillableErrorDetails, Tag("user_profile_not_billable")]
    | Annotated[ThreadNotFoundErrorDetails, Tag("thread_not_found")]
    | Annotated[
        SkillReadBlockedUndecryptableErrorDetails,
        Tag("skill_read_blocked_undecryptable"),
    ]
    | Annotated[
        RequestBodyTooLargeAfterDecodingErrorDetails,
        Tag("request_body_too_large_after_decoding"),
    ]
    | Annotated[
        ContractSpendLimitReachedErrorDetails, Tag("contract_spend_limit_reached")
    ]
    | Annotated[
        EnforcedSpendLimitReachedErrorDetails, Tag("enforced_spend_limit_reached")
    ]
    | Annotated[RampLimitExceededErrorDetails, Tag("ramp_limit_exceeded")]
    | Annotated[CMEKKeyUnreachableErrorDetails, Tag("cmek_key_unreachable")]
    | Annotated[CompactionUnavailableErrorDetails, Tag("compaction_unavailable")]
    | Annotated[
        WorkspaceHumanReviewDisabledErrorDetails, Tag("workspace_human_review_disabled")
    ]
    | Annotated[StorageQuotaExceededErrorDetails, Tag("storage_quota_exceeded")]
    | Annotated[FileNotDownloadableErrorDetails, Tag("file_not_downloadable")]
    | Annotated[FileExpiredErrorDetails, Tag("file_expired")]
    | Annotated[CMEKContextUnavailableErrorDetails, Tag("cmek_context_unavailable")]
    | Annotated[OrgAPIKeyLimitExceededErrorDetails, Tag("org_api_key_limit_exceeded")]
    | Annotated[
        WorkspaceAPIKeyLimitExceededErrorDetails,
        Tag("workspace_api_key_limit_exceeded"),
    ]
    | Annotated[SandboxEgressRestrictedErrorDetails, Tag("sandbox_egress_restricted")]
    | Annotated[UserProfileNotFoundErrorDetails, Tag("user_profile_not_found")]
    | Annotated[
        ExternalKeyInWorkspacePolicyErrorDetails,
        Tag("external_key_in_workspace_policy"),
    ]
    | Annotated[AlreadyMemberErrorDetails, Tag("already_member")]
    | Annotated[
        CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
        Tag("cannot_invite_emails_with_unverified_domains"),
    ]
    | Annotated[EmailDomainNotAllowedErrorDetails, Tag("email_domain_not_allowed")]
    | Annotated[InviteAlreadyExistsErrorDetails, Tag("invite_already_exists")]
    | Annotated[OrgMemberLimitExceededErrorDetails, Tag("org_member_limit_exceeded")]
    | Annotated[
        RBACGroupGrantsOwnerAccessErrorDetails, Tag("rbac_group_grants_owner_access")
    ]
    | Annotated[
        RBACGroupOwnerAccessUnconfirmedErrorDetails,
        Tag("rbac_group_owner_access_unconfirmed"),
    ]
    | Annotated[CannotRemoveLastMemberErrorDetails, Tag("cannot_remove_last_member")]
    | Annotated[
        ConcurrentMembershipChangeErrorDetails, Tag("concurrent_membership_change")
    ]
    | Annotated[
        ExternalKeyValidationFailedErrorDetails, Tag("external_key_validation_failed")
    ]
    | Annotated[
        ExternalKeyValidationTimedOutErrorDetails,
        Tag("external_key_validation_timed_out"),
    ]
    | Annotated[KeyProfileMismatchErrorDetails, Tag("key_profile_mismatch")]
    | Annotated[WorkspacePolicyViolationErrorDetails, Tag("workspace_policy_violation")]
    | Annotated[ExternalKeyChangedErrorDetails, Tag("external_key_changed")]
    | Annotated[
        WorkspaceCreatedIncompleteErrorDetails, Tag("workspace_created_incomplete")
    ]
    | Annotated[StorageProfileMismatchErrorDetails, Tag("storage_profile_mismatch")]
    | Annotated[ChangeOutcomeUnknownErrorDetails, Tag("change_outcome_unknown")]
    | Annotated[
        StorageAttachedDuringArchiveErrorDetails, Tag("storage_attached_during_archive")
    ]
    | Annotated[
        WorkspaceMemberLimitExceededErrorDetails, Tag("workspace_member_limit_exceeded")
    ]
    | Annotated[
        OrganizationTypeNotSupportedErrorDetails, Tag("organization_type_not_supported")
    ]
    | Annotated[
        ParentOrganizationRequiredErrorDetails, Tag("parent_organization_required")
    ]
    | Annotated[RBACRoleNotFoundErrorDetails, Tag("rbac_role_not_found")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "error_code",
        "available_tools_limit_exceeded",
        "claude_code_key_creator_not_member",
        "claude_code_version_too_old",
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "compaction_block_ambiguous",
        "compaction_block_misplaced",
        "compaction_content_mismatch",
        "compaction_incomplete_turn",
        "compaction_nothing_to_summarize",
        "compaction_signature_invalid",
        "compaction_too_many_tool_references",
        "compaction_tool_changes_mismatch",
        "image_dimensions_too_large",
        "organization_on_hold",
        "request_body_encoding_invalid",
        "request_body_encoding_unsupported",
        "thread_already_continued",
        "thread_continue_in_flight",
        "thread_fingerprint_mismatch",
        "thread_unsupported_request",
        "tool_name_conflict",
        "tool_reference_unresolved",
        "user_profile_required",
        "linked_organization_billing_unavailable",
        "linked_organization_spend_limit_reached",
        "user_profile_billing_not_authorized",
        "user_profile_not_billable",
        "thread_not_found",
        "skill_read_blocked_undecryptable",
        "request_body_too_large_after_decoding",
        "contract_spend_limit_reached",
        "enforced_spend_limit_reached",
        "ramp_limit_exceeded",
        "cmek_key_unreachable",
        "compaction_unavailable",
        "workspace_human_review_disabled",
        "storage_quota_exceeded",
        "file_not_downloadable",
        "file_expired",
        "cmek_context_unavailable",
        "org_api_key_limit_exceeded",
        "workspace_api_key_limit_exceeded",
        "sandbox_egress_restricted",
        "user_profile_not_found",
        "external_key_in_workspace_policy",
        "already_member",
        "cannot_invite_emails_with_unverified_domains",
        "email_domain_not_allowed",
        "invite_already_exists",
        "org_member_limit_exceeded",
        "rbac_group_grants_owner_access",
        "rbac_group_owner_access_unconfirmed",
        "cannot_remove_last_member",
        "concurrent_membership_change",
        "external_key_validation_failed",
        "external_key_validation_timed_out",
        "key_profile_mismatch",
        "workspace_policy_violation",
        "external_key_changed",
        "workspace_created_incomplete",
        "storage_profile_mismatch",
        "change_outcome_unknown",
        "storage_attached_during_archive",
        "workspace_member_limit_exceeded",
        "organization_type_not_supported",
        "parent_organization_required",
        "rbac_role_not_found",
    ),
]
"""More about an error, for programs; `error_code` says which case it is.

Codes may be added, so go by the type of the error where a code is not known.
"""
