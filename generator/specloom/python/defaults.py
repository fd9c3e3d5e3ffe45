"""What a field has when the server leaves it out, as Python."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from uuid import UUID

from specloom.api.model import (
    MISSING,
    AliasSchema,
    Direction,
    Enum,
    Field,
    Kind,
    OneOf,
    Ref,
    Scalar,
    Schema,
    Type,
)
from specloom.python.naming import NamedApi
from specloom.python.types import literal


def default_text(each: Field, named: NamedApi) -> str | None:
    """The default of a model's field as an expression; None where it has none.

    A required field has none: its absence is a misfit worth reporting. Neither has one
    whose default is a list or an object.
    """
    value = each.default
    if (
        each.required_in(Direction.RESPONSE)
        or value is MISSING
        or not isinstance(value, str | int | float)
    ):
        return None
    schemas = named.schemas
    if not isinstance(value, str):
        return literal(value) if _fits(value, each.type, schemas, frozenset()) else None
    kinds = {named.kind_of(kind) for kind in _kinds(each.type, schemas, frozenset())}
    if Kind.STRING in kinds or _fits(value, each.type, schemas, frozenset()):
        return literal(value)
    for kind, read in _READERS.items():
        if kind in kinds:
            try:
                return read(value)
            except ValueError:
                continue
    return None


def admits_null(type_: Type, schemas: Mapping[str, Schema]) -> bool:
    """Whether null is a value of a type, and not only of anything at all."""
    if isinstance(type_, Scalar):
        return type_.kind is Kind.NULL  # most of them
    return Kind.NULL in _kinds(type_, schemas, frozenset())


def _date(text: str) -> str:
    return repr(date.fromisoformat(text))


def _moment(text: str) -> str:
    return repr(datetime.fromisoformat(text.upper()))


def _time(text: str) -> str:
    return repr(time.fromisoformat(text.upper()))


def _duration(text: str) -> str:
    # Imported here: few defaults are durations. The client reads them with it, too.
    from pydantic import TypeAdapter

    if not text.lstrip("-").startswith("P"):
        raise ValueError(f"{text!r} is no duration")
    return repr(TypeAdapter(timedelta).validate_strings(text))


def _decimal(text: str) -> str:
    if not re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?", text):
        raise ValueError(f"{text!r} is no decimal number")
    return f"decimal.Decimal({literal(text)})"


def _uuid(text: str) -> str:
    if str(UUID(text)) != text.lower():
        raise ValueError(f"{text!r} is no UUID as JSON has it")
    return f"uuid.UUID({literal(text)})"


def _base64(text: str) -> str:
    quoted = repr(b64decode(text, validate=True))
    if quoted.startswith("b'") and '"' not in quoted:
        quoted = f'b"{quoted[2:-1]}"'
    return f"formats.Base64({quoted})"


_READERS: Mapping[Kind, Callable[[str], str]] = {
    Kind.DATE: _date,
    Kind.DATETIME: _moment,
    Kind.TIME: _time,
    Kind.DURATION: _duration,
    Kind.DECIMAL: _decimal,
    Kind.UUID: _uuid,
    Kind.BASE64: _base64,
}


def _fits(
    value: str | float,
    type_: Type,
    schemas: Mapping[str, Schema],
    seen: frozenset[str],
) -> bool:
    """Whether a value is one of a type; dates and bytes are none before they are read."""
    match type_:
        case Scalar(kind):
            return kind is Kind.ANY or kind in _KINDS_OF[type(value)]
        case Enum(values, open=is_open):
            same = (type(each) is type(value) and each == value for each in values)
            return any(same) or (is_open and isinstance(value, str))
        case OneOf(members):
            return any(_fits(value, member, schemas, seen) for member in members)
        case Ref(name):
            schema = schemas[name]
            return (
                isinstance(schema, AliasSchema)
                and name not in seen
                and _fits(value, schema.type, schemas, seen | {name})
            )
        case _:
            return False


_KINDS_OF: Mapping[type, tuple[Kind, ...]] = {
    str: (Kind.STRING,),
    bool: (Kind.BOOLEAN,),
    int: (Kind.INTEGER, Kind.NUMBER),
    float: (Kind.NUMBER,),
}


def _kinds(
    type_: Type, schemas: Mapping[str, Schema], seen: frozenset[str]
) -> Iterator[Kind]:
    """Kinds of values that a text could be; a text itself for names of texts."""
    match type_:
        case Scalar(kind):
            yield kind
        case Enum(values):
            if any(isinstance(value, str) for value in values):
                yield Kind.STRING
        case OneOf(members):
            for member in members:
                yield from _kinds(member, schemas, seen)
        case Ref(name):
            schema = schemas[name]
            if isinstance(schema, AliasSchema) and name not in seen:
                yield from _kinds(schema.type, schemas, seen | {name})
