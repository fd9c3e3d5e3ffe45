"""What a command has to say, written for whoever has to read it: one module a format.

Each module has a function for each thing that its format can show: `findings` and
`rules` of a description, `changes` and `diff_rules` of a comparison, `drift` and
`generation` of a package. All are pure, and escape with `base.escaping`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# What one kind of report alone needs is imported where it is written.
if TYPE_CHECKING:
    from specloom.base.diagnostics import Finding
    from specloom.diff.report import DiffReport
    from specloom.diff.rules.row import Rule
    from specloom.package.lock import Difference
    from specloom.reports.arrangement import DocumentedRule
    from specloom.reports.excerpts import Excerpts
    from specloom.reports.text import ShowsLines

FORMATS = ("text", "markdown", "json", "github", "sarif", "junit", "html")
RULE_FORMATS = ("text", "json", "markdown")


def render_changes(
    report: DiffReport,
    format: str,
    *,
    color: bool = False,
    documentation: Mapping[str, str] | None = None,
    excerpts: Excerpts | None = None,
    found: Sequence[Finding] = (),
) -> str:
    """The outcome of a comparison in one of FORMATS.

    Args:
        color: whether text may hold the colours of a terminal.
        documentation: rule id -> what it is about, for formats that explain rules.
        excerpts: the lines around a place, for html.
        found: what was found while comparing, for github.

    Raises:
        ValueError: there is no such format.
    """
    match format:
        case "text":
            from specloom.reports import text

            return text.changes(report, color=color)
        case "markdown":
            from specloom.reports import markdown

            return markdown.changes(report)
        case "json":
            from specloom.reports import json

            return json.changes(report)
        case "github":
            from specloom.reports import github

            return github.changes(report, found)
        case "sarif":
            from specloom.reports import sarif

            return sarif.changes(report, documentation or {})
        case "junit":
            from specloom.reports import junit

            return junit.changes(report)
        case "html":
            from specloom.reports import html
            from specloom.reports.excerpts import no_excerpts

            return html.changes(report, excerpts or no_excerpts(), documentation or {})
    raise ValueError(f"there is no report format {format!r}")


def render_findings(
    findings: Iterable[Finding],
    format: str,
    documents: Sequence[ShowsLines] = (),
    *,
    color: bool = False,
) -> str:
    """Findings as text, json or github.

    Args:
        documents: where text takes source lines from.
        color: whether text may hold the colours of a terminal.
    """
    match format:
        case "text":
            from specloom.reports import text

            return text.findings(findings, documents, color)
        case "json":
            from specloom.reports import json

            return json.findings(findings)
        case "github":
            from specloom.reports import github

            return github.findings(findings)
    raise ValueError(f"there is no format {format!r} of findings")


def render_drift(package: Path, found: Sequence[Difference], format: str) -> str:
    """The files of a package that are not what they should be: text, json or github."""
    match format:
        case "text":
            from specloom.reports import text

            return text.drift(package, found)
        case "json":
            from specloom.reports import json

            return json.drift(package, found)
        case "github":
            from specloom.reports import github

            return github.drift(package, found)
    raise ValueError(f"there is no format {format!r} of drift")


def render_rules(rules: Iterable[DocumentedRule], format: str) -> str:
    """The rules of `specloom validate` in one of RULE_FORMATS."""
    match format:
        case "text":
            from specloom.reports import text

            return text.rules(rules)
        case "json":
            from specloom.reports import json

            return json.rules(rules)
        case "markdown":
            from specloom.reports import markdown

            return markdown.rules(rules)
    raise ValueError(f"there is no format {format!r} of rules")


def render_diff_rules(rules: Sequence[Rule], format: str) -> str:
    """The rules of `specloom diff` in one of RULE_FORMATS."""
    match format:
        case "text":
            from specloom.reports import text

            return text.diff_rules(rules)
        case "json":
            from specloom.reports import json

            return json.diff_rules(rules)
        case "markdown":
            from specloom.reports import markdown

            return markdown.diff_rules(rules)
    raise ValueError(f"there is no format {format!r} of rules")
