"""Which media type a body is sent as, and what is said of the others."""

from __future__ import annotations

from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.api.model import (
    NULL,
    Enum,
    Kind,
    ListOf,
    MapOf,
    OneOf,
    Operation,
    Scalar,
    Where,
)
from specloom.base.diagnostics import Finding

from tests.spec.support import resolved

TEXT = {"type": "string"}
OBJECT = {"type": "object", "required": ["a"], "properties": {"a": TEXT}}
FILE = {"type": "string", "format": "binary"}
MAP = {"type": "object", "additionalProperties": TEXT}
DONE = {"204": {"description": "Done."}}
BYTES = {"schema": FILE}


def lowered(**stated: Any) -> tuple[Operation, list[Finding]]:
    called = {"operationId": "call", "responses": DONE, **stated}
    document = {"openapi": "3.1.0", "paths": {"/x": {"post": called}}}
    api, findings = lower(resolved({"x.json": document})[0])
    return api.operations[0], findings


def sent(content: dict[str, Any]) -> tuple[Operation, list[Finding]]:
    return lowered(requestBody={"required": True, "content": content})


@pytest.mark.parametrize(
    ("content", "media", "kind"),
    [
        ({"application/octet-stream": BYTES}, "application/octet-stream", None),
        ({"image/png": BYTES}, "image/png", None),
        ({"text/plain": {"schema": TEXT}}, "text/plain", None),
        ({"application/octet-stream": {}}, "application/octet-stream", None),
        ({"*/*": BYTES}, "application/octet-stream", (Scalar(Kind.STRING), False)),
        ({"text/*": {}}, "text/plain", (Scalar(Kind.STRING), False)),
        ({"image/*": BYTES}, "image/*", (Scalar(Kind.STRING), True)),
        (
            {"image/png": BYTES, "image/jpeg": BYTES},
            "image/png",
            (Enum(("image/png", "image/jpeg")), False),
        ),
    ],
)
def test_a_body_of_bytes(content: dict[str, Any], media: str, kind: Any) -> None:
    operation, findings = sent(content)
    assert operation.body is not None
    assert operation.body.content_type == media
    named = {param.wire_name: param for param in operation.params}
    assert named["body"].type == Scalar(Kind.CONTENT)
    argument = named.get("Content-Type")
    assert (argument and (argument.type, argument.required)) == kind
    assert argument is None or argument.where is Where.HEADER
    assert findings == []


@pytest.mark.parametrize(
    ("described", "item"),
    [
        ({"itemSchema": TEXT}, Scalar(Kind.STRING)),
        ({"schema": {"type": "array", "items": TEXT}}, Scalar(Kind.STRING)),
        ({"schema": MAP}, None),
        ({"schema": TEXT}, ...),
        ({}, ...),
    ],
)
@pytest.mark.parametrize("name", ["application/jsonl", "application/json-seq"])
def test_a_body_of_json_lines(name: str, described: Any, item: Any) -> None:
    operation, findings = sent({name: described})
    assert operation.body is not None
    assert operation.body.content_type == name
    whole, item = item is ..., item or MapOf(Scalar(Kind.STRING))
    assert operation.body.type == (Scalar(Kind.CONTENT) if whole else ListOf(item))
    assert [param.wire_name for param in operation.params] == ["body"]
    assert findings == []


def test_what_is_sent_as_it_is_has_its_media_type_said() -> None:
    names = "text/event-stream", "application/octet-stream"
    operation, findings = sent(dict.fromkeys(names, BYTES))
    argument, _ = operation.params
    assert (argument.type, findings) == (Enum(names), [])


@pytest.mark.parametrize(
    ("names", "media"),
    [
        (["application/json"], "application/json"),
        (["text/json"], "text/json"),
        (["application/*"], "application/json"),
        (["*/*"], "application/json"),
        (["application/*+json"], "application/json"),
        (["application/*+json", "text/json"], "text/json"),
        (["application/merge-patch+json", "application/json"], "application/json"),
        (["application/xml", "application/json"], "application/json"),
    ],
)
def test_a_body_of_json(names: list[str], media: str) -> None:
    operation, findings = sent({name: {"schema": OBJECT} for name in names})
    assert operation.body is not None
    assert (operation.body.content_type, operation.body.flat) == (media, True)
    assert findings == []


@pytest.mark.parametrize("other", ["multipart/form-data", "application/octet-stream"])
def test_a_media_type_that_is_not_taken_is_named(other: str) -> None:
    operation, findings = sent({other: BYTES, "application/json": {"schema": OBJECT}})
    assert operation.body is not None
    assert operation.body.content_type == "application/json"
    assert [f.message for f in findings] == [
        f"'call' sends application/json, and never {other}"
    ]


