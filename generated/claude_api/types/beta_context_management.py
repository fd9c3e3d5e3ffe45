# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta context management."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from .. import _base
from .._runtime.core.union import UNKNOWN, tagged


class BetaClearToolUses20250919EditResponse(_base.Model):
    """Tool calls whose results were removed."""

    type: Literal["clear_tool_uses_20250919"]
    """Always `clear_tool_uses_20250919`."""

    cleared_input_tokens: int
    """Number of input tokens that were removed."""

    cleared_tool_uses: int
    """Number of tool calls whose results were removed."""


class BetaClearThinking20251015EditResponse(_base.Model):
    """Thinking that was removed."""

    type: Literal["clear_thinking_20251015"]
    """Always `clear_thinking_20251015`."""

    cleared_input_tokens: int
    """Number of input tokens that were removed."""

    cleared_thinking_turns: int
    """Number of turns whose thinking was removed."""


BetaContextManagementEditResponse: TypeAlias = Annotated[
    Annotated[BetaClearToolUses20250919EditResponse, Tag("clear_tool_uses_20250919")]
    | Annotated[BetaClearThinking20251015EditResponse, Tag("clear_thinking_20251015")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "clear_tool_uses_20250919", "clear_thinking_20251015"),
]
"""What one rule removed; `type` says which rule. Kinds may be added."""


class BetaContextManagementResponse(_base.Model):
    """What context management did to a request."""

    applied_edits: list[BetaContextManagementEditResponse]
    """The rules that removed something. Empty if none did."""
