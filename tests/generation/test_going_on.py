"""One thing that is wrong leaves the rest of the client as it is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.generation.support import command, specloom

HEAD = """\
openapi: 3.1.0
info: {title: Tiny, version: "1", description: A tiny API.}
servers: [{url: "https://api.example.com"}]
paths:
  /cups:
    get:
      operationId: listCups
      responses:
        "200":
          description: Fine.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Cup"}}
"""
SCHEMAS = """\
components:
  schemas:
    Cup: {type: object, properties: {size: {type: integer}}}
    Tea: {type: object, required: [kind], properties: {kind: {const: tea}}}
    Milk: {type: object, required: [kind], properties: {kind: {const: milk}}}
"""
# What is wrong in an operation of its own, and what the client has instead.
BROKEN = {
    "a schema": (
        """\
      operationId: odd
      responses:
        "200":
          description: Fine.
          content: {application/json: {schema: {$ref: "#/components/schemas/Mug"}}}
""",
        "openapi.yaml:20:49: warning[dangling-ref] '#/components/schemas/Mug' leads nowhere:"
        " no 'Mug'; any value stands in its place",
        "odd -> Any",
    ),
    "a response": (
        """\
      operationId: odd
      responses: {"200": {$ref: "#/components/responses/Mug"}}
""",
        "leads nowhere: no 'responses'; any JSON value stands in its place",
        "odd -> Any",
    ),
    "a body": (
        """\
      operationId: odd
      requestBody: {$ref: "bodies.yaml#/Mug"}
      responses: {"204": {description: Done.}}
""",
        "no file 'bodies.yaml' is here; any JSON value stands in its place",
        "body: Any",
    ),
    "a parameter": (
        """\
      operationId: odd
      parameters: [{$ref: "https://example.com/parameters.yaml#/limit"}]
      responses: {"204": {description: Done.}}
""",
        "warning[remote-ref]",
        "odd -> None",
    ),
    "an operation": (
        "      $ref: odd.yaml\n",
        "; it is left out",
        "list_cups -> list[types.Cup]",
    ),
    "a tag": (
        """\
      operationId: odd
      responses:
        "200":
          description: Fine.
          content:
            application/json:
              schema:
                oneOf:
                  - {$ref: "#/components/schemas/Tea"}
                  - {$ref: "#/components/schemas/Milk"}
                discriminator:
                  propertyName: kind
                  mapping: {tea: "#/components/schemas/Tea", gin: Gin, milk: Milk}
""",
        "leads nowhere: no 'Gin'; it is left out",
        "odd -> types.OddResponse",
    ),
}


def written(folder: Path, operation: str) -> Path:
    spec = folder / "openapi.yaml"
    spec.write_text(f"{HEAD}  /odd:\n    post:\n{operation}{SCHEMAS}")
    return spec


@pytest.mark.parametrize("what", BROKEN)
def test_what_leads_nowhere_is_named_and_the_rest_made(
    what: str, tmp_path: Path
) -> None:
    operation, said, made = BROKEN[what]
    written(tmp_path, operation)
    run = specloom("validate", "openapi.yaml", cwd=tmp_path)
    assert run.code == 1
    run = specloom("generate", "openapi.yaml", "--strict", cwd=tmp_path)
    assert run.code == 1
    assert not (tmp_path / "generated").exists()
    for _ in range(2):  # nothing is made again, and all is said again
        run = specloom("generate", "openapi.yaml", cwd=tmp_path)
        assert run.code == 0
        assert said in run.out
        assert " error[" not in run.out
    methods = _methods(tmp_path)
    assert "list_cups -> list[types.Cup]" in methods
    assert made in methods


def test_a_file_that_cannot_be_read_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "part.yaml").write_text("Mug: {type: object\n")
    operation = BROKEN["a schema"][0].replace("#/components/schemas/", "part.yaml#/")
    written(tmp_path, operation)
    run = specloom("generate", "openapi.yaml", "--format", "json", cwd=tmp_path)
    assert run.code == 0
    found = json.loads(run.out)["findings"]
    assert {f["rule"]: f["severity"] for f in found} == {
        "syntax": "warning",
        "dangling-ref": "warning",
    }
    assert found[1]["message"].endswith("; nothing of this file is used")


def test_a_reference_above_the_document_is_followed_inside_the_repository(
    tmp_path: Path,
) -> None:
    """Without a repository, and outside of it, somebody has to say so."""
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "mug.yaml").write_text("Mug: {$ref: ../lid.yaml#/Lid}\n")
    (tmp_path / "lid.yaml").write_text("Lid: {type: object, properties: {on: {}}}\n")
    folder = tmp_path / "api"
    folder.mkdir()
    operation = BROKEN["a schema"][0]
    written(folder, operation.replace("#/components/schemas/", "../models/mug.yaml#/"))
    for name in ("generate", "validate"):
        run = specloom(name, "openapi.yaml", cwd=folder)
        assert run.code == 1
        assert "error[ref-outside-root]" in run.out
        assert "--root" in run.out
    assert not (folder / "generated").exists()
    run = specloom("generate", "openapi.yaml", "--root", "../models", cwd=folder)
    assert run.code == 1
    assert "models/mug.yaml:1:" in run.out
    run = specloom("generate", "openapi.yaml", "--root", "..", cwd=folder)
    assert run.code == 0
    assert "odd -> types.Mug" in _methods(folder)
    package = folder / "generated" / "tiny"
    assert (
        "Mug: TypeAlias = Lid" in (package / "types" / "models" / "mug.py").read_text()
    )
    lock = json.loads((package / "specloom.lock.json").read_text())
    assert list(lock["spec"]) == ["../lid.yaml", "../models/mug.yaml", "openapi.yaml"]
    assert command("git", "init", "--quiet", cwd=tmp_path).code == 0
    run = specloom("generate", "openapi.yaml", "--check", cwd=folder)
    assert run.code == 0
    assert specloom("validate", "openapi.yaml", cwd=folder).code == 0
    run = specloom("bundle", "openapi.yaml", "--output", "../out", cwd=folder)
    assert run.code == 0
    (folder / "specloom.toml").write_text("[client]\n")
    run = specloom("generate", "--check", cwd=folder)
    assert run.code == 0


def _methods(folder: Path) -> str:
    """`name -> result` of every method of the client, and its arguments."""
    text = (folder / "generated" / "tiny" / "_client.py").read_text()
    found = re.findall(r"    def (\w+)\((.*?)\) -> (.+?):\n", text, re.DOTALL)
    return "\n".join(f"{name} -> {made}\n{given}" for name, given, made in found)


def test_a_repeated_key_and_a_short_version_are_read_all_the_same(
    tmp_path: Path,
) -> None:
    spec = written(tmp_path, BROKEN["a schema"][0])
    text = spec.read_text()
    version = text.splitlines()[0]
    assert version.startswith("openapi: ")
    text = text.replace(version, "openapi: '3.1'", 1)
    spec.write_text(
        text.replace("operationId: odd", "summary: A.\n      summary: B.", 1)
    )
    run = specloom("generate", "openapi.yaml", cwd=tmp_path)
    assert run.code == 0
    assert "warning[openapi-version]" in run.out
    assert "; it is read as 3.1" in run.out
    assert "warning[duplicate-key]" in run.out
    assert "; what stood there before is passed over" in run.out
