"""Descriptions with junk in them are compared, or refused with a place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from copy import deepcopy
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from specloom.base.cache import Cache
from specloom.base.diagnostics import SpecError
from specloom.diff.rules import RULES
from specloom.runs.outcome import compare_versions
from specloom.runs.sides import Sides

from tests.diff.rule_specs import described

JUNK: tuple[Any, ...] = (
    *(None, True, 0, -1.5, "", "x", "null", [], [None], [[]], {}, {"": None}),
    *({"type": 3}, {"type": ["string", 7]}, {"type": "nothing"}, ["string", "string"]),
    *({"$ref": "#/nowhere"}, {"$ref": 3}, {"$ref": ""}, {"$ref": "#"}, {"$ref": "#/"}),
    *({"allOf": [{"$ref": "#"}]}, {"oneOf": {}}, {"anyOf": []}, {"enum": {}}),
    *({"properties": []}, {"required": "a"}, {"items": 3}, {"const": {"a": [1]}}),
    *("2026-13-45", "1e400", 10**30, {"x-sunset": 5}, {"default": {"$ref": "#/a"}}),
)


def _mappings_and_lists(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list) and value:
        yield value
        for child in value.values() if isinstance(value, dict) else value:
            yield from _mappings_and_lists(child)


def spoiled(value: dict[str, Any], random: Random) -> dict[str, Any]:
    """A copy with one to three of its values replaced by junk."""
    value = deepcopy(value)
    for _ in range(random.randint(1, 3)):
        node = random.choice(list(_mappings_and_lists(value)))
        keys = range(len(node)) if isinstance(node, list) else list(node)
        key = random.choice(keys)
        if key != "openapi":
            node[key] = deepcopy(random.choice(JUNK))
    return value


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
