# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta browser toolset tabs."""

from __future__ import annotations

from ... import _base


class BetaBrowserCloseTabConfig(_base.Model):
    """Settings of `close_tab` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserListTabsConfig(_base.Model):
    """Settings of `list_tabs` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserNavigateConfig(_base.Model):
    """Settings of `navigate` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserNewTabConfig(_base.Model):
    """Settings of `new_tab` of the toolset for a browser, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserSwitchTabConfig(_base.Model):
    """Settings of `switch_tab` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""
