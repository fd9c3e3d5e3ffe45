"""What requests are checked against is made for what is sent, and for nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from specloom.api.checking import RequestDefinitions
from specloom.api.definitions import Definitions
from specloom.api.lower import lower
from specloom.api.model import Api
from specloom.base.cache import Cache
from specloom.base.diagnostics import Finding
from specloom.config.reader import default_config
from specloom.runs.generate import build
from specloom.runs.read import read
from specloom.spec.json_text import JsonPlaces


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def content(name: str) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": ref(name)}}}


NULL = {"type": "null"}
SCHEMAS = {
    "Order": {"type": "object", "properties": {"size": ref("Size")}},
    # `merged` makes one class of these two, and so `Base` has none.
    "Size": {
        "allOf": [ref("Base"), {"properties": {"width": {"type": "integer"}}}],
        "type": "object",
    },
    "Base": {"type": "object", "properties": {"unit": {"type": "string"}}},
    "Bill": {
        "type": "object",
        "allOf": [ref("Sum")],
        "properties": {"paid": {"type": "boolean"}},
    },
    "Sum": {"type": "object", "properties": {"amount": {"type": "number"}}},
}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": {
            "/orders": {
                "post": {
                    "operationId": "addOrder",
                    "requestBody": content("Order"),
                    "responses": {"200": {"description": "", **content("Bill")}},
                }
            }
        },
        "components": {"schemas": SCHEMAS},
    }
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(spec))
    return path


def lowered(path: Path) -> tuple[Api, list[Finding]]:
    return lower(*read(default_config(path))[0])


def test_parts_are_those_of_what_is_sent(shop: Path) -> None:
    api, _ = lowered(shop)
    assert list(api.schemas) == ["Size", "Order", "Bill"]
    assert list(api.parts) == ["Base"]
    assert api.schemas["Order"].definition["properties"] == {"size": {"$ref": "#/Size"}}
    # Whoever asks is told all the same.
    assert api.schemas["Bill"].definition["allOf"] == [{"$ref": "#/Sum"}]


def test_null_passes_whatever_else_a_nullable_schema_says() -> None:
    clean = Definitions().clean
    plain = clean({"type": "string", "nullable": True, "minLength": 1})
    assert plain == {"type": ["string", "null"], "minLength": 1}
    parts: list[dict[str, Any]] = [
        {"oneOf": [{}, {}]},
        {"allOf": [{"type": "object"}]},
        {"not": {}},
    ]
    for more in parts:
        said = {"type": "object", **more}
        wanted = {"anyOf": [said, NULL]}
        assert clean({**said, "nullable": True}) == wanted


def test_a_member_that_says_nullable_alone_is_null() -> None:
    clean = Definitions().clean
    member = {"nullable": True, "description": "None of them."}
    for word in ("anyOf", "oneOf"):
        assert clean({word: [{"type": "string"}, member]}) == {
            word: [{"type": "string"}, NULL]
        }
    assert clean({"allOf": [member]}) == {"allOf": [{"anyOf": [{}, NULL]}]}


@pytest.mark.parametrize(
    ("version", "wanted"),
    [
        ("3.0.3", {"anyOf": [{"$ref": "#/Order"}, NULL]}),
        ("3.1.0", {"anyOf": [{"$ref": "#/Order", "required": ["size"]}, NULL]}),
    ],
)
def test_what_stands_beside_a_reference_counts_where_the_client_reads_it(
    shop: Path, version: str, wanted: dict[str, Any]
) -> None:
    spec = json.loads(shop.read_text())
    beside = {**ref("Order"), "required": ["size"], "nullable": True}
    spec["openapi"] = version
    spec["components"]["schemas"]["Order"]["properties"]["next"] = beside
    shop.write_text(json.dumps(spec))
    api, _ = lowered(shop)
    assert api.schemas["Order"].definition["properties"]["next"] == wanted


def test_nothing_is_made_for_what_only_comes_back(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    checked = RequestDefinitions.written

    def watched(self: Any, schema: Any, pointer: str, document: Any) -> Any:
        asked.append(pointer.rpartition("/")[2])
        return checked(self, schema, pointer, document)

    monkeypatch.setattr(RequestDefinitions, "written", watched)
    output = build(default_config(shop), Cache(None))
    assert asked == ["Size", "Order", "Base"]
    sent = json.loads(output.plan.files["params/_schemas.json"])
    assert list(sent) == ["Size", "Order", "Base"]


def test_a_definition_that_fails_lets_everything_pass(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked = RequestDefinitions.written

    def broken(self: Any, schema: Any, pointer: str, document: Any) -> Any:
        if pointer.endswith("/Size"):
            raise RecursionError("too deep")
        return checked(self, schema, pointer, document)

    monkeypatch.setattr(RequestDefinitions, "written", broken)
    api, findings = lowered(shop)
    (finding,) = findings
    assert finding.rule == "internal-error"
    assert finding.instead == "its values are not checked"
    assert finding.at.pointer == "/components/schemas/Size"
    assert api.schemas["Size"].definition == {}
    assert "type" in api.schemas["Order"].definition


def test_no_line_is_looked_up_that_nobody_asks_for(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    find = JsonPlaces.find

    def watched(self: JsonPlaces, tokens: list[str]) -> tuple[int, int]:
        asked.append(tokens)
        return find(self, tokens)

    monkeypatch.setattr(JsonPlaces, "find", watched)
    api, _ = lowered(shop)
    assert asked == []
    (operation,) = api.operations
    assert operation.at.pointer == "/paths/~1orders/post"
    assert asked == [["paths", "/orders", "post"]]
