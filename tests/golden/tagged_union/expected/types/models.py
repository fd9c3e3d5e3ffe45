# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from .. import _base
from .._runtime.core.union import UNKNOWN, tagged


class Circle(_base.Model):
    kind: Literal["circle"]
    radius: float


class Square(_base.Model):
    kind: Literal["square", "rectangle"] | str
    side: float


Shape: TypeAlias = Annotated[
    Annotated[Circle, Tag("circle")]
    | Annotated[Square, Tag("square")]
    | Annotated[Square, Tag("rectangle")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("kind", "circle", "square", "rectangle"),
]
"""One of the shapes; there may be more of them one day."""


class Drawing(_base.Model):
    shapes: list[Shape]
    frame: Shape | None = None
    """One of the shapes; there may be more of them one day."""
