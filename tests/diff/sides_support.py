"""Small specs and real repositories for the tests of `specloom diff`."""

from __future__ import annotations

import json
from pathlib import Path

from tests.generation.support import Run, command, specloom

OLD = """\
openapi: 3.1.0
info: {title: Tiny Thing, version: "1.0.0"}
paths:
  /a:
    get:
      operationId: a
      summary: A.
      responses: {"204": {description: Done.}}
  /b:
    get:
      operationId: b
      summary: B.
      responses: {"204": {description: Done.}}
"""
# One operation is gone.
NEW = OLD[: OLD.index("  /b:")]
GONE = "operation-removed"
CONFIG = """\
[spec]
documents = ["api.yaml"]

[client]
package = "tiny"
version = "1.0.0"
"""
# git without anybody's own settings.
GIT = {
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_SYSTEM": "/dev/null",
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.com",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.com",
}


def diff(folder: Path, *arguments: object) -> Run:
    """Run `specloom diff` in a folder."""
    return specloom("diff", *arguments, cwd=folder)


def removed(run: Run) -> list[tuple[str, str]]:
    """Operation and file of what a JSON report says is gone."""
    assert run.code in (0, 1), run.text
    return [
        (change["operation"], change["old"]["file"])
        for change in json.loads(run.out)["changes"]
        if change["id"] == GONE
    ]


def git(folder: Path, *arguments: object) -> str:
    """Run git and give back what it prints."""
    run = command("git", *arguments, cwd=folder, env=GIT)
    assert run.code == 0, run.text
    return run.out


def commit(folder: Path, message: str = "edit") -> str:
    """Commit everything in a folder; gives back the commit's id."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)
    return git(folder, "rev-parse", "HEAD").strip()


def repository(folder: Path, text: str = OLD, config: str = CONFIG) -> Path:
    """A repository with one spec in `spec/`, committed on `main`."""
    (folder / "spec").mkdir(parents=True)
    (folder / "spec" / "api.yaml").write_text(text)
    (folder / "spec" / "specloom.toml").write_text(config)
    (folder / ".gitignore").write_text(".specloom_cache\n")
    git(folder, "init", "--quiet", "--initial-branch", "main")
    commit(folder, "the spec")
    return folder
