# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta message options."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .thinking import (
    BetaThinkingDroppedInputTransformation,
    BetaThinkingMismatchAllowedInputTransformation,
)
from .usage_iterations import BetaCurrency

BetaInputTransformation: TypeAlias = Annotated[
    Annotated[BetaThinkingDroppedInputTransformation, Tag("thinking_dropped")]
    | Annotated[
        BetaThinkingMismatchAllowedInputTransformation, Tag("thinking_mismatch_allowed")
    ]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "thinking_dropped", "thinking_mismatch_allowed"),
]
"""A change that was made to the input before the model read it.

`type` says which kind. Kinds may be added.
"""


class BetaMonetaryAmountParam(_base.Model):
    """An amount of money."""

    amount: str
    """The amount as a decimal number, written as a string."""

    currency: BetaCurrency
    """Currency of the amount."""
