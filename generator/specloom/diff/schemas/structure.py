"""What two schemas say about what is inside a value: properties, items, conditions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from specloom.diff.facts import Fact
from specloom.diff.places import Spot, name_of, step
from specloom.diff.schemas.inside import position, under
from specloom.diff.schemas.parts import (
    Node,
    component_name,
    has_schema,
    json_key,
    target_of,
    without_annotations,
)
from specloom.diff.schemas.shapes import (
    INNER,
    INNER_MAPS,
    ONE_WAY,
    Shape,
    branch_of,
)
from specloom.diff.schemas.statements import fact, kebab, shown, subject_of
from specloom.spec import pointers

ShapeOf = Callable[[Node], Shape]


class Inner(NamedTuple):
    """Two schemas inside of two others."""

    old: Node
    new: Node
    # For a property: whether the new side, and the old one, require it.
    required: bool = False
    was_required: bool = False
    is_item: bool = False


# Words whose `false` is a decision of its own: nothing more may come.
_CLOSING = ("additionalProperties", "unevaluatedProperties", "unevaluatedItems")


def compare(old: Shape, new: Shape, shape_of: ShapeOf) -> Iterator[Fact]:
    """What came and went inside; what both sides have is compared elsewhere."""
    yield from _properties(old, new, shape_of)
    yield from _requiredness(old, new, shape_of)
    for word in INNER:
        yield from _inner(old, new, word, shape_of)
    for word in INNER_MAPS:
        yield from _inner_map(old, new, word, shape_of)
    yield from _dependent_required(old, new)
    yield from _prefix(old, new, shape_of)
    for kind, olds, news in (
        ("not", [n[0] for n in old.negations], [n[0] for n in new.negations]),
        ("condition", old.conditions, new.conditions),
    ):
        for spot in news[len(olds) :]:
            yield fact(f"{kind}-added", old, new, new_spot=spot)
        for spot in olds[len(news) :]:
            yield fact(f"{kind}-removed", old, new, old_spot=spot)
    yield from _branches(old, new)
    yield from _discriminator(old, new)


def inner_pairs(old: Shape, new: Shape, shape_of: ShapeOf) -> Iterator[Inner]:
    """The schemas inside that both sides have."""
    for name, node in new.properties.items():
        if name in old.properties:
            before = old.properties[name]
            yield Inner(before, node, name in new.required, name in old.required)
    yield from _named_on_one_side(old, new, shape_of)
    for word in INNER:
        if word in old.inner and word in new.inner:
            before, after = old.inner[word], new.inner[word]
            if _state(word, old, shape_of) == _state(word, new, shape_of) != "none":
                yield Inner(before, after, is_item=word == "items")
    for word in INNER_MAPS:
        known = old.inner_maps.get(word, {})
        for name, node in new.inner_maps.get(word, {}).items():
            if name in known:
                yield Inner(known[name], node)
    for side, other in ((old, new), (new, old)):
        rest = other.inner.get("additionalProperties")
        said = other.inner_maps.get("patternProperties", {})
        if rest and _state("additionalProperties", other, shape_of) == "schema":
            for name, node in side.inner_maps.get("patternProperties", {}).items():
                if name not in said:
                    yield Inner(node, rest) if side is old else Inner(rest, node)
    for index in range(max(len(old.prefix), len(new.prefix))):
        before, after = position(old, index), position(new, index)
        if not before or not after or _too_long(old, new, index):
            continue
        if not _past_the_end(old, new, index, shape_of):
            yield Inner(before, after)
    for was, now in zip(old.conditions, new.conditions, strict=False):
        for word in ("then", "else"):
            first, second = branch_of(was, word), branch_of(now, word)
            if first and second:
                yield Inner((first,), (second,))


def _named_on_one_side(old: Shape, new: Shape, shape_of: ShapeOf) -> Iterator[Inner]:
    """Properties that are among the additional ones of the other side."""
    for side, other in ((old, new), (new, old)):
        if not {"additionalProperties", "patternProperties"} & {
            *other.inner,
            *other.inner_maps,
        }:
            continue
        for name, node in side.properties.items():
            rest = under(other, name) if name not in other.properties else ()
            if rest == other.inner.get("additionalProperties") and _is_as_the_rest(
                side, node
            ):
                continue
            if rest and not shape_of(rest).never and not shape_of(rest).anything:
                yield Inner(node, rest) if side is old else Inner(rest, node)


def _is_as_the_rest(side: Shape, node: Node) -> bool:
    """Whether a property is what all others are; that is compared anyway."""
    rest = side.inner.get("additionalProperties", ())
    return bool(rest) and _content(rest) == _content(node)


def reversed_pairs(old: Shape, new: Shape) -> Iterator[tuple[str, Spot, Spot]]:
    """Schemas in the same place that decide rather than allow, with their kind.

    What gets wider in a `not` or an `if` is narrower outside, or something else: any
    difference in there is one change of the whole.
    """
    for before, after in zip(old.negations, new.negations, strict=False):
        yield "not", before[0], after[0]
    for was, now in zip(old.conditions, new.conditions, strict=False):
        first, second = was.child("if"), now.child("if")
        if first and second:
            yield "condition", first, second


def _properties(old: Shape, new: Shape, shape_of: ShapeOf) -> Iterator[Fact]:
    before, after = old.offered, new.offered
    for name, node in before.items():
        if name not in after:
            required = name in old.required
            traits = _traits(shape_of(node), shape_of, new)
            if shape_of(node).never and "closed-object" in traits:
                continue  # refused by its name, and now as any other
            yield Fact(
                kind=f"{'required' if required else 'optional'}-property-removed",
                old=node[0],
                new=None,
                subject=(loser := _loser(old, new, node[0])) + step(name),
                before=loser,
                item=name,
                content=_content(node),
                traits=traits,
            )
    for name, node in after.items():
        if name not in before:
            required = name in new.required
            traits = _traits(shape_of(node), shape_of, old)
            if shape_of(node).never and "closed-object" in traits:
                continue
            yield Fact(
                kind=f"{'required' if required else 'optional'}-property-added",
                old=None,
                new=node[0],
                subject=_owner(new, node[0]) + step(name),
                item=name,
                content=_content(node),
                traits=traits,
            )


def _owner(shape: Shape, word: Spot | None) -> str:
    """What an object is called that has no name: the named schema that has the word."""
    return name_of(shape.at) if component_name(shape.at) else subject_of(shape, word)


def _loser(old: Shape, new: Shape, word: Spot) -> str:
    """Who lost a property: by its old name, unless that is another schema now.

    Of an object that became a union, some members may have lost it.
    """
    name, now = component_name(old.at), component_name(new.at)
    is_other = name is not None and now is not None and name != now
    if is_other and has_schema(new.at.book, name):
        return name_of(new.at)
    return _owner(old, word)


def _content(node: Node) -> str:
    """What a schema says, references not followed, without explanations."""
    return " ".join(json_key(without_annotations(spot.value)) for spot in node)


def _traits(shape: Shape, shape_of: ShapeOf, other: Shape) -> frozenset[str]:
    """Circumstances of a property that only one side has.

    Args:
        other: the schema of the side that does not have it.
    """
    traits = {kind for word, kind in _ONE_WAY if word in shape.flags}
    for word in ("additionalProperties", "unevaluatedProperties"):
        if word in other.inner and shape_of(other.inner[word]).never:
            traits.add("closed-object")
    return frozenset(traits)


_ONE_WAY = (("readOnly", "read-only"), ("writeOnly", "write-only"))


def _requiredness(old: Shape, new: Shape, shape_of: ShapeOf) -> Iterator[Fact]:
    for name in {**old.required, **new.required}:
        if (name in old.required) == (name in new.required):
            continue
        if (name in old.properties) != (name in new.properties):
            continue  # part of its coming or going
        if any(_comes_along(shape, name, shape_of) for shape in (old, new)):
            continue
        before, after = old.required.get(name), new.required.get(name)
        node_old, node_new = old.properties.get(name), new.properties.get(name)
        # On the other side the list is what was edited, where there is one.
        was = before or (after and _list_beside(old, after))
        now = after or (before and _list_beside(new, before))
        yield Fact(
            kind="property-became-required" if after else "property-became-optional",
            old=was or (node_old[0] if node_old else old.at),
            new=now or (node_new[0] if node_new else new.at),
            subject=(
                name_of(new.at)
                if component_name(new.at)
                else subject_of(*((new, after) if after else (old, before)))
            )
            + step(name),
            item=name,
            traits=_direction(node_old, node_new, shape_of),
        )


def _comes_along(shape: Shape, name: str, shape_of: ShapeOf) -> bool:
    """Whether a property is required with one that always is there."""
    return name not in shape.required and any(
        name in shape.dependent_required.get(trigger, ())
        and is_sent(shape, trigger, shape_of)
        for trigger in shape.required
    )


def is_sent(shape: Shape, name: str, shape_of: ShapeOf) -> bool:
    """Whether a required property is there whichever way an object travels."""
    node = shape.properties.get(name)
    return not node or shape_of(node).flags.keys().isdisjoint(ONE_WAY)


def _direction(old: Node | None, new: Node | None, shape_of: ShapeOf) -> frozenset[str]:
    """Which way a property does not travel, whether required or not."""
    traits = set()
    if new is not None and "readOnly" in shape_of(new).flags:
        traits.add("read-only")
    if old is not None and "writeOnly" in shape_of(old).flags:
        traits.add("write-only")
    return frozenset(traits)


def _list_beside(shape: Shape, required: Spot) -> Spot | None:
    """The list of required properties where the other side requires one."""
    owner = pointers.parent(pointers.parent(required.pointer))
    return shape.beside(owner).child("required")


def _state(word: str, shape: Shape, shape_of: ShapeOf) -> str:
    node = shape.inner.get(word)
    inner = shape_of(node) if node else None
    if inner is None or (inner.anything and word != "contains"):
        return "none"
    return "closed" if inner.never and word in _CLOSING else "schema"


def _inner(old: Shape, new: Shape, word: str, shape_of: ShapeOf) -> Iterator[Fact]:
    before, after = _state(word, old, shape_of), _state(word, new, shape_of)
    if before == after:
        return
    turn = "added" if before == "none" else "removed"
    if "closed" in (before, after):
        turn = "closed" if after == "closed" else "opened"
    yield fact(
        f"{kebab(word)}-{turn}",
        old,
        new,
        old_spot=old.inner[word][0] if word in old.inner else None,
        new_spot=new.inner[word][0] if word in new.inner else None,
    )


def _inner_map(old: Shape, new: Shape, word: str, shape_of: ShapeOf) -> Iterator[Fact]:
    before, after = old.inner_maps.get(word, {}), new.inner_maps.get(word, {})
    by_pattern = word == "patternProperties"
    kind = "pattern-property" if by_pattern else "dependent-schema"
    for turn, known, others, other in (
        ("removed", before, after, new),
        ("added", after, before, old),
    ):
        state = _state("additionalProperties", other, shape_of) if by_pattern else ""
        if state == "schema":
            continue  # that was for these names, too
        traits = frozenset(("closed-object",)) if state == "closed" else frozenset()
        for name, node in known.items():
            if name in others:
                continue
            came = turn == "added"
            yield fact(
                f"{kind}-{turn}",
                old,
                new,
                old_spot=None if came else node[0],
                new_spot=node[0] if came else None,
                before="" if came else name,
                after=name if came else "",
                traits=traits,
            )


def _dependent_required(old: Shape, new: Shape) -> Iterator[Fact]:
    before, after = old.dependent_required, new.dependent_required
    for trigger in {**before, **after}:
        was, now = before.get(trigger, {}), after.get(trigger, {})
        for name in {**was, **now}:
            if name in (new.required if name in was else old.required):
                continue  # it is always there
            if name in was and name not in now:
                yield fact(
                    "dependent-required-removed",
                    old,
                    new,
                    old_spot=was[name],
                    before=f"{name} with {trigger}",
                )
            elif name not in was:
                yield fact(
                    "dependent-required-added",
                    old,
                    new,
                    new_spot=now[name],
                    after=f"{name} with {trigger}",
                )


def _prefix(old: Shape, new: Shape, shape_of: ShapeOf) -> Iterator[Fact]:
    for index in range(max(len(old.prefix), len(new.prefix))):
        before, after = position(old, index), position(new, index)
        ends = _past_the_end(old, new, index, shape_of)
        traits = frozenset(("closed",)) if ends else frozenset()
        if index >= len(old.prefix) and (ends or not before):
            spot = new.prefix[index][0]
            yield fact(
                "prefix-item-added",
                old,
                new,
                new_spot=spot,
                after=str(index),
                traits=traits,
            )
        elif index >= len(new.prefix) and (ends or not after):
            spot = old.prefix[index][0]
            yield fact(
                "prefix-item-removed",
                old,
                new,
                old_spot=spot,
                before=str(index),
                traits=traits,
            )


def _too_long(old: Shape, new: Shape, index: int) -> bool:
    """Whether no list of either side is long enough to have such a position."""
    most = [shape.bounds.get("maxItems") for shape in (old, new)]
    return all(bound is not None and bound.number <= index for bound in most)


def _past_the_end(old: Shape, new: Shape, index: int, shape_of: ShapeOf) -> bool:
    """Whether one side has no such position, and lets nothing be there."""
    return any(
        index >= len(shape.prefix)
        and "items" in shape.inner
        and shape_of(shape.inner["items"]).never
        for shape in (old, new)
    )


def _branches(old: Shape, new: Shape) -> Iterator[Fact]:
    for was, now in zip(old.conditions, new.conditions, strict=False):
        for word in ("then", "else"):
            before, after = branch_of(was, word), branch_of(now, word)
            if before is None and after is not None:
                yield fact("branch-added", old, new, new_spot=after, after=word)
            elif after is None and before is not None:
                yield fact("branch-removed", old, new, old_spot=before, before=word)


def _discriminator(old: Shape, new: Shape) -> Iterator[Fact]:
    before, after = old.discriminator, new.discriminator
    if before is None or after is None:
        if before is not after:
            turn = "added" if after else "removed"
            yield fact(
                f"discriminator-{turn}",
                old,
                new,
                old_spot=before,
                new_spot=after,
                before=shown(before.text("propertyName")) if before else "",
                after=shown(after.text("propertyName")) if after else "",
            )
        return
    was, now = before.text("propertyName"), after.text("propertyName")
    if was != now:
        yield fact(
            "discriminator-property-changed",
            old,
            new,
            old_spot=before,
            new_spot=after,
            before=shown(was),
            after=shown(now),
        )
    yield from _mapping(old, new, before, after)


def _mapping(old: Shape, new: Shape, before: Spot, after: Spot) -> Iterator[Fact]:
    was, now = _tags(before), _tags(after)
    for tag in {**was, **now}:
        first, second = was.get(tag), now.get(tag)
        if first is None and second is not None:
            if not _implied(tag, second.value, old, was):
                yield fact(
                    "discriminator-tag-added",
                    old,
                    new,
                    new_spot=second,
                    after=tag,
                    item=tag,
                )
        elif second is None and first is not None:
            if not _implied(tag, first.value, new, now):
                yield fact(
                    "discriminator-tag-removed",
                    old,
                    new,
                    old_spot=first,
                    before=tag,
                    item=tag,
                )
        elif first is not None and second is not None:
            names = target_name(first.value), target_name(second.value)
            if names[0] != names[1]:
                yield fact(
                    "discriminator-tag-changed",
                    old,
                    new,
                    old_spot=first,
                    new_spot=second,
                    before=f"{tag}: {names[0]}",
                    after=f"{tag}: {names[1]}",
                )


def _tags(discriminator: Spot) -> dict[str, Spot]:
    """The mapping, and what stands for every tag that is not in it."""
    tags = dict(discriminator.entries("mapping"))
    others = discriminator.child("defaultMapping")
    return tags if others is None else {**tags, "any other tag": others}


def _implied(
    tag: str, target: object, shape: Shape, mapping: Mapping[str, Spot]
) -> bool:
    """Whether a side without the tag means the same by the name of a member."""
    if target_name(target) != tag:
        return False
    mapped = {target_name(spot.value) for spot in mapping.values()}
    members = [member for clause in shape.clauses for member in clause.members]
    names = {component_name(target_of(member[0])) for member in members}
    return tag in names and tag not in mapped


def target_name(target: object) -> str:
    """The schema's name that a tag of a discriminator leads to."""
    return str(target).rpartition("/")[2]
