# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization rbac roles."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.formats import DateTime
from ..._runtime.core.union import UNKNOWN, tagged


class RBACRoleSourceBuiltIn(_base.Model):
    """Says that an RBAC role is built in."""

    type: Literal["built_in"]


class RBACRoleSourceCustom(_base.Model):
    """Says that an RBAC role was made by the organization."""

    type: Literal["custom"]


RBACRoleSource: TypeAlias = Annotated[
    Annotated[RBACRoleSourceBuiltIn, Tag("built_in")]
    | Annotated[RBACRoleSourceCustom, Tag("custom")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "built_in", "custom"),
]
"""Where an RBAC role comes from."""


class RBACRole(_base.Model):
    """A role of the organization, which is a set of permissions."""

    id: str
    """Identifier of the RBAC role."""

    type: Literal["rbac_role"]
    created_at: DateTime
    """When the role was created."""

    display_name: str
    """Name of the role."""

    source: RBACRoleSource
    """Whether the role is built in or was made by the organization."""

    updated_at: DateTime
    """When the role was last changed."""

    name: str
    """Deprecated. Name of the role, the same as `display_name`."""


class RBACRoleList(_base.Model):
    """One page of the RBAC roles of the organization."""

    data: list[RBACRole]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""

    has_more: bool
    """Whether there are more objects after this page."""


class RBACOrganizationPermissionResource(_base.Model):
    """An organization that a permission is about."""

    type: Literal["organization"]
    organization_id: str
    """Identifier of the organization."""


class RBACConnectorToolPermissionResource(_base.Model):
    """A tool of a connector that a permission is about."""

    type: Literal["connector_tool"]
    connector_id: str
    """Identifier of the connector."""

    tool_name: str
    """Name of the tool."""


class RBACConnectorScopePermissionResource(_base.Model):
    """A scope of a connector that a permission is about."""

    type: Literal["connector_scope"]
    connector_id: str
    """Identifier of the connector."""

    scope: str
    """The scope of the connector."""


class RBACConnectorPermissionResource(_base.Model):
    """A connector that a permission is about."""

    type: Literal["connector"]
    connector_id: str
    """Identifier of the connector."""


class RBACAllConnectorsPermissionResource(_base.Model):
    """Says that a permission is about all connectors."""

    type: Literal["all_connectors"]


RBACPermissionResource: TypeAlias = Annotated[
    Annotated[RBACOrganizationPermissionResource, Tag("organization")]
    | Annotated[RBACConnectorToolPermissionResource, Tag("connector_tool")]
    | Annotated[RBACConnectorScopePermissionResource, Tag("connector_scope")]
    | Annotated[RBACConnectorPermissionResource, Tag("connector")]
    | Annotated[RBACAllConnectorsPermissionResource, Tag("all_connectors")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "organization",
        "connector_tool",
        "connector_scope",
        "connector",
        "all_connectors",
    ),
]
"""What a permission is about; `type` says which kind."""


class RBACRolePermission(_base.Model):
    """One permission of an RBAC role, an action on a resource."""

    type: Literal["rbac_role_permission"]
    action: str
    """What is permitted."""

    resource: RBACPermissionResource
    """What the action is permitted on."""


class RBACRolePermissionList(_base.Model):
    """One page of the permissions of an RBAC role."""

    data: list[RBACRolePermission]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""

    has_more: bool
    """Whether there are more objects after this page."""
