"""Findings and rules as text, JSON, Markdown or GitHub annotations."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Protocol

from specloom.base.diagnostics import Finding, Location, Severity, in_order
from specloom.base.escaping import printable, workflow_command

_COLORS = {
    Severity.ERROR: "\x1b[31m",
    Severity.WARNING: "\x1b[33m",
    Severity.INFO: "\x1b[36m",
}
_BOLD, _DIM, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_WIDTH = 100  # of an excerpt
_GITHUB = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "notice",
}


class Excerpts(Protocol):
    """What can show the source line of a place: a document."""

    def excerpt(self, location: Location) -> str:
        """The line, or nothing."""


class Documented(Protocol):
    """One row of a table of rules."""

    @property
    def id(self) -> str:
        """The rule's name in findings."""

    @property
    def severity(self) -> Severity:
        """How much its findings matter."""

    @property
    def documentation(self) -> str:
        """What it is about."""


def render_text(
    findings: Iterable[Finding], documents: Sequence[Excerpts] = (), color: bool = False
) -> str:
    """The findings for a terminal, by file, each with its source line."""
    ordered = in_order(findings)
    blocks = []
    for _, found in groupby(ordered, key=lambda finding: finding.at.file):
        blocks += [_text(finding, documents, color) for finding in found]
    return "\n".join([*blocks, _summary(ordered)]) + "\n"


def render_json(findings: Iterable[Finding]) -> str:
    """The findings as one JSON object, for other programs."""
    ordered = in_order(findings)
    rows = [
        {
            "rule": finding.rule,
            "severity": str(finding.severity),
            "message": finding.message,
            "file": finding.at.file,
            "line": finding.at.line,
            "column": finding.at.column,
            "pointer": finding.at.pointer,
            "hint": finding.hint or None,
        }
        for finding in ordered
    ]
    counts = {str(severity): _count(ordered, severity) for severity in Severity}
    return json.dumps({"findings": rows, "counts": counts}, indent=2) + "\n"


def render_github(findings: Iterable[Finding]) -> str:
    """The findings as workflow commands, which become annotations of a change."""
    lines = []
    for finding in in_order(findings):
        properties = {"file": finding.at.file}
        if finding.at.line is not None:
            properties["line"] = str(finding.at.line)
        if finding.at.column is not None:
            properties["col"] = str(finding.at.column)
        properties["title"] = f"specloom {finding.rule}"
        message = f"{finding.message} (#{finding.at.pointer})"
        if finding.hint:
            message += f"\n{finding.hint}"
        lines.append(workflow_command(_GITHUB[finding.severity], properties, message))
    return "".join(f"{line}\n" for line in lines)


def render_rules(rules: Iterable[Documented], format: str = "text") -> str:
    """The table of rules with its documentation, as text, json or markdown."""
    rows = list(rules)
    if format == "json":
        table = [
            {
                "id": rule.id,
                "severity": str(rule.severity),
                "documentation": rule.documentation,
            }
            for rule in rows
        ]
        return json.dumps(table, indent=2) + "\n"
    if format == "markdown":
        return "\n".join(
            f"## `{rule.id}`\n\n*{rule.severity}*\n\n{rule.documentation}\n"
            for rule in rows
        )
    blocks = []
    for rule in rows:
        body = "\n".join(
            f"    {line}" if line else "" for line in rule.documentation.split("\n")
        )
        blocks.append(f"{rule.id} ({rule.severity})\n{body}\n")
    return "\n".join(blocks)


def _text(finding: Finding, documents: Sequence[Excerpts], color: bool) -> str:
    severity = f"{finding.severity}[{finding.rule}]"
    place, pointer = printable(str(finding.at)), printable(f"#{finding.at.pointer}")
    if color:
        severity = f"{_COLORS[finding.severity]}{severity}{_RESET}"
        place = f"{_BOLD}{place}{_RESET}"
        pointer = f"{_DIM}({pointer}){_RESET}"
    else:
        pointer = f"({pointer})"
    lines = [f"{place}: {severity} {printable(finding.message)} {pointer}"]
    lines += _excerpt(finding, documents)
    if finding.hint:
        lines.append(f"  hint: {printable(finding.hint)}")
    return "\n".join(lines) + "\n"


def _excerpt(finding: Finding, documents: Sequence[Excerpts]) -> list[str]:
    """The source line and a caret; nothing where there is no line to show."""
    source = next(
        (line for d in documents if (line := d.excerpt(finding.at))), finding.excerpt
    )
    if not source.strip() or finding.at.line is None:
        return []
    number = str(finding.at.line)
    column = (finding.at.column or 1) - 1
    source = printable(source)
    if len(source) > _WIDTH:
        start = max(0, min(column - _WIDTH // 2, len(source) - _WIDTH))
        source, column = source[start : start + _WIDTH], column - start
    gutter = " " * len(number)
    return [f"  {number} | {source}".rstrip(), f"  {gutter} | {' ' * column}^"]


def _summary(findings: Sequence[Finding]) -> str:
    if not findings:
        return "No findings."
    words = {
        Severity.ERROR: "error",
        Severity.WARNING: "warning",
        Severity.INFO: "note",
    }
    parts = []
    for severity, word in words.items():
        count = _count(findings, severity)
        if count:
            parts.append(f"{count} {word}{'' if count == 1 else 's'}")
    files = len({finding.at.file for finding in findings})
    return f"{', '.join(parts)} in {files} file{'' if files == 1 else 's'}."


def _count(findings: Iterable[Finding], severity: Severity) -> int:
    return sum(finding.severity is severity for finding in findings)
