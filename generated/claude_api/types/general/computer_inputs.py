# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general computer inputs."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ... import _base


class ComputerKeyInput(_base.Model):
    """Arguments of `key`, which presses a key or a combination of keys."""

    text: str
    """The key or keys to press."""

    repeat: int | None = 1
    """How many times to press them. Default 1."""


class ComputerHoldKeyInput(_base.Model):
    """Arguments of `hold_key`, which holds keys down for a time."""

    duration: int
    """How long to hold the keys down."""

    text: str
    """The key or keys to hold down."""


class ComputerTypeInput(_base.Model):
    """Arguments of `type`, which types text."""

    text: str
    """The text to type."""


ComputerCursorPositionInput: TypeAlias = dict[str, Any]
"""Arguments of `cursor_position`, which asks where the pointer is. There are none."""


class ComputerMouseMoveInput(_base.Model):
    """Arguments of `mouse_move`, which moves the pointer to a point."""

    coordinate: list[int]
    """Where to move the pointer, as x and y on the screen."""


ComputerLeftMouseDownInput: TypeAlias = dict[str, Any]
"""Arguments of `left_mouse_down`, which presses the left button and keeps it down.

There are none.
"""

ComputerLeftMouseUpInput: TypeAlias = dict[str, Any]
"""Arguments of `left_mouse_up`, which releases the left button. There are none."""


class ComputerLeftClickInput(_base.Model):
    """Arguments of `left_click`, which clicks with the left button."""

    coordinate: list[int] | None = None
    """Where to click, as x and y on the screen; left out or `null` for where the
    pointer is.
    """

    text: str | None = None
    """Keys to hold down during the click; left out or `null` for none."""


class ComputerLeftClickDragInput(_base.Model):
    """Arguments of `left_click_drag`, which drags from one point to another."""

    coordinate: list[int]
    """Where to release the left button, as x and y on the screen."""

    start_coordinate: list[int]
    """Where to press the left button, as x and y on the screen."""

    text: str | None = None
    """Keys to hold down meanwhile; left out or `null` for none."""


class ComputerRightClickInput(_base.Model):
    """Arguments of `right_click`, which clicks with the right button."""

    coordinate: list[int] | None = None
    """Where to click, as x and y on the screen; left out or `null` for where the
    pointer is.
    """

    text: str | None = None
    """Keys to hold down during the click; left out or `null` for none."""


class ComputerMiddleClickInput(_base.Model):
    """Arguments of `middle_click`, which clicks with the middle button."""

    coordinate: list[int] | None = None
    """Where to click, as x and y on the screen; left out or `null` for where the
    pointer is.
    """

    text: str | None = None
    """Keys to hold down during the click; left out or `null` for none."""


class ComputerDoubleClickInput(_base.Model):
    """Arguments of `double_click`, which clicks twice."""

    coordinate: list[int] | None = None
    """Where to click, as x and y on the screen; left out or `null` for where the
    pointer is.
    """

    text: str | None = None
    """Keys to hold down during the click; left out or `null` for none."""


class ComputerTripleClickInput(_base.Model):
    """Arguments of `triple_click`, which clicks three times."""

    coordinate: list[int] | None = None
    """Where to click, as x and y on the screen; left out or `null` for where the
    pointer is.
    """

    text: str | None = None
    """Keys to hold down during the click; left out or `null` for none."""


class ComputerScrollInput(_base.Model):
    """Arguments of `scroll`, which turns the wheel."""

    scroll_amount: int
    """How far to scroll."""

    scroll_direction: ComputerScrollDirection
    """In which direction to scroll."""

    coordinate: list[int] | None = None
    """Where to scroll, as x and y on the screen; left out or `null` for where the
    pointer is.
    """

    text: str | None = None
    """Keys to hold down meanwhile; left out or `null` for none."""


class ComputerWaitInput(_base.Model):
    """Arguments of `wait`, which waits for a time."""

    duration: int
    """How long to wait."""


ComputerScreenshotInput: TypeAlias = dict[str, Any]
"""Arguments of `screenshot`, which takes a picture of the screen. There are none."""


class ComputerZoomInput(_base.Model):
    """Arguments of `zoom`, which enlarges a region of the screen."""

    region: list[int]
    """The region to enlarge, as a list of coordinates."""


ComputerMemberInput: TypeAlias = (
    ComputerKeyInput
    | ComputerHoldKeyInput
    | ComputerTypeInput
    | ComputerCursorPositionInput
    | ComputerMouseMoveInput
    | ComputerLeftMouseDownInput
    | ComputerLeftMouseUpInput
    | ComputerLeftClickInput
    | ComputerLeftClickDragInput
    | ComputerRightClickInput
    | ComputerMiddleClickInput
    | ComputerDoubleClickInput
    | ComputerTripleClickInput
    | ComputerScrollInput
    | ComputerWaitInput
    | ComputerScreenshotInput
    | ComputerZoomInput
)
"""Arguments of a call of the computer toolset.

The `name` of the call says which member they are for.
"""

ComputerScrollDirection: TypeAlias = Literal["up", "down", "left", "right"] | str
"""Direction in which the wheel scrolls."""

ComputerMemberName: TypeAlias = (
    Literal[
        "key",
        "hold_key",
        "type",
        "cursor_position",
        "mouse_move",
        "left_mouse_down",
        "left_mouse_up",
        "left_click",
        "left_click_drag",
        "right_click",
        "middle_click",
        "double_click",
        "triple_click",
        "scroll",
        "wait",
        "screenshot",
        "zoom",
    ]
    | str
)
"""Name of a member of the computer toolset, as it stands in `name` of a call."""


# Other names of these.
BetaComputerCursorPositionInput: TypeAlias = ComputerCursorPositionInput
BetaComputerDoubleClickInput: TypeAlias = ComputerDoubleClickInput
BetaComputerHoldKeyInput: TypeAlias = ComputerHoldKeyInput
BetaComputerKeyInput: TypeAlias = ComputerKeyInput
BetaComputerLeftClickDragInput: TypeAlias = ComputerLeftClickDragInput
BetaComputerLeftClickInput: TypeAlias = ComputerLeftClickInput
BetaComputerLeftMouseDownInput: TypeAlias = ComputerLeftMouseDownInput
BetaComputerLeftMouseUpInput: TypeAlias = ComputerLeftMouseUpInput
BetaComputerMemberInput: TypeAlias = ComputerMemberInput
BetaComputerMemberName: TypeAlias = ComputerMemberName
BetaComputerMiddleClickInput: TypeAlias = ComputerMiddleClickInput
BetaComputerMouseMoveInput: TypeAlias = ComputerMouseMoveInput
BetaComputerRightClickInput: TypeAlias = ComputerRightClickInput
BetaComputerScreenshotInput: TypeAlias = ComputerScreenshotInput
BetaComputerScrollDirection: TypeAlias = ComputerScrollDirection
BetaComputerScrollInput: TypeAlias = ComputerScrollInput
BetaComputerTripleClickInput: TypeAlias = ComputerTripleClickInput
BetaComputerTypeInput: TypeAlias = ComputerTypeInput
BetaComputerWaitInput: TypeAlias = ComputerWaitInput
BetaComputerZoomInput: TypeAlias = ComputerZoomInput
