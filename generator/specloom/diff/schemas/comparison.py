"""Two schemas compared, each pair once however many operations use it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from specloom.diff.facts import Edge, Fact, Pair, PairKey
from specloom.diff.lifecycle import Calendar
from specloom.diff.places import Home, Spot
from specloom.diff.schemas import (
    constraints,
    overlaps,
    statements,
    structure,
    unions,
)
from specloom.diff.schemas.applicability import (
    applicable,
    common,
    value_types,
)
from specloom.diff.schemas.coverage import Answers, covers
from specloom.diff.schemas.notations import alike
from specloom.diff.schemas.parts import (
    Node,
    component_name,
    has_schema,
    json_key,
    target_of,
    without_annotations,
)
from specloom.diff.schemas.readings import travelling
from specloom.diff.schemas.sameness import Sameness
from specloom.diff.schemas.shapes import ONE_WAY, Shape, shape_of
from specloom.spec.schema_shapes import is_null


class SchemaComparison:
    """All pairs of schemas that were compared, as a graph.

    Pairs wait in a list rather than on the stack: schemas nest deeper than Python
    calls, and refer to themselves.
    """

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.pairs: dict[PairKey, Pair] = {}
        self._waiting: list[tuple[PairKey, Node, Node]] = []
        self._samenesses: dict[tuple[int, int], Sameness] = {}
        self._shapes: dict[tuple[int, tuple[str, ...]], Shape] = {}
        self._nodes: dict[PairKey, tuple[Node, Node]] = {}
        # By the flag of what does not travel: each way has its questions.
        self._answers = {flag: Answers(self._equal) for flag in ONE_WAY}
        self._readings = {flag: travelling(self.shape, flag) for flag in ONE_WAY}

    def compare(self, old: Node, new: Node) -> PairKey | None:
        """The pair of two schemas, compared with all inside it; None if the same."""
        key = self._pair(old, new, False)
        while self._waiting:
            waiting, first, second = self._waiting.pop()
            self._fill(waiting, first, second)
        return key

    def same(self, old: Spot, new: Spot) -> bool:
        """Whether two values, and all they refer to, are written the same."""
        key = (id(old.book), id(new.book))
        if key not in self._samenesses:
            self._samenesses[key] = Sameness(old.book, new.book)
        return self._samenesses[key].same(old.value, new.value)

    def shape(self, node: Node) -> Shape:
        """What a schema means; worked out once."""
        key = (id(node[0].book), tuple(spot.pointer for spot in node))
        if key not in self._shapes:
            self._shapes[key] = shape_of(node)
        return self._shapes[key]

    def parts(self) -> set[Home]:
        """Where all is written that a schema which was looked at consists of."""
        return {
            part.spot.home
            for shape in self._shapes.values()
            for part in shape.pieces.parts
        }

    def _pair(self, old: Node, new: Node, member: bool) -> PairKey | None:
        if len(old) == len(new) and all(map(self.same, old, new)):
            return None
        old, new = _settled(old, new)
        key = (tuple(s.home for s in old), tuple(s.home for s in new), member)
        if key not in self.pairs:
            self.pairs[key] = Pair()
            self._nodes[key] = (old, new)
            self._waiting.append((key, old, new))
        return key

    def takes_all(self, key: PairKey) -> bool:
        """Whether the new schema surely takes whatever was sent by the old one."""
        pair = self.pairs[key]
        if pair.takes_all is None:
            old, new = self._nodes[key]
            pair.takes_all = self._decides(pair, old, new) and self._covers(
                new, old, "readOnly"
            )
        return pair.takes_all

    def sends_known(self, key: PairKey) -> bool:
        """Whether whatever the new schema lets come, the old one surely let come."""
        pair = self.pairs[key]
        if pair.sends_known is None:
            old, new = self._nodes[key]
            pair.sends_known = self._decides(pair, old, new) and self._covers(
                old, new, "writeOnly"
            )
        return pair.sends_known

    def _decides(self, pair: Pair, *nodes: Node) -> bool:
        """Whether a pair may take back what is said of its inside.

        That are changes, unions, and items that keep what one of them must be.
        """
        return (
            bool(pair.facts)
            or any(edge.to[2] for edge in pair.edges)
            or any("contains" in self.shape(node).inner for node in nodes)
        )

    def _covers(self, outer: Node, inner: Node, unsent: str) -> bool:
        reading, answers = self._readings[unsent], self._answers[unsent]
        return covers(outer, inner, reading, lax=True, answers=answers)

    def _equal(self, first: Spot, second: Spot) -> bool:
        """Whether parts of the two sides are the same, whichever is the older."""
        known = (id(first.book), id(second.book)) in self._samenesses
        return self.same(first, second) if known else self.same(second, first)

    def _fill(self, key: PairKey, old_node: Node, new_node: Node) -> None:
        pair = self.pairs[key]
        old, new = self.shape(old_node), self.shape(new_node)
        is_other = _is_new_reference(old_node, new_node, old, new)
        if is_other:
            # The edit is where the reference stands, not in the schemas it names.
            old, new = old.changed(at=old_node[0]), new.changed(at=new_node[0])
        old, new = alike(*unions.aligned(old, new, self.shape))
        matched = unions.match(old, new, (old_node, new_node), self.shape)
        facts = [] if key[2] else self._nullness(old, new, matched)
        if matched is not None:
            at = (old_node[0], new_node[0])
            facts += [
                replace(fact, old=at[0], new=at[1]) if is_other else fact
                for fact in matched.facts
            ]
            nodes = (old_node, new_node)
            said = {kind for fact in facts for kind in _exclusions(fact)}
            facts += [
                fact
                for fact in overlaps.overlaps(old, new, nodes, self.shape, self._equal)
                if fact.kind not in said
            ]
            members = [
                structure.Inner(*each)
                for each in matched.pairs
                if self._is_met(old, each[0]) or self._is_met(new, each[1])
            ]
            self._descend(pair, members, member=True)
        if matched is None or not matched.wrapped:
            found = list(constraints.types(old, new, self.shape))
            facts += found
            if not any(fact.kind == "type-changed" for fact in found):
                old, new = self._applicable(old, new)
                facts += constraints.compare(old, new, self.calendar, self.shape)
                facts += structure.compare(old, new, self.shape)
                facts += self._deciding(pair, old, new)
                inner = structure.inner_pairs(old, new, self.shape)
                self._descend(pair, inner, member=False)
            else:
                facts += constraints.marks(old, new, self.calendar)
        else:
            facts += constraints.marks(old, new, self.calendar)
        facts = unions.without_tags_of_members(facts)
        pair.facts = list({fact.key: fact for fact in facts}.values())

    def _applicable(self, old: Shape, new: Shape) -> tuple[Shape, Shape]:
        """Both shapes without keywords that constrain no value of both sides.

        What a type brings along, or takes with it, the change of types says already.
        """
        if old.implied or new.implied:
            return old, new
        types = common(value_types(old, self.shape), value_types(new, self.shape))
        return applicable(old, new, types), applicable(new, old, types)

    def _is_met(self, outer: Shape, member: Node) -> bool:
        """Whether a member of a union has values of the types beside the union."""
        types = common(outer.types, value_types(self.shape(member), self.shape))
        return outer.types is None or types is None or bool(types)

    def _nullness(
        self, old: Shape, new: Shape, matched: unions.Matched | None
    ) -> list[Fact]:
        """Whether null came or went, said of the member of a union that it is due to.

        A member does not say so itself: null may stand beside it just as well.
        """
        facts = list(constraints.nullness(old, new))
        if not facts or matched is None or matched.wrapped:
            return facts
        due = [
            fact
            for pair in matched.pairs
            for fact in constraints.nullness(*map(self.shape, pair))
            if fact.kind == facts[0].kind
        ]
        return due or facts

    def _deciding(self, pair: Pair, old: Shape, new: Shape) -> Iterator[Fact]:
        """Changes inside `not` and `if`."""
        for kind, first, second in structure.reversed_pairs(old, new):
            if self._same_meaning(first, second):
                continue
            said = [
                json_key(without_annotations(spot.value)) for spot in (first, second)
            ]
            if said[0] != said[1]:
                yield statements.fact(
                    f"{kind}-changed", old, new, old_spot=first, new_spot=second
                )
            else:
                inner = structure.Inner((first,), (second,))
                self._descend(pair, [inner], member=False)

    def _same_meaning(self, old: Spot, new: Spot) -> bool:
        """Whether two schemas take the same values, as far as that is worked out."""
        if is_null(old.value) or is_null(new.value):
            return is_null(old.value) and is_null(new.value)
        first, second = (old,), (new,)
        return covers(first, second, self.shape) and covers(second, first, self.shape)

    def _descend(
        self, pair: Pair, inner: Iterable[structure.Inner], *, member: bool
    ) -> None:
        for each in inner:
            key = self._pair(each.old, each.new, member)
            if key is not None:
                edge = Edge(
                    key,
                    read_only=self._flagged(each.old, each.new, "readOnly"),
                    write_only=self._flagged(each.old, each.new, "writeOnly"),
                    required=each.required,
                    was_required=each.was_required,
                    is_item=each.is_item,
                )
                pair.edges.append(edge)

    def _flagged(self, old: Node, new: Node, flag: str) -> bool:
        # Also what only becomes read-only, or was: on one side nobody sends it.
        return flag in self.shape(old).flags or flag in self.shape(new).flags


def _exclusions(fact: Fact) -> Iterator[str]:
    """What a fact says already of values that fit two members of a `oneOf`."""
    if "overlaps" in fact.traits:
        yield "union-became-exclusive"
    if fact.kind.startswith("union-became-"):
        yield fact.kind


def _settled(old: Node, new: Node) -> tuple[Node, Node]:
    """Both schemas past their references, where these lead to the same name."""
    if len(old) != 1 or len(new) != 1:
        return old, new
    target_old, target_new = target_of(old[0]), target_of(new[0])
    if _swapped(target_old, target_new):
        return old, new
    return (target_old,), (target_new,)


def _swapped(old: Spot, new: Spot) -> bool:
    """Whether a reference was changed, rather than the schema renamed or edited."""
    name_old, name_new = component_name(old), component_name(new)
    if name_old == name_new:
        return False
    kept = name_old is not None and has_schema(new.book, name_old)
    known = name_new is not None and has_schema(old.book, name_new)
    return kept or known or name_old is None or name_new is None


def _is_new_reference(old_node: Node, new_node: Node, old: Shape, new: Shape) -> bool:
    return (
        len(old_node) == len(new_node) == 1
        and (old_node[0] != old.at or new_node[0] != new.at)
        and _swapped(old.at, new.at)
    )
