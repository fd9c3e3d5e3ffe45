# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .. import types


class PartParam(TypedDict):
    id: NotRequired[int]


class Change(TypedDict):
    name: str | None
    """Null takes it away."""

    colour: NotRequired[Literal["red", "blue"] | None]
    part: NotRequired[PartParam | types.Part | None]
    size: NotRequired[int | PartParam | types.Part | None]
