"""An object whose property lists values, beside a union of one object for each value."""

from __future__ import annotations

from specloom.diff.places import Spot
from specloom.diff.schemas.parts import Clause, Node
from specloom.diff.schemas.shapes import Shape
from specloom.diff.schemas.structure import ShapeOf


def by_value(
    plain: Node, union: Clause, shape_of: ShapeOf
) -> list[tuple[Node, Node]] | None:
    """The object as it is with each of the values, and the member that has this value.

    `{role: {enum: [user, system]}}` is a union of `{role: {const: user}}` and
    `{role: {const: system}}`, where both say the same of all other properties. None where
    the values of no property are those of the members.
    """
    shape = shape_of(plain)
    for name, inner in shape.properties.items():
        values = shape_of(inner).enum
        if values is None or len(values) < 2 or name not in shape.required:
            continue
        members = {_value(member, name, shape_of): member for member in union.members}
        if members.keys() == values.keys() and len(members) == len(union.members):
            return [
                ((*plain, _with(plain[0], name, at)), members[key])
                for key, (_, at) in values.items()
            ]
    return None


def _value(member: Node, name: str, shape_of: ShapeOf) -> str | None:
    """The only value, as a key of an enum, that a member requires of its property."""
    shape: Shape = shape_of(member)
    inner = shape.properties.get(name)
    enum = shape_of(inner).enum if inner is not None else None
    if enum is None or len(enum) != 1 or name not in shape.required:
        return None
    return next(iter(enum))


def _with(plain: Spot, name: str, value: Spot) -> Spot:
    """A schema that lets one of the values pass; it stands where the value is listed."""
    said = {"properties": {name: {"const": value.value}}}
    return Spot(plain.book, value.pointer, said)
