# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization workspace members."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

NoBillingWorkspaceRole: TypeAlias = Literal[
    "workspace_admin",
    "workspace_developer",
    "workspace_restricted_developer",
    "workspace_user",
]
"""A role that a member of a workspace can be given; `WorkspaceRole` says what each may
do. `workspace_billing` is none of them: it comes with the organization's `billing`
role.
"""

WorkspaceRoleParam: TypeAlias = Literal[
    "workspace_admin",
    "workspace_billing",
    "workspace_developer",
    "workspace_restricted_developer",
    "workspace_user",
]
"""What a member may do in a workspace.

`workspace_user`: use the Workbench. `workspace_developer`: that, and manage API keys.
`workspace_restricted_developer`: a developer with fewer rights. `workspace_admin`: all
of this, and manage members and settings; the admins of the organization are that
everywhere. `workspace_billing`: see billing, as the organization's `billing` role does.
More values may come.
"""


class OrganizationWorkspaceMemberUpdateParams(TypedDict):
    """Body of a request to change a member of a workspace."""

    workspace_role: WorkspaceRoleParam
    """New role of the member."""


class OrganizationWorkspaceMemberAddParams(TypedDict):
    """Body of a request to add a user to a workspace."""

    user_id: str
    """Identifier of the user to add, who must belong to the organization already."""

    workspace_role: NoBillingWorkspaceRole
    """Role of the new member. It cannot be `workspace_billing`."""


# Other names of these.
AssignableWorkspaceRole: TypeAlias = NoBillingWorkspaceRole
WorkspaceMemberCreateParams: TypeAlias = OrganizationWorkspaceMemberAddParams
WorkspaceMemberUpdateParams: TypeAlias = OrganizationWorkspaceMemberUpdateParams
