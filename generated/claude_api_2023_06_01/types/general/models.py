# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general models."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from ..._runtime.core.formats import DateTime
from .model_capabilities import ModelCapabilities

ModelLine: TypeAlias = Literal["haiku", "sonnet", "opus", "fable", "mythos"] | str
"""Line of models."""


class ModelInfo(_base.Model):
    """A model that requests can be sent to."""

    id: str
    """Name of the model in requests."""

    type: Literal["model"]
    display_name: str
    """Name of the model for people."""

    created_at: DateTime
    """When the model was released. An early fixed date if that is not known."""

    capabilities: ModelCapabilities | None = None
    """What the model can do, if that is known."""

    deprecated_at: DateTime | None = None
    """When the model was declared deprecated, if it was."""

    lifecycle: Literal["active", "deprecated", "retired"] | str
    """Where the model stands in its life.

    `active` ones are for use, `deprecated` ones still answer but will be retired,
    `retired` ones no longer answer.
    """

    line: ModelLine | None = None
    """Line of models that the model belongs to, if it belongs to one."""

    max_input_tokens: int | None = None
    """How many input tokens the model takes, if that is known."""

    max_tokens: int | None = None
    """Highest value of `max_tokens` for this model, if that is known."""

    retires_at: DateTime | None = None
    """When the model is retired, if that is settled."""


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
