# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import _base
from .._runtime.core.formats import DateTime

Model: TypeAlias = (
    Literal[
        "claude-3-7-sonnet-latest",
        "claude-3-7-sonnet-20250219",
        "claude-3-5-haiku-latest",
        "claude-3-5-haiku-20241022",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-sonnet-4-20250514",
        "claude-sonnet-4-0",
        "claude-4-sonnet-20250514",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
        "claude-opus-4-0",
        "claude-opus-4-20250514",
        "claude-4-opus-20250514",
        "claude-opus-4-1-20250805",
        "claude-3-opus-latest",
        "claude-3-opus-20240229",
        "claude-3-haiku-20240307",
    ]
    | str
)
"""Name of a model, either a dated version or an alias for the newest one.

Any other string is valid too. End of life: Claude Sonnet 3.7 (`claude-3-7-sonnet-*`) on
2026-02-19 and Claude Opus 3 (`claude-3-opus-*`) on 2026-01-05; requests to them fail
from then on.
"""


class ModelInfo(_base.Model):
    """A model that requests can be sent to."""

    id: str
    """Name of the model in requests."""

    type: Literal["model"]
    """Always `model`."""

    display_name: str
    """Name of the model for people."""

    created_at: DateTime
    """When the model was released. An early fixed date if that is not known."""


class ModelInfoList(_base.Model):
    """One page of the models, newest first."""

    data: list[ModelInfo]
    """Models of this page."""

    has_more: bool
    """Whether there are more models in the direction of paging."""

    first_id: str | None = None
    """Identifier of the first model of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last model of this page, for `after_id`."""
