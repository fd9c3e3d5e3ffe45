"""One fault in each of many places: each is named, and everything else is made."""

from __future__ import annotations

import ast
import json
import re
import sys
from pathlib import Path

import pytest

from tests.generation.support import command, specloom

FAULTY = Path(__file__).with_name("many_faults.yaml")
# Operations that cannot be made; whatever else stands in the document is a method.
LEFT_OUT = {"misshapen_operation"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(FAULTY.read_text())
    return tmp_path


def marked_lines() -> list[int]:
    lines = FAULTY.read_text().splitlines()
    return [n for n, line in enumerate(lines, 1) if "# fault" in line]


def test_there_are_many_faults() -> None:
    assert len(marked_lines()) >= 40


def test_every_fault_is_named_and_the_rest_made(folder: Path) -> None:
    run = specloom("generate", "openapi.yaml", "--format", "json", cwd=folder)
    assert run.code == 0, run.out
    found = json.loads(run.out)["findings"]
    assert {f["severity"] for f in found} <= {"warning", "info"}
    named = {f["line"] for f in found if f["column"] and f["file"] == "openapi.yaml"}
    assert [line for line in marked_lines() if line not in named] == []
    text = FAULTY.read_text()
    described = len(re.findall(r"^    (?:get|post|put|delete):", text, re.MULTILINE))
    package = folder / "generated" / "faults"
    modules = [*(package / "resources").rglob("*.py"), package / "_client.py"]
    made = {
        (path, each.name, method.name)  # overloads are one method
        for path in modules
        for each in ast.parse(path.read_text()).body
        if isinstance(each, ast.ClassDef)
        for method in each.body
        if isinstance(method, ast.AsyncFunctionDef)
    }
    assert len(made) == described - len(LEFT_OUT)
    code = "import faults, faults.types as t, faults.params as p\n" + (
        "[getattr(m, n) for m in (faults, t, p) for n in m.__all__]"
    )
    run = command(sys.executable, "-c", code, cwd=folder / "generated")
    assert run.code == 0, run.out


def test_strict_refuses_them(folder: Path) -> None:
    run = specloom("generate", "openapi.yaml", "--strict", cwd=folder)
    assert run.code == 1
    assert not (folder / "generated").exists()
