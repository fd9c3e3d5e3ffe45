"""Parameters that are cookies: in the client, before the mock, and in both verdicts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec.structs import replace
from specloom.api.lower import lower
from specloom.base.cache import Cache
from specloom.base.impact import Impact
from specloom.base.tree import DISK
from specloom.config.reader import default_config
from specloom.package.write import write
from specloom.python.naming import name_api
from specloom.runs.compare import compare_sides
from specloom.runs.demo import run_demo
from specloom.runs.generate import build
from specloom.runs.read import read
from specloom.runs.sides import Side
from specloom.spec.parsed import Parsed

SPEC = """\
openapi: 3.1.0
info: {title: Rooms, version: "1"}
paths:
  /rooms/{id}:
    get:
      operationId: show
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: theme, in: cookie, REQUIRED schema: {enum: [dark, light]}}
      responses:
        "200": {description: Shown., content: {application/json: {schema: {type: string}}}}
"""


def written(folder: Path, required: str) -> Path:
    folder.mkdir()
    path = folder / "openapi.yaml"
    path.write_text(SPEC.replace("REQUIRED", required))
    return path


def test_a_required_cookie_is_an_argument_that_the_mock_asks_for(
    tmp_path: Path,
) -> None:
    path = written(tmp_path / "spec", "required: true,")
    config = replace(default_config(path), output=tmp_path / "out")
    output = build(config, Cache(None))
    assert output.findings == ()
    write(output.plan)
    documents, _ = read(config)
    named = name_api(lower(*documents)[0])
    lines: list[str] = []
    run_demo(output.plan.package, documents, named, lines.append, lines.append)
    assert lines == ["client.show(id=1, theme='dark') -> 'string'"]


def test_a_cookie_that_becomes_required_breaks_requests_and_calls(
    tmp_path: Path,
) -> None:
    sides = [
        Side(name=path.parent.name, config=default_config(path), tree=DISK)
        for path in (
            written(tmp_path / "old", ""),
            written(tmp_path / "new", "required: true,"),
        )
    ]
    compared = compare_sides(*sides, today=date(2026, 1, 1), parsed=Parsed())
    (change,) = compared.report.changes
    assert (change.impact, "'theme'" in change.message) == (Impact.BREAKING, True)
    client = compared.report.client
    assert client is not None
    assert [each.name for each in client.changes] == ["client.show(theme)"]
