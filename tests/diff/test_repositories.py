"""Repositories as CI has them: submodules, another owner, other working directories."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.diff.sides_support import (
    GIT,
    NEW,
    OLD,
    commit,
    diff,
    git,
    removed,
    repository,
)
from tests.generation.support import specloom

# --- Submodules -------------------------------------------------------------------


@pytest.fixture
def outer(tmp_path: Path) -> Path:
    """A repository with the spec's in `vendor/api`, one commit behind what it has."""
    inner = repository(tmp_path / "inner")
    outer = tmp_path / "outer"
    outer.mkdir()
    git(outer, "init", "--quiet", "--initial-branch", "main")
    add = ("-c", "protocol.file.allow=always", "submodule", "--quiet", "add")
    git(outer, *add, inner, "vendor/api")
    commit(outer, "the description")
    checkout = outer / "vendor" / "api"
    (checkout / "spec" / "api.yaml").write_text(NEW)
    commit(checkout, "b is gone")
    # Its own branch has moved along: `main` is another commit in here.
    assert git(checkout, "rev-parse", "main") != git(inner, "rev-parse", "main")
    return outer


def test_a_submodule_is_read_at_the_commit_of_the_outer_revision(outer: Path) -> None:
    was = ("GET /b", "main:vendor/api/spec/api.yaml")
    for sides in (
        ("--base", "main", "vendor/api/spec"),
        ("--base", "main", "vendor/api/spec/api.yaml"),
        ("main:vendor/api/spec", "vendor/api/spec"),
        ("main:vendor/api/spec/api.yaml", "vendor/api/spec/api.yaml"),
    ):
        assert removed(diff(outer, *sides, "--format", "json")) == [was], sides
    git(outer, "checkout", "--quiet", "-b", "topic")
    commit(outer, "the newer description")
    between = diff(
        *(outer, "main:vendor/api/spec", "topic:vendor/api/spec"), "--format", "json"
    )
    assert removed(between) == [was]
    based = ("--base", "main", "--merge-base", "vendor/api/spec")
    name = git(outer, "rev-parse", "main")[:12]
    assert removed(diff(outer, *based, "--format", "json")) == [
        ("GET /b", f"{name}:vendor/api/spec/api.yaml")
    ]


def test_inside_a_submodule_revisions_are_its_own(outer: Path) -> None:
    inside = outer / "vendor" / "api"
    same = diff(inside, "--base", "main", "spec", "--format", "json")
    assert removed(same) == []
    before = diff(inside, "--base", "main~1", "spec", "--format", "json")
    assert removed(before) == [("GET /b", "main~1:spec/api.yaml")]


def test_references_lead_into_a_submodule(tmp_path: Path) -> None:
    parts = tmp_path / "parts"
    parts.mkdir()
    part = "get: {operationId: c, responses: {'204': {description: Done.}}}\n"
    (parts / "c.yaml").write_text(part)
    git(parts, "init", "--quiet", "--initial-branch", "main")
    commit(parts)
    api = OLD.replace("paths:\n", "paths:\n  /c: {$ref: parts/c.yaml}\n")
    repo = repository(tmp_path / "repo", api)
    add = ("-c", "protocol.file.allow=always", "submodule", "--quiet", "add")
    git(repo, *add, parts, "spec/parts")
    commit(repo, "with parts")
    checkout = repo / "spec" / "parts"
    (checkout / "c.yaml").write_text(part.replace("get", "put"))
    commit(checkout, "put in place of get")
    run = diff(repo, "--base", "main", "spec", "--format", "json")
    assert removed(run) == [("GET /c", "main:spec/parts/c.yaml")]
    assert run.err == ""


