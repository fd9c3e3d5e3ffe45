"""Which class of the old client is which class of the new one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from specloom.api.model import (
    AliasSchema,
    Direction,
    ListOf,
    MapOf,
    ObjectSchema,
    OneOf,
    Ref,
    Schema,
    TupleOf,
    Type,
    UnionSchema,
    refs_in,
)
from specloom.python.naming import NamedApi
from specloom.python.verdict.sides import Side, Sides


class Classes(Struct, frozen=True, kw_only=True):
    """The names of one package, `types` or `params`, side by side."""

    direction: Direction
    kept: tuple[tuple[Schema, Schema], ...]  # under one name, or renamed
    removed: tuple[Schema, ...]
    added: tuple[Schema, ...]


def name_of(old: Schema, new: Schema, direction: Direction, sides: Sides) -> str:
    """What callers write for a class: the old name if it goes on, else the new one."""
    before = sides.old.api.class_of(old.name, direction) or ""
    after = sides.new.api.class_of(new.name, direction) or ""
    return before if before in sides.new.api.also_called(after, direction) else after


def both_sides(old: NamedApi, new: NamedApi) -> tuple[Sides, tuple[Classes, Classes]]:
    """The sides with what was renamed between them, and the names of both packages."""
    found = tuple(_classes(old, new, direction) for direction in _DIRECTIONS)
    renamed = {
        before_name: after_name
        for classes in found
        for before, after in classes.kept
        for before_name in [old.class_of(before.name, classes.direction)]
        for after_name in [new.class_of(after.name, classes.direction)]
        if before_name and after_name and before_name != after_name
    }
    sides = Sides(Side(old, renamed), Side(new, {}))
    return sides, (found[0], found[1])


_DIRECTIONS = (Direction.RESPONSE, Direction.REQUEST)


def _classes(old: NamedApi, new: NamedApi, direction: Direction) -> Classes:
    before = _named(old, direction)
    after = _named(new, direction)
    kept = {name: after[name] for name in before if name in after}
    come = {name: schema for name, schema in after.items() if name not in before}
    for own, besides in new.type_aliases.get(direction, {}).items():
        for name in besides:
            if name not in before:
                continue
            # The very same schema may have come under another name of its own.
            same = before[name].name
            elsewhere = any(each.name == same for each in come.values())
            if after[own].name == same or not elsewhere:
                kept[name] = after[own]
                come.pop(own, None)
    gone = [name for name in before if name not in kept]
    for name in gone:
        found = _successor(before[name], come, old, new)
        if found is not None:
            kept[name] = come.pop(found)
    gone = [name for name in gone if name not in kept]
    if gone:
        kept |= _merged(gone, before, kept, old, new)
    return Classes(
        direction=direction,
        kept=tuple((before[name], kept[name]) for name in before if name in kept),
        removed=tuple(before[name] for name in gone if name not in kept),
        added=tuple(come.values()),
    )


def _named(api: NamedApi, direction: Direction) -> dict[str, Schema]:
    return {
        name: schema
        for key, schema in api.schemas.items()
        if (name := api.class_of(key, direction))
    }


def _successor(
    schema: Schema, come: Mapping[str, Schema], old: NamedApi, new: NamedApi
) -> str | None:
    """The one new class that is the old one under another name; None without one."""
    for name, other in come.items():
        # The very same schema: it travels another way now, or was told its name.
        if other.name == schema.name and type(other) is type(schema):
            return name
    alike = [name for name, other in come.items() if _alike(schema, other, old, new)]
    return alike[0] if len(alike) == 1 else None


def _merged(
    gone: Sequence[str],
    before: Mapping[str, Schema],
    kept: Mapping[str, Schema],
    old: NamedApi,
    new: NamedApi,
) -> dict[str, Schema]:
    """The classes that are gone, each with the one of its shape that has its places.

    What was written inline is a reference to what there was, say. The same shape alone
    says nothing: any two things may have an `id` and a `name`.
    """
    in_place: dict[str, set[str]] = {}
    for one, other in _places(before, kept, old, new):
        if one is other:  # most are
            continue
        now = set(refs_in(other)) - set(refs_in(one))
        for name in refs_in(one):
            in_place.setdefault(name, set()).update(now)
    still = {schema.name: schema for schema in kept.values()}
    found = {}
    for name in gone:
        schema = before[name]
        alike = [
            still[each]
            for each in in_place.get(schema.name, ())
            if each in still and _alike(schema, still[each], old, new)
        ]
        if len(alike) == 1:
            found[name] = alike[0]
    return found


def _places(
    before: Mapping[str, Schema],
    kept: Mapping[str, Schema],
    old: NamedApi,
    new: NamedApi,
) -> Iterator[tuple[Type, Type]]:
    """The types that stand at one place on both sides: fields, bodies and results."""
    for name, schema in kept.items():
        own = before[name]
        if isinstance(own, ObjectSchema) and isinstance(schema, ObjectSchema):
            if own.fields is schema.fields:
                continue
            types = {field.wire_name: field.type for field in schema.fields}
            for field in own.fields:
                if field.wire_name in types:
                    yield field.type, types[field.wire_name]
    operations = {(each.method, each.path): each for each in new.api.operations}
    for operation in old.api.operations:
        other = operations.get((operation.method, operation.path))
        if other is not None:
            yield operation.result.type, other.result.type
            if operation.body and other.body:
                yield operation.body.type, other.body.type


def _alike(schema: Schema, other: Schema, old: NamedApi, new: NamedApi) -> bool:
    """Whether two schemas have the same shape, names aside."""

    def same(before: Type, after: Type) -> bool:
        match before, after:
            case Ref(one), Ref(two):
                return one == two or (one not in new.schemas and two not in old.schemas)
            case ListOf(one_item), ListOf(two_item):
                return same(one_item, two_item)
            case MapOf(one_item), MapOf(two_item):
                return same(one_item, two_item)
            case OneOf(ones), OneOf(twos):
                return len(ones) == len(twos) and all(map(same, ones, twos))
            case TupleOf(), TupleOf():
                return (before.least, len(before.items)) == (
                    after.least,
                    len(after.items),
                ) and all(map(same, before.parts, after.parts))
        return before == after

    match schema, other:
        case ObjectSchema(), ObjectSchema():
            fields, others = _by_key(schema), _by_key(other)
            return fields.keys() == others.keys() and all(
                same(fields[key], others[key]) for key in fields
            )
        case UnionSchema(members=members), UnionSchema(members=others):
            return len(members) == len(others) and all(map(same, members, others))
        case AliasSchema(type=type_), AliasSchema(type=other_type):
            return same(type_, other_type)
    return False


def _by_key(schema: ObjectSchema) -> dict[tuple[str, bool, bool], Type]:
    """The types of an object's fields; their order is nothing that callers go by."""
    response, request = _DIRECTIONS
    return {
        (f.wire_name, f.required_in(response), f.required_in(request)): f.type
        for f in schema.fields
    }
