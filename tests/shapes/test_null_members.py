"""Null as a member that says `nullable` and no more, which is how schemars writes it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from specloom.mock.server import RunningServer, serve
from specloom.runs.demo import imported
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.generation.support import command, specloom

SPEC = """
openapi: 3.0.3
info: {title: Nulls, version: '1'}
servers: [{url: 'https://nulls.example'}]
paths:
  /order:
    put:
      operationId: putOrder
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
      responses:
        '200':
          description: The same.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
components:
  schemas:
    Order:
      type: object
      properties:
        lamp: {anyOf: [{$ref: '#/components/schemas/Lamp'}, {nullable: true}]}
        size:
          default: null
          anyOf:
            - {type: integer}
            - {$ref: '#/components/schemas/Lamp'}
            - {nullable: true, title: None}
        free: {nullable: true}
    Lamp: {type: object, required: [colour], properties: {colour: {type: string}}}
"""

CALLER = """
from nulls import Nulls

def calls(client: Nulls) -> None:
    client.put_order(lamp=None, size=None, free=3)
    client.put_order(lamp={"colour": "red"}, size=1)
    client.put_order(size={"colour": "red"})
    client.put_order(lamp=1)  # type: ignore[arg-type]
    client.put_order(size="1")  # type: ignore[arg-type]
    order = client.put_order()
    print(order.lamp.colour)  # type: ignore[union-attr]
    print(order.lamp.colour if order.lamp is not None else "")
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nulls")
    (folder / "openapi.yaml").write_text(SPEC)
    run = specloom("generate", "openapi.yaml", "--output", folder, cwd=folder)
    assert run.code == 0, run.text
    assert "warning" not in run.text
    return folder


@pytest.fixture(scope="module")
def talk(generated: Path) -> Iterator[tuple[ModuleType, RunningServer]]:
    async def echo(request: Request) -> Response:
        return Response(await request.body(), media_type="application/json")

    app = Starlette(routes=[Route("/{path:path}", echo, methods=["PUT"])])
    with imported(generated / "nulls") as package, serve(app, record=True) as server:
        yield package, server


WRONG: list[tuple[str, Any]] = [("lamp", 1), ("lamp", {}), ("size", "1")]


@pytest.mark.parametrize(
    ("sent", "classes"),
    [
        ({"lamp": None, "size": None, "free": None}, ("NoneType", "NoneType")),
        ({"lamp": {"colour": "red"}, "size": 1, "free": 1}, ("Lamp", "int")),
        ({"lamp": None, "size": {"colour": "red"}}, ("NoneType", "Lamp")),
    ],
)
def test_null_comes_and_goes_beside_what_is_read_as_its_class(
    sent: Any, classes: tuple[str, str], talk: tuple[ModuleType, RunningServer]
) -> None:
    package, server = talk
    options = {"strict_responses": True, "validate_requests": True}
    with package.Nulls(base_url=server.base_url, **options) as client:
        order = client.put_order(**sent)
        assert (type(order.lamp).__name__, type(order.size).__name__) == classes
        assert order.to_dict() == sent
        assert json.loads(server.requests[-1].body) == sent
        for name, value in WRONG:
            with pytest.raises(package.RequestValidationError, match=name):
                client.put_order(**{name: value})


def test_a_type_checker_knows_the_classes_and_null(
    generated: Path, tmp_path: Path
) -> None:
    (tmp_path / "caller.py").write_text(CALLER)
    mypy = (sys.executable, "-m", "mypy", "--strict", "--no-error-summary")
    run = command(*mypy, "caller.py", cwd=tmp_path, env={"MYPYPATH": str(generated)})
    assert run.code == 0, run.text
