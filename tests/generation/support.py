"""Running specloom as its users do: as a command, on real files."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
CLAUDE_SPEC = ROOT / "spec" / "claude"
CLAUDE_PACKAGE = ROOT / "generated" / "claude_api"


class Run(NamedTuple):
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """All that it said."""
        return self.out + self.err


def command(
    *arguments: object,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    stdin: str | None = None,
) -> Run:
    """Run a command to its end; the environment is ours plus `env`."""
    done = subprocess.run(
        [str(argument) for argument in arguments],
        cwd=cwd,
        input=stdin,
        env={**_environment(), **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def specloom(
    *arguments: object,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    stdin: str | None = None,
) -> Run:
    """Run specloom; whatever it is given, it shows no traceback."""
    run = command(
        *(sys.executable, "-m", "specloom", *arguments), cwd=cwd, env=env, stdin=stdin
    )
    assert "Traceback" not in run.text
    assert "internal error" not in run.text
    return run


def _environment() -> dict[str, str]:
    ours = {"SPECLOOM_", "PYTHON", "FORCE_COLOR", "NO_COLOR"}
    return {
        name: value
        for name, value in os.environ.items()
        if not any(name.startswith(prefix) for prefix in ours)
    }


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """A folder that the first of several test processes fills for all of them."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = folder.with_suffix(".done")
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            done.touch()
    return folder


def tree(root: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path in there."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def changed_files(old: Path, new: Path) -> set[str]:
    """Paths of files that are not the same in both folders."""
    before, after = tree(old), tree(new)
    return {
        path
        for path in {*before, *after}
        if before.get(path, b"") != after.get(path, b"")
    }


def replace_once(path: Path, old: str, new: str) -> None:
    """Edit a file; the text must be there exactly once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def packages_in(workspace: Path) -> list[Path]:
    """The folders of a workspace, in order."""
    return sorted(path for path in workspace.iterdir() if path.is_dir())


def generated_python(package: Path) -> dict[str, str]:
    """The Python that was generated, by path; the copied runtime is left out."""
    return {
        path: data.decode()
        for path, data in tree(package).items()
        if path.endswith(".py") and "_runtime/" not in path
    }
