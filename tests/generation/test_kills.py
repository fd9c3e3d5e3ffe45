"""After a fault there is the old or the new, and the next run leaves nothing behind.

A sample of what `make kills` does at every operation.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.generation.forked import Forks
from tests.generation.kills import COMMANDS, Command, Trial

SAMPLE = 1  # of each kind of fault


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    with Forks() as running:
        yield running


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_a_run_with_a_fault_leaves_the_old_or_the_new(
    command: Command, forks: Forks, tmp_path: Path
) -> None:
    trial = Trial(forks, tmp_path / "run", command)
    points = list(trial.points())
    chosen = random.Random(command.name)
    found: list[str] = []
    for fault in sorted({point.fault for point in points}):
        of_kind = [point for point in points if point.fault is fault]
        assert of_kind
        sample = chosen.sample(of_kind, min(SAMPLE, len(of_kind)))
        # Where the new takes the place of the old comes near the end.
        found += trial.faults(sorted({*sample, of_kind[-1]}))
    assert found == []
