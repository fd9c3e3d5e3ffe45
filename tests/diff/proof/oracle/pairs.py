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
from tests.diff.proof.oracle.instances import Judge, Reading, Sampler, values
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
    flagged = [
        place["properties"][name]
        for place in found
        for name in (READ_ONLY, WRITE_ONLY)
        if name in place.get("properties", {})
    ]
    for place in found:
        refs = (
            place.get("$ref"),
            *place.get("discriminator", {}).get("mapping", {}).values(),
        )
        if {"readOnly", "writeOnly"} & place.keys() and place not in flagged:
            return False  # which of its values travel, nobody can tell
        if any(
            ref and ref.removeprefix(COMPONENTS) not in side.components for ref in refs
        ):
            return False
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
    """Who says what one side sends and the other refuses, as meant or by the letter."""
    passed = views.taken(sends, flow, is_open=False, by_letter=True)
    readings: list[list[Reading]] = []
    for policy in POLICIES:
        meant, letter = (
            views.taken(takes, flow, is_open=policy == "open", by_letter=by_letter)
            for by_letter in (False, True)
        )
        readings.append([({}, meant)] + [(passed, letter)] * (letter != meant))
    return Judge(views.allowed(sends, flow), views.sent(sends, flow), readings)


@dataclass(slots=True)
class Truth:
    """What a validator says of a pair, for one way that values travel."""

    refused: list[bool]  # for each policy
    found: list[Any]  # what is refused
    by_the_letter: bool = False  # something is refused that may be sent, and is not
    valid: int = 0  # how many values were sent

    @property
    def breaks(self) -> bool:
        return any(self.refused) or self.by_the_letter


def truth_of(pair: Pair, flow: str, random: Random, *, alarmed: bool) -> Truth:
    """Values are tried until they have shown all that is asked.

    Args:
        alarmed: whether somebody says that there is a break; then it is looked for
            longer.
    """
    sends, takes = (pair.old, pair.new) if flow == "request" else (pair.new, pair.old)
    judge = judge_of(sends, takes, flow)
    truth = Truth([False] * len(POLICIES), [None] * len(POLICIES))
    for number, value in enumerate(values(random, sends, takes, _THOROUGH)):
        if number >= _SAMPLES and (truth.breaks or not alarmed):
            break
        if not judge.is_allowed(value):
            continue
        is_sent, refused = judge.is_sent(value), judge.refused(value)
        truth.valid += is_sent
        if not is_sent:
            truth.by_the_letter = truth.by_the_letter or refused[0]
        for at, is_refused in enumerate(refused):
            if is_sent and is_refused and not truth.refused[at]:
                truth.refused[at], truth.found[at] = True, value
        if all(truth.refused):
            break
    return truth


def _judged(
    pair: Pair,
    flow: str,
    said: dict[str, tuple[tuple[str, str, str], ...]],
    random: Random,
) -> Iterator[Outcome]:
    alarmed = any(
        severity == Impact.BREAKING for rows in said.values() for severity, _, _ in rows
    )
    truth = truth_of(pair, flow, random, alarmed=alarmed)
    for at, policy in enumerate(POLICIES):
        severities = {severity for severity, _, _ in said[policy]}
        verdict = "agree"
        if not truth.valid:
            verdict = "empty"
        elif truth.refused[at] and not severities & {"breaking", "warning"}:
            verdict = "miss"
        elif not truth.breaks and "breaking" in severities:
            verdict = "alarm"
        found = truth.found[at] or truth.found[0]
        yield Outcome(pair, flow, policy, verdict, said[policy], found)
