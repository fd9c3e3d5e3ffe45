"""Unions compared by what their members are called, never by where they stand."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from specloom.diff.facts import Fact
from specloom.diff.places import name_of
from specloom.diff.schemas.applicability import common, value_types
from specloom.diff.schemas.cases import by_value
from specloom.diff.schemas.coverage import apart, covers
from specloom.diff.schemas.distribution import (
    distributed,
    flattened,
    is_bare,
)
from specloom.diff.schemas.members import (
    alike,
    belongs,
    by_key,
    discriminators,
    keys,
    known_by,
    member_name,
    tag_of,
)
from specloom.diff.schemas.overlaps import overlap
from specloom.diff.schemas.parts import (
    Clause,
    Node,
    component_name,
    has_schema,
    target_of,
)
from specloom.diff.schemas.readings import by_letter
from specloom.diff.schemas.shapes import ONE_WAY, Shape
from specloom.diff.schemas.statements import fact, openness, type_text
from specloom.diff.schemas.structure import ShapeOf, target_name

# Members of larger unions are not compared with one another.
_MOST_MEMBERS = 20


class Matched(Struct):
    """What became of the members of one union, or more."""

    facts: list[Fact] = field(default_factory=list)
    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    wrapped: bool = False  # one side is no union, and is compared as a member


def match(
    old: Shape, new: Shape, nodes: tuple[Node, Node], shape_of: ShapeOf
) -> Matched | None:
    """The members that belong together, and those that came and went.

    None where neither side is a union.

    Args:
        nodes: the schemas that the two shapes are made of.
    """
    if not old.clauses and not new.clauses:
        return None
    matched = Matched()
    as_member = _as_member(old, new, nodes)
    if as_member is None and old.clauses and new.clauses:
        _match_unions(old, new, nodes, shape_of, matched)
    else:
        old_is_union = bool(old.clauses) if as_member is None else as_member == 0
        is_named = as_member is not None
        _match_alone(old, new, nodes, shape_of, matched, old_is_union, is_named)
    return matched


def _match_unions(
    old: Shape,
    new: Shape,
    nodes: tuple[Node, Node],
    shape_of: ShapeOf,
    matched: Matched,
) -> None:
    """Two unions, member by member."""
    single = len(old.clauses) == len(new.clauses) == 1
    if single and (is_bare(old) != is_bare(new) or _asks_members(old, new)):
        before, after = (distributed(side, shape_of) for side in (old, new))
        _match_members(old, new, (before, after), nodes, shape_of, matched)
        matched.wrapped = True
        return
    for before, after in zip(old.clauses, new.clauses, strict=False):
        _match_members(old, new, (before, after), nodes, shape_of, matched)
    _extra(old, new, matched)


def _match_alone(
    old: Shape,
    new: Shape,
    nodes: tuple[Node, Node],
    shape_of: ShapeOf,
    matched: Matched,
    old_is_union: bool,
    is_named: bool,
) -> None:
    """A union, and a schema that may be one of its members.

    Args:
        is_named: it is one, by its name, and may be a union itself.
    """
    plain, union = (new, old) if old_is_union else (old, new)
    if plain.anything or plain.never or len(union.clauses) > 1:
        _extra(old, new, matched)
        return
    clause = distributed(union, shape_of)
    own = nodes[1] if old_is_union else nodes[0]
    cases = None if is_named else by_value(own, clause, shape_of)
    if cases is not None:
        matched.wrapped = True
        matched.pairs += [pair[::-1] if old_is_union else pair for pair in cases]
        return
    found = belongs(own, clause, shape_of)
    if found is None and not is_bare(union) and _share_types(plain, union, shape_of):
        _extra(old, new, matched)
        return
    matched.wrapped = True
    if found is None:
        before, after = _union_text(old, shape_of), _union_text(new, shape_of)
        matched.facts.append(fact("type-changed", old, new, before=before, after=after))
        return
    others = [member for member in clause.members if member is not found]
    if old_is_union:
        matched.pairs.append((found, own))
        matched.facts += [
            _left(old, new, m, shape_of, covered=covers(own, m, shape_of))
            for m in others
        ]
        return
    matched.pairs.append((own, found))
    begins = not old.clauses and not any(
        "discriminator" in part.spot.mapping for part in old.pieces.parts
    )
    matched.facts += [
        _joined(
            old,
            new,
            m,
            shape_of,
            overlaps=clause.kind == "oneOf" and overlap(new, own, m, nodes, shape_of),
            covered=covers(own, m, shape_of),
            begins=begins,
        )
        for m in others
    ]


def _asks_members(old: Shape, new: Shape) -> bool:
    """Whether what a union says at its side, its members may know more of."""
    return old.properties.keys() != new.properties.keys() or any(
        shape.required.keys() - shape.properties.keys() for shape in (old, new)
    )


def without_tags_of_members(facts: list[Fact]) -> list[Fact]:
    """The facts about a union; a member and the tag that leads to it are one change.

    Where another member takes the same values, the tag is all that is lost, or won.
    """
    told = {
        (fact.kind.rpartition("-")[2], fact.before or fact.after)
        for fact in facts
        if fact.kind in ("union-member-added", "union-member-removed")
        and "covered" not in fact.traits
    }
    return [fact for fact in facts if not told or _tag(fact) not in told]


def _tag(fact: Fact) -> tuple[str, str] | None:
    """Whether a tag came or went, and the schema that it leads to; None without one."""
    stem, _, turn = fact.kind.rpartition("-")
    spot = fact.old if turn == "removed" else fact.new
    if stem != "discriminator-tag" or spot is None:
        return None
    return turn, target_name(spot.value)


def _as_member(old: Shape, new: Shape, nodes: tuple[Node, Node]) -> int | None:
    """Which side has the other, a union with a name, as one of its members."""
    names = [component_name(target_of(node[0])) for node in nodes]
    if names[0] == names[1]:
        return None
    for side, (union, name) in enumerate(((old, names[1]), (new, names[0]))):
        members = union.clauses[0].members if union.clauses else ()
        known = [component_name(target_of(member[0])) for member in members]
        if name is not None and name in known:
            return side
    return None


def _share_types(plain: Shape, union: Shape, shape_of: ShapeOf) -> bool:
    types = value_types(plain, shape_of), value_types(union, shape_of)
    return None in types or bool(common(*types))


def aligned(old: Shape, new: Shape, shape_of: ShapeOf) -> tuple[Shape, Shape]:
    """The two shapes, a union of plain types written as one where the other is.

    `anyOf: [{type: string}, {type: integer}]` is `type: [string, integer]`.
    """
    if bool(old.clauses) == bool(new.clauses):
        return old, new
    if old.clauses:
        return _collapsed(old, new, shape_of) or old, new
    return old, _collapsed(new, old, shape_of) or new


def _collapsed(union: Shape, plain: Shape, shape_of: ShapeOf) -> Shape | None:
    """One shape with the types of all members; None where they do not lie apart."""
    if len(union.clauses) != 1 or union.types or union.enum:
        return None
    shapes = [shape_of(member) for member in union.clauses[0].members]
    if union.clauses[0].kind == "oneOf" and any(shape.implied for shape in shapes):
        return None  # by the letter, that member takes values of each type
    if not is_bare(union) and not all(map(_is_type_alone, shapes)):
        return None
    types: frozenset[str] = frozenset()
    for shape in shapes:
        apart = shape.types is not None and not types & shape.types
        if not apart or shape.enum is not None or shape.clauses or shape.values:
            return None
        types |= shape.types or frozenset()
    if {"integer", "number"} <= types:
        return None
    several = plain.types is not None and len(plain.types) > 1
    simple = all(not s.name and not s.properties and not s.inner for s in shapes)
    if not (several or simple) or sum(bool(s.sets) for s in shapes) > 1:
        return None
    merged = union.changed(
        pieces=replace(union.pieces, clauses=[]),
        types=types,
        type_spot=union.clauses[0].spot,
    )
    for shape in shapes:
        merged.bounds = {**merged.bounds, **shape.bounds}
        merged.sets = {**merged.sets, **shape.sets}
        merged.properties = {**merged.properties, **shape.properties}
        merged.required = {**merged.required, **shape.required}
        merged.inner = {**merged.inner, **shape.inner}
        # What travels one way only in one of its types travels both ways.
        common_flags = [
            w for w in shape.flags if w not in ONE_WAY or _all_have(w, shapes)
        ]
        merged.flags = {**merged.flags, **{w: shape.flags[w] for w in common_flags}}
        merged.prefix = merged.prefix or shape.prefix
        merged.inner_maps = {**merged.inner_maps, **shape.inner_maps}
    return merged


def _all_have(flag: str, shapes: Sequence[Shape]) -> bool:
    return all(flag in shape.flags for shape in shapes)


def _is_type_alone(shape: Shape) -> bool:
    """Whether a member says which type a value has, and nothing else of it."""
    return is_bare(shape.changed(types=None)) and not shape.clauses


def _extra(old: Shape, new: Shape, matched: Matched) -> None:
    """Unions that only one side has, as a limit on the values."""
    for clause in new.clauses[len(old.clauses) :]:
        matched.facts.append(fact("union-added", old, new, new_spot=clause.spot))
    for clause in old.clauses[len(new.clauses) :]:
        matched.facts.append(fact("union-removed", old, new, old_spot=clause.spot))


def _match_members(
    old: Shape,
    new: Shape,
    clauses: tuple[Clause, Clause],
    nodes: tuple[Node, Node],
    shape_of: ShapeOf,
    matched: Matched,
) -> None:
    before, after = clauses
    olds, news = list(before.members), list(after.members)
    for number, key in enumerate(keys(old, new, shape_of)):
        if number == 1:  # what has the same name is not looked into
            olds, news = flattened(olds, shape_of), flattened(news, shape_of)
        pairs = list(by_key(olds, news, key))
        matched.pairs += pairs
        olds = [m for m in olds if not any(m is pair[0] for pair in pairs)]
        news = [m for m in news if not any(m is pair[1] for pair in pairs)]
    for member in list(olds):
        found = next((m for m in news if alike(member, m, shape_of)), None)
        if found is not None:
            matched.pairs.append((member, found))
            olds = [m for m in olds if m is not member]
            news = [m for m in news if m is not found]
    for member in olds:
        wider = [m for m in after.members if covers(m, member, shape_of)]
        covered = len(wider) == 1 or (after.kind == "anyOf" and bool(wider))
        matched.facts.append(_left(old, new, member, shape_of, after, covered=covered))
    for member in news:
        matched.facts.append(
            _joined(
                old,
                new,
                member,
                shape_of,
                before,
                covered=any(covers(m, member, shape_of) for m in before.members),
                overlaps=after.kind == "oneOf"
                and any(
                    overlap(new, kept, member, nodes, shape_of)
                    for kept in after.members
                    if kept is not member
                ),
            )
        )
    if before.kind != after.kind and not _lie_apart(before, old, shape_of):
        kind = "union-became-exclusive"
        if after.kind == "anyOf":
            kind = "union-became-inclusive"
        matched.facts.append(
            fact(kind, old, new, old_spot=before.spot, new_spot=after.spot)
        )


def _lie_apart(clause: Clause, shape: Shape, shape_of: ShapeOf) -> bool:
    """Whether no value can fit two members of a union."""
    if shape.discriminator is not None:
        return True
    tags = [tag_of(member, frozenset(), shape_of) for member in clause.members]
    if None not in tags and len(set(tags)) == len(tags):
        return True
    seen: frozenset[str] = frozenset()
    for member in clause.members:
        types = shape_of(member).types
        if types is None or types & seen or {"integer", "number"} <= types | seen:
            break
        seen |= types
    else:
        return True
    return len(clause.members) <= _MOST_MEMBERS and all(
        apart(first, second, by_letter(shape_of))
        for first, second in itertools.combinations(clause.members, 2)
    )


def _keeps_tags(old: Shape, new: Shape, member: Node) -> bool:
    """Whether the tags of a member still say something, where tags decide.

    Another member may take its values; a reader that goes by the tag does not know it.
    """
    if old.discriminator is None:
        return True
    said = [part.spot.child("discriminator") for part in new.pieces.parts]
    left = [spot for spot in said if spot is not None]
    name = component_name(target_of(member[0])) or ""
    mapped = old.discriminator.entries("mapping")
    tags = {tag for tag, spot in mapped if target_name(spot.value) == name}
    known = {tag for spot in left for tag, _ in spot.entries("mapping")}
    return not left or (tags or {name}) <= known


def _left(
    old: Shape,
    new: Shape,
    member: Node,
    shape_of: ShapeOf,
    others: Clause | None = None,
    *,
    covered: bool = False,
) -> Fact:
    """A member that is gone.

    Args:
        others: the members that the new side has.
        covered: one of them takes the same values.
    """
    untagged = not _keeps_tags(old, new, member)
    is_other = others is None and old.name != new.name and old.name is not None
    return fact(
        "union-member-removed",
        old,
        new,
        old_spot=member[0],
        new_spot=others.spot if others else None,
        # A union that is used elsewhere as it was has not lost anything.
        subject=(
            name_of(new.at) if is_other and has_schema(new.at.book, old.name) else ""
        ),
        before=member_name(member, shape_of),
        item=known_by(member, discriminators(old, new), shape_of),
        traits=openness(old, new)
        | _marked(covered=covered and not untagged, untagged=untagged),
    )


def _joined(
    old: Shape,
    new: Shape,
    member: Node,
    shape_of: ShapeOf,
    others: Clause | None = None,
    *,
    covered: bool = False,
    overlaps: bool = False,
    begins: bool = False,
) -> Fact:
    """A member that is new.

    Args:
        others: the members that the old side had.
        covered: one of them took the same values.
        overlaps: values fit two members now, and so do not pass.
        begins: there was no union until now.
    """
    return fact(
        "union-member-added",
        old,
        new,
        old_spot=others.spot if others else None,
        new_spot=member[0],
        after=member_name(member, shape_of),
        item=known_by(member, discriminators(old, new), shape_of),
        traits=openness(old, new)
        | _marked(covered=covered and not overlaps, overlaps=overlaps, begins=begins),
    )


def _marked(**circumstances: bool) -> frozenset[str]:
    return frozenset(name for name, holds in circumstances.items() if holds)


def _union_text(shape: Shape, shape_of: ShapeOf) -> str:
    if not shape.clauses:
        return type_text(shape)
    members = shape.clauses[0].members
    return " | ".join(member_name(member, shape_of) for member in members)
