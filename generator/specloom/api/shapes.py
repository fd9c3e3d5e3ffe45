"""Types made of types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specloom.api.model import (
    ANY,
    NULL,
    Enum,
    Kind,
    OneOf,
    Scalar,
    Type,
)
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
    flat = _bools_apart(flat)
    ordered = [t for t in flat if t != NULL] + [t for t in flat if t == NULL]
    return ordered[0] if len(ordered) == 1 else OneOf(tuple(ordered)) if flat else ANY


def _bools_apart(members: list[Type]) -> list[Type]:
    """The members, arranged so that true is not read as the 1 of another one.

    pydantic takes true for `Literal[1]`, and not for `Literal[1, True]` or after `bool`.
    """
    enums = [each for each in members if isinstance(each, Enum)]
    numbers = any(type(v) is int and v in (0, 1) for e in enums for v in e.values)
    flags = [each for each in enums if any(type(v) is bool for v in each.values)]
    boolean = Scalar(Kind.BOOLEAN)
    if not numbers or not (flags or boolean in members):
        return members
    merged = Enum(
        tuple(value for each in enums for value in each.values),
        open=any(each.open for each in enums),
    )
    rest = [each for each in members if not isinstance(each, Enum)]
    return [
        *(r for r in rest if r == boolean),
        merged,
        *(r for r in rest if r != boolean),
    ]


def constants(values: Sequence[Any], *, is_open: bool = False) -> Type:
    """The type of an `enum` without null; any value where it has lists or objects.

    Fractions are seldom meant as the only ones: such numbers are any number.
    """
    kinds = {type(value) for value in values}
    if float in kinds and kinds <= {int, float}:
        return Scalar(Kind.NUMBER)
    if not kinds <= {str, int, bool}:
        return ANY
    # JSON's true is not its 1.
    known = tuple(value for _, value in dict.fromkeys((type(v), v) for v in values))
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
