# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization invites."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class InviteCreateParams(TypedDict):
    """Body of a request for a new invite."""

    email: str
    """Email address of the person to invite."""

    role: Literal["billing", "claude_code_user", "developer", "managed", "user"]
    """Role that the person gets.

    It cannot be `admin`; `OrganizationRole` says what each role may do.
    """

    rbac_group_ids: NotRequired[Sequence[str]]
    """Identifiers of the RBAC groups that the person joins with the invite."""
