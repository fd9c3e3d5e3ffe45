"""Imports are in the order in which isort has them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from specloom.python.imports import import_lines

# Numbers count as numbers, capitals or not.
HOMES = {
    "Meta2": ".meta2",
    "Meta9": ".meta9",
    "Meta10": ".meta10",
    "MetaData": ".meta_data",
    "Shape10": ".shapes",
    "Shape9": ".shapes",
    "shape_9": ".shapes",
    "SHAPE": ".shapes",
    "A1": "..a10.b",
    "A2": "..a9.b",
    "datetime": "",
}


def test_the_order_is_that_of_isort(tmp_path: Path) -> None:
    lines = import_lines(HOMES, HOMES)
    place = tmp_path / "module.py"
    text = "\n".join(lines).replace("(", "").replace(")", "")
    place.write_text(f"{text}\n", encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache"),
            *("--select", "I", "--quiet", "--diff", str(place)),
        ],
        capture_output=True,
        text=True,
    )
    assert done.stdout == ""
    assert done.returncode == 0
