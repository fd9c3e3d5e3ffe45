"""What a terminal shows: findings, changes, drift, and the tables of rules."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Protocol

from specloom.base.counting import counted
from specloom.base.diagnostics import Finding, Location, Severity, in_order
from specloom.base.escaping import one_line, printable
from specloom.base.impact import Impact
from specloom.base.tree import DISK
from specloom.package.lock import NAME as LOCK
from specloom.reports.arrangement import (
    DRIFT,
    NAMED,
    DocumentedRule,
    client_rows,
    few,
    groups,
    is_apart,
    operations_of,
    sites_of,
    summary,
)
from specloom.reports.overview import PythonNames, Step, said_of, steps

if TYPE_CHECKING:
    from specloom.diff.report import Change, ClientVerdict, DiffReport
    from specloom.diff.rules.row import Rule
    from specloom.package.lock import Difference
    from specloom.package.plan import Output, Plan

_SEVERITY_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_IMPACT_COLORS = {Impact.BREAKING: "31", Impact.WARNING: "33", Impact.INFO: "36"}
_BOLD, _DIM = "1", "2"
_WIDTH = 100  # of an excerpt, and of an overview
_SCREEN = 40  # lines of a terminal
_OPERATION = re.compile(r"\b([A-Z]+) (?=/)")


class ShowsLines(Protocol):
    """What can show the source line of a place: a document."""

    def excerpt(self, location: Location) -> str:
        """The line, or nothing."""


# --- Findings ---------------------------------------------------------------------


def findings(
    found: Iterable[Finding], documents: Sequence[ShowsLines] = (), color: bool = False
) -> str:
    """The findings by file, each with its source line, and their number."""
    ordered = in_order(found)
    blocks = []
    for _, of_file in groupby(ordered, key=lambda finding: finding.at.file):
        blocks += [_finding(finding, documents, color) for finding in of_file]
    return "\n".join([*blocks, _summary(ordered)]) + "\n"


def _finding(finding: Finding, documents: Sequence[ShowsLines], color: bool) -> str:
    paint = _Paint(color)
    severity = f"{finding.severity}[{finding.rule}]"
    severity = paint.styled(severity, _SEVERITY_COLORS[finding.severity])
    place = paint.styled(printable(str(finding.at)), _BOLD)
    pointer = paint.styled(f"({printable(f'#{finding.at.pointer}')})", _DIM)
    lines = [f"{place}: {severity} {printable(finding.message)} {pointer}"]
    lines += _excerpt(finding, documents)
    if finding.hint:
        lines.append(f"  hint: {printable(finding.hint)}")
    return "\n".join(lines) + "\n"


def _excerpt(finding: Finding, documents: Sequence[ShowsLines]) -> list[str]:
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


def _summary(found: Sequence[Finding]) -> str:
    if not found:
        return "No findings."
    nouns = {
        Severity.ERROR: "error",
        Severity.WARNING: "warning",
        Severity.INFO: "note",
    }
    counts = {s: sum(f.severity is s for f in found) for s in Severity}
    parts = [counted(counts[s], noun) for s, noun in nouns.items() if counts[s]]
    files = len({finding.at.file for finding in found})
    return f"{', '.join(parts)} in {counted(files, 'file')}."


# --- Changes ----------------------------------------------------------------------


def changes(report: DiffReport, *, color: bool = False) -> str:
    """Counts and the client's version, the changes in order, and the client's."""
    writer = _Changes(color, PythonNames(report.client))
    writer.overview(steps(report))
    for group in groups(report.changes):
        writer.add(writer.styled(one_line(group.heading), _BOLD), "")
        for change in group.changes:
            writer.change(change)
    writer.client(report.client, report.client_skipped)
    total = _total(report)
    if not writer.lines:
        return f"{total}\n"
    lines = [writer.styled(total, _BOLD), "", *writer.lines]
    # Who has scrolled that far reads it here.
    lines += [total] if len(lines) > _SCREEN else []
    return "\n".join(lines).rstrip("\n") + "\n"


def _total(report: DiffReport) -> str:
    line = summary(report)
    if report.client is not None and (report.changes or report.client.changes):
        line += f"; client version: {report.client.bump}"
    elif report.client is None and report.client_skipped:
        line += "; client: not compared"
    return f"{line}."


class _Paint:
    """Styles text, with colours or not at all."""

    def __init__(self, color: bool) -> None:
        self._color = color

    def styled(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self._color else text


class _Changes(_Paint):
    """Collects lines, with colours or without."""

    def __init__(self, color: bool, python: PythonNames) -> None:
        super().__init__(color)
        self._python = python
        self.lines: list[str] = []

    def add(self, *lines: str) -> None:
        self.lines += lines

    def overview(self, found: Sequence[Step]) -> None:
        """What the breaking changes ask of callers, in the width of a screen."""
        if not found:
            return
        self.add(self.styled("What callers must do", _BOLD), "")
        width = max(len(step.action) for step in found)
        for step in found:
            names = f"in Python: {_row(*step.in_python)}" if step.names else ""
            said = "; ".join(map(said_of, step.examples)) + step.more
            told = [f"{said} ({step.counts})"] if step.examples else []
            told += [names] if names else []
            self.add(*_entry(f"{step.action:<{width}}", told))
        self.add("")

    def change(self, change: Change) -> None:
        kind = self._kind(change.impact, change.id)
        pointer = self.styled(f"(#{printable(change.pointer)})", _DIM)
        self.add(f"  {kind} {one_line(change.message)} {pointer}")
        for side, at in (("old", change.old), ("new", change.new)):
            if at is not None:
                self.add(f"    {side}  {self.styled(printable(str(at)), _BOLD)}")
        sites = [f"{subject} ({at})" for subject, at in sites_of(change)]
        if is_apart(change):
            # Nothing else says which operation has which of them.
            self.add(f"    at   {len(sites)} places:")
            self.add(*(f"      {one_line(site)}" for site in sites))
        else:
            if sites:
                self.add(f"    at   {len(sites)} places: {_row(*few(sites, NAMED))}")
            if change.operation is None and change.places:
                operations = operations_of(change)
                self.add(f"    in   {len(operations)}: {_row(*few(operations, NAMED))}")
        names = self._python.of(change)
        if names:
            self.add(f"    py   {_row(*few(names, NAMED))}")
        if change.accepted:
            self.add(f"    accepted: {one_line(change.accepted)}")
        self.add("")

    def client(self, verdict: ClientVerdict | None, skipped: str) -> None:
        if verdict is None:
            if skipped:
                self.add(self.styled("Client: not compared", _BOLD))
                self.add(f"  {one_line(skipped)}", "")
            return
        if not verdict.changes and not verdict.note:
            return
        self.add(self.styled(f"Client: {verdict.bump}", _BOLD), "")
        for change in client_rows(verdict.changes):
            kind = self._kind(change.impact, change.id)
            self.add(f"  {kind} {one_line(change.message)}")
        if verdict.note:
            self.add(f"  {one_line(verdict.note)}")
        self.add("")

    def _kind(self, impact: Impact, id: str) -> str:
        return self.styled(f"{impact}[{id}]", _IMPACT_COLORS[impact])


def _entry(head: str, told: Sequence[str]) -> Iterator[str]:
    """Paragraphs beside their head, in the width of a screen."""
    indent = " " * (len(head) + 4)
    lead = f"  {head}  "
    for text in told:
        # A method and its path stay on one line.
        kept = _OPERATION.sub("\\1\u00a0", one_line(text))
        for line in wrap(
            kept, _WIDTH - len(indent), break_long_words=False, break_on_hyphens=False
        ):
            yield lead + line.replace("\u00a0", " ")
            lead = indent


def _row(first: Sequence[str], more: int) -> str:
    """The first of many names, and how many more there are."""
    return ", ".join(map(one_line, first)) + (f" and {more} more" if more else "")


# --- Drift ------------------------------------------------------------------------


def drift(package: Path, found: Sequence[Difference]) -> str:
    """Each file that is not what it should be; "" when all are."""
    lines = [
        f"{printable(f'{DISK.shown(package)}/{each.path}')}: {DRIFT[each.kind].said}"
        for each in found
    ]
    kinds = dict.fromkeys(each.kind for each in found)
    lines += [f"  {kind}: {DRIFT[kind].remedy}" for kind in kinds]
    return "".join(f"{line}\n" for line in lines)


def unified_diff(plan: Plan) -> str:
    """What writing a package would change."""
    return "".join(_diffs(plan))


def _diffs(plan: Plan) -> Iterator[str]:
    for path in sorted({*plan.added, *plan.changed, *plan.removed}):
        place = printable(f"{DISK.shown(plan.package)}/{path}")
        old = "" if path in plan.added else _text(plan.package / path)
        new = "" if path in plan.removed else plan.files[path]
        for line in difflib.unified_diff(
            old.splitlines(keepends=True),
            new.splitlines(keepends=True),
            "/dev/null" if path in plan.added else f"a/{place}",
            "/dev/null" if path in plan.removed else f"b/{place}",
        ):
            yield (
                line
                if line.endswith("\n")
                else f"{line}\n\\ No newline at end of file\n"
            )


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def generation(output: Output, seconds: float, *, written: bool) -> str:
    """What a run made, in one line and one line per kind of change."""
    plan = output.plan
    head = (
        f"{output.package}: {counted(output.documents, 'document')},"
        f" {counted(output.operations, 'operation')},"
        f" {counted(output.schemas, 'model')}"
        f" -> {counted(len(plan.files), 'file')} in {DISK.shown(plan.package)}"
        f" ({seconds:.2f} s)"
    )
    lines = [head]
    lists = [each.operation for each in output.lists]
    for verb, paths in (
        ("added", plan.added),
        ("changed", plan.changed),
        ("removed", plan.removed),
    ):
        # The lock changes with everything; alone, it is worth a word.
        named = [path for path in paths if path != LOCK] or list(paths)
        if named:
            lines.append(f"  {verb if written else f'would be {verb}'}: {_list(named)}")
    if len(lines) == 1:
        lines.append("  nothing changed")
    if lists:
        said = f"{counted(len(lists), 'list')} in pages, by their shape"
        lines.append(f"  {said}: {_list(lists)}")
    if plan.stray:
        lines.append(f"  not specloom's, left alone: {_list(plan.stray)}")
    return "".join(f"{line}\n" for line in lines)


def _list(paths: Sequence[str]) -> str:
    shown = [printable(path) for path in paths]
    if len(shown) <= 8:
        return ", ".join(shown)
    return f"{', '.join(shown[:6])} and {len(shown) - 6} more"


# --- Tables of rules --------------------------------------------------------------


def rules(rows: Iterable[DocumentedRule]) -> str:
    """The rules of `specloom validate` with their documentation."""
    blocks = []
    for rule in rows:
        body = "\n".join(
            f"    {line}" if line else "" for line in rule.documentation.split("\n")
        )
        blocks.append(f"{rule.id} ({rule.severity})\n{body}\n")
    return "\n".join(blocks)


def diff_rules(rows: Sequence[Rule]) -> str:
    """The rules of `specloom diff`, a line each."""
    width = max((len(rule.id) for rule in rows), default=0)
    return "".join(
        f"{rule.id:<{width}}  {rule.impact!s:<8}  {rule.what}\n" for rule in rows
    )
