# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import types

LiteralSchemaParam: TypeAlias = Literal["a", "b"]


class TypesParam(TypedDict):
    """`types` in the description."""

    x: NotRequired[str]


class ListParam(TypedDict):
    """`list` in the description."""

    x: NotRequired[Sequence[str]]


class ExceptionParam(TypedDict):
    x: NotRequired[str]


class FieldSchemaParam(TypedDict):
    """`Field` in the description."""

    x: NotRequired[str]


class UnknownSchemaParam(TypedDict):
    """`Unknown` in the description."""

    x: NotRequired[str]


class AnySchemaParam(TypedDict):
    """`Any` in the description."""

    Literal: LiteralSchemaParam
    types: NotRequired[TypesParam | types.Types]
    base: NotRequired[ListParam | types.List]
    errors: NotRequired[ExceptionParam | types.Exception]
    field: NotRequired[FieldSchemaParam | types.FieldSchema]
    unknown: NotRequired[UnknownSchemaParam | types.UnknownSchema]


ModelParam = TypedDict(
    "ModelParam",
    {
        "class": "str",
        "list": "Sequence[str]",
        "from": "str",
        "str": "NotRequired[int]",
        "int": "NotRequired[str]",
        "dict": "NotRequired[Mapping[str, str]]",
        "None": "NotRequired[str]",
        "model_config": "NotRequired[str]",
        "model_name": "NotRequired[str]",
        "copy": "NotRequired[bool]",
        "json": "NotRequired[str]",
        "to_dict": "NotRequired[str]",
        "schema": "NotRequired[str]",
        "datetime": "NotRequired[datetime.datetime | str]",
        "date": "NotRequired[datetime.date | str]",
        "Any": "NotRequired[AnySchemaParam | types.AnySchema]",
        "Literal": "NotRequired[Literal['Any', 'None']]",
        "_private": "NotRequired[str]",
        "@id": "NotRequired[str]",
        "4x": "NotRequired[int]",
        "with-dash": "NotRequired[str]",
        "a b": "NotRequired[str]",
        "naïve": "NotRequired[str]",
        "日本": "NotRequired[str]",
        "self": "NotRequired[str]",
    },
)
