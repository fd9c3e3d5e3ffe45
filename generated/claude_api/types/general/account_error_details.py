# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general account error details."""

from __future__ import annotations

from typing import Literal

from ... import _base


class CMEKKeyDisabledErrorDetails(_base.Model):
    """Status 400. The customer-managed encryption key is disabled."""

    error_code: Literal["cmek_key_disabled"]
    """Code of this case, always the same."""


class CMEKKeyNetworkBlockedErrorDetails(_base.Model):
    """Status 400.

    The network of the customer-managed encryption key does not let the API through.
    """

    error_code: Literal["cmek_key_network_blocked"]
    """Code of this case, always the same."""


class OrganizationOnHoldErrorDetails(_base.Model):
    """Status 400. The organization is on hold."""

    error_code: Literal["organization_on_hold"]
    """Code of this case, always the same."""

    appeal_url: str | None = None
    """Address at which an appeal can be made, if there is one."""


class UserProfileRequiredErrorDetails(_base.Model):
    """Status 400. The request has to name a user profile."""

    error_code: Literal["user_profile_required"]
    """Code of this case, always the same."""


class LinkedOrganizationBillingUnavailableErrorDetails(_base.Model):
    """Status 402. Billing by the linked organization is not available."""

    error_code: Literal["linked_organization_billing_unavailable"]
    """Code of this case, always the same."""


class LinkedOrganizationSpendLimitReachedErrorDetails(_base.Model):
    """Status 402. The spend limit of the linked organization is reached."""

    error_code: Literal["linked_organization_spend_limit_reached"]
    """Code of this case, always the same."""


class UserProfileBillingNotAuthorizedErrorDetails(_base.Model):
    """Status 403. The request may not be billed to the user profile."""

    error_code: Literal["user_profile_billing_not_authorized"]
    """Code of this case, always the same."""


class UserProfileNotBillableErrorDetails(_base.Model):
    """Status 403. Nothing can be billed to the user profile."""

    error_code: Literal["user_profile_not_billable"]
    """Code of this case, always the same."""


class ContractSpendLimitReachedErrorDetails(_base.Model):
    """Status 429. The spend limit of the contract is reached."""

    error_code: Literal["contract_spend_limit_reached"]
    """Code of this case, always the same."""


class EnforcedSpendLimitReachedErrorDetails(_base.Model):
    """Status 429. A spend limit that is enforced is reached."""

    error_code: Literal["enforced_spend_limit_reached"]
    """Code of this case, always the same."""


class RampLimitExceededErrorDetails(_base.Model):
    """Status 429. The traffic grew too fast."""

    error_code: Literal["ramp_limit_exceeded"]
    """Code of this case, always the same."""


class CMEKKeyUnreachableErrorDetails(_base.Model):
    """Status 503. The customer-managed encryption key cannot be reached at the
    moment.
    """

    error_code: Literal["cmek_key_unreachable"]
    """Code of this case, always the same."""


class WorkspaceHumanReviewDisabledErrorDetails(_base.Model):
    """Status 400. Review by people is switched off for the workspace."""

    error_code: Literal["workspace_human_review_disabled"]
    """Code of this case, always the same."""


class StorageQuotaExceededErrorDetails(_base.Model):
    """Status 400. The files of the organization would take more room than they may."""

    error_code: Literal["storage_quota_exceeded"]
    """Code of this case, always the same."""


class FileNotDownloadableErrorDetails(_base.Model):
    """Status 400. The content of the file cannot be downloaded."""

    error_code: Literal["file_not_downloadable"]
    """Code of this case, always the same."""


class FileExpiredErrorDetails(_base.Model):
    """Status 404. The file has expired."""

    error_code: Literal["file_expired"]
    """Code of this case, always the same."""


class CMEKContextUnavailableErrorDetails(_base.Model):
    """Status 503.

    The context of the customer-managed encryption key is not available at the moment.
    """

    error_code: Literal["cmek_context_unavailable"]
    """Code of this case, always the same."""


class UserProfileNotFoundErrorDetails(_base.Model):
    """Status 400. There is no such user profile."""

    error_code: Literal["user_profile_not_found"]
    """Code of this case, always the same."""


class KeyProfileMismatchErrorDetails(_base.Model):
    """Status 400. The external key and the workspace do not have the same user
    profile.
    """

    error_code: Literal["key_profile_mismatch"]
    """Code of this case, always the same."""


class StorageProfileMismatchErrorDetails(_base.Model):
    """Status 400. The storage and the workspace do not have the same user profile."""

    error_code: Literal["storage_profile_mismatch"]
    """Code of this case, always the same."""

    field: str
    """Property of the request that is at fault."""


class StorageAttachedDuringArchiveErrorDetails(_base.Model):
    """Status 409. A storage was attached while the workspace was being archived."""

    error_code: Literal["storage_attached_during_archive"]
    """Code of this case, always the same."""
