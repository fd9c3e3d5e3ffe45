"""The table of operations says what the spec says, and docs/operations.md is it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generation.support import ROOT, specloom
from tests.golden import CASES

SPEC = """\
openapi: 3.1.0
info: {title: "A | B <b>", version: "1"}
security: [{first: []}, {second: [], third: []}]
paths:
  /a_b/{id}:
    parameters:
      - {name: api-version, in: header, required: true, schema: {const: "1"}}
      - {name: accept, in: header, schema: {type: string}}
    get:
      operationId: get|it
      deprecated: true
      tags: [Pets]
      parameters:
        - $ref: "#/components/parameters/Features"
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: X-Flag, in: header, x-specloom-always: true, schema: {const: "1"}}
      x-specloom-pagination: {items: data, next: {after: last_id}, previous: {before: x}}
    post:
      operationId: post
      x-specloom-accessor: pets.post
      security: []
      requestBody: {$ref: "#/components/requestBodies/Large"}
    put:
      operationId: put
      security: [{}, {unknown: []}]
      requestBody: {x-specloom-max-bytes: 1500, content: {}}
      x-specloom-pagination: {items: data, next: {page: next_page}}
components:
  securitySchemes:
    first: {type: http, scheme: bearer, x-specloom-argument: auth_token}
    second: {type: apiKey, in: header, name: a}
    third: {type: apiKey, in: header, name: b}
  parameters:
    Features:
      name: features
      in: header
      x-specloom-name: flags
      x-specloom-always: [one, two]
      schema: {type: array, items: {type: string}}
  requestBodies:
    Large: {x-specloom-max-bytes: 33554432, content: {}}
"""
ROWS = r"""
## A \| B \<b\>

openapi.yaml, 3 operations.

| Method | Path | Accessor | Auth | Headers | Pagination | Limit |
| --- | --- | --- | --- | --- | --- | --- |
| GET | /a\_b/\{id\} | client.pets.get\_it (deprecated) | auth\_token or second and third | features: flags + one + two, X-Trace: x\_trace | cursor (after, before) | – |
| POST | /a\_b/\{id\} | client.pets.post | none | – | none | 32 MB |
| PUT | /a\_b/\{id\} | client.put\_ | none or unknown | – | page token (page) | 1,500 bytes |
"""  # noqa: RUF001


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    return tmp_path


def test_a_row_for_each_operation(folder: Path) -> None:
    done = specloom("table", "openapi.yaml", cwd=folder)
    assert done.code == 0, done.text
    assert done.out.startswith("# Operations\n")
    assert done.out.endswith(ROWS)


def test_pages_by_shape_are_called_that() -> None:
    done = specloom("table", "openapi.yaml", cwd=CASES / "pages_by_shape")
    cells = [line.split(" | ") for line in done.out.splitlines() if "| GET |" in line]
    assert {row[1]: row[5] for row in cells} == {
        "/by-token": "cursor (pageToken), by its shape: token-in-response",
        "/by-token/pages": "cursor (page\\_token), by its shape: token-in-response",
        "/by-last-id": "cursor (starting\\_after, ending\\_before),"
        " by its shape: id-of-last-item",
        "/by-address": "address of the next page, by its shape: address-in-response",
        "/by-link": "address of the next page, by its shape: link-header",
        "/by-number": "page number (page), by its shape: page-number",
        "/by-offset": "offset (offset), by its shape: offset",
        "/by-iterator": "cursor (iterator), by its shape: token-in-response",
        "/not-wanted": "none",
    }


def test_the_table_in_a_file(folder: Path) -> None:
    printed = specloom("table", "openapi.yaml", cwd=folder)
    kept = specloom("table", "openapi.yaml", "--output", "table.md", cwd=folder)
    assert (kept.code, kept.text) == (0, "")
    assert (folder / "table.md").read_text(encoding="utf-8") == printed.out


def test_no_table_of_a_spec_with_broken_references(folder: Path) -> None:
    (folder / "openapi.yaml").write_text(SPEC.replace("parameters/F", "parameters/G"))
    done = specloom("table", "openapi.yaml", "--output", "table.md", cwd=folder)
    assert done.code == 1
    assert "error[dangling-ref]" in done.out
    assert not (folder / "table.md").exists()


def test_a_file_that_is_not_there(folder: Path) -> None:
    assert specloom("table", "gone.yaml", cwd=folder).code == 2


def test_a_file_that_cannot_be_written(folder: Path) -> None:
    done = specloom("table", "openapi.yaml", "--output", "no/table.md", cwd=folder)
    assert done.code == 2


def test_the_documentation_has_the_table_of_the_spec() -> None:
    """After a change of the spec: `specloom table --output docs/operations.md`."""
    done = specloom("table", "spec/claude", cwd=ROOT)
    assert done.code == 0, done.text
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    assert page == done.out, "run `specloom table --output docs/operations.md`"
