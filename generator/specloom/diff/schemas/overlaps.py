"""Values that fit two members of a `oneOf`, which refuses them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Set
from typing import Any

from specloom.diff.facts import Fact
from specloom.diff.places import Spot
from specloom.diff.schemas.coverage import apart
from specloom.diff.schemas.distribution import distributed_over
from specloom.diff.schemas.fitting import examples, fits
from specloom.diff.schemas.inside import listed
from specloom.diff.schemas.parts import Node
from specloom.diff.schemas.shapes import Shape
from specloom.diff.schemas.statements import fact, shown
from specloom.diff.schemas.structure import ShapeOf

Same = Callable[[Spot, Spot], bool]

_NOTHING = object()
# Members of larger unions are not compared with one another.
_MOST_MEMBERS = 40
_DEEPEST = 3  # unions inside of unions


def overlap(
    union: Shape,
    known: Node,
    joined: Node,
    nodes: tuple[Node, Node],
    shape_of: ShapeOf,
) -> bool:
    """Whether values that passed fit a member that joined, and another one."""
    if union.discriminator is not None:
        return False  # the tag decides
    return any(
        fits(nodes[0], value, shape_of) is True
        and fits(nodes[1], value, shape_of) is False
        for value in examples((*known, *joined), shape_of)
    )


def overlaps(
    old: Shape, new: Shape, nodes: tuple[Node, Node], shape_of: ShapeOf, same: Same
) -> Iterator[Fact]:
    """Values that fit two members of a `oneOf` on one side only.

    Args:
        same: whether places of the two sides say the same.
    """
    kept = _kept(new, shape_of(nodes[0]), same)
    value = _ambiguous(new, nodes[0], nodes[1], shape_of, kept)
    if value is not _NOTHING:
        yield fact(
            "union-became-exclusive",
            old,
            new,
            new_spot=new.clauses[0].spot,
            after=f" ({shown(value)} fits two)",
        )
    kept = _kept(old, shape_of(nodes[1]), same)
    value = _ambiguous(old, nodes[1], nodes[0], shape_of, kept)
    if value is not _NOTHING:
        yield fact(
            "union-became-inclusive",
            old,
            new,
            old_spot=old.clauses[0].spot,
            before=f" ({shown(value)} fitted two)",
        )


def _kept(union: Shape, other: Shape, same: Same) -> set[int]:
    """The places of members that the `oneOf` of the other side has as well.

    What fits two of them is refused there.
    """
    kept: set[int] = set()
    if len(union.clauses) != 1 or len(other.clauses) != 1:
        return kept
    ours, theirs = union.clauses[0], other.clauses[0]
    if other.discriminator is not None or {ours.kind, theirs.kind} != {"oneOf"}:
        return kept
    left = list(theirs.members)
    for place, member in enumerate(ours.members):
        for candidate in left:
            if len(member) == len(candidate) and all(map(same, member, candidate)):
                kept.add(place)
                left.remove(candidate)
                break
    return kept


def _ambiguous(
    union: Shape,
    other: Node,
    own: Node,
    shape_of: ShapeOf,
    kept: Set[int] = frozenset(),
    depth: int = 0,
) -> Any:
    """A value that fits two members of a `oneOf`, and the other side.

    Args:
        kept: places of members of which no two are to be looked at.
    """
    # A tag decides which member is meant, where there is one.
    tagged = union.discriminator is not None
    for clause in union.clauses:
        if len(clause.members) > _MOST_MEMBERS:
            continue
        members = distributed_over(clause, union)
        for place, other_place in itertools.combinations(range(len(members)), 2):
            first, second = members[place], members[other_place]
            if clause.kind != "oneOf" or tagged or {place, other_place} <= kept:
                continue
            if apart(first, second, shape_of):
                continue
            for value in examples((*first, *second), shape_of):
                taken = fits(other, value, shape_of) and _is_sent(
                    other, value, shape_of
                )
                if taken is True and fits(own, value, shape_of) is False:
                    return value
        if clause.kind == "oneOf" and not tagged:
            for value in examples(other, shape_of):
                fitting = [fits(member, value, shape_of) for member in members]
                if (
                    fitting.count(True) > 1
                    and _is_sent(other, value, shape_of)
                    and fits(own, value, shape_of) is False
                ):
                    return value
        for member in members:
            inner = shape_of(member)
            if inner.clauses and not inner.pieces.cut and depth < _DEEPEST:
                found = _ambiguous(inner, other, own, shape_of, depth=depth + 1)
                if found is not _NOTHING:
                    return found
    return _NOTHING


def _is_sent(node: Node, value: Any, shape_of: ShapeOf) -> bool:
    """Whether a value has no properties but those that its schema lists."""
    return not isinstance(value, dict) or value.keys() <= _listed(node, shape_of, 0)


def _listed(node: Node, shape_of: ShapeOf, depth: int) -> set[str]:
    shape = shape_of(node)
    names = listed(shape)
    for clause in shape.clauses if depth < _DEEPEST else ():
        for member in clause.members:
            names |= _listed(member, shape_of, depth + 1)
    return names
