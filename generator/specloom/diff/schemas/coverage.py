"""Whether one schema takes every value that another one takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct, field

from specloom.diff.places import Spot
from specloom.diff.schemas.applicability import (
    counts,
    refuses,
)
from specloom.diff.schemas.distribution import distributed_over
from specloom.diff.schemas.fitting import fits
from specloom.diff.schemas.inside import (
    by_pattern,
    listed,
    negations_of_null,
    patterns,
    position,
    synthetic,
    under,
)
from specloom.diff.schemas.parts import Clause, Node, says_more
from specloom.diff.schemas.readings import by_letter
from specloom.diff.schemas.shapes import ALL_TYPES, SETS, Shape, allows_null
from specloom.diff.schemas.sides import (
    bounded,
    in_set,
    is_empty,
    meets,
    no_common_size,
    no_common_type,
    same_words,
    takes_types,
)

ShapeOf = Callable[[Node], Shape]

_NUMBERS = frozenset(("integer", "number"))
# Schemas nest without end, and unions of unions are many; what takes longer to find
# out than so many steps stays unknown.
_MOST_STEPS = 300
_MOST_IN_ALL = 4000
_MOST_DEEP = 12
# An upper bound -> the lower one for all that is above it, and how far that is.
_ABOVE: Mapping[str, tuple[str, int]] = {
    "maxLength": ("minLength", 1),
    "maxItems": ("minItems", 1),
    "maximum": ("exclusiveMinimum", 0),
}
_LEAST = {"maxLength": "minLength", "maxItems": "minItems", "maximum": "minimum"}
# More values than these are not looked at one by one.
_MOST_VALUES = 40


Pair = tuple[Node, Node]


class Answers(Struct):
    """What was found out already, by questions about the same two descriptions."""

    # Whether two parts of the descriptions are written the same.
    same: Callable[[Spot, Spot], bool]
    proved: set[Pair] = field(default_factory=set)
    open: set[Pair] = field(default_factory=set)
    left: int = _MOST_IN_ALL


def covers(
    outer: Node,
    inner: Node,
    shape_of: ShapeOf,
    *,
    lax: bool = False,
    answers: Answers | None = None,
) -> bool:
    """Whether all values of one schema are values of another.

    No where that is not certain: of `if` and the like nothing is worked out.

    Args:
        lax: only of values without properties that their schema does not list.
        answers: to questions that were as lax; these are kept there, too.
    """
    search = _Search(shape_of, lax, answers)
    before = search.left
    found = search.covers(outer, inner)
    if answers is not None:
        answers.left -= before - max(search.left, 0)
        if found:
            answers.proved |= search.held.keys()
    return found


def apart(first: Node, second: Node, shape_of: ShapeOf) -> bool:
    """Whether no value of one schema is one of another; no where that is not certain."""
    return _Search(shape_of, False).apart(first, second)


class _Search:
    """One question, with what was found out on the way.

    What is being asked already is taken for true: values are finite, so that a schema
    that refers to itself covers another unless something else is against it.
    """

    def __init__(
        self, shape_of: ShapeOf, lax: bool, answers: Answers | None = None
    ) -> None:
        self.shape_of = shape_of
        self.lax = lax
        self.left = min(_MOST_STEPS, answers.left) if answers else _MOST_STEPS
        self.depth = 0
        self.inside_of_not = False
        self.held: dict[Pair, None] = {}
        self._answers = answers
        self._proved: set[Pair] = answers.proved if answers else set()
        self._open: set[Pair] = answers.open if answers else set()

    def covers(self, outer: Node, inner: Node) -> bool:
        if len(outer) == len(inner) == 1 and self._same(outer[0], inner[0]):
            return True
        key = (outer, inner)
        if key in self.held or key in self._proved:
            return True
        self.left -= 1
        if key in self._open or self.left < 0 or self.depth > _MOST_DEEP:
            return False
        before = len(self.held)
        self.held[key] = None
        self.depth += 1
        found = self._covers(outer, inner)
        self.depth -= 1
        if not found:
            while len(self.held) > before:
                self.held.popitem()
            self._open.add(key)
        return found

    def _same(self, outer: Spot, inner: Spot) -> bool:
        if outer.book is inner.book:
            return _same_place(outer, inner)
        return self._answers is not None and self._answers.same(outer, inner)

    def _covers(self, outer: Node, inner: Node) -> bool:
        wide, narrow = self.shape_of(outer), self.shape_of(inner)
        if wide.anything or is_empty(narrow) or self._is_impossible(narrow, inner):
            return True
        if wide.never or wide.pieces.cut or narrow.pieces.cut:
            return False
        if narrow.nullable:
            if self._takes_null(narrow) and not self._takes_null(wide):
                return False
            if narrow.types == frozenset():
                return True
            types = sorted(ALL_TYPES if narrow.types is None else narrow.types)
            return self.covers(outer, synthetic(inner, type=list(types)))
        if narrow.enum is not None and len(narrow.enum) == 1:
            ((value, _),) = narrow.enum.values()
            if fits(inner, value, self.shape_of) is False:
                return True
            readings = (self.shape_of, by_letter(self.shape_of))
            taken = [fits(outer, value, reading) for reading in readings]
            if False in taken:
                return False
            if None not in taken and not isinstance(value, dict):
                return True
        for clause in narrow.clauses:
            members = distributed_over(clause, narrow)
            if all(self._covers_member(outer, member, inner) for member in members):
                return True
        if self._plain(wide, narrow, inner) and all(
            self._same_union(clause, narrow) or self._one_of(clause, wide, inner)
            for clause in wide.clauses
        ):
            return True
        return any(
            all(self.covers(outer, piece) for piece in pieces)
            for pieces in self._split(wide, narrow, inner)
        )

    def _covers_member(self, outer: Node, member: Node, union: Node) -> bool:
        """Whether what passes by one member of a union is covered.

        Values that it lists may fit another member, too, and so be refused.
        """
        if self.covers(outer, member):
            return True
        listed_values = self.shape_of(member).enum
        if listed_values is None or len(listed_values) > _MOST_VALUES:
            return False
        return not self.shape_of(member).nullable and all(
            fits(union, value, self.shape_of) is False
            or self.covers(outer, synthetic(member, const=value))
            for value, _ in listed_values.values()
        )

    def _is_impossible(self, shape: Shape, node: Node) -> bool:
        """Whether no value fits, by what has to be there, or must not fit."""
        if shape.nullable:
            return False
        if shape.types == frozenset(("object",)):
            for name in shape.required:
                inner = under(shape, name)
                if inner and is_empty(self.shape_of(inner)):
                    return True
        if not shape.negations or self.inside_of_not:
            return False
        strict = _Search(self.shape_of, False)
        strict.inside_of_not = True  # what is asked must not be its own answer
        strict.left, strict.depth = self.left // 2, self.depth + 1
        before = strict.left
        found = any(strict.covers(negation, node) for negation in shape.negations)
        self.left -= before - max(strict.left, 0)
        return found

    def _takes_null(self, shape: Shape) -> bool:
        """Whether null fits, and in a `oneOf` only one member of it."""
        if not shape.nullable:
            return False
        return all(
            clause.kind == "anyOf"
            or clause.with_null
            or sum(map(allows_null, clause.members)) == 1
            for clause in shape.clauses
        ) and all(
            fits(n, None, self.shape_of) is False for n in negations_of_null(shape)
        )

    def _split(
        self, wide: Shape, narrow: Shape, inner: Node
    ) -> Iterator[Sequence[Node]]:
        """The schema as several that together take what it takes."""
        if narrow.enum is not None:
            if 1 < len(narrow.enum) <= _MOST_VALUES:
                values = [value for value, _ in narrow.enum.values()]
                yield [synthetic(inner, const=value) for value in values]
            return
        if narrow.types == frozenset(("boolean",)):
            yield [synthetic(inner, const=value) for value in (True, False)]
        if narrow.types is not None and len(narrow.types) > 1:
            yield [synthetic(inner, type=kind) for kind in sorted(narrow.types)]
        elif wide.clauses:
            for name in narrow.required:
                known = (
                    self.shape_of(narrow.properties[name]).enum
                    if (name in narrow.properties)
                    else None
                )
                if known is not None and 1 < len(known) <= _MOST_VALUES:
                    values = [value for value, _ in known.values()]
                    if self.shape_of(narrow.properties[name]).nullable:
                        values.append(None)
                    yield [
                        synthetic(inner, properties={name: {"const": value}})
                        for value in values
                    ]
            members = [self.shape_of(m) for c in wide.clauses for m in c.members]
            yield from _by_size(members, narrow, inner)
            yield from _by_presence(members, narrow, inner)

    def _same_union(self, clause: Clause, narrow: Shape) -> bool:
        """Whether the other schema has a `oneOf` with the same members."""
        return all(
            self._same_as_read(clause, narrow, reading)
            for reading in (self.shape_of, by_letter(self.shape_of))
        )

    def _same_as_read(self, clause: Clause, narrow: Shape, reading: ShapeOf) -> bool:
        strict = _Search(reading, False)
        before = strict.left = self.left // 2
        strict.depth = self.depth + 1
        found = any(
            own.kind == clause.kind
            and len(own.members) == len(clause.members)
            and strict.same_members(clause, own)
            for own in narrow.clauses
        )
        self.left -= before - max(strict.left, 0)
        return found

    def same_members(self, first: Clause, second: Clause) -> bool:
        """Whether two unions have the same members, in whatever order."""
        left = list(second.members)
        for member in first.members:
            same = next(
                (
                    each
                    for each in left
                    if self.covers(member, each) and self.covers(each, member)
                ),
                None,
            )
            if same is None:
                return False
            left.remove(same)
        return True

    def _one_of(self, clause: Clause, wide: Shape, inner: Node) -> bool:
        """Whether a union takes all that a schema without null takes."""
        for member in clause.members:
            if self.covers(member, inner):
                # A tag decides which member is meant, where there is one.
                return (
                    clause.kind == "anyOf"
                    or wide.discriminator is not None
                    or all(
                        self._apart_by_letter(other, inner)
                        for other in clause.members
                        if other is not member
                    )
                )
        return False

    def _apart_by_letter(self, first: Node, second: Node) -> bool:
        """Whether a validator lets no value of one schema pass for one of another."""
        letter = _Search(by_letter(self.shape_of), False)
        before = letter.left = self.left
        letter.depth = self.depth
        found = letter.apart(first, second)
        self.left -= before - max(letter.left, 0)
        return found

    def _plain(self, wide: Shape, narrow: Shape, inner: Node) -> bool:
        """Whether all passes but the unions of the wider schema."""
        return (
            takes_types(wide, narrow)
            and self._values(wide, narrow, inner)
            and (not meets(narrow, "object") or self._objects(wide, narrow))
            and (not meets(narrow, "array") or self._arrays(wide, narrow))
        )

    def _values(self, wide: Shape, narrow: Shape, inner: Node) -> bool:
        if wide.enum is not None and not (
            narrow.enum is not None and narrow.enum.keys() <= wide.enum.keys()
        ):
            return False
        if not all(same_words(spot, narrow.conditions) for spot in wide.conditions):
            return False
        for negation in wide.negations:
            known = any(self.covers(n, negation) for n in narrow.negations)
            if not known and not self.apart(negation, inner):
                return False
        return all(
            bounded(word, wide, narrow)
            for word in wide.bounds
            if counts(word, narrow.types)
        ) and all(
            in_set(word, spot, narrow)
            for word in SETS
            for spot in wide.sets.get(word, {}).values()
            # Which type a format is of is often made up.
            if word == "format" or counts(word, narrow.types, spot.value)
        )

    def _objects(self, wide: Shape, narrow: Shape) -> bool:
        if not wide.required.keys() <= narrow.required.keys():
            return False
        if (
            "unevaluatedProperties" in wide.inner
            or "dependentSchemas" in wide.inner_maps
        ):
            return False
        # What a union or a condition lists, it lists elsewhere.
        beside = narrow.clauses or narrow.conditions or narrow.inner_maps
        lax = self.lax and not beside
        for trigger, wanted in wide.dependent_required.items():
            if (node := under(narrow, trigger)) and self.shape_of(node).never:
                continue
            there = {*narrow.dependent_required.get(trigger, ()), *narrow.required}
            if not wanted.keys() <= there:
                return False
        for name in (*sorted(listed(wide) | listed(narrow)), None):
            want, have = under(wide, name), under(narrow, name)
            if not want or self.shape_of(want).anything:
                continue
            if have:
                if not self.covers(want, have):
                    return False
            elif name is None or not lax or name in narrow.required:
                return False
        rest, wanted_rest = under(narrow, None), under(wide, None)
        own, known = dict(by_pattern(narrow)), dict(patterns(wide))
        for pattern, want in known.items():
            haves = [own[pattern]] if pattern in own else [rest, *own.values()]
            if not all(have and self.covers(want, have) for have in haves):
                return False
        for pattern, have in own.items():
            beyond = bool(wanted_rest) and pattern not in known
            if beyond and not self.covers(wanted_rest, have):
                return False
        names = wide.inner.get("propertyNames")
        if names is None:
            return True
        said = narrow.inner.get("propertyNames")
        if said is not None and self.covers(names, said):
            return True
        closed = bool(rest) and self.shape_of(rest).never and not own
        return closed and all(
            self.covers(names, _constant(names, name)) for name in narrow.properties
        )

    def _arrays(self, wide: Shape, narrow: Shape) -> bool:
        if "unevaluatedItems" in wide.inner:
            return False
        most = narrow.bounds.get("maxItems")
        end = narrow.inner.get("items")
        if "uniqueItems" in wide.flags and "uniqueItems" not in narrow.flags:
            one = most is not None and most.number <= 1
            ends = end is not None and self.shape_of(end).never
            if not one and not (ends and len(narrow.prefix) <= 1):
                return False
        longest = max(len(wide.prefix), len(narrow.prefix))
        for index in range(longest + 1):
            if most is not None and index >= most.number:
                break
            want, have = position(wide, index), position(narrow, index)
            if have and self.shape_of(have).never:
                break  # no list is longer
            if not want or self.shape_of(want).anything:
                continue
            if not have:
                # What is behind the positions of a tuple nobody sends.
                if self.lax and narrow.prefix and not narrow.clauses:
                    continue
                return False
            if not self.covers(want, have):
                return False
        wanted = wide.inner.get("contains")
        if wanted is None:
            return True
        if "minContains" in wide.bounds or "maxContains" in wide.bounds:
            return False
        own = narrow.inner.get("contains")
        items = [position(narrow, i) for i in range(len(narrow.prefix) + 1)]
        if own is not None and all(
            (bool(item) and self.shape_of(item).never)
            or self.covers(wanted, (*own, *item))
            for item in items
        ):
            return True
        least = narrow.bounds.get("minItems")
        first = position(narrow, 0)
        return (
            least is not None
            and least.number >= 1
            and bool(first)
            and self.covers(wanted, first)
        )

    def apart(self, first: Node, second: Node) -> bool:
        """Whether no value fits both, as far as that is worked out."""
        self.left -= 1
        if self.left < 0 or self.depth > _MOST_DEEP:
            return False
        self.depth += 1
        found = self._apart(first, second)
        self.depth -= 1
        return found

    def _apart(self, first: Node, second: Node) -> bool:
        one, other = self.shape_of(first), self.shape_of(second)
        if is_empty(one) or is_empty(other):
            return True
        if one.nullable and other.nullable:
            return False
        if no_common_type(one, other) or no_common_size(one, other):
            return True
        for shape, opposite in ((one, other), (other, one)):
            if shape.enum is not None and all(
                refuses(opposite, value) for value, _ in shape.enum.values()
            ):
                return True
            for clause in shape.clauses:
                members = distributed_over(clause, shape)
                if all(
                    self.apart(m, second) if shape is one else self.apart(first, m)
                    for m in members
                ):
                    return True
            node = second if shape is one else first
            if not opposite.nullable and any(
                self.covers(n, node) for n in shape.negations
            ):
                return True
        if other.types == frozenset(("object",)) and not (
            one.nullable and other.nullable
        ):
            return any(
                self._kept_apart(one, other, name)
                for name in sorted(one.required.keys() | other.required.keys())
            )
        return False

    def _kept_apart(self, one: Shape, other: Shape, name: str) -> bool:
        """Whether a property that has to be there cannot be as both want it."""
        first, second = under(one, name), under(other, name)
        if any(node and is_empty(self.shape_of(node)) for node in (first, second)):
            return True
        return bool(first and second) and self.apart(first, second)


def _by_size(
    members: Sequence[Shape], narrow: Shape, inner: Node
) -> Iterator[Sequence[Node]]:
    """Values up to where a member of a union ends, and those above."""
    for word, (low, step) in _ABOVE.items():
        most, least = narrow.bounds.get(word), narrow.bounds.get(_LEAST[word])
        for member in members:
            bound = member.bounds.get(word)
            if bound is None or bound.strict or not counts(word, narrow.types):
                continue
            if step and bound.number % 1:
                continue  # there are no half sizes
            if most is not None and most.number <= bound.number:
                continue
            if least is not None and least.number > bound.number:
                continue
            above = {low: bound.number + step}
            yield [synthetic(inner, **{word: bound.number}), synthetic(inner, **above)]


def _by_presence(
    members: Sequence[Shape], narrow: Shape, inner: Node
) -> Iterator[Sequence[Node]]:
    """Objects with a property that some members of a union require, and without it."""
    asked = {name for member in members for name in member.required}
    for name in sorted(asked & (narrow.properties.keys() - narrow.required.keys())):
        yield [
            synthetic(inner, required=[name]),
            synthetic(inner, properties={name: False}),
        ]


def _constant(node: Node, value: str) -> Node:
    return (Spot(node[0].book, f"{node[0].pointer}~{value!r}", {"const": value}),)


def _same_place(outer: Spot, inner: Spot) -> bool:
    # Of the two sides, the same pointer need not mean the same schema.
    first, second = outer.followed(), inner.followed()
    same = first.book is second.book and first.pointer == second.pointer
    return same and (
        outer.pointer == inner.pointer or not (says_more(outer) or says_more(inner))
    )
