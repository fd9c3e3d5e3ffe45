# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization rbac groups."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class OrganizationRBACGroupCreateParams(TypedDict):
    """Body of a request for a new RBAC group."""

    name: str
    """Name of the group, 1 to 255 characters."""


class OrganizationRBACGroupUpdateParams(TypedDict):
    """Body of a request to change an RBAC group. What is left out stays as it is."""

    name: NotRequired[str | None]
    """New name of the group, 1 to 255 characters."""


class OrganizationRBACGroupMemberAddParams(TypedDict):
    """Body of a request to add a user to an RBAC group."""

    user_id: str
    """Identifier of the user to add."""
