# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import types


class CircleParam(TypedDict):
    kind: Literal["circle"]
    radius: float


class SquareParam(TypedDict):
    kind: Literal["square", "rectangle"]
    side: float


ShapeParam: TypeAlias = CircleParam | types.Circle | SquareParam | types.Square
"""One of the shapes; there may be more of them one day."""


class Ink(TypedDict):
    type: Literal["ink"]
    colour: str


class Chalk(TypedDict):
    type: Literal["chalk"]


Pen: TypeAlias = Ink | Chalk
