"""The Action's steps, run with bash on repositories shaped like a pull request."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from tests.ci.steps import ACTION, Runner
from tests.diff.sides_support import CONFIG, NEW, OLD, commit, git, repository
from tests.generation.support import ROOT

ACCEPTED = CONFIG + """
[[diff.accept]]
rule = "operation-removed"
operation = "GET /b"
reason = "nobody called it"
expires = 2999-12-31
"""
FAKE_GH = """\
#!/usr/bin/env bash
echo "$*" >> "$RUNNER_TEMP/gh.txt"
for last; do :; done
case "$*" in
  *--paginate*) cat "$RUNNER_TEMP/known.txt" 2>/dev/null || true;;
  *) cp "${last#body=@}" "$RUNNER_TEMP/posted.md";;
esac
"""


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A topic branch off `main`, which went on; the topic is checked out."""
    folder = repository(tmp_path / "repo")
    git(folder, "checkout", "--quiet", "-b", "topic")
    git(folder, "checkout", "--quiet", "main")
    more = OLD + OLD[OLD.index("  /b:") :].replace("/b", "/c").replace("Id: b", "Id: c")
    (folder / "spec" / "api.yaml").write_text(more)
    commit(folder, "c is new on main")
    git(folder, "checkout", "--quiet", "topic")
    return folder


def change(repo: Path, text: str = NEW, config: str = CONFIG) -> None:
    (repo / "spec" / "api.yaml").write_text(text)
    (repo / "spec" / "specloom.toml").write_text(config)
    commit(repo, "the pull request")


def job(repo: Path, checkout: Path | None = None, **inputs: str) -> Runner:
    chosen = {"spec": "spec", "install": "false", "drift": "false", **inputs}
    named = {name.replace("_", "-"): value for name, value in chosen.items()}
    base = git(repo, "rev-parse", "main").strip()
    return Runner(
        checkout=checkout or repo,
        temporary=repo.parent / "runner",
        inputs=named,
        event={"github.event.pull_request.base.sha": base},
    )


def test_a_breaking_change_fails_the_job(repo: Path) -> None:
    change(repo)
    runner = job(repo)
    assert runner.run() == 1
    assert "GET /b" in runner.summary
    # What main got since is no change of this pull request.
    assert "/c" not in runner.summary
    assert re.search(r"^::error .*operation-removed", runner.ran["Compare"].out, re.M)
    report = json.loads(Path(runner.outputs["steps.diff.outputs.json"]).read_text())
    assert report["summary"]["breaking"] == 1


def test_an_accepted_change_passes(repo: Path) -> None:
    change(repo, config=ACCEPTED)
    runner = job(repo)
    assert runner.run() == 0, runner.ran
    assert "nobody called it" in runner.summary


def test_an_acceptance_that_has_expired_fails_and_is_named(repo: Path) -> None:
    change(repo, config=ACCEPTED.replace("2999", "2001"))
    runner = job(repo)
    assert runner.run() == 1
    line = ACCEPTED[: ACCEPTED.index("[[diff")].count("\n") + 1
    said = runner.ran["Compare"].out
    assert f"::warning file=spec/specloom.toml,line={line}" in said


def test_nothing_changed_passes(repo: Path) -> None:
    runner = job(repo)
    assert runner.run() == 0, runner.ran


def test_a_merge_commit_is_compared_with_its_base(repo: Path) -> None:
    """What GitHub checks out is the topic, merged into the base."""
    change(repo, OLD.replace("summary: A.", "summary: Another."), CONFIG)
    git(repo, "checkout", "--quiet", "--detach", "main")
    (repo / "spec" / "api.yaml").write_text(NEW)
    commit(repo, "merged")
    runner = job(repo)
    assert runner.run() == 1
    assert "GET /c" in runner.summary


def test_a_shallow_clone_says_what_to_do(repo: Path) -> None:
    change(repo)
    clone = repo.parent / "clone"
    git(
        *(repo.parent, "clone", "--quiet", "--depth", "1", "--branch", "topic"),
        *(f"file://{repo}", clone),
    )
    runner = job(repo, clone)
    assert runner.run() == 2
    assert "fetch-depth: 0" in runner.ran["Compare"].out
    assert runner.summary == ""


def test_a_spec_that_is_new_passes(repo: Path) -> None:
    (repo / "other").mkdir()
    (repo / "other" / "api.yaml").write_text(NEW)
    (repo / "other" / "specloom.toml").write_text(CONFIG)
    commit(repo, "one more spec")
    runner = job(repo, spec="other")
    assert runner.run() == 0, runner.ran
    assert "nothing to compare with" in runner.ran["Compare"].out


def test_a_description_that_is_wrong_fails_and_is_compared_all_the_same(
    repo: Path,
) -> None:
    change(repo, NEW.replace("operationId: a", "operationId: [a]"))
    runner = job(repo)
    assert runner.run() == 1
    assert "::error file=spec/api.yaml" in runner.ran["Validate"].out
    assert "GET /b" in runner.summary


def test_code_that_drifted_fails(repo: Path) -> None:
    runner = job(repo, drift="true")
    assert runner.run() == 1
    assert "::error" in runner.ran["Check the generated code"].out


def test_a_push_is_not_compared(repo: Path) -> None:
    runner = job(repo, base="")
    assert runner.run() == 0
    assert "Compare" not in runner.ran


def test_a_version_that_is_too_low_fails(repo: Path) -> None:
    change(repo, NEW)
    assert job(repo, fail_on="never").run() == 0
    runner = job(repo, fail_on="never", require_bump="true")
    assert runner.run() == 1
    assert "version-too-low" in runner.ran["Compare"].out


@pytest.mark.parametrize("known", ["", "17\n18\n"])
def test_the_report_becomes_one_comment(repo: Path, known: str) -> None:
    change(repo)
    programs = repo.parent / "programs"
    programs.mkdir()
    (programs / "gh").write_text(FAKE_GH)
    (programs / "gh").chmod(0o755)
    runner = job(repo, token="t", pull_request="5")
    runner.path = str(programs)
    runner.temporary.mkdir()
    (runner.temporary / "known.txt").write_text(known)
    assert runner.run() == 1
    calls = (runner.temporary / "gh.txt").read_text()
    assert ("--method PATCH repos/somebody/something/issues/comments/17" in calls) == (
        bool(known)
    )
    assert ("--method POST" in calls) == (not known)
    posted = (runner.temporary / "posted.md").read_text()
    assert posted == "<!-- specloom diff spec -->\n" + runner.summary


def test_text_of_users_never_becomes_part_of_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", ""), step["name"]


def test_every_input_is_described_and_used() -> None:
    text = (ROOT / "action.yml").read_text()
    documented = (ROOT / "docs" / "ci.md").read_text()
    for name, value in ACTION["inputs"].items():
        assert value["description"]
        assert re.search(rf"inputs\.{name}\b", text), name
        assert f"`{name}`" in documented, name


def test_our_own_workflow_has_the_history_the_action_needs() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yaml").read_text())
    steps = workflow["jobs"]["spec"]["steps"]
    assert steps[0]["with"]["fetch-depth"] == 0
    ours = [step for step in steps if step["uses"] == "./"]
    assert ours
    assert set(ours[0]["with"]) <= set(ACTION["inputs"])


def test_the_hooks_are_commands_that_exist() -> None:
    from specloom.cli import cli

    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert [hook["id"] for hook in hooks] == ["specloom-validate", "specloom-check"]
    for hook in hooks:
        program, name, *options = hook["entry"].split()
        assert program == "specloom"
        known = {opt for param in cli.commands[name].params for opt in param.opts}
        assert set(options) <= known
