"""Edits at known places of large descriptions: each found, with all it reaches."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest
from specloom.diff.report import Change

from tests.diff.proof.comparing import changes, loaded
from tests.diff.proof.large import EDITS, SHARED, edit, found, keys_of, value_of

SPECS = ("github.json", "stripe.json", "petstore.yaml", "petstore-expanded.yaml")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared")


def reaching(document: Any, pointers: list[str]) -> dict[str, list[str]]:
    """Pointer -> the operations that come by it, references followed."""
    wanted = {id(found(document, keys_of(pointer))): pointer for pointer in pointers}
    below: dict[str, tuple[set[str], set[str]]] = {}
    reached: dict[str, list[str]] = {pointer: [] for pointer in pointers}
    items = {**document["paths"], **document.get("x-webhooks", {})}
    for path, item in items.items():
        for method in METHODS:
            if method not in item:
                continue
            seen: set[str] = set()
            hit, waiting = _inside(item[method], wanted)
            hit |= {wanted[id(item)]} if id(item) in wanted else set()
            for parameter in item.get("parameters", []):
                more, references = _inside(parameter, wanted)
                hit, waiting = hit | more, waiting | references
            while waiting:
                reference = waiting.pop()
                if reference in seen:
                    continue
                seen.add(reference)
                if reference not in below:
                    target = found(document, keys_of(reference.removeprefix("#")))
                    below[reference] = _inside(target, wanted)
                hit = hit | below[reference][0]
                waiting = waiting | below[reference][1]
            for pointer in hit:
                reached[pointer].append(f"{method.upper()} {path}")
    return {pointer: sorted(operations) for pointer, operations in reached.items()}


def _inside(node: Any, wanted: dict[int, str]) -> tuple[set[str], set[str]]:
    """Which of the wanted are in a value, and what it refers to."""
    hit, references = set(), set()
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if id(one) in wanted:
            hit.add(wanted[id(one)])
        if isinstance(one, dict):
            if isinstance(one.get("$ref"), str):
                references.add(one["$ref"])
            # Stripe's own words name schemas too, which describe nothing.
            waiting += [v for k, v in one.items() if not str(k).startswith("x-")]
        elif isinstance(one, list):
            waiting += one
    return hit, references


def container(at: str) -> str:
    """What an edit is in: the innermost that every operation of it comes by."""
    return at.rpartition("/")[0]


@pytest.mark.parametrize("name", EDITS)
def test_every_edit_is_found_with_all_its_places(name: str, tmp_path: Path) -> None:
    old = value_of(name)
    new = deepcopy(old)
    for each in EDITS[name]:
        edit(new, each["at"], each)
    pointers = [container(each["at"]) for each in EDITS[name]]
    places = [reaching(old, pointers), reaching(new, pointers)]
    first = loaded(old, tmp_path / "old" / "openapi.json")
    second = loaded(new, tmp_path / "new" / "openapi.json")
    for way, found_changes in (
        ("forth", changes(first, second)),
        ("back", changes(second, first)),
    ):
        by_place = {_place_of(change, EDITS[name]): change for change in found_changes}
        for each in EDITS[name]:
            change = by_place.pop(each["at"])
            assert [change.id, str(change.impact)] == each[way], change
            operations = [place.operation for place in change.places]
            at = container(each["at"])
            assert operations == sorted({*places[0][at], *places[1][at]}), change
        assert by_place == {}
        assert len(found_changes) == len(EDITS[name])


def _place_of(change: Change, edits: list[dict[str, Any]]) -> str:
    """The edit that a change tells of: what came or went, or what holds it."""
    pointers = [at.pointer for at in (change.new, change.old) if at is not None]
    exact = [e["at"] for e in edits if e["at"] in pointers]
    return exact[0] if exact else " ".join(pointers)


def _shuffled(value: Any, random: Random) -> Any:
    """The same with the keys of every mapping in another order."""
    if isinstance(value, dict):
        keys = list(value)
        random.shuffle(keys)
        return {key: _shuffled(value[key], random) for key in keys}
    if isinstance(value, list):
        return [_shuffled(each, random) for each in value]
    return value


SAME: dict[str, Callable[[Any], Any]] = {
    "itself": deepcopy,
    "its keys in another order": lambda value: _shuffled(value, Random(1)),
}


@pytest.mark.parametrize("how", SAME)
@pytest.mark.parametrize("name", SPECS)
def test_nothing_differs_from_itself(name: str, how: str, tmp_path: Path) -> None:
    value = value_of(name)
    first = loaded(value, tmp_path / "old" / "openapi.json")
    second = loaded(SAME[how](value), tmp_path / "new" / "openapi.json")
    assert changes(first, second) == ()
