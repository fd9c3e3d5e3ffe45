"""Edits made by chance: each is found, alone, and judged the other way backwards."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from specloom.diff.report import Change

from tests.diff.proof.comparing import between
from tests.diff.proof.random_edits import (
    OPERATION_EDITS,
    SCHEMA_EDITS,
    Edited,
    edited_by_chance,
)

NUMBERS = range(500)


def check(change: Change, edited: Edited, expected: tuple[str, str]) -> None:
    assert (change.id, str(change.impact)) == expected
    at = change.new or change.old
    assert at is not None
    assert at.pointer == change.pointer
    assert f"{change.pointer}/".startswith(f"{edited.at}/")
    assert tuple(place.operation for place in change.places) == edited.operations


@pytest.mark.parametrize("number", NUMBERS)
def test_an_edit_is_reported_alone_and_mirrored(number: int, tmp_path: Path) -> None:
    edited = edited_by_chance(number)
    assert edited.old != edited.new
    assert between(edited.old, edited.old, tmp_path) == ()
    (change,) = between(edited.old, edited.new, tmp_path)
    check(change, edited, edited.forth)
    (change,) = between(edited.new, edited.old, tmp_path)
    check(change, edited, edited.back)


def test_chance_makes_every_kind_of_edit() -> None:
    made = [edited_by_chance(number) for number in NUMBERS]
    assert len({json.dumps([e.old, e.new]) for e in made}) >= 200
    kinds = {e.forth[0] for e in made}
    for edit in OPERATION_EDITS:
        assert edit.forth[0] in kinds
    for schema_edit in SCHEMA_EDITS:
        name = schema_edit.forth.name
        assert {f"request-{name}", f"response-{name}"} & kinds, name
    assert len(kinds) >= 100
    shared = [e for e in made if len(e.operations) > 1]
    assert len(shared) >= 50
