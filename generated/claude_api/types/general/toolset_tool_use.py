# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general toolset tool use."""

from __future__ import annotations

from typing import TypeAlias

from .browser_tool_use import BrowserToolUseBlock
from .computer_tool_use import ComputerToolUseBlock
from .tool_blocks import ToolUseBlock

ToolsetToolUseBlock: TypeAlias = (
    BrowserToolUseBlock | ComputerToolUseBlock | ToolUseBlock
)
"""A call of a member of a toolset, or of any other tool.

A narrower view of a `tool_use` block.
"""
