# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: admin organization."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

AssignableOrganizationRole: TypeAlias = Literal[
    "user", "developer", "billing", "claude_code_user"
]
"""A role that invites and updates can give; `OrganizationRole` says what each may do.

Admins are appointed in the Console only.
"""


class InviteCreateParams(TypedDict):
    """Body of a request for a new invite."""

    email: str
    """Email address of the person to invite."""

    role: AssignableOrganizationRole
    """Role that the person gets. It cannot be `admin`."""


class UserUpdateParams(TypedDict):
    """Body of a request to change a user."""

    role: AssignableOrganizationRole
    """New role of the user. It cannot be `admin`."""
