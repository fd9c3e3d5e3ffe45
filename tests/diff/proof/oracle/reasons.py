"""Why a breaking verdict stays that no value was found for."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import jsonschema_rs
import yaml

from tests.diff.proof.oracle.instances import Sampler
from tests.diff.proof.oracle.pairs import Outcome, Pair, truth_of
from tests.diff.proof.oracle.schemas import Described, places

REASONS: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("reasons.yaml").read_text(encoding="utf-8")
)
_SAMPLES = 150


def reason_for(outcome: Outcome) -> str | None:
    """The id of the first reason that is about an outcome."""
    return next((str(r["id"]) for r in REASONS if _holds(r, outcome)), None)


def _holds(reason: dict[str, Any], outcome: Outcome) -> bool:
    if "rules" in reason:
        rules = {f"{outcome.flow}-{rule}" for rule in reason["rules"]}
        unions = ('"anyOf"', '"oneOf"', '"not"')
        return rules >= {*outcome.rules} and any(w in outcome.pair.text for w in unions)
    if "overlapping" in reason:
        return _overlaps(outcome.pair.old) or _overlaps(outcome.pair.new)
    if "with_patterns" in reason:
        return outcome.flow == "response" and _breaks(outcome, _enforce_pattern)
    return _breaks(outcome, lambda place: _leave_out(place, reason["without"]))


def _breaks(outcome: Outcome, edit: Callable[[dict[str, Any]], None]) -> bool:
    """Whether a counterexample is there as soon as every schema is edited."""
    sides = []
    for side in (outcome.pair.old, outcome.pair.new):
        copy = deepcopy(side)
        for root in (copy.schema, *copy.components.values()):
            for place in list(places(root)):
                edit(place)
        sides.append(copy)
    pair = Pair(outcome.pair.number, *sides)
    if (pair.old, pair.new) == (outcome.pair.old, outcome.pair.new):
        return False
    return truth_of(pair, outcome.flow, Random(pair.number), alarmed=True).breaks


def _leave_out(place: dict[str, Any], words: Collection[str]) -> None:
    for word in words:
        said = place.pop(word, None)
        if word == "oneOf" and said is not None:
            place["allOf"] = [*place.get("allOf", []), {"anyOf": said}]


def _enforce_pattern(place: dict[str, Any]) -> None:
    pattern = place.pop("pattern", None)
    if pattern is not None:
        kept = {"not": {"not": {"pattern": pattern}}}
        place["allOf"] = [*place.get("allOf", []), kept]


def _overlaps(side: Described) -> bool:
    """Whether a value was found that fits two members of a `oneOf`."""
    random = Random(len(json.dumps(side)))
    sampler = Sampler(random, side)
    components = {"components": {"schemas": side.components}}
    for root in (side.schema, *side.components.values()):
        for place in places(root):
            members = [
                jsonschema_rs.Draft202012Validator({**components, "allOf": [member]})
                for member in place.get("oneOf", [])
            ]
            for _ in range(_SAMPLES if members else 0):
                value = sampler.sample(place)
                if sum(member.is_valid(value) for member in members) > 1:
                    return True
    return False
