"""The section of a changelog."""

from __future__ import annotations

from datetime import date

from specloom.diff.rules import RULES_BY_ID
from specloom.python.verdict import CLIENT_RULES
from specloom.reports.changelog import client_verb_of, render_changelog, verb_of

from tests.reports.samples import EMPTY, FULL, hostile

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
        "- PUT /items/{id} is new\n"
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


HEADINGS = {
    "Added": "operation-added request-optional-property-added response-enum-value-added",
    "Removed": "path-removed early-webhook-removed response-error-response-removed",
    "Deprecated": "deprecated request-deprecated deprecated-without-sunset sunset-added",
    "Security": "security-scheme-added oauth-scope-removed bearer-format-changed",
    "Changed": (
        "request-property-became-required request-maximum-added undeprecated"
        " response-pattern-removed request-value-schema-added request-type-added"
    ),
}
CLIENT_HEADINGS = {
    "Added": "method-added type-added value-added",
    "Removed": "field-removed key-removed base-url-removed",
    "Deprecated": "deprecated",
    "Changed": "field-default-removed result-added argument-added-required",
}


def test_things_come_and_go_and_limits_change() -> None:
    for heading, ids in HEADINGS.items():
        for id in ids.split():
            assert id in RULES_BY_ID
            assert verb_of(id) == heading, id


def test_things_of_the_client_come_and_go() -> None:
    known = {rule.id for rule in CLIENT_RULES}
    for heading, ids in CLIENT_HEADINGS.items():
        for id in ids.split():
            assert id in known
            assert client_verb_of(id) == heading, id
