"""One edit is one change, at the place where it was made, under its own name."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from specloom.base.impact import Impact
from specloom.config.values import Acceptance, JudgeSettings
from specloom.diff.compare import compare
from specloom.diff.report import Change, Flow
from specloom.spec import pointers

from tests.diff.proof.comparing import TODAY
from tests.diff.texts import (
    RESPONSES,
    changes,
    described,
    document,
    with_schema,
)

THING = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "size": {"type": "integer"},
        "part": {"$ref": "#/components/schemas/Thing"},
    },
}


def json_body(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def shared(thing: Any, both_ways: bool = True) -> str:
    """Twelve operations around one schema, directly or deep inside."""
    ref = {"$ref": "#/components/schemas/Thing"}
    paths: dict[str, Any] = {}
    for number in range(12):
        schema: Any = [
            ref,
            {"type": "array", "items": ref},
            {"type": "object", "properties": {"of": ref}},
            {"allOf": [ref, {"properties": {f"own{number}": {"type": "string"}}}]},
        ][number % 4]
        operation: dict[str, Any] = {
            "responses": {"200": {"description": "Fine", **json_body(schema)}}
        }
        if both_ways and number == 0:
            operation["requestBody"] = json_body(ref)
        paths[f"/p{number}"] = {"post": operation}
    return described(paths, components={"schemas": {"Thing": thing}})


def edited(value: Mapping[str, Any], pointer: str, new: Any) -> Any:
    return pointers.replaced(copy.deepcopy(dict(value)), pointer, new)


def test_an_edit_of_a_shared_schema_is_one_change(tmp_path: Path) -> None:
    new = shared(edited(THING, "/properties/name/type", "integer"))
    (change,) = changes(tmp_path, shared(THING), new)
    assert change.id == "request-type-changed"
    assert change.operation is None
    assert [p.operation for p in change.places] == sorted(
        f"POST /p{number}" for number in range(12)
    )
    assert change.pointer == "/components/schemas/Thing/properties/name/type"
    assert change.old is not None and change.new is not None
    assert change.new.pointer == change.pointer
    assert new.splitlines()[(change.new.line or 0) - 1].strip() == "type: integer"
    assert change.message == "Thing.name: string -> integer (breaks in responses, too)"


def test_what_goes_both_ways_is_judged_by_the_graver(tmp_path: Path) -> None:
    new = shared(edited(THING, "/required", ["name", "size"]))
    (change,) = changes(tmp_path, shared(THING), new)
    assert (change.id, change.flow) == (
        "request-property-became-required",
        Flow.REQUEST,
    )
    assert change.impact is Impact.BREAKING
    assert change.message.endswith("(breaks nothing in responses)")
    (back,) = changes(tmp_path, new, shared(THING))
    assert (back.id, back.flow) == ("response-property-became-optional", Flow.RESPONSE)
    assert back.message.endswith("(breaks nothing in requests)")


def test_what_breaks_nothing_either_way_says_no_more(tmp_path: Path) -> None:
    new = {"type": "string"}
    grown = edited(THING, "/properties", {**THING["properties"], "new": new})  # type: ignore[dict-item]
    (change,) = changes(tmp_path, shared(THING), shared(grown))
    assert (change.impact, change.message) == (Impact.INFO, "Thing.new is new")


def test_what_came_is_not_looked_into(tmp_path: Path) -> None:
    inner = {"type": "object", "required": ["a"], "properties": {"a": {"enum": ["b"]}}}
    grown = edited(THING, "/properties", {**THING["properties"], "new": inner})  # type: ignore[dict-item]
    (change,) = changes(tmp_path, shared(THING), shared(grown))
    assert change.id == "request-optional-property-added"
    assert change.old is None
    paths = {"/a": {"get": {"responses": RESPONSES}}}
    more = {
        **paths,
        "/b": {"get": {"responses": RESPONSES}, "put": {"responses": RESPONSES}},
    }
    (change,) = changes(tmp_path, described(paths), described(more))
    assert change.id == "path-added"
    assert [p.operation for p in change.places] == ["GET /b", "PUT /b"]


def test_the_same_edit_in_two_places_is_two_changes(tmp_path: Path) -> None:
    old = {"/a": {"get": {"operationId": "a", "responses": RESPONSES}}}
    old["/b"] = {"get": {"operationId": "b", "responses": RESPONSES}}
    new = edited(old, "/~1a/get/responses", {"201": {"description": "Made"}})
    new = edited(new, "/~1b/get/responses", {"201": {"description": "Made"}})
    found = [c.id for c in changes(tmp_path, described(old), described(new))]
    assert (
        found
        == ["response-success-response-removed"] * 2
        + ["response-success-response-added"] * 2
    )


# --- Names ------------------------------------------------------------------------

TOOLS = {
    name: {
        "type": "object",
        "required": ["type"],
        "properties": {
            "type": {"const": name.lower()},
            f"of_{name}": {"type": "string"},
        },
    }
    for name in ("Bash", "Edit", "Search", "Fetch")
}


def union(*names: str, **tools: Any) -> str:
    members = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    schemas = {**TOOLS, **tools, "ToolUnion": {"oneOf": members}}
    ref = {"$ref": "#/components/schemas/ToolUnion"}
    return with_schema({"type": "array", "items": ref}, "response", schemas=schemas)


def test_members_of_a_union_have_names(tmp_path: Path) -> None:
    (change,) = changes(
        tmp_path, union("Bash", "Edit", "Search"), union("Search", "Edit")
    )
    assert change.id == "response-union-member-removed"
    assert change.message == "Bash left ToolUnion"
    (change,) = changes(tmp_path, union("Edit"), union("Fetch", "Edit"))
    assert change.id == "response-union-member-added"
    assert change.message == "Fetch joined ToolUnion"


def test_an_edit_in_a_member_is_found_wherever_it_stands(tmp_path: Path) -> None:
    other = edited(TOOLS["Edit"], "/properties/of_Edit/type", "integer")
    (change,) = changes(
        tmp_path,
        union("Bash", "Edit", "Search"),
        union("Search", "Edit", "Bash", Edit=other),
    )
    assert change.id == "response-type-changed"
    assert change.pointer == "/components/schemas/Edit/properties/of_Edit/type"


@pytest.mark.parametrize("key", ["const", "title", "shape"])
def test_members_without_a_name_are_recognised(tmp_path: Path, key: str) -> None:
    def member(name: str, type_: str = "string") -> dict[str, Any]:
        properties: dict[str, Any] = {f"of_{name}": {"type": type_}, f"in_{name}": {}}
        if key == "const":
            properties = {"type": {"const": name}, "value": {"type": type_}}
        title = {"title": name} if key == "title" else {}
        return {"type": "object", **title, "properties": properties}

    old = with_schema({"anyOf": [member(n) for n in "abc"]}, "response")
    new = with_schema(
        {"anyOf": [member("c"), member("b", "integer"), member("a")]}, "response"
    )
    (change,) = changes(tmp_path, old, new)
    assert change.id == "response-type-changed"
    assert "/anyOf/1/properties/" in change.pointer


def test_a_schema_that_becomes_a_union_keeps_its_member(tmp_path: Path) -> None:
    one = {"$ref": "#/components/schemas/Bash"}
    two = {"anyOf": [{"$ref": "#/components/schemas/Edit"}, one, {"type": "null"}]}
    old, new = (with_schema(s, "request", schemas=TOOLS) for s in (one, two))
    assert [c.id for c in changes(tmp_path, old, new)] == [
        "request-became-nullable",
        "request-union-member-added",
    ]


def test_a_renamed_schema_is_no_change(tmp_path: Path) -> None:
    old = shared(THING)
    assert changes(tmp_path, old, old.replace("Thing", "Object")) == ()
    new = shared(edited(THING, "/properties/size/type", "string"))
    (change,) = changes(tmp_path, old, new.replace("Thing", "Object"))
    assert change.id == "request-type-changed"


def test_renamed_path_parameters_are_no_change(tmp_path: Path) -> None:
    def path(name: str, type_: str) -> str:
        parameter = {"name": name, "in": "path", "required": True}
        return described(
            {
                f"/things/{{{name}}}": {
                    "parameters": [{**parameter, "schema": {"type": type_}}],
                    "get": {"responses": RESPONSES},
                }
            }
        )

    assert changes(tmp_path, path("id", "string"), path("thing_id", "string")) == ()
    (change,) = changes(tmp_path, path("id", "integer"), path("thing_id", "boolean"))
    assert change.id == "request-type-changed"
    assert change.operation == "GET /things/{thing_id}"


# --- Directions -------------------------------------------------------------------


def test_what_is_not_sent_cannot_break(tmp_path: Path) -> None:
    def text(maximum: int, **marks: bool) -> str:
        value = {"type": "integer", "maximum": maximum, **marks}
        return with_schema(value, "request")

    (change,) = changes(tmp_path, text(9), text(5))
    assert change.impact is Impact.BREAKING
    (change,) = changes(tmp_path, text(9, readOnly=True), text(5, readOnly=True))
    assert (change.id, change.impact) == ("request-maximum-lowered", Impact.INFO)


def test_webhooks_and_callbacks_go_the_other_way(tmp_path: Path) -> None:
    def operation(required: list[str]) -> dict[str, Any]:
        schema = {**THING, "required": required}
        del schema["properties"]
        schema["properties"] = {"name": {"type": "string"}, "size": {"type": "integer"}}
        return {"requestBody": json_body(schema), "responses": RESPONSES}

    def hook(required: list[str]) -> str:
        return described({}, webhooks={"sent": {"post": operation(required)}})

    def hook_30(required: list[str]) -> str:
        hooks: dict[str, Any] = {"x-webhooks": {"sent": {"post": operation(required)}}}
        return described({}, **hooks)

    def callback(required: list[str]) -> str:
        item = {"{$request.body#/url}": {"post": operation(required)}}
        call = {"responses": RESPONSES, "callbacks": {"done": item}}
        return described({"/a": {"post": call}})

    for text in (hook, hook_30, callback):
        (change,) = changes(tmp_path, text(["name", "size"]), text(["name"]))
        assert change.id == "response-property-became-optional"
        assert change.impact is Impact.BREAKING


def test_drafts_may_change_in_any_way(tmp_path: Path) -> None:
    def text(level: str, type_: str) -> str:
        parameter = {"name": "q", "in": "query", "schema": {"type": type_}}
        operation = {"parameters": [parameter], "responses": RESPONSES}
        return described({"/a": {"get": {**operation, "x-stability-level": level}}})

    for level, impact in (("alpha", Impact.INFO), ("beta", Impact.BREAKING)):
        (change,) = changes(tmp_path, text(level, "integer"), text(level, "boolean"))
        assert change.impact is impact


def test_text_on_the_wire_is_wider_than_numbers(tmp_path: Path) -> None:
    def text(type_: str, where: str) -> str:
        parameter = {"name": "q", "in": where, "schema": {"type": type_}}
        return described(
            {"/a": {"get": {"parameters": [parameter], "responses": RESPONSES}}}
        )

    for where in ("query", "header", "cookie"):
        (change,) = changes(tmp_path, text("integer", where), text("string", where))
        assert (change.id, change.impact) == ("request-type-changed", Impact.INFO)
        (change,) = changes(tmp_path, text("string", where), text("integer", where))
        assert change.impact is Impact.BREAKING


# --- Documents --------------------------------------------------------------------


def files(folder: Path, thing: Any, names: tuple[str, ...]) -> list[Any]:
    (folder / "schemas").mkdir(parents=True, exist_ok=True)
    (folder / "schemas" / "things.yaml").write_text(yaml.safe_dump({"Thing": thing}))
    ref = {"$ref": "schemas/things.yaml#/Thing"}
    found = []
    for name in names:
        responses = {"200": {"description": "Fine", **json_body(ref)}}
        text = described({f"/{name}": {"get": {"responses": responses}}})
        found.append(document(folder, f"{name}.yaml", text))
    return found


def compared(old: list[Any], new: list[Any]) -> tuple[Change, ...]:
    return compare(old, new, today=TODAY, settings=JudgeSettings())


def test_documents_share_schemas_by_file(tmp_path: Path) -> None:
    old = files(tmp_path / "old", THING, ("one", "two"))
    new = files(
        tmp_path / "new",
        edited(THING, "/properties/size/type", "string"),
        ("two", "one"),
    )
    (change,) = compared(old, new)
    assert [p.operation for p in change.places] == ["GET /one", "GET /two"]
    assert change.new is not None
    assert change.new.file.endswith("things.yaml")
    assert change.new.pointer == "/Thing/properties/size/type"


def test_a_document_that_is_gone_takes_its_operations_along(tmp_path: Path) -> None:
    old = files(tmp_path / "old", THING, ("one", "two"))
    new = files(tmp_path / "new", THING, ("one", "three"))
    assert [(c.id, c.operation) for c in compared(old, new)] == [
        ("operation-removed", "GET /two"),
        ("operation-added", "GET /three"),
    ]
    assert [c.id for c in compared(old[:1], new[1:])] == [
        "operation-removed",
        "operation-added",
    ]


def test_schemas_that_no_operation_reaches_are_not_skipped(tmp_path: Path) -> None:
    def text(type_: str) -> str:
        return described(
            {"/a": {"get": {"responses": RESPONSES}}},
            components={
                "schemas": {
                    "Lone": {"type": "object", "properties": {"a": {"type": type_}}}
                }
            },
        )

    (change,) = changes(tmp_path, text("string"), text("integer"))
    assert (change.id, change.impact) == ("unused-schema-changed", Impact.INFO)
    assert "Lone.a" in change.message
    assert change.places == ()


def test_global_security_is_one_change(tmp_path: Path) -> None:
    def text(security: Any) -> str:
        own = {"responses": RESPONSES, "security": [{"other": []}]}
        paths: dict[str, Any] = {
            f"/{n}": {"get": {"responses": RESPONSES}} for n in "abc"
        }
        return described({**paths, "/own": {"get": own}}, security=security)

    (change,) = changes(
        tmp_path, text([{"key": []}]), text([{"key": []}, {"token": []}])
    )
    assert change.id == "security-alternative-added"
    assert [p.operation for p in change.places] == ["GET /a", "GET /b", "GET /c"]


# --- Policies ---------------------------------------------------------------------

GONE = Acceptance(id="operation-removed", reason="nobody called it")


@pytest.mark.parametrize(
    ("entry", "accepted"),
    [
        (GONE, True),
        (Acceptance(id="*", reason="all of it"), True),
        (Acceptance(id="operation-added", reason="no"), False),
        (Acceptance(id="operation-removed", reason="a", operation="GET /b*"), True),
        (Acceptance(id="operation-removed", reason="a", operation="PUT *"), False),
        (Acceptance(id="operation-removed", reason="a", pointer="/paths/*"), True),
        (Acceptance(id="operation-removed", reason="a", pointer="/webhooks/*"), False),
        # As the text report shows it.
        (Acceptance(id="operation-removed", reason="a", pointer="#/paths/*"), True),
        # Only a star stands for something else.
        (Acceptance(id="operation-removed", reason="a", operation="GET /[b]"), False),
        (Acceptance(id="operation-removed", reason="a", pointer="/paths/~1?/*"), False),
        (Acceptance(id="*", reason="a", expires=TODAY), True),
        (Acceptance(id="*", reason="a", expires=TODAY - timedelta(days=1)), False),
    ],
)
def test_accepted_changes(tmp_path: Path, entry: Acceptance, accepted: bool) -> None:
    old = described({f"/{n}": {"get": {"responses": RESPONSES}} for n in "ab"})
    new = described({"/a": {"get": {"responses": RESPONSES}}})
    (change,) = changes(tmp_path, old, new, JudgeSettings(accepted=(entry,)))
    assert bool(change.accepted) is accepted
    assert change.impact is Impact.BREAKING
    over = entry.expires is not None and entry.expires < TODAY
    assert ("which is over" in change.message) is over


def test_severities_are_overridden(tmp_path: Path) -> None:
    old, new = (with_schema({"type": t}, "request") for t in ("string", "integer"))
    settings = JudgeSettings(severities={"request-type-changed": Impact.WARNING})
    (change,) = changes(tmp_path, old, new, settings)
    assert change.impact is Impact.WARNING


def test_the_order_is_by_gravity_then_place(tmp_path: Path) -> None:
    old = shared(THING)
    new = shared(
        {
            "type": "object",
            "properties": {
                "name": {"type": "integer"},
                "size": {"type": "integer", "maximum": 3},
            },
        }
    )
    found = changes(tmp_path, old, new)
    assert found == changes(tmp_path, old, new)
    order = list(Impact)
    ranks = [order.index(change.impact) for change in found]
    assert ranks == sorted(ranks) and len(set(ranks)) > 1


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/components/schemas/Gone"},
        {"type": 3, "enum": "x", "required": "y", "properties": [1], "allOf": {}},
        {"allOf": [{"$ref": "#/components/schemas/Loop"}]},
        {"anyOf": [None, 3, {"$ref": 4}], "items": [{}, None], "maximum": "9"},
        {"discriminator": "kind", "oneOf": [], "not": 3, "if": [], "default": {}},
        {"patternProperties": 3, "dependentRequired": {"a": 3}, "format": ["x"]},
    ],
)
def test_odd_schemas_are_compared_all_the_same(tmp_path: Path, schema: Any) -> None:
    loop = {"Loop": {"allOf": [{"$ref": "#/components/schemas/Loop"}]}}
    odd = with_schema(schema, "request", schemas=loop)
    plain = with_schema({"type": "string"}, "request")
    assert changes(tmp_path, odd, odd) == ()
    assert changes(tmp_path, odd, plain) != ()
    assert changes(tmp_path, plain, odd) != ()
