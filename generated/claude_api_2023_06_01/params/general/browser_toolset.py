# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general browser toolset."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .browser_toolset_keyboard import (
    BrowserHoldKeyConfigParam,
    BrowserKeyConfigParam,
    BrowserTypeConfigParam,
    BrowserWaitConfigParam,
)
from .browser_toolset_page import (
    BrowserFileUploadConfigParam,
    BrowserFindConfigParam,
    BrowserFormInputConfigParam,
    BrowserGetPageTextConfigParam,
    BrowserJavascriptExecConfigParam,
    BrowserReadConsoleConfigParam,
    BrowserReadNetworkConfigParam,
    BrowserReadPageConfigParam,
    BrowserScreenshotConfigParam,
    BrowserScrollToConfigParam,
    BrowserZoomConfigParam,
)
from .browser_toolset_pointer import (
    BrowserDoubleClickConfigParam,
    BrowserHoverConfigParam,
    BrowserLeftClickConfigParam,
    BrowserLeftClickDragConfigParam,
    BrowserLeftMouseDownConfigParam,
    BrowserLeftMouseUpConfigParam,
    BrowserMiddleClickConfigParam,
    BrowserMouseMoveConfigParam,
    BrowserRightClickConfigParam,
    BrowserScrollConfigParam,
    BrowserTripleClickConfigParam,
)
from .browser_toolset_tabs import (
    BrowserCloseTabConfigParam,
    BrowserListTabsConfigParam,
    BrowserNavigateConfigParam,
    BrowserNewTabConfigParam,
    BrowserSwitchTabConfigParam,
)
from .common import CacheControlEphemeral


class BrowserToolsetConfigsParam(TypedDict):
    """Settings of the members of the browser toolset, each under the member's name."""

    type: NotRequired[BrowserTypeConfigParam | None]
    """Settings of typing text."""

    close_tab: NotRequired[BrowserCloseTabConfigParam | None]
    """Settings of closing a tab."""

    double_click: NotRequired[BrowserDoubleClickConfigParam | None]
    """Settings of double clicks."""

    file_upload: NotRequired[BrowserFileUploadConfigParam | None]
    """Settings of giving files to a page."""

    find: NotRequired[BrowserFindConfigParam | None]
    """Settings of looking for something on a page."""

    form_input: NotRequired[BrowserFormInputConfigParam | None]
    """Settings of setting the value of a form element."""

    get_page_text: NotRequired[BrowserGetPageTextConfigParam | None]
    """Settings of reading the text of a page."""

    hold_key: NotRequired[BrowserHoldKeyConfigParam | None]
    """Settings of holding keys down."""

    hover: NotRequired[BrowserHoverConfigParam | None]
    """Settings of moving the pointer over something."""

    javascript_exec: NotRequired[BrowserJavascriptExecConfigParam | None]
    """Settings of running JavaScript on a page."""

    key: NotRequired[BrowserKeyConfigParam | None]
    """Settings of pressing keys."""

    left_click: NotRequired[BrowserLeftClickConfigParam | None]
    """Settings of clicks with the left button."""

    left_click_drag: NotRequired[BrowserLeftClickDragConfigParam | None]
    """Settings of dragging with the left button."""

    left_mouse_down: NotRequired[BrowserLeftMouseDownConfigParam | None]
    """Settings of pressing the left button."""

    left_mouse_up: NotRequired[BrowserLeftMouseUpConfigParam | None]
    """Settings of releasing the left button."""

    list_tabs: NotRequired[BrowserListTabsConfigParam | None]
    """Settings of listing the open tabs."""

    middle_click: NotRequired[BrowserMiddleClickConfigParam | None]
    """Settings of clicks with the middle button."""

    mouse_move: NotRequired[BrowserMouseMoveConfigParam | None]
    """Settings of moving the pointer."""

    navigate: NotRequired[BrowserNavigateConfigParam | None]
    """Settings of going to an address."""

    new_tab: NotRequired[BrowserNewTabConfigParam | None]
    """Settings of opening a tab."""

    read_console: NotRequired[BrowserReadConsoleConfigParam | None]
    """Settings of reading the console."""

    read_network: NotRequired[BrowserReadNetworkConfigParam | None]
    """Settings of reading the network traffic."""

    read_page: NotRequired[BrowserReadPageConfigParam | None]
    """Settings of reading the elements of a page."""

    right_click: NotRequired[BrowserRightClickConfigParam | None]
    """Settings of clicks with the right button."""

    screenshot: NotRequired[BrowserScreenshotConfigParam | None]
    """Settings of taking a picture of a tab."""

    scroll: NotRequired[BrowserScrollConfigParam | None]
    """Settings of scrolling."""

    scroll_to: NotRequired[BrowserScrollToConfigParam | None]
    """Settings of scrolling to an element."""

    switch_tab: NotRequired[BrowserSwitchTabConfigParam | None]
    """Settings of going to another tab."""

    triple_click: NotRequired[BrowserTripleClickConfigParam | None]
    """Settings of triple clicks."""

    wait: NotRequired[BrowserWaitConfigParam | None]
    """Settings of waiting."""

    zoom: NotRequired[BrowserZoomConfigParam | None]
    """Settings of enlarging a region of a tab."""


class BrowserToolset20260801Param(TypedDict):
    """A browser that the model uses by the members of this toolset, such as `navigate`
    and `left_click`. You carry the calls out and return their results.
    """

    type: Literal["browser_toolset_20260801"]
    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    configs: NotRequired[BrowserToolsetConfigsParam | None]
    """Settings of single members. A member without settings has the default ones."""
