"""Timing two or more things side by side, and what is made of the timings."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

# The warm-up leaves compiled modules behind, as an installation does: without them a
# process would compile our modules again, but not those of installed packages.
_BYTECODE = {"PYTHONDONTWRITEBYTECODE": ""}


class Sample(NamedTuple):
    """One run of one thing."""

    wall_s: float
    cpu_s: float  # of this process, or of the measured one and its children
    peak_mb: float = 0.0  # resident, of a measured process


Samples = Sequence[Sample]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One thing measured beside another, and what it is held to."""

    name: str
    ours: Samples
    base: Samples  # as many as `ours`; measured in the same rounds
    base_name: str
    per_sample: int = 1  # calls or events in one sample
    unit: str = "run"
    max_ratio: float | None = None
    max_s: float | None = None
    max_mb: float | None = None

    @property
    def ratio(self) -> float:
        """The median of the rounds' ratios: it holds when the machine's speed drifts."""
        return statistics.median(
            a.wall_s / b.wall_s for a, b in zip(self.ours, self.base, strict=True)
        )

    @property
    def ratio_of_minima(self) -> float:
        """The undisturbed runs of both."""
        return least(self.ours) / least(self.base)

    @property
    def cpu_ratio(self) -> float:
        """The same for processor time: what a server's waiting cannot hide."""
        return statistics.median(
            a.cpu_s / b.cpu_s for a, b in zip(self.ours, self.base, strict=True)
        )

    @property
    def missed(self) -> bool:
        """Whether a limit is missed."""
        slow = self.max_s is not None and median(self.ours) > self.max_s
        large = self.max_mb is not None and peak_mb(self.ours) > self.max_mb
        return (
            slow
            or large
            or (self.max_ratio is not None and self.ratio > self.max_ratio)
        )


def median(samples: Samples) -> float:
    """The median wall time in seconds."""
    return statistics.median(sample.wall_s for sample in samples)


def least(samples: Samples) -> float:
    """The shortest wall time in seconds."""
    return min(sample.wall_s for sample in samples)


def peak_mb(samples: Samples) -> float:
    """The largest peak of memory in megabytes; 0 where none was measured."""
    return max(sample.peak_mb for sample in samples)


def interleave(
    tasks: Mapping[str, Callable[[], Sample]], rounds: int, warmup: int = 1
) -> dict[str, list[Sample]]:
    """The samples of each task, taken in turns: A B, B A, A B ..."""
    samples: dict[str, list[Sample]] = {name: [] for name in tasks}
    for number in range(-warmup, rounds):
        names = list(tasks)
        for name in names if number % 2 else reversed(names):
            sample = tasks[name]()
            if number >= 0:
                samples[name].append(sample)
    return samples


def timed(call: Callable[[], object]) -> Sample:
    """A call in this process."""
    gc.collect()
    cpu, wall = time.process_time(), time.perf_counter()
    call()
    return Sample(time.perf_counter() - wall, time.process_time() - cpu)


def run(command: Sequence[str], environment: Mapping[str, str]) -> Sample:
    """A process from start to end, with its children.

    Raises:
        RuntimeError: it failed; carries what it printed.
    """
    with tempfile.TemporaryFile() as printed:
        started = time.perf_counter()
        process = subprocess.Popen(
            command,
            env={**os.environ, **_BYTECODE, **environment},
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall_s = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            printed.seek(0)
            text = printed.read().decode("utf-8", "replace")
            raise RuntimeError(f"{' '.join(command)} failed:\n{text}")
    peak = usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    return Sample(wall_s, usage.ru_utime + usage.ru_stime, peak)


def inside(statements: str, path: Path, before: str = "") -> Sample:
    """Statements in a fresh process, without the start of Python itself.

    Args:
        path: a folder to import from.
        before: statements that are not measured.
    """
    script = (
        f"import time\n{before}\n"
        "cpu, wall = time.process_time(), time.perf_counter()\n"
        f"{statements}\n"
        "print(time.perf_counter() - wall, time.process_time() - cpu)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, **_BYTECODE, "PYTHONPATH": str(path)},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"a measured process failed:\n{done.stderr}")
    wall, cpu = done.stdout.split()
    return Sample(float(wall), float(cpu))
