# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta fallbacks."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ... import _base
from ..general.model_names import Model


class BetaFallbackInfo(_base.Model):
    """One of the two models of a fallback."""

    model: Model
    """The model."""


class BetaFallbackRefusalTrigger(_base.Model):
    """A model refused to answer, so another one took over."""

    type: Literal["refusal"]
    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]
        | str
        | None
    ) = None
    """What the refusal was about, `null` if that is not told."""


class BetaFallbackBlock(_base.Model):
    """Marks the place in a message where another model took over.

    What follows was written by the model in `to`.
    """

    type: Literal["fallback"]
    from_: BetaFallbackInfo = Field(alias="from")
    """The model that wrote up to here."""

    to: BetaFallbackInfo
    """The model that writes from here on. It is also `model` of the message."""

    trigger: BetaFallbackRefusalTrigger
    """Why the other model took over."""
