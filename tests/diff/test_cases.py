"""The verdicts of another tool: where we differ is written down, with the reason."""

from __future__ import annotations

import pytest

from tests.diff.cases import CASES, Case, cases, disagreements, is_breaking

if not CASES.is_dir():
    pytest.skip("needs ../shared", allow_module_level=True)

EVERYTHING = cases()
LISTED = disagreements()


@pytest.mark.parametrize("case", EVERYTHING, ids=lambda case: case.name)
def test_the_verdict_is_the_one_that_is_written_down(case: Case) -> None:
    ours = is_breaking(case.changes())
    if case.name in LISTED:
        assert ours is LISTED[case.name]["breaking"]
        assert ours is not case.breaking, "it agrees: take it from the list"
    else:
        assert ours is case.breaking


def test_the_list_is_short_and_says_why() -> None:
    names = {case.name for case in EVERYTHING}
    assert len(EVERYTHING) == 211
    assert set(LISTED) <= names
    others = [entry for entry in LISTED.values() if "never_meets" not in entry]
    assert len(others) <= 0.05 * len(EVERYTHING)
    assert all(len(entry["why"]) > 40 for entry in LISTED.values())


@pytest.mark.parametrize(
    "name", [name for name, entry in LISTED.items() if "never_meets" in entry]
)
def test_the_word_is_the_only_thing_that_is_said_to_break(name: str) -> None:
    (case,) = (each for each in EVERYTHING if each.name == name)
    word = LISTED[name]["never_meets"]
    assert word in case.old.read_text() + case.new.read_text()
    assert not LISTED[name]["breaking"]


def test_no_break_is_missed_but_those_listed() -> None:
    missed = {
        case.name
        for case in EVERYTHING
        if case.breaking and not is_breaking(case.changes())
    }
    assert missed == {name for name, entry in LISTED.items() if not entry["breaking"]}
