# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general thinking."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base


class ThinkingBlock(_base.Model):
    """The model's thinking before its answer.

    While a tool call is open, send the block back unchanged with the tool's result.
    """

    type: Literal["thinking"]
    thinking: str
    """The thoughts, depending on the model and on `display` in full, as a summary, or
    empty.
    """

    signature: str
    """Opaque proof that the thoughts come from the model.

    It is checked when the block is sent back; do not take it apart.
    """


# Other names of these.
BetaThinkingBlock: TypeAlias = ThinkingBlock
