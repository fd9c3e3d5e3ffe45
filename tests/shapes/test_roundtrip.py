"""A small share of `python -m tests.shapes.roundtrip`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shapes.roundtrip import same, trips


def test_values_come_back_as_they_were_sent(tmp_path: Path) -> None:
    assert list(trips(60, 7, tmp_path)) == []


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (1, 1.0, True),
        (True, 1, False),
        ([0], [False], False),
        ({"a": None}, {}, False),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        ("1", 1, False),
    ],
)
def test_sameness_is_that_of_json(one: object, other: object, alike: bool) -> None:
    assert same(one, other) is alike
