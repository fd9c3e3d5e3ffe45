# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta computer tool use keyboard."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..general.computer_inputs import (
    ComputerHoldKeyInput,
    ComputerKeyInput,
    ComputerScreenshotInput,
    ComputerTypeInput,
    ComputerWaitInput,
    ComputerZoomInput,
)
from ..general.tool_blocks import ToolUseCaller


class BetaComputerKeyToolUseBlock(_base.Model):
    """A call of `key`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: ComputerKeyInput
    """Arguments of the call."""

    name: Literal["key"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaComputerHoldKeyToolUseBlock(_base.Model):
    """A call of `hold_key`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: ComputerHoldKeyInput
    """Arguments of the call."""

    name: Literal["hold_key"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaComputerTypeToolUseBlock(_base.Model):
    """A call of `type`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: ComputerTypeInput
    """Arguments of the call."""

    name: Literal["type"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaComputerWaitToolUseBlock(_base.Model):
    """A call of `wait`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: ComputerWaitInput
    """Arguments of the call."""

    name: Literal["wait"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaComputerScreenshotToolUseBlock(_base.Model):
    """A call of `screenshot`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: ComputerScreenshotInput
    """Arguments of the call."""

    name: Literal["screenshot"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaComputerZoomToolUseBlock(_base.Model):
    """A call of `zoom`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: ComputerZoomInput
    """Arguments of the call."""

    name: Literal["zoom"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["computer"]
    """Always `computer`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""