def test_a_submodule_that_is_not_fetched_is_named(outer: Path) -> None:
    was = git(outer, "rev-parse", "main:vendor/api").strip()
    clone = outer.parent / "clone"
    git(outer.parent, "clone", "--quiet", outer, "clone")
    run = diff(clone, "main:vendor/api/spec", "main:vendor/api/spec")
    assert run.code == 2
    assert "main:vendor/api/spec: error[missing-submodule]" in run.err
    assert f"its commit {was[:12]} is not here" in run.err
    assert "git submodule update --init vendor/api" in run.err
    for named in ("vendor/api/spec", "vendor/api/spec/api.yaml", "vendor/api"):
        run = diff(clone, "--base", "main", named)
        assert run.code == 2
        assert "error[missing-submodule] vendor/api is a submodule" in run.err, run.err
        assert "git submodule update --init vendor/api" in run.err


# --- Another owner ----------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments", [("--base", "main", "spec"), ("main:spec", "spec")]
)
def test_a_repository_of_another_user_names_the_setting(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    repo = repository(tmp_path / "repo")
    # git's own way to test this; root and CI's containers meet it for real.
    foreign = {**GIT, "GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"}
    run = specloom("diff", *arguments, cwd=repo, env=foreign)
    assert run.code == 2
    assert "dubious ownership" in run.err
    assert f"git config --global --add safe.directory {repo}" in run.err
    trusted = tmp_path / "gitconfig"
    trusted.write_text(f"[safe]\n\tdirectory = {repo}\n")
    foreign["GIT_CONFIG_GLOBAL"] = str(trusted)
    run = specloom("diff", *arguments, cwd=repo, env=foreign)
    assert run.code == 0, run.text


def test_an_annotation_names_no_file_that_is_a_revision(tmp_path: Path) -> None:
    repo = repository(tmp_path / "repo")
    run = diff(repo, "--base", "nowhere", "spec", "--format", "github")
    assert run.code == 2
    assert run.out.startswith(
        "::error title=specloom unknown-revision::nowhere: "
    ), run.text


# --- Other working directories ----------------------------------------------------


@pytest.mark.parametrize("below", [".", "spec", "source/deep"])
def test_reports_name_files_from_the_top(tmp_path: Path, below: str) -> None:
    repo = repository(tmp_path / "repo")
    (repo / "spec" / "api.yaml").write_text(NEW.replace("operationId: a", "summary: b"))
    here = repo / below
    here.mkdir(parents=True, exist_ok=True)
    spec = repo / "spec"
    run = diff(
        *(here, "--base", "main", spec, "--format", "github"),
        *("--report", "sarif=diff.sarif", "--no-client"),
    )
    files = re.findall(r"file=([^,]*),", run.out)
    assert files
    assert set(files) == {"spec/api.yaml"}
    found = json.loads((here / "diff.sarif").read_text())["runs"][0]["results"]
    assert found
    for result in found:
        for place in (*result["locations"], *result.get("relatedLocations", [])):
            artifact = place["physicalLocation"]["artifactLocation"]
            assert (repo / artifact["uri"]).is_file()
    checked = specloom("validate", spec, "--format", "github", cwd=here)
    assert "file=spec/api.yaml,line=" in checked.out


def test_a_spec_folder_at_the_top_is_found_from_below(tmp_path: Path) -> None:
    repo = repository(tmp_path / "repo")
    (repo / "spec" / "api.yaml").write_text(NEW)
    (repo / "source").mkdir()
    for folder in (repo, repo / "source"):
        run = diff(folder, "--base", "main", "--format", "json")
        assert removed(run) == [("GET /b", "main:spec/api.yaml")]


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        (
            "",
            "hint: It is empty: the variable that it comes from has no value in this job.",
        ),
        ("0" * 40, "hint: Zeros stand for no commit"),
        ("--merge-base", "hint: Write a branch, a tag or a commit"),
        ("HEAD~9", "hint: git log shows the commits that are here."),
        ("origin/gone", "hint: Fetch it first: git fetch origin gone"),
    ],
)
def test_a_revision_that_is_not_here_says_what_to_do(
    repo: Path, revision: str, said: str
) -> None:
    run = diff(repo, "--base", revision, "spec")
    assert run.code == 2
    assert said in run.err
