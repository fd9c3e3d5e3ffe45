"""Does the document have the operations that the API's reference lists?"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specloom.base.diagnostics import Finding, Severity, SpecError
from specloom.check.accessors import accessor_of
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.source import Source
from specloom.spec.values import as_dict, shown
from specloom.spec.view import Operation

_WORDS = ("title", "group", "method", "path", "accessor", "document")


def documented(
    documents: Mapping[str, Document], list_file: Path, *, shown_as: str | None = None
) -> list[Finding]:
    """Where the documents and the list of documented endpoints disagree.

    Args:
        documents: by the name under which the list's `document` knows them.
        list_file: `endpoints: [{title, group, method, path, accessor, document}]`.
        shown_as: the list's name in findings.
    """
    try:
        source = load(list_file, shown_as=shown_as)
    except SpecError as error:
        return list(error.findings)
    return [*source.findings, *_compared(documents, source)]


def _compared(documents: Mapping[str, Document], source: Source) -> list[Finding]:
    findings: list[Finding] = []
    operations = {
        (name, operation.method.upper(), operation.path): operation
        for name, document in documents.items()
        for operation in document.operations()
    }
    listed = set()
    entries = source.value.get("endpoints")
    if not isinstance(entries, list):
        return [_finding("malformed", "'endpoints' is no list", source, "/endpoints")]
    for index, entry in enumerate(entries):
        pointer = f"/endpoints/{index}"
        problem = _shape_problem(entry)
        if problem:
            findings.append(_finding("malformed", problem, source, pointer))
            continue
        name = _document_name(entry, documents)
        if name is None:
            if len(documents) > 1:
                known = " or ".join(map(repr, documents))
                message = f"{shown(entry.get('document'))} is none of {known}"
                findings.append(_finding("unknown", message, source, pointer))
            continue
        key = (name, str(entry["method"]).upper(), str(entry["path"]))
        if key in listed:
            message = f"{key[1]} {key[2]} is listed twice"
            findings.append(_finding("duplicate", message, source, pointer))
            continue
        listed.add(key)
        if key not in operations:
            findings.append(_missing(entry, key, operations, source, pointer))
        else:
            findings += _wrong_accessor(entry, operations[key], source, pointer)
    findings += [
        Finding(
            "undocumented-endpoint",
            Severity.ERROR,
            f"{operation.label} is not in {source.file}",
            operation.at,
            "Add it to the list, or remove it here.",
        )
        for key, operation in operations.items()
        if key not in listed
    ]
    return findings


def _missing(
    entry: dict[str, Any],
    key: tuple[str, str, str],
    operations: Mapping[tuple[str, str, str], Operation],
    source: Source,
    pointer: str,
) -> Finding:
    """The finding for an entry without operation; names the likely counterpart."""
    document, method, path = key
    hint = "Describe it in the spec, or remove it from the list."
    for (other, other_method, other_path), operation in operations.items():
        if other != document:
            continue
        if accessor_of(operation) == entry.get("accessor", ""):
            word = "path" if other_method == method else "method"
            hint = (
                f"The operation with this accessor is {other_method} {other_path},"
                f" at {operation.at}; one of the two has the wrong {word}."
            )
            break
        if other_path == path:
            hint = f"The path exists with {other_method}, at {operation.at}."
    message = f"{shown(entry.get('title', path))}: there is no {method} {path}"
    return _finding("missing", message, source, pointer, hint)


def _wrong_accessor(
    entry: dict[str, Any], operation: Operation, source: Source, pointer: str
) -> list[Finding]:
    wanted = entry.get("accessor")
    written = accessor_of(operation)
    if wanted is None or wanted == written:
        return []
    message = (
        f"{operation.label} should be client.{wanted}," f" but is client.{written}"
    )
    hint = f"The operation is at {operation.at}."
    return [_finding("accessor", message, source, f"{pointer}/accessor", hint)]


def _document_name(
    entry: dict[str, Any], documents: Mapping[str, Document]
) -> str | None:
    wanted = entry.get("document")
    if wanted is None and len(documents) == 1:
        return next(iter(documents))
    for name, document in documents.items():
        file = document.name
        if wanted in (name, file, file.rpartition(".")[0]):
            return name
    return None


def _shape_problem(entry: Any) -> str:
    if not isinstance(entry, dict):
        return f"{shown(entry)} is no mapping"
    unknown = [word for word in entry if word not in _WORDS]
    if unknown:
        return f"{shown(unknown[0])} is none of {', '.join(_WORDS)}"
    for word in ("method", "path"):
        if not isinstance(as_dict(entry).get(word), str):
            return f"{word!r} is missing"
    return ""


def _finding(
    problem: str, message: str, source: Source, pointer: str, hint: str = ""
) -> Finding:
    rule = f"documented-endpoint-{problem}"
    at = source.at(pointer)
    excerpt = source.line(at.line or 0)
    return Finding(rule, Severity.ERROR, message, at, hint, excerpt)
