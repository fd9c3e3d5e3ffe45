"""Both packages of a spec in one project: typed, and used in one process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import httpx2
import pytest

from tests.generation.support import command
from tests.versions.support import NEW, OLD, mocked

PROGRAM = Path(__file__).parent / "both.py"


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_program_with_both_is_typed(shop: Path, checker: str) -> None:
    strict = {
        "mypy": ["--strict", "--cache-dir", os.devnull],
        "pyright": ["--pythonpath", sys.executable],
    }[checker]
    run = command(
        *(sys.executable, "-m", checker, *strict, PROGRAM),
        cwd=shop / "generated",
        env={"MYPYPATH": str(shop / "generated"), "PYTHONPATH": "."},
    )
    assert run.code == 0, run.text


def test_both_are_used_in_one_process(shop: Path) -> None:
    with mocked(shop, NEW) as new, mocked(shop, OLD) as old:
        run = command(
            sys.executable,
            PROGRAM,
            cwd=shop,
            env={
                "PYTHONPATH": str(shop / "generated"),
                "NEW_URL": new,
                "OLD_URL": old,
            },
        )
    assert run.code == 0, run.text
    assert run.out.splitlines() == ["Ada Ada", "note_1", "401"]


def test_each_mock_is_of_its_version(shop: Path) -> None:
    keys = {NEW: {"authorization": "Bearer k"}, OLD: {"x-api-key": "k"}}
    for version, other in ((NEW, OLD), (OLD, NEW)):
        with mocked(shop, version) as url, httpx2.Client(base_url=url) as client:
            given = {**keys[version], "shop-version": version}
            (person,) = client.get("/v1/people", headers=given).json()
            assert person.keys() == {"id", "name" if version == NEW else "full_name"}
            given = {**keys[other], "shop-version": version}
            assert client.get("/v1/people", headers=given).status_code == 401
            given = {**keys[version], "shop-version": other}
            assert client.get("/v1/people", headers=given).status_code == 400
