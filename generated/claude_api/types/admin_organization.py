# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: admin organization."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import _base
from .._runtime.core.formats import DateTime


class Organization(_base.Model):
    """The organization that an Admin API key belongs to."""

    id: str
    """Identifier of the organization, a UUID."""

    type: Literal["organization"]
    """Always `organization`."""

    name: str
    """Name of the organization."""


OrganizationRole: TypeAlias = (
    Literal["user", "developer", "billing", "admin", "claude_code_user"] | str
)
"""What somebody may do in the organization.

`user`: use the Workbench. `claude_code_user`: that, and Claude Code. `developer`: use
the Workbench and manage API keys. `billing`: use the Workbench and manage billing.
`admin`: all of this, and manage users. More values may come.
"""


class Invite(_base.Model):
    """An invitation to join the organization."""

    id: str
    """Identifier of the invite."""

    type: Literal["invite"]
    """Always `invite`."""

    email: str
    """Email address that the invite was sent to."""

    role: OrganizationRole
    """Role that whoever accepts the invite gets."""

    status: Literal["accepted", "expired", "deleted", "pending"] | str
    """What has become of the invite: `pending` as long as it can be accepted, then
    `accepted`, `expired` or `deleted`. More values may come.
    """

    invited_at: DateTime
    """When the invite was created."""

    expires_at: DateTime
    """Until when the invite can be accepted."""


class InviteList(_base.Model):
    """One page of the invites of the organization."""

    data: list[Invite]
    """Invites of this page."""

    has_more: bool
    """Whether there are more invites in the direction of paging."""

    first_id: str | None = None
    """Identifier of the first invite of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last invite of this page, for `after_id`."""


class DeletedInvite(_base.Model):
    """Confirms that an invite was deleted."""

    id: str
    """Identifier of the invite that was deleted."""

    type: Literal["invite_deleted"]
    """Always `invite_deleted`."""


class User(_base.Model):
    """A member of the organization."""

    id: str
    """Identifier of the user."""

    type: Literal["user"]
    """Always `user`."""

    email: str
    """Email address of the user."""

    name: str
    """Name of the user."""

    role: OrganizationRole
    """What the user may do in the organization."""

    added_at: DateTime
    """When the user joined the organization."""


class UserList(_base.Model):
    """One page of the users of the organization."""

    data: list[User]
    """Users of this page."""

    has_more: bool
    """Whether there are more users in the direction of paging."""

    first_id: str | None = None
    """Identifier of the first user of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last user of this page, for `after_id`."""


class DeletedUser(_base.Model):
    """Confirms that a user was removed from the organization."""

    id: str
    """Identifier of the user who was removed."""

    type: Literal["user_deleted"]
    """Always `user_deleted`."""
