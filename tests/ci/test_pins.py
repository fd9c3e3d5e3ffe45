"""What a workflow runs is what was looked at: no name that somebody can move."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.generation.support import ROOT, command

PLACES = ("action.yml", ".github/workflows/ci.yaml", "docs/ci.md")


@pytest.mark.parametrize("place", PLACES)
def test_actions_are_pinned_by_commit(place: str) -> None:
    text = (ROOT / place).read_text(encoding="utf-8")
    used = re.findall(r"uses: *(\S+)(?: +# v(\S+))?", text)
    assert used
    for name, version in used:
        if name not in ("./", "OWNER/specloom@COMMIT"):
            assert re.search(r"@[0-9a-f]{40}$", name), name
            assert version, f"{name}: which release is it?"


def test_images_are_pinned_by_digest() -> None:
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    images = re.findall(r"^ *image: *(\S+)", text, re.MULTILINE)
    assert images
    assert all(re.search(r"@sha256:(DIGEST|[0-9a-f]{64})$", name) for name in images)


@pytest.mark.parametrize("place", [".github/workflows/ci.yaml", "docs/ci.md"])
def test_no_checkout_leaves_its_token_behind(place: str) -> None:
    """By default it stands in `.git/config`, for all that the job runs afterwards."""
    text = (ROOT / place).read_text(encoding="utf-8")
    steps = re.findall(r"uses: *actions/checkout@.*\n *with: *(.*)", text)
    assert len(steps) == len(re.findall(r"uses: *actions/checkout@", text)) > 0
    assert all("persist-credentials: false" in step for step in steps)


SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths: {}
"""


@pytest.mark.parametrize("module", ["ruff", "black", "pydantic", "json"])
def test_no_module_of_the_work_tree_is_imported(module: str, tmp_path: Path) -> None:
    (tmp_path / f"{module}.py").write_text("open('ran', 'w')\n")
    (tmp_path / "openapi.yaml").write_text(SPEC)
    (tmp_path / "specloom.toml").write_text(
        '[spec]\ndocuments = ["openapi.yaml"]\n[client]\nformatter = "ruff"\n'
    )
    # As the entry point does it: its own folder is first on the path.
    program = Path(sys.executable).with_name("specloom")
    for options in ([], ["--check"]):
        run = command(program, "generate", *options, cwd=tmp_path)
        assert run.code == 0, run.text
    assert not (tmp_path / "ran").exists()
