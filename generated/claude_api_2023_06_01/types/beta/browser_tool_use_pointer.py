# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta browser tool use pointer."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..general.browser_inputs import (
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
from ..general.tool_blocks import ToolUseCaller


class BetaBrowserLeftClickToolUseBlock(_base.Model):
    """A call of `left_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserLeftClickInput
    """Arguments of the call."""

    name: Literal["left_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserRightClickToolUseBlock(_base.Model):
    """A call of `right_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserRightClickInput
    """Arguments of the call."""

    name: Literal["right_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserMiddleClickToolUseBlock(_base.Model):
    """A call of `middle_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserMiddleClickInput
    """Arguments of the call."""

    name: Literal["middle_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserDoubleClickToolUseBlock(_base.Model):
    """A call of `double_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserDoubleClickInput
    """Arguments of the call."""

    name: Literal["double_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserTripleClickToolUseBlock(_base.Model):
    """A call of `triple_click`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserTripleClickInput
    """Arguments of the call."""

    name: Literal["triple_click"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserHoverToolUseBlock(_base.Model):
    """A call of `hover`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserHoverInput
    """Arguments of the call."""

    name: Literal["hover"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserLeftClickDragToolUseBlock(_base.Model):
    """A call of `left_click_drag`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserLeftClickDragInput
    """Arguments of the call."""

    name: Literal["left_click_drag"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserLeftMouseDownToolUseBlock(_base.Model):
    """A call of `left_mouse_down`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserLeftMouseDownInput
    """Arguments of the call."""

    name: Literal["left_mouse_down"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserLeftMouseUpToolUseBlock(_base.Model):
    """A call of `left_mouse_up`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserLeftMouseUpInput
    """Arguments of the call."""

    name: Literal["left_mouse_up"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserMouseMoveToolUseBlock(_base.Model):
    """A call of `mouse_move`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserMouseMoveInput
    """Arguments of the call."""

    name: Literal["mouse_move"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserScrollToolUseBlock(_base.Model):
    """A call of `scroll`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserScrollInput
    """Arguments of the call."""

    name: Literal["scroll"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""
