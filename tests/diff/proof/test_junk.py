"""Descriptions with junk in them are compared, or refused with a place."""

from __future__ import annotations

import json
import re
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from random import Random

import pytest
from specloom.base.cache import Cache
from specloom.base.diagnostics import SpecError
from specloom.diff.rules import RULES
from specloom.runs.outcome import compare_versions
from specloom.runs.sides import Sides

from tests.diff.proof.junk import spoiled
from tests.diff.rule_specs import described


@pytest.mark.parametrize("number", range(len(RULES)), ids=lambda n: RULES[n].id)
def test_junk_on_either_side_is_compared_or_refused(
    number: int, tmp_path: Path
) -> None:
    rule, random = RULES[number], Random(number)
    good = described(rule.example.scope, rule.example.after, rule.flow)
    (tmp_path / "good.json").write_text(json.dumps(good))
    for _ in range(3):
        bad = spoiled(good, random)
        text = json.dumps(bad, indent=1)
        (tmp_path / "bad.json").write_text(text)
        for sides in (("good.json", "bad.json"), ("bad.json", "good.json")):
            _compare([str(tmp_path / name) for name in sides], text)


def _compare(sides: list[str], text: str) -> None:
    with ExitStack() as opened:
        try:
            old, new = Sides(opened).pair(*sides)
            today = date(2026, 1, 1)
            outcome = compare_versions(old, new, today=today, cache=Cache(None))
        except SpecError as error:
            assert all(finding.at.line for finding in error.findings), text
            return
    # What surprises a stage is caught and said there; it is a bug all the same.
    skipped = outcome.report.client_skipped
    assert not re.search(r"\((?!and )\w+: ", skipped), f"{skipped}\n{text}"
    for change in outcome.report.changes:
        at = change.new or change.old
        assert at is not None and at.line, change
