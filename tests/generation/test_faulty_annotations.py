"""An annotation that is wrong costs what it says, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.generation.support import specloom

SPEC = """\
openapi: 3.1.0
info: {title: Tiny, version: "1"}
servers: [{url: "https://api.example.com"}]
x-specloom-errors:
  type: 7
  message: error..message
  classes:
    - {name: 1st, status: 404}
    - {name: GoneError, status: 12}
    - {name: OddError}
    - {name: BusyError, status: 429}
    - {name: BusyError, status: 503}
    - busy
paths:
  /things:
    get:
      operationId: listThings
      x-specloom-pagination: {items: things, next: page_token}
      parameters: [{name: page_token, in: query, schema: {type: string}}]
      responses:
        "200":
          description: Fine.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Things"}
  /talk:
    post:
      operationId: talk
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {stream: {type: boolean}}}
      responses:
        "200":
          description: Fine.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Things"}}
            text/event-stream:
              schema: {$ref: "#/components/schemas/Things"}
              x-specloom-stream: {switch: 5, skip: ping, raise: [1, error], more: true}
  /say:
    post:
      operationId: say
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {stream: {type: boolean}}}
      responses:
        "200":
          description: Fine.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Things"}}
            text/event-stream:
              schema: {$ref: "#/components/schemas/Things"}
              x-specloom-stream: {switch: steam}
components:
  schemas:
    Things:
      type: object
      properties:
        things: {type: array, items: {type: string}}
        next_page_token: {type: string}
"""
SAID = {
    "malformed-pagination": ("18:46", "; the operation gives its response as it is"),
    "malformed-stream": ("40:35", "; this part of it is passed over"),
    "unknown-stream-switch": ("55:35", "; the operation goes without a switch"),
    "malformed-errors": ("5:3", "; this part of it is passed over"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    return tmp_path


def test_the_client_is_made_without_it(folder: Path) -> None:
    run = specloom("generate", "openapi.yaml", cwd=folder)
    assert run.code == 0, run.text
    for rule, (place, instead) in SAID.items():
        line = re.search(rf"openapi.yaml:{place}: warning\[{rule}\] (.*)", run.out)
        assert line, f"{rule} at {place}: {run.out}"
        assert instead in line.group(1)
    package = folder / "generated" / "tiny"
    client = (package / "_client.py").read_text()
    # The list is no page, though it has the shape of one: an annotation speaks of it.
    assert re.search(r"def list_things\([^)]*\) -> types.Things:", client)
    assert re.search(
        r"def talk\([^)]*\) -> types.Things \| Stream\[types.Things\]:", client
    )
    assert re.search(r"def say\([^)]*\) -> types.Things:", client)
    errors = (package / "errors.py").read_text()
    assert "class BusyError" in errors
    assert "429: BusyError" in errors
    for name in ("1st", "GoneError", "OddError", "503"):
        assert name not in errors


def test_validate_and_strict_refuse_it(folder: Path) -> None:
    for arguments in (("validate",), ("generate", "--strict")):
        run = specloom(*arguments, "openapi.yaml", cwd=folder)
        assert run.code == 1
        for rule in SAID:
            assert f"[{rule}]" in run.out
