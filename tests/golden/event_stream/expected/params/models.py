# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class TellParams(TypedDict):
    about: str
    """What the story is about."""

    stream: NotRequired[bool]
    """Whether to get it word by word."""

    words: NotRequired[int]
    """About how long."""
