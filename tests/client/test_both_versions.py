"""The clients of both versions, installed beside each other and used in one process."""

from __future__ import annotations

import importlib.util
import os
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.claude.versions import NEWEST, SPEC, VERSIONS, settings
from tests.generation.support import ROOT, command
from tests.versions.support import mocked

PROGRAM = Path(__file__).parent / "both_versions.py"
OLDEST = VERSIONS[-1]
PACKAGES = [settings(version)["client"]["package"] for version in VERSIONS]
# With hatchling at hand, no package index is asked.
BUILD = ["--no-build-isolation"] if importlib.util.find_spec("hatchling") else []


@pytest.fixture(scope="session")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a new environment that has both, and the rest from ours."""
    folder = tmp_path_factory.mktemp("both")
    venv.create(folder, with_pip=False, symlinks=True)
    purelib = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    # A path in a .pth brings no .pth of its own, so that the checkout is not seen.
    ours = sysconfig.get_path("purelib")
    (purelib / "dependencies.pth").write_text(f"{ours}\n")
    python = folder / "bin" / "python"
    run = command(
        *(sys.executable, "-m", "pip", "--disable-pip-version-check", "--python"),
        *(python, "install", "--quiet", "--no-deps", "--no-index", *BUILD),
        *(ROOT / "generated" / name for name in PACKAGES),
        cwd=folder,
    )
    assert run.code == 0, run.text
    assert all((purelib / name / "py.typed").exists() for name in PACKAGES)
    return python


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_program_with_both_is_typed(python: Path, checker: str) -> None:
    given = {
        "mypy": ["--strict", "--cache-dir", os.devnull, "--python-executable", python],
        "pyright": ["--pythonpath", python],
    }[checker]
    # Not in the checkout: its settings say where its own packages are.
    run = command(*(sys.executable, "-m", checker, *given, PROGRAM), cwd=python.parent)
    assert run.code == 0, run.text


def test_both_packages_are_typed_strictly(python: Path) -> None:
    """With mypy alone; tests/generation/test_packages.py has both checkers for one."""
    run = command(
        *(sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull),
        *("--python-executable", python, *(f"--package={name}" for name in PACKAGES)),
        cwd=python.parent,
    )
    assert run.code == 0, run.text
    assert "no issues found in" in run.out


def test_both_are_used_in_one_process(python: Path) -> None:
    with mocked(SPEC, NEWEST) as new, mocked(SPEC, OLDEST) as old:
        env = {"NEW_URL": new, "OLD_URL": old}
        run = command(python, PROGRAM, cwd=python.parent, env=env)
    assert run.code == 0, run.text
    assert run.out.splitlines() == [
        "assistant assistant assistant",
        "False False",
        "OrganizationUser user",
        "User user",
        "completion",
        "assistant",
        "Messages.create() got an unexpected keyword argument 'temperature'",
        "False",
        "400",
        "400",
    ]
