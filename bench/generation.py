"""`specloom generate` as whole processes, beside one that only loads the spec."""

from __future__ import annotations

import json
import re
import shutil
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.edits import Edits
from bench.measure import Figure, Sample, interleave, run
from bench.stages import Stages, run_stages

_LOAD = """
import sys
from pathlib import Path
from specloom.config.reader import read_config
from specloom.runs.generate import read
read(read_config(Path(sys.argv[1], "specloom.toml")))
"""


@dataclass(frozen=True, slots=True)
class Situation:
    """How a run finds the world."""

    name: str
    max_s: float | None = None
    formatter: str = "black"
    cold: bool = True  # nothing was made before
    edited: bool = False  # one schema, since the last run
    documents: tuple[str, ...] = ()  # of the spec; all of them without any
    newest: bool = False  # only the last version, where the spec has several
    max_beside: float | None = None  # how much longer than another build's whole API


_GENERAL = ("openapi.yaml",)
SITUATIONS = (
    Situation("general API: cold, black", 2.5, documents=_GENERAL),
    Situation("general API: cold, ruff", 1.6, formatter="ruff", documents=_GENERAL),
    Situation("general API: nothing changed", 0.4, cold=False, documents=_GENERAL),
    Situation(
        "general API: one schema edited",
        1.0,
        cold=False,
        edited=True,
        documents=_GENERAL,
    ),
    Situation("whole API: cold, black", 5.0),
    Situation("whole API: cold, ruff", 2.5, formatter="ruff"),
    Situation("whole API: nothing changed", 0.4, cold=False),
    Situation("whole API: one schema edited", 2.0, cold=False, edited=True),
)
LOOP = (
    Situation("newest version: cold, black", newest=True, max_beside=2.0),
    Situation("newest version: nothing changed", 0.2, cold=False, newest=True),
    Situation(
        "newest version: one schema edited", 1.2, cold=False, edited=True, newest=True
    ),
)


def generate(spec: Path, workplace: Path, rounds: int) -> Iterator[Figure]:
    """Each situation, in turns with loading the spec."""
    yield from _beside_loading(SITUATIONS, spec, workplace, rounds)


def loop(
    spec: Path, other: Path | None, workplace: Path, rounds: int
) -> Iterator[Figure]:
    """The newest version alone, as those work on it who maintain it.

    Args:
        other: a checkout with a virtual environment in `.venv`, whose whole spec is
            generated in turns with it; None to load the spec instead.
    """
    if other is None:
        yield from _beside_loading(LOOP, spec, workplace, rounds)
        return
    python = str(other / ".venv" / "bin" / "python")
    theirs = other / "spec" / spec.name
    for situation in LOOP:
        ours_there = _Workbench(spec, workplace / "ours", situation)
        theirs_there = _Workbench(theirs, workplace / "theirs", situation, python)
        samples = interleave(
            {"ours": ours_there.run, "theirs": theirs_there.run}, rounds
        )
        yield Figure(
            name=f"generate beside {other.name}, {situation.name}",
            ours=samples["ours"],
            base=samples["theirs"],
            base_name=str(other),
            max_ratio=situation.max_beside,
            max_s=situation.max_s,
        )


def _beside_loading(
    situations: Sequence[Situation], spec: Path, workplace: Path, rounds: int
) -> Iterator[Figure]:
    workbenches = {each.name: _Workbench(spec, workplace, each) for each in situations}
    loading = [sys.executable, "-c", _LOAD, str(spec)]
    tasks = {name: bench.run for name, bench in workbenches.items()}
    samples = interleave({"load": lambda: run(loading, {}), **tasks}, rounds)
    for each in situations:
        yield Figure(
            name=f"generate, {each.name}",
            ours=samples[each.name],
            base=samples["load"],
            base_name="loading the spec",
            max_s=each.max_s,
        )


def stages(spec: Path, workplace: Path, rounds: int) -> dict[str, list[Stages]]:
    """Where the time goes: situation -> the stages of each round."""
    return {
        each.name: _Workbench(spec, workplace / "stages", each).stages(rounds)
        for each in SITUATIONS
    }


class _Workbench:
    """A copy of the spec with an output and a cache of its own."""

    def __init__(
        self,
        spec: Path,
        workplace: Path,
        situation: Situation,
        python: str = sys.executable,
    ) -> None:
        self._python = python
        self._situation = situation
        self._folder = workplace / re.sub(r"\W+", "-", situation.name)
        self._spec = self._folder / "spec"
        shutil.copytree(spec, self._spec)
        self._edits = Edits(self._spec)
        config = self._spec / "specloom.toml"
        chosen = f'formatter = "{situation.formatter}"'
        text, found = re.subn(r"(?m)^formatter *=.*$", chosen, config.read_text())
        if not found:
            raise RuntimeError(f"{config} sets no formatter")
        if situation.documents:
            listed = json.dumps(situation.documents)
            text = re.sub(r"(?m)^documents *=.*$", f"documents = {listed}", text)
            # Further names, own code and versions are for the whole API, and stand last.
            text = text.partition("\n[client.aliases]")[0]
        config.write_text(text)
        versions = tomllib.loads(text).get("versions", {})
        self._versions = [max(versions)] if situation.newest and versions else []
        if not situation.cold:
            run(self._command(), self._environment())

    def run(self) -> Sample:
        """One run of the command."""
        self._prepare()
        return run(self._command(), self._environment())

    def stages(self, rounds: int) -> list[Stages]:
        """The same with a stopwatch inside."""
        found = []
        for _ in range(rounds):
            self._prepare()
            found.append(run_stages(self._command(), self._environment()))
        return found

    def _prepare(self) -> None:
        if self._situation.cold:
            for name in ("cache", "out"):
                shutil.rmtree(self._folder / name, ignore_errors=True)
        if self._situation.edited:
            self._edits.next()

    def _command(self) -> list[str]:
        program = [self._python, "-m", "specloom", "generate", "--quiet"]
        program += [f"--version={version}" for version in self._versions]
        return [*program, str(self._spec), "--output", str(self._folder / "out")]

    def _environment(self) -> dict[str, str]:
        return {"SPECLOOM_CACHE_DIR": str(self._folder / "cache"), "CI": "true"}
