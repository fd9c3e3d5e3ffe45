# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

import datetime
from typing import Any, Literal, TypeAlias

from pydantic import Field

from .. import _base
from .._runtime.core.formats import Date, DateTime


class BaseModel(_base.Model):
    a: str | None = None


class AnySchema(_base.Model):
    """`Any` in the description."""

    a: Any | None = None


class ConfigDict(_base.Model):
    a: str | None = None


class FieldSchema(_base.Model):
    """`Field` in the description."""

    a_b: str = Field(default="x", alias="a-b")


class LiteralSchema(_base.Model):
    """`Literal` in the description."""

    a: Literal["x", "y"] | str | None = None


class AnnotatedSchema(_base.Model):
    """`Annotated` in the description."""

    a: str | None = None


class TypedDictSchema(_base.Model):
    """`TypedDict` in the description."""

    a: str | None = None


class Datetime(_base.Model):
    """`datetime` in the description."""

    a: DateTime | None = None


class List(_base.Model):
    """`list` in the description."""

    a: list[str] | None = None


class StandInModel(_base.Model):
    a: str | None = None


class StandInDate(_base.Model):
    a: str | None = None


class StandInFields(_base.Model):
    a: str | None = None


class NotRequiredSchema(_base.Model):
    """`NotRequired` in the description."""

    a: str | None = None


class SequenceSchema(_base.Model):
    """`Sequence` in the description."""

    a: list[str] | None = None


class DateSchema(_base.Model):
    """`Date` in the description."""

    a: Date | None = None


class Dated(_base.Model):
    a: DateSchema | None = None
    born_on: Date = Field(default=datetime.date(2020, 2, 29), alias="born-on")
    seen: DateTime = datetime.datetime(
        2021, 3, 4, 5, 6, 7, tzinfo=datetime.timezone.utc
    )


Day: TypeAlias = Date


class Model(_base.Model):
    base: BaseModel
    any_: AnySchema
    config: ConfigDict | None = None
    field: FieldSchema | None = None
    literal: LiteralSchema | None = None
    annotated: AnnotatedSchema | None = None
    typed: TypedDictSchema | None = None
    moment: Datetime | None = None
    items: List | None = None
    stand_in: StandInModel | None = None
    stand_in_date: StandInDate | None = None
    fields: StandInFields | None = None
    not_required: NotRequiredSchema | None = None
    sequence: SequenceSchema | None = None
    dated: Dated | None = None
    date_: DateSchema | None = None
    datetime: str = "a name that hides the module"
    free: Any | None = None
    born: Date = Field(default_factory=lambda: datetime.date(2020, 2, 29))
    seen: DateTime = Field(
        default_factory=lambda: datetime.datetime(
            2021, 3, 4, 5, 6, 7, tzinfo=datetime.timezone.utc
        )
    )
    zoned: DateTime = Field(
        default_factory=lambda: datetime.datetime(
            2021,
            3,
            4,
            5,
            6,
            7,
            250000,
            tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)),
        )
    )
    maybe: Date | None = Field(default_factory=lambda: datetime.date(2020, 1, 2))
    none: Date | None = None
    either: Date | int = Field(default_factory=lambda: datetime.date(2020, 1, 3))
    day: Day | None = None
    size: int = 3
    name: str = "it's x"
    kind: Literal["a", "b"] | str = "a"
