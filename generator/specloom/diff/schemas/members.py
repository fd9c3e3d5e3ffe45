"""Members of unions recognised: by name, tag, constants, title, or what they look like."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from specloom.diff.schemas.parts import Clause, Node, component_name, target_of
from specloom.diff.schemas.shapes import Shape
from specloom.diff.schemas.statements import shown, type_text
from specloom.diff.schemas.structure import ShapeOf

# Two objects are taken for the same member, changed, when this share of their
# properties has the same names.
_ALIKE = 0.5


def keys(
    old: Shape, new: Shape, shape_of: ShapeOf
) -> Iterator[Callable[[Node], Hashable | None]]:
    """By what members are recognised, the surest first."""
    yield lambda node: component_name(target_of(node[0]))
    yield lambda node: tag_of(node, discriminators(old, new), shape_of)
    yield lambda node: _constants(node, shape_of)
    yield lambda node: tuple(shape_of(node).titles[:1]) or None
    yield lambda node: _outline(node, shape_of)


def by_key(
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


def discriminators(old: Shape, new: Shape) -> frozenset[str]:
    """The properties that tell the members of two unions apart."""
    names = (
        s.discriminator.text("propertyName") for s in (old, new) if s.discriminator
    )
    return frozenset(name for name in names if name)


def tag_of(node: Node, stated: frozenset[str], shape_of: ShapeOf) -> Hashable | None:
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


def alike(old: Node, new: Node, shape_of: ShapeOf) -> bool:
    """Whether one member looks like the other after an edit."""
    first, second = shape_of(old), shape_of(new)
    if first.name and second.name and first.name != second.name:
        return first.properties.keys() == second.properties.keys() != set()
    tags = tag_of(old, frozenset(), shape_of), tag_of(new, frozenset(), shape_of)
    if None not in tags and tags[0] != tags[1]:
        return False
    if first.types is None or not first.types & (second.types or frozenset()):
        return False
    names = first.properties.keys() | second.properties.keys()
    if not names:
        return first.enum is None and second.enum is None
    both = first.properties.keys() & second.properties.keys()
    return len(both) >= _ALIKE * len(names)


def belongs(own: Node, clause: Clause, shape_of: ShapeOf) -> Node | None:
    """The member of a union that the other side's only schema has become."""
    plain = shape_of(own)
    for key in keys(plain, plain, shape_of):
        wanted = key(own)
        found = [m for m in clause.members if wanted is not None and key(m) == wanted]
        if len(found) == 1:
            return found[0]
    return next((m for m in clause.members if alike(own, m, shape_of)), None)


def known_by(member: Node, stated: frozenset[str], shape_of: ShapeOf) -> str:
    """What a member is known by in other unions, too: its tag, or else its name.

    Args:
        stated: the properties that tell members apart.
    """
    tag = tag_of(member, stated, shape_of)
    if isinstance(tag, tuple):
        return ", ".join(f"{name}: {value}" for name, value in tag)
    return member_name(member, shape_of)


def member_name(member: Node, shape_of: ShapeOf) -> str:
    """What people call a member of a union."""
    shape = shape_of(member)
    if shape.name:
        return shape.name
    if shape.titles:
        return shape.titles[0]
    tag = tag_of(member, frozenset(), shape_of)
    if isinstance(tag, tuple):
        return ", ".join(f"{name}: {value}" for name, value in tag)
    if shape.enum:
        return ", ".join(shown(value) for value, _ in shape.enum.values())
    return type_text(shape)
