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
from specloom.base.counting import counted
from specloom.base.diagnostics import Location
from specloom.base.escaping import one_line, printable
from specloom.base.impact import Impact, worst
from specloom.base.repository_paths import in_repository
from specloom.diff.report import Change, ClientVerdict, DiffReport
from specloom.reports.arrangement import (
    client_in_order,
    heading_of,
    in_order,
    operations_of,
    place_of,
    sites_of,
)
from specloom.reports.overview import PythonNames

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
    python = PythonNames(report.client)
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "specloom",
                "version": __version__,
                "rules": [_rule(id, ordered, documentation) for id in ids],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(change, ids.index(change.id), python.of(change))
            for change in ordered
        ],
    }
    if report.client is not None:
        run["properties"] = {"client": _client(report.client)}
    elif report.nothing_before:
        run["properties"] = {"nothingBefore": one_line(report.nothing_before)}
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


def _result(change: Change, rule: int, in_python: Sequence[str]) -> dict[str, Any]:
    heading = one_line(heading_of(change))
    # "](" would make a link of what the description says.
    message = one_line(change.message).replace("](", "] (")
    at = place_of(change)
    result: dict[str, Any] = {
        "ruleId": change.id,
        "ruleIndex": rule,
        "level": _LEVELS[change.impact],
        "message": {"text": f"{heading}: {message}{_reach(change)}{_said(in_python)}"},
        "locations": [_location(at, change.pointer)] if at else [],
        "partialFingerprints": {"specloomChange/v1": _fingerprint(change)},
    }
    if in_python:
        result["properties"] = {"python": [one_line(name) for name in in_python]}
    related = []
    if change.old is not None and change.new is not None:
        before = _location(change.old, change.old.pointer)
        related.append({"message": {"text": "before"}} | before)
    # The first is the change's own place.
    for subject, also in sites_of(change)[1:]:
        said = {"message": {"text": one_line(subject).replace("](", "] (")}}
        related.append(_location(also, also.pointer) | said)
    if related:
        numbered = enumerate(related, start=1)
        result["relatedLocations"] = [{"id": n} | each for n, each in numbered]
    if change.accepted:
        reason = one_line(change.accepted)
        result["suppressions"] = [{"kind": "external", "justification": reason}]
    return result


def _reach(change: Change) -> str:
    """The operations that a shared change reaches, all of them."""
    operations = operations_of(change)
    if change.operation is not None or not operations:
        return ""
    names = ", ".join(one_line(name).replace("](", "] (") for name in operations)
    return f"\n\nIn {counted(len(operations), 'operation')}: {names}"


def _said(in_python: Sequence[str]) -> str:
    """The Python names that break by a change, all of them."""
    names = ", ".join(one_line(name).replace("](", "] (") for name in in_python)
    return f"\n\nIn Python: {names}" if names else ""


def _location(at: Location, pointer: str) -> dict[str, Any]:
    """A place by the path that its file has in the repository.

    A viewer has no other revision than the one that is checked out: what was before is
    looked for in the file of the same name, and the message says which revision it is.
    """
    path, revision = in_repository(at.file)
    uri = quote(printable(path), safe="/")
    artifact = (
        {"uri": f"file://{uri}"}
        if uri.startswith("/")
        else {"uri": uri, "uriBaseId": "%SRCROOT%"}
    )
    physical: dict[str, Any] = {"artifactLocation": artifact}
    if at.line is not None:
        physical["region"] = {"startLine": at.line}
        if at.column is not None:
            physical["region"]["startColumn"] = at.column
    location: dict[str, Any] = {
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": f"#{printable(pointer)}"}],
    }
    if revision:
        text = f"before, at {printable(revision)}".replace("](", "] (")
        location["message"] = {"text": text}
    return location


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
