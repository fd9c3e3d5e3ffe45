# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: admin workspaces."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict


class WorkspaceCreateParams(TypedDict):
    """Body of a request for a new workspace."""

    name: str
    """Name of the workspace, 1 to 40 characters."""


class WorkspaceUpdateParams(TypedDict):
    """Body of a request to change a workspace."""

    name: str
    """New name of the workspace, 1 to 40 characters."""


AssignableWorkspaceRole: TypeAlias = Literal[
    "workspace_user", "workspace_developer", "workspace_admin"
]
"""A role that a new member of a workspace can be given; `WorkspaceRole` says what each
may do. `workspace_billing` is none of them: it comes with the organization's
`billing` role.
"""


class WorkspaceMemberCreateParams(TypedDict):
    """Body of a request to add a user to a workspace."""

    user_id: str
    """Identifier of the user to add, who must belong to the organization already."""

    workspace_role: AssignableWorkspaceRole
    """Role of the new member. It cannot be `workspace_billing`."""


WorkspaceRoleParam: TypeAlias = Literal[
    "workspace_user", "workspace_developer", "workspace_admin", "workspace_billing"
]
"""What a member may do in a workspace.

`workspace_user`: use the Workbench. `workspace_developer`: that, and manage API keys.
`workspace_admin`: all of this, and manage members and settings; the admins of the
organization are that everywhere. `workspace_billing`: see billing, as the
organization's `billing` role does. More values may come.
"""


class WorkspaceMemberUpdateParams(TypedDict):
    """Body of a request to change a member of a workspace."""

    workspace_role: WorkspaceRoleParam
    """New role of the member."""
