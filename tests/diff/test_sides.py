"""Where the sides of a comparison come from, and what is said when they do not."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from specloom.base.tree import Kind
from specloom.runs.compare import _LARGE
from specloom.spec.load import LIMITS
from specloom.spec.repository import repository as repository_of
from specloom.spec.revisions import Revision

from tests.diff.sides_support import (
    CONFIG,
    GONE,
    NEW,
    OLD,
    commit,
    diff,
    git,
    removed,
)
from tests.generation.support import specloom


def test_two_files(folder: Path) -> None:
    run = diff(folder, "old.yaml", "new.yaml", "--format", "json")
    assert run.code == 1
    assert removed(run) == [("GET /b", "old.yaml")]
    assert diff(folder, "old.yaml", "old.yaml").code == 0


def test_a_large_pair_is_compared_like_a_small_one(folder: Path) -> None:
    """A process of its own judges the API there, while the client is worked out."""
    arguments = ("old.yaml", "new.yaml", "--format", "json")
    small = diff(folder, *arguments)
    for name in ("old.yaml", "new.yaml"):
        with (folder / name).open("a") as file:
            file.write(f"# {'.' * (_LARGE // 2)}\n")
    assert diff(folder, *arguments) == small
    (folder / "old.yaml").write_text("")
    assert diff(folder, *arguments).code == 2


def test_json_and_yaml_are_the_same_description(folder: Path) -> None:
    from specloom.spec.load import load

    (folder / "old.json").write_text(json.dumps(load(folder / "old.yaml").value))
    run = diff(folder, "old.json", "old.yaml", "--fail-on", "any")
    assert run.code == 0, run.text


def test_two_folders(folder: Path) -> None:
    for name, text in (("one", OLD), ("two", NEW)):
        (folder / name).mkdir()
        (folder / name / "api.yaml").write_text(text)
        (folder / name / "specloom.toml").write_text(CONFIG)
    run = diff(folder, "one", "two", "--format", "json")
    assert removed(run) == [("GET /b", "one/api.yaml")]


def test_a_file_that_a_configuration_lists_stands_for_itself(folder: Path) -> None:
    (folder / "specloom.toml").write_text(
        '[spec]\ndocuments = ["old.yaml", "new.yaml"]\n'
    )
    run = diff(folder, "old.yaml", "old.yaml", "--format", "json")
    assert json.loads(run.out)["changes"] == []


@pytest.mark.parametrize("side", ["old", "new"])
def test_standard_input_is_one_side(folder: Path, side: str) -> None:
    sides = ["-", "new.yaml"] if side == "old" else ["old.yaml", "-"]
    piped = OLD if side == "old" else NEW
    run = subprocess.run(
        [sys.executable, "-m", "specloom", "diff", *sides, "--format", "json"],
        input=piped,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    changes = json.loads(run.stdout)["changes"]
    assert [change["id"] for change in changes] == [GONE]
    assert changes[0]["old"]["file"] == ("<stdin>" if side == "old" else "old.yaml")
    assert run.returncode == 1


def test_standard_input_is_not_both_sides(folder: Path) -> None:
    run = diff(folder, "-", "-")
    assert run.code == 2
    assert "not both" in run.err


def test_a_folder_of_a_revision(repo: Path) -> None:
    run = diff(repo, "main:spec", "spec", "--format", "json")
    assert removed(run) == [("GET /b", "main:spec/api.yaml")]


def test_a_file_of_a_revision_from_a_folder_below(repo: Path) -> None:
    spec = repo / "spec"
    for name in (
        "main:spec/api.yaml",
        "main:./api.yaml",
        "HEAD~0:spec/../spec/api.yaml",
    ):
        run = diff(spec, name, "api.yaml", "--format", "json")
        assert [operation for operation, _ in removed(run)] == ["GET /b"], name


def test_two_revisions(repo: Path) -> None:
    commit(repo, "b is gone")
    run = diff(repo, "HEAD~1:spec", "HEAD:spec", "--format", "json")
    assert removed(run) == [("GET /b", "HEAD~1:spec/api.yaml")]
    back = diff(repo, "HEAD:spec", "HEAD~1:spec", "--format", "json")
    assert removed(back) == []


def test_what_is_checked_out_with_its_base(repo: Path) -> None:
    below = repo / "spec"
    for folder, spec in ((below, []), (repo, ["spec"]), (repo, ["spec/api.yaml"])):
        run = diff(folder, "--base", "main", *spec, "--format", "json")
        assert removed(run) == [("GET /b", "main:spec/api.yaml")]


def test_the_merge_base_leaves_out_what_the_base_got_since(repo: Path) -> None:
    git(repo, "checkout", "--quiet", "-b", "topic")
    branched = commit(repo, "b is gone")
    git(repo, "checkout", "--quiet", "main")
    more = OLD + OLD[OLD.index("  /b:") :].replace("/b", "/c").replace("Id: b", "Id: c")
    (repo / "spec" / "api.yaml").write_text(more)
    commit(repo, "c is new")
    git(repo, "checkout", "--quiet", "topic")
    tip = diff(repo, "--base", "main", "spec", "--format", "json")
    assert [name for name, _ in removed(tip)] == ["GET /b", "GET /c"]
    run = diff(repo, "spec", "--base", "main", "--merge-base", "--format", "json")
    first = git(repo, "rev-parse", f"{branched}~1")[:12]
    assert removed(run) == [("GET /b", f"{first}:spec/api.yaml")]


def test_an_existing_path_wins_over_a_revision(repo: Path) -> None:
    (repo / "main:x.yaml").write_text(OLD)
    run = diff(repo, "main:x.yaml", "spec/api.yaml", "--format", "json")
    assert removed(run) == [("GET /b", "main:x.yaml")]


def test_references_of_a_revision_lead_to_its_own_files(tmp_path: Path) -> None:
    text = OLD.replace("paths:\n", "paths:\n  /c: {$ref: paths/c.yaml}\n")
    repo = tmp_path / "repo"
    (repo / "paths").mkdir(parents=True)
    (repo / "api.yaml").write_text(text)
    part = "get: {operationId: c, responses: {'204': {description: Done.}}}\n"
    (repo / "paths" / "c.yaml").write_text(part)
    git(repo, "init", "--quiet", "--initial-branch", "main")
    commit(repo)
    (repo / "paths" / "c.yaml").write_text(part.replace("get", "put"))
    run = diff(repo, "main:api.yaml", "api.yaml", "--format", "json")
    assert removed(run) == [("GET /c", "main:paths/c.yaml")]


def test_links_of_a_revision_are_followed_inside_the_spec_only(tmp_path: Path) -> None:
    repo = tmp_path / "repo"
    (repo / "spec").mkdir(parents=True)
    part = "get: {operationId: c, responses: {'204': {description: Done.}}}\n"
    (repo / "spec" / "real.yaml").write_text(part)
    (repo / "outside.yaml").write_text(part)
    (repo / "spec" / "in.yaml").symlink_to("real.yaml")
    (repo / "spec" / "out.yaml").symlink_to("../outside.yaml")
    (repo / "spec" / "round.yaml").symlink_to("round.yaml")
    (repo / "spec" / "api.yaml").write_text(
        OLD.replace(
            "paths:\n",
            "paths:\n  /in: {$ref: in.yaml}\n  /out: {$ref: out.yaml}\n"
            "  /round: {$ref: round.yaml}\n",
        )
    )
    git(repo, "init", "--quiet", "--initial-branch", "main")
    commit(repo)
    run = diff(repo, "main:spec/api.yaml", "spec/api.yaml", "--format", "json")
    assert run.code == 0
    assert "main:spec/api.yaml:5" in run.err
    assert "'out.yaml' leads out of the spec's folder" in run.err
    assert "round.yaml" in run.err
    report = json.loads(run.out)
    assert report["client"] is None
    assert "out.yaml" in report["summary"]["client_skipped"]


def test_a_revision_has_what_references_lead_to_around_the_spec(repo: Path) -> None:
    """The folder beside it is read too, once something in it is asked for."""
    (repo / "parts").mkdir()
    part = "get: {operationId: c, responses: {'204': {description: Done.}}}\n"
    (repo / "parts" / "c.yaml").write_text(part)
    api = OLD.replace("paths:\n", "paths:\n  /c: {$ref: ../parts/c.yaml}\n")
    (repo / "spec" / "api.yaml").write_text(api)
    commit(repo)
    (repo / "parts" / "c.yaml").write_text(part.replace("get", "put"))
    for sides in (("HEAD:spec", "spec"), ("--base", "HEAD", "spec")):
        run = diff(repo, *sides, "--format", "json")
        assert removed(run) == [("GET /c", "HEAD:parts/c.yaml")]
        assert run.err == ""


def test_nothing_of_the_checkout_is_touched(repo: Path) -> None:
    before = git(repo, "status", "--porcelain")
    diff(repo, "main:spec", "spec")
    assert git(repo, "status", "--porcelain") == before
    assert not list(repo.rglob("*.lock"))


def shallow(repo: Path) -> Path:
    commit(repo, "b is gone")
    clone = repo.parent / "clone"
    git(repo.parent, "clone", "--quiet", "--depth", "1", f"file://{repo}", clone)
    return clone


def test_a_shallow_clone_says_what_to_do(repo: Path) -> None:
    clone = shallow(repo)
    for arguments in (("--base", "HEAD~1", "spec"), ("HEAD~1:spec", "spec")):
        run = diff(clone, *arguments)
        assert run.code == 2
        assert "HEAD~1: error[unknown-revision]" in run.err
        assert "shallow" in run.err
        assert "fetch-depth: 0" in run.err


def test_without_git_revisions_cannot_be_read(repo: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    path = {"PATH": str(tmp_path / "nothing")}
    run = specloom("diff", "main:spec", "spec", cwd=repo, env=path)
    assert run.code == 2
    assert "git: error[no-git]" in run.err
    (repo / "old.yaml").write_text(OLD)
    assert specloom("diff", "old.yaml", "old.yaml", cwd=repo, env=path).code == 0


def test_a_folder_that_is_a_link_in_a_revision(repo: Path) -> None:
    (repo / "alias").symlink_to("spec")
    commit(repo)
    run = diff(repo, "main~1:spec", "HEAD:alias", "--format", "json")
    assert removed(run) == [("GET /b", "main~1:spec/api.yaml")]


# --- What cannot be compared ------------------------------------------------------


def written(text: str | bytes) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        data = text if isinstance(text, bytes) else text.encode()
        (folder / "bad.yaml").write_bytes(data)
        return "bad.yaml"

    return make


def named(name: str) -> Callable[[Path], str]:
    return lambda folder: name


def empty_folder(folder: Path) -> str:
    (folder / "empty").mkdir()
    return "empty"


def half_a_part(folder: Path) -> str:
    (folder / "part.yaml").write_text("get: {operationId: c\n")
    (folder / "bad.yaml").write_text(
        OLD.replace("paths:\n", "paths:\n  /c: {$ref: part.yaml}\n")
    )
    return "bad.yaml"


def huge(folder: Path) -> str:
    with (folder / "bad.yaml").open("wb") as file:
        file.truncate(LIMITS.size_bytes + 1)
    return "bad.yaml"


BAD: dict[str, tuple[Callable[[Path], str], str]] = {
    "missing": (named("nothing.yaml"), "nothing.yaml: error[unusable-side]"),
    "url": (named("https://x.test/a.yaml"), "nothing is fetched"),
    "no folder of a spec": (empty_folder, "empty: error[unusable-side]"),
    "no repository": (named("main:spec"), "main:spec: error[no-repository]"),
    "no OpenAPI": (written("a: 1\n"), "bad.yaml:1:1: error[openapi-version]"),
    "swagger": (written('swagger: "2.0"\n'), "bad.yaml:1:1: error[openapi-version]"),
    "no mapping": (written("- a\n"), "bad.yaml:1:1: error[not-a-mapping]"),
    "nothing at all": (written(""), "bad.yaml:1:1: error[not-a-mapping]"),
    "half-written": (written(OLD[: OLD.index("Tiny")]), "bad.yaml:3:1: error[syntax]"),
    "half a JSON": (written('{"openapi": "3.1.0",'), "bad.yaml:2:1: error[syntax]"),
    "half a part": (half_a_part, "part.yaml:2:1: error[syntax]"),
    "encoding": (written(OLD.encode() + b"\xff"), "bad.yaml:14:1: error[not-utf-8]"),
    "deep": (written("a: " + "[" * 5000), "bad.yaml:1:"),
    "huge": (huge, "bad.yaml: error[file-too-large]"),
    "aliases in a circle": (written("a: &a [*a]\n"), "error[alias-cycle]"),
}


@pytest.mark.parametrize("side", ["old", "new"])
@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_named(folder: Path, side: str, name: str) -> None:
    make, said = BAD[name]
    bad = make(folder)
    sides = (bad, "old.yaml") if side == "old" else ("old.yaml", bad)
    run = diff(folder, *sides)
    assert run.code == 2, run.text
    assert said in run.err
    assert run.out == ""


def test_both_sides_are_named_when_both_are_bad(folder: Path) -> None:
    run = diff(folder, "none.yaml", "neither.yaml")
    assert "none.yaml: error" in run.err
    assert "neither.yaml: error" in run.err
    (folder / "a.yaml").write_text("a: 1\n")
    (folder / "b.yaml").write_text("b: [\n")
    run = diff(folder, "a.yaml", "b.yaml")
    assert run.code == 2
    assert "a.yaml:1:1: error" in run.err
    assert "b.yaml:2:1: error" in run.err


@pytest.mark.parametrize("side", ["old", "new"])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("never:spec", "never: error[unknown-revision]"),
        ("main:nowhere", "main:nowhere: error[not-in-revision] nowhere does not exist"),
        ("main:../x", "leads out of the repository"),
        ("main:", "main:: error[unusable-side]"),
        ("--upload-pack=x:spec", ""),
    ],
)
def test_what_a_repository_lacks_is_named(
    repo: Path, side: str, name: str, said: str
) -> None:
    sides = (name, "spec") if side == "old" else ("spec", name)
    run = diff(repo, "--", *sides)
    assert run.code == 2, run.text
    assert said in run.err


def test_a_base_without_the_spec_is_named(repo: Path) -> None:
    shutil.copytree(repo / "spec", repo / "other")
    run = diff(repo, "--base", "main", "other")
    assert run.code == 2
    assert "main:other/specloom.toml: error[not-in-revision]" in run.err


def test_a_base_that_shares_no_history_is_named(repo: Path) -> None:
    git(repo, "checkout", "--quiet", "--orphan", "stranger")
    commit(repo, "a stranger")
    run = diff(repo, "spec", "--base", "main", "--merge-base")
    assert run.code == 2
    assert "main: error[no-merge-base]" in run.err


def test_references_in_circles_are_compared(folder: Path) -> None:
    schema = "components: {schemas: {A: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}}}\n"
    (folder / "old.yaml").write_text(OLD + schema)
    (folder / "new.yaml").write_text(NEW + schema)
    run = diff(folder, "old.yaml", "new.yaml", "--format", "json")
    assert removed(run) == [("GET /b", "old.yaml")]


def test_what_a_validator_refuses_is_compared(folder: Path) -> None:
    odd = "components: {schemas: {A: {$ref: '#/components/schemas/Nowhere'}, B: 7}}\n"
    (folder / "new.yaml").write_text(NEW + odd)
    run = diff(folder, "old.yaml", "new.yaml", "--format", "json")
    assert removed(run) == [("GET /b", "old.yaml")]
    assert "new.yaml:9:" in run.err
    # `generate` makes a client of it, too: the rest is whole.
    lost = [(c["id"], c["name"]) for c in json.loads(run.out)["client"]["changes"]]
    assert ("method-removed", "client.b") in lost


def test_nothing_outside_its_folder_is_in_a_revision(repo: Path) -> None:
    (repo / "other").mkdir()
    (repo / "other" / "file.yaml").write_text(OLD)
    head = commit(repo)
    folder = (repo / "spec").resolve()
    found = repository_of(folder, "HEAD")
    with Revision(found, "HEAD", head, folder) as revision:
        assert revision.kind(folder) is Kind.FOLDER
        assert revision.names(folder) == ["api.yaml", "specloom.toml"]
        assert revision.kind(folder.parent) is Kind.NOTHING
        assert revision.kind(folder.parent / "other" / "file.yaml") is Kind.NOTHING
