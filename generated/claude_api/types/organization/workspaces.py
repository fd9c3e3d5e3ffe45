# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization workspaces."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from ..._runtime.core.formats import DateTime

WorkspacePolicyField: TypeAlias = Literal["external_key_id"]
"""Name of a field of a workspace that a policy can be about."""

AllowedInferenceGeo: TypeAlias = Literal["global", "us"] | str
"""A region that requests may be worked on in: `us` for the United States, `global` for
any region.
"""


class DataResidency(_base.Model):
    """Where data of a workspace is kept, and where its requests are worked on."""

    allowed_inference_geos: list[AllowedInferenceGeo] | Literal["unrestricted"]
    """Regions that a request may name as its `inference_geo`, or `unrestricted` if it
    may name any.
    """

    default_inference_geo: Literal["global", "us"] | str
    """Region that a request is worked on in when it names none."""

    workspace_geo: Literal["us"]
    """Region that data of the workspace is kept in."""


class Workspace(_base.Model):
    """A part of the organization with members, API keys and limits of its own."""

    id: str
    """Identifier of the workspace."""

    type: Literal["workspace"]
    name: str
    """Name of the workspace."""

    display_color: str
    """Color that stands for the workspace in the Console, as `#RRGGBB`."""

    created_at: DateTime
    """When the workspace was created."""

    archived_at: DateTime | None = None
    """When the workspace was archived. `null` for one that is in use."""

    compartment_id: str
    """Identifier of the compartment of the workspace."""

    data_residency: DataResidency
    """Where data of the workspace is kept, and where its requests are worked on."""

    external_key_id: str | None = None
    """Identifier of the external key that encrypts data of the workspace.

    `null` if there is none.
    """

    tags: dict[str, str]
    """Tags of the workspace, a value for each name. Their meaning is up to you."""

    user_profile_id: str | None = None
    """Identifier of the user profile that it belongs to. `null` if there is none."""


class WorkspaceList(_base.Model):
    """One page of the workspaces of the organization."""

    data: list[Workspace]
    """Workspaces of this page."""

    has_more: bool
    """Whether there are more workspaces in the direction of paging."""

    first_id: str | None = None
    """Identifier of the first workspace of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last workspace of this page, for `after_id`."""
