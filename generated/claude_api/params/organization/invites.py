# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization invites."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .organization import AssignableOrganizationRole


class OrganizationInviteCreateParams(TypedDict):
    """Body of a request for a new invite."""

    email: str
    """Email address of the person to invite."""

    role: AssignableOrganizationRole
    """Role that the person gets."""

    rbac_group_ids: NotRequired[Sequence[str]]
    """Identifiers of the RBAC groups that the person joins with the invite."""


# Other names of these.
InviteCreateParams: TypeAlias = OrganizationInviteCreateParams
