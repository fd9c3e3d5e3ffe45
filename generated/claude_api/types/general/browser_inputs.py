# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general browser inputs."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged


class BrowserNavigateInput(_base.Model):
    """Arguments of `navigate`, which goes to an address."""

    url: str
    """The address to go to."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


BrowserListTabsInput: TypeAlias = dict[str, Any]
"""Arguments of `list_tabs`, which lists the open tabs. There are none."""

BrowserNewTabInput: TypeAlias = dict[str, Any]
"""Arguments of `new_tab`, which opens a tab. There are none."""


class BrowserSwitchTabInput(_base.Model):
    """Arguments of `switch_tab`, which goes to another tab."""

    tab_id: str
    """The tab to go to."""


class BrowserCloseTabInput(_base.Model):
    """Arguments of `close_tab`, which closes a tab."""

    tab_id: str
    """The tab to close."""


class BrowserReadPageInput(_base.Model):
    """Arguments of `read_page`, which reads the elements of a page."""

    depth: int | None = None
    """How deep to go into nested elements."""

    filter: BrowserReadPageFilter | None = None
    """Which elements to read."""

    ref: str | None = None
    """Reference of the element to read; may be left out or `null`."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserGetPageTextInput(_base.Model):
    """Arguments of `get_page_text`, which reads the text of a page."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserReadConsoleInput(_base.Model):
    """Arguments of `read_console`, which reads the console of a tab."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserReadNetworkInput(_base.Model):
    """Arguments of `read_network`, which reads the network traffic of a tab."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserFindInput(_base.Model):
    """Arguments of `find`, which looks for something on a page."""

    query: str
    """What to look for."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserFormInputInput(_base.Model):
    """Arguments of `form_input`, which sets the value of a form element."""

    target: BrowserRefTarget
    """The form element."""

    value: BrowserFormInputValue
    """The value that the element is to have."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserFileUploadInput(_base.Model):
    """Arguments of `file_upload`, which gives files to an element of a page."""

    target: BrowserRefTarget
    """The element that takes the files."""

    document_ids: list[str] | None = None
    """Files to upload, by the identifiers of documents."""

    paths: list[str] | None = None
    """Files to upload, by their paths."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserScrollToInput(_base.Model):
    """Arguments of `scroll_to`, which scrolls to an element."""

    target: BrowserRefTarget
    """The element to scroll to."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserScreenshotInput(_base.Model):
    """Arguments of `screenshot`, which takes a picture of a tab."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserZoomInput(_base.Model):
    """Arguments of `zoom`, which enlarges a region of a tab."""

    region: list[int]
    """The region to enlarge, as a list of coordinates."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserLeftClickInput(_base.Model):
    """Arguments of `left_click`, which clicks with the left button."""

    target: BrowserClickTarget
    """Where to click."""

    modifiers: str | None = None
    """Modifier keys to hold down during the click; `null` or absent for none."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserRightClickInput(_base.Model):
    """Arguments of `right_click`, which clicks with the right button."""

    target: BrowserClickTarget
    """Where to click."""

    modifiers: str | None = None
    """Modifier keys to hold down during the click; `null` or absent for none."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserMiddleClickInput(_base.Model):
    """Arguments of `middle_click`, which clicks with the middle button."""

    target: BrowserClickTarget
    """Where to click."""

    modifiers: str | None = None
    """Modifier keys to hold down during the click; `null` or absent for none."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserDoubleClickInput(_base.Model):
    """Arguments of `double_click`, which clicks twice."""

    target: BrowserClickTarget
    """Where to click."""

    modifiers: str | None = None
    """Modifier keys to hold down during the click; `null` or absent for none."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserTripleClickInput(_base.Model):
    """Arguments of `triple_click`, which clicks three times."""

    target: BrowserClickTarget
    """Where to click."""

    modifiers: str | None = None
    """Modifier keys to hold down during the click; `null` or absent for none."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserHoverInput(_base.Model):
    """Arguments of `hover`, which moves the pointer over a point or an element."""

    target: BrowserClickTarget
    """Where to move the pointer."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserLeftClickDragInput(_base.Model):
    """Arguments of `left_click_drag`, which drags from one point to another."""

    from_: BrowserCoordinateTarget = Field(alias="from")
    """Where to press the left button."""

    target: BrowserCoordinateTarget
    """Where to release it."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserLeftMouseDownInput(_base.Model):
    """Arguments of `left_mouse_down`, which presses the left button and keeps it
    down.
    """

    target: BrowserCoordinateTarget
    """Where to press the button."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserLeftMouseUpInput(_base.Model):
    """Arguments of `left_mouse_up`, which releases the left button."""

    target: BrowserCoordinateTarget
    """Where to release the button."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserMouseMoveInput(_base.Model):
    """Arguments of `mouse_move`, which moves the pointer to a point."""

    target: BrowserCoordinateTarget
    """Where to move the pointer."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserScrollInput(_base.Model):
    """Arguments of `scroll`, which scrolls a page."""

    scroll_direction: BrowserScrollDirection
    """In which direction to scroll."""

    target: BrowserCoordinateTarget
    """The point at which to scroll."""

    scroll_amount: int | None = None
    """How far to scroll."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserTypeInput(_base.Model):
    """Arguments of `type`, which types text."""

    text: str
    """The text to type."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserKeyInput(_base.Model):
    """Arguments of `key`, which presses a key or a combination of keys."""

    text: str
    """The key or keys to press."""

    repeat: int | None = None
    """How many times to press them."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserHoldKeyInput(_base.Model):
    """Arguments of `hold_key`, which holds keys down for a time."""

    duration: float
    """How long to hold the keys down."""

    text: str
    """The key or keys to hold down."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserWaitInput(_base.Model):
    """Arguments of `wait`, which waits for a time."""

    duration: float
    """How long to wait."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


