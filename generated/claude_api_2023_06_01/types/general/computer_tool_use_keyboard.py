# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general computer tool use keyboard."""

from __future__ import annotations

from typing import Literal

from ... import _base
from .computer_inputs import (
    ComputerHoldKeyInput,
    ComputerKeyInput,
    ComputerScreenshotInput,
    ComputerTypeInput,
    ComputerWaitInput,
    ComputerZoomInput,
)
from .tool_blocks import ToolUseCaller


class ComputerKeyToolUseBlock(_base.Model):
    """A call of `key`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerKeyInput
    """Arguments of the call."""

    name: Literal["key"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerHoldKeyToolUseBlock(_base.Model):
    """A call of `hold_key`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerHoldKeyInput
    """Arguments of the call."""

    name: Literal["hold_key"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerTypeToolUseBlock(_base.Model):
    """A call of `type`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerTypeInput
    """Arguments of the call."""

    name: Literal["type"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerWaitToolUseBlock(_base.Model):
    """A call of `wait`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerWaitInput
    """Arguments of the call."""

    name: Literal["wait"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerScreenshotToolUseBlock(_base.Model):
    """A call of `screenshot`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerScreenshotInput
    """Arguments of the call."""

    name: Literal["screenshot"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""


class ComputerZoomToolUseBlock(_base.Model):
    """A call of `zoom`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: ComputerZoomInput
    """Arguments of the call."""

    name: Literal["zoom"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""
