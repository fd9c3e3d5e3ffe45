"""Types made of types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
from specloom.spec.values import as_dict, as_list

_REFERENCE = {"$ref"}


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
    if len(types) == 1 and not isinstance(types[0], OneOf | Enum):
        return types[0]  # most of what is asked
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

    A language may take true for 1; one list of constants, or a boolean first, does not.
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


def values_of(kind: Any, values: Iterable[Any]) -> tuple[Any, ...]:
    """The constants of a type, as JSON has them: the 1.0 of an integer is 1."""
    if kind != "integer":
        return tuple(values)
    return tuple(
        int(value) if isinstance(value, float) and value.is_integer() else value
        for value in values
    )


def constants(values: Sequence[Any], *, is_open: bool = False) -> Type:
    """The type of an `enum` without null; any value where it has lists or objects.

    Constants with fractions are any number.
    """
    kinds = {type(value) for value in values}
    if float in kinds and kinds <= {int, float}:
        return Scalar(Kind.NUMBER)
    if not kinds <= {str, int, bool}:
        return ANY
    # JSON's true is not its 1.
    known = tuple(value for _, value in dict.fromkeys((type(v), v) for v in values))
    return Enum(known, open=is_open) if known or is_open else ANY


def member_label(member: Any, others: Sequence[Any]) -> str | None:
    """What tells an inline member of a union in a name; None where nothing does.

    Its title or its constant tag; the schema that it extends; nothing, for the one list
    or the one object, which the union's own name is enough for; else the property that
    it needs and `others`, the other members, do not.
    """
    if not isinstance(member, dict) or member.keys() == _REFERENCE:
        return None
    label = _title(member) or _tag(member) or _extended(member)
    if label:
        return label
    kind = _kind(member)
    alike = [each for each in others if _kind(each) == kind]
    if kind in ("array", "object") and not alike:
        return ""
    for names in (_required, _properties):
        known = {name for each in alike for name in names(each)}
        own = (pascal_case(name) for name in names(member) if name not in known)
        if found := next(filter(None, own), ""):
            return f"With{found}"
    return None


def _title(member: Mapping[str, Any]) -> str:
    stated = (member.get(key) for key in ("x-specloom-name", "title"))
    return next((pascal_case(each) for each in stated if isinstance(each, str)), "")


def _tag(member: Mapping[str, Any]) -> str:
    """The first property that is one text for ever."""
    for part in map(as_dict, as_dict(member.get("properties")).values()):
        listed = as_list(part.get("enum"))
        value = part.get("const", listed[0] if len(listed) == 1 else None)
        if isinstance(value, str):
            return pascal_case(value)
    return ""


def _extended(member: Mapping[str, Any]) -> str:
    refs = (as_dict(part).get("$ref") for part in as_list(member.get("allOf")))
    first = next((ref for ref in refs if isinstance(ref, str)), "")
    return pascal_case(first.rpartition("/")[2])


def _kind(member: Any) -> str:
    schema = as_dict(member)
    if "$ref" in schema:
        return "reference"
    if "properties" in schema or "required" in schema:
        return "object"
    return str(schema.get("type") or ("array" if "items" in schema else ""))


def _required(member: Any) -> list[str]:
    return [each for each in as_list(as_dict(member).get("required")) if each]


def _properties(member: Any) -> list[str]:
    return [*as_dict(as_dict(member).get("properties")), *_required(member)]
