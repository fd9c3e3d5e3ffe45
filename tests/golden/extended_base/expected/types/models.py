# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Tag

from .. import _base
from .._runtime.core.union import UNKNOWN, tagged


class Circle(_base.Model):
    kind: str
    colour: str | None = None
    """As people call it."""

    radius: float


class Group(_base.Model):
    """Shapes in one frame."""

    kind: str
    colour: str | None = None
    """As people call it."""

    parts: list[Shape] | None = None


class ShapeBase(_base.Model):
    """Anything that can be drawn."""

    kind: str
    colour: str | None = None
    """As people call it."""


Shape: TypeAlias = Annotated[
    Annotated[Circle, Tag("circle")]
    | Annotated[Group, Tag("Group")]
    | Annotated[ShapeBase, Tag(UNKNOWN)],
    tagged("kind", "circle", "Group"),
]
"""Anything that can be drawn."""
