# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general computer tool use pointer."""

from __future__ import annotations

from typing import Literal

from ... import _base
from .computer_inputs import (
    ComputerCursorPositionInput,
    ComputerDoubleClickInput,
    ComputerLeftClickDragInput,
    ComputerLeftClickInput,
    ComputerLeftMouseDownInput,
    ComputerLeftMouseUpInput,
    ComputerMiddleClickInput,
    ComputerMouseMoveInput,
    ComputerRightClickInput,
    ComputerScrollInput,
    ComputerTripleClickInput,
)
from .tool_blocks import ToolUseCaller


class ComputerCursorPositionToolUseBlock(_base.Model):
    """A call of `cursor_position`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerCursorPositionInput
    """Arguments of the call."""

    name: Literal["cursor_position"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerMouseMoveToolUseBlock(_base.Model):
    """A call of `mouse_move`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerMouseMoveInput
    """Arguments of the call."""

    name: Literal["mouse_move"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerLeftMouseDownToolUseBlock(_base.Model):
    """A call of `left_mouse_down`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerLeftMouseDownInput
    """Arguments of the call."""

    name: Literal["left_mouse_down"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerLeftMouseUpToolUseBlock(_base.Model):
    """A call of `left_mouse_up`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerLeftMouseUpInput
    """Arguments of the call."""

    name: Literal["left_mouse_up"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerLeftClickToolUseBlock(_base.Model):
    """A call of `left_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerLeftClickInput
    """Arguments of the call."""

    name: Literal["left_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerLeftClickDragToolUseBlock(_base.Model):
    """A call of `left_click_drag`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerLeftClickDragInput
    """Arguments of the call."""

    name: Literal["left_click_drag"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerRightClickToolUseBlock(_base.Model):
    """A call of `right_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerRightClickInput
    """Arguments of the call."""

    name: Literal["right_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerMiddleClickToolUseBlock(_base.Model):
    """A call of `middle_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerMiddleClickInput
    """Arguments of the call."""

    name: Literal["middle_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerDoubleClickToolUseBlock(_base.Model):
    """A call of `double_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerDoubleClickInput
    """Arguments of the call."""

    name: Literal["double_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerTripleClickToolUseBlock(_base.Model):
    """A call of `triple_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerTripleClickInput
    """Arguments of the call."""

    name: Literal["triple_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerScrollToolUseBlock(_base.Model):
    """A call of `scroll`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerScrollInput
    """Arguments of the call."""

    name: Literal["scroll"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""
