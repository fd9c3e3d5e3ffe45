"""Why a breaking verdict stays that no value was found for."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random
from typing import Any

import jsonschema_rs
import yaml

from tests.diff.proof.oracle.instances import Sampler
from tests.diff.proof.oracle.pairs import Outcome
from tests.diff.proof.oracle.schemas import Described, places

REASONS: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("reasons.yaml").read_text(encoding="utf-8")
)
_SAMPLES = 150


def reason_for(outcome: Outcome) -> str | None:
    """The id of the first reason that is about an outcome."""
    for reason in REASONS:
        rules = {f"{outcome.flow}-{rule}" for rule in reason.get("rules", ())}
        if rules and not rules >= {*outcome.rules}:
            continue
        if not re.search(f'"({reason["has"]})"', outcome.pair.text):
            continue
        sides = (outcome.pair.old, outcome.pair.new)
        if reason.get("overlapping") and not any(map(_overlaps, sides)):
            continue
        return str(reason["id"])
    return None


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
