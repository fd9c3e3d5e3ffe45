"""Several documents on each side, and what they share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.diff.sides_support import diff

DOCUMENT = """\
openapi: 3.1.0
info: {{title: {title}, version: "1"}}
paths:
  /things:
    post:
      operationId: create
      requestBody:
        content: {{application/json: {{schema: {{$ref: "shared.yaml#/Thing"}}}}}}
      responses: {{"204": {{description: Done.}}}}
  /{title}:
    get:
      operationId: read
      responses: {{"204": {{description: Done.}}}}
"""
SHARED = "Thing: {type: object, properties: {size: {type: integer, maximum: 5}}}\n"
CONFIG = """\
[spec]
documents = ["a.yaml", "b.yaml"]

[client]
package = "tiny"
"""


def spec(folder: Path, shared: str) -> Path:
    folder.mkdir()
    (folder / "specloom.toml").write_text(CONFIG)
    (folder / "shared.yaml").write_text(shared)
    for name in ("a", "b"):
        (folder / f"{name}.yaml").write_text(DOCUMENT.format(title=name))
    return folder


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return spec(tmp_path / "old", SHARED)


def changes(old: Path, new: Path) -> list[dict[str, Any]]:
    run = diff(old.parent, old.name, new.name, "--format", "json", "--no-client")
    found: list[dict[str, Any]] = json.loads(run.out)["changes"]
    return found


def test_the_same_operation_of_two_documents_is_two_places(
    old: Path, tmp_path: Path
) -> None:
    new = spec(tmp_path / "new", SHARED.replace("5", "4"))
    (change,) = changes(old, new)
    assert change["id"] == "request-maximum-lowered"
    assert change["new"]["file"] == "new/shared.yaml"
    assert change["operation"] is None
    operations = [place["operation"] for place in change["places"]]
    assert operations == ["POST /things", "POST /things (b.yaml)"]


def test_a_document_that_is_gone_takes_its_operations_with_it(
    old: Path, tmp_path: Path
) -> None:
    new = spec(tmp_path / "new", SHARED)
    config = new / "specloom.toml"
    config.write_text(CONFIG.replace(', "b.yaml"', ""))
    found = {change["operation"]: change["id"] for change in changes(old, new)}
    assert found == {
        "GET /b": "operation-removed",
        "POST /things (b.yaml)": "operation-removed",
    }
