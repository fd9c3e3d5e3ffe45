# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization rate limits."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class OrganizationRateLimitModelGroup(_base.Model):
    """A group of models that share limits."""

    id: str
    """Identifier of the group of models."""

    type: Literal["model_group"]
    display_name: str
    """Name to show for the group."""


class OrganizationRateLimitBatchGroup(_base.Model):
    """Limits for message batches."""

    id: str
    """Identifier of the group."""

    type: Literal["batch"]


class OrganizationRateLimitTokenCountGroup(_base.Model):
    """Limits for counting tokens."""

    id: str
    """Identifier of the group."""

    type: Literal["token_count"]


class OrganizationRateLimitFilesGroup(_base.Model):
    """Limits for requests about files."""

    id: str
    """Identifier of the group."""

    type: Literal["files"]


class OrganizationRateLimitSkillsGroup(_base.Model):
    """Limits for requests about skills."""

    id: str
    """Identifier of the group."""

    type: Literal["skills"]


class OrganizationRateLimitWebSearchGroup(_base.Model):
    """Limits for web search."""

    id: str
    """Identifier of the group."""

    type: Literal["web_search"]


OrganizationRateLimitGroup: TypeAlias = Annotated[
    Annotated[OrganizationRateLimitModelGroup, Tag("model_group")]
    | Annotated[OrganizationRateLimitBatchGroup, Tag("batch")]
    | Annotated[OrganizationRateLimitTokenCountGroup, Tag("token_count")]
    | Annotated[OrganizationRateLimitFilesGroup, Tag("files")]
    | Annotated[OrganizationRateLimitSkillsGroup, Tag("skills")]
    | Annotated[OrganizationRateLimitWebSearchGroup, Tag("web_search")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type", "model_group", "batch", "token_count", "files", "skills", "web_search"
    ),
]
"""What a rate limit counts; `type` says which group of requests."""


class WorkspaceRateLimitWorkspaceSource(_base.Model):
    """Says that a limit was set for the workspace itself."""

    type: Literal["workspace"]


class WorkspaceRateLimitOrganizationSource(_base.Model):
    """Says that the workspace has a limit from the organization."""

    type: Literal["organization"]


WorkspaceRateLimitSource: TypeAlias = Annotated[
    Annotated[WorkspaceRateLimitWorkspaceSource, Tag("workspace")]
    | Annotated[WorkspaceRateLimitOrganizationSource, Tag("organization")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "workspace", "organization"),
]
"""Where a limit of a workspace comes from: set for the workspace, or taken from the
organization.
"""


class WorkspaceRateLimitValue(_base.Model):
    """One limit of a workspace."""

    type: str
    """What is counted and in which time, such as `requests_per_minute`."""

    org_limit: int | None = None
    """The same limit of the organization. `null` if it has none."""

    source: WorkspaceRateLimitSource
    """Whether the limit was set for the workspace or comes from the organization."""

    value: int
    """How many there may be in that time."""


class WorkspaceRateLimit(_base.Model):
    """The rate limits of a workspace for one group of models or one kind of request."""

    type: Literal["workspace_rate_limit"]
    group: OrganizationRateLimitGroup
    """What the limits are for, a group of models or one kind of request."""

    limits: list[WorkspaceRateLimitValue]
    """The limits, one for each thing that is counted."""

    models: list[str] | None = None
    """Ids of the models that the limits are for.

    `null` if they are not for certain models.
    """

    rate_limit_id: str
    """Identifier of the set of limits."""

    workspace_id: str
    """Identifier of the workspace."""


class WorkspaceRateLimitList(_base.Model):
    """One page of the rate limits of a workspace."""

    data: list[WorkspaceRateLimit]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""


class OrganizationRateLimitValue(_base.Model):
    """One limit of the organization."""

    type: str
    """What is counted and in which time, such as `requests_per_minute`."""

    value: int
    """How many there may be in that time."""


class OrganizationRateLimit(_base.Model):
    """The rate limits of the organization for one group of models or one kind of
    request.
    """

    id: str
    """Identifier of the set of limits."""

    type: Literal["rate_limit"]
    group: OrganizationRateLimitGroup
    """What the limits are for, a group of models or one kind of request."""

    limits: list[OrganizationRateLimitValue]
    """The limits, one for each thing that is counted."""

    models: list[str] | None = None
    """Ids of the models that the limits are for.

    `null` if they are not for certain models.
    """


class OrganizationRateLimitList(_base.Model):
    """One page of the rate limits of the organization."""

    data: list[OrganizationRateLimit]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""
