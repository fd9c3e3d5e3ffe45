# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general browser toolset pointer."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class BrowserDoubleClickConfigParam(TypedDict):
    """Settings of the member `double_click`, which clicks twice."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserHoverConfigParam(TypedDict):
    """Settings of the member `hover`, which moves the pointer over something."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserLeftClickConfigParam(TypedDict):
    """Settings of the member `left_click`, which clicks with the left button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserLeftClickDragConfigParam(TypedDict):
    """Settings of the member `left_click_drag`, which drags with the left button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserLeftMouseDownConfigParam(TypedDict):
    """Settings of the member `left_mouse_down`, which presses the left button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserLeftMouseUpConfigParam(TypedDict):
    """Settings of the member `left_mouse_up`, which releases the left button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserMiddleClickConfigParam(TypedDict):
    """Settings of the member `middle_click`, which clicks with the middle button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserMouseMoveConfigParam(TypedDict):
    """Settings of the member `mouse_move`, which moves the pointer."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserRightClickConfigParam(TypedDict):
    """Settings of the member `right_click`, which clicks with the right button."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserScrollConfigParam(TypedDict):
    """Settings of the member `scroll`, which scrolls a page."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserTripleClickConfigParam(TypedDict):
    """Settings of the member `triple_click`, which clicks three times."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""
