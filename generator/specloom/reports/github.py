"""Workflow commands of GitHub, which become annotations of a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding, Location, Severity, in_order
from specloom.base.escaping import one_line, printable, workflow_command
from specloom.base.impact import Impact, worst
from specloom.base.tree import DISK
from specloom.reports.arrangement import (
    DRIFT,
    SHARED,
    client_in_order,
    counted,
    heading_of,
    operations_of,
)
from specloom.reports.arrangement import in_order as changes_in_order

if TYPE_CHECKING:
    from specloom.diff.report import Change, DiffReport
    from specloom.package.lock import Difference

_BY_SEVERITY = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "notice",
}
_BY_IMPACT = {
    Impact.BREAKING: "error",
    Impact.WARNING: "warning",
    Impact.INFO: "notice",
}


def findings(found: Iterable[Finding]) -> str:
    """A line for each finding, at its place."""
    return _lines(map(_finding, in_order(found)))


def drift(package: Path, found: Sequence[Difference]) -> str:
    """A line for each file that is not what it should be."""
    return _lines(
        workflow_command(
            "error",
            {
                "file": f"{DISK.shown(package)}/{each.path}",
                "title": f"specloom {each.kind}",
            },
            f"{DRIFT[each.kind].said}; {DRIFT[each.kind].remedy}",
        )
        for each in found
    )


def changes(report: DiffReport) -> str:
    """A line for each change, at its place in the new description, and the client's."""
    lines = [_change(change) for change in changes_in_order(report.changes)]
    return _lines([*lines, *_client(report)])


def _lines(commands: Iterable[str]) -> str:
    return "".join(f"{command}\n" for command in commands)


def _finding(finding: Finding) -> str:
    message = f"{finding.message} (#{finding.at.pointer})"
    if finding.hint:
        message += f"\n{finding.hint}"
    properties = _place(finding.at) | {"title": f"specloom {finding.rule}"}
    return workflow_command(_BY_SEVERITY[finding.severity], properties, message)


def _place(at: Location) -> dict[str, str]:
    numbers = {"line": at.line, "col": at.column}
    known = {key: str(value) for key, value in numbers.items() if value is not None}
    return {"file": at.file} | known


def _change(change: Change) -> str:
    properties = {}
    if change.new is not None:
        properties = _place(change.new)
        properties["file"] = printable(properties["file"])
    properties["title"] = f"specloom {change.id}"
    heading = heading_of(change)
    if heading == SHARED:
        heading = counted(len(operations_of(change)), "operation")
    message = f"{one_line(heading)}: {one_line(change.message)}"
    if change.new is None and change.old is not None:
        message += f"\nIt was at {printable(str(change.old))}."
    if change.accepted:
        message += f"\nAccepted: {one_line(change.accepted)}"
    command = "notice" if change.accepted else _BY_IMPACT[change.impact]
    return workflow_command(command, properties, message)


def _client(report: DiffReport) -> list[str]:
    if report.client is None:
        if not report.client_skipped:
            return []
        properties = {"title": "specloom client not compared"}
        message = one_line(report.client_skipped)
        return [workflow_command("notice", properties, message)]
    found = client_in_order(report.client.changes)
    texts = [one_line(change.message) for change in found]
    if report.client.note:
        texts.append(one_line(report.client.note))
    if not texts:
        return []
    command = _BY_IMPACT[worst([change.impact for change in found])]
    title = f"specloom client version: {report.client.bump}"
    return [workflow_command(command, {"title": title}, "\n".join(texts))]
