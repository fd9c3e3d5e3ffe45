# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general user profile enforcement."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.formats import DateTime
from ..._runtime.core.union import UNKNOWN, tagged


class UserProfileEnforcementActionRestriction(_base.Model):
    """A restriction of the user."""

    id: str
    """Identifier of the measure."""

    type: Literal["restriction"]
    action: UserProfileEnforcementActionNextStep | None = None
    """What the user can do about it, `null` if there is nothing."""

    expires_at: DateTime | None = None
    """When the measure ends; `null` if no end is set."""

    opened_at: DateTime
    """When the measure was taken."""

    reason: UserProfileEnforcementActionReason
    """Why the measure was taken."""


class UserProfileEnforcementActionBan(_base.Model):
    """A ban of the user."""

    id: str
    """Identifier of the measure."""

    type: Literal["ban"]
    action: UserProfileEnforcementActionNextStep | None = None
    """What the user can do about it, `null` if there is nothing."""

    expires_at: DateTime | None = None
    """When the measure ends; `null` if no end is set."""

    opened_at: DateTime
    """When the measure was taken."""

    reason: UserProfileEnforcementActionReason
    """Why the measure was taken."""


UserProfileEnforcementAction: TypeAlias = Annotated[
    Annotated[UserProfileEnforcementActionRestriction, Tag("restriction")]
    | Annotated[UserProfileEnforcementActionBan, Tag("ban")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "restriction", "ban"),
]
"""A measure against a user, a restriction or a ban. `type` says which."""

UserProfileEnforcementActionNextStep: TypeAlias = Literal["verify"]
"""What a user can do about a measure. With `verify` an identity is to be verified."""

UserProfileEnforcementActionReason: TypeAlias = (
    Literal[
        "unsupported_region",
        "fraud_or_abuse",
        "high_harm",
        "usage_policy_violation",
        "account_compromise",
        "unspecified",
    ]
    | str
)
"""Why a measure was taken against a user."""

UserProfileEnforcementStatus: TypeAlias = (
    Literal["unrestricted", "pending", "restricted", "banned"] | str
)
"""Whether measures against a user are in force.

`unrestricted`: none. `pending`: one is pending. `restricted`: a restriction. `banned`:
a ban.
"""
