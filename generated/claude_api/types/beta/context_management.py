# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta context management."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .context_edits import (
    BetaClearThinking20251015EditResponse,
    BetaClearToolUses20250919EditResponse,
)

BetaContextManagementEditResponse: TypeAlias = Annotated[
    Annotated[BetaClearToolUses20250919EditResponse, Tag("clear_tool_uses_20250919")]
    | Annotated[BetaClearThinking20251015EditResponse, Tag("clear_thinking_20251015")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "clear_tool_uses_20250919", "clear_thinking_20251015"),
]
"""An edit of the context that was made; `type` says which kind."""


class BetaContextManagementResponse(_base.Model):
    """What context management did to a request."""

    applied_edits: list[BetaContextManagementEditResponse]
    """The rules that removed something. Empty if none did."""
