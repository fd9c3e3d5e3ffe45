"""What a schema says of the values inside a value: under a name, or at a position."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.diff.places import Spot
from specloom.diff.schemas.parts import Node
from specloom.diff.schemas.shapes import Shape

# What says something of properties that are not listed.
_OTHERS = frozenset(("patternProperties", "additionalProperties"))


def listed(shape: Shape) -> set[str]:
    """The names of properties that a schema speaks of."""
    return {*shape.properties, *shape.required}


def under(shape: Shape, name: str | None) -> Node:
    """All that holds for a property; for None, for one that nothing lists.

    Each part of an `allOf` has its own list, and its own word for the rest.
    """
    node: Node = shape.properties.get(name, ()) if name is not None else ()
    for part in shape.pieces.parts:
        said = part.spot.mapping
        if said.keys().isdisjoint(_OTHERS):
            continue
        patterns = [
            (pattern, inner)
            for pattern, inner in part.spot.entries("patternProperties")
        ]
        fitting = [
            inner
            for pattern, inner in patterns
            if name is not None and _matches(pattern, name)
        ]
        node = (*node, *fitting)
        rest = part.spot.child("additionalProperties")
        own = said.get("properties")
        is_listed = isinstance(own, dict) and name in own
        if rest is not None and not fitting and not is_listed:
            node = (*node, rest)
    return node


def patterns(shape: Shape) -> Iterator[tuple[str, Node]]:
    """What is said of properties by a pattern of their names."""
    yield from shape.inner_maps.get("patternProperties", {}).items()


def by_pattern(shape: Shape) -> Iterator[tuple[str, Node]]:
    """The same, with what parts say of it that know no names but those they list."""
    rests = tuple(
        rest
        for part in shape.pieces.parts
        if "patternProperties" not in part.spot.mapping
        and (rest := part.spot.child("additionalProperties")) is not None
    )
    for pattern, node in patterns(shape):
        yield pattern, (*node, *rests)


def negations_of_null(shape: Shape) -> list[Node]:
    """What null must not fit; a part beside which null stands does not say."""
    return [
        (spot,)
        for part in shape.pieces.parts
        if not part.or_null and (spot := part.spot.child("not")) is not None
    ]


def position(shape: Shape, index: int) -> Node:
    """All that holds for an item; nothing where the schema does not say."""
    if index < len(shape.prefix):
        return shape.prefix[index]
    return shape.inner.get("items", ())


def synthetic(node: Node, **words: object) -> Node:
    """A schema with more words, that no description holds."""
    book, pointer = node[0].book, node[0].pointer
    return (*node, Spot(book, f"{pointer}~{words!r}", words))


def _matches(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return False  # another dialect of regular expressions
