# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization workspace members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base

WorkspaceRole: TypeAlias = (
    Literal[
        "workspace_admin",
        "workspace_billing",
        "workspace_developer",
        "workspace_restricted_developer",
        "workspace_user",
    ]
    | str
)
"""What a member may do in a workspace.

`workspace_user`: use the Workbench. `workspace_developer`: that, and manage API keys.
`workspace_restricted_developer`: a developer with fewer rights. `workspace_admin`: all
of this, and manage members and settings; the admins of the organization are that
everywhere. `workspace_billing`: see billing, as the organization's `billing` role does.
More values may come.
"""


class WorkspaceMember(_base.Model):
    """A user of the organization as a member of one workspace."""

    type: Literal["workspace_member"]
    user_id: str
    """Identifier of the user."""

    workspace_id: str
    """Identifier of the workspace."""

    workspace_role: WorkspaceRole
    """What the user may do in this workspace."""


class DeletedWorkspaceMember(_base.Model):
    """Confirms that a user was removed from a workspace."""

    type: Literal["workspace_member_deleted"]
    user_id: str
    """Identifier of the user who was removed."""

    workspace_id: str
    """Identifier of the workspace."""


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
