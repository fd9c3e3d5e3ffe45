"""Read one file of a spec."""

from __future__ import annotations

import hashlib
from pathlib import Path

from msgspec.structs import replace

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.base.line_ends import with_line_feeds
from specloom.base.tree import DISK, Kind, Tree
from specloom.spec.json_text import Known, read_json
from specloom.spec.parsed import Content, Parsed
from specloom.spec.source import Limits, Source
from specloom.spec.yaml_text import read_yaml

LIMITS = Limits()


def load(
    path: Path,
    *,
    root: Path | None = None,
    shown_as: str | None = None,
    limits: Limits = LIMITS,
    tree: Tree = DISK,
    parsed: Parsed | None = None,
) -> Source:
    """The entry document of a spec.

    Args:
        path: the file.
        root: the folder that references may not leave; the file's own by default.
        shown_as: the file's name in findings, when `path` is a temporary copy.
        limits: how much the file may ask for.
        tree: where the file is.
        parsed: what was parsed before, and is not parsed again.

    Raises:
        SpecError: the file cannot be read or holds no mapping.
    """
    source = read(
        path, root=root, shown_as=shown_as, limits=limits, tree=tree, parsed=parsed
    )
    if not isinstance(source.value, dict):
        kind = "empty" if source.value is None else "not a mapping"
        raise SpecError(
            [
                *source.findings,
                Finding(
                    "not-a-mapping",
                    Severity.ERROR,
                    f"this file is {kind}, so it is no OpenAPI document",
                    source.at(""),
                    hint="An OpenAPI document starts with `openapi: 3.1.0`.",
                    excerpt=source.line(1),
                ),
            ]
        )
    return source


def read(
    path: Path,
    *,
    root: Path | None = None,
    shown_as: str | None = None,
    limits: Limits = LIMITS,
    tree: Tree = DISK,
    parsed: Parsed | None = None,
    links: bool = True,
) -> Source:
    """Any file of a spec, whatever value it holds.

    Args:
        links: whether the two paths may have links in them, which are followed.

    Raises:
        SpecError: the file cannot be read.
    """
    file = path.as_posix() if shown_as is None else shown_as
    data = _bytes(path, file, limits, tree)
    text = _text(data, file)
    digest = hashlib.sha256(with_line_feeds(data)).hexdigest()
    as_json = path.suffix.lower() == ".json"
    parsed = parsed or Parsed()

    def parse() -> Content:
        return _parse(text, file, limits, as_json, parsed.similar(text, limits))

    try:
        value, places, findings = parsed.content(digest, file, limits, as_json, parse)
    except SpecError as error:
        raise SpecError([_with_excerpt(f, text) for f in error.findings]) from None
    root = path.parent if root is None else root
    return Source(
        path=tree.resolved(path) if links else path,
        root=tree.resolved(root) if links else root,
        file=file,
        value=value,
        text=text,
        digest=digest,
        places=places,
        findings=tuple(findings),
    )


def _parse(
    text: str, file: str, limits: Limits, as_json: bool, known: Known | None
) -> Content:
    if as_json:
        return read_json(text, file, limits, known)
    # JSON is YAML, but `json` is many times faster and knows surrogate pairs.
    if text.lstrip()[:1] == "{":
        try:
            return read_json(text, file, limits, known)
        except SpecError as error:
            if error.findings[0].rule != "syntax":
                raise
    return read_yaml(text, file, limits)


def _bytes(path: Path, file: str, limits: Limits, tree: Tree) -> bytes:
    try:
        kind = tree.kind(path)
        if kind is Kind.FOLDER:
            raise _unreadable(file, "this is a folder", "Name the file inside it.")
        if kind is Kind.NOTHING:
            raise _unreadable(file, "there is no such file")
        if kind is Kind.OTHER:
            raise _unreadable(file, "this is not a regular file")
        data = tree.data(path, limits.size_bytes + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _unreadable(file, f"cannot be read: {reason}") from None
    if len(data) > limits.size_bytes:
        raise SpecError(
            [
                Finding(
                    "file-too-large",
                    Severity.ERROR,
                    f"larger than {limits.size_bytes:,} bytes",
                    Location(file, ""),
                    hint="Split the description into files joined by $ref.",
                )
            ]
        )
    return data


def _with_excerpt(finding: Finding, text: str) -> Finding:
    if finding.at.line is None:
        return finding
    lines = text.split("\n", finding.at.line)
    excerpt = lines[finding.at.line - 1] if len(lines) >= finding.at.line else ""
    return replace(finding, excerpt=excerpt.rstrip("\r"))


def _unreadable(file: str, message: str, hint: str = "") -> SpecError:
    at = Location(file, "")
    return SpecError([Finding("unreadable-file", Severity.ERROR, message, at, hint)])


def _text(data: bytes, file: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        start = before.rfind(b"\n") + 1
        column = len(before[start:].decode("utf-8", "replace")) + 1
        raise SpecError(
            [
                Finding(
                    "not-utf-8",
                    Severity.ERROR,
                    f"the byte 0x{data[error.start]:02X} is not UTF-8",
                    Location(file, "", line, column),
                    hint="Save the file as UTF-8.",
                )
            ]
        ) from None