class BrowserJavascriptExecInput(_base.Model):
    """Arguments of `javascript_exec`, which runs JavaScript on a page."""

    text: str
    """The code to run."""

    tab_id: str | None = None
    """The tab to act on; may be left out or `null`."""


BrowserMemberInput: TypeAlias = (
    BrowserNavigateInput
    | BrowserListTabsInput
    | BrowserNewTabInput
    | BrowserSwitchTabInput
    | BrowserCloseTabInput
    | BrowserReadPageInput
    | BrowserGetPageTextInput
    | BrowserReadConsoleInput
    | BrowserReadNetworkInput
    | BrowserFindInput
    | BrowserFormInputInput
    | BrowserFileUploadInput
    | BrowserScrollToInput
    | BrowserScreenshotInput
    | BrowserZoomInput
    | BrowserLeftClickInput
    | BrowserRightClickInput
    | BrowserMiddleClickInput
    | BrowserDoubleClickInput
    | BrowserTripleClickInput
    | BrowserHoverInput
    | BrowserLeftClickDragInput
    | BrowserLeftMouseDownInput
    | BrowserLeftMouseUpInput
    | BrowserMouseMoveInput
    | BrowserScrollInput
    | BrowserTypeInput
    | BrowserKeyInput
    | BrowserHoldKeyInput
    | BrowserWaitInput
    | BrowserJavascriptExecInput
)
"""Arguments of a call of the browser toolset.

The `name` of the call says which member they are for.
"""

BrowserReadPageFilter: TypeAlias = Literal["all", "interactive"] | str
"""Which elements of a page are read, `all` of them or only `interactive` ones."""


class BrowserRefTarget(_base.Model):
    """An element of a page, given by its reference."""

    type: Literal["ref"]
    ref: str
    """Reference of the element."""


BrowserFormInputValue: TypeAlias = str | float | bool
"""Value of a form element, a text, a number, or true or false."""


class BrowserCoordinateTarget(_base.Model):
    """A point, given by its coordinates."""

    type: Literal["coordinate"]
    x: int
    """Horizontal position of the point."""

    y: int
    """Vertical position of the point."""


