# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization service accounts."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .workspace_members import NoBillingWorkspaceRole


class OrganizationServiceAccountCreateParams(TypedDict):
    """Body of a request for a new service account."""

    name: str
    """Name of the service account."""

    description: NotRequired[str | None]
    """What the service account is for, in words of your own."""

    organization_role: NotRequired[Literal["admin", "developer"]]
    """Role of the service account in the organization; `developer` if left out."""


class OrganizationServiceAccountUpdateParams(TypedDict):
    """Body of a request to change a service account. What is left out stays as it
    is.
    """

    description: NotRequired[str | None]
    """New text that says what the service account is for."""

    organization_role: NotRequired[Literal["admin", "developer"] | None]
    """New role of the service account in the organization."""


class OrganizationServiceAccountWorkspaceAddParams(TypedDict):
    """Body of a request to add a service account to a workspace."""

    workspace_id: str
    """Identifier of the workspace to add the service account to."""

    workspace_role: NoBillingWorkspaceRole
    """Role of the service account in the workspace. It cannot be
    `workspace_billing`.
    """


class OrganizationWorkspaceServiceAccountUpdateParams(TypedDict):
    """Body of a request to change the role of a service account in a workspace."""

    workspace_role: NoBillingWorkspaceRole
    """New role of the service account in the workspace.

    It cannot be `workspace_billing`.
    """


class OrganizationWorkspaceServiceAccountAddParams(TypedDict):
    """Body of a request to add a service account to a workspace."""

    service_account_id: str
    """Identifier of the service account to add."""

    workspace_role: NoBillingWorkspaceRole
    """Role of the service account in the workspace. It cannot be
    `workspace_billing`.
    """
