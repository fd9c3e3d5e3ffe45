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
