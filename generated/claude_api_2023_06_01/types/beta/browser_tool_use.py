# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta browser tool use."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .browser_tool_use_keyboard import (
    BetaBrowserHoldKeyToolUseBlock,
    BetaBrowserKeyToolUseBlock,
    BetaBrowserTypeToolUseBlock,
    BetaBrowserWaitToolUseBlock,
)
from .browser_tool_use_page import (
    BetaBrowserFileUploadToolUseBlock,
    BetaBrowserFindToolUseBlock,
    BetaBrowserFormInputToolUseBlock,
    BetaBrowserGetPageTextToolUseBlock,
    BetaBrowserJavascriptExecToolUseBlock,
    BetaBrowserReadConsoleToolUseBlock,
    BetaBrowserReadNetworkToolUseBlock,
    BetaBrowserReadPageToolUseBlock,
    BetaBrowserScreenshotToolUseBlock,
    BetaBrowserScrollToToolUseBlock,
    BetaBrowserZoomToolUseBlock,
)
from .browser_tool_use_pointer import (
    BetaBrowserDoubleClickToolUseBlock,
    BetaBrowserHoverToolUseBlock,
    BetaBrowserLeftClickDragToolUseBlock,
    BetaBrowserLeftClickToolUseBlock,
    BetaBrowserLeftMouseDownToolUseBlock,
    BetaBrowserLeftMouseUpToolUseBlock,
    BetaBrowserMiddleClickToolUseBlock,
    BetaBrowserMouseMoveToolUseBlock,
    BetaBrowserRightClickToolUseBlock,
    BetaBrowserScrollToolUseBlock,
    BetaBrowserTripleClickToolUseBlock,
)
from .browser_tool_use_tabs import (
    BetaBrowserCloseTabToolUseBlock,
    BetaBrowserListTabsToolUseBlock,
    BetaBrowserNavigateToolUseBlock,
    BetaBrowserNewTabToolUseBlock,
    BetaBrowserSwitchTabToolUseBlock,
)

BetaBrowserToolUseBlock: TypeAlias = Annotated[
    Annotated[BetaBrowserNavigateToolUseBlock, Tag("navigate")]
    | Annotated[BetaBrowserListTabsToolUseBlock, Tag("list_tabs")]
    | Annotated[BetaBrowserNewTabToolUseBlock, Tag("new_tab")]
    | Annotated[BetaBrowserSwitchTabToolUseBlock, Tag("switch_tab")]
    | Annotated[BetaBrowserCloseTabToolUseBlock, Tag("close_tab")]
    | Annotated[BetaBrowserReadPageToolUseBlock, Tag("read_page")]
    | Annotated[BetaBrowserGetPageTextToolUseBlock, Tag("get_page_text")]
    | Annotated[BetaBrowserReadConsoleToolUseBlock, Tag("read_console")]
    | Annotated[BetaBrowserReadNetworkToolUseBlock, Tag("read_network")]
    | Annotated[BetaBrowserFindToolUseBlock, Tag("find")]
    | Annotated[BetaBrowserFormInputToolUseBlock, Tag("form_input")]
    | Annotated[BetaBrowserFileUploadToolUseBlock, Tag("file_upload")]
    | Annotated[BetaBrowserScrollToToolUseBlock, Tag("scroll_to")]
    | Annotated[BetaBrowserScreenshotToolUseBlock, Tag("screenshot")]
    | Annotated[BetaBrowserZoomToolUseBlock, Tag("zoom")]
    | Annotated[BetaBrowserLeftClickToolUseBlock, Tag("left_click")]
    | Annotated[BetaBrowserRightClickToolUseBlock, Tag("right_click")]
    | Annotated[BetaBrowserMiddleClickToolUseBlock, Tag("middle_click")]
    | Annotated[BetaBrowserDoubleClickToolUseBlock, Tag("double_click")]
    | Annotated[BetaBrowserTripleClickToolUseBlock, Tag("triple_click")]
    | Annotated[BetaBrowserHoverToolUseBlock, Tag("hover")]
    | Annotated[BetaBrowserLeftClickDragToolUseBlock, Tag("left_click_drag")]
    | Annotated[BetaBrowserLeftMouseDownToolUseBlock, Tag("left_mouse_down")]
    | Annotated[BetaBrowserLeftMouseUpToolUseBlock, Tag("left_mouse_up")]
    | Annotated[BetaBrowserMouseMoveToolUseBlock, Tag("mouse_move")]
    | Annotated[BetaBrowserScrollToolUseBlock, Tag("scroll")]
    | Annotated[BetaBrowserTypeToolUseBlock, Tag("type")]
    | Annotated[BetaBrowserKeyToolUseBlock, Tag("key")]
    | Annotated[BetaBrowserHoldKeyToolUseBlock, Tag("hold_key")]
    | Annotated[BetaBrowserWaitToolUseBlock, Tag("wait")]
    | Annotated[BetaBrowserJavascriptExecToolUseBlock, Tag("javascript_exec")]
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
