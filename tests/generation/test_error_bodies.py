"""The body of an error as the type that its operation describes, over a real server."""

from __future__ import annotations

import asyncio
import copy
import importlib
import json
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from specloom.mock.server import RunningServer, serve
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.generation.support import once, specloom

SPEC = """\
openapi: 3.1.0
info: {title: Faults, version: "1"}
paths:
  /all:
    get:
      operationId: all
      responses:
        "200": {description: Fine., content: {application/json: {schema: {}}}}
        "404": {description: "", content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
        "422": {description: "", content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Problem"}}}}}
        "409": {description: "", content: {text/plain: {schema: {type: string}}}}
        "4XX": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Refusal"}}}}
        default: {description: "", content: {application/json: {schema: {type: object, required: [oops], properties: {oops: {type: string}, at: {type: string, format: date-time}}}}}}
  /none:
    get:
      operationId: none
      responses:
        "200": {description: Fine., content: {application/json: {schema: {}}}}
  /only-default:
    get:
      operationId: only_default
      responses:
        default: {description: What there is., content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
components:
  schemas:
    Problem: {type: object, required: [title], properties: {title: {type: string}}}
    Refusal: {type: object, required: [code], properties: {code: {type: integer}}}
"""
PROBLEM, REFUSAL, OOPS = {"title": "no"}, {"code": 7}, {"oops": "?"}
# Status, body, then the class of what is parsed and its own words.
CASES: list[tuple[str, int, Any, str | None, str]] = [
    ("all", 404, PROBLEM, "Problem", "no"),
    ("all", 404, {**PROBLEM, "more": 1}, "Problem", "no"),
    ("all", 404, {"title": 5}, None, "title"),
    ("all", 404, REFUSAL, None, "code"),
    ("all", 404, b"<h1>gone</h1>", None, "Not Found: <h1>gone</h1>"),
    ("all", 404, b"", None, "Not Found"),
    ("all", 404, b"\xff\xfe{", None, "Not Found"),
    ("all", 422, [PROBLEM, PROBLEM], "list", "no; no"),
    ("all", 400, REFUSAL, "Refusal", "code"),
    ("all", 409, REFUSAL, None, "code"),
    ("all", 418, PROBLEM, None, "no"),
    ("all", 500, {**OOPS, "at": "2024-01-02T03:04:05Z"}, "AllError", "oops"),
    ("all", 500, {**OOPS, "at": "yesterday"}, None, "oops"),
    ("none", 404, PROBLEM, None, "no"),
    ("only_default", 404, PROBLEM, None, "no"),
]


async def answer(request: Request) -> Response:
    body = json.loads(request.headers["x-body"])
    content = bytes.fromhex(body) if isinstance(body, str) else json.dumps(body)
    return Response(content, int(request.headers["x-status"]))


@pytest.fixture(scope="module")
def server() -> Iterator[RunningServer]:
    with serve(Starlette(routes=[Route("/{path}", answer)])) as running:
        yield running


@pytest.fixture(scope="module")
def package(shared: Path) -> Iterator[ModuleType]:
    def make(folder: Path) -> None:
        (folder / "openapi.yaml").write_text(SPEC)
        run = specloom("generate", "openapi.yaml", "--output", ".", cwd=folder)
        assert run.code == 0, run.text

    folder = str(once(shared / "error_bodies", make))
    sys.path.insert(0, folder)
    try:
        yield importlib.import_module("faults")
    finally:
        sys.path.remove(folder)


def failures(
    package: ModuleType, url: str, method: str, status: int, body: Any
) -> list[Any]:
    """The error that each client raises."""
    sent = body.hex() if isinstance(body, bytes) else body
    headers = {"x-status": str(status), "x-body": json.dumps(sent)}

    async def main() -> Any:
        async with package.AsyncFaults(base_url=url, max_retries=0) as client:
            with pytest.raises(package.APIStatusError) as failed:
                await getattr(client, method)(extra_headers=headers)
            return failed.value

    client = package.Faults(base_url=url, max_retries=0)
    with client, pytest.raises(package.APIStatusError) as failed:
        getattr(client, method)(extra_headers=headers)
    return [failed.value, asyncio.run(main())]


@pytest.mark.parametrize(("method", "status", "body", "kind", "words"), CASES)
def test_what_is_parsed(
    method: str,
    status: int,
    body: Any,
    kind: str | None,
    words: str,
    package: ModuleType,
    server: RunningServer,
) -> None:
    for error in failures(package, server.base_url, method, status, body):
        assert error.status_code == status
        assert words in str(error)
        if kind is None:
            assert error.parsed is None
        else:
            assert type(error.parsed).__name__ == kind
            assert error.parsed is error.parsed
        if isinstance(body, dict | list):
            assert error.body == body


def test_it_travels_in_a_pickle(package: ModuleType, server: RunningServer) -> None:
    for error in failures(package, server.base_url, "all", 404, PROBLEM):
        again = pickle.loads(pickle.dumps(error))
        assert again.parsed == package.types.Problem(title="no")
        assert copy.deepcopy(error).parsed == again.parsed
        assert copy.copy(error).parsed == again.parsed


def test_what_has_no_description_has_no_type(
    package: ModuleType, server: RunningServer
) -> None:
    headers = {"x-status": "404", "x-body": json.dumps(PROBLEM)}
    client = package.Faults(base_url=server.base_url, max_retries=0)
    with client, pytest.raises(package.NotFoundError) as failed:
        client.get("/elsewhere", headers=headers)
    assert failed.value.parsed is None
