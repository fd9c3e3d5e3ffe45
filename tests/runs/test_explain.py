"""`specloom explain`: place, names, decisions and Python of one thing."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from tests.config.described import SPEC, write
from tests.generation.support import CLAUDE_SPEC, specloom

SETTINGS = """\
[client.methods]
"GET /orders/{id}" = "orders.get"

[client.types]
Order = "PurchaseOrder"

[client.pagination]
listOrders = {items = "data", next = {cursor = "next_cursor"}}

[client.security.apiKey]
type = "header"
name = "X-Api-Key"

[client.operations.createOrder]
stream = {switch = "live"}
max_bytes = 1000
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path, SETTINGS)


def found(folder: Path, name: str) -> list[dict[str, Any]]:
    run = specloom("explain", name, "--format", "json", cwd=folder)
    assert run.code == 0, run.text
    listed: list[dict[str, Any]] = json.loads(run.out)["found"]
    return listed


def decisions(one: dict[str, Any]) -> dict[str, str]:
    return {each["about"]: each["text"] for each in one["decisions"]}


@pytest.mark.parametrize(
    "name",
    [
        "GET /orders/{id}",
        "get /orders/{id}",
        "getOrder",
        "orders.get",
        "client.orders.get",
        "/paths/~1orders~1{id}/get",
        "#/paths/~1orders~1{id}/get",
    ],
)
def test_an_operation_by_each_of_its_names(name: str, folder: Path) -> None:
    (one,) = found(folder, name)
    assert (one["kind"], one["name"]) == ("operation", "GET /orders/{id}")
    assert (one["file"], one["line"]) == ("openapi.yaml", 37)
    assert one["python"] == ["client.orders.get"]
    assert [step["name"] for step in one["names"]] == [
        "client.orders.get_order",
        "client.orders.get",
    ]
    assert one["names"][-1]["why"] == "it is asked for, at specloom.toml:2:1"


@pytest.mark.parametrize(
    "name",
    ["Order", "PurchaseOrder", "types.PurchaseOrder", "/components/schemas/Order"],
)
def test_a_schema_by_each_of_its_names(name: str, folder: Path) -> None:
    (one,) = found(folder, name)
    assert (one["kind"], one["name"]) == ("schema", "Order")
    assert one["python"] == ["types.PurchaseOrder"]
    assert one["names"][-1]["why"].endswith("specloom.toml:5:1")
    (model,) = ast.parse(one["source"]).body
    assert isinstance(model, ast.ClassDef)
    assert model.name == "PurchaseOrder"


def test_what_was_decided(folder: Path) -> None:
    (one,) = found(folder, "createOrder")
    said = decisions(one)
    assert said["body"].startswith("application/json, its properties are arguments")
    assert "at most 1,000 bytes" in said["body"]
    assert (
        said["stream"]
        == "text/event-stream, events are types.Event, where live is true"
    )
    assert said["credentials"] == "api_key"
    assert one["source"].count("@overload") == 3
    ast.parse(one["source"])
    (one,) = found(folder, "listOrders")
    assert "items in data" in decisions(one)["pagination"]
    assert decisions(one)["pagination"].endswith("(specloom.toml)")
    assert "-> SyncPage[types.PurchaseOrder, " in one["source"]


def test_a_guess_about_pages_is_told_as_one(tmp_path: Path) -> None:
    (one,) = found(write(tmp_path, ""), "listOrders")
    said = decisions(one)["pagination"]
    assert "guessed by the rule token-in-response" in said


def test_names_that_come_from_an_operation_id(tmp_path: Path) -> None:
    spec = SPEC.replace(
        "operationId: getOrder", "operationId: orders_get_orders__id__get"
    )
    (one,) = found(write(tmp_path, "", spec), "GET /orders/{id}")
    assert [step["name"] for step in one["names"]] == [
        "client.orders.orders_get_orders__id__get",
        "client.orders.orders_get",
        "client.orders.get",
    ]


def test_a_name_that_another_operation_has(tmp_path: Path) -> None:
    spec = SPEC.replace("operationId: deleteOrder", "operationId: get_order")
    (one,) = found(write(tmp_path, "", spec), "DELETE /orders/{id}")
    assert one["python"] == ["client.orders.delete_orders_id"]
    assert "GET /orders/{id} has that name" in one["names"][-1]["why"]


def test_what_is_degraded_is_among_the_findings(tmp_path: Path) -> None:
    spec = SPEC.replace("        cursor, in: query", "cursor, in: query").replace(
        "name: cursor, in: query, schema: {type: string}",
        "name: cursor, in: query, schema: {type: strin}",
    )
    folder = write(tmp_path, "[client.operations.listOrders]\nmax_bytes = 3\n", spec)
    (one,) = found(folder, "listOrders")
    rules = {finding["rule"] for finding in one["findings"]}
    assert "unknown-type" in rules
    (one,) = found(folder, "deleteOrder")
    assert "unknown-type" not in {finding["rule"] for finding in one["findings"]}


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    nothing = "operationId: deleteOrder\n      requestBody: {content: {}}\n"
    spec = SPEC.replace("operationId: deleteOrder\n", nothing)
    (one,) = found(write(tmp_path, "", spec), "deleteOrder")
    assert one["python"] == []
    assert "left out" in decisions(one)["client"]
    assert "not-generated" in {finding["rule"] for finding in one["findings"]}


def test_what_the_configuration_excludes(tmp_path: Path) -> None:
    folder = write(tmp_path, '[client.exclude]\ntags = ["admin"]\n')
    run = specloom("explain", "listAudits", cwd=folder)
    assert run.code == 1
    assert "is described at openapi.yaml:52:5, and left out by" in run.err


def test_a_name_that_there_is_not_gets_the_nearest(folder: Path) -> None:
    run = specloom("explain", "getOrders", cwd=folder)
    assert (run.code, run.out) == (1, "")
    assert (
        "no operation or schema is called 'getOrders': did you mean getOrder" in run.err
    )
    run = specloom("explain", "get", cwd=folder)
    assert "orders.get" in run.err


def test_text_for_people(folder: Path) -> None:
    run = specloom("explain", "listOrders", "openapi.yaml", cwd=folder)
    assert run.code == 0
    assert run.out.startswith("GET /orders: client.orders.list_orders\n")
    for part in (
        "  openapi.yaml:5:5\n",
        "\nname\n",
        "\ndecisions\n",
        "def list_orders(",
    ):
        assert part in run.out


def test_the_spec_of_this_repository() -> None:
    (one,) = found(CLAUDE_SPEC, "messages.create")
    assert one["file"].endswith("messages.yaml")
    assert "x-specloom" not in one["names"][-1]["name"]
    assert one["names"][-1]["name"] == "client.messages.create"
    (one,) = found(CLAUDE_SPEC, "Message")
    assert one["python"] == ["types.Message"]
