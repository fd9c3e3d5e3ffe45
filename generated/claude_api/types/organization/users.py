# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization users."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from ..._runtime.core.formats import DateTime
from .organization import OrganizationRole


class OrganizationUser(_base.Model):
    """A member of the organization."""

    id: str
    """Identifier of the user."""

    type: Literal["user"]
    email: str
    """Email address of the user."""

    name: str
    """Name of the user."""

    role: OrganizationRole
    """What the user may do in the organization."""

    added_at: DateTime
    """When the user joined the organization."""


class OrganizationUserRemoveResponse(_base.Model):
    """Confirms that a user was removed from the organization."""

    id: str
    """Identifier of the user who was removed."""

    type: Literal["user_deleted"]


class OrganizationUserList(_base.Model):
    """One page of the users of the organization."""

    data: list[OrganizationUser]
    """Users of this page."""

    has_more: bool
    """Whether there are more users in the direction of paging."""

    first_id: str | None = None
    """Identifier of the first user of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last user of this page, for `after_id`."""


# Other names of these.
DeletedUser: TypeAlias = OrganizationUserRemoveResponse
User: TypeAlias = OrganizationUser
UserList: TypeAlias = OrganizationUserList
