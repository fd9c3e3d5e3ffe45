"""Schemas in one form, whatever way they are written in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from specloom.api import normalise
from specloom.api.lower import lower
from specloom.api.model import Api, Field, ObjectSchema
from specloom.api.normalise import (
    Anything,
    Constants,
    Kinds,
    Null,
    Object,
    Reference,
    Union,
    normalised,
    normalised_by_name,
)
from specloom.spec.document import Document

from tests.api.documents import PET, document_with


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return document_with({"Pet": PET}, tmp_path)


@pytest.mark.parametrize(
    "kind", ["string", "integer", "number", "boolean", "array", "object", "null"]
)
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"nullable": True},
        {"format": "date", "items": {"type": "string"}, "title": "T", "default": None},
        {"const": "a"},
        {"enum": ["a", None]},
        {"allOf": [PET]},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"oneOf": [PET, {"type": "array"}]},
        {"$ref": "#/components/schemas/Pet"},
        {"properties": {"a": {}}},
        {"properties": {}, "additionalProperties": False},
        {"unevaluatedProperties": False},
        {"patternProperties": {"a": {}}},
    ],
    ids=str,
)
def test_the_short_way_of_plain_schemas_leads_to_the_same(
    kind: str, more: dict[str, Any], document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    schema = {"type": kind, **more}
    short = normalised(schema, "/here", document)
    monkeypatch.setattr(normalise, "_PLAIN", {})
    assert short == normalised(schema, "/here", document)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"type": "string", "nullable": True},
    ],
)
def test_null_is_split_off_a_type(schema: dict[str, Any], document: Document) -> None:
    normal = normalised(schema, "", document)
    assert (normal.form, normal.nullable) == (Kinds(("string",)), True)
    assert normal.schema == {"type": "string"}


@pytest.mark.parametrize(
    "null",
    [
        {"type": "null"},
        {"const": None},
        {"enum": [None]},
        {"nullable": True},
        {"nullable": True, "title": "None", "default": None, "x-order": 3},
    ],
)
@pytest.mark.parametrize("word", ["oneOf", "anyOf"])
def test_null_is_split_off_a_union(
    null: dict[str, Any], word: str, document: Document
) -> None:
    members = [null, {"type": "string"}, {"type": "integer"}]
    normal = normalised({word: members}, "/here", document)
    assert isinstance(normal.form, Union)
    assert normal.nullable
    assert normal.schema == {word: members[1:]}
    # Members are still called after their number, and stand where they stand.
    assert [(m.number, m.pointer) for m in normal.form.members] == [
        (2, f"/here/{word}/1"),
        (3, f"/here/{word}/2"),
    ]


@pytest.mark.parametrize(
    "member", [{}, {"nullable": True, "default": 1}, {"nullable": True, "items": {}}]
)
def test_a_member_that_shows_other_values_is_not_null(
    member: dict[str, Any], document: Document
) -> None:
    normal = normalised({"anyOf": [{"type": "string"}, member]}, "", document)
    assert isinstance(normal.form, Union)
    assert len(normal.form.members) == 2


def test_nullable_alone_is_any_value(tmp_path: Path) -> None:
    document = document_with({"Free": {"nullable": True}}, tmp_path)
    free = {"$ref": "#/components/schemas/Free"}
    assert normalised({"nullable": True}, "", document).form == Kinds(("",))
    either = normalised({"anyOf": [{"type": "string"}, free]}, "", document)
    assert isinstance(either.form, Union)
    assert len(either.form.members) == 2


@pytest.mark.parametrize("null", [{"type": "null"}, {"nullable": True}])
@pytest.mark.parametrize("word", ["oneOf", "anyOf"])
def test_what_stands_beside_null_alone_has_no_union(
    word: str, null: dict[str, Any], document: Document
) -> None:
    normal = normalised({word: [null, PET], "title": "Own"}, "/here", document)
    assert isinstance(normal.form, Object)
    assert normal.form.merged["properties"] == PET["properties"]
    assert normal.nullable
    assert normal.pointer == f"/here/{word}/1"
    assert normal.schema == {**PET, "title": "Own"}
    ref = "#/components/schemas/Pet"
    for of in (normalised, normalised_by_name):
        referring = of({word: [{"$ref": ref}, null]}, "", document)
        assert (referring.form, referring.nullable) == (Reference(ref), True)
    one = normalised({word: [PET]}, "", document)
    assert isinstance(one.form, Union)


@pytest.mark.parametrize(
    ("beside", "nullable"), [({}, True), ({"type": "object"}, False)]
)
def test_what_stands_beside_null_is_a_part_like_any(
    beside: dict[str, Any], nullable: bool, document: Document
) -> None:
    either = {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]}
    more = {"properties": {"age": {"type": "integer"}}, **beside}
    normal = normalised({"allOf": [either, more]}, "", document)
    assert isinstance(normal.form, Object)
    assert [*normal.form.merged["properties"]] == ["name", "age"]
    assert normal.nullable is nullable


def test_a_not_of_null_takes_it_from_a_type(document: Document) -> None:
    schema = {"type": ["string", "null"], "not": {"type": "null"}}
    normal = normalised(schema, "", document)
    assert (normal.form, normal.nullable) == (Kinds(("string",)), False)


def test_null_is_split_off_constants(document: Document) -> None:
    normal = normalised({"enum": ["a", None, "b"]}, "", document)
    assert (normal.form, normal.nullable) == (Constants(("a", "b")), True)


def test_a_union_of_constants_is_an_enum(document: Document) -> None:
    explained = [{"const": "a", "title": "A"}, {"enum": ["b", None]}]
    normal = normalised({"oneOf": explained}, "", document)
    assert (normal.form, normal.nullable) == (Constants(("a", "b")), True)
    split = [{"enum": ["a"]}, {"type": "string"}, {"enum": ["b"]}]
    normal = normalised({"anyOf": split}, "", document)
    assert normal.form == Constants(("a", "b"), open=True)
    # Any string may stand in the place of a text, and of no number.
    mixed = normalised({"anyOf": [{"const": 1}, {"type": "string"}]}, "", document)
    assert isinstance(mixed.form, Union)
    assert len(mixed.form.members) == 2


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "null"},
        {"type": ["null"]},
        {"const": None},
        {"enum": [None]},
        {"anyOf": [{"type": "null"}]},
    ],
)
def test_null_alone(schema: dict[str, Any], document: Document) -> None:
    assert normalised(schema, "", document).form == Null()


def test_other_forms(document: Document) -> None:
    ref = "#/components/schemas/Pet"
    assert normalised(True, "", document).form == Anything()
    assert normalised({"$ref": ref}, "", document).form == Reference(ref)
    assert normalised({"allOf": [{"$ref": ref}]}, "", document).form == Reference(ref)
    listed = [{"type": "string"}, {"enum": ["a"]}]
    open_ = Constants(("a",), open=True)
    assert normalised({"anyOf": listed}, "", document).form == open_
    together = {"anyOf": [{"required": ["a"]}], "type": "array"}
    assert normalised(together, "", document).form == Kinds(("array",))


def test_all_of_is_merged(document: Document) -> None:
    own = {"properties": {"age": {"type": "integer"}}, "required": ["age"]}
    schema = {"allOf": [{"$ref": "#/components/schemas/Pet"}, own], "title": "Old"}
    form = normalised(schema, "", document).form
    assert isinstance(form, Object)
    assert list(form.merged["properties"]) == ["name", "age"]
    assert (form.merged["required"], form.merged["title"]) == (["age"], "Old")


def test_a_name_for_one_part_has_its_properties(document: Document) -> None:
    schema = {"allOf": [{"$ref": "#/components/schemas/Pet"}]}
    form = normalised_by_name(schema, "", document).form
    assert isinstance(form, Object)
    assert list(form.merged["properties"]) == ["name"]


def test_parts_that_lead_back_end(tmp_path: Path) -> None:
    itself = {"allOf": [{"$ref": "#/components/schemas/Loop"}, PET]}
    form = normalised_by_name(
        itself, "", document_with({"Loop": itself}, tmp_path)
    ).form
    assert isinstance(form, Object)
    assert list(form.merged["properties"]) == ["name"]


def test_a_name_for_a_part_keeps_what_is_written_at_it(tmp_path: Path) -> None:
    alias = {
        "description": "A name.",
        "allOf": [{"$ref": "#/components/schemas/Text"}],
    }
    list_ = {
        "description": "Some of them.",
        "type": "array",
        "items": {"type": "string"},
        "anyOf": [{"required": ["a"]}],
    }
    root: dict[str, Any] = {"type": "object", "properties": {}}
    for name in ("Alias", "List"):
        root["properties"][name] = {"$ref": f"#/components/schemas/{name}"}
    document = document_with(
        {"Root": root, "Alias": alias, "List": list_, "Text": {"type": "string"}},
        tmp_path,
    )
    schemas = lower(document)[0].schemas
    assert schemas["Alias"].description == "A name."
    assert schemas["Alias"].definition == {"allOf": [{"$ref": "#/Text"}]}
    assert schemas["Alias"].at.pointer == "/components/schemas/Alias"
    assert "anyOf" in schemas["List"].definition


# --- Which way a property travels ------------------------------------------------


def fields_of(api: Api) -> dict[str, Field]:
    schema = api.schemas["Root"]
    assert isinstance(schema, ObjectSchema)
    return {each.wire_name: each for each in schema.fields}


def test_each_property_knows_which_way_it_travels(tmp_path: Path) -> None:
    stamp = {"type": "string", "readOnly": True}
    properties = {
        "plain": {"type": "string"},
        "own": {"type": "string", "readOnly": True},
        "secret": {"type": "string", "writeOnly": True},
        "referred": {"$ref": "#/components/schemas/Stamp"},
        "again": {"$ref": "#/components/schemas/Again"},
        "beside": {"$ref": "#/components/schemas/Plain", "readOnly": True},
        "wrapped": {"allOf": [{"$ref": "#/components/schemas/Stamp"}]},
        "loop": {"$ref": "#/components/schemas/Loop"},
    }
    schemas = {
        "Root": {"type": "object", "properties": properties},
        "Stamp": stamp,
        "Plain": {"type": "string"},
        "Again": {"$ref": "#/components/schemas/Stamp"},
        "Loop": {"allOf": [{"$ref": "#/components/schemas/Loop"}]},
    }
    api, _ = lower(document_with(schemas, tmp_path))
    fields = fields_of(api)
    assert {name for name, each in fields.items() if each.read_only} == {
        *("own", "referred", "again", "beside", "wrapped")
    }
    assert {name for name, each in fields.items() if each.write_only} == {"secret"}
