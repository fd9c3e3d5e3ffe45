"""A spec that was renamed, deleted or is new since the base, in real repositories."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.diff.sides_support import CONFIG, NEW, OLD, commit, diff, git, repository
from tests.generation.support import ROOT, Run

NEW_ENOUGH = ("--base", "main", "--allow-new")


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    folder = repository(tmp_path / "repo")
    git(folder, "checkout", "--quiet", "-b", "topic")
    return folder


def removed(run: Run) -> list[tuple[str, str]]:
    """Operation and file of what a JSON report says is gone."""
    assert run.code in (0, 1), run.text
    return [
        (change["operation"], change["old"]["file"])
        for change in json.loads(run.out)["changes"]
        if change["id"] == "operation-removed"
    ]


def rename(repo: Path, old: str, new: str) -> None:
    (repo / new).parent.mkdir(parents=True, exist_ok=True)
    git(repo, "mv", old, new)


# --- Renamed ----------------------------------------------------------------------


@pytest.mark.parametrize("allow", [[], ["--allow-new"]])
def test_the_old_name_of_a_folder_is_found(repo: Path, allow: list[str]) -> None:
    rename(repo, "spec", "api")
    (repo / "api" / "api.yaml").write_text(NEW)
    commit(repo, "renamed, and b is gone")
    for spec in ("api", "api/api.yaml"):
        run = diff(repo, spec, "--base", "main", *allow, "--format", "json")
        assert removed(run) == [("GET /b", "main:spec/api.yaml")], spec
        assert run.code == 1
        assert run.err == ""


def test_the_old_name_of_a_document_is_found(repo: Path) -> None:
    rename(repo, "spec/api.yaml", "spec/openapi.yaml")
    (repo / "spec" / "openapi.yaml").write_text(NEW)
    config = CONFIG.replace("api.yaml", "openapi.yaml")
    (repo / "spec" / "specloom.toml").write_text(config)
    commit(repo, "renamed, and b is gone")
    for spec in ("spec", "spec/openapi.yaml"):
        run = diff(repo, spec, *NEW_ENOUGH, "--format", "json")
        assert removed(run) == [("GET /b", "main:spec/api.yaml")], spec


def test_one_of_several_documents_is_renamed(repo: Path) -> None:
    both = CONFIG.replace('"api.yaml"', '"api.yaml", "more.yaml"')
    more = OLD.replace("/a", "/c").replace("/b", "/d")
    more = more.replace("Id: a", "Id: c").replace("Id: b", "Id: d")
    (repo / "spec" / "more.yaml").write_text(more)
    (repo / "spec" / "specloom.toml").write_text(both)
    git(repo, "branch", "--force", "base", commit(repo, "two documents"))
    rename(repo, "spec/more.yaml", "spec/other.yaml")
    (repo / "spec" / "specloom.toml").write_text(both.replace("more", "other"))
    commit(repo, "renamed")
    run = diff(repo, "spec", "--base", "base", "--format", "json")
    assert json.loads(run.out)["changes"] == []


def test_a_description_that_gets_a_configuration_is_compared(tmp_path: Path) -> None:
    repo = tmp_path / "repo"
    (repo / "spec").mkdir(parents=True)
    (repo / "api.yaml").write_text(OLD)
    git(repo, "init", "--quiet", "--initial-branch", "main")
    commit(repo)
    git(repo, "checkout", "--quiet", "-b", "topic")
    rename(repo, "api.yaml", "spec/api.yaml")
    (repo / "spec" / "api.yaml").write_text(NEW)
    (repo / "spec" / "specloom.toml").write_text(CONFIG)
    commit(repo)
    run = diff(repo, *NEW_ENOUGH, "--format", "json")
    assert removed(run) == [("GET /b", "main:api.yaml")]


@pytest.mark.parametrize("allow", [[], ["--allow-new"]])
@pytest.mark.parametrize(
    ("named", "old", "new"),
    [
        ("spec", "spec", "api"),
        ("spec/api.yaml", "spec", "api"),
        ("spec/specloom.toml", "spec", "api"),
    ],
)
def test_a_name_that_is_no_longer_one_is_an_error_beside_the_comparison(
    repo: Path, allow: list[str], named: str, old: str, new: str
) -> None:
    rename(repo, old, new)
    commit(repo, "renamed")
    report = ("--report", "json=diff.json", "--report", "markdown=diff.md")
    run = diff(repo, named, "--base", "main", *allow, *report)
    assert run.code == 1, run.text
    assert f"{named}: error[spec-renamed] it was renamed since main, and is api" in (
        run.err
    )
    if named == "spec/api.yaml":
        assert "and is api/api.yaml now; api, which describes it, was compared" in (
            run.err
        )
    report_ = json.loads((repo / "diff.json").read_text())
    assert report_["changes"] == []
    assert (repo / "diff.md").is_file()


def test_a_document_that_its_configuration_lost_is_named(repo: Path) -> None:
    rename(repo, "spec/api.yaml", "spec/openapi.yaml")
    commit(repo, "renamed, and not configured")
    run = diff(repo, "spec", *NEW_ENOUGH)
    assert run.code == 2
    assert "spec/specloom.toml:2:14: error[configuration]" in run.err
    assert "spec/api.yaml was renamed to spec/openapi.yaml since main" in run.err
    run = diff(repo, *NEW_ENOUGH)
    assert "spec/api.yaml was renamed to spec/openapi.yaml since main" in run.err


# --- Deleted ----------------------------------------------------------------------


@pytest.mark.parametrize("allow", [[], ["--allow-new"]])
@pytest.mark.parametrize("named", ["spec", "spec/api.yaml", "spec/specloom.toml"])
def test_a_spec_that_was_deleted_is_an_error(
    repo: Path, allow: list[str], named: str
) -> None:
    git(repo, "rm", "-r", "--quiet", "spec")
    commit(repo, "deleted")
    run = diff(repo, named, "--base", "main", *allow)
    assert run.code == 2, run.text
    assert f"{named}: error[spec-deleted] main:spec/" in run.err
    assert "was deleted since" in run.err


@pytest.mark.parametrize("allow", [[], ["--allow-new"]])
def test_a_spec_that_was_found_before_is_missed(repo: Path, allow: list[str]) -> None:
    git(repo, "rm", "-r", "--quiet", "spec")
    commit(repo, "deleted")
    run = diff(repo, "--base", "main", *allow)
    assert run.code == 2, run.text
    assert "spec/specloom.toml was deleted (since main)" in run.err


def test_a_document_that_was_deleted_is_missed(repo: Path) -> None:
    (repo / "spec" / "api.yaml").unlink()
    run = diff(repo, "spec", *NEW_ENOUGH)
    assert run.code == 2
    assert "spec/api.yaml was deleted since main" in run.err


def test_a_description_that_takes_the_place_of_another_is_not_new(repo: Path) -> None:
    (repo / "spec" / "api.yaml").unlink()
    value = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    (repo / "spec" / "api.json").write_text(json.dumps(value))
    (repo / "spec" / "specloom.toml").unlink()
    commit(repo, "as JSON")
    run = diff(repo, "spec/api.json", *NEW_ENOUGH)
    assert run.code == 2
    assert "main:spec/api.yaml: error[spec-deleted]" in run.err
    assert "specloom diff main:spec/api.yaml spec/api.json" in run.err


def test_a_name_that_never_was_one_is_an_error(repo: Path) -> None:
    run = diff(repo, "speck", *NEW_ENOUGH)
    assert run.code == 2
    assert "speck: error[unusable-side]" in run.err
    assert "neither here nor at main" in run.err


# --- New --------------------------------------------------------------------------


def test_a_spec_that_is_new_has_its_reports(repo: Path) -> None:
    (repo / "other").mkdir()
    (repo / "other" / "api.yaml").write_text(OLD)
    (repo / "other" / "specloom.toml").write_text(CONFIG)
    said = "other/specloom.toml does not exist at main"
    assert diff(repo, "other", "--base", "main").code == 2
    formats = ("markdown", "json", "github", "sarif", "junit", "html")
    reports = [part for name in formats for part in ("--report", f"{name}={name}.out")]
    run = diff(repo, "other", *NEW_ENOUGH, "--require-bump", *reports)
    assert run.code == 0, run.text
    assert run.out == f"Nothing to compare with: {said}.\n"
    for name in formats:
        text = (repo / f"{name}.out").read_text()
        assert said in text.replace("\\", ""), name
    assert "### The description is new" in (repo / "markdown.out").read_text()
    report = json.loads((repo / "json.out").read_text())
    schema = json.loads((ROOT / "docs" / "diff_report.schema.json").read_text())
    jsonschema.validate(report, schema)
    assert report["summary"]["nothing_before"] == said
