# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general browser toolset keyboard."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class BrowserTypeConfigParam(TypedDict):
    """Settings of the member `type`, which types text."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserHoldKeyConfigParam(TypedDict):
    """Settings of the member `hold_key`, which holds keys down for a time."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserKeyConfigParam(TypedDict):
    """Settings of the member `key`, which presses keys."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""


class BrowserWaitConfigParam(TypedDict):
    """Settings of the member `wait`, which waits for a time."""

    defer_loading: NotRequired[bool | None]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    enabled: NotRequired[bool | None]
    """Whether the model may use this member of the toolset."""
