"""Faults at each operation on files of each command that writes, and what is left.

    python -m tests.generation.kills          every operation of every command
    python -m tests.generation.kills bump     of one command

A run that is killed leaves nothing undone on the way out: no `finally`, no buffer, no
answer to a worker. One that meets a full disk, or another run, says so and cleans up.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.generation.forked import Ended, Fault, Forks
from tests.generation.support import tree

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
    starts: Callable[[Trial], None]
    # What it writes. Each of these is old or new, a folder as a whole.
    writes: tuple[str, ...]
    # Of a second run, when the first one has written.
    again: int = 0


class Point(NamedTuple):
    """A fault, and the operation of a run at which it happens, from 1."""

    fault: Fault
    at: int


class Trial:
    """A project, and a home, in which a command is run with a fault."""

    def __init__(self, forks: Forks, folder: Path, command: Command) -> None:
        self.project = folder / "project"
        self._home = folder / "home"
        self._start = folder.with_name(f"{folder.name}.start")
        self._forks = forks
        self._folder = folder
        self._command = command
        self.project.mkdir(parents=True)
        self._home.mkdir()
        command.starts(self)
        shutil.copytree(folder, self._start, symlinks=True)
        self._old = self._parts()
        whole = self.specloom(*command.arguments)
        assert whole.code == 0, whole
        self._operations = whole.operations
        self._new, self._whole = self._parts(), self._tree()
        assert all(self._new[path] != self._old[path] for path in command.writes)
        self._verdicts = {True: self._judged()}
        self._restart()
        self._verdicts[False] = self._judged()
        self._judged_after: set[tuple[Fault, bool]] = set()
        self._known: set[int] = set()  # states after which a next run was made

    def points(self) -> Iterator[Point]:
        """Every fault that there is."""
        for at, kind in enumerate(self._operations, 1):
            for fault in Fault:
                if fault is Fault.CREATED and kind != "w":
                    continue
                if fault is Fault.PAUSED and not sys.platform.startswith("linux"):
                    continue  # who waits for a lock is read from /proc
                if fault is not Fault.NONE:
                    yield Point(fault, at)

    def faults(self, points: Iterable[Point]) -> Iterator[str]:
        """What must not be after a run with each of these, and what the next one makes."""
        for point in points:
            self._restart()
            for fault in self._after(point):
                yield f"{self._command.name}, {point.fault} at {point.at}: {fault}"

    def _restart(self) -> None:
        shutil.rmtree(self._folder)
        shutil.copytree(self._start, self._folder, symlinks=True)

    def specloom(self, *arguments: str) -> Ended:
        """A run without a fault."""
        return self._run(Point(Fault.NONE, 0), *arguments)[0]

    def _run(self, point: Point, *arguments: str) -> list[Ended]:
        home = {"HOME": str(self._home), "XDG_CONFIG_HOME": str(self._home)}
        ended = self._forks.run(
            self.project, *arguments, fault=point.fault, at=point.at, env=home
        )
        for run in ended:
            assert "internal error" not in run.text, run
            assert "Traceback" not in run.text, run
        return ended

    def _after(self, point: Point) -> Iterator[str]:
        command = self._command
        first, *others = self._run(point, *command.arguments)
        left = self._parts()
        for path in command.writes:
            if left[path] not in (self._old[path], self._new[path]):
                yield f"{path} is neither old nor new"
        done = left == self._new
        match point.fault:
            case Fault.KILLED | Fault.CREATED:
                if first.code != -9:
                    yield f"it was not killed: {first}"
            case Fault.PAUSED:
                codes = sorted(run.code for run in (first, *others))
                if not done or codes not in ([0, 0], [0, command.again]):
                    yield f"two runs: {first}, {others}"
            case Fault.FAILS | Fault.FULL:
                if (first.code == 0) != done or first.code not in (0, 2):
                    yield f"it said otherwise: {first}"
        if point.fault in (Fault.FULL, Fault.PAUSED):
            yield from self._stray()
        state = hash(str((tree(self.project), tree(self._home))))
        if state in self._known:
            return
        self._known.add(state)
        if (point.fault, done) not in self._judged_after:
            self._judged_after.add((point.fault, done))
            if (judged := self._judged()) != self._verdicts[done]:
                yield f"--check and verify: {judged}"
        again = self.specloom(*command.arguments)
        if again.code != (command.again if done else 0):
            yield f"the next run: {again}"
        yield from self._stray()
        found = self._tree()
        for path in sorted({*found, *self._whole}):
            if found.get(path) != self._whole.get(path):
                yield f"{path} differs after the next run"

    def _judged(self) -> list[str]:
        """What those say that look at a package, and write nothing."""
        if not self._command.name.startswith("generate"):
            return []
        check = self.specloom("generate", "--check", "--quiet")
        verify = self.specloom("verify", "out/shop")
        return [f"{each.code}: {each.text}" for each in (check, verify)]

    def _stray(self) -> Iterator[str]:
        for folder in (self.project, self._home):
            for pattern in ("*.new", "*specloom-*"):
                for path in folder.rglob(pattern):
                    yield f"{path.relative_to(folder)} stays behind"

    def _parts(self) -> dict[str, object]:
        """Each of what the command writes, None where it is not there."""
        parts: dict[str, object] = {}
        for path in self._command.writes:
            place = self.project / path
            if place.is_dir():
                parts[path] = tree(place)
            else:
                parts[path] = place.read_bytes() if place.exists() else None
        return parts

    def _tree(self) -> dict[str, bytes]:
        """All of the project but its cache, which may be empty."""
        return {
            path: content
            for path, content in tree(self.project).items()
            if not path.startswith(".specloom_cache/")
        }


def _described(trial: Trial) -> None:
    (trial.project / "openapi.yaml").write_text(SPEC)
    (trial.project / "specloom.toml").write_text(CONFIG)


def _generated(trial: Trial) -> None:
    _described(trial)
    assert trial.specloom("generate", "--quiet").code == 0
    (trial.project / "out" / "shop" / "mine.txt").write_text("a file of somebody's own")
    (trial.project / "openapi.yaml").write_text(EDITED)


def _changed(trial: Trial) -> None:
    _described(trial)
    shutil.copytree(trial.project, trial.project / "before")
    (trial.project / "openapi.yaml").write_text(EDITED)
    (trial.project / "CHANGES.md").write_text("older\n")


def _bare(trial: Trial) -> None:
    (trial.project / "openapi.yaml").write_text(SPEC)


def _bundled(trial: Trial) -> None:
    _changed(trial)
    (trial.project / "made").mkdir()
    (trial.project / "made" / "openapi.yaml").write_text("older\n")
    (trial.project / "made" / "table.md").write_text("older\n")


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
    Command("init", ("init", "openapi.yaml"), _bare, ("specloom.toml",), again=2),
    Command(
        "bundle",
        ("bundle", "before/specloom.toml", "--output", "made"),
        _bundled,
        ("made/openapi.yaml",),
    ),
    # As all that writes a report with --output.
    Command(
        "table", ("table", "--output", "made/table.md"), _bundled, ("made/table.md",)
    ),
)


def _main(names: list[str]) -> int:
    bad = False
    with tempfile.TemporaryDirectory() as scratch, Forks() as forks:
        for command in COMMANDS:
            if names and command.name not in names:
                continue
            trial = Trial(forks, Path(scratch, command.name), command)
            points = list(trial.points())
            kinds = Counter(point.fault for point in points)
            told = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
            print(f"{command.name}: {told}", flush=True)
            for fault in trial.faults(points):
                bad = True
                print(f"  {fault}", flush=True)
    return bad


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
