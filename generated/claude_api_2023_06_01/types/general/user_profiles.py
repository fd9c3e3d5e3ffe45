# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general user profiles."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from ..._runtime.core.formats import DateTime
from .user_profile_enforcement import (
    UserProfileEnforcementAction,
    UserProfileEnforcementStatus,
)
from .user_profile_programs import UserProfilePrograms

UserProfileAccessType: TypeAlias = Literal["application", "passthrough"] | str
"""How a user reaches the models, through an application (`application`) or passed
through to them (`passthrough`).
"""

UserProfileExternalUserAccountStatus: TypeAlias = (
    Literal["active", "suspended", "blocked"] | str
)
"""State of the user's account with you."""

UserProfileExternalUserEntityType: TypeAlias = (
    Literal["individual", "business", "non_profit", "government"] | str
)
"""What a user is, a person, a company, an organization without profit, or an
authority.
"""


class UserProfileExternalUserDetails(_base.Model):
    """What you have told about a user."""

    account_status: UserProfileExternalUserAccountStatus | None = None
    """State of the user's account with you."""

    country: str | None = None
    """Country of the user."""

    email_hash: str | None = None
    """Hash of the user's email address."""

    entity_type: UserProfileExternalUserEntityType | None = None
    """What the user is, such as a person or a company."""

    name_hash: str | None = None
    """Hash of the user's name."""

    onboarded_at: DateTime | None = None
    """When the user became a user of yours."""

    reference_id: str | None = None
    """Your own identifier of the user."""


class UserProfile(_base.Model):
    """A profile of a user of yours.

    A request for that user names it in the header `anthropic-user-profile-id`.
    """

    id: str
    """Identifier of the user profile."""

    type: Literal["user_profile"]
    access_type: UserProfileAccessType
    """How the user reaches the models, through an application or passed through to
    them. Needs the beta `user-profiles-2026-03-24`.
    """

    created_at: DateTime
    """When the profile was created."""

    enforcement_actions: list[UserProfileEnforcementAction]
    """Measures against the user. Empty if there are none."""

    enforcement_status: UserProfileEnforcementStatus
    """Whether measures against the user are in force."""

    external_user_details: UserProfileExternalUserDetails
    """What you have told about the user. Needs the beta `user-profiles-2026-08-18`."""

    metadata: dict[str, str]
    """Your own notes about the profile, each name with a string."""

    name: str | None = None
    """Name of the profile, if it was given one."""

    programs: UserProfilePrograms
    """Programs that the user takes part in."""

    updated_at: DateTime
    """When the profile was last changed."""


class UserProfileList(_base.Model):
    """One page of the user profiles."""

    data: list[UserProfile]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


class DeletedUserProfile(_base.Model):
    """Confirms that a user profile was deleted."""

    id: str
    """Identifier of the user profile that was deleted."""

    type: Literal["user_profile_deleted"]


class UserProfileActionURL(_base.Model):
    """An address at which a user can carry out an action."""

    type: Literal["user_profile_action_url"]
    expires_at: DateTime
    """When the address stops working."""

    url: str
    """The address to give to the user."""
