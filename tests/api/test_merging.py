"""What several schemas say together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from specloom.api.merging import merged, parts_of
from specloom.spec.directions import Sent, for_requests, for_responses
from specloom.spec.document import Document

from tests.api.documents import PET, document_with

BASE = {
    "Base": {
        "required": ["id", "key"],
        "properties": {"id": {"type": "string"}, "key": {"$ref": "#/components/Key"}},
    },
    "Pet": PET,
    "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"required": ["name"]}]},
    "Maybe": {"type": ["object", "null"], "properties": {"a": {}}},
}
PET_REF = {"$ref": "#/components/schemas/Pet"}
DOG_REF = {"$ref": "#/components/schemas/Dog"}


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return document_with(BASE, tmp_path)


@pytest.mark.parametrize(
    ("parts", "word", "said"),
    [
        ([{"type": ["integer", "string"]}, {"type": "number"}], "type", "integer"),
        (
            [{"type": ["string", "null"]}, {"type": ["null", "string"]}],
            "nullable",
            True,
        ),
        ([{"type": ["string", "null"]}, {"type": "string"}], "nullable", False),
        ([{"enum": [1, True, "a"]}, {"enum": [True, "a"]}], "enum", [True, "a"]),
        ([{"enum": [1, 2]}, {"const": 1}], "const", 1),
        ([{"required": ["a"]}, {"required": ["b", "a"]}], "required", ["a", "b"]),
        (
            [{"additionalProperties": False}, {"additionalProperties": {}}],
            "additionalProperties",
            False,
        ),
        (
            [{"properties": {"a": {"type": "string"}}}, {"properties": {"a": True}}],
            "properties",
            {"a": {"type": "string"}},
        ),
    ],
)
def test_both_hold(parts: list[Any], word: str, said: Any, document: Document) -> None:
    assert merged({"allOf": parts}, document)[word] == said


@pytest.mark.parametrize(
    ("schema", "left"),
    [
        ({"allOf": [PET_REF, {"description": "A pet."}]}, [PET_REF]),
        ({"allOf": [PET_REF, {"type": "object"}]}, [PET_REF]),
        ({**PET_REF, "enumNames": ["A word that JSON Schema has not."]}, [PET_REF]),
        ({"allOf": [PET_REF, DOG_REF]}, [DOG_REF]),
        ({**DOG_REF, "required": ["name"]}, [DOG_REF]),
        ({"allOf": [DOG_REF, DOG_REF]}, [DOG_REF]),
        (
            {"allOf": [PET_REF, {"required": ["name"]}]},
            [PET_REF, {"required": ["name"]}],
        ),
    ],
)
def test_a_part_that_says_nothing_more_is_left_out(
    schema: Any, left: list[Any], document: Document
) -> None:
    assert [part.schema for part in parts_of(schema, "", document)] == left


def test_what_is_read_only_beside_a_reference_is_not_required_there(
    tmp_path: Path,
) -> None:
    schemas: dict[str, Any] = {
        "Base": {
            "type": "object",
            "required": ["id", "name"],
            "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
        },
        "Whole": {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"properties": {"id": {"readOnly": True}}},
            ]
        },
        "Secret": {
            "required": ["word", "id"],
            "properties": {"word": {"allOf": [{"$ref": "#/components/schemas/Word"}]}},
        },
        "Word": {"type": "string", "writeOnly": True},
    }
    document = document_with(schemas, tmp_path)
    found = document.value["components"]["schemas"]
    parts = Sent(document).of(found["Whole"])["allOf"]
    assert parts[0] == {**schemas["Base"], "required": ["name"]}
    assert Sent(document).of(found["Base"]) is found["Base"]
    requests = for_requests(document).value["components"]["schemas"]
    responses = for_responses(document).value["components"]["schemas"]
    assert requests["Secret"]["required"] == ["word", "id"]
    assert responses["Secret"]["required"] == ["id"]
    assert responses["Whole"] is found["Whole"]
