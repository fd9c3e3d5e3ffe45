"""Schemas whose values would be made of themselves, or of too much to look through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, MutableMapping

from msgspec.structs import replace

from specloom.api.model import (
    ANY,
    AliasSchema,
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
from specloom.api.reach import mentioned
from specloom.api.shapes import one_of
from specloom.base.circles import first_of_circle, needed_first

# Name, what is wrong with it, and what to do about it.
Note = Callable[[str, str, str], object]


def untangle(
    schemas: MutableMapping[str, Schema],
    reached: Mapping[str, object],
    anything: Callable[[str], AliasSchema],
    note: Note,
) -> None:
    """Take names out of what they are made of themselves.

    Args:
        reached: the names that matter.
        anything: a name for any value, in place of the schema of this name.
    """
    circles = in_circles(schemas)
    for name, schema in schemas.items():
        if name not in reached or name not in circles:
            continue
        if isinstance(schema, UnionSchema):
            union = untangled_union(schema, schemas)
            if union is not None:
                is_one = union.variants and union.members
                schemas[name] = union if is_one else anything(name)
                note(
                    name,
                    f"a member of {name!r} is made of it; the member is left out",
                    "let one of them be no union",
                )
        elif isinstance(schema, AliasSchema):
            type_ = untangled(schema, schemas)
            if type_ is not None:
                schemas[name] = replace(schema, type=type_)
                note(
                    name,
                    f"{name!r} is made of itself; inside it, it can be anything",
                    "put the recursion into a property of an object",
                )


def leave_out_too_large(
    schemas: MutableMapping[str, Schema],
    reached: Mapping[str, object],
    most_parts: int,
    anything: Callable[[str], AliasSchema],
    note: Note,
) -> None:
    """Make anything of types that take forever to look through; see `untangle`."""
    for name in too_large(schemas, most_parts):
        schemas[name] = anything(name)
        if name in reached:
            note(
                name,
                f"{name!r} is made of more than {most_parts:,} types; it can be anything",
                "let unions of unions be one union of their members",
            )


def in_circles(schemas: Mapping[str, Schema]) -> set[str]:
    """The names whose values would be made of themselves."""
    needs = _needs(schemas)
    circles = first_of_circle(needs)
    sizes = Counter(circles.values())
    return {n for n, needed in needs.items() if sizes[circles[n]] > 1 or n in needed}


def too_large(schemas: Mapping[str, Schema], most_parts: int) -> list[str]:
    """The names without a class whose values become too many parts.

    What such a name is made of counts as one part where the name itself is among these.
    """
    parts: dict[str, int] = {}
    needs = _needs(schemas)
    found = []
    for name in needed_first(needs):
        parts[name] = 1 + sum(parts.get(other, 1) for other in needs[name])
        if parts[name] > most_parts:
            found.append(name)
            parts[name] = 1
    return found


def _needs(schemas: Mapping[str, Schema]) -> dict[str, list[str]]:
    """For each name what its value mentions when it is made; nothing for a class."""
    return {
        name: [] if isinstance(schema, ObjectSchema) else list(mentioned(schema))
        for name, schema in schemas.items()
    }


def untangled(alias: AliasSchema, schemas: Mapping[str, Schema]) -> Type | None:
    """The type of a name without the names that are made of it; None if there are none.

    The value of a name is complete only when all its parts are; properties of objects
    may be described later.
    """
    tangled = {r for r in refs_in(alias.type) if alias.name in _made_of(r, schemas)}
    return _cut(alias.type, tangled) if tangled else None


def untangled_union(
    union: UnionSchema, schemas: Mapping[str, Schema]
) -> UnionSchema | None:
    """A union without what is made of it; None if there is nothing of that.

    A base that extends a base can be what the other one falls back on, and the other
    way round. Without that, a value is a generic one.
    """
    tangled = {n for n in mentioned(union) if union.name in _made_of(n, schemas)}
    if not tangled:
        return None
    fallback = union.fallback
    if fallback is not None and fallback.name in tangled:
        left = replace(union, fallback=None)
        return untangled_union(left, {**schemas, union.name: left}) or left
    return replace(
        union,
        variants=tuple(v for v in union.variants if v.type.name not in tangled),
        members=tuple(ref for ref in union.members if ref.name not in tangled),
    )


def _made_of(name: str, schemas: Mapping[str, Schema]) -> set[str]:
    """The schemas whose names the value of a name for a type mentions, deep down."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            schema = schemas[current]
            if not isinstance(schema, ObjectSchema):
                waiting += mentioned(schema)
    return found


def _cut(type_: Type, names: set[str]) -> Type:
    """A type with any value in place of these schemas."""
    match type_:
        case Ref(name) if name in names:
            return ANY
        case ListOf(item):
            return ListOf(_cut(item, names))
        case MapOf(value):
            return MapOf(_cut(value, names))
        case OneOf(members):
            return one_of([_cut(member, names) for member in members])
        case TupleOf(items, rest, least):
            return TupleOf(
                tuple(_cut(item, names) for item in items),
                None if rest is None else _cut(rest, names),
                least,
            )
    return type_
