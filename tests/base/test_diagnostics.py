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
    weighed,
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


def test_an_error_with_something_instead_is_a_warning_that_says_so() -> None:
    """A client can be made; what no client can be made from stays an error."""
    at = Location("a.yaml", "")
    stops = Finding("one", Severity.ERROR, "is wrong", at)
    goes_on = Finding("two", Severity.ERROR, "is odd", at, instead="it is left out")
    note = Finding("three", Severity.INFO, "is rare", at, instead="it is left out")
    found = weighed([stops, goes_on, note])
    assert [f.severity for f in found] == ["error", "warning", "info"]
    assert [f.message for f in found] == [
        "is wrong",
        "is odd; it is left out",
        "is rare",
    ]
    assert weighed(found) == found
