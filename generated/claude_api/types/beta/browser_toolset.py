# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta browser toolset."""

from __future__ import annotations

from typing import Literal

from ... import _base
from .browser_toolset_keyboard import (
    BetaBrowserHoldKeyConfig,
    BetaBrowserKeyConfig,
    BetaBrowserTypeConfig,
    BetaBrowserWaitConfig,
)
from .browser_toolset_page import (
    BetaBrowserFileUploadConfig,
    BetaBrowserFindConfig,
    BetaBrowserFormInputConfig,
    BetaBrowserGetPageTextConfig,
    BetaBrowserJavascriptExecConfig,
    BetaBrowserReadConsoleConfig,
    BetaBrowserReadNetworkConfig,
    BetaBrowserReadPageConfig,
    BetaBrowserScreenshotConfig,
    BetaBrowserScrollToConfig,
    BetaBrowserZoomConfig,
)
from .browser_toolset_pointer import (
    BetaBrowserDoubleClickConfig,
    BetaBrowserHoverConfig,
    BetaBrowserLeftClickConfig,
    BetaBrowserLeftClickDragConfig,
    BetaBrowserLeftMouseDownConfig,
    BetaBrowserLeftMouseUpConfig,
    BetaBrowserMiddleClickConfig,
    BetaBrowserMouseMoveConfig,
    BetaBrowserRightClickConfig,
    BetaBrowserScrollConfig,
    BetaBrowserTripleClickConfig,
)
from .browser_toolset_tabs import (
    BetaBrowserCloseTabConfig,
    BetaBrowserListTabsConfig,
    BetaBrowserNavigateConfig,
    BetaBrowserNewTabConfig,
    BetaBrowserSwitchTabConfig,
)
from .common import BetaCacheControlEphemeral


class BetaBrowserToolsetConfigs(_base.Model):
    """Settings of the single tools of the toolset for a browser, as an answer repeats
    them.
    """

    type: BetaBrowserTypeConfig | None = None
    """Settings of `type`, which types text."""

    close_tab: BetaBrowserCloseTabConfig | None = None
    """Settings of `close_tab`, which closes a tab."""

    double_click: BetaBrowserDoubleClickConfig | None = None
    """Settings of `double_click`, which clicks twice."""

    file_upload: BetaBrowserFileUploadConfig | None = None
    """Settings of `file_upload`, which hands a file to a page."""

    find: BetaBrowserFindConfig | None = None
    """Settings of `find`, which finds elements of a page by a description."""

    form_input: BetaBrowserFormInputConfig | None = None
    """Settings of `form_input`, which fills in a field of a form."""

    get_page_text: BetaBrowserGetPageTextConfig | None = None
    """Settings of `get_page_text`, which reads the text of a page."""

    hold_key: BetaBrowserHoldKeyConfig | None = None
    """Settings of `hold_key`, which holds a key down."""

    hover: BetaBrowserHoverConfig | None = None
    """Settings of `hover`, which moves the pointer over an element."""

    javascript_exec: BetaBrowserJavascriptExecConfig | None = None
    """Settings of `javascript_exec`, which executes JavaScript in a page."""

    key: BetaBrowserKeyConfig | None = None
    """Settings of `key`, which presses a key."""

    left_click: BetaBrowserLeftClickConfig | None = None
    """Settings of `left_click`, which clicks."""

    left_click_drag: BetaBrowserLeftClickDragConfig | None = None
    """Settings of `left_click_drag`, which drags something with the mouse."""

    left_mouse_down: BetaBrowserLeftMouseDownConfig | None = None
    """Settings of `left_mouse_down`, which presses the left mouse button."""

    left_mouse_up: BetaBrowserLeftMouseUpConfig | None = None
    """Settings of `left_mouse_up`, which releases the left mouse button."""

    list_tabs: BetaBrowserListTabsConfig | None = None
    """Settings of `list_tabs`, which lists the open tabs."""

    middle_click: BetaBrowserMiddleClickConfig | None = None
    """Settings of `middle_click`, which clicks with the middle mouse button."""

    mouse_move: BetaBrowserMouseMoveConfig | None = None
    """Settings of `mouse_move`, which moves the pointer."""

    navigate: BetaBrowserNavigateConfig | None = None
    """Settings of `navigate`, which opens an address."""

    new_tab: BetaBrowserNewTabConfig | None = None
    """Settings of `new_tab`, which opens a tab."""

    read_console: BetaBrowserReadConsoleConfig | None = None
    """Settings of `read_console`, which reads messages of the console."""

    read_network: BetaBrowserReadNetworkConfig | None = None
    """Settings of `read_network`, which reads requests to the network."""

    read_page: BetaBrowserReadPageConfig | None = None
    """Settings of `read_page`, which reads the elements of a page."""

    right_click: BetaBrowserRightClickConfig | None = None
    """Settings of `right_click`, which clicks with the right mouse button."""

    screenshot: BetaBrowserScreenshotConfig | None = None
    """Settings of `screenshot`, which takes a screenshot."""

    scroll: BetaBrowserScrollConfig | None = None
    """Settings of `scroll`, which scrolls a page."""

    scroll_to: BetaBrowserScrollToConfig | None = None
    """Settings of `scroll_to`, which scrolls until an element is seen."""

    switch_tab: BetaBrowserSwitchTabConfig | None = None
    """Settings of `switch_tab`, which goes to another tab."""

    triple_click: BetaBrowserTripleClickConfig | None = None
    """Settings of `triple_click`, which clicks three times."""

    wait: BetaBrowserWaitConfig | None = None
    """Settings of `wait`, which waits."""

    zoom: BetaBrowserZoomConfig | None = None
    """Settings of `zoom`, which shows a part of the screen enlarged."""


class BetaBrowserToolset20260801(_base.Model):
    """The toolset for a browser, as a change of tools in an answer repeats it."""

    type: Literal["browser_toolset_20260801"]
    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    configs: BetaBrowserToolsetConfigs | None = None
    """Settings of single tools of the toolset, `null` if there are none."""
