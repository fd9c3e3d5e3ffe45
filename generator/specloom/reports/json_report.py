"""A report for other programs; docs/diff_report.schema.json describes its shape."""

from __future__ import annotations

import json
from typing import Any

from specloom.base.diagnostics import Location
from specloom.base.impact import Impact
from specloom.diff.report import Change, ClientVerdict, DiffReport
from specloom.reports.arrangement import client_in_order, in_order


def render(report: DiffReport) -> str:
    """One JSON object; accepted changes are listed, and counted nowhere."""
    return json.dumps(_value(report), indent=2) + "\n"


def _value(report: DiffReport) -> dict[str, Any]:
    counts: dict[str, Any] = {str(i): report.count(i) for i in Impact}
    if report.client is None and report.client_skipped:
        counts["client_skipped"] = report.client_skipped
    return {
        "old": report.old,
        "new": report.new,
        "summary": counts,
        "changes": [_change(change) for change in in_order(report.changes)],
        "client": _client(report.client),
    }


def _change(change: Change) -> dict[str, Any]:
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
    if change.accepted:
        value["accepted"] = change.accepted
    return value


def _client(verdict: ClientVerdict | None) -> dict[str, Any] | None:
    if verdict is None:
        return None
    value: dict[str, Any] = {
        "bump": str(verdict.bump),
        "changes": [
            {
                "id": change.id,
                "severity": str(change.impact),
                "name": change.name,
                "message": change.message,
            }
            for change in client_in_order(verdict.changes)
        ],
    }
    if verdict.note:
        value["note"] = verdict.note
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
