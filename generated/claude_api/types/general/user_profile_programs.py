# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general user profile programs."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base


class UserProfileCyberRequirements(_base.Model):
    """What the program `cyber` asks for."""

    data_retention: bool
    """Whether the program asks for data to be retained."""

    human_review: bool
    """Whether the program asks for review by people."""


UserProfileProgramStatus: TypeAlias = Literal["active", "pending", "rejected"] | str
"""How far the enrollment of a user in a program is."""


class UserProfileCyberTier(_base.Model):
    """A tier of the program `cyber`."""

    status: Literal["active", "inactive"] | str
    """Whether the tier is in force for the user."""


class UserProfileCyberProgram(_base.Model):
    """The user's part in the program `cyber`."""

    requirements: UserProfileCyberRequirements | None = None
    """What the program asks for, if it asks for anything."""

    status: UserProfileProgramStatus
    """How far the enrollment is."""

    tiers: dict[str, UserProfileCyberTier]
    """Tiers of the program by their names."""


class UserProfileEfsFeature(_base.Model):
    """A feature of the program `efs`."""

    status: Literal["active", "inactive"] | str
    """Whether the feature is in force for the user."""


class UserProfileEfsProgram(_base.Model):
    """The user's part in the program `efs`."""

    features: dict[str, UserProfileEfsFeature]
    """Features of the program by their names."""

    status: UserProfileProgramStatus
    """How far the enrollment is."""


class UserProfilePrograms(_base.Model):
    """Programs that a user takes part in."""

    cyber: UserProfileCyberProgram | None = None
    """The program `cyber`, `null` if the user takes no part in it."""

    efs: UserProfileEfsProgram | None = None
    """The program `efs`, `null` if the user takes no part in it."""
