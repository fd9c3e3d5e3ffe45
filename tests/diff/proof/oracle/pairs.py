"""Pairs of descriptions: compared by specloom, and judged by a validator."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import jsonschema_rs
from specloom.base.impact import Impact
from specloom.config.values import JudgeSettings
from specloom.diff.compare import compare
from specloom.diff.report import Change
from specloom.spec.load import load
from specloom.spec.resolve import resolve

from tests.diff.proof.oracle import views
from tests.diff.proof.oracle.edits import Editor
from tests.diff.proof.oracle.instances import Judge, Sampler, values
from tests.diff.proof.oracle.schemas import (
    COMPONENTS,
    IN_PLACE,
    READ_ONLY,
    WRITE_ONLY,
    Described,
    Maker,
    Schema,
    places,
)
from tests.diff.proof.oracle.views import pieces

FLOWS = ("request", "response")
POLICIES = ("closed", "open")
_TODAY = date(2026, 1, 1)
# How many values are tried: until a counterexample is found; the second number where
# specloom says that there is one.
_SAMPLES, _THOROUGH = 350, 6000


@dataclass(frozen=True, slots=True)
class Pair:
    number: int
    old: Described
    new: Described

    @property
    def text(self) -> str:
        return json.dumps([self.old, self.new])


@dataclass(frozen=True, slots=True)
class Outcome:
    """What specloom and the validator say of one pair."""

    pair: Pair
    flow: str
    policy: str
    verdict: str  # "miss", "alarm", "agree", "empty"
    said: tuple[tuple[str, str, str], ...]  # severity, rule, message
    counterexample: Any = None

    @property
    def rules(self) -> list[str]:
        return sorted(
            {rule for severity, rule, _ in self.said if severity == "breaking"}
        )


def pairs(seed: int, count: int) -> Iterator[Pair]:
    """Schemas and edited copies of them, all of whose parts allow something."""
    random = Random(seed)
    maker, editor = Maker(random), Editor(random)
    number = 0
    while number < count:
        old = maker.described()
        new = editor.edited(old)
        if old != new and all(_is_usable(side, random) for side in (old, new)):
            yield Pair(number, old, new)
            number += 1


def _is_usable(side: Described, random: Random) -> bool:
    roots = [side.schema, *side.components.values()]
    found = [place for root in roots for place in places(root)]
    components = {"components": {"schemas": side.components}}
    for place in found:
        refs = (
            place.get("$ref"),
            *place.get("discriminator", {}).get("mapping", {}).values(),
        )
        if any(
            ref and ref.removeprefix(COMPONENTS) not in side.components for ref in refs
        ):
            return False
    flagged = [
        piece
        for place in found
        for name in (READ_ONLY, WRITE_ONLY)
        for piece in pieces(side, place.get("properties", {}).get(name))
    ]
    for place in found:
        if {"readOnly", "writeOnly"} & place.keys() and not any(
            place is piece for piece in flagged
        ):
            return False  # which of its values travel, nobody can tell
    for place in found:
        validator = jsonschema_rs.Draft202012Validator({**components, **place})
        if _is_twice(side, place.get("oneOf", [])):
            return False
        sampler = Sampler(random, side)
        samples = [sampler.sample(place) for _ in range(60)]
        fitting = [value for value in samples if validator.is_valid(value)]
        names = _names(side, place, ())
        if not fitting or names is None:
            return False
        met = {name for value in fitting if isinstance(value, dict) for name in value}
        if not names <= met:
            return False
    return True


def _is_twice(side: Described, members: list[Schema]) -> bool:
    """Whether a `oneOf` has one member twice, which is a slip, and read as once."""
    texts = set()
    for member in members:
        while isinstance(member, dict) and "$ref" in member:
            member = side.components[member["$ref"].removeprefix(COMPONENTS)]
        texts.add(json.dumps(member, sort_keys=True))
    return len(texts) < len(members)


def _names(side: Described, schema: Schema, above: tuple[str, ...]) -> set[str] | None:
    """The properties that all together list; None where it is a part of itself."""
    if not isinstance(schema, dict):
        return set()
    names = {*schema.get("properties", ())}
    ref = schema.get("$ref")
    if ref in above or len(above) > 9:
        return None
    parts = [(each, above) for word in IN_PLACE for each in schema.get(word, [])]
    if ref is not None:
        target = side.components[ref.removeprefix(COMPONENTS)]
        parts.append((target, (*above, ref)))
    for part, seen in parts:
        found = _names(side, part, seen)
        if found is None:
            return None
        if part not in [*schema.get("anyOf", []), *schema.get("oneOf", [])]:
            names |= found
    return names


def description(sides: Sequence[Described], flow: str) -> dict[str, Any]:
    """One document with an operation for each schema, with components of its own."""
    paths, schemas = {}, {}
    for number, side in enumerate(sides):
        text = json.dumps([side.schema, side.components])
        text = text.replace(COMPONENTS, f"{COMPONENTS}P{number}_")
        schema, components = json.loads(text)
        schemas.update({f"P{number}_{name}": s for name, s in components.items()})
        content = {"content": {"application/json": {"schema": schema}}}
        ok = {"description": "ok"}
        if flow == "request":
            made = {
                "requestBody": {"required": True, **content},
                "responses": {"204": ok},
            }
        else:
            made = {"responses": {"200": {**ok, **content}}}
        paths[f"/p{number}"] = {"post": made}
    return {
        "openapi": "3.1.1",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def verdicts(
    sides: Sequence[tuple[Described, Described]], flow: str, policy: str, folder: Path
) -> list[tuple[tuple[str, str, str], ...]]:
    """What specloom says of each pair: severity, rule and message of its changes."""
    documents = []
    for name, chosen in zip(("old", "new"), zip(*sides, strict=True), strict=True):
        path = folder / f"{name}.json"
        path.write_text(json.dumps(description(chosen, flow)))
        documents.append(resolve(load(path))[0])
    settings = JudgeSettings(open_responses=policy == "open")
    found: list[list[tuple[str, str, str]]] = [[] for _ in sides]
    for change in compare(
        [documents[0]], [documents[1]], today=_TODAY, settings=settings
    ):
        for number in _numbers(change):
            found[number].append((str(change.impact), change.id, change.message))
    return [tuple(said) for said in found]


def _numbers(change: Change) -> set[int]:
    return {
        int(place.operation.split()[1].removeprefix("/p"))
        for place in change.places
        if place.operation
    }


def judged(
    batch: Sequence[Pair], flow: str, seed: int, folder: Path
) -> Iterator[Outcome]:
    """Every pair, under both policies."""
    sides = [(pair.old, pair.new) for pair in batch]
    said = {policy: verdicts(sides, flow, policy, folder) for policy in POLICIES}
    for number, pair in enumerate(batch):
        of_pair = {policy: said[policy][number] for policy in POLICIES}
        yield from _judged(pair, flow, of_pair, Random(f"{seed} {pair.number} {flow}"))


def judge_of(sends: Described, takes: Described, flow: str) -> Judge:
    """Who says what one side sends, by schema or by the letter, and the other refuses."""
    sent, allowed = views.sent(sends, flow), views.allowed(sends, flow)
    passed = views.taken(sends, flow, is_open=False, by_letter=True)
    readings = []
    for policy in POLICIES:
        meant, letter = (
            views.taken(takes, flow, is_open=policy == "open", by_letter=by_letter)
            for by_letter in (False, True)
        )
        readings.append([({}, meant), (passed, letter)])
    return Judge([sent, allowed], readings)


def _judged(
    pair: Pair,
    flow: str,
    said: dict[str, tuple[tuple[str, str, str], ...]],
    random: Random,
) -> Iterator[Outcome]:
    sends, takes = (pair.old, pair.new) if flow == "request" else (pair.new, pair.old)
    judge = judge_of(sends, takes, flow)
    alarmed = any(
        severity == Impact.BREAKING for rows in said.values() for severity, _, _ in rows
    )
    found: list[Any] = [None, None]
    refused = [False, False]
    by_the_letter = False
    valid = 0
    many = _THOROUGH if alarmed else _SAMPLES
    for value in values(random, sends, takes, many):
        is_sent, is_allowed = judge.is_sent(value)
        if is_allowed and not by_the_letter:
            by_the_letter = judge.refused(value)[0]
        if not is_sent:
            continue
        valid += 1
        for at, is_refused in enumerate(judge.refused(value)):
            if is_refused and not refused[at]:
                refused[at], found[at] = True, value
        if refused[1] or (alarmed and (refused[0] or by_the_letter)):
            break
    for at, policy in enumerate(POLICIES):
        rows = said[policy]
        severities = {severity for severity, _, _ in rows}
        verdict = "agree"
        if not valid:
            verdict = "empty"
        elif refused[at] and not severities & {"breaking", "warning"}:
            verdict = "miss"
        elif not any(refused) and not by_the_letter and "breaking" in severities:
            verdict = "alarm"
        yield Outcome(pair, flow, policy, verdict, rows, found[at] or found[0])
