# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: admin api keys."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import _base
from .._runtime.core.formats import DateTime

APIKeyStatus: TypeAlias = Literal["active", "inactive", "archived"] | str
"""Whether a key works: `active` keys do, `inactive` keys are switched off, and
`archived` keys are put aside. More values may come.
"""


class APIKeyCreator(_base.Model):
    """Who created an API key."""

    id: str
    """Identifier of the creator."""

    type: str
    """What kind of creator that is, such as `user`."""


class APIKey(_base.Model):
    """An API key of one workspace.

    The key itself is shown only once, when it is created.
    """

    id: str
    """Identifier of the key. It is no secret."""

    type: Literal["api_key"]
    """Always `api_key`."""

    name: str
    """Name of the key."""

    status: APIKeyStatus
    """Whether the key works."""

    workspace_id: str | None = None
    """Identifier of the workspace that the key belongs to.

    `null` for the default workspace.
    """

    partial_key_hint: str | None = None
    """Beginning and end of the key, to recognize it by. `null` if there is none."""

    created_at: DateTime
    """When the key was created."""

    created_by: APIKeyCreator
    """Who created the key."""


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
