"""Where the time of one `specloom` run goes, as measured from the inside."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.measure import run

Stages = dict[str, float]  # stage -> seconds, without those of stages inside it


def run_stages(command: Sequence[str], environment: Mapping[str, str]) -> Stages:
    """The stages of `python -m specloom ARGUMENT...`, run once."""
    python, _, _, *arguments = command
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder, "stages.json")
        watched = [python, "-m", "bench.stopwatch", str(result)]
        whole = run([*watched, *arguments], environment)
        stages: Stages = json.loads(result.read_text("utf-8"))
    stages["start and end of Python"] = whole.wall_s - sum(stages.values())
    return stages
