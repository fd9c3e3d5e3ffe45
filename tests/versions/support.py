"""A small spec of two versions, copied to where a test may change it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SHOP = Path(__file__).parent / "shop"
NEW, OLD = "2026-10-21", "2023-06-01"
OVERLAY = "versions/2023_06_01.overlay.yaml"


def copied(folder: Path) -> Path:
    """The spec in a folder of its own."""
    spec = folder / "shop"
    shutil.copytree(SHOP, spec)
    return spec


def edit(path: Path, before: str, after: str) -> None:
    """Replace a text that is there."""
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, after))


@contextmanager
def mocked(spec: Path, *version: str) -> Iterator[str]:
    """The address of `specloom mock`, started as a user would."""
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "specloom",
            "mock",
            *(f"--version={v}" for v in version),
        ],
        cwd=spec,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split(" ")[0]
        finally:
            process.terminate()
