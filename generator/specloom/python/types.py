"""How Python spells types: what the generated code says, and the diff repeats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from specloom.api.model import (
    Direction,
    Enum,
    Kind,
    ListOf,
    MapOf,
    OneOf,
    Ref,
    Scalar,
    Type,
)
from specloom.python.naming import NamedApi

_SCALARS = {
    Kind.ANY: "Any",
    Kind.NULL: "None",
    Kind.BOOLEAN: "bool",
    Kind.INTEGER: "int",
    Kind.NUMBER: "float",
    Kind.STRING: "str",
    Kind.BINARY: "bytes",
    Kind.CONTENT: "BodyTypes",
}
_PYTHON_TYPES = {"string": "str", "integer": "int", "number": "float"}
# Format -> the class of its values.
FORMAT_CLASSES = {
    Kind.DATE: "datetime.date",
    Kind.DATETIME: "datetime.datetime",
    Kind.TIME: "datetime.time",
    Kind.DURATION: "datetime.timedelta",
    Kind.DECIMAL: "Decimal",
    Kind.UUID: "UUID",
    Kind.BASE64: "Base64",
}
# Format -> the same class as a type that pydantic reads as the format says. Its name is
# one that hardly any schema has.
FORMAT_TYPES = {
    Kind.DATE: "Date",
    Kind.DATETIME: "DateTime",
    Kind.TIME: "TimeFromText",
    Kind.DURATION: "DurationFromText",
    Kind.DECIMAL: "DecimalFromText",
    Kind.UUID: "UuidFromText",
    Kind.BASE64: "Base64FromText",
}
# The same in params, which read nothing.
PARAM_TYPES = {
    **FORMAT_TYPES,
    Kind.DATE: FORMAT_CLASSES[Kind.DATE],
    Kind.DATETIME: FORMAT_CLASSES[Kind.DATETIME],
}


def annotation(
    type_: Type,
    named: NamedApi,
    direction: Direction,
    *,
    qualified: bool = True,
    formats: Mapping[Kind, str] = FORMAT_CLASSES,
) -> str:
    """A type as Python writes it in this direction.

    Args:
        qualified: whether classes stand behind their package, `types.Message`, as in
            a signature; modules of models import the names themselves.
        formats: how values of formats are spelled; models have types that are read.
    """

    def inside(part: Type) -> str:
        return annotation(part, named, direction, qualified=qualified, formats=formats)

    match type_:
        case Scalar(kind):
            return _scalar(named.kind_of(kind), direction, formats)
        case Enum(values):
            closed = f"Literal[{', '.join(map(literal, values))}]"
            others = [_PYTHON_TYPES[kind] for kind in other_values(type_, direction)]
            return " | ".join([closed, *others])
        case Ref(name):
            target = named.class_of(name, direction) or "Any"
            package = "types" if direction is Direction.RESPONSE else "params"
            spelled = f"{package}.{target}" if qualified else target
            sent = direction is Direction.REQUEST
            model = named.returned_model(name) if sent else None
            return f"{spelled} | types.{model}" if model else spelled
        case ListOf(item):
            container = "list" if direction is Direction.RESPONSE else "Sequence"
            inner = inside(item)
            return f"{container}[{inner}]"
        case MapOf(value):
            container = "dict" if direction is Direction.RESPONSE else "Mapping"
            inner = inside(value)
            return f"{container}[str, {inner}]"
        case OneOf(members):
            return " | ".join(dict.fromkeys(map(inside, members)))
        case _:
            assert_never(type_)


def _scalar(kind: Kind, direction: Direction, formats: Mapping[Kind, str]) -> str:
    sent = direction is Direction.REQUEST
    if kind in formats:
        return f"{formats[kind]} | str" if sent else formats[kind]
    return "FileTypes" if sent and kind is Kind.BINARY else _SCALARS[kind]


def other_values(enum: Enum, direction: Direction) -> list[str]:
    """JSON types of the values that pass beside those of an enum.

    In a response every enum may grow, constants excepted: a server that is newer than
    the client is no misfit.
    """
    if direction is Direction.RESPONSE and not enum.is_constant:
        types = {_JSON_TYPES[type(value)] for value in enum.values}
        return sorted(types - {"boolean"}, reverse=True)
    return ["string"] if enum.open else []


_JSON_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}


def literal(value: str | int | float | bool | None) -> str:
    """A Python literal in double quotes, as black writes it."""
    if not isinstance(value, str):
        return repr(value)
    quoted = repr(value)
    if quoted[0] == "'" and '"' not in value:
        return f'"{quoted[1:-1]}"'
    return quoted
