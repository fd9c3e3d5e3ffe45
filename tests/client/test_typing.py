"""What type checkers say about code that uses the client."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GOOD, BAD = "typing_ok.py", "typing_bad.py"

Reported = dict[tuple[str, int], str]  # file name and line -> message


@cache
def mypy() -> Reported:
    """Everything that mypy reports, about the client too."""
    done = subprocess.run(
        [
            *(
                sys.executable,
                "-m",
                "mypy",
                "--strict",
                "--config-file=",
                "--no-pretty",
            ),
            *(f"--cache-dir={ROOT / '.mypy_cache'}", GOOD, BAD),
        ],
        cwd=HERE,
        env={**os.environ, "MYPYPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    lines = re.findall(r"^(\S+?):(\d+): error: (.*)", done.stdout, re.MULTILINE)
    return {(Path(file).name, int(line)): text for file, line, text in lines}


@cache
def pyright() -> Reported:
    """Everything that pyright reports about the two files."""
    with TemporaryDirectory() as folder:
        config = {
            "include": [os.path.relpath(HERE / name, folder) for name in (GOOD, BAD)],
            "extraPaths": [str(ROOT / "generated")],
            "pythonVersion": "3.11",
            "typeCheckingMode": "strict",
            # `_request_id` and its like are how callers read headers.
            "reportPrivateUsage": False,
        }
        (Path(folder) / "pyrightconfig.json").write_text(json.dumps(config))
        done = subprocess.run(
            [
                *(sys.executable, "-m", "pyright", "--project", folder),
                *("--pythonpath", sys.executable, "--outputjson"),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 1, done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == 2
    return {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1): each["message"]
        for each in report["generalDiagnostics"]
        if each["severity"] == "error"
    }


def marked() -> set[int]:
    """Lines of the bad file that a checker must report."""
    lines = (HERE / BAD).read_text().splitlines()
    ends = re.compile(r"  # wrong(  # noqa.*)?$")
    return {number for number, line in enumerate(lines, 1) if ends.search(line)}


def test_marks_are_found() -> None:
    assert len(marked()) == 38


@pytest.mark.parametrize("check", [mypy, pyright])
def test_good_code_passes(check: Callable[[], Reported]) -> None:
    assert {at: text for at, text in check().items() if at[0] != BAD} == {}


@pytest.mark.parametrize("check", [mypy, pyright])
def test_mistakes_are_reported(check: Callable[[], Reported]) -> None:
    found = {line: text for (file, line), text in check().items() if file == BAD}
    assert set(found) == marked(), found
