# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta browser tool use tabs."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..general.browser_inputs import (
    BrowserCloseTabInput,
    BrowserListTabsInput,
    BrowserNavigateInput,
    BrowserNewTabInput,
    BrowserSwitchTabInput,
)
from ..general.tool_blocks import ToolUseCaller


class BetaBrowserNavigateToolUseBlock(_base.Model):
    """A call of `navigate`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserNavigateInput
    """Arguments of the call."""

    name: Literal["navigate"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserListTabsToolUseBlock(_base.Model):
    """A call of `list_tabs`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserListTabsInput
    """Arguments of the call."""

    name: Literal["list_tabs"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserNewTabToolUseBlock(_base.Model):
    """A call of `new_tab`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserNewTabInput
    """Arguments of the call."""

    name: Literal["new_tab"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserSwitchTabToolUseBlock(_base.Model):
    """A call of `switch_tab`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserSwitchTabInput
    """Arguments of the call."""

    name: Literal["switch_tab"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserCloseTabToolUseBlock(_base.Model):
    """A call of `close_tab`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserCloseTabInput
    """Arguments of the call."""

    name: Literal["close_tab"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""
