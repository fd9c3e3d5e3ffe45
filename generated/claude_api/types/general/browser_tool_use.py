# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general browser tool use."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .browser_tool_use_keyboard import (
    BrowserHoldKeyToolUseBlock,
    BrowserKeyToolUseBlock,
    BrowserTypeToolUseBlock,
    BrowserWaitToolUseBlock,
)
from .browser_tool_use_page import (
    BrowserFileUploadToolUseBlock,
    BrowserFindToolUseBlock,
    BrowserFormInputToolUseBlock,
    BrowserGetPageTextToolUseBlock,
    BrowserJavascriptExecToolUseBlock,
    BrowserReadConsoleToolUseBlock,
    BrowserReadNetworkToolUseBlock,
    BrowserReadPageToolUseBlock,
    BrowserScreenshotToolUseBlock,
    BrowserScrollToToolUseBlock,
    BrowserZoomToolUseBlock,
)
from .browser_tool_use_pointer import (
    BrowserDoubleClickToolUseBlock,
    BrowserHoverToolUseBlock,
    BrowserLeftClickDragToolUseBlock,
    BrowserLeftClickToolUseBlock,
    BrowserLeftMouseDownToolUseBlock,
    BrowserLeftMouseUpToolUseBlock,
    BrowserMiddleClickToolUseBlock,
    BrowserMouseMoveToolUseBlock,
    BrowserRightClickToolUseBlock,
    BrowserScrollToolUseBlock,
    BrowserTripleClickToolUseBlock,
)
from .browser_tool_use_tabs import (
    BrowserCloseTabToolUseBlock,
    BrowserListTabsToolUseBlock,
    BrowserNavigateToolUseBlock,
    BrowserNewTabToolUseBlock,
    BrowserSwitchTabToolUseBlock,
)

BrowserToolUseBlock: TypeAlias = Annotated[
    Annotated[BrowserNavigateToolUseBlock, Tag("navigate")]
    | Annotated[BrowserListTabsToolUseBlock, Tag("list_tabs")]
    | Annotated[BrowserNewTabToolUseBlock, Tag("new_tab")]
    | Annotated[BrowserSwitchTabToolUseBlock, Tag("switch_tab")]
    | Annotated[BrowserCloseTabToolUseBlock, Tag("close_tab")]
    | Annotated[BrowserReadPageToolUseBlock, Tag("read_page")]
    | Annotated[BrowserGetPageTextToolUseBlock, Tag("get_page_text")]
    | Annotated[BrowserReadConsoleToolUseBlock, Tag("read_console")]
    | Annotated[BrowserReadNetworkToolUseBlock, Tag("read_network")]
    | Annotated[BrowserFindToolUseBlock, Tag("find")]
    | Annotated[BrowserFormInputToolUseBlock, Tag("form_input")]
    | Annotated[BrowserFileUploadToolUseBlock, Tag("file_upload")]
    | Annotated[BrowserScrollToToolUseBlock, Tag("scroll_to")]
    | Annotated[BrowserScreenshotToolUseBlock, Tag("screenshot")]
    | Annotated[BrowserZoomToolUseBlock, Tag("zoom")]
    | Annotated[BrowserLeftClickToolUseBlock, Tag("left_click")]
    | Annotated[BrowserRightClickToolUseBlock, Tag("right_click")]
    | Annotated[BrowserMiddleClickToolUseBlock, Tag("middle_click")]
    | Annotated[BrowserDoubleClickToolUseBlock, Tag("double_click")]
    | Annotated[BrowserTripleClickToolUseBlock, Tag("triple_click")]
    | Annotated[BrowserHoverToolUseBlock, Tag("hover")]
    | Annotated[BrowserLeftClickDragToolUseBlock, Tag("left_click_drag")]
    | Annotated[BrowserLeftMouseDownToolUseBlock, Tag("left_mouse_down")]
    | Annotated[BrowserLeftMouseUpToolUseBlock, Tag("left_mouse_up")]
    | Annotated[BrowserMouseMoveToolUseBlock, Tag("mouse_move")]
    | Annotated[BrowserScrollToolUseBlock, Tag("scroll")]
    | Annotated[BrowserTypeToolUseBlock, Tag("type")]
    | Annotated[BrowserKeyToolUseBlock, Tag("key")]
    | Annotated[BrowserHoldKeyToolUseBlock, Tag("hold_key")]
    | Annotated[BrowserWaitToolUseBlock, Tag("wait")]
    | Annotated[BrowserJavascriptExecToolUseBlock, Tag("javascript_exec")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "name",
        "navigate",
        "list_tabs",
        "new_tab",
        "switch_tab",
        "close_tab",
        "read_page",
        "get_page_text",
        "read_console",
        "read_network",
        "find",
        "form_input",
        "file_upload",
        "scroll_to",
        "screenshot",
        "zoom",
        "left_click",
        "right_click",
        "middle_click",
        "double_click",
        "triple_click",
        "hover",
        "left_click_drag",
        "left_mouse_down",
        "left_mouse_up",
        "mouse_move",
        "scroll",
        "type",
        "key",
        "hold_key",
        "wait",
        "javascript_exec",
    ),
]
"""A call of a member of the browser toolset.

This is a narrower view of a `tool_use` block; `name` says which member is called and so
which arguments `input` has.
"""
