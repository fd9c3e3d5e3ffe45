"""Another tool's verdicts on 211 pairs, beside ours. `python -m tests.diff.cases`."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from specloom.base.impact import Impact
from specloom.config.values import JudgeSettings
from specloom.diff.compare import compare
from specloom.diff.report import Change
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.resolve import resolve

CASES = Path(__file__).parents[3] / "shared" / "diff_cases"
DISAGREEMENTS = Path(__file__).parent / "disagreements.yaml"
# The pairs with `x-sunset` were made around this day.
TODAY = date(2022, 1, 1)


class Case(NamedTuple):
    """A pair, and what the other tool says."""

    name: str
    old: Path
    new: Path
    breaking: bool

    def changes(self) -> tuple[Change, ...]:
        """What specloom says."""
        return compare(
            [document(self.old)],
            [document(self.new)],
            today=TODAY,
            settings=JudgeSettings(),
        )


def document(path: Path) -> Document:
    return resolve(load(path))[0]


def is_breaking(changes: tuple[Change, ...]) -> bool:
    return any(change.impact is Impact.BREAKING for change in changes)


def cases() -> list[Case]:
    listed = json.loads((CASES / "cases.json").read_text(encoding="utf-8"))
    folder = CASES / "specs"
    return [
        Case(each["name"], folder / each["old"], folder / each["new"], each["breaking"])
        for each in listed
    ]


def disagreements() -> dict[str, Any]:
    listed: dict[str, Any] = yaml.safe_load(DISAGREEMENTS.read_text(encoding="utf-8"))
    return listed


def main() -> int:
    """Print the score; 1 where something is not as it is listed."""
    listed, agreeing, wrong = disagreements(), 0, 0
    everything = cases()
    idle = {name for name, entry in listed.items() if "never_meets" in entry}
    for case in everything:
        changes = case.changes()
        ours = is_breaking(changes)
        if ours == case.breaking:
            agreeing += 1
        else:
            word = "breaking" if ours else "not breaking"
            print(f"{case.name}: {word}; {listed.get(case.name, {}).get('why')}")
        wrong += (ours != case.breaking) != (case.name in listed)
    share = agreeing / (len(everything) - len(idle))
    print(f"{agreeing} of {len(everything)} agree, {wrong} not as listed; without")
    print(f"{len(idle)} whose keyword never meets the type of its schema: {share:.1%}")
    return 1 if wrong or share < 0.95 else 0


if __name__ == "__main__":
    sys.exit(main())
