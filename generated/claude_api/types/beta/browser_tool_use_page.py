# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta browser tool use page."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..general.browser_inputs import (
    BrowserFileUploadInput,
    BrowserFindInput,
    BrowserFormInputInput,
    BrowserGetPageTextInput,
    BrowserJavascriptExecInput,
    BrowserReadConsoleInput,
    BrowserReadNetworkInput,
    BrowserReadPageInput,
    BrowserScreenshotInput,
    BrowserScrollToInput,
    BrowserZoomInput,
)
from ..general.tool_blocks import ToolUseCaller


class BetaBrowserReadPageToolUseBlock(_base.Model):
    """A call of `read_page`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserReadPageInput
    """Arguments of the call."""

    name: Literal["read_page"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserGetPageTextToolUseBlock(_base.Model):
    """A call of `get_page_text`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserGetPageTextInput
    """Arguments of the call."""

    name: Literal["get_page_text"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserReadConsoleToolUseBlock(_base.Model):
    """A call of `read_console`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserReadConsoleInput
    """Arguments of the call."""

    name: Literal["read_console"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserReadNetworkToolUseBlock(_base.Model):
    """A call of `read_network`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserReadNetworkInput
    """Arguments of the call."""

    name: Literal["read_network"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserFindToolUseBlock(_base.Model):
    """A call of `find`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserFindInput
    """Arguments of the call."""

    name: Literal["find"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserFormInputToolUseBlock(_base.Model):
    """A call of `form_input`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserFormInputInput
    """Arguments of the call."""

    name: Literal["form_input"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserFileUploadToolUseBlock(_base.Model):
    """A call of `file_upload`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserFileUploadInput
    """Arguments of the call."""

    name: Literal["file_upload"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserScrollToToolUseBlock(_base.Model):
    """A call of `scroll_to`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserScrollToInput
    """Arguments of the call."""

    name: Literal["scroll_to"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserScreenshotToolUseBlock(_base.Model):
    """A call of `screenshot`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserScreenshotInput
    """Arguments of the call."""

    name: Literal["screenshot"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserZoomToolUseBlock(_base.Model):
    """A call of `zoom`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserZoomInput
    """Arguments of the call."""

    name: Literal["zoom"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""


class BetaBrowserJavascriptExecToolUseBlock(_base.Model):
    """A call of `javascript_exec`, a `tool_use` block with the input of this member."""

    id: str
    """Identifier of the call, to be repeated as `tool_use_id` of the result."""

    type: Literal["tool_use"]
    input: BrowserJavascriptExecInput
    """Arguments of the call."""

    name: Literal["javascript_exec"]
    """Name of the member of the toolset that is called."""

    toolset_name: Literal["browser"]
    """Always `browser`, the toolset that the member belongs to."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""
