"""A report in the Static Analysis Results Interchange Format, version 2.1.0.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from specloom import __version__
from specloom.base.diagnostics import Location
from specloom.base.escaping import one_line, printable
from specloom.base.impact import Impact, worst
from specloom.diff.report import Change, ClientVerdict, DiffReport
from specloom.reports.arrangement import (
    client_in_order,
    heading_of,
    in_order,
    place_of,
)

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)
_LEVELS = {Impact.BREAKING: "error", Impact.WARNING: "warning", Impact.INFO: "note"}


def changes(report: DiffReport, documentation: Mapping[str, str]) -> str:
    """One run, with a result for each change of the API.

    The client's verdict has no place in a file; it is a property of the run.

    Args:
        documentation: what a rule is about, by its id.
    """
    ordered = in_order(report.changes)
    ids = sorted({change.id for change in ordered})
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "specloom",
                "version": __version__,
                "rules": [_rule(id, ordered, documentation) for id in ids],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(change, ids.index(change.id)) for change in ordered],
    }
    if report.client is not None:
        run["properties"] = {"client": _client(report.client)}
    value = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(value, indent=2) + "\n"


def _rule(
    id: str, changes: Sequence[Change], documentation: Mapping[str, str]
) -> dict[str, Any]:
    words = id.replace("-", " ")
    text = documentation.get(id) or words
    found = [change.impact for change in changes if change.id == id]
    return {
        "id": id,
        "shortDescription": {"text": words[:1].upper() + words[1:]},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": _LEVELS[worst(found)]},
    }


def _result(change: Change, rule: int) -> dict[str, Any]:
    heading = one_line(heading_of(change))
    # "](" would make a link of what the description says.
    message = one_line(change.message).replace("](", "] (")
    at = place_of(change)
    result: dict[str, Any] = {
        "ruleId": change.id,
        "ruleIndex": rule,
        "level": _LEVELS[change.impact],
        "message": {"text": f"{heading}: {message}"},
        "locations": [_location(at, change.pointer)] if at else [],
        "partialFingerprints": {"specloomChange/v1": _fingerprint(change)},
    }
    if change.old is not None and change.new is not None:
        before = _location(change.old, change.old.pointer)
        result["relatedLocations"] = [{"id": 1, "message": {"text": "before"}} | before]
    if change.accepted:
        reason = one_line(change.accepted)
        result["suppressions"] = [{"kind": "external", "justification": reason}]
    return result


def _location(at: Location, pointer: str) -> dict[str, Any]:
    uri = quote(printable(at.file), safe="/")
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    if not uri.startswith("/"):
        physical["artifactLocation"]["uriBaseId"] = "%SRCROOT%"
    if at.line is not None:
        physical["region"] = {"startLine": at.line}
        if at.column is not None:
            physical["region"]["startColumn"] = at.column
    name = f"#{printable(pointer)}"
    return {
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": name}],
    }


def _fingerprint(change: Change) -> str:
    """The same for the same change, wherever its lines have moved."""
    parts = [change.id, heading_of(change), change.pointer, change.message]
    joined = "\0".join(parts).encode(errors="replace")
    return hashlib.sha256(joined).hexdigest()


def _client(verdict: ClientVerdict) -> dict[str, Any]:
    return {
        "bump": str(verdict.bump),
        "changes": [
            one_line(change.message) for change in client_in_order(verdict.changes)
        ],
    }
