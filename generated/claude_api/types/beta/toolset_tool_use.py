# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta toolset tool use."""

from __future__ import annotations

from typing import TypeAlias

from .browser_tool_use import BetaBrowserToolUseBlock
from .computer_tool_use import BetaComputerToolUseBlock
from .tool_blocks import BetaToolUseBlock

BetaToolsetToolUseBlock: TypeAlias = (
    BetaBrowserToolUseBlock | BetaComputerToolUseBlock | BetaToolUseBlock
)
"""A call of a member of a toolset, or of any other tool.

A narrower view of a `tool_use` block.
"""
