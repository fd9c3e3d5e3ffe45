# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general user profiles."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

UserProfileAccessTypeParam: TypeAlias = Literal["application", "passthrough"]
"""How a user reaches the models, through an application (`application`) or passed
through to them (`passthrough`).
"""

UserProfileExternalUserAccountStatusParam: TypeAlias = Literal[
    "active", "suspended", "blocked"
]
"""State of the user's account with you."""

UserProfileExternalUserEntityTypeParam: TypeAlias = Literal[
    "individual", "business", "non_profit", "government"
]
"""What a user is, a person, a company, an organization without profit, or an
authority.
"""


class UserProfileExternalUserDetailsParams(TypedDict):
    """What you know about a user. Give hashes, not the name or the address itself."""

    account_status: NotRequired[UserProfileExternalUserAccountStatusParam | None]
    """State of the user's account with you."""

    country: NotRequired[str | None]
    """Country of the user."""

    email_hash: NotRequired[str | None]
    """Hash of the user's email address."""

    entity_type: NotRequired[UserProfileExternalUserEntityTypeParam | None]
    """What the user is, such as a person or a company."""

    name_hash: NotRequired[str | None]
    """Hash of the user's name."""

    onboarded_at: NotRequired[datetime.datetime | str]
    """When the user became a user of yours."""

    reference_id: NotRequired[str | None]
    """Your own identifier of the user."""


class UserProfileCreateParams(TypedDict):
    """Body of a request for a new user profile."""

    access_type: NotRequired[UserProfileAccessTypeParam]
    """How the user reaches the models."""

    external_user_details: NotRequired[UserProfileExternalUserDetailsParams]
    """What you know about the user.

    Needs the beta `user-profiles-2026-08-18`: no parameter here, so that it is given as
    an extra header, `anthropic-beta`.
    """

    metadata: NotRequired[Mapping[str, str]]
    """Your own notes about the profile, each name with a string."""

    name: NotRequired[str | None]
    """Name of the profile, at most 255 characters."""


UserProfileListOrder: TypeAlias = Literal["asc", "desc"]
"""Order of a list, ascending (`asc`) or descending (`desc`)."""

UserProfileListOrderBy: TypeAlias = Literal["created_at", "name"]
"""What a list of user profiles is ordered by."""


class UserProfileUpdateParams(TypedDict):
    """Body of a request to change a user profile."""

    access_type: NotRequired[UserProfileAccessTypeParam | None]
    """How the user reaches the models."""

    external_user_details: NotRequired[UserProfileExternalUserDetailsParams]
    """What you know about the user.

    Needs the beta `user-profiles-2026-08-18`: no parameter here, so that it is given as
    an extra header, `anthropic-beta`.
    """

    metadata: NotRequired[Mapping[str, str]]
    """Your own notes about the profile, each name with a string."""

    name: NotRequired[str | None]
    """Name of the profile, at most 255 characters."""


class UserProfileEnrollEndUserActionParam(TypedDict):
    """The end user is to enroll."""

    type: Literal["enroll_end_user"]


class UserProfileActionURLCreateParams(TypedDict):
    """Body of a request for the address of an action."""

    action: UserProfileEnrollEndUserActionParam
    """The action that the user is to carry out."""
