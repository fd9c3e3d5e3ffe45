"""What a schema looks like at a glance: its types, its properties, what a list holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from msgspec import Struct

from specloom.spec.values import as_dict, as_list, as_texts
from specloom.spec.view import Bundle

_DEEPEST = 8
# What explains a schema, or how it is used, and takes no value away.
_NOTES = frozenset(
    {"title", "description", "default", "example", "examples", "deprecated"}
    | {"readOnly", "writeOnly", "nullable", "externalDocs", "xml", "$comment"}
)


class SchemaShape(Struct, frozen=True, dict=True):
    """A schema behind references, `allOf`, and a union with null."""

    document: Bundle
    parts: tuple[Mapping[str, Any], ...]  # all of which hold
    nullable: bool

    @classmethod
    def of(cls, document: Bundle, schema: Any) -> SchemaShape:
        """The shape of a schema; an empty one of what is none."""
        parts = tuple(_parts(document, schema, 0))
        null = any(
            part.get("nullable") is True
            or "null" in as_list(part.get("type"))
            or _alternatives(part) != _without_null(document, _alternatives(part))
            for part in parts
        )
        return cls(document, parts, null)

    @cached_property
    def types(self) -> frozenset[str]:
        """The types that it states, null left out."""
        found: set[str] = set()
        for part in self.parts:
            found |= set(as_texts(part.get("type")))
        return frozenset(found - {"null"})

    @cached_property
    def properties(self) -> dict[str, Any]:
        """Its properties by name."""
        return {
            name: schema
            for part in self.parts
            for name, schema in as_dict(part.get("properties")).items()
        }

    def inner(self, name: str) -> SchemaShape:
        """The shape of a property."""
        return SchemaShape.of(self.document, self.properties.get(name))

    @cached_property
    def members(self) -> tuple[SchemaShape, ...]:
        """The alternatives of a union, null left out; none where it is no union."""
        return tuple(
            SchemaShape.of(self.document, each)
            for part in self.parts
            for each in _without_null(self.document, _alternatives(part))
        )

    @property
    def is_array(self) -> bool:
        """Whether it is a list, whichever alternative holds."""
        if self.types:
            return self.types == {"array"}
        return bool(self.members) and all(each.is_array for each in self.members)

    @property
    def is_object(self) -> bool:
        """Whether it is an object with properties."""
        return bool(self.properties) and self.types <= {"object"}

    @property
    def items(self) -> SchemaShape:
        """The shape of what a list holds."""
        listed = (part["items"] for part in self.parts if "items" in part)
        return SchemaShape.of(self.document, next(listed, None))

    def stated(self, keyword: str) -> Any:
        """What stands under a keyword, None where nothing does."""
        return next((p[keyword] for p in self.parts if keyword in p), None)

    def is_one_of(self, *types: str) -> bool:
        """Whether it is a value of these types; one without a type may be."""
        alternatives = [each.types for each in self.members] or [self.types]
        return all(each <= set(types) for each in alternatives)


def is_note(word: str) -> bool:
    """Whether a keyword says nothing of which values fit."""
    return word in _NOTES or word.startswith("x-")


def is_null(schema: Any) -> bool:
    """Whether a schema lets null pass and nothing else."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    if "const" in schema:
        return schema["const"] is None
    return schema.get("enum") == [None] or schema.get("type") in ("null", ["null"])


def is_null_member(schema: Any) -> bool:
    """Whether a member of a union, written in place, stands for null.

    `anyOf: [X, {nullable: true}]` says "X or null", although the second one alone takes
    any value. One that shows another value is no null.
    """
    if not isinstance(schema, dict) or schema.get("nullable") is not True:
        return is_null(schema)
    shown = [schema.get(word) for word in ("default", "example")]
    return all(map(is_note, schema)) and shown == [None, None]


def enum_of_items(schema: Mapping[str, Any]) -> list[Any]:
    """The `enum` of a list that means its items; empty where there is none.

    Often written beside `items`, where no list could ever be valid.
    """
    values = schema.get("enum")
    if not (isinstance(values, list) and values):
        return []
    types = set(as_texts(schema.get("type"))) - {"null"}
    listed = any(isinstance(value, list) for value in values)
    return [] if listed or types != {"array"} else values


def with_enum_below(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A list with the `enum` that means its items in them, but for a reference."""
    values = [value for value in enum_of_items(schema) if value is not None]
    if not values:
        return schema
    items = as_dict(schema.get("items"))
    kept = {word: value for word, value in schema.items() if word != "enum"}
    return {**kept, "items": items if "$ref" in items else {**items, "enum": values}}


def _parts(document: Bundle, schema: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    value = as_dict(document.follow(schema, "")[0])
    yield value
    if depth > _DEEPEST:
        return
    for part in as_list(value.get("allOf")):
        yield from _parts(document, part, depth + 1)
    alternatives = _alternatives(value)
    left = _without_null(document, alternatives)
    if len(left) == 1:
        yield from _parts(document, left[0], depth + 1)


def _alternatives(schema: Mapping[str, Any]) -> list[Any]:
    return [*as_list(schema.get("oneOf")), *as_list(schema.get("anyOf"))]


def _without_null(document: Bundle, members: list[Any]) -> list[Any]:
    return [
        each
        for each in members
        if not (is_null_member(each) or is_null(document.follow(each, "")[0]))
    ]
