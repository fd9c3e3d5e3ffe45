"""The verdict's claims, held against the source of both packages: a sample.

`make client-claims` does it for ten real descriptions, and asks mypy as well.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from specloom.base.impact import Impact
from specloom.python.verdict.changes import change

from tests.diff.proof.large_pairs import edited
from tests.python.verdict.case import LIBRARY
from tests.python.verdict.claims import Surface, checked, faults


@pytest.mark.parametrize("seed", [2, 3])
def test_claims_are_true_and_whole(seed: int, tmp_path: Path) -> None:
    count, found = checked(LIBRARY, edited(LIBRARY, seed, 8), tmp_path)
    assert found == []
    assert count > 5


OLD = Surface({"types.A": "class", "types.A.id": "str", "client.pets.list": "A"})


def test_what_nobody_claims_is_found() -> None:
    new = Surface({"types.A": "class", "types.A.id": "int", "types.B": "class"})
    assert list(faults(OLD, new, [])) == [
        "client.pets.list is gone, and nobody says so",
        "types.A.id: str -> int, and nobody says so",
        "types.B is new, and nobody says so",
    ]


def test_what_is_claimed_and_not_so_is_found() -> None:
    claim = change("method-removed", "client.pets.list", "is gone")
    assert claim.impact is Impact.BREAKING
    assert list(faults(OLD, OLD, [claim])) == [
        f"claimed, but not so: method-removed {claim.message}"
    ]
