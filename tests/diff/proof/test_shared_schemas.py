"""One edit in a schema that many operations use is one change, with all its places."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.diff.proof.comparing import between

OPERATIONS = 12

THING: dict[str, Any] = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string", "maxLength": 40, "pattern": "^a"},
        "size": {"type": "integer", "minimum": 1, "maximum": 9, "format": "int64"},
        "kind": {"type": "string", "enum": ["a", "b", "c"]},
        "note": {"type": ["string", "null"], "default": "none"},
        "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 5},
        "owner": {"$ref": "#/components/schemas/Owner"},
        "shape": {"$ref": "#/components/schemas/Shape"},
        "more": {"type": "object", "additionalProperties": {"type": "string"}},
        "extra": {"type": "object", "additionalProperties": False},
        "parent": {"$ref": "#/components/schemas/Thing"},
    },
}


def described() -> dict[str, Any]:
    """Twelve operations that send and receive a thing; schemas below it refer on."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            f"/things/{number}": {
                "post": {
                    "requestBody": {"content": content},
                    "responses": {"200": {"description": "ok", "content": content}},
                }
            }
            for number in range(OPERATIONS)
        },
        "components": {
            "schemas": {
                "Thing": deepcopy(THING),
                "Owner": {
                    "type": "object",
                    "properties": {
                        "name": {"type": "string", "minLength": 1},
                        "age": {"type": "number"},
                    },
                },
                "Shape": {
                    "oneOf": [
                        {"$ref": "#/components/schemas/Round"},
                        {"$ref": "#/components/schemas/Square"},
                    ],
                    "discriminator": {"propertyName": "form"},
                },
                **{
                    name: {
                        "type": "object",
                        "required": ["form"],
                        "properties": {
                            "form": {"const": name.lower()},
                            "width": {"type": "number"},
                        },
                    }
                    for name in ("Round", "Square", "Oval")
                },
            }
        },
    }


def put(place: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def edit(schemas: dict[str, Any]) -> None:
        *parents, last = place.split("/")
        node: Any = schemas
        for key in parents:
            node = node[int(key)] if isinstance(node, list) else node[key]
        if isinstance(node, list):
            node.insert(int(last), value)
        elif value is None:
            del node[last]
        else:
            node[last] = value

    return edit


P = "Thing/properties"
EDITS: dict[str, Callable[[dict[str, Any]], None]] = {
    "a property": put(f"{P}/new", {"type": "string"}),
    "an object": put(f"{P}/new", {"type": "object", "properties": {"a": {}}}),
    "no property": put(f"{P}/note", None),
    "another property less": put(f"{P}/tags", None),
    "required": put("Thing/required/1", "size"),
    "not required": put("Thing/required", None),
    "a longer text": put(f"{P}/id/maxLength", 50),
    "a shorter text": put(f"{P}/id/maxLength", 30),
    "any length": put(f"{P}/id/maxLength", None),
    "a length at least": put(f"{P}/id/minLength", 2),
    "another pattern": put(f"{P}/id/pattern", "^b"),
    "no pattern": put(f"{P}/id/pattern", None),
    "a format": put(f"{P}/id/format", "uuid"),
    "a narrower format": put(f"{P}/size/format", "int32"),
    "no format": put(f"{P}/size/format", None),
    "a higher minimum": put(f"{P}/size/minimum", 2),
    "a lower maximum": put(f"{P}/size/maximum", 8),
    "a wider type": put(f"{P}/size/type", "number"),
    "another type": put("Owner/properties/age/type", "boolean"),
    "a value more": put(f"{P}/kind/enum/3", "d"),
    "any value": put(f"{P}/kind/enum", None),
    "never null": put(f"{P}/note/type", "string"),
    "null too": put("Owner/properties/age/type", ["number", "null"]),
    "another default": put(f"{P}/note/default", "some"),
    "no default": put(f"{P}/note/default", None),
    "items of another type": put(f"{P}/tags/items/type", "boolean"),
    "more items": put(f"{P}/tags/maxItems", 6),
    "unique items": put(f"{P}/tags/uniqueItems", True),
    "open again": put(f"{P}/extra/additionalProperties", None),
    "closed": put("Owner/additionalProperties", False),
    "map values": put(f"{P}/more/additionalProperties/type", "integer"),
    "read-only": put("Owner/properties/name/readOnly", True),
    "write-only": put("Owner/properties/age/writeOnly", True),
    "deprecated": put(f"{P}/size/deprecated", True),
    "a shorter text inside": put("Owner/properties/name/maxLength", 9),
    "no lower bound inside": put("Owner/properties/name/minLength", None),
    "a member joins": put("Shape/oneOf/2", {"$ref": "#/components/schemas/Oval"}),
    "a property of a member": put("Round/properties/height", {"type": "number"}),
    "a bound in a member": put("Square/properties/width/minimum", 0),
    "an annotation": put(f"{P}/kind/x-specloom-open", True),
    "properties at most": put(f"{P}/more/maxProperties", 3),
    "a multiple": put(f"{P}/size/multipleOf", 2),
}


def test_there_are_forty() -> None:
    assert len(EDITS) >= 40


@pytest.mark.parametrize("name", EDITS)
def test_one_edit_is_one_change(name: str, tmp_path: Path) -> None:
    old, new = described(), described()
    EDITS[name](new["components"]["schemas"])
    assert old != new
    (change,) = between(old, new, tmp_path / "forth")
    assert len(change.places) == OPERATIONS
    assert change.operation is None
    (back,) = between(new, old, tmp_path / "back")
    assert [p.operation for p in back.places] == [p.operation for p in change.places]
