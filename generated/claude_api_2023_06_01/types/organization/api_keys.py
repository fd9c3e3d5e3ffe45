# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization api keys."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.formats import DateTime
from ..._runtime.core.union import UNKNOWN, tagged

APIKeyStatus: TypeAlias = Literal["active", "archived", "expired", "inactive"] | str
"""Whether the key works: `active` keys do, `inactive` keys are switched off, `archived`
keys are put aside, and `expired` keys are past `expires_at`. More values may come.
"""


class APIKeyCreator(_base.Model):
    """Who created an API key."""

    id: str
    """Identifier of the creator."""

    type: Literal["service_account", "user"] | str
    """What kind of creator that is, `user` or `service_account`."""


class APIKeyUserActor(_base.Model):
    """A user as the one that an API key acts for."""

    type: Literal["user_actor"]
    user_id: str
    """Identifier of the user."""


class APIKeyServiceAccountActor(_base.Model):
    """A service account as the one that an API key acts for."""

    type: Literal["service_account_actor"]
    service_account_id: str
    """Identifier of the service account."""


APIKeyPrincipal: TypeAlias = Annotated[
    Annotated[APIKeyUserActor, Tag("user_actor")]
    | Annotated[APIKeyServiceAccountActor, Tag("service_account_actor")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "user_actor", "service_account_actor"),
]
"""Who an API key acts for."""


class APIKeyOrganizationScope(_base.Model):
    """Says that an API key is for the whole organization."""

    type: Literal["organization"]


class APIKeyWorkspaceScope(_base.Model):
    """Says that an API key is for one workspace."""

    type: Literal["workspace"]
    workspace_id: str
    """Identifier of the workspace."""


APIKeyScope: TypeAlias = Annotated[
    Annotated[APIKeyOrganizationScope, Tag("organization")]
    | Annotated[APIKeyWorkspaceScope, Tag("workspace")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "organization", "workspace"),
]
"""What an API key is valid for: one workspace, or the organization."""


class APIKey(_base.Model):
    """An API key of one workspace or of the whole organization.

    The key itself is shown only once, when it is created.
    """

    id: str
    """Identifier of the key. It is no secret."""

    type: Literal["api_key"]
    name: str
    """Name of the key."""

    status: APIKeyStatus
    """Whether the key works: `active` keys do, `inactive` keys are switched off,
    `archived` keys are put aside, and `expired` keys are past `expires_at`. More
    values may come.
    """

    partial_key_hint: str | None = None
    """Beginning and end of the key, to recognize it by. `null` if there is none."""

    created_at: DateTime
    """When the key was created."""

    created_by: APIKeyCreator | None = None
    """Who created the key. `null` if that is not known."""

    expires_at: DateTime | None = None
    """When the key expires. `null` for a key that does not expire."""

    principal: APIKeyPrincipal | None = None
    """User or service account that the key acts for. `null` if there is none."""

    scope: APIKeyScope
    """What the key is for, the whole organization or one workspace."""

    workspace_id: str | None = None
    """The workspace that the key belongs to. `null` for a key of the organization."""


class APIKeyList(_base.Model):
    """One page of the API keys of the organization."""

    data: list[APIKey]
    """API keys of this page."""

    has_more: bool
    """Whether there are more API keys in the direction of paging."""

    first_id: str | None = None
    """Identifier of the first API key of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last API key of this page, for `after_id`."""
