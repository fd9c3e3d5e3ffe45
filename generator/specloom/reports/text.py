"""A report for a terminal."""

from __future__ import annotations

from specloom.base.diagnostics import Location
from specloom.base.escaping import one_line, printable
from specloom.base.impact import Impact
from specloom.diff.report import Change, ClientVerdict, DiffReport
from specloom.reports.arrangement import (
    client_in_order,
    few,
    groups,
    operations_of,
    summary,
)

_COLORS = {Impact.BREAKING: "31", Impact.WARNING: "33", Impact.INFO: "36"}
_BOLD, _DIM = "1", "2"
_PLACES = 3  # operations named for a change that reaches many


def render(report: DiffReport, *, color: bool) -> str:
    """The changes by impact and operation, the client's verdict, and a summary."""
    writer = _Writer(color)
    for group in groups(report.changes):
        writer.add(writer.styled(one_line(group.heading), _BOLD), "")
        for change in group.changes:
            writer.change(change)
    writer.client(report.client, report.client_skipped)
    writer.add(_last_line(report))
    return "\n".join(writer.lines) + "\n"


def _last_line(report: DiffReport) -> str:
    line = summary(report)
    if report.client is not None and (report.changes or report.client.changes):
        line += f"; client version: {report.client.bump}"
    return f"{line}."


class _Writer:
    """Collects lines, with colours or without."""

    def __init__(self, color: bool) -> None:
        self._color = color
        self.lines: list[str] = []

    def add(self, *lines: str) -> None:
        self.lines += lines

    def styled(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self._color else text

    def change(self, change: Change) -> None:
        kind = self.styled(f"{change.impact}[{change.id}]", _COLORS[change.impact])
        pointer = self.styled(f"(#{printable(change.pointer)})", _DIM)
        self.add(f"  {kind} {one_line(change.message)} {pointer}")
        for side, at in (("old", change.old), ("new", change.new)):
            if at is not None:
                self.add(f"    {side}  {self._place(at)}")
        if change.operation is None and change.places:
            operations = operations_of(change)
            first, more = few(operations, _PLACES)
            names = ", ".join(map(one_line, first)) + (
                f" and {more} more" if more else ""
            )
            self.add(f"    in   {len(operations)}: {names}")
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
        for change in client_in_order(verdict.changes):
            kind = self.styled(f"{change.impact}[{change.id}]", _COLORS[change.impact])
            self.add(f"  {kind} {one_line(change.message)}")
        if verdict.note:
            self.add(f"  {one_line(verdict.note)}")
        self.add("")

    def _place(self, at: Location) -> str:
        return self.styled(printable(str(at)), _BOLD)