BrowserClickTarget: TypeAlias = Annotated[
    Annotated[BrowserCoordinateTarget, Tag("coordinate")]
    | Annotated[BrowserRefTarget, Tag("ref")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "coordinate", "ref"),
]
"""Where to click, a point or an element. `type` says which."""

BrowserScrollDirection: TypeAlias = Literal["up", "down", "left", "right"] | str
"""Direction in which a page is scrolled."""

BrowserMemberName: TypeAlias = (
    Literal[
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
    ]
    | str
)
"""Name of a member of the browser toolset, as it stands in `name` of a call."""


# Other names of these.
BetaBrowserClickTarget: TypeAlias = BrowserClickTarget
BetaBrowserCloseTabInput: TypeAlias = BrowserCloseTabInput
BetaBrowserCoordinateTarget: TypeAlias = BrowserCoordinateTarget
BetaBrowserDoubleClickInput: TypeAlias = BrowserDoubleClickInput
BetaBrowserFileUploadInput: TypeAlias = BrowserFileUploadInput
BetaBrowserFindInput: TypeAlias = BrowserFindInput
BetaBrowserFormInputInput: TypeAlias = BrowserFormInputInput
BetaBrowserFormInputValue: TypeAlias = BrowserFormInputValue
BetaBrowserGetPageTextInput: TypeAlias = BrowserGetPageTextInput
BetaBrowserHoldKeyInput: TypeAlias = BrowserHoldKeyInput
BetaBrowserHoverInput: TypeAlias = BrowserHoverInput
BetaBrowserJavascriptExecInput: TypeAlias = BrowserJavascriptExecInput
BetaBrowserKeyInput: TypeAlias = BrowserKeyInput
BetaBrowserLeftClickDragInput: TypeAlias = BrowserLeftClickDragInput
BetaBrowserLeftClickInput: TypeAlias = BrowserLeftClickInput
BetaBrowserLeftMouseDownInput: TypeAlias = BrowserLeftMouseDownInput
BetaBrowserLeftMouseUpInput: TypeAlias = BrowserLeftMouseUpInput
BetaBrowserListTabsInput: TypeAlias = BrowserListTabsInput
BetaBrowserMemberInput: TypeAlias = BrowserMemberInput
BetaBrowserMemberName: TypeAlias = BrowserMemberName
BetaBrowserMiddleClickInput: TypeAlias = BrowserMiddleClickInput
BetaBrowserMouseMoveInput: TypeAlias = BrowserMouseMoveInput
BetaBrowserNavigateInput: TypeAlias = BrowserNavigateInput
BetaBrowserNewTabInput: TypeAlias = BrowserNewTabInput
BetaBrowserReadConsoleInput: TypeAlias = BrowserReadConsoleInput
BetaBrowserReadNetworkInput: TypeAlias = BrowserReadNetworkInput
BetaBrowserReadPageFilter: TypeAlias = BrowserReadPageFilter
BetaBrowserReadPageInput: TypeAlias = BrowserReadPageInput
BetaBrowserRefTarget: TypeAlias = BrowserRefTarget
BetaBrowserRightClickInput: TypeAlias = BrowserRightClickInput
BetaBrowserScreenshotInput: TypeAlias = BrowserScreenshotInput
BetaBrowserScrollDirection: TypeAlias = BrowserScrollDirection
BetaBrowserScrollInput: TypeAlias = BrowserScrollInput
BetaBrowserScrollToInput: TypeAlias = BrowserScrollToInput
BetaBrowserSwitchTabInput: TypeAlias = BrowserSwitchTabInput
BetaBrowserTripleClickInput: TypeAlias = BrowserTripleClickInput
BetaBrowserTypeInput: TypeAlias = BrowserTypeInput
BetaBrowserWaitInput: TypeAlias = BrowserWaitInput
BetaBrowserZoomInput: TypeAlias = BrowserZoomInput
