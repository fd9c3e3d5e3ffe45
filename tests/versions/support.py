"""A small spec of two versions, copied to where a test may change it."""

from __future__ import annotations

import shutil
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
