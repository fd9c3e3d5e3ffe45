# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general browser tool use keyboard."""

from __future__ import annotations

from typing import Literal

from ... import _base
from .browser_inputs import (
    BrowserHoldKeyInput,
    BrowserKeyInput,
    BrowserTypeInput,
    BrowserWaitInput,
)
from .tool_blocks import ToolUseCaller


class BrowserTypeToolUseBlock(_base.Model):
    """A call of `type`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserTypeInput
    """Arguments of the call."""

    name: Literal["type"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserKeyToolUseBlock(_base.Model):
    """A call of `key`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserKeyInput
    """Arguments of the call."""

    name: Literal["key"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserHoldKeyToolUseBlock(_base.Model):
    """A call of `hold_key`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserHoldKeyInput
    """Arguments of the call."""

    name: Literal["hold_key"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""


class BrowserWaitToolUseBlock(_base.Model):
    """A call of `wait`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""

    input: BrowserWaitInput
    """Arguments of the call."""

    name: Literal["wait"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""
