"""Unions compared by what their members are called, never by where they stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from specloom.diff.facts import Fact
from specloom.diff.schemas.parts import Clause, Node, component_name, target_of
from specloom.diff.schemas.shapes import Shape
from specloom.diff.schemas.statements import fact, openness, shown, type_text
from specloom.diff.schemas.structure import ShapeOf

# Two objects are taken for the same member, changed, when this share of their
# properties has the same names.
_ALIKE = 0.5


@dataclass(slots=True)
class Matched:
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
    if old.clauses and new.clauses:
        for before, after in zip(old.clauses, new.clauses, strict=False):
            _match_members(old, new, before, after, shape_of, matched)
        _extra(old, new, matched)
        return matched
    clause = (old.clauses or new.clauses)[0]
    plain, union = (new, old) if old.clauses else (old, new)
    if plain.anything or plain.never or not _is_bare(union):
        _extra(old, new, matched)
        return matched
    own = nodes[1] if old.clauses else nodes[0]
    found = _belongs(own, clause, shape_of)
    if found is None:
        matched.facts.append(
            fact(
                "type-changed",
                old,
                new,
                before=_union_text(old, shape_of),
                after=_union_text(new, shape_of),
            )
        )
        matched.wrapped = True
        return matched
    others = [member for member in clause.members if member is not found]
    if old.clauses:
        matched.pairs.append((found, nodes[1]))
        matched.facts += [_left(old, new, m, shape_of) for m in others]
    else:
        matched.pairs.append((nodes[0], found))
        matched.facts += [_joined(old, new, m, shape_of) for m in others]
    matched.wrapped = True
    return matched


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
    if not _is_bare(union) and not all(map(_is_type_alone, shapes)):
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
    merged = replace(
        union,
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
        merged.flags = {**merged.flags, **shape.flags}
        merged.prefix = merged.prefix or shape.prefix
        merged.inner_maps = {**merged.inner_maps, **shape.inner_maps}
    return merged


def _is_type_alone(shape: Shape) -> bool:
    """Whether a member says which type a value has, and nothing else of it."""
    return _is_bare(replace(shape, types=None)) and not shape.clauses


def _is_bare(shape: Shape) -> bool:
    """Whether a union says nothing beside its members."""
    return not (
        shape.bounds
        or shape.sets
        or shape.properties
        or shape.required
        or shape.inner
        or shape.enum
        or shape.types
        or len(shape.clauses) > 1
    )


def _extra(old: Shape, new: Shape, matched: Matched) -> None:
    """Unions that only one side has, as a limit on the values."""
    for clause in new.clauses[len(old.clauses) :]:
        matched.facts.append(fact("union-added", old, new, new_spot=clause.spot))
    for clause in old.clauses[len(new.clauses) :]:
        matched.facts.append(fact("union-removed", old, new, old_spot=clause.spot))


def _match_members(
    old: Shape,
    new: Shape,
    before: Clause,
    after: Clause,
    shape_of: ShapeOf,
    matched: Matched,
) -> None:
    olds, news = list(before.members), list(after.members)
    for key in _keys(old, new, shape_of):
        pairs = list(_by_key(olds, news, key))
        matched.pairs += pairs
        olds = [m for m in olds if not any(m is pair[0] for pair in pairs)]
        news = [m for m in news if not any(m is pair[1] for pair in pairs)]
    for member in list(olds):
        found = next((m for m in news if _alike(member, m, shape_of)), None)
        if found is not None:
            matched.pairs.append((member, found))
            olds = [m for m in olds if m is not member]
            news = [m for m in news if m is not found]
    matched.facts += [_left(old, new, m, shape_of, after) for m in olds]
    matched.facts += [_joined(old, new, m, shape_of, before) for m in news]
    if before.kind != after.kind and not _lie_apart(before, old, shape_of):
        kind = "union-became-exclusive"
        if after.kind == "anyOf":
            kind = "union-became-inclusive"
        matched.facts.append(
            fact(kind, old, new, old_spot=before.spot, new_spot=after.spot)
        )


def _keys(
    old: Shape, new: Shape, shape_of: ShapeOf
) -> Iterator[Callable[[Node], Hashable | None]]:
    """By what members are recognised, the surest first."""
    yield lambda node: component_name(target_of(node[0]))
    yield lambda node: _tag(node, _discriminators(old, new), shape_of)
    yield lambda node: _constants(node, shape_of)
    yield lambda node: tuple(shape_of(node).titles[:1]) or None
    yield lambda node: _outline(node, shape_of)


def _by_key(
    olds: Sequence[Node],
    news: Sequence[Node],
    key: Callable[[Node], Hashable | None],
) -> Iterator[tuple[Node, Node]]:
    """Members of both sides with the same key, where it is nobody else's."""
    first, second = _unique(olds, key), _unique(news, key)
    for found, member in first.items():
        if found in second:
            yield member, second[found]