def test_fields_that_are_files_by_their_media_type() -> None:
    media = {"type": "string", "contentMediaType": "application/octet-stream"}
    encoded = {**media, "contentEncoding": "base64"}
    properties = {
        "one": media,
        "many": {"type": "array", "items": media},
        "text": encoded,
        "json": {"type": "string", "contentMediaType": "application/json"},
    }
    schema = {"type": "object", "properties": properties}
    operation, _ = sent({"multipart/form-data": {"schema": schema}})
    assert {param.wire_name: param.type for param in operation.params} == {
        "one": Scalar(Kind.BINARY),
        "many": ListOf(Scalar(Kind.BINARY)),
        "text": Scalar(Kind.STRING),
        "json": Scalar(Kind.STRING),
    }


@pytest.mark.parametrize(
    ("statuses", "redirects"),
    [(["302"], True), (["3XX", "404"], True), (["200", "304"], False), ([], False)],
)
def test_operations_that_only_redirect(statuses: list[str], redirects: bool) -> None:
    responses = {status: {"description": ""} for status in statuses}
    assert lowered(responses=responses)[0].redirects is redirects


@pytest.mark.parametrize(
    ("responses", "type_"),
    [
        (
            {
                "200": {"description": "", "content": {"image/png": BYTES}},
                "202": {"description": "Later."},
            },
            Scalar(Kind.BINARY),
        ),
        ({"302": {"description": "Elsewhere."}}, NULL),
        ({}, NULL),
        *(
            ({"200": {"description": "", "content": {"application/*": media}}}, type_)
            for media, type_ in (
                ({"schema": MAP}, MapOf(Scalar(Kind.STRING))),
                (BYTES, Scalar(Kind.BINARY)),
                ({}, Scalar(Kind.BINARY)),
            )
        ),
    ],
)
def test_results(responses: dict[str, Any], type_: Any) -> None:
    operation, findings = lowered(responses=responses)
    assert operation.result.type == type_
    assert findings == []


@pytest.mark.parametrize(
    ("method", "status"), [("delete", "204"), ("put", "205"), ("head", "200")]
)
def test_what_never_has_a_body_gives_nothing(method: str, status: str) -> None:
    content = {"application/json": {"schema": OBJECT}}
    called = {"responses": {status: {"description": "Done.", "content": content}}}
    document = {"openapi": "3.1.0", "paths": {"/x": {method: called}}}
    api, _ = lower(resolved({"x.json": document})[0])
    assert api.operations[0].result.type == NULL


WITH_FILE = {
    "schema": {
        "allOf": [
            {"type": "object", "properties": {"note": TEXT}},
            {"properties": {"pages": {"type": "array", "items": FILE}}},
        ]
    }
}


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (["application/json", "multipart/form-data"], "multipart/form-data"),
        (
            ["application/x-www-form-urlencoded", "multipart/form-data"],
            "multipart/form-data",
        ),
        (["application/json", "application/x-www-form-urlencoded"], "application/json"),
    ],
)
def test_files_are_sent_as_parts_where_a_body_may_have_them(
    content: list[str], media: str
) -> None:
    operation, _ = sent(dict.fromkeys(content, WITH_FILE))
    assert operation.body is not None
    assert operation.body.content_type == media


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("application/json", Kind.STRING),
        ("application/x-www-form-urlencoded", Kind.STRING),
        ("multipart/form-data", Kind.BINARY),
    ],
)
def test_a_file_that_no_part_holds_is_a_text(name: str, kind: Kind) -> None:
    null = {"type": "null"}
    properties = {
        "one": FILE,
        "many": {"type": "array", "items": FILE},
        "maybe": {"anyOf": [FILE, null]},
    }
    schema = {"type": "object", "properties": properties}
    operation, _ = sent({name: {"schema": schema}})
    assert {param.wire_name: param.type for param in operation.params} == {
        "one": Scalar(kind),
        "many": ListOf(Scalar(kind)),
        "maybe": OneOf((Scalar(kind), NULL)),
    }


def test_a_body_without_files_is_json_although_its_form_has_some() -> None:
    content = {
        "multipart/form-data": WITH_FILE,
        "application/json": {"schema": OBJECT},
    }
    operation, _ = sent(content)
    assert operation.body is not None
    assert operation.body.content_type == "application/json"


@pytest.mark.parametrize("items", [{"type": "string"}, {}])
def test_an_enum_beside_items_is_that_of_the_items(items: dict[str, Any]) -> None:
    listed = {"type": "array", "items": items, "enum": ["a", "b"]}
    operation, _ = lowered(parameters=[{"name": "q", "in": "query", "schema": listed}])
    assert operation.params[0].type == ListOf(Enum(("a", "b")))
