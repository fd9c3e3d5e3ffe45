# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta computer toolset."""

from __future__ import annotations

from typing import Literal

from ... import _base
from .common import BetaCacheControlEphemeral


class BetaComputerTypeConfig(_base.Model):
    """Settings of `type` of the toolset for a computer, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerCursorPositionConfig(_base.Model):
    """Settings of `cursor_position` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerDoubleClickConfig(_base.Model):
    """Settings of `double_click` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerHoldKeyConfig(_base.Model):
    """Settings of `hold_key` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerKeyConfig(_base.Model):
    """Settings of `key` of the toolset for a computer, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerLeftClickConfig(_base.Model):
    """Settings of `left_click` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerLeftClickDragConfig(_base.Model):
    """Settings of `left_click_drag` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerLeftMouseDownConfig(_base.Model):
    """Settings of `left_mouse_down` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerLeftMouseUpConfig(_base.Model):
    """Settings of `left_mouse_up` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerMiddleClickConfig(_base.Model):
    """Settings of `middle_click` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerMouseMoveConfig(_base.Model):
    """Settings of `mouse_move` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerRightClickConfig(_base.Model):
    """Settings of `right_click` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerScreenshotConfig(_base.Model):
    """Settings of `screenshot` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerScrollConfig(_base.Model):
    """Settings of `scroll` of the toolset for a computer, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerTripleClickConfig(_base.Model):
    """Settings of `triple_click` of the toolset for a computer, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerWaitConfig(_base.Model):
    """Settings of `wait` of the toolset for a computer, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerZoomConfig(_base.Model):
    """Settings of `zoom` of the toolset for a computer, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaComputerToolsetConfigs(_base.Model):
    """Settings of the single tools of the toolset for a computer, as an answer repeats
    them.
    """

    type: BetaComputerTypeConfig | None = None
    """Settings of `type`, which types text."""

    cursor_position: BetaComputerCursorPositionConfig | None = None
    """Settings of `cursor_position`, which tells where the pointer is."""

    double_click: BetaComputerDoubleClickConfig | None = None
    """Settings of `double_click`, which clicks twice."""

    hold_key: BetaComputerHoldKeyConfig | None = None
    """Settings of `hold_key`, which holds a key down."""

    key: BetaComputerKeyConfig | None = None
    """Settings of `key`, which presses a key."""

    left_click: BetaComputerLeftClickConfig | None = None
    """Settings of `left_click`, which clicks."""

    left_click_drag: BetaComputerLeftClickDragConfig | None = None
    """Settings of `left_click_drag`, which drags something with the mouse."""

    left_mouse_down: BetaComputerLeftMouseDownConfig | None = None
    """Settings of `left_mouse_down`, which presses the left mouse button."""

    left_mouse_up: BetaComputerLeftMouseUpConfig | None = None
    """Settings of `left_mouse_up`, which releases the left mouse button."""

    middle_click: BetaComputerMiddleClickConfig | None = None
    """Settings of `middle_click`, which clicks with the middle mouse button."""

    mouse_move: BetaComputerMouseMoveConfig | None = None
    """Settings of `mouse_move`, which moves the pointer."""

    right_click: BetaComputerRightClickConfig | None = None
    """Settings of `right_click`, which clicks with the right mouse button."""

    screenshot: BetaComputerScreenshotConfig | None = None
    """Settings of `screenshot`, which takes a screenshot."""

    scroll: BetaComputerScrollConfig | None = None
    """Settings of `scroll`, which scrolls."""

    triple_click: BetaComputerTripleClickConfig | None = None
    """Settings of `triple_click`, which clicks three times."""

    wait: BetaComputerWaitConfig | None = None
    """Settings of `wait`, which waits."""

    zoom: BetaComputerZoomConfig | None = None
    """Settings of `zoom`, which shows a part of the screen enlarged."""


class BetaComputerToolset20260801(_base.Model):
    """The toolset for a computer, as a change of tools in an answer repeats it."""

    type: Literal["computer_toolset_20260801"]
    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    configs: BetaComputerToolsetConfigs | None = None
    """Settings of single tools of the toolset, `null` if there are none."""
