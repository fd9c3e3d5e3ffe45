# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .. import types


class BaseModelParam(TypedDict):
    a: NotRequired[str]


class AnySchemaParam(TypedDict):
    """`Any` in the description."""

    a: NotRequired[Any]


class ConfigDictParam(TypedDict):
    a: NotRequired[str]


FieldSchemaParam = TypedDict(
    "FieldSchemaParam",
    {
        "a-b": "NotRequired[str]",
    },
)
"""`Field` in the description."""


class LiteralSchemaParam(TypedDict):
    """`Literal` in the description."""

    a: NotRequired[Literal["x", "y"]]


class AnnotatedSchemaParam(TypedDict):
    """`Annotated` in the description."""

    a: NotRequired[str]


class TypedDictSchemaParam(TypedDict):
    """`TypedDict` in the description."""

    a: NotRequired[str]


class DatetimeParam(TypedDict):
    """`datetime` in the description."""

    a: NotRequired[datetime.datetime | str]


class ListParam(TypedDict):
    """`list` in the description."""

    a: NotRequired[Sequence[str]]


class StandInModelParam(TypedDict):
    a: NotRequired[str]


class StandInDateParam(TypedDict):
    a: NotRequired[str]


class StandInFieldsParam(TypedDict):
    a: NotRequired[str]


class NotRequiredSchemaParam(TypedDict):
    """`NotRequired` in the description."""

    a: NotRequired[str]


class SequenceSchemaParam(TypedDict):
    """`Sequence` in the description."""

    a: NotRequired[Sequence[str]]


class DateSchemaParam(TypedDict):
    """`Date` in the description."""

    a: NotRequired[datetime.date | str]


DatedParam = TypedDict(
    "DatedParam",
    {
        "a": "NotRequired[DateSchemaParam | types.DateSchema]",
        "born-on": "NotRequired[datetime.date | str]",
        "seen": "NotRequired[datetime.datetime | str]",
    },
)


DayParam: TypeAlias = datetime.date | str


class ModelParam(TypedDict):
    base: BaseModelParam | types.BaseModel
    any_: AnySchemaParam | types.AnySchema
    config: NotRequired[ConfigDictParam | types.ConfigDict]
    field: NotRequired[FieldSchemaParam | types.FieldSchema]
    literal: NotRequired[LiteralSchemaParam | types.LiteralSchema]
    annotated: NotRequired[AnnotatedSchemaParam | types.AnnotatedSchema]
    typed: NotRequired[TypedDictSchemaParam | types.TypedDictSchema]
    moment: NotRequired[DatetimeParam | types.Datetime]
    items: NotRequired[ListParam | types.List]
    stand_in: NotRequired[StandInModelParam | types.StandInModel]
    stand_in_date: NotRequired[StandInDateParam | types.StandInDate]
    fields: NotRequired[StandInFieldsParam | types.StandInFields]
    not_required: NotRequired[NotRequiredSchemaParam | types.NotRequiredSchema]
    sequence: NotRequired[SequenceSchemaParam | types.SequenceSchema]
    dated: NotRequired[DatedParam | types.Dated]
    date_: NotRequired[DateSchemaParam | types.DateSchema]
    datetime: NotRequired[str]
    free: NotRequired[Any]
    born: NotRequired[datetime.date | str]
    seen: NotRequired[datetime.datetime | str]
    zoned: NotRequired[datetime.datetime | str]
    maybe: NotRequired[datetime.date | str | None]
    none: NotRequired[datetime.date | str | None]
    either: NotRequired[datetime.date | str | int]
    day: NotRequired[DayParam]
    size: NotRequired[int]
    name: NotRequired[str]
    kind: NotRequired[Literal["a", "b"]]