def _unique(
    nodes: Iterable[Node], key: Callable[[Node], Hashable | None]
) -> dict[Hashable, Node]:
    kept: dict[Hashable, Node] = {}
    seen: set[Hashable] = set()
    for node in nodes:
        found = key(node)
        if found is None:
            continue
        if found in seen:
            kept.pop(found, None)
        else:
            kept[found] = node
        seen.add(found)
    return kept


def _discriminators(old: Shape, new: Shape) -> frozenset[str]:
    names = (
        s.discriminator.text("propertyName") for s in (old, new) if s.discriminator
    )
    return frozenset(name for name in names if name)


def _tag(node: Node, stated: frozenset[str], shape_of: ShapeOf) -> Hashable | None:
    """The constants that a member's properties have: its discriminator value."""
    shape = shape_of(node)
    tags = []
    for name, inner in shape.properties.items():
        if stated and name not in stated:
            continue
        enum = shape_of(inner).enum
        if enum is not None and len(enum) == 1:
            tags.append((name, *enum))
    return tuple(sorted(tags)) or None


def _constants(node: Node, shape_of: ShapeOf) -> Hashable | None:
    enum = shape_of(node).enum
    return tuple(sorted(enum)) if enum else None


def _outline(node: Node, shape_of: ShapeOf) -> Hashable | None:
    """The whole of what a member looks like at first sight."""
    shape = shape_of(node)
    return (
        shape.types,
        tuple(sorted(shape.properties)),
        tuple(sorted(shape.required)),
        tuple(sorted(shape.sets.get("format", ()))),
        tuple(sorted((w, str(b)) for w, b in shape.bounds.items())),
    )


def _alike(old: Node, new: Node, shape_of: ShapeOf) -> bool:
    """Whether one member looks like the other after an edit."""
    first, second = shape_of(old), shape_of(new)
    if first.name and second.name and first.name != second.name:
        return first.properties.keys() == second.properties.keys() != set()
    tags = _tag(old, frozenset(), shape_of), _tag(new, frozenset(), shape_of)
    if None not in tags and tags[0] != tags[1]:
        return False
    if first.types is None or not first.types & (second.types or frozenset()):
        return False
    names = first.properties.keys() | second.properties.keys()
    if not names:
        return first.enum is None and second.enum is None
    both = first.properties.keys() & second.properties.keys()
    return len(both) >= _ALIKE * len(names)


def _belongs(own: Node, clause: Clause, shape_of: ShapeOf) -> Node | None:
    """The member of a union that the other side's only schema has become."""
    plain = shape_of(own)
    for key in _keys(plain, plain, shape_of):
        wanted = key(own)
        found = [m for m in clause.members if wanted is not None and key(m) == wanted]
        if len(found) == 1:
            return found[0]
    return next((m for m in clause.members if _alike(own, m, shape_of)), None)


def _lie_apart(clause: Clause, shape: Shape, shape_of: ShapeOf) -> bool:
    """Whether no value can fit two members of a union."""
    if shape.discriminator is not None:
        return True
    tags = [_tag(member, frozenset(), shape_of) for member in clause.members]
    if None not in tags and len(set(tags)) == len(tags):
        return True
    seen: frozenset[str] = frozenset()
    for member in clause.members:
        types = shape_of(member).types
        if types is None or types & seen or {"integer", "number"} <= types | seen:
            return False
        seen |= types
    return True


def _left(
    old: Shape,
    new: Shape,
    member: Node,
    shape_of: ShapeOf,
    others: Clause | None = None,
) -> Fact:
    """A member that is gone; `others` are those that the new side has."""
    return fact(
        "union-member-removed",
        old,
        new,
        old_spot=member[0],
        new_spot=others.spot if others else None,
        before=member_name(member, shape_of),
        traits=openness(old, new),
    )


def _joined(
    old: Shape,
    new: Shape,
    member: Node,
    shape_of: ShapeOf,
    others: Clause | None = None,
) -> Fact:
    """A member that is new; `others` are those that the old side had."""
    return fact(
        "union-member-added",
        old,
        new,
        old_spot=others.spot if others else None,
        new_spot=member[0],
        after=member_name(member, shape_of),
        traits=openness(old, new),
    )


def member_name(member: Node, shape_of: ShapeOf) -> str:
    """What people call a member of a union."""
    shape = shape_of(member)
    if shape.name:
        return shape.name
    if shape.titles:
        return shape.titles[0]
    tag = _tag(member, frozenset(), shape_of)
    if isinstance(tag, tuple):
        return ", ".join(f"{name}: {value}" for name, value in tag)
    if shape.enum:
        return ", ".join(shown(value) for value, _ in shape.enum.values())
    return type_text(shape)


def _union_text(shape: Shape, shape_of: ShapeOf) -> str:
    if not shape.clauses:
        return type_text(shape)
    members = shape.clauses[0].members
    return " | ".join(member_name(member, shape_of) for member in members)
