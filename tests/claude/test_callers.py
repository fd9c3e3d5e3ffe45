"""What the client verdict says of the two versions, proven by callers of each name.

Each is right with the package of 2023-06-01, for type checkers and for the mock of that
version, and breaks with that of 2026-10-21 where the verdict says so.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

import pytest
from specloom.base.cache import Cache
from specloom.base.impact import Impact
from specloom.base.tree import DISK
from specloom.diff.report import ClientChange
from specloom.python.verdict.rules import Notice
from specloom.runs.configure import read_configs
from specloom.runs.outcome import between_versions
from specloom.runs.sides import Side

from tests.claude.callers import CALLERS
from tests.claude.versions import NEWEST, SPEC, settings
from tests.generation.support import ROOT, command
from tests.versions.support import mocked

FORMER = "2023-06-01"
CHECKERS = ("mypy", "pyright")


@pytest.fixture(scope="module")
def lost() -> dict[str, ClientChange]:
    """What breaks callers, by name."""
    by_version = {
        each.api_version: each for each in read_configs(SPEC / "specloom.toml")
    }
    old, new = (
        (Side(name=version, config=by_version[version], tree=DISK),)
        for version in (FORMER, NEWEST)
    )
    outcome = between_versions(
        old, new, today=date(2026, 11, 29), cache=Cache(None), client=True
    )
    assert outcome.report.client is not None
    return {
        each.name: each
        for each in outcome.report.client.changes
        if each.impact is Impact.BREAKING
    }


def program(version: str, folder: Path) -> Path:
    """All callers in one file, a function each, with the package of a version."""
    package = settings(version)["client"]["package"]
    lines = [
        "import os",
        f"from {package} import Claude, errors, params, types",
        'client = Claude(api_key="k", admin_api_key="a", base_url=os.environ["MOCK"])',
    ]
    for number, code in enumerate(CALLERS.values()):
        lines += [f"def caller_{number}() -> None:", f"    {code}"]
    lines += [
        f"for number in range({len(CALLERS)}):",
        "    try:",
        '        globals()[f"caller_{number}"]()',
        "    except (AttributeError, TypeError):",
        "        print(number)",
    ]
    file = folder / f"{package}_callers.py"
    file.write_text("\n".join(lines) + "\n")
    return file


def reported(checker: str, version: str, folder: Path) -> set[str]:
    """The names whose callers a type checker reports."""
    file = program(version, folder)
    arguments = {
        "mypy": ["--strict", "--no-error-summary"],
        "pyright": ["--pythonpath", sys.executable],
    }[checker]
    run = command(
        *(sys.executable, "-m", checker, *arguments, file),
        cwd=folder,
        env={
            "MYPYPATH": str(ROOT / "generated"),
            "PYTHONPATH": str(ROOT / "generated"),
        },
    )
    places = re.findall(rf"{file.name}:(\d+)\S* (?:- )?error", run.out)
    source = file.read_text().splitlines()
    found = set()
    for line in {int(place) for place in places}:
        head = re.fullmatch(r"def caller_(\d+)\(\) -> None:", source[line - 2])
        assert head is not None, run.text
        found.add([*CALLERS][int(head[1])])
    return found


def failing(version: str, folder: Path) -> set[str]:
    """The names whose callers fail, for another reason than what the server says."""
    with mocked(SPEC, version) as url:
        run = command(
            *(sys.executable, program(version, folder)),
            cwd=folder,
            env={"MOCK": url, "PYTHONPATH": str(ROOT / "generated")},
        )
    assert run.code == 0, run.text
    return {[*CALLERS][int(number)] for number in run.out.split()}


def noticed_by(lost: dict[str, ClientChange], *notices: Notice) -> set[str]:
    return {
        name
        for name, change in lost.items()
        if any(f"({notice})" in change.message for notice in notices)
    }


def test_everything_that_is_lost_has_a_caller(lost: dict[str, ClientChange]) -> None:
    assert lost.keys() == CALLERS.keys()


@pytest.mark.parametrize("checker", CHECKERS)
def test_type_checkers_notice_what_the_verdict_says(
    checker: str, lost: dict[str, ClientChange], tmp_path: Path
) -> None:
    assert reported(checker, FORMER, tmp_path) == set()
    said = noticed_by(lost, Notice.CHECKER, Notice.BOTH)
    assert reported(checker, NEWEST, tmp_path) == said


def test_running_code_notices_what_the_verdict_says(
    lost: dict[str, ClientChange], tmp_path: Path
) -> None:
    assert failing(FORMER, tmp_path) == set()
    assert failing(NEWEST, tmp_path) == noticed_by(lost, Notice.RUN, Notice.BOTH)
