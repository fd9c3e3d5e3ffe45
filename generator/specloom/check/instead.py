"""What a client gets where the document is not what its OpenAPI version asks for."""

from __future__ import annotations

from typing import Any

from specloom.spec import pointers
from specloom.spec.grammar import Shape, parts
from specloom.spec.values import as_dict

PASSED_OVER = "it is passed over"
_WITHOUT = "the rest is used without it"

# (kind of object, keyword) -> what is done with a value that may not stand there.
_VALUES = {
    ("schema", "required"): "it is read as what is meant",
    ("schema", "exclusiveMinimum"): "it is read as OpenAPI 3.0 has it",
    ("schema", "exclusiveMaximum"): "it is read as OpenAPI 3.0 has it",
    ("schema", "type"): "it is read as what is meant, or as any value",
    ("schema", "enum"): "any value stands in its place",
    ("schema", "items"): "any value stands in its place",
    ("schema", "properties"): "the object is used without it",
    ("parameter", "in"): "it is sent in the query",
    ("paths", ""): "the path is used as it is written",
}
# Kind of object -> what is done with one in whose place something else stands.
_OBJECTS = {
    "schema": "any value stands in its place",
    "parameter": "it is left out",
    "operation": "it is left out",
    "pathItem": "it is left out",
}


def instead_of(document: Any, pointer: str, *, is_missing: bool) -> str:
    """What is done instead of a part that the metaschema refuses, as a clause.

    Every reader of a document takes what is misshapen for absent, so that each place
    has an answer; the tables name those where more than nothing is done.

    Args:
        document: the bundle's value.
        is_missing: whether the object at `pointer` lacks a field.
    """
    if is_missing:
        return _WITHOUT
    kind, keyword = _placed(document, pointers.tokens(pointer))
    if keyword is None:
        return _OBJECTS.get(kind, PASSED_OVER)
    wanted = (kind, "" if kind == "paths" else keyword)
    return _VALUES.get(wanted, PASSED_OVER)


def _placed(document: Any, tokens: list[str]) -> tuple[str, str | None]:
    """The innermost object around a place: its kind, and the keyword below it."""
    kind, value = "document", document
    while tokens:
        key, *rest = tokens
        part = parts(kind, key, as_dict(value).get(key))
        if part is None:
            return kind, key
        shape, child = part
        value = as_dict(value).get(key)
        if shape is not Shape.ONE:
            if not rest:
                return kind, key
            key, *rest = rest
            if isinstance(value, list):
                value = value[int(key)] if key.isdecimal() else None
            else:
                value = as_dict(value).get(key)
        kind, tokens = child, rest
    return kind, None
