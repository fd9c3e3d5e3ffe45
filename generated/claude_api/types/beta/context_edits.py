# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta context edits."""

from __future__ import annotations

from typing import Literal

from ... import _base


class BetaClearToolUses20250919EditResponse(_base.Model):
    """Tool calls whose results were removed."""

    type: Literal["clear_tool_uses_20250919"]
    cleared_input_tokens: int
    """Number of input tokens that were removed."""

    cleared_tool_uses: int
    """Number of tool calls whose results were removed."""


class BetaClearThinking20251015EditResponse(_base.Model):
    """Thinking that was removed."""

    type: Literal["clear_thinking_20251015"]
    cleared_input_tokens: int
    """Number of input tokens that were removed."""

    cleared_thinking_turns: int
    """Number of turns whose thinking was removed."""
