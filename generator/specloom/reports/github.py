"""A report as workflow commands, which become annotations of a pull request."""

from __future__ import annotations

from specloom.base.escaping import one_line, printable, workflow_command
from specloom.base.impact import Impact, worst
from specloom.diff.report import Change, DiffReport
from specloom.reports.arrangement import (
    SHARED,
    client_in_order,
    counted,
    heading_of,
    in_order,
    operations_of,
)

_COMMANDS = {
    Impact.BREAKING: "error",
    Impact.WARNING: "warning",
    Impact.INFO: "notice",
}


def render(report: DiffReport) -> str:
    """A line for each change, at its place in the new description, and the client's."""
    lines = [_change(change) for change in in_order(report.changes)]
    return "".join(f"{line}\n" for line in [*lines, *_client(report)])


def _change(change: Change) -> str:
    properties = {}
    if change.new is not None:
        properties["file"] = printable(change.new.file)
        if change.new.line is not None:
            properties["line"] = str(change.new.line)
        if change.new.column is not None:
            properties["col"] = str(change.new.column)
    properties["title"] = f"specloom {change.id}"
    heading = heading_of(change)
    if heading == SHARED:
        heading = counted(len(operations_of(change)), "operation")
    message = f"{one_line(heading)}: {one_line(change.message)}"
    if change.new is None and change.old is not None:
        message += f"\nIt was at {printable(str(change.old))}."
    if change.accepted:
        message += f"\nAccepted: {one_line(change.accepted)}"
    command = "notice" if change.accepted else _COMMANDS[change.impact]
    return workflow_command(command, properties, message)


def _client(report: DiffReport) -> list[str]:
    if report.client is None:
        if not report.client_skipped:
            return []
        message = one_line(report.client_skipped)
        return [
            workflow_command(
                "notice", {"title": "specloom client not compared"}, message
            )
        ]
    changes = client_in_order(report.client.changes)
    texts = [one_line(change.message) for change in changes]
    if report.client.note:
        texts.append(one_line(report.client.note))
    if not texts:
        return []
    command = _COMMANDS[worst([change.impact for change in changes])]
    title = f"specloom client version: {report.client.bump}"
    return [workflow_command(command, {"title": title}, "\n".join(texts))]
