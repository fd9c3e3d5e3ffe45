"""A union with keywords at its side, written as a union alone."""

from __future__ import annotations

from msgspec.structs import replace

from specloom.diff.places import Spot
from specloom.diff.schemas.parts import ANNOTATIONS, UNIONS, Clause, Node
from specloom.diff.schemas.shapes import Shape
from specloom.diff.schemas.structure import ShapeOf

_TAKEN_APART = ANNOTATIONS | {"$ref", "allOf", "discriminator", *UNIONS}


def is_bare(shape: Shape) -> bool:
    """Whether a union says nothing at the side of its members."""
    return not (
        shape.bounds
        or shape.sets
        or shape.properties
        or shape.required
        or shape.inner
        or shape.enum
        or shape.types
        or shape.negations
        or shape.conditions
        or shape.dependent_required
        or shape.inner_maps
        or shape.prefix
        or len(shape.clauses) > 1
    )


def distributed(shape: Shape, shape_of: ShapeOf) -> Clause:
    """The union of a shape, each member with what stands at the side of the union.

    Members that nothing passes are left out.
    """
    clause = shape.clauses[0]
    if is_bare(shape):
        return clause
    members = distributed_over(clause, shape)
    return replace(
        clause, members=tuple(m for m in members if shape_of(m).types != frozenset())
    )


def distributed_over(clause: Clause, shape: Shape) -> list[Node]:
    """The members of one union of a shape, each with what stands at its side."""
    kept = {
        each.spot.pointer
        for each in shape.clauses
        if each.spot.pointer != clause.spot.pointer
    }
    rest = tuple(
        Spot(part.spot.book, part.spot.pointer, said)
        for part in shape.pieces.parts
        if (
            said := {
                k: v
                for k, v in part.spot.mapping.items()
                if k not in _TAKEN_APART or f"{part.spot.pointer}/{k}" in kept
            }
        )
    )
    return [(*member, *rest) for member in clause.members]


def flattened(members: list[Node], shape_of: ShapeOf) -> list[Node]:
    """Members, those of a union that is itself a member in its place."""
    found: list[Node] = []
    for member in members:
        shape = shape_of(member)
        if len(shape.clauses) == 1:
            found += distributed(shape, shape_of).members
        else:
            found.append(member)
    return found
