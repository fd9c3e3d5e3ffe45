"""Whether one schema takes every value that another one takes."""

from __future__ import annotations

from collections.abc import Callable

from specloom.diff.schemas.applicability import enum_fits
from specloom.diff.schemas.parts import Node
from specloom.diff.schemas.shapes import BOUNDS, SETS, Shape, tightness

# Schemas nest without end where they refer to themselves.
_DEEPEST = 12


def covers(
    outer: Node,
    inner: Node,
    shape_of: Callable[[Node], Shape],
    depth: int = 0,
    lax: bool = False,
) -> bool:
    """Whether all values of one schema are values of another.

    No where that is not certain: of `not`, `if` and the like nothing is worked out.

    Args:
        lax: only of values without properties that their schema does not list.
    """
    if depth > _DEEPEST:
        return False
    if len(outer) == len(inner) == 1 and _same_place(outer, inner):
        return True
    wide, narrow = shape_of(outer), shape_of(inner)
    if wide.anything or narrow.never:
        return True
    if wide.never or not _types(wide, narrow):
        return False
    if wide.clauses or narrow.clauses:
        return _unions(wide, narrow, outer, inner, shape_of, depth, lax)
    return _values(wide, narrow) and _inside(wide, narrow, shape_of, depth, lax)


def _same_place(outer: Node, inner: Node) -> bool:
    # Of the two sides, the same pointer need not mean the same schema.
    first, second = outer[0].followed(), inner[0].followed()
    return first.book is second.book and first.pointer == second.pointer


def _types(wide: Shape, narrow: Shape) -> bool:
    if narrow.nullable and not wide.nullable:
        return False
    if wide.types is None or narrow.clauses:
        return True
    if narrow.types is None:
        return False
    types = wide.types | {"integer"} if "number" in wide.types else wide.types
    return narrow.types <= types


def _unions(
    wide: Shape,
    narrow: Shape,
    outer: Node,
    inner: Node,
    shape_of: Callable[[Node], Shape],
    depth: int,
    lax: bool,
) -> bool:
    if narrow.clauses:
        return len(narrow.clauses) == 1 and all(
            covers(outer, member, shape_of, depth + 1, lax)
            for member in narrow.clauses[0].members
        )
    plain = not (wide.properties or wide.required or wide.bounds or wide.sets)
    return (
        plain
        and len(wide.clauses) == 1
        and wide.clauses[0].kind == "anyOf"
        and any(
            covers(member, inner, shape_of, depth + 1, lax)
            for member in wide.clauses[0].members
        )
    )


def _values(wide: Shape, narrow: Shape) -> bool:
    if wide.negations or wide.conditions or wide.dependent_required or wide.prefix:
        return False
    if wide.inner_maps or wide.pieces.cut or narrow.pieces.cut:
        return False
    if wide.enum is not None and not (
        narrow.enum is not None and narrow.enum.keys() <= wide.enum.keys()
    ):
        return False
    if "uniqueItems" in wide.flags and "uniqueItems" not in narrow.flags:
        return False
    for word, bound in wide.bounds.items():
        own = narrow.bounds.get(word)
        upper = BOUNDS[word]
        tighter = own is not None and tightness(own, upper) <= tightness(bound, upper)
        if not tighter and not enum_fits(narrow, word, bound.number, bound.strict):
            return False
    return all(
        key in narrow.sets.get(word, {}) or enum_fits(narrow, word, spot.value)
        for word in SETS
        for key, spot in wide.sets.get(word, {}).items()
    )


def _inside(
    wide: Shape, narrow: Shape, shape_of: Callable[[Node], Shape], depth: int, lax: bool
) -> bool:
    if not wide.required.keys() <= narrow.required.keys():
        return False
    for word, node in wide.inner.items():
        if shape_of(node).anything and word != "contains":
            continue
        own = narrow.inner.get(word)
        if own is None or not covers(node, own, shape_of, depth + 1, lax):
            return False
        if word == "additionalProperties" and not (
            narrow.properties.keys() <= wide.properties.keys()
        ):
            return False
        if word.startswith("unevaluated"):
            return False
    for name, node in wide.properties.items():
        own = narrow.properties.get(name)
        if own is None:
            rest = narrow.inner.get("additionalProperties")
            closed = rest is not None and shape_of(rest).never
            if not (closed or lax) and not shape_of(node).anything:
                return False
        elif not covers(node, own, shape_of, depth + 1, lax):
            return False
    return True
