# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization rbac groups."""

from __future__ import annotations

from typing import Any, Literal

from ... import _base
from ..._runtime.core.formats import DateTime


class RBACGroup(_base.Model):
    """A group of users of the organization, who have the roles of the group."""

    id: str
    """Identifier of the RBAC group."""

    type: Literal["rbac_group"]
    created_at: DateTime
    """When the group was created."""

    name: str
    """Name of the group, 1 to 255 characters."""

    role_ids: list[str] | None = None
    """Identifiers of the RBAC roles that members of the group have.

    `null` if they are not given.
    """

    source_type: Literal["direct", "scim"] | str
    """Where the group comes from: `direct` if it was created in the organization,
    `scim` if an identity provider brought it in by SCIM.
    """

    updated_at: DateTime
    """When the group was last changed."""

    roles: list[Any] | None = None
    """The roles of the group. `role_ids` has their ids."""


class RBACGroupList(_base.Model):
    """One page of the RBAC groups of the organization."""

    data: list[RBACGroup]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""

    has_more: bool
    """Whether there are more objects after this page."""


class DeletedRBACGroup(_base.Model):
    """Confirms that an RBAC group was deleted."""

    id: str
    """Identifier of the group that was deleted."""

    type: Literal["rbac_group_deleted"]


class RBACGroupMember(_base.Model):
    """A user as a member of an RBAC group."""

    type: Literal["rbac_group_member"]
    created_at: DateTime
    """When the user became a member of the group."""

    email: str
    """Email address of the user."""

    user_id: str
    """Identifier of the user."""

    group_id: str
    """Id of the group."""


class RBACGroupMemberList(_base.Model):
    """One page of the members of an RBAC group."""

    data: list[RBACGroupMember]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""

    has_more: bool
    """Whether there are more objects after this page."""


class DeletedRBACGroupMember(_base.Model):
    """Confirms that a user was removed from an RBAC group."""

    type: Literal["rbac_group_member_deleted"]
    user_id: str
    """Identifier of the user who was removed."""

    group_id: str
    """Id of the group."""
