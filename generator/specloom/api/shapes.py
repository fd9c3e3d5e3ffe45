"""What one schema says by itself: constants, unions, tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specloom.api.model import ANY, NULL, Enum, ObjectSchema, OneOf, Schema, Type
from specloom.base.words import pascal_case
from specloom.spec.values import as_list


def nullable(type_: Type) -> Type:
    """The type, or null."""
    return one_of([type_, NULL])


def one_of(types: Sequence[Type]) -> Type:
    """A union without repeats and without unions inside; null comes last."""
    flat: list[Type] = []
    for type_ in types:
        for member in type_.members if isinstance(type_, OneOf) else (type_,):
            if member == ANY:
                return ANY
            if member not in flat:
                flat.append(member)
    ordered = [t for t in flat if t != NULL] + [t for t in flat if t == NULL]
    return ordered[0] if len(ordered) == 1 else OneOf(tuple(ordered)) if flat else ANY


def constants(values: Sequence[Any]) -> Type:
    """The type of an `enum`; any value where it has what Python has no Literal for."""
    known = [v for v in values if isinstance(v, str | int | bool)]
    if len(known) < len([v for v in values if v is not None]):
        return ANY  # floats and objects are no Literal in Python
    types: list[Type] = [Enum(tuple(dict.fromkeys(known)))] if known else []
    return one_of([*types, NULL] if None in values else types)


def open_constants(members: Sequence[Any]) -> Type | None:
    """`anyOf` of an enum of strings and any string: an enum that callers may leave."""
    strings = [m for m in members if _bare(m) == {"type": "string"}]
    enums = [m for m in members if isinstance(m, Mapping) and "enum" in m]
    if len(strings) != 1 or len(enums) != 1 or len(members) != 2:
        return None
    values = [v for v in as_list(enums[0]["enum"]) if isinstance(v, str)]
    return Enum(tuple(dict.fromkeys(values)), open=True)


def _bare(schema: Any) -> dict[str, Any]:
    """A schema without what only explains it."""
    notes = {"description", "title", "examples", "example", "deprecated"}
    if not isinstance(schema, Mapping):
        return {}
    return {key: value for key, value in schema.items() if key not in notes}


def implied_type(schema: Mapping[str, Any]) -> str:
    """The `type` that other keywords imply, "" where none does."""
    if "items" in schema or "prefixItems" in schema:
        return "array"
    if "additionalProperties" in schema:
        return "object"
    if "pattern" in schema or "minLength" in schema or "maxLength" in schema:
        return "string"
    return ""


def is_closed_empty(schema: Mapping[str, Any]) -> bool:
    """Whether only `{}` fits: an object without properties that refuses others."""
    return (
        schema.get("type") == "object"
        and schema.get("additionalProperties") is False
        and not schema.get("properties")
    )


def variant_label(member: Any) -> str:
    """What an inline member of a union is called: its title or its constant tag."""
    if not isinstance(member, Mapping):
        return ""
    for key in ("x-specloom-name", "title"):
        if isinstance(member.get(key), str):
            return pascal_case(member[key])
    properties = member.get("properties")
    for part in properties.values() if isinstance(properties, Mapping) else ():
        if isinstance(part, Mapping) and isinstance(part.get("const"), str):
            return pascal_case(part["const"])
    return ""


def constant_of(schema: Schema, tag: str) -> list[str]:
    """The constants of an object's property; none where it is no constant."""
    if not isinstance(schema, ObjectSchema):
        return []
    for each in schema.fields:
        if each.wire_name == tag and isinstance(each.type, Enum):
            return [value for value in each.type.values if isinstance(value, str)]
    return []


def common_tag(leaves: Sequence[Schema]) -> str | None:
    """The property whose constants tell all members apart, None when none does."""
    first = leaves[0] if leaves else None
    if not isinstance(first, ObjectSchema):
        return None
    for candidate in first.fields:
        seen: list[str] = []
        for leaf in leaves:
            tags = constant_of(leaf, candidate.wire_name)
            required = isinstance(leaf, ObjectSchema) and any(
                f.wire_name == candidate.wire_name and f.required for f in leaf.fields
            )
            if not tags or not required:
                break
            seen += tags
        else:
            if len(seen) == len(set(seen)):
                return candidate.wire_name
    return None
