"""Findings read well, sort well and travel in an exception."""

from __future__ import annotations

import pickle

from specloom.base.diagnostics import (
    Finding,
    Location,
    Severity,
    SpecError,
    has_errors,
    in_order,
)


def finding(line: int | None, rule: str = "a-rule", file: str = "a.yaml") -> Finding:
    """A finding at a line."""
    return Finding(rule, Severity.WARNING, "odd", Location(file, "/x", line, 1))


def test_a_finding_reads_as_one_line_and_a_hint() -> None:
    """The place comes first, so that editors make it a link."""
    at = Location("spec/api.yaml", "/paths", 41, 7)
    found = Finding("duplicate-operation-id", Severity.ERROR, "message", at, "Rename.")
    assert str(found) == (
        "spec/api.yaml:41:7: error[duplicate-operation-id] message (#/paths)\n"
        "  hint: Rename."
    )
    assert str(Location("a.yaml", "")) == "a.yaml"


def test_a_finding_stays_on_its_lines_whatever_it_quotes() -> None:
    at = Location("a\n::error::b.yaml", "/\x1b[2J", 1, 1)
    found = Finding("a-rule", Severity.ERROR, "c\n::error::d", at, "e\n::error::f")
    assert [line.lstrip()[:2] for line in str(found).splitlines()] == ["a\ufffd", "hi"]
    assert str(found).replace("\n", "").isprintable()


def test_findings_are_sorted_by_place_and_said_once() -> None:
    """File, line, column, rule."""
    found = [finding(3), finding(2, "b"), finding(2, "a"), finding(9, file="A.yaml")]
    assert in_order([*found, finding(3)]) == [found[3], found[2], found[1], found[0]]
    assert in_order([finding(1), finding(None)])[0].at.line is None


def test_an_error_carries_its_findings_through_pickling() -> None:
    """Worker processes raise it, too."""
    error = pickle.loads(pickle.dumps(SpecError([finding(1)])))
    assert error.findings == (finding(1),)
    assert str(error) == str(finding(1))
    assert not has_errors(error.findings)
