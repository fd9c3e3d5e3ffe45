# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general browser tool use pointer."""

from __future__ import annotations

from typing import Literal

from ... import _base
from .browser_inputs import (
    BrowserDoubleClickInput,
    BrowserHoverInput,
    BrowserLeftClickDragInput,
    BrowserLeftClickInput,
    BrowserLeftMouseDownInput,
    BrowserLeftMouseUpInput,
    BrowserMiddleClickInput,
    BrowserMouseMoveInput,
    BrowserRightClickInput,
    BrowserScrollInput,
    BrowserTripleClickInput,
)
from .tool_blocks import ToolUseCaller


class BrowserLeftClickToolUseBlock(_base.Model):
    """A call of `left_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserLeftClickInput
    """Arguments of the call."""

    name: Literal["left_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserRightClickToolUseBlock(_base.Model):
    """A call of `right_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserRightClickInput
    """Arguments of the call."""

    name: Literal["right_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserMiddleClickToolUseBlock(_base.Model):
    """A call of `middle_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserMiddleClickInput
    """Arguments of the call."""

    name: Literal["middle_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserDoubleClickToolUseBlock(_base.Model):
    """A call of `double_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserDoubleClickInput
    """Arguments of the call."""

    name: Literal["double_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserTripleClickToolUseBlock(_base.Model):
    """A call of `triple_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserTripleClickInput
    """Arguments of the call."""

    name: Literal["triple_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserHoverToolUseBlock(_base.Model):
    """A call of `hover`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserHoverInput
    """Arguments of the call."""

    name: Literal["hover"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserLeftClickDragToolUseBlock(_base.Model):
    """A call of `left_click_drag`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserLeftClickDragInput
    """Arguments of the call."""

    name: Literal["left_click_drag"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserLeftMouseDownToolUseBlock(_base.Model):
    """A call of `left_mouse_down`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserLeftMouseDownInput
    """Arguments of the call."""

    name: Literal["left_mouse_down"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserLeftMouseUpToolUseBlock(_base.Model):
    """A call of `left_mouse_up`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserLeftMouseUpInput
    """Arguments of the call."""

    name: Literal["left_mouse_up"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserMouseMoveToolUseBlock(_base.Model):
    """A call of `mouse_move`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserMouseMoveInput
    """Arguments of the call."""

    name: Literal["mouse_move"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserScrollToolUseBlock(_base.Model):
    """A call of `scroll`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserScrollInput
    """Arguments of the call."""

    name: Literal["scroll"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""
