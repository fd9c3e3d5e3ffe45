"""Versions: what a change asks of them, and whether one is enough."""

from __future__ import annotations

from datetime import date

import pytest
from specloom.base.diagnostics import Location
from specloom.base.impact import Impact
from specloom.diff.report import Bump, Change, Flow
from specloom.diff.versions import api_bump, is_enough, parsed, raised

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("old", "bump", "new"),
    [
        ("1.2.3", Bump.MAJOR, "2.0.0"),
        ("1.2.3", Bump.MINOR, "1.3.0"),
        ("1.2.3", Bump.PATCH, "1.2.4"),
        ("1.2.3", Bump.NONE, "1.2.3"),
        ("1.2.3+build", Bump.PATCH, "1.2.4"),
        ("0.4.5", Bump.MAJOR, "0.5.0"),
        ("0.4.5", Bump.MINOR, "0.4.6"),
        ("0.4.5", Bump.PATCH, "0.4.6"),
        ("2.0.0-rc.1", Bump.MAJOR, "2.0.0"),
        ("2.0.0-rc.1", Bump.PATCH, "2.0.0"),
        ("1.3.0-rc.1", Bump.MAJOR, "2.0.0"),
        ("1.3.0-rc.1", Bump.MINOR, "1.3.0"),
        ("1.2.3-rc.1", Bump.MINOR, "1.3.0"),
        ("1.2.3-rc.1", Bump.PATCH, "1.2.3"),
        ("2023-06-01", Bump.MAJOR, "2026-11-25"),
        ("2023-06-01", Bump.MINOR, "2023-06-01"),
        ("2030-01-01", Bump.MAJOR, "2030-01-01"),
    ],
)
def test_raised(old: str, bump: Bump, new: str) -> None:
    version = parsed(old)
    assert version is not None
    assert str(raised(version, bump, TODAY)) == new


@pytest.mark.parametrize(
    ("old", "new", "bump", "enough"),
    [
        ("1.2.3", "2.0.0", Bump.MAJOR, True),
        ("1.2.3", "3.1.0", Bump.MAJOR, True),
        ("1.2.3", "2.0.0-rc.1", Bump.MAJOR, True),
        ("1.2.3", "1.9.0", Bump.MAJOR, False),
        ("1.2.3", "1.2.3", Bump.PATCH, False),
        ("1.2.3", "1.2.4", Bump.PATCH, True),
        ("1.2.3", "1.2.4", Bump.MINOR, False),
        ("1.2.3", "1.2.2", Bump.NONE, False),
        ("1.2.3", "1.2.3", Bump.NONE, True),
        ("0.4.5", "0.5.0", Bump.MAJOR, True),
        ("0.4.5", "0.4.6", Bump.MAJOR, False),
        ("2.0.0-rc.1", "2.0.0-rc.2", Bump.MAJOR, True),
        ("2.0.0-rc.2", "2.0.0-rc.10", Bump.PATCH, True),
        ("2.0.0-rc.2", "2.0.0-rc.1", Bump.PATCH, False),
        ("2023-06-01", "2023-06-01", Bump.MINOR, True),
        ("2023-06-01", "2023-06-01", Bump.MAJOR, False),
        ("2023-06-01", "2024-01-01", Bump.MAJOR, True),
        ("2023-06-01", "1.0.0", Bump.MAJOR, True),
    ],
)
def test_is_enough(old: str, new: str, bump: Bump, enough: bool) -> None:
    before, after = parsed(old), parsed(new)
    assert before is not None and after is not None
    assert is_enough(before, after, bump) is enough


@pytest.mark.parametrize(
    "text",
    ["", "1", "1.0", "v1.2.3", "01.2.3", "1.2.3.4", "2023-13-01", "1.2.x", "٣.1.2"],
)
def test_no_version(text: str) -> None:
    assert parsed(text) is None


def change(impact: Impact, *, added: bool = False, accepted: str = "") -> Change:
    return Change(
        id="x",
        impact=impact,
        flow=Flow.OTHER,
        operation=None,
        pointer="",
        old=None if added else Location("a", ""),
        new=Location("a", ""),
        message="x",
        accepted=accepted,
    )


def test_what_changes_ask_of_the_api() -> None:
    assert api_bump([]) is Bump.NONE
    assert api_bump([change(Impact.INFO)]) is Bump.PATCH
    assert api_bump([change(Impact.INFO, added=True)]) is Bump.MINOR
    assert api_bump([change(Impact.WARNING)]) is Bump.MINOR
    assert api_bump([change(Impact.INFO), change(Impact.BREAKING)]) is Bump.MAJOR
    assert api_bump([change(Impact.BREAKING, accepted="why")]) is Bump.PATCH
