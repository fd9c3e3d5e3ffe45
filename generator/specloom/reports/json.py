"""Reports for other programs; docs/diff_report.schema.json describes that of a diff."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specloom.base.diagnostics import Finding, Location, Severity, in_order
from specloom.base.impact import Impact
from specloom.base.tree import DISK
from specloom.reports.arrangement import DocumentedRule, client_in_order
from specloom.reports.arrangement import in_order as changes_in_order
from specloom.reports.overview import PythonNames

if TYPE_CHECKING:
    from specloom.diff.report import Change, ClientChange, ClientVerdict, DiffReport
    from specloom.diff.rules.row import Rule
    from specloom.package.lock import Difference
    from specloom.package.plan import Output


def findings(found: Iterable[Finding]) -> str:
    """The findings as one JSON object."""
    return _text(_findings(found))


def drift(package: Path, found: Sequence[Difference]) -> str:
    """Each file that is not what it should be, as one JSON object."""
    shown = DISK.shown(package)
    rows = [{"file": f"{shown}/{each.path}", "kind": each.kind} for each in found]
    return _text({"package": shown, "files": rows})


def generation(found: Iterable[Finding], packages: Sequence[dict[str, Any]]) -> str:
    """What a run found and made, as one JSON object.

    Args:
        packages: a `package` for each.
    """
    return _text({**_findings(found), "packages": list(packages)})


def package(output: Output, seconds: float, *, written: bool) -> dict[str, Any]:
    """What a run made of one package."""
    plan = output.plan
    return {
        "package": output.package,
        "folder": DISK.shown(plan.package),
        "documents": output.documents,
        "operations": output.operations,
        "models": output.schemas,
        "lists_in_pages_by_shape": [
            {"operation": each.operation, "rule": each.rule} for each in output.lists
        ],
        "files": len(plan.files),
        "written": written,
        "added": list(plan.added),
        "changed": list(plan.changed),
        "removed": list(plan.removed),
        "edited": list(plan.edited),
        "stray": list(plan.stray),
        "seconds": round(seconds, 3),
    }


def changes(report: DiffReport) -> str:
    """One JSON object; accepted changes are listed, and counted nowhere."""
    return _text(_value(report))


def rules(rows: Iterable[DocumentedRule]) -> str:
    """The rules of `specloom validate`, as a JSON array."""
    table = [
        {
            "id": rule.id,
            "severity": str(rule.severity),
            "documentation": rule.documentation,
        }
        for rule in rows
    ]
    return _text(table)


def diff_rules(rows: Iterable[Rule]) -> str:
    """The rules of `specloom diff`, as a JSON array."""
    table = [
        {
            "id": rule.id,
            "direction": str(rule.flow),
            "severity": str(rule.impact),
            "mirror": rule.mirror,
            "documentation": rule.documentation,
        }
        for rule in rows
    ]
    return _text(table)


def _text(value: Any) -> str:
    return json.dumps(value, indent=2) + "\n"


def _findings(found: Iterable[Finding]) -> dict[str, Any]:
    ordered = in_order(found)
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
    counts = {str(s): sum(f.severity is s for f in ordered) for s in Severity}
    return {"findings": rows, "counts": counts}


def _value(report: DiffReport) -> dict[str, Any]:
    counts: dict[str, Any] = {str(i): report.count(i) for i in Impact}
    if report.client is None and report.client_skipped:
        counts["client_skipped"] = report.client_skipped
    if report.nothing_before:
        counts["nothing_before"] = report.nothing_before
    python = PythonNames(report.client)
    ordered = changes_in_order(report.changes)
    return {
        "old": report.old,
        "new": report.new,
        "summary": counts,
        "changes": [_change(change, python.of(change)) for change in ordered],
        "client": _client(report.client),
    }


def _change(change: Change, in_python: Sequence[str]) -> dict[str, Any]:
    value: dict[str, Any] = {
        "id": change.id,
        "severity": str(change.impact),
        "direction": str(change.flow),
        "operation": change.operation,
        "pointer": change.pointer,
        "old": _location(change.old),
        "new": _location(change.new),
        "message": change.message,
        "places": [
            {
                "operation": place.operation,
                "old": _location(place.old),
                "new": _location(place.new),
            }
            for place in change.places
        ],
    }
    if change.sites:
        value["sites"] = [
            {
                "subject": site.subject,
                "pointer": site.pointer,
                "old": _location(site.old),
                "new": _location(site.new),
                "operations": list(site.operations),
            }
            for site in change.sites
        ]
    if in_python:
        value["python"] = list(in_python)
    if change.accepted:
        value["accepted"] = change.accepted
    if change.versions:
        value["versions"] = list(change.versions)
    return value


def _client(verdict: ClientVerdict | None) -> dict[str, Any] | None:
    if verdict is None:
        return None
    value: dict[str, Any] = {
        "bump": str(verdict.bump),
        "changes": [
            _client_change(change) for change in client_in_order(verdict.changes)
        ],
    }
    if verdict.note:
        value["note"] = verdict.note
    return value


def _client_change(change: ClientChange) -> dict[str, Any]:
    value: dict[str, Any] = {
        "id": change.id,
        "severity": str(change.impact),
        "name": change.name,
        "message": change.message,
    }
    if change.about:
        value["about"] = change.about
    if change.versions:
        value["versions"] = list(change.versions)
    return value


def _location(at: Location | None) -> dict[str, Any] | None:
    if at is None:
        return None
    return {
        "file": at.file,
        "line": at.line,
        "column": at.column,
        "pointer": at.pointer,
    }
