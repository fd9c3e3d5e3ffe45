# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .. import _base
from .._runtime.core.formats import Date, DateTime

LiteralSchema: TypeAlias = Literal["a", "b"] | str


class Types(_base.Model):
    """`types` in the description."""

    x: str | None = None


class List(_base.Model):
    """`list` in the description."""

    x: list[str] | None = None


class Exception(_base.Model):
    x: str | None = None


class FieldSchema(_base.Model):
    """`Field` in the description."""

    x: str | None = None


class UnknownSchema(_base.Model):
    """`Unknown` in the description."""

    x: str | None = None


class AnySchema(_base.Model):
    """`Any` in the description."""

    literal: LiteralSchema = Field(alias="Literal")
    types: Types | None = None
    base: List | None = None
    errors: Exception | None = None
    field: FieldSchema | None = None
    unknown: UnknownSchema | None = None


class Model(_base.Model):
    class_: str = Field(alias="class")
    list_: list[str] = Field(alias="list")
    from_: str = Field(alias="from")
    """Where it comes from."""

    str_: int | None = Field(default=None, alias="str")
    int_: str | None = Field(default=None, alias="int")
    dict_: dict[str, str] | None = Field(default=None, alias="dict")
    none: str | None = Field(default=None, alias="None")
    model_config_: str | None = Field(default=None, alias="model_config")
    model_name: str | None = None
    copy_: bool | None = Field(default=None, alias="copy")
    json_: str | None = Field(default=None, alias="json")
    to_dict_: str | None = Field(default=None, alias="to_dict")
    schema_: str | None = Field(default=None, alias="schema")
    datetime: DateTime | None = None
    date: Date | None = None
    any: AnySchema | None = Field(default=None, alias="Any")
    literal: Literal["Any", "None"] | str | None = Field(default=None, alias="Literal")
    private: str | None = Field(default=None, alias="_private")
    id: str | None = Field(default=None, alias="@id")
    n4_x: int | None = Field(default=None, alias="4x")
    with_dash: str | None = Field(default=None, alias="with-dash")
    a_b: str | None = Field(default=None, alias="a b")
    naïve: str | None = None
    日本: str | None = None
    self: str | None = None
