"""What the second description takes over is what its own lowering would have made."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from specloom.api import memory
from specloom.api.lower import lower
from specloom.api.memory import MemoryOfParts
from specloom.api.model import Api, ObjectSchema
from specloom.spec.load import load
from specloom.spec.parsed import Parsed
from specloom.spec.resolve import resolve

from tests.diff.proof.comparing import loaded
from tests.diff.proof.large_pairs import edited
from tests.python.verdict.case import LIBRARY

Lowered = tuple[Api, list[Any]]


def both(old: Any, new: Any, folder: Path) -> tuple[Lowered, Lowered]:
    """The second description lowered after the first, and by itself."""
    documents = [
        loaded(value, folder / side / "openapi.json")
        for side, value in (("old", old), ("new", new))
    ]
    known = MemoryOfParts()
    lower(documents[0], memory=known)
    return lower(documents[1], memory=known), lower(documents[1])


@pytest.mark.parametrize("seed", range(12))
def test_a_second_lowering_is_the_same_as_one_alone(seed: int, tmp_path: Path) -> None:
    new = edited(LIBRARY, seed, 4)
    after, alone = both(LIBRARY, new, tmp_path)
    assert after == alone


def described(base: str, frame: dict[str, Any] | None = None) -> dict[str, Any]:
    """A description whose schema `Pet` is made of `Base`, seen from an operation."""
    reference = {"$ref": "#/components/schemas/Pet"}
    content = {"application/json": {"schema": reference}}
    said = {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {
            "/pet": {
                "get": {
                    "operationId": "get_pet",
                    "responses": {"200": {"description": "A pet.", "content": content}},
                }
            }
        },
        "components": {
            "schemas": {
                "Base": {"properties": {"id": {"type": base}}},
                "Pet": {
                    "allOf": [
                        {"$ref": "#/components/schemas/Base"},
                        {"properties": {"name": {"type": "string"}}},
                    ]
                },
            }
        },
    }
    return {**said, **(frame or {})}


def test_what_a_part_is_merged_of_counts(tmp_path: Path) -> None:
    after, alone = both(described("string"), described("integer"), tmp_path)
    assert after == alone
    pet = after[0].schemas["Pet"]
    assert isinstance(pet, ObjectSchema)
    assert "INTEGER" in repr(pet.fields)


def test_what_was_read_elsewhere_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "_same", lambda one, other: True)
    after, alone = both(described("string"), described("integer"), tmp_path)
    assert after != alone


def test_what_counts_for_all_operations_is_looked_at(tmp_path: Path) -> None:
    server = {"servers": [{"url": "https://pets.example"}]}
    after, alone = both(described("string"), described("string", server), tmp_path)
    assert after == alone
    assert after[0].address.default_url == "https://pets.example"


def test_most_of_a_copy_is_taken_over(tmp_path: Path) -> None:
    new = deepcopy(LIBRARY)
    new["info"]["description"] = "Another one."
    documents = [
        loaded(value, tmp_path / side / "openapi.json")
        for side, value in (("old", LIBRARY), ("new", new))
    ]
    known = MemoryOfParts()
    first, _ = lower(documents[0], memory=known)
    second, _ = lower(documents[1], memory=known)
    for name, schema in second.schemas.items():
        if isinstance(schema, ObjectSchema) and schema.fields:
            assert schema.fields is getattr(first.schemas[name], "fields", None)
        assert schema.at.file.endswith("new/openapi.json")


# --- What is read and resolved of the second side ------------------------------------

MAIN = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a:
    get:
      operationId: a
      responses:
        "200":
          description: d
          content: {application/json: {schema: {$ref: "%s#/Thing"}}}
  /b:
    get:
      operationId: b
      responses:
        "200":
          description: d
          content: {application/json: {schema: {$ref: "%s#/Thing"}}}
"""


@pytest.mark.parametrize(
    "files",
    [
        ("one.yaml", "two.yaml"),
        ("two.yaml", "one.yaml"),
        ("three.yaml", "two.yaml"),
        ("one.yaml", "three.yaml"),
        ("one.yaml", "one.yaml"),
    ],
)
def test_names_of_the_first_side_change_none_of_the_second(
    files: tuple[str, str], tmp_path: Path
) -> None:
    for side in ("old", "new"):
        folder = tmp_path / side
        folder.mkdir()
        for number, name in enumerate(("one", "two", "three")):
            thing = f"Thing: {{type: object, properties: {{p{number}: {{}}}}}}\n"
            (folder / f"{name}.yaml").write_text(thing)
    (tmp_path / "old" / "openapi.yaml").write_text(MAIN % ("one.yaml", "two.yaml"))
    (tmp_path / "new" / "openapi.yaml").write_text(MAIN % files)
    entry = tmp_path / "new" / "openapi.yaml"
    parsed = Parsed()
    resolve(load(tmp_path / "old" / "openapi.yaml", parsed=parsed), parsed=parsed)
    after, found = resolve(load(entry, parsed=parsed), parsed=parsed)
    alone, findings = resolve(load(entry))
    assert after.value == alone.value
    assert found == findings
