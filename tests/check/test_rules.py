"""Each rule fires where it should and is quiet where it should."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from specloom.base.diagnostics import Finding, SpecError
from specloom.check import lint
from specloom.check.examples import examples
from specloom.check.rule import Rule
from specloom.check.rules import RULES
from specloom.spec.load import load
from specloom.spec.resolve import resolve

CASES = Path(__file__).parent / "rules"


def findings_of(rule: Rule, path: Path) -> list[Finding]:
    """What one rule says about a spec that resolves."""
    document, problems = resolve(load(path))
    assert problems == []
    found = lint(document, rules=(rule,))
    assert all(finding.rule == rule.id for finding in found), found
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_fires_on_the_marked_lines(rule: Rule) -> None:
    """Nowhere else, and with the severity of its row."""
    path = CASES / rule.id / "fires.yaml"
    marked = [
        number
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if line.endswith("# fires")
    ]
    assert marked, "a fires.yaml marks its lines with `# fires`"
    found = findings_of(rule, path)
    assert sorted(finding.at.line or 0 for finding in found) == marked
    assert all(finding.severity is rule.severity for finding in found)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_is_quiet_on_what_it_allows(rule: Rule) -> None:
    """The near misses."""
    assert findings_of(rule, CASES / rule.id / "quiet.yaml") == []


def test_every_rule_has_its_own_id_and_documentation() -> None:
    """Ids name the problem, and the function bears the same name."""
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
        first = rule.documentation.split("\n")[0]
        assert first.endswith("."), f"{rule.id}: {first!r}"
        assert rule.id.replace("-", "_") == rule.function.__name__


def test_no_fixture_is_without_its_rule() -> None:
    """A renamed rule takes its fixtures along."""
    assert {path.name for path in CASES.iterdir()} == {rule.id for rule in RULES}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("int", "`type: integer`"),
        ("Decimal", "`type: number`"),
        ("String", "`type: string`"),
        ("date", "`type: string` with `format: date`"),
        ("file", "`type: string` with `format: binary`"),
        ("strng", "one of string, number,"),
        (["int"], "`type: integer`"),
        ([{}], "one of string, number,"),
    ],
)
def test_the_hint_of_an_unknown_type_says_what_is_meant(
    tmp_path: Path, written: Any, meant: str
) -> None:
    path = tmp_path / "openapi.json"
    schemas = {"A": {"type": written}}
    document = {"openapi": "3.1.0", "components": {"schemas": schemas}}
    path.write_text(json.dumps(document), encoding="utf-8")
    (rule,) = (rule for rule in RULES if rule.id == "unknown-type")
    (found,) = findings_of(rule, path)
    assert meant in (found.hint or "")


GARBAGE: list[Any] = [
    None,
    [],
    {},
    "text",
    7,
    True,
    [None],
    {"$ref": 3},
    {"$ref": "#/nowhere"},
    {"": {"": []}},
]


@pytest.mark.parametrize("garbage", GARBAGE, ids=repr)
def test_no_rule_stumbles_over_garbage(tmp_path: Path, garbage: Any) -> None:
    """Every value of every fixture is replaced, one at a time, by something else."""
    for fixture in sorted(CASES.glob("*/fires.yaml")):
        whole = load(fixture).value
        for spoiled in _spoiled(whole, garbage):
            path = tmp_path / "openapi.json"
            path.write_text(json.dumps(spoiled))
            try:
                document, _ = resolve(load(path))
            except SpecError:
                continue
            examples(document)
            failed = [f for f in lint(document) if f.rule == "rule-failed"]
            assert failed == [], (fixture, failed)


def _spoiled(value: Any, garbage: Any) -> list[Any]:
    if isinstance(value, dict):
        return [
            {**value, key: new}
            for key, part in value.items()
            for new in [garbage, *_spoiled(part, garbage)]
        ]
    if isinstance(value, list):
        return [
            [*value[:index], new, *value[index + 1 :]]
            for index, part in enumerate(value)
            for new in [garbage, *_spoiled(part, garbage)]
        ]
    return []
