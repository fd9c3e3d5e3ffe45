"""How Python spells types: what the generated code says, and the diff repeats."""

from __future__ import annotations

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
_MOMENTS = {
    (Kind.DATE, Direction.RESPONSE): "datetime.date",
    (Kind.DATE, Direction.REQUEST): "datetime.date | str",
    (Kind.DATETIME, Direction.RESPONSE): "datetime.datetime",
    (Kind.DATETIME, Direction.REQUEST): "datetime.datetime | str",
    (Kind.BINARY, Direction.REQUEST): "FileTypes",
}


def annotation(
    type_: Type, named: NamedApi, direction: Direction, *, qualified: bool = True
) -> str:
    """A type as Python writes it in this direction.

    Args:
        qualified: whether classes stand behind their package, `types.Message`, as in
            a signature; modules of models import the names themselves.
    """
    match type_:
        case Scalar(kind):
            return _MOMENTS.get((kind, direction)) or _SCALARS[kind]
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
            inner = annotation(item, named, direction, qualified=qualified)
            return f"{container}[{inner}]"
        case MapOf(value):
            container = "dict" if direction is Direction.RESPONSE else "Mapping"
            inner = annotation(value, named, direction, qualified=qualified)
            return f"{container}[str, {inner}]"
        case OneOf(members):
            parts = [
                annotation(m, named, direction, qualified=qualified) for m in members
            ]
            return " | ".join(dict.fromkeys(parts))
        case _:
            assert_never(type_)


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
