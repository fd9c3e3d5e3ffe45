"""JSON values as callers write them: moments, UUIDs, decimals, bytes and files."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from importlib import import_module
from types import ModuleType
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from specloom.api.model import (
    AliasSchema,
    Enum,
    Kind,
    ListOf,
    MapOf,
    ObjectSchema,
    OneOf,
    Ref,
    Scalar,
    Schema,
    TupleOf,
    Type,
    UnionSchema,
)
from specloom.python.naming import NamedApi

_READ: Mapping[Kind, Callable[[str], Any]] = {
    Kind.DATE: date.fromisoformat,
    Kind.DATETIME: datetime.fromisoformat,
    Kind.TIME: time.fromisoformat,
    Kind.DURATION: TypeAdapter(timedelta).validate_strings,
    Kind.DECIMAL: Decimal,
    Kind.UUID: UUID,
}
_JSON: Mapping[Kind, tuple[type, ...]] = {
    Kind.NULL: (type(None),),
    Kind.BOOLEAN: (bool,),
    Kind.INTEGER: (int,),
    Kind.NUMBER: (int, float),
    Kind.ANY: (object,),
}


class Callers:
    """Makes of JSON values what somebody gives who calls one package."""

    def __init__(self, named: NamedApi, base64: Callable[[bytes], Any]) -> None:
        self._named = named
        self._base64 = base64

    def value(self, type_: Type, value: Any) -> Any:
        """A JSON value as this type of an argument wants it."""
        match type_:
            case Scalar(kind):
                return self._scalar(self._named.kind_of(kind), value)
            case Ref(name):
                return self._named_value(self._named.schemas[name], value)
            case ListOf(item) if isinstance(value, list):
                return [self.value(item, each) for each in value]
            case TupleOf() if isinstance(value, list):
                kinds = [*type_.items, *([type_.rest] * len(value))]
                pairs = zip(kinds, value, strict=False)
                return tuple(
                    each if kind is None else self.value(kind, each)
                    for kind, each in pairs
                )
            case MapOf(inner) if isinstance(value, dict):
                return {name: self.value(inner, each) for name, each in value.items()}
            case OneOf(members):
                chosen = next((m for m in members if self._takes(m, value)), None)
                return value if chosen is None else self.value(chosen, value)
        return value

    def _scalar(self, kind: Kind, value: Any) -> Any:
        if kind is Kind.CONTENT:
            return (value if isinstance(value, str) else json.dumps(value)).encode()
        if not isinstance(value, str):
            return value
        if kind is Kind.BINARY:
            return ("file.bin", value.encode(), "application/octet-stream")
        if kind is Kind.BASE64:
            return self._base64(b64decode(value))
        read = _READ.get(kind)
        try:
            return value if read is None else read(value)
        except (ValueError, ArithmeticError):
            return value  # An example that is none; callers may give the text.

    def _named_value(self, schema: Schema, value: Any) -> Any:
        match schema:
            case AliasSchema():
                return self.value(schema.type, value)
            case ObjectSchema() if isinstance(value, dict):
                types = {each.wire_name: each.type for each in schema.fields}
                made = {}
                for name, each in value.items():
                    type_ = types.get(name, schema.extra)
                    made[name] = each if type_ is None else self.value(type_, each)
                return made
            case UnionSchema() if isinstance(value, dict):
                tag = value.get(schema.tag)
                variants = (v.type for v in schema.variants if tag in v.tags)
                chosen = next(variants, schema.fallback)
                return value if chosen is None else self.value(chosen, value)
        return value

    def _takes(self, type_: Type, value: Any) -> bool:
        """Whether a JSON value is one of a type, as far as its shape tells."""
        match type_:
            case Scalar(kind):
                kinds = _JSON.get(kind, (str,))
                flag = isinstance(value, bool) and kind is not Kind.ANY
                return isinstance(value, kinds) and (not flag or bool in kinds)
            case Enum(values):
                return any(type(v) is type(value) and v == value for v in values) or (
                    type_.open and isinstance(value, str)
                )
            case ListOf(item):
                return isinstance(value, list) and all(
                    self._takes(item, each) for each in value
                )
            case TupleOf():
                return isinstance(value, list)
            case MapOf(inner):
                return isinstance(value, dict) and all(
                    self._takes(inner, each) for each in value.values()
                )
            case OneOf(members):
                return any(self._takes(member, value) for member in members)
            case Ref(name):
                return self._is_named(self._named.schemas[name], value)

    def _is_named(self, schema: Schema, value: Any) -> bool:
        match schema:
            case AliasSchema():
                return self._takes(schema.type, value)
            case ObjectSchema():
                return isinstance(value, dict) and all(
                    (
                        self._takes(each.type, value[each.wire_name])
                        if each.wire_name in value
                        else not each.required or each.read_only
                    )
                    for each in schema.fields
                )
            case UnionSchema():
                return isinstance(value, dict)
        return False


def base64_of(package: ModuleType) -> Callable[[bytes], Any]:
    """The class of a package for bytes that travel as base64."""
    made: Callable[[bytes], Any] = import_module(
        f"{package.__name__}._runtime.core.formats"
    ).Base64
    return made
