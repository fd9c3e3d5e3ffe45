"""Types as annotations."""

from __future__ import annotations

from typing import assert_never

from specloom.api.model import (
    Api,
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
from specloom.emit.models import class_of, other_values, returned_model
from specloom.emit.quoting import literal

_SCALARS = {
    Kind.ANY: "Any",
    Kind.NULL: "None",
    Kind.BOOLEAN: "bool",
    Kind.INTEGER: "int",
    Kind.NUMBER: "float",
    Kind.STRING: "str",
    Kind.BINARY: "bytes",
}
_JSON_TYPES = {"string": "str", "integer": "int", "number": "float"}
_MOMENTS = {
    (Kind.DATE, Direction.RESPONSE): "datetime.date",
    (Kind.DATE, Direction.REQUEST): "datetime.date | str",
    (Kind.DATETIME, Direction.RESPONSE): "datetime.datetime",
    (Kind.DATETIME, Direction.REQUEST): "datetime.datetime | str",
    (Kind.BINARY, Direction.REQUEST): "FileTypes",
}


def annotation(
    type_: Type, api: Api, direction: Direction, *, qualified: bool = True
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
            others = [_JSON_TYPES[kind] for kind in other_values(type_, direction)]
            return " | ".join([closed, *others])
        case Ref(name):
            schema = api.schemas[name]
            target = class_of(schema, direction) or "Any"
            package = "types" if direction is Direction.RESPONSE else "params"
            spelled = f"{package}.{target}" if qualified else target
            model = returned_model(schema) if direction is Direction.REQUEST else None
            return f"{spelled} | types.{model}" if model else spelled
        case ListOf(item):
            container = "list" if direction is Direction.RESPONSE else "Sequence"
            inner = annotation(item, api, direction, qualified=qualified)
            return f"{container}[{inner}]"
        case MapOf(value):
            container = "dict" if direction is Direction.RESPONSE else "Mapping"
            inner = annotation(value, api, direction, qualified=qualified)
            return f"{container}[str, {inner}]"
        case OneOf(members):
            parts = [
                annotation(m, api, direction, qualified=qualified) for m in members
            ]
            return " | ".join(dict.fromkeys(parts))
        case _:
            assert_never(type_)
