"""Every rule on its own example: it fires, it alone, and backwards its mirror does."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from specloom.base.impact import Impact
from specloom.config.values import JudgeSettings
from specloom.diff.compare import compare
from specloom.diff.report import Change
from specloom.diff.rules import RULES, RULES_BY_ID, Rule
from specloom.reports import render_diff_rules

from tests.diff.rule_specs import written

TODAY = date(2026, 1, 1)
# Rules that ask for time between an announcement and the end.
GRACE = {"deprecated-without-sunset", "sunset-too-near"}


def changes(
    rule: Rule, folder: Path, *, backwards: bool = False, same: bool = False
) -> tuple[Change, ...]:
    """What the example of a rule gives."""
    example = rule.example.reversed() if backwards else rule.example
    after = example.before if same else example.after
    settings = JudgeSettings(
        sunset_grace_days={"stable": 180} if rule.kind in GRACE else {}
    )
    return compare(
        [written(example.scope, example.before, rule.flow, folder / "old")],
        [written(example.scope, after, rule.flow, folder / "new")],
        today=TODAY,
        settings=settings,
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_fires_on_its_example_and_alone(rule: Rule, tmp_path: Path) -> None:
    (change,) = changes(rule, tmp_path)
    assert change.id == rule.id
    assert change.impact is rule.impact
    assert change.flow is rule.flow
    assert "{" not in rule.says.format(subject="", before="", after="")
    assert change.old is not None or change.new is not None
    for at in (change.old, change.new):
        assert at is None or at.line is not None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_quiet_where_nothing_changed(rule: Rule, tmp_path: Path) -> None:
    assert changes(rule, tmp_path, same=True) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_quiet_backwards_and_its_mirror_speaks(
    rule: Rule, tmp_path: Path
) -> None:
    if rule.mirror is None:
        assert len(rule.unmirrored) > 40
        assert rule.id not in {c.id for c in changes(rule, tmp_path, backwards=True)}
        return
    assert rule.mirror in RULES_BY_ID
    (change,) = changes(rule, tmp_path, backwards=True)
    # A mirror may be one of several that the same edit backwards can be.
    siblings = {rule.mirror, *(r.id for r in RULES if r.mirror == rule.id)}
    assert change.id in siblings, (change.id, siblings)
    assert change.id == rule.id or rule.mirror != rule.id


def test_ids_are_unique_and_say_which_way() -> None:
    assert len(RULES_BY_ID) == len(RULES)
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id), rule.id
        if rule.flow != "other":
            assert rule.id.startswith(f"{rule.flow}-")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_documented(rule: Rule) -> None:
    text = rule.documentation
    assert text.count("```yaml") == 2
    assert rule.what in text
    assert (rule.mirror is None) == (rule.unmirrored in text and rule.unmirrored != "")
    assert "{subject}" in rule.says or "{before}" in rule.says or "{after}" in rule.says


def test_the_table_is_printed_in_three_ways() -> None:
    text = render_diff_rules(RULES, "text")
    assert len(text.splitlines()) == len(RULES)
    table = json.loads(render_diff_rules(RULES, "json"))
    assert [row["id"] for row in table] == [rule.id for rule in RULES]
    assert {row["severity"] for row in table} == {str(impact) for impact in Impact}
    assert render_diff_rules(RULES, "markdown").count("\n## `") == len(RULES) - 1
