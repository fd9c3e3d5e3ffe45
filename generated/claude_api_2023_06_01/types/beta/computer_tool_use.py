# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta computer tool use."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .computer_tool_use_keyboard import (
    BetaComputerHoldKeyToolUseBlock,
    BetaComputerKeyToolUseBlock,
    BetaComputerScreenshotToolUseBlock,
    BetaComputerTypeToolUseBlock,
    BetaComputerWaitToolUseBlock,
    BetaComputerZoomToolUseBlock,
)
from .computer_tool_use_pointer import (
    BetaComputerCursorPositionToolUseBlock,
    BetaComputerDoubleClickToolUseBlock,
    BetaComputerLeftClickDragToolUseBlock,
    BetaComputerLeftClickToolUseBlock,
    BetaComputerLeftMouseDownToolUseBlock,
    BetaComputerLeftMouseUpToolUseBlock,
    BetaComputerMiddleClickToolUseBlock,
    BetaComputerMouseMoveToolUseBlock,
    BetaComputerRightClickToolUseBlock,
    BetaComputerScrollToolUseBlock,
    BetaComputerTripleClickToolUseBlock,
)

BetaComputerToolUseBlock: TypeAlias = Annotated[
    Annotated[BetaComputerKeyToolUseBlock, Tag("key")]
    | Annotated[BetaComputerHoldKeyToolUseBlock, Tag("hold_key")]
    | Annotated[BetaComputerTypeToolUseBlock, Tag("type")]
    | Annotated[BetaComputerCursorPositionToolUseBlock, Tag("cursor_position")]
    | Annotated[BetaComputerMouseMoveToolUseBlock, Tag("mouse_move")]
    | Annotated[BetaComputerLeftMouseDownToolUseBlock, Tag("left_mouse_down")]
    | Annotated[BetaComputerLeftMouseUpToolUseBlock, Tag("left_mouse_up")]
    | Annotated[BetaComputerLeftClickToolUseBlock, Tag("left_click")]
    | Annotated[BetaComputerLeftClickDragToolUseBlock, Tag("left_click_drag")]
    | Annotated[BetaComputerRightClickToolUseBlock, Tag("right_click")]
    | Annotated[BetaComputerMiddleClickToolUseBlock, Tag("middle_click")]
    | Annotated[BetaComputerDoubleClickToolUseBlock, Tag("double_click")]
    | Annotated[BetaComputerTripleClickToolUseBlock, Tag("triple_click")]
    | Annotated[BetaComputerScrollToolUseBlock, Tag("scroll")]
    | Annotated[BetaComputerWaitToolUseBlock, Tag("wait")]
    | Annotated[BetaComputerScreenshotToolUseBlock, Tag("screenshot")]
    | Annotated[BetaComputerZoomToolUseBlock, Tag("zoom")]
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
