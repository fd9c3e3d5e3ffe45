# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta browser toolset pointer."""

from __future__ import annotations

from ... import _base


class BetaBrowserDoubleClickConfig(_base.Model):
    """Settings of `double_click` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserHoverConfig(_base.Model):
    """Settings of `hover` of the toolset for a browser, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserLeftClickConfig(_base.Model):
    """Settings of `left_click` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserLeftClickDragConfig(_base.Model):
    """Settings of `left_click_drag` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserLeftMouseDownConfig(_base.Model):
    """Settings of `left_mouse_down` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserLeftMouseUpConfig(_base.Model):
    """Settings of `left_mouse_up` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserMiddleClickConfig(_base.Model):
    """Settings of `middle_click` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserMouseMoveConfig(_base.Model):
    """Settings of `mouse_move` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserRightClickConfig(_base.Model):
    """Settings of `right_click` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserScrollConfig(_base.Model):
    """Settings of `scroll` of the toolset for a browser, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserTripleClickConfig(_base.Model):
    """Settings of `triple_click` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""
