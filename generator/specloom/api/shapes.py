"""Types made of types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specloom.api.model import ANY, NULL, Enum, OneOf, Type
from specloom.base.words import pascal_case


def nullable(type_: Type) -> Type:
    """The type, or null."""
    return one_of([type_, NULL])


def without_null(type_: Type) -> Type:
    """The type of what is not null; null where there is nothing else."""
    if not isinstance(type_, OneOf) or NULL not in type_.members:
        return type_
    return one_of([member for member in type_.members if member != NULL])


def or_anything(types: Sequence[Type]) -> Type:
    """Types that are known, while every other value passes as well."""
    known = [type_ for type_ in dict.fromkeys(types) if type_ != ANY]
    return OneOf((*known, ANY)) if known else ANY


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


def constants(values: Sequence[Any], *, is_open: bool = False) -> Type:
    """The type of an `enum` without null; any value where it has fractions or objects."""
    # By type and value: `True` is 1 to Python.
    found = ((type(v), v) for v in values if isinstance(v, str | int | bool))
    known = tuple(value for _, value in dict.fromkeys(found))
    if not all(isinstance(v, str | int | bool) for v in values):
        return ANY
    return Enum(known, open=is_open) if known or is_open else ANY


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
