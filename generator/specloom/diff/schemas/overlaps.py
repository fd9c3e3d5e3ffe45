"""Values that fit two members of a `oneOf`, which refuses them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Set
from typing import Any

from specloom.diff.facts import Fact
from specloom.diff.places import Spot
from specloom.diff.schemas.coverage import apart
from specloom.diff.schemas.distribution import distributed_over
from specloom.diff.schemas.fitting import examples, fits, names_tried
from specloom.diff.schemas.parts import Node
from specloom.diff.schemas.readings import taken, travelling
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
    search = _Search(shape_of, "readOnly")
    return any(
        search.is_lost(value, *nodes)
        for value in examples((*known, *joined), search.taken)
    )


def overlaps(
    old: Shape, new: Shape, nodes: tuple[Node, Node], shape_of: ShapeOf, same: Same
) -> Iterator[Fact]:
    """Values that fit two members of a `oneOf` on one side only.

    Args:
        same: whether places of the two sides say the same.
    """
    kept = _kept(new, shape_of(nodes[0]), same)
    value = _Search(shape_of, "readOnly").ambiguous(new, nodes[0], nodes[1], kept)
    if value is not _NOTHING:
        yield fact(
            "union-became-exclusive",
            old,
            new,
            new_spot=new.clauses[0].spot,
            after=f" ({shown(value)}, for example, fits two)",
        )
    kept = _kept(old, shape_of(nodes[1]), same)
    value = _Search(shape_of, "writeOnly").ambiguous(old, nodes[1], nodes[0], kept)
    if value is not _NOTHING:
        yield fact(
            "union-became-inclusive",
            old,
            new,
            old_spot=old.clauses[0].spot,
            before=f" ({shown(value)}, for example, fitted two)",
        )


class _Search:
    """One look for values that a `oneOf` refuses, and the other side sends.

    Args:
        unsent: the flag of what does not travel this way.
    """

    def __init__(self, shape_of: ShapeOf, unsent: str) -> None:
        self.shape_of = shape_of
        self.sent = travelling(shape_of, unsent)
        self.taken = taken(shape_of, unsent)

    def ambiguous(
        self,
        union: Shape,
        other: Node,
        own: Node,
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
            if clause.kind == "oneOf" and not tagged:
                places = range(len(members))
                for place, other_place in itertools.combinations(places, 2):
                    if {place, other_place} <= kept:
                        continue
                    first, second = members[place], members[other_place]
                    if apart(first, second, self.taken):
                        continue
                    for value in examples((*first, *second), self.taken):
                        if self.is_lost(value, other, own) and _is_sent(
                            other, value, self.sent
                        ):
                            return value
                for value in examples(other, self.sent):
                    fitting = [fits(member, value, self.taken) for member in members]
                    if (
                        fitting.count(True) > 1
                        and self.is_lost(value, other, own)
                        and _is_sent(other, value, self.sent)
                    ):
                        return value
            for member in members:
                inner = self.shape_of(member)
                if inner.clauses and not inner.pieces.cut and depth < _DEEPEST:
                    found = self.ambiguous(inner, other, own, depth=depth + 1)
                    if found is not _NOTHING:
                        return found
        return _NOTHING

    def is_lost(self, value: Any, other: Node, own: Node) -> bool:
        """Whether a value of the other side is refused, as meant or by the letter."""
        if fits(other, value, self.sent) is not True:
            return False
        return fits(own, value, self.sent) is False or (
            fits(own, value, self.taken) is False
            and fits(other, value, self.taken) is True
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


def _is_sent(node: Node, value: Any, shape_of: ShapeOf) -> bool:
    """Whether a value has no properties but those that its schema lists."""
    return not isinstance(value, dict) or value.keys() <= _listed(node, shape_of, 0)


def _listed(node: Node, shape_of: ShapeOf, depth: int) -> set[str]:
    shape = shape_of(node)
    names = names_tried(shape)
    for clause in shape.clauses if depth < _DEEPEST else ():
        for member in clause.members:
            names |= _listed(member, shape_of, depth + 1)
    return names
