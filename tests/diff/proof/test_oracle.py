"""Verdicts on pairs made by chance, beside those of a JSON Schema validator."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import jsonschema
import pytest

from tests.diff.proof.oracle import pairs as oracle
from tests.diff.proof.oracle import views
from tests.diff.proof.oracle.pairs import Outcome, Pair
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
        taken = views.taken(takes, outcome.flow, is_open=False)
        value = outcome.counterexample
        assert jsonschema.Draft202012Validator(sent).is_valid(value)
        assert not jsonschema.Draft202012Validator(taken).is_valid(value)


def test_every_reason_says_why() -> None:
    assert len({reason["id"] for reason in REASONS}) == len(REASONS)
    assert all(len(reason["why"]) > 80 for reason in REASONS)


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
