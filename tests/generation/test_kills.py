"""After a kill there is the old or the new, and the next run leaves nothing behind.

A sample of what `make kills` does at every operation.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.generation.kills import COMMANDS, Command, faults, operations

SAMPLE = 1


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_a_killed_run_leaves_the_old_or_the_new(
    command: Command, tmp_path: Path
) -> None:
    count = operations(command, tmp_path / "count")
    assert count > 1
    points = random.Random(f"{command.name}").sample(
        range(1, count + 1), min(count, SAMPLE)
    )
    # Where the new takes the place of the old comes near the end.
    found = list(faults(command, tmp_path / "run", iter(sorted({*points, count}))))
    assert found == []
