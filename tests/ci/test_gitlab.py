"""The documented GitLab job, its scripts run as a runner runs them."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import yaml

from tests.diff.sides_support import GIT, NEW, commit, git, repository
from tests.generation.support import ROOT, Run, command, specloom
from tests.runtime.support import Server

PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
NOTES = "/api/v4/projects/7/merge_requests/5/notes"


def documented() -> dict[str, Any]:
    section = PAGE[PAGE.index("## GitLab") :]
    block = re.search(r"```yaml\n(.*?)```", section, re.DOTALL)
    assert block is not None
    jobs: dict[str, Any] = yaml.safe_load(block.group(1))
    return jobs


JOB, NOTE = documented()["spec"], documented()["spec-note"]


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    server.replies((201, {}, {}))
    yield server
    server.stop()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A clone of a merge request's branch, as a runner makes it."""
    origin = repository(tmp_path / "origin")
    specloom("generate", "spec", cwd=origin)
    commit(origin, "the client")
    git(origin, "checkout", "--quiet", "-b", "topic")
    git(tmp_path, "clone", "--quiet", origin, "checkout")
    return tmp_path / "checkout"


def change(checkout: Path) -> None:
    (checkout / "spec" / "api.yaml").write_text(NEW)
    specloom("generate", "spec", cwd=checkout)
    commit(checkout, "the merge request")


def script(
    part: str, checkout: Path, job: Mapping[str, Any] = JOB, **variables: str
) -> Run:
    """The lines of one part, run by one shell that stops at the first failure."""
    lines = [line for line in job[part] if not line.startswith("pip install ")]
    programs = Path(sys.executable).parent
    environment: Mapping[str, str] = {
        **GIT,
        **job["variables"],
        "PATH": os.pathsep.join((str(programs), os.environ["PATH"])),
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
        **variables,
    }
    text = "\n".join(lines)
    return command(
        "bash", "-e", "-o", "pipefail", "-c", text, cwd=checkout, env=environment
    )


def posting(server: Server, token: str = "secret") -> dict[str, str]:
    return {
        "SPECLOOM_TOKEN": token,
        "CI_API_V4_URL": f"{server.url}/api/v4",
        "CI_PROJECT_ID": "7",
        "CI_MERGE_REQUEST_IID": "5",
    }


def test_a_breaking_change_fails_and_is_posted(checkout: Path, server: Server) -> None:
    change(checkout)
    assert script("before_script", checkout).code == 0
    run = script("script", checkout)
    assert run.code == 1, run.text
    assert script("script", checkout, NOTE, **posting(server)).code == 0
    (seen,) = server.requests
    assert (seen.method, seen.path) == ("POST", NOTES)
    assert seen.headers["private-token"] == "secret"
    note = parse_qs(seen.body.decode())["body"][0]
    assert note == (checkout / "diff.md").read_text()
    assert "operation-removed" in note


def test_nothing_changed_passes(checkout: Path, server: Server) -> None:
    script("before_script", checkout)
    run = script("script", checkout)
    assert run.code == 0, run.text
    for name in [*JOB["artifacts"]["paths"], JOB["artifacts"]["reports"]["junit"]]:
        assert (checkout / name).is_file()


def test_without_a_token_nothing_is_posted(checkout: Path, server: Server) -> None:
    script("before_script", checkout)
    script("script", checkout)
    assert script("script", checkout, NOTE, **posting(server, token="")).code == 0
    assert server.requests == []


def test_code_that_drifted_fails(checkout: Path, server: Server) -> None:
    (checkout / "spec" / "api.yaml").write_text(NEW)
    commit(checkout, "the description alone")
    script("before_script", checkout)
    assert script("script", checkout).code == 1
    # There is no report yet, and nothing to post.
    assert script("script", checkout, NOTE, **posting(server)).code == 0
    assert server.requests == []


def test_the_job_has_the_history_that_the_comparison_needs() -> None:
    assert JOB["variables"]["GIT_DEPTH"] == "0"


def test_the_token_is_not_where_the_merge_request_runs() -> None:
    assert "SPECLOOM_TOKEN" not in str(JOB)
    assert NOTE["variables"]["GIT_STRATEGY"] == "none"
    assert NOTE["environment"]["name"] == "specloom-note"
    assert "specloom " not in "\n".join(NOTE["script"])
    assert NOTE["needs"] == ["spec"]
