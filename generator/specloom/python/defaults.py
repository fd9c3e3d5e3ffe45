"""What a field has when the server leaves it out, as Python."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from specloom.api.model import (
    MISSING,
    AliasSchema,
    Enum,
    Field,
    Kind,
    OneOf,
    Ref,
    Scalar,
    Schema,
    Type,
)
from specloom.python.types import literal


def default_text(each: Field, schemas: Mapping[str, Schema]) -> str | None:
    """The default of a model's field as an expression; None where it has none.

    A required field has none: its absence is a misfit worth reporting. Neither has one
    whose default is a list or an object.
    """
    value = each.default
    if each.required or value is MISSING or not isinstance(value, str | int | float):
        return None
    if not isinstance(value, str):
        return literal(value)
    kinds = set(_kinds(each.type, schemas, frozenset()))
    if Kind.STRING in kinds or not kinds & {Kind.DATE, Kind.DATETIME, Kind.BINARY}:
        return literal(value)
    for kind, read in ((Kind.DATE, _date), (Kind.DATETIME, _moment)):
        if kind in kinds:
            try:
                return repr(read(value))
            except ValueError:
                continue
    return None


def _date(text: str) -> date:
    return date.fromisoformat(text)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.upper())


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
