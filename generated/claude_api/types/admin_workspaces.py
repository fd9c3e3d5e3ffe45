# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: admin workspaces."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import _base
from .._runtime.core.formats import DateTime


class Workspace(_base.Model):
    """A part of the organization with members, API keys and limits of its own.

    The default workspace has no object like this and no id; where an id is expected,
    `null` stands for it.
    """

    id: str
    """Identifier of the workspace."""

    type: Literal["workspace"]
    """Always `workspace`."""

    name: str
    """Name of the workspace."""

    display_color: str
    """Color that stands for the workspace in the Console, as `#RRGGBB`."""

    created_at: DateTime
    """When the workspace was created."""

    archived_at: DateTime | None = None
    """When the workspace was archived. `null` for one that is in use."""


class WorkspaceList(_base.Model):
    """One page of the workspaces of the organization.

    The default workspace is not listed.
    """

    data: list[Workspace]
    """Workspaces of this page."""

    has_more: bool
    """Whether there are more workspaces in the direction of paging."""

    first_id: str | None = None
    """Identifier of the first workspace of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last workspace of this page, for `after_id`."""


WorkspaceRole: TypeAlias = (
    Literal[
        "workspace_user", "workspace_developer", "workspace_admin", "workspace_billing"
    ]
    | str
)
"""What a member may do in a workspace.

`workspace_user`: use the Workbench. `workspace_developer`: that, and manage API keys.
`workspace_admin`: all of this, and manage members and settings; the admins of the
organization are that everywhere. `workspace_billing`: see billing, as the
organization's `billing` role does. More values may come.
"""


class WorkspaceMember(_base.Model):
    """A user of the organization as a member of one workspace."""

    type: Literal["workspace_member"]
    """Always `workspace_member`."""

    user_id: str
    """Identifier of the user."""

    workspace_id: str
    """Identifier of the workspace."""

    workspace_role: WorkspaceRole
    """What the user may do in this workspace."""


class WorkspaceMemberList(_base.Model):
    """One page of the members of a workspace."""

    data: list[WorkspaceMember]
    """Members of this page."""

    has_more: bool
    """Whether there are more members in the direction of paging."""

    first_id: str | None = None
    """Cursor of the first member of this page, for `before_id`."""

    last_id: str | None = None
    """Cursor of the last member of this page, for `after_id`."""


class DeletedWorkspaceMember(_base.Model):
    """Confirms that a user was removed from a workspace."""

    type: Literal["workspace_member_deleted"]
    """Always `workspace_member_deleted`."""

    user_id: str
    """Identifier of the user who was removed."""

    workspace_id: str
    """Identifier of the workspace."""
