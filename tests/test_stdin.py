"""Descriptions that are piped in, and those that are addressed by a URL."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.generation.support import specloom
from tests.tiny import TINY

BAD = TINY.replace("operationId: a\n", "operationId: a\n      parameters: 1\n")


def test_validate_reads_standard_input(tmp_path: Path) -> None:
    run = specloom("validate", "-", cwd=tmp_path, stdin=TINY)
    assert run.code == 0, run.text
    assert "<stdin>: 1 operation" in run.out
    run = specloom("validate", "-", cwd=tmp_path, stdin=BAD)
    assert run.code == 1
    assert "<stdin>:7:7: error[" in run.out
    assert "  7 |       parameters: 1" in run.out


def test_generate_reads_standard_input(tmp_path: Path) -> None:
    run = specloom("generate", "-", cwd=tmp_path, stdin=TINY)
    assert run.code == 0, run.text
    package = tmp_path / "generated" / "tiny_thing"
    lock = json.loads((package / "specloom.lock.json").read_text())
    assert list(lock["spec"]) == ["<stdin>"]
    assert specloom("verify", package, cwd=tmp_path).code == 0
    assert specloom("generate", "-", "--check", cwd=tmp_path, stdin=TINY).code == 0
    other = TINY.replace("A.", "B.")
    assert specloom("generate", "-", "--check", cwd=tmp_path, stdin=other).code == 1
    run = specloom("demo", "-", cwd=tmp_path, stdin=TINY)
    assert (run.code, run.out.splitlines()[-1][:6]) == (0, "1 call")


def test_json_may_be_piped_in(tmp_path: Path) -> None:
    value = {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1"},
        "paths": {"/a": {"get": {"summary": 1, "responses": {}}}},
    }
    run = specloom("validate", "-", cwd=tmp_path, stdin=json.dumps(value, indent=1))
    assert "<stdin>:10:5: error[invalid-openapi]" in run.out


def test_references_lead_from_the_working_directory(tmp_path: Path) -> None:
    text = TINY.replace("paths:\n", "paths:\n  /b: {$ref: parts/b.yaml}\n")
    run = specloom("table", "-", cwd=tmp_path, stdin=text)
    assert "<stdin>:4:8: error[dangling-ref] no file 'parts/b.yaml' is here" in run.out
    (tmp_path / "parts").mkdir()
    part = "get: {operationId: b, responses: {'204': {description: B.}}}\n"
    (tmp_path / "parts" / "b.yaml").write_text(part)
    run = specloom("table", "-", cwd=tmp_path, stdin=text)
    assert run.code == 0, run.text
    assert "| GET | /b |" in run.out


def test_a_bundle_of_standard_input_has_a_name(tmp_path: Path) -> None:
    run = specloom("bundle", "-", cwd=tmp_path, stdin=TINY)
    assert run.code == 0, run.text
    assert "operationId: a" in (tmp_path / "bundled" / "stdin.yaml").read_text()


def test_a_configuration_here_is_not_that_of_what_is_piped_in(tmp_path: Path) -> None:
    (tmp_path / "specloom.toml").write_text('[spec]\ndocuments = ["no.yaml"]\n')
    run = specloom("validate", "-", cwd=tmp_path, stdin=TINY)
    assert run.code == 0, run.text


@pytest.mark.parametrize("text", ["", "- a\n", "a: [\n", '{"openapi"'])
def test_what_is_no_description_is_said(text: str, tmp_path: Path) -> None:
    run = specloom("generate", "-", cwd=tmp_path, stdin=text)
    assert run.code == 1
    assert run.out.startswith("<stdin>:")
    assert not (tmp_path / "generated").exists()


def test_standard_input_has_no_revisions(tmp_path: Path) -> None:
    run = specloom("diff", "-", "--base", "main", cwd=tmp_path, stdin=TINY)
    assert run.code == 2
    assert "- has no revisions" in run.err


def test_a_configuration_is_written_beside_a_file_only(tmp_path: Path) -> None:
    run = specloom("init", "-", cwd=tmp_path, stdin=TINY)
    assert run.code == 2
    assert "name the description" in run.err


def test_explain_reads_standard_input(tmp_path: Path) -> None:
    run = specloom("explain", "GET /a", "-", cwd=tmp_path, stdin=TINY)
    assert run.code == 0, run.text
    assert "<stdin>:5:5" in run.out


COMMANDS = ["validate", "generate", "bundle", "table", "mock", "demo", "diff", "init"]


@pytest.mark.parametrize("name", [*COMMANDS, "explain"])
def test_a_url_gets_the_same_words_everywhere(name: str, tmp_path: Path) -> None:
    url = "https://vendor.example/openapi.yaml"
    others = ["api.yaml"] if name in ("diff", "explain") else []
    (tmp_path / "api.yaml").write_text(TINY)
    run = specloom(name, *others, url, cwd=tmp_path)
    assert run.code == 2
    assert (
        f"{url}: error[unusable-side] this is a URL, and nothing is fetched" in run.err
    )
    assert "Download it first, or pipe it in and write - in its place." in run.err
