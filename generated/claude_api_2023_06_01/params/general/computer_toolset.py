# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general computer toolset."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .common import CacheControlEphemeral


class ComputerTypeConfigParam(TypedDict):
    """Settings of the member `type`, which types text."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerCursorPositionConfigParam(TypedDict):
    """Settings of the member `cursor_position`, which asks where the pointer is."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerDoubleClickConfigParam(TypedDict):
    """Settings of the member `double_click`, which clicks twice."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerHoldKeyConfigParam(TypedDict):
    """Settings of the member `hold_key`, which holds keys down for a time."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerKeyConfigParam(TypedDict):
    """Settings of the member `key`, which presses keys."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerLeftClickConfigParam(TypedDict):
    """Settings of the member `left_click`, which clicks with the left button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerLeftClickDragConfigParam(TypedDict):
    """Settings of the member `left_click_drag`, which drags with the left button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerLeftMouseDownConfigParam(TypedDict):
    """Settings of the member `left_mouse_down`, which presses the left button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerLeftMouseUpConfigParam(TypedDict):
    """Settings of the member `left_mouse_up`, which releases the left button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerMiddleClickConfigParam(TypedDict):
    """Settings of the member `middle_click`, which clicks with the middle button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerMouseMoveConfigParam(TypedDict):
    """Settings of the member `mouse_move`, which moves the pointer."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerRightClickConfigParam(TypedDict):
    """Settings of the member `right_click`, which clicks with the right button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerScreenshotConfigParam(TypedDict):
    """Settings of the member `screenshot`, which takes a picture of the screen."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerScrollConfigParam(TypedDict):
    """Settings of the member `scroll`, which turns the wheel."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerTripleClickConfigParam(TypedDict):
    """Settings of the member `triple_click`, which clicks three times."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerWaitConfigParam(TypedDict):
    """Settings of the member `wait`, which waits for a time."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerZoomConfigParam(TypedDict):
    """Settings of the member `zoom`, which enlarges a region of the screen."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class ComputerToolsetConfigsParam(TypedDict):
    """Settings of the members of the computer toolset, each under the member's name."""

    type: NotRequired[ComputerTypeConfigParam | None]
    """Settings of typing text."""

    cursor_position: NotRequired[ComputerCursorPositionConfigParam | None]
    """Settings of asking where the pointer is."""

    double_click: NotRequired[ComputerDoubleClickConfigParam | None]
    """Settings of double clicks."""

    hold_key: NotRequired[ComputerHoldKeyConfigParam | None]
    """Settings of holding keys down."""

    key: NotRequired[ComputerKeyConfigParam | None]
    """Settings of pressing keys."""

    left_click: NotRequired[ComputerLeftClickConfigParam | None]
    """Settings of clicks with the left button."""

    left_click_drag: NotRequired[ComputerLeftClickDragConfigParam | None]
    """Settings of dragging with the left button."""

    left_mouse_down: NotRequired[ComputerLeftMouseDownConfigParam | None]
    """Settings of pressing the left button."""

    left_mouse_up: NotRequired[ComputerLeftMouseUpConfigParam | None]
    """Settings of releasing the left button."""

    middle_click: NotRequired[ComputerMiddleClickConfigParam | None]
    """Settings of clicks with the middle button."""

    mouse_move: NotRequired[ComputerMouseMoveConfigParam | None]
    """Settings of moving the pointer."""

    right_click: NotRequired[ComputerRightClickConfigParam | None]
    """Settings of clicks with the right button."""

    screenshot: NotRequired[ComputerScreenshotConfigParam | None]
    """Settings of taking a picture of the screen."""

    scroll: NotRequired[ComputerScrollConfigParam | None]
    """Settings of scrolling."""

    triple_click: NotRequired[ComputerTripleClickConfigParam | None]
    """Settings of triple clicks."""

    wait: NotRequired[ComputerWaitConfigParam | None]
    """Settings of waiting."""

    zoom: NotRequired[ComputerZoomConfigParam | None]
    """Settings of enlarging a region of the screen."""


class ComputerToolset20260801Param(TypedDict):
    """A computer with screen, mouse and keyboard that the model uses by the members of
    this toolset, such as `screenshot` and `left_click`. You carry the calls out and
    return their results.
    """

    type: Literal["computer_toolset_20260801"]
    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    configs: NotRequired[ComputerToolsetConfigsParam | None]
    """Settings of single members. A member without settings has the default ones."""
