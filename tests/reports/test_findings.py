"""Reports say what findings say, and what a spec contains stays text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from specloom.base.diagnostics import Finding, Location, Severity
from specloom.check.catalog import CATALOG, NOTICES
from specloom.check.rules import RULES
from specloom.reports import github, render_rules, text
from specloom.reports import json as json_report

AT = Location("spec/a,b:c.yaml", "/x", 3, 5)
ERROR = Finding("some-rule", Severity.ERROR, "100% wrong\nhere", AT, "Do: this")
NOTE = Finding("other-rule", Severity.INFO, "fine", Location("b.yaml", ""))


class Lines:
    """A document of which every line is the same."""

    def __init__(self, line: str) -> None:
        self._line = line

    def excerpt(self, location: Location) -> str:
        """That line."""
        return self._line


def test_text_shows_the_line_and_a_caret() -> None:
    """And sums up at the end."""
    assert text.findings([NOTE, ERROR], [Lines("    x: 1")]) == (
        "b.yaml: info[other-rule] fine (#)\n"
        "\n"
        "spec/a,b:c.yaml:3:5: error[some-rule] 100% wrong\ufffdhere (#/x)\n"
        "  3 |     x: 1\n"
        "    |     ^\n"
        "  hint: Do: this\n"
        "\n"
        "1 error, 1 note in 2 files.\n"
    )
    assert text.findings([]) == "No findings.\n"


def test_text_keeps_the_caret_under_a_long_line() -> None:
    """By showing the part around it."""
    at = Location("a.json", "", 1, 501)
    found = Finding("r", Severity.ERROR, "m", at)
    _, shown, caret = text.findings(
        [found], [Lines("x" * 500 + "Y" + "x" * 500)]
    ).split("\n")[:3]
    assert len(shown) < 120
    assert shown[caret.index("^")] == "Y"


def test_text_does_not_let_a_spec_drive_the_terminal() -> None:
    """Escape sequences are replaced, with and without color."""
    at = Location("a\x1b.yaml", "/\x1b[2J", 1, 1)
    found = Finding("r", Severity.ERROR, "\x1b[31m\u202e", at, "\x07")
    plain = text.findings([found], [Lines("\x1b]0;title\x07")])
    assert plain.replace("\n", "").isprintable()
    assert "\x1b[2J" not in text.findings([found], [Lines("\x1b[2J")], color=True)
    assert "\x1b[31merror[r]\x1b[0m" in text.findings([found], color=True)


def test_json_has_every_part() -> None:
    """One object, counts included."""
    report = json.loads(json_report.findings([ERROR, NOTE]))
    assert report["counts"] == {"error": 1, "warning": 0, "info": 1}
    assert report["findings"][1] == {
        "rule": "some-rule",
        "severity": "error",
        "message": "100% wrong\nhere",
        "file": "spec/a,b:c.yaml",
        "line": 3,
        "column": 5,
        "pointer": "/x",
        "hint": "Do: this",
    }


def test_github_commands_cannot_be_broken_out_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Percent signs, line ends, commas and colons are escaped."""
    # Were the file not there, its name would be one of a revision.
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "a,b:c.yaml").touch()
    monkeypatch.chdir(tmp_path)
    assert github.findings([NOTE, ERROR]) == (
        "::notice file=b.yaml,title=specloom other-rule::fine (#)\n"
        "::error file=spec/a%2Cb%3Ac.yaml,line=3,col=5,title=specloom some-rule"
        "::100%25 wrong%0Ahere (#/x)%0ADo: this\n"
    )


@pytest.mark.parametrize("format", ["text", "json", "markdown"])
def test_rules_are_listed_with_their_documentation(format: str) -> None:
    """Each of them, in each format."""
    shown = render_rules(CATALOG, format)
    for rule in CATALOG:
        assert rule.id in shown
    assert "so the second would take the place" in shown
    assert format != "json" or len(json.loads(shown)) == len(RULES) + len(NOTICES)


def test_no_two_rows_of_the_catalog_share_an_id() -> None:
    """Rules and notices together."""
    ids = [rule.id for rule in CATALOG]
    assert len(set(ids)) == len(ids)
