"""Workflow commands of GitHub, which become annotations of a pull request."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.base.counting import counted
from specloom.base.diagnostics import Finding, Location, Severity, in_order
from specloom.base.escaping import one_line, printable, workflow_command
from specloom.base.impact import Impact, worst
from specloom.base.repository_paths import in_repository
from specloom.base.tree import DISK
from specloom.reports.arrangement import (
    DRIFT,
    SHARED,
    client_rows,
    few,
    heading_of,
    is_apart,
    operations_of,
)
from specloom.reports.arrangement import in_order as changes_in_order
from specloom.reports.overview import said_of

if TYPE_CHECKING:
    from specloom.diff.report import Change, DiffReport
    from specloom.package.lock import Difference

_MOST = 10  # annotations of a kind that GitHub shows for one step
_COMMANDS = ("error", "warning", "notice")
_CLIENT_LINES = 10
_FILES = (".yaml", ".yml", ".json", ".toml")
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
    folder = in_repository(DISK.shown(package)).path
    return _lines(
        workflow_command(
            "error",
            {
                "file": f"{folder}/{each.path}",
                "title": f"specloom {each.kind}",
            },
            f"{DRIFT[each.kind].said}; {DRIFT[each.kind].remedy}",
        )
        for each in found
    )


def changes(report: DiffReport, found: Sequence[Finding] = ()) -> str:
    """What a run of GitHub shows of a comparison: ten annotations of a kind.

    It shows no more for one step. So the gravest of each kind come first, the client's
    verdict and what the comparison was made without among them; one more line counts
    the rest.

    Args:
        found: what was found while comparing.
    """
    kinds: dict[str, list[str]] = {kind: [] for kind in _COMMANDS}
    for command, line in (
        *_unlike(report),
        *_client(report),
        *((_BY_SEVERITY[each.severity], _finding(each)) for each in in_order(found)),
        *map(_change, changes_in_order(report.changes)),
    ):
        kinds[command].append(line)
    # The line that counts is a notice itself.
    room = dict.fromkeys(kinds, _MOST)
    if any(len(lines) > _MOST for lines in kinds.values()):
        room[_COMMANDS[-1]] -= 1
    shown = [line for kind, lines in kinds.items() for line in lines[: room[kind]]]
    left = {kind: len(lines[room[kind] :]) for kind, lines in kinds.items()}
    if any(left.values()):
        shown.append(_rest(left))
    return _lines(shown)


def _rest(left: Mapping[str, int]) -> str:
    counts = [counted(n, f"more {kind}") for kind, n in left.items() if n]
    message = f"{', '.join(counts)}; reports in other formats show all of them"
    return workflow_command("notice", {"title": "specloom: the rest"}, message)


def _lines(commands: Iterable[str]) -> str:
    return "".join(f"{command}\n" for command in commands)


def _finding(finding: Finding) -> str:
    message = f"{finding.message} (#{finding.at.pointer})"
    if not _is_file(finding.at):
        message = f"{finding.at}: {message}"
    if finding.hint:
        message += f"\n{finding.hint}"
    properties = _place(finding.at) | {"title": f"specloom {finding.rule}"}
    return workflow_command(_BY_SEVERITY[finding.severity], properties, message)


def _place(at: Location) -> dict[str, str]:
    """Where an annotation stands; nowhere for what is only in a revision."""
    if not _is_file(at):
        return {}
    path = in_repository(at.file).path
    numbers = {"line": at.line, "col": at.column}
    known = {key: str(value) for key, value in numbers.items() if value is not None}
    return {"file": printable(path)} | known


def _is_file(at: Location) -> bool:
    """Whether a place is in a file that is, or was, checked out.

    The name of a revision looks like that of a file: `HEAD`, `origin/main`.
    """
    known = at.line is not None or at.file.endswith(_FILES) or os.path.lexists(at.file)
    return known and not in_repository(at.file).revision


def _change(change: Change) -> tuple[str, str]:
    properties = _place(change.new) if change.new else {}
    properties["title"] = f"specloom {change.id}"
    message = one_line(said_of(change))
    if change.operation is None and not is_apart(change):
        heading = heading_of(change)
        if heading == SHARED:
            heading = counted(len(operations_of(change)), "operation")
        message = f"{one_line(heading)}: {message}"
    if change.new is None and change.old is not None:
        message += f"\nIt was at {printable(str(change.old))}."
    if change.accepted:
        message += f"\nAccepted: {one_line(change.accepted)}"
    command = "notice" if change.accepted else _BY_IMPACT[change.impact]
    return command, workflow_command(command, properties, message)


def _unlike(report: DiffReport) -> Iterator[tuple[str, str]]:
    """What keeps a report from being a comparison of both APIs and both clients."""
    for title, message in (
        ("nothing to compare with", report.nothing_before),
        ("client not compared", report.client_skipped if not report.client else ""),
    ):
        if message:
            properties = {"title": f"specloom {title}"}
            yield "notice", workflow_command("notice", properties, one_line(message))


def _client(report: DiffReport) -> Iterator[tuple[str, str]]:
    if report.client is None:
        return
    found = client_rows(report.client.changes)
    first, more = few([one_line(change.message) for change in found], _CLIENT_LINES)
    texts = [*first, *([f"and {more} more"] if more else [])]
    if report.client.note:
        texts.append(one_line(report.client.note))
    if texts:
        command = _BY_IMPACT[worst([change.impact for change in found])]
        title = f"specloom client version: {report.client.bump}"
        line = workflow_command(command, {"title": title}, "\n".join(texts))
        yield command, line
