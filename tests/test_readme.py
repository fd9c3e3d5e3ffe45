"""The README's commands run as they stand, and what it shows is what comes out."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.diff.sides_support import commit, git
from tests.generation.support import ROOT, command, specloom

README = (ROOT / "README.md").read_text("utf-8")
SHOP = ROOT / "tests" / "readme"
PROGRAM = ".venv/bin/specloom"


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.M | re.S)


COMMANDS = re.findall(r"^\$ (.*)", "\n".join(blocks("console")), re.M)
TARGETS = [words[5:] for words in COMMANDS if words.startswith("make ")]
CALLS = [words for words in COMMANDS if not words.startswith("make ")]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The description of the Claude API and its client, beside one's own."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("spec", "generated"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copytree(SHOP, folder, dirs_exist_ok=True)
    git(folder, "init", "--quiet")
    commit(folder, "as it is")
    return folder


@contextmanager
def mock(folder: Path, *arguments: str) -> Iterator[str]:
    """The address of an example server."""
    words = [sys.executable, "-m", "specloom", "mock", *arguments]
    with subprocess.Popen(words, cwd=folder, stdout=subprocess.PIPE, text=True) as run:
        try:
            assert run.stdout is not None
            yield run.stdout.readline().partition(" ")[0]
        finally:
            run.terminate()


def test_every_command_names_its_program() -> None:
    """No PATH is needed; all that is not make stands where `make setup` puts it."""
    assert len(CALLS) > 5
    assert all(shlex.split(words)[0] == PROGRAM for words in CALLS)
    assert COMMANDS[0] == "make setup"


@pytest.mark.parametrize("target", TARGETS)
def test_targets_exist(target: str) -> None:
    assert command("make", "-n", target, cwd=ROOT).code == 0


@pytest.mark.parametrize("target", ["setup", "generate"])
def test_users_wait_for_what_they_need_and_are_told(
    target: str, tmp_path: Path
) -> None:
    run = command("make", "-n", target, f"VENV={tmp_path / 'venv'}", cwd=ROOT)
    assert ".[demo]" in run.out
    assert "[dev]" not in run.out
    assert "waiting for pip" in run.out


@pytest.mark.parametrize("words", [words for words in CALLS if " mock" not in words])
def test_commands_run_as_they_stand(words: str, checkout: Path) -> None:
    _, *arguments = shlex.split(words)
    run = specloom(*arguments, cwd=checkout)
    expected = 1 if "new.yaml" in arguments else 0  # a breaking change
    assert run.code == expected, run.text


def test_the_example_server_answers(checkout: Path) -> None:
    with mock(checkout) as address:
        assert address.startswith("http://127.0.0.1:")


def test_the_shop_is_called_as_shown(checkout: Path) -> None:
    code = blocks("python")[0]
    assert len([line for line in code.splitlines() if line]) == 4
    assert specloom("generate", "openapi.yaml", cwd=checkout).code == 0
    with mock(checkout, "openapi.yaml") as address:
        here = code.replace("Shop()", f"Shop(base_url={address!r})")
        assert here != code
        run = command(sys.executable, "-c", here, cwd=checkout / "generated")
    assert run.code == 0, run.text
    assert run.out.strip()


def test_the_verdict_is_as_shown(checkout: Path) -> None:
    run = specloom("diff", "openapi.yaml", "new.yaml", cwd=checkout)
    said = run.out.splitlines()
    shown = blocks("text")[0].splitlines()
    assert len(shown) == 5
    assert [line for line in said if line in shown] == shown
