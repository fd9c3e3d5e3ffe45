# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta browser toolset keyboard."""

from __future__ import annotations

from ... import _base


class BetaBrowserTypeConfig(_base.Model):
    """Settings of `type` of the toolset for a browser, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserHoldKeyConfig(_base.Model):
    """Settings of `hold_key` of the toolset for a browser, as an answer repeats
    them.
    """

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserKeyConfig(_base.Model):
    """Settings of `key` of the toolset for a browser, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""


class BetaBrowserWaitConfig(_base.Model):
    """Settings of `wait` of the toolset for a browser, as an answer repeats them."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: bool | None = None
    """Whether the model may call the tool, `null` if that was not set."""
