"""Shapes as one side of a call reads them: who sends a value, or who takes it."""

from __future__ import annotations

from typing import TypeVar

from specloom.diff.schemas.parts import Node
from specloom.diff.schemas.shapes import ALL_TYPES, Shape
from specloom.diff.schemas.structure import ShapeOf

_T = TypeVar("_T")


def travelling(shape_of: ShapeOf, unsent: str) -> ShapeOf:
    """The shapes without properties that travel the other way only.

    Args:
        unsent: their flag: "readOnly" for requests, "writeOnly" for responses.
    """
    known: dict[Node, Shape] = {}

    def read(node: Node) -> Shape:
        if node not in known:
            known[node] = _travelling(shape_of(node), shape_of, unsent)
        return known[node]

    return read


def _travelling(shape: Shape, shape_of: ShapeOf, unsent: str) -> Shape:
    hidden = {
        name
        for name, inner in shape.properties.items()
        if unsent in shape_of(inner).flags
    }
    if not hidden:
        return shape
    return shape.changed(
        properties=_without(shape.properties, hidden),
        required=_without(shape.required, hidden),
    )


def _without(said: dict[str, _T], names: set[str]) -> dict[str, _T]:
    return {name: value for name, value in said.items() if name not in names}


def by_letter(shape_of: ShapeOf) -> ShapeOf:
    """The shapes as a validator reads them, to which no type is only meant."""

    def read(node: Node) -> Shape:
        shape = shape_of(node)
        return shape.changed(types=_ANY_TYPE) if shape.implied else shape

    return read


# Whether null is meant is asked elsewhere.
_ANY_TYPE = frozenset(ALL_TYPES)


def taken(shape_of: ShapeOf, unsent: str) -> ShapeOf:
    """The shapes of what is taken, by the letter; `unsent` as for `travelling`."""
    return by_letter(travelling(shape_of, unsent))
