# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization users."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .organization import AssignableOrganizationRole


class OrganizationUserUpdateParams(TypedDict):
    """Body of a request to change a user."""

    role: AssignableOrganizationRole
    """New role of the user."""


# Other names of these.
UserUpdateParams: TypeAlias = OrganizationUserUpdateParams
