"""Schemas that are one text, number or flag, as most properties are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.api.model import Kind, Scalar, Type
from specloom.api.normalise import SHAPING
from specloom.api.shapes import nullable

_STRING = Scalar(Kind.STRING)
_STRING_FORMATS = {
    "date-time": Scalar(Kind.DATETIME),
    "date": Scalar(Kind.DATE),
    "time": Scalar(Kind.TIME),
    "duration": Scalar(Kind.DURATION),
    "decimal": Scalar(Kind.DECIMAL),
    "uuid": Scalar(Kind.UUID),
    "byte": Scalar(Kind.BASE64),
    "binary": Scalar(Kind.BINARY),
}
_NONE = (None, None)
# The media type and the encoding of what a text holds.
_CONTENTS: Mapping[tuple[Any, Any], Scalar] = {
    (None, "base64"): Scalar(Kind.BASE64),
    ("application/octet-stream", None): Scalar(Kind.BINARY),
}
SCALARS = {
    "boolean": Scalar(Kind.BOOLEAN),
    "integer": Scalar(Kind.INTEGER),
    "number": Scalar(Kind.NUMBER),
}
# With one of these a schema may be something else, or has a name.
_OTHER = SHAPING | {"x-specloom-name"}


def string_of(schema: Mapping[str, Any]) -> Scalar:
    """The type of a string; what 3.0 says by a format, 3.1 has words of its own for."""
    form = schema.get("format")
    if form is None:
        content = schema.get("contentMediaType"), schema.get("contentEncoding")
        return _CONTENTS.get(content, _STRING) if content != _NONE else _STRING
    return _STRING_FORMATS.get(str(form), _STRING)


def plain(schema: Any) -> Type | None:
    """The type of a schema that can be nothing but a scalar; None for any other."""
    if not isinstance(schema, dict) or not schema.keys().isdisjoint(_OTHER):
        return None
    kind = schema.get("type")
    if not isinstance(kind, str):
        return None
    type_ = string_of(schema) if kind == "string" else SCALARS.get(kind)
    if type_ is not None and schema.get("nullable") is True:
        return nullable(type_)
    return type_
