# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import types


class CircleParam(TypedDict):
    kind: str
    colour: NotRequired[str]
    """As people call it."""

    radius: float


class GroupParam(TypedDict):
    """Shapes in one frame."""

    kind: str
    colour: NotRequired[str]
    """As people call it."""

    parts: NotRequired[Sequence[ShapeParam]]


class ShapeBaseParam(TypedDict):
    """Anything that can be drawn."""

    kind: str
    colour: NotRequired[str]
    """As people call it."""


ShapeParam: TypeAlias = (
    CircleParam
    | types.Circle
    | GroupParam
    | types.Group
    | ShapeBaseParam
    | types.ShapeBase
)
"""Anything that can be drawn."""
