"""`[check]`: what findings weigh for validate and for generate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from specloom.base.diagnostics import SpecError
from specloom.runs.configure import read_config

from tests.generation.support import specloom

SPEC = """\
openapi: 3.1.0
info: {title: Weights}
paths:
  /cups/{id}:
    get:
      operationId: get_cup
      responses: {"204": {description: Done.}}
  /more/{number}:
    get:
      operationId: more
      responses: {"204": {description: Done.}}
"""
ACCEPT = """\
[[check.accept]]
rule = "missing-path-parameter"
pointer = "/paths/~1cups*"
reason = "It is a text."
expires = {day}
"""


def said(
    folder: Path, command: str, *more: str
) -> tuple[int, dict[tuple[str, int], str]]:
    run = specloom(command, *more, "--format", "json", cwd=folder)
    found = json.loads(run.out)["findings"]
    return run.code, {(f["rule"], f["line"] or 0): f["severity"] for f in found}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    return tmp_path


def test_severities_count_for_both(folder: Path) -> None:
    (folder / "specloom.toml").write_text(
        "[check.severity]\n"
        'invalid-openapi = "info"\n'
        'missing-path-parameter = "warning"\n'
        'missing-description = "error"\n'
    )
    code, found = said(folder, "validate")
    assert code == 1
    assert found["invalid-openapi", 2] == "info"
    assert found["missing-path-parameter", 5] == "warning"
    assert found["missing-description", 5] == "error"
    code, found = said(folder, "generate")
    assert code == 1  # an error that somebody wants is one for the client, too
    assert found["missing-description", 5] == "error"
    (folder / "specloom.toml").write_text(
        '[check.severity]\ninvalid-openapi = "info"\n'
    )
    code, found = said(folder, "generate")
    assert code == 0
    assert found["invalid-openapi", 2] == "info"
    assert found["missing-path-parameter", 5] == "warning"


def test_what_is_accepted_is_information_until_its_day(folder: Path) -> None:
    config = folder / "specloom.toml"
    config.write_text(ACCEPT.format(day="2999-01-31"))
    for command in ("validate", "generate"):
        _, found = said(folder, command)
        assert found["missing-path-parameter", 5] == "info"
        assert found["missing-path-parameter", 9] != "info"
    config.write_text(ACCEPT.format(day="2999-01-31").replace('"/paths', '"#/paths'))
    _, found = said(folder, "validate")
    assert found["missing-path-parameter", 5] == "info"
    config.write_text(ACCEPT.format(day="2000-01-31"))
    _, found = said(folder, "validate")
    assert found["missing-path-parameter", 5] == "error"
    assert found["expired-acceptance", 1] == "warning"
    config.write_text(ACCEPT.format(day="2999-01-31").replace("cups", "pots"))
    _, found = said(folder, "validate")
    assert found["unused-acceptance", 1] == "warning"


def test_no_word_makes_a_client_of_what_cannot_be_read(folder: Path) -> None:
    (folder / "openapi.yaml").write_text("swagger: '2.0'\n")
    (folder / "specloom.toml").write_text(
        '[check.severity]\nopenapi-version = "info"\n'
    )
    code, found = said(folder, "generate")
    assert code == 1
    assert found["openapi-version", 1] == "error"


def test_a_rule_that_there_is_not_is_named(folder: Path) -> None:
    config = folder / "specloom.toml"
    config.write_text('[check.severity]\nambiguous-paths = "info"\n')
    with pytest.raises(SpecError) as caught:
        read_config(config)
    (finding,) = caught.value.findings
    assert finding.at.line == 2
    assert "did you mean 'ambiguous-path'? specloom rules" in finding.hint
