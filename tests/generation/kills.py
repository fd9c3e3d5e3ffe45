"""Kill specloom at each operation on files that it makes, and look at what is there.

    python -m tests.generation.kills          every operation of every command
    python -m tests.generation.kills bump     of one command

A run that ends itself with SIGKILL at its n-th operation leaves nothing undone on the
way out: no `finally`, no buffer, no answer to a worker.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.generation.support import tree

# Runs specloom until its n-th operation that changes the disk; 0 is never. Says how many
# there were. Forked processes count for themselves and are not killed.
TRACED = """
import os, signal, sys

limit, seen, me = int(sys.argv[1]), 0, os.getpid()
report = os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
CHANGING = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink",
            "os.chmod", "os.truncate", "shutil.rmtree", "shutil.copyfile"}

def look(event, arguments):
    global seen
    if event == "open":
        path, mode, flags = arguments
        writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if not writes or str(path).startswith(("/dev/", "/proc/")):
            return
    elif event == "ctypes.dlsym":
        if arguments[1] not in ("renameat2", "renamex_np"):
            return
    elif event not in CHANGING:
        return
    if os.getpid() == me:
        seen += 1
        os.pwrite(report, str(seen).encode(), 0)
        if seen == limit:
            os.kill(me, signal.SIGKILL)

sys.dont_write_bytecode = True
from specloom.cli import main
sys.addaudithook(look)
sys.argv = ["specloom", *sys.argv[3:]]
main()
"""

SPEC = """\
openapi: 3.1.0
info:
  title: Shop
  version: 1.0.0
servers: [{url: "https://api.example"}]
paths:
  /orders:
    get:
      operationId: list_orders
      tags: [orders]
      responses:
        "200":
          description: OK
          content:
            application/json: {schema: {$ref: "#/components/schemas/Order"}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}}}
"""
EDITED = SPEC.replace("/orders:", "/order_list:").replace("tags: [orders]", "tags: [o]")
CONFIG = """\
[spec]
documents = ["openapi.yaml"]
[client]
package = "shop"
version = "1.0.0"
output = "out"
"""


class Command(NamedTuple):
    """A command that writes: what it is given, and what of a project it may change."""

    name: str
    arguments: tuple[str, ...]
    starts: Callable[[Path], None]
    # What it writes. Each of these is old or new, a folder as a whole.
    writes: tuple[str, ...]


def _described(project: Path) -> None:
    (project / "openapi.yaml").write_text(SPEC)
    (project / "specloom.toml").write_text(CONFIG)


def _generated(project: Path) -> None:
    _described(project)
    _run(project, 0, "generate", "--quiet")
    (project / "out" / "shop" / "mine.txt").write_text("a file of somebody's own")
    (project / "openapi.yaml").write_text(EDITED)


def _changed(project: Path) -> None:
    _described(project)
    (project / "before").mkdir()
    _described(project / "before")
    (project / "openapi.yaml").write_text(EDITED)
    (project / "CHANGES.md").write_text("older\n")


def _bare(project: Path) -> None:
    (project / "openapi.yaml").write_text(SPEC)


SIDES = ("before/specloom.toml", "specloom.toml")
COMMANDS = (
    Command("generate-new", ("generate", "--quiet"), _described, ("out/shop",)),
    Command("generate", ("generate", "--quiet"), _generated, ("out/shop",)),
    Command("bump", ("bump", *SIDES), _changed, ("openapi.yaml", "specloom.toml")),
    Command(
        "changelog",
        ("changelog", *SIDES, "--output", "CHANGES.md", "--today", "2030-01-31"),
        _changed,
        ("CHANGES.md",),
    ),
    Command("init", ("init", "openapi.yaml", "--quiet"), _bare, ("specloom.toml",)),
)


class Fault(NamedTuple):
    """What was left, by which kill."""

    command: str
    at: int
    message: str

    def __str__(self) -> str:
        return f"{self.command}, killed at operation {self.at}: {self.message}"


def _run(project: Path, limit: int, *arguments: str) -> int | None:
    """The number of operations of a run that came to its end; None of a killed one."""
    home = project.parent / "home"
    report = project.parent / "report"
    report.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", TRACED, str(limit), str(report), *arguments],
        cwd=project,
        env={"HOME": str(home), "XDG_CONFIG_HOME": str(home), "TMPDIR": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == -9:
        return None
    assert "Traceback" not in done.stderr, done.stderr
    said = report.read_text()
    assert said, done.stdout + done.stderr
    return int(said)


def operations(command: Command, folder: Path) -> int:
    """How many operations a whole run makes."""
    count = _run(_project(command, folder), 0, *command.arguments)
    assert count
    return count


def _project(command: Command, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    project = folder / "project"
    project.mkdir(parents=True)
    (folder / "home").mkdir()
    command.starts(project)
    return project


def faults(command: Command, folder: Path, points: Iterator[int]) -> Iterator[Fault]:
    """What is neither old nor new after kills at these operations, or stays behind."""
    project = _project(command, folder)
    start = folder.with_name(f"{folder.name}.start")
    shutil.rmtree(start, ignore_errors=True)
    shutil.copytree(folder, start, symlinks=True)
    old = _parts(command, project)
    assert _run(project, 0, *command.arguments)
    new, whole = _parts(command, project), tree(project)
    assert new != old
    for point in points:
        shutil.rmtree(folder)
        shutil.copytree(start, folder, symlinks=True)
        if _run(project, point, *command.arguments) is not None:
            yield Fault(command.name, point, "it came to its end")
            continue
        left = _parts(command, project)
        for path in command.writes:
            if left[path] not in (old[path], new[path]):
                yield Fault(command.name, point, f"{path} is neither old nor new")
        if command.name == "init" and left == new:
            continue  # it is there, and so is not made again
        _run(project, 0, *command.arguments)
        after = tree(project)
        ours = {p for p in {*after, *whole} if not p.startswith(".specloom_cache/")}
        for path in sorted(ours):
            if after.get(path) != whole.get(path):
                yield Fault(command.name, point, f"{path} differs after the next run")
        stray = [p.name for p in project.rglob("*.new")]
        stray += [p.name for p in project.rglob("*specloom-*")]
        for name in stray:
            yield Fault(command.name, point, f"{name} stays behind")


def _parts(command: Command, project: Path) -> dict[str, object]:
    parts: dict[str, object] = {}
    for path in command.writes:
        place = project / path
        parts[path] = (
            tree(place) if place.is_dir() else place.exists() and place.read_bytes()
        )
    return parts


def _main(names: list[str]) -> int:
    found: list[Fault] = []
    counts: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for command in COMMANDS:
            if not names or command.name in names:
                folder = Path(scratch, command.name)
                counts[command.name] = count = operations(command, folder)
                found += faults(command, folder, iter(range(1, count + 1)))
                print(f"{command.name}: {count} kills", flush=True)
    for fault in found:
        print(fault)
    print(json.dumps({"kills": counts, "faults": len(found)}))
    return bool(found)


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
