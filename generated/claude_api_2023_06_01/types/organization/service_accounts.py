# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization service accounts."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..._runtime.core.formats import DateTime
from .workspace_members import WorkspaceRole


class ServiceAccount(_base.Model):
    """A member of the organization that is a program, not a person."""

    id: str
    """Identifier of the service account."""

    type: Literal["service_account"]
    archived_at: DateTime | None = None
    """When the service account was archived. `null` for one that is in use."""

    archived_by_actor_id: str | None = None
    """Identifier of whoever archived it. `null` if it is in use or nobody is known."""

    created_at: DateTime
    """When the service account was created."""

    created_by_actor_id: str | None = None
    """Identifier of whoever created it. `null` if that is not known."""

    description: str | None = None
    """What the service account is for, in words of your own.

    `null` if it has no description.
    """

    name: str
    """Name of the service account."""

    organization_role: Literal["admin", "developer"] | str
    """What the service account may do in the organization, as `developer` or
    `admin`.
    """

    updated_at: DateTime
    """When the service account was last changed."""

    updated_by_actor_id: str | None = None
    """Identifier of whoever changed it last. `null` if that is not known."""


class ServiceAccountList(_base.Model):
    """One page of the service accounts of the organization."""

    data: list[ServiceAccount]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


class ServiceAccountWorkspaceMember(_base.Model):
    """A service account as a member of one workspace."""

    type: Literal["service_account_workspace_member"]
    created_by_actor_id: str | None = None
    """Identifier of whoever added it. `null` if that is not known."""

    implicit: bool | None = None
    """Whether the membership is implicit, that is, nobody added the service account to
    this workspace. `null` if that is not told.
    """

    service_account_id: str
    """Identifier of the service account."""

    workspace_id: str
    """Identifier of the workspace."""

    workspace_role: WorkspaceRole
    """What the service account may do in this workspace."""


class ServiceAccountWorkspaceMemberList(_base.Model):
    """One page of memberships of service accounts in workspaces."""

    data: list[ServiceAccountWorkspaceMember]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


class OrganizationServiceAccountWorkspaceRemoveResponse(_base.Model):
    """Confirms that a service account was removed from a workspace."""

    type: Literal["service_account_workspace_member_deleted"]
    service_account_id: str
    """Identifier of the service account that was removed."""

    workspace_id: str
    """Identifier of the workspace."""


class OrganizationWorkspaceServiceAccountRemoveResponse(_base.Model):
    """Confirms that a service account was removed from a workspace."""

    type: Literal["service_account_workspace_member_deleted"]
    service_account_id: str
    """Identifier of the service account that was removed."""

    workspace_id: str
    """Identifier of the workspace."""
