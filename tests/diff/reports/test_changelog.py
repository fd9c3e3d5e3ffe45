"""The section of a changelog."""

from __future__ import annotations

from datetime import date

import pytest
from specloom.diff.reports import render_changelog
from specloom.diff.reports.changelog import verb_of

from tests.diff.reports.samples import EMPTY, FULL, hostile

DAY = date(2026, 11, 25)


def test_changelog_sorts_by_what_happened() -> None:
    shown = render_changelog(FULL, "2.0.0", DAY)
    assert shown.startswith(
        "## [2.0.0] - 2026-11-25\n"
        "\n"
        "### Added\n"
        "\n"
        "#### API\n"
        "\n"
        "- `PUT /items/{id}`: PUT /items/\\{id\\} is new\n"
        "\n"
        "#### Client\n"
        "\n"
        "- client.items.replace(): a new method\n"
        "\n"
        "### Changed\n"
    )
    headings = [line for line in shown.splitlines() if line.startswith("### ")]
    assert headings == ["### Added", "### Changed", "### Deprecated", "### Removed"]
    assert shown.count("**Breaking:** ") == 6  # what was accepted happened too


def test_changelog_without_changes_says_so() -> None:
    assert render_changelog(EMPTY, "1.0.1", DAY) == (
        "## [1.0.1] - 2026-11-25\n\nNo changes for callers.\n"
    )


def test_changelog_of_a_hostile_spec_has_our_headings_only() -> None:
    shown = render_changelog(hostile(), "1.0", DAY)
    assert shown.replace("\n", "").isprintable()
    assert sum(line.startswith("#") for line in shown.splitlines()) == 6


@pytest.mark.parametrize(
    ("id", "verb"),
    [
        ("operation-added", "Added"),
        ("response-property-removed", "Removed"),
        ("operation-deprecated", "Deprecated"),
        ("request-property-became-required", "Changed"),
        ("security-scheme-added", "Security"),
    ],
)
def test_verbs_come_from_the_end_of_an_id(id: str, verb: str) -> None:
    assert verb_of(id) == verb
