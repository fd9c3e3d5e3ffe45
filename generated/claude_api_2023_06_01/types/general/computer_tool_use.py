# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general computer tool use."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .computer_tool_use_keyboard import (
    ComputerHoldKeyToolUseBlock,
    ComputerKeyToolUseBlock,
    ComputerScreenshotToolUseBlock,
    ComputerTypeToolUseBlock,
    ComputerWaitToolUseBlock,
    ComputerZoomToolUseBlock,
)
from .computer_tool_use_pointer import (
    ComputerCursorPositionToolUseBlock,
    ComputerDoubleClickToolUseBlock,
    ComputerLeftClickDragToolUseBlock,
    ComputerLeftClickToolUseBlock,
    ComputerLeftMouseDownToolUseBlock,
    ComputerLeftMouseUpToolUseBlock,
    ComputerMiddleClickToolUseBlock,
    ComputerMouseMoveToolUseBlock,
    ComputerRightClickToolUseBlock,
    ComputerScrollToolUseBlock,
    ComputerTripleClickToolUseBlock,
)

ComputerToolUseBlock: TypeAlias = Annotated[
    Annotated[ComputerKeyToolUseBlock, Tag("key")]
    | Annotated[ComputerHoldKeyToolUseBlock, Tag("hold_key")]
    | Annotated[ComputerTypeToolUseBlock, Tag("type")]
    | Annotated[ComputerCursorPositionToolUseBlock, Tag("cursor_position")]
    | Annotated[ComputerMouseMoveToolUseBlock, Tag("mouse_move")]
    | Annotated[ComputerLeftMouseDownToolUseBlock, Tag("left_mouse_down")]
    | Annotated[ComputerLeftMouseUpToolUseBlock, Tag("left_mouse_up")]
    | Annotated[ComputerLeftClickToolUseBlock, Tag("left_click")]
    | Annotated[ComputerLeftClickDragToolUseBlock, Tag("left_click_drag")]
    | Annotated[ComputerRightClickToolUseBlock, Tag("right_click")]
    | Annotated[ComputerMiddleClickToolUseBlock, Tag("middle_click")]
    | Annotated[ComputerDoubleClickToolUseBlock, Tag("double_click")]
    | Annotated[ComputerTripleClickToolUseBlock, Tag("triple_click")]
    | Annotated[ComputerScrollToolUseBlock, Tag("scroll")]
    | Annotated[ComputerWaitToolUseBlock, Tag("wait")]
    | Annotated[ComputerScreenshotToolUseBlock, Tag("screenshot")]
    | Annotated[ComputerZoomToolUseBlock, Tag("zoom")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "name",
        "key",
        "hold_key",
        "type",
        "cursor_position",
        "mouse_move",
        "left_mouse_down",
        "left_mouse_up",
        "left_click",
        "left_click_drag",
        "right_click",
        "middle_click",
        "double_click",
        "triple_click",
        "scroll",
        "wait",
        "screenshot",
        "zoom",
    ),
]
"""A call of a member of the computer toolset.

This is a narrower view of a `tool_use` block; `name` says which member is called and so
which arguments `input` has.
"""
