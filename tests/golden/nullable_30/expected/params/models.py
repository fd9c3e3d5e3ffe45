# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class Change(TypedDict):
    name: str | None
    """Null takes it away."""

    colour: NotRequired[Literal["red", "blue"] | None]
