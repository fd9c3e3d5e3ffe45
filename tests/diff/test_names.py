"""What messages call the places of a description."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from specloom.diff.places import Book, Spot, name_of

from tests.diff.proof.comparing import loaded

LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {"/a": {"get": {"parameters": [LIMIT], "responses": {}}}},
    "components": {
        "parameters": {"page-size": LIMIT},
        "schemas": {
            "Either": {
                "oneOf": [
                    {"type": "string"},
                    {"properties": {"kind": {"const": "card"}, "a": {}}},
                    {"title": "Cash", "properties": {"a": {}}},
                    {"properties": {"a": {}}},
                ]
            }
        },
    },
}
_RESPONSE = "/paths/~1a/get/responses/200"
NAMES = {
    "/components/schemas/Message/properties/usage": "Message.usage",
    "/components/schemas/Odd/properties/an odd name/items": 'Odd["an odd name"][]',
    "/components/schemas/List/items/properties/a": "List[].a",
    "/components/schemas/Map/additionalProperties": "Map{}",
    "/components/schemas/Either/oneOf/0": "Either",
    "/components/schemas/Either/oneOf/1/properties/a": "Either|card.a",
    "/components/schemas/Either/oneOf/2/properties/a": "Either|Cash.a",
    "/components/schemas/Either/oneOf/3/properties/a": "Either.a",
    "/components/schemas/Either/oneOf/9/properties/a": "Either.a",
    "/components/schemas/Pair/prefixItems/1": "Pair[1]",
    "/components/parameters/page-size/schema": "query parameter 'limit'",
    "/paths/~1a/get/parameters/0/schema": "query parameter 'limit'",
    "/paths/~1a/get/parameters/7/schema": "parameter",
    "/paths/~1a/post/requestBody/content/x/schema/properties/b": "request body.b",
    f"{_RESPONSE}/content/x/schema/items": "response 200[]",
    f"{_RESPONSE}/headers/X-Next/schema": "header X-Next",
}


@pytest.mark.parametrize("pointer", NAMES)
def test_places_are_called_what_people_call_them(pointer: str, tmp_path: Path) -> None:
    book = Book(loaded(DOCUMENT, tmp_path / "openapi.json"))
    assert name_of(Spot(book, pointer, {})) == NAMES[pointer]
