"""The blocking half of the runtime is what the async half gives."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "scripts/unasync.py", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The script and the runtime, in a place of their own."""
    for folder in ("scripts", "templates/runtime"):
        shutil.copytree(
            ROOT / folder,
            tmp_path / folder,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    return tmp_path


def test_nothing_differs() -> None:
    process = run(ROOT, "--check")
    assert (process.returncode, process.stderr) == (0, "")


def test_an_edit_of_either_half_names_the_command(copied: Path) -> None:
    shell = copied / "templates" / "runtime"
    with (shell / "_async" / "pages.py").open("a") as file:
        file.write("\n\nasync def more(page: AsyncPage[T]) -> None:\n    await page\n")
    with (shell / "_sync" / "verbs.py").open("a") as file:
        file.write("\nX = 1\n")
    (shell / "_sync" / "streams.py").unlink()
    (shell / "_sync" / "gone.py").touch()
    process = run(copied, "--check")
    assert process.returncode == 1
    assert process.stderr.splitlines() == [
        f"templates/runtime/_sync/{name} is not what _async gives: run `make unasync`"
        for name in ("gone.py", "pages.py", "streams.py", "verbs.py")
    ]
    assert run(copied).returncode == 0
    assert run(copied, "--check").returncode == 0
    made = (shell / "_sync" / "pages.py").read_text()
    assert made.endswith("\n\ndef more(page: SyncPage[T]) -> None:\n    page\n")
    assert not (shell / "_sync" / "gone.py").exists()


def test_make_test_checks_it() -> None:
    makefile = (ROOT / "Makefile").read_text()
    test = makefile.partition("\ntest: ")[2].partition("\n\n")[0]
    assert "scripts/unasync.py --check" in test
    assert "\nunasync: " in makefile, "the command that the message names"


def test_the_blocking_half_never_waits_for_a_loop() -> None:
    """What the substitution forgets would stand there in words."""
    left = [
        f"{path.name}:{number}: {line.strip()}"
        for path in sorted((ROOT / "templates/runtime/_sync").glob("*.py"))
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if any(word in line.lower() for word in ("async", "await", "event loop"))
        and not line.startswith("# Made from")
        and path.name != "__init__.py"
    ]
    assert left == []


def test_the_core_neither_waits_nor_sends() -> None:
    waiting = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
    for path in sorted((ROOT / "templates/runtime/core").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            assert not isinstance(node, waiting), path
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Attribute):
                assert called.attr not in {"aread", "send", "sleep"}, path
