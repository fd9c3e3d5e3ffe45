# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .. import types


class BaseModelParam(TypedDict):
    """`BaseModel`."""

    a: NotRequired[str]


class AnySchemaParam(TypedDict):
    """`Any`."""

    a: NotRequired[Any]


class ConfigDictParam(TypedDict):
    """`ConfigDict`."""

    a: NotRequired[str]


FieldSchemaParam = TypedDict(
    "FieldSchemaParam",
    {
        "a-b": "NotRequired[str]",
    },
)
"""`Field`."""


class LiteralSchemaParam(TypedDict):
    """`Literal`."""

    a: NotRequired[Literal["x", "y"]]


class AnnotatedSchemaParam(TypedDict):
    """`Annotated`."""

    a: NotRequired[str]


class TypedDictSchemaParam(TypedDict):
    """`TypedDict`."""

    a: NotRequired[str]


class DatetimeParam(TypedDict):
    """`datetime`."""

    a: NotRequired[datetime.datetime | str]


class ListParam(TypedDict):
    """`list`."""

    a: NotRequired[Sequence[str]]


class StandInModelParam(TypedDict):
    """`StandInModel`."""

    a: NotRequired[str]


class StandInDateParam(TypedDict):
    """`StandInDate`."""

    a: NotRequired[str]


class StandInFieldsParam(TypedDict):
    """`StandInFields`."""

    a: NotRequired[str]


class NotRequiredSchemaParam(TypedDict):
    """`NotRequired`."""

    a: NotRequired[str]


class SequenceSchemaParam(TypedDict):
    """`Sequence`."""

    a: NotRequired[Sequence[str]]


class DateSchemaParam(TypedDict):
    """`Date`."""

    a: NotRequired[datetime.date | str]


DatedParam = TypedDict(
    "DatedParam",
    {
        "a": "NotRequired[DateSchemaParam | types.DateSchema]",
        "born-on": "NotRequired[datetime.date | str]",
        "seen": "NotRequired[datetime.datetime | str]",
    },
)
"""`Dated`."""

DayParam: TypeAlias = datetime.date | str


class ModelParam(TypedDict):
    """`Model`."""

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
