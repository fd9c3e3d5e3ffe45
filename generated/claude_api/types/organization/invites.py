# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization invites."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from ..._runtime.core.formats import DateTime
from .organization import OrganizationRole


class OrganizationInvite(_base.Model):
    """An invitation to join the organization."""

    id: str
    """Identifier of the invite."""

    type: Literal["invite"]
    email: str
    """Email address that the invite was sent to."""

    role: OrganizationRole
    """Role that whoever accepts the invite gets."""

    status: Literal["accepted", "deleted", "expired", "pending"] | str
    """What has become of the invite: `pending` as long as it can be accepted, then
    `accepted`, `expired` or `deleted`. More values may come.
    """

    invited_at: DateTime
    """When the invite was created."""

    expires_at: DateTime
    """Until when the invite can be accepted."""

    accepted_at: DateTime | None = None
    """When the invite was accepted. `null` if it was not."""

    rbac_group_ids: list[str]
    """Identifiers of the RBAC groups that whoever accepts the invite joins."""


class OrganizationInviteList(_base.Model):
    """One page of the invites of the organization."""

    data: list[OrganizationInvite]
    """Invites of this page."""

    has_more: bool
    """Whether there are more invites in the direction of paging."""

    first_id: str | None = None
    """Identifier of the first invite of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last invite of this page, for `after_id`."""


class OrganizationInviteDeleteResponse(_base.Model):
    """Confirms that an invite was deleted."""

    id: str
    """Identifier of the invite that was deleted."""

    type: Literal["invite_deleted"]


# Other names of these.
DeletedInvite: TypeAlias = OrganizationInviteDeleteResponse
Invite: TypeAlias = OrganizationInvite
InviteList: TypeAlias = OrganizationInviteList
