"""Golden trees: what a small spec gives, kept where a reviewer sees every change."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

CASES = Path(__file__).parent / "golden"


def case_names() -> list[str]:
    """Every golden case, by the name of its folder."""
    return sorted(path.parent.name for path in CASES.glob("*/openapi.yaml"))


def reviewed(files: Mapping[str, str]) -> dict[str, str]:
    """The files of a package that a golden holds.

    The runtime and the licence are copies of what stands elsewhere; the lock has
    digests of both.
    """
    return {
        path: text
        for path, text in files.items()
        if not path.startswith("_runtime/")
        and path not in {"LICENSE", "specloom.lock.json"}
    }


def read_tree(root: Path) -> dict[str, str]:
    """Every file below a folder, by its path in there."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes().decode()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def replace_tree(root: Path, files: Mapping[str, str]) -> None:
    """Make a folder hold these files and no others."""
    shutil.rmtree(root, ignore_errors=True)
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


def check_tree(actual: Mapping[str, str], expected: Path, *, update: bool) -> None:
    """Compare generated files with the checked-in ones, both ways."""
    if update:
        replace_tree(expected, actual)  # git diff is the review
        return
    golden = read_tree(expected)
    assert sorted(actual) == sorted(golden)  # catches files that should be gone
    for name in sorted(actual):
        assert actual[name] == golden[name], name
