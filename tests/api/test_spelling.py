"""What a description says about the spelling of its parameters and fields."""

from __future__ import annotations

from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.api.model import Operation, Spelling
from specloom.base.diagnostics import Finding

from tests.spec.support import resolved

TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
OBJECT = {"type": "object", "properties": {"a": TEXT}}
LISTED = {"type": "object", "properties": {"a": LIST}}
NESTED = {"type": "object", "properties": {"a": OBJECT}}
OBJECTS = {"type": "array", "items": OBJECT}
JSON = "application/json"


def lowered(operation: dict[str, Any]) -> tuple[Operation, list[Finding]]:
    responses = {"204": {"description": "Done."}}
    called = {"operationId": "call", "responses": responses, **operation}
    document = {"openapi": "3.2.0", "paths": {"/x/{p}": {"post": called}}}
    api, findings = lower(resolved({"x.json": document})[0])
    return api.operations[0], findings


def parameter(**stated: Any) -> tuple[Spelling | None, list[str]]:
    stated = {"name": "p", "required": True, **stated}
    operation, findings = lowered({"parameters": [stated]})
    return operation.params[0].spelling, [finding.rule for finding in findings]


@pytest.mark.parametrize(
    ("stated", "spelling"),
    [
        ({"in": "query", "schema": LIST}, None),
        ({"in": "path", "schema": LIST}, None),
        ({"in": "query", "explode": False, "schema": TEXT}, None),
        (
            {"in": "query", "explode": False, "schema": LIST},
            Spelling(style="form", explode=False),
        ),
        (
            {"in": "query", "style": "pipeDelimited", "schema": LIST},
            Spelling(style="pipeDelimited", explode=False),
        ),
        (
            {"in": "query", "style": "spaceDelimited", "explode": True, "schema": LIST},
            Spelling(style="spaceDelimited", explode=True),
        ),
        (
            {"in": "query", "style": "deepObject", "schema": OBJECT},
            Spelling(style="deepObject", explode=True),
        ),
        (
            {"in": "query", "allowReserved": True, "schema": TEXT},
            Spelling(style="form", explode=True, reserved=True),
        ),
        (
            {"in": "path", "style": "label", "schema": TEXT},
            Spelling(style="label", explode=False),
        ),
        (
            {"in": "path", "style": "matrix", "explode": True, "schema": LIST},
            Spelling(style="matrix", explode=True),
        ),
        (
            {"in": "header", "content": {JSON: {"schema": NESTED}}},
            Spelling(style="simple", explode=True, media=JSON),
        ),
        (
            {"in": "cookie", "style": "cookie", "schema": LIST},
            Spelling(style="cookie", explode=True),
        ),
        (
            {"in": "querystring", "content": {JSON: {"schema": NESTED}}},
            Spelling(style="querystring", explode=True, media=JSON),
        ),
    ],
)
def test_parameters(stated: dict[str, Any], spelling: Spelling | None) -> None:
    assert parameter(**stated) == (spelling, [])


@pytest.mark.parametrize(
    ("stated", "rules"),
    [
        ({"in": "query", "schema": LISTED}, []),
        ({"in": "query", "schema": NESTED}, ["no-wire-form"]),
        ({"in": "query", "schema": OBJECTS}, ["no-wire-form"]),
        ({"in": "query", "explode": False, "schema": LISTED}, ["no-wire-form"]),
        ({"in": "query", "style": "deepObject", "schema": NESTED}, []),
        ({"in": "path", "schema": OBJECT}, []),
        ({"in": "path", "schema": LISTED}, ["no-wire-form"]),
        (
            {"in": "header", "schema": {"type": "array", "items": LIST}},
            ["no-wire-form"],
        ),
        ({"in": "cookie", "schema": OBJECTS}, ["no-wire-form"]),
    ],
)
def test_values_without_a_wire_form(stated: dict[str, Any], rules: list[str]) -> None:
    assert parameter(**stated)[1] == rules


def test_fields_of_a_parameter_that_is_a_form() -> None:
    schema = {"type": "object", "properties": {"joined": LIST, "plain": LIST}}
    encoding = {"joined": {"explode": False}}
    form = "application/x-www-form-urlencoded"
    content = {form: {"schema": schema, "encoding": encoding}}
    fields = (("joined", Spelling(style="form", explode=False)),)
    for where, style in (("querystring", "querystring"), ("query", "form")):
        expected = Spelling(style=style, explode=True, media=form, fields=fields)
        assert parameter(**{"in": where, "content": content}) == (expected, [])


def test_fields_of_a_form() -> None:
    schema = {
        "type": "object",
        "properties": dict.fromkeys(("deep", "joined", "json", "plain"), OBJECTS)
        | {"text": TEXT},
    }
    encoding = {
        "deep": {"style": "deepObject", "explode": True},
        "joined": {"explode": False},
        "json": {"contentType": JSON},
        "text": {"contentType": "text/plain"},
    }
    media = {"schema": schema, "encoding": encoding}
    content = {"application/x-www-form-urlencoded": media}
    operation, findings = lowered({"requestBody": {"content": content}})
    assert operation.body is not None
    assert operation.body.fields == (
        ("deep", Spelling(style="deepObject", explode=True)),
        ("joined", Spelling(style="form", explode=False)),
        ("json", Spelling(style="form", explode=True, media=JSON)),
    )
    assert findings == []
