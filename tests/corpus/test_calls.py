"""The calls of the corpus: what is given, and what of it is missed when it is lost."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from specloom.api.lower import lower
from specloom.config.reader import default_config
from specloom.mock.examples import NO_BODY
from specloom.python.naming import NamedApi, name_api
from specloom.runs.demo import imported
from specloom.runs.read import read
from specloom.spec.document import Document
from specloom.spec.view import Place

from tests.corpus.kinds import outcome_of, planned
from tests.corpus.measure import KINDS
from tests.corpus.python_values import Callers, base64_of
from tests.corpus.values import Values
from tests.generation.support import specloom

SPEC = """\
openapi: 3.1.0
info: {title: Calls, version: '1'}
paths:
  /orders/{id}:
    post:
      operationId: order
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
        - {name: since, in: query, schema: {type: string, format: date-time}}
        - {name: never, in: query, schema: {enum: []}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                number: {type: integer, readOnly: true}
                lines:
                  type: array
                  items: {$ref: '#/components/schemas/Line'}
                either: {oneOf: [{type: integer}, {type: string, format: date}]}
      responses: {'204': {description: Done.}}
  /photos:
    post:
      operationId: addPhoto
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: {type: string, format: binary}
                note: {anyOf: [{enum: ['']}, {type: object, properties: {a: {}}}]}
      responses: {'204': {description: Done.}}
  /lines:
    post:
      operationId: addLines
      requestBody:
        required: true
        content:
          application/jsonl: {schema: {$ref: '#/components/schemas/Line'}}
      responses: {'204': {description: Done.}}
  /bytes:
    post:
      operationId: addBytes
      requestBody:
        required: true
        content: {'*/*': {schema: {type: string, format: binary}}}
      responses: {'204': {description: Done.}}
  /away:
    get:
      operationId: away
      responses:
        '302':
          description: Elsewhere.
          headers:
            Location: {schema: {type: string}, example: 'https://away.example/'}
components:
  schemas:
    Line:
      type: object
      properties: {on: {type: string, format: date}, more: {$ref: '#/components/schemas/Line'}}
"""
ID = UUID("00000000-0000-4000-8000-000000000000")
DAY = datetime.date(2025, 1, 1)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("calls")
    (folder / "openapi.yaml").write_text(SPEC)
    run = specloom("generate", "openapi.yaml", "--output", ".", cwd=folder)
    assert run.code == 0, run.text
    return folder / "calls"


@pytest.fixture(scope="module")
def described(package: Path) -> tuple[list[Document], NamedApi]:
    documents, _ = read(default_config(package.with_name("openapi.yaml")))
    return [*documents], name_api(lower(*documents)[0])


def given(package: Path, described: Any, *, full: bool) -> dict[str, Any]:
    with imported(package) as module:
        callers = Callers(described[1], base64_of(module))
        documents, named = described
        calls = planned(documents, named, callers, full=full)
        return {each.name: each for each in calls}


def test_all_that_is_described_is_given(package: Path, described: Any) -> None:
    calls = given(package, described, full=True)
    order = calls["order"]
    assert order.arguments == {
        "id": ID,
        "since": datetime.datetime(2025, 1, 1, tzinfo=datetime.UTC),
        "name": "string",
        "lines": [{"on": DAY}],
        "either": 1,
    }
    assert order.trouble == "no value was found for never"
    file = ("file.bin", b"string", "application/octet-stream")
    photo = calls["add_photo"]
    assert photo.arguments == {"file": file, "note": {"a": "text"}}
    assert (photo.body, photo.trouble, photo.lacks) == (NO_BODY, "", ())


def test_only_what_is_required_is_given(package: Path, described: Any) -> None:
    calls = given(package, described, full=False)
    arguments = {name: each.arguments for name, each in calls.items()}
    assert arguments == {
        "order": {"id": ID, "name": "string"},
        "add_photo": {},
        "add_lines": {"body": [{"on": DAY}]},
        "add_bytes": {"body": b"string"},
        "away": {},
    }


def test_what_cannot_fit_is_named(described: Any) -> None:
    text = {"type": "string", "maxLength": 2, "minLength": 3}
    schema = {"type": "object", "properties": {"a": text, "b": {"const": 1}}}
    head = {"openapi": "3.1.0", "components": {"schemas": {"Odd": schema}}}
    document = described[0][0].changed(value=head)
    place = Place(schema, "/components/schemas/Odd")
    made = Values(document).of(place, full=True, spelled=False)
    assert made == ({"b": 1}, ("a: 'st' breaks minLength 3",))


def test_every_kind_is_called_and_what_is_lost_is_seen(
    package: Path, described: Any
) -> None:
    fine = outcome_of(package, *described)
    assert {*fine.troubles} == {*KINDS}
    never = "no value was found for never"
    for kind in KINDS:
        order = never if kind.startswith("all") else ""
        others = dict.fromkeys(("add_photo", "add_lines", "add_bytes", "away"), "")
        assert fine.troubles[kind] == {"order": order, **others}
    client = package / "_client.py"
    text = client.read_text()
    client.write_text(text.replace('"name": name', '"name": "other"'))
    try:
        lost = outcome_of(package, *described)
        client.write_text(text.replace('"/orders/{id}"', '"/order/{id}"'))
        astray = outcome_of(package, *described)
    finally:
        client.write_text(text)
    for kind in KINDS[2:]:
        assert lost.troubles[kind]["order"].startswith("what was given did not arrive")
        assert "no such path" in astray.troubles[kind]["order"]
