"""Verdicts on pairs made by chance, beside those of a JSON Schema validator."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.diff.proof.oracle import pairs as oracle
from tests.diff.proof.oracle import views
from tests.diff.proof.oracle.pairs import POLICIES, Outcome, Pair
from tests.diff.proof.oracle.reasons import REASONS, reason_for
from tests.diff.proof.oracle.schemas import Described

SEED, COUNT = 1, 150
# What chance has to make for the proof to be one.
WORDS = (
    *("oneOf", "anyOf", "allOf", "$ref", "discriminator", "mapping", "not", "null"),
    *("enum", "const", "readOnly", "writeOnly", "required", "additionalProperties"),
    *("patternProperties", "propertyNames", "prefixItems", "items", "contains"),
    *("minimum", "maxLength", "multipleOf", "pattern", "uniqueItems"),
    *("minProperties", "dependentRequired", "exclusiveMinimum", "maxItems"),
)

# What `responses` decides about, in the `[diff]` table.
GROWTH = {
    f"response-{rule}"
    for rule in (
        *("enum-value-added", "union-member-added", "additional-properties-opened"),
        *("type-widened", "pattern-property-added"),
        *("optional-property-added", "required-property-added"),
    )
}


@pytest.fixture(scope="module")
def made() -> list[Pair]:
    return list(oracle.pairs(SEED, COUNT))


@pytest.fixture(scope="module")
def outcomes(
    made: list[Pair], tmp_path_factory: pytest.TempPathFactory
) -> list[Outcome]:
    folder = tmp_path_factory.mktemp("oracle")
    return [
        outcome
        for flow in oracle.FLOWS
        for at in range(0, COUNT, 25)
        for outcome in oracle.judged(made[at : at + 25], flow, SEED, folder)
    ]


def test_no_break_that_a_validator_proves_is_missed(outcomes: list[Outcome]) -> None:
    assert len(outcomes) == 4 * COUNT
    assert [o.pair.text for o in outcomes if o.verdict == "miss"] == []


def test_what_is_called_a_break_is_one(outcomes: list[Outcome]) -> None:
    alarms = [outcome for outcome in outcomes if outcome.verdict == "alarm"]
    assert [a.pair.text for a in alarms if reason_for(a) is None] == []
    assert len(alarms) < 0.02 * len(outcomes)


def test_verdicts_of_both_kinds_are_made(outcomes: list[Outcome]) -> None:
    for flow in oracle.FLOWS:
        some = [o for o in outcomes if o.flow == flow and o.verdict == "agree"]
        breaking = Counter("breaking" in {s for s, _, _ in o.said} for o in some)
        assert min(breaking.values()) >= COUNT // 4
    assert len({rule for o in outcomes for rule in o.rules}) >= 30


@pytest.mark.parametrize("word", WORDS)
def test_chance_makes_every_word(word: str, made: list[Pair]) -> None:
    assert any(f'"{word}"' in pair.text for pair in made)


def test_a_miss_would_be_seen(
    made: list[Pair], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def silent(*_: object) -> list[tuple[tuple[str, str, str], ...]]:
        return [()] * COUNT

    monkeypatch.setattr(oracle, "verdicts", silent)
    judged = list(oracle.judged(made, "request", SEED, tmp_path))
    assert sum(outcome.verdict == "miss" for outcome in judged) >= COUNT // 4


def test_another_validator_says_the_same(outcomes: list[Outcome]) -> None:
    proved = [o for o in outcomes if o.counterexample is not None][:40]
    assert len(proved) == 40
    for outcome in proved:
        old, new = outcome.pair.old, outcome.pair.new
        sends, takes = (old, new) if outcome.flow == "request" else (new, old)
        sent = views.sent(sends, outcome.flow)
        taken = [
            views.taken(takes, outcome.flow, is_open=False, by_letter=by_letter)
            for by_letter in (False, True)
        ]
        value = outcome.counterexample
        assert jsonschema.Draft202012Validator(sent).is_valid(value)
        assert not all(
            jsonschema.Draft202012Validator(each).is_valid(value) for each in taken
        )


def test_every_reason_says_why() -> None:
    assert len({reason["id"] for reason in REASONS}) == len(REASONS)
    assert all(len(reason["why"]) > 80 for reason in REASONS)
    looked_up = {"without", "with_patterns", "rules", "overlapping"}
    assert all(len(looked_up & reason.keys()) == 1 for reason in REASONS)


def test_a_reason_is_looked_up() -> None:
    def alarm(old: Any, new: Any) -> Outcome:
        pair = Pair(0, Described(old, {}), Described(new, {}))
        said = (("breaking", "request-type-changed", ""),)
        return Outcome(pair, "request", "closed", "alarm", said)

    short = {"type": "string", "maxLength": 2, "not": {"minLength": 1}}
    longer = {**short, "maxLength": 1}
    assert reason_for(alarm(short, longer)) == "in-no-value"
    assert reason_for(alarm(longer, short)) is None


def test_the_policy_decides_about_growth_only(outcomes: list[Outcome]) -> None:
    said = {policy: [o for o in outcomes if o.policy == policy] for policy in POLICIES}
    milder = set()
    for closed, opened in zip(said["closed"], said["open"], strict=True):
        assert (closed.pair, closed.flow) == (opened.pair, opened.flow)
        graver = {row[1:] for row in closed.said if row[0] == "breaking"}
        assert {row[1:] for row in opened.said if row[0] == "breaking"} <= graver
        assert {row[1:] for row in opened.said} == {row[1:] for row in closed.said}
        grave = {row[1:] for row in opened.said if row[0] == "breaking"}
        milder |= {rule for rule, _ in graver - grave}
    assert milder <= GROWTH
    assert "response-union-member-added" in milder


def test_nobody_sends_what_is_not_listed_or_travels_the_other_way() -> None:
    side = Described(
        {
            "type": "object",
            "properties": {"a": {}, "made": {"readOnly": True}},
            "required": ["made"],
        },
        {},
    )
    sent = jsonschema.Draft202012Validator(views.sent(side, "request"))
    assert sent.is_valid({"a": 1, "other": 2})
    assert not sent.is_valid({"b": 1})
    assert not sent.is_valid({"made": 1})
    assert jsonschema.Draft202012Validator(views.sent(side, "response")).is_valid(
        {"made": 1}
    )


def test_a_property_is_read_only_wherever_a_base_says_so() -> None:
    flagged = {"properties": {"made": {"readOnly": True}}}
    asking = {"properties": {"made": {"type": "string"}}, "required": ["made"]}
    both = [{"$ref": "#/components/schemas/N0"}, asking]
    side = Described({"type": "object", "allOf": both}, {"N0": flagged})
    for flow, is_sent in (("request", False), ("response", True)):
        sent = jsonschema.Draft202012Validator(views.sent(side, flow))
        assert sent.is_valid({"made": "a"}) is is_sent
        assert sent.is_valid({}) is not is_sent


def test_what_is_meant_and_the_letter_are_both_asked() -> None:
    number = {"type": "integer"}
    old = Described(number, {})
    loose = Described({"oneOf": [number, {"properties": {"a": number}}]}, {})
    null = Described({"oneOf": [{"type": ["integer", "null"]}, {"type": "null"}]}, {})
    for new, value, is_refused in (
        (loose, 1, True),
        (Described({"oneOf": [number, {"type": "object"}]}, {}), 1, False),
        (null, 1, False),
    ):
        judge = oracle.judge_of(old, new, "request")
        assert judge.is_allowed(value) and judge.is_sent(value)
        assert judge.refused(value) == [is_refused, is_refused]
    assert not oracle.judge_of(null, old, "request").is_sent(None)
