"""The `[[own_code]]` tables of a `specloom.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from specloom.base.diagnostics import Finding, Location, Severity
from specloom.base.tree import Kind, Tree
from specloom.base.words import is_ascii_name
from specloom.config.values import OwnCode, OwnMethod, OwnResource

_KNOWN = {
    "own_code": ("file", "exports", "optional_dependencies", "resource", "method"),
    "own_code.resource": ("accessor", "classes"),
    "own_code.method": ("accessor", "like", "classes", "summary"),
}
_HEAD = re.compile(r"\s*\[\[?\s*([^\]]*?)\s*\]")


def read_own_code(
    tables: Any, folder: Path, lines: Sequence[str], tree: Tree, shown_as: str
) -> tuple[tuple[OwnCode, ...], list[Finding]]:
    """The own code that a file names, and what is wrong with their tables.

    Args:
        tables: the value of `own_code` in the file.
        folder: where the file stands, resolved.
        lines: its text, for the lines of findings.
        tree: where the files are.
        shown_as: the file as findings name it.
    """
    reader = _Tables(folder, lines, tree, shown_as)
    if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
        at = reader.at("own_code", 0)
        reader.note(at, "own_code must be tables", "Write [[own_code]].")
        return (), reader.findings
    made = [reader.own_code(table) for table in tables]
    seen: dict[str, OwnCode] = {}
    for module in filter(None, made):
        if module.module in seen:
            reader.note(
                module.at, f"there are two modules {module.module!r}", "Rename."
            )
        seen[module.module] = module
    return tuple(seen.values()), reader.findings


class _Tables:
    """Reads tables in the order of their heads, collecting every finding."""

    def __init__(
        self, folder: Path, lines: Sequence[str], tree: Tree, shown_as: str
    ) -> None:
        self.folder = folder
        self.file = shown_as
        self.tree = tree
        self.heads: dict[str, list[int]] = {name: [] for name in _KNOWN}
        self.read = dict.fromkeys(_KNOWN, 0)
        self.findings: list[Finding] = []
        for number, line in enumerate(lines, 1):
            if (head := _HEAD.match(line)) and head[1] in self.heads:
                self.heads[head[1]].append(number)

    def at(self, kind: str, index: int) -> Location:
        """The head of the table of this kind with this number in the file."""
        heads = self.heads[kind]
        line = heads[index] if index < len(heads) else 1
        return Location(self.file, "/" + kind.replace(".", "/"), line, 1)

    def note(self, at: Location, message: str, hint: str) -> None:
        self.findings.append(
            Finding("configuration", Severity.ERROR, message, at, hint)
        )

    def next(self, kind: str, table: Mapping[str, Any]) -> Location:
        """The place of the next table of a kind, its keys checked."""
        at = self.at(kind, self.read[kind])
        self.read[kind] += 1
        for key in table:
            if key not in _KNOWN[kind]:
                known = ", ".join(_KNOWN[kind])
                self.note(at, f"{key!r} is not known here", f"known are {known}")
        return at

    def own_code(self, table: Mapping[str, Any]) -> OwnCode | None:
        at = self.next("own_code", table)
        name = table.get("file")
        file = self.folder / name if isinstance(name, str) else None
        if file is None or not self.is_there(file):
            self.note(
                at,
                f"file is {name!r}, and there is no such file in the spec's folder",
                "Name a Python file, such as own_code/search.py.",
            )
            file = None
        elif not _is_module(file):
            self.note(at, f"{name!r} cannot be imported", "Name it like a module.")
        resources = [self.resource(each) for each in self.tables(table, "resource", at)]
        methods = [self.method(each) for each in self.tables(table, "method", at)]
        extras = table.get("optional_dependencies", {})
        if not isinstance(extras, dict):
            self.note(at, "optional_dependencies must be a table of lists", "")
            extras = {}
        if file is None:
            return None
        return OwnCode(
            file=file,
            shown_as=self.tree.shown(file),
            exports=self.names(table, "exports", at),
            resources=tuple(filter(None, resources)),
            methods=tuple(filter(None, methods)),
            optional_dependencies=tuple(
                (extra, self.texts(extras, extra, at)) for extra in extras
            ),
            at=at,
        )

    def is_there(self, file: Path) -> bool:
        """Whether a file stands in the spec's folder, links followed."""
        try:
            inside = self.tree.resolved(file).is_relative_to(self.folder)
        except (OSError, ValueError, RuntimeError):
            return False
        return inside and self.tree.kind(file) is Kind.FILE

    def tables(
        self, table: Mapping[str, Any], key: str, at: Location
    ) -> list[dict[str, Any]]:
        value = table.get(key, [])
        if isinstance(value, list) and all(isinstance(each, dict) for each in value):
            return value
        self.note(at, f"{key} must be tables", f"Write [[own_code.{key}]].")
        return []

    def resource(self, table: Mapping[str, Any]) -> OwnResource | None:
        at = self.next("own_code.resource", table)
        accessor = self.accessor(table, "accessor", at)
        classes = self.classes(table, at)
        if not accessor or classes is None:
            return None
        return OwnResource(accessor=accessor, classes=classes, at=at)

    def method(self, table: Mapping[str, Any]) -> OwnMethod | None:
        at = self.next("own_code.method", table)
        accessor = self.accessor(table, "accessor", at)
        like = self.accessor(table, "like", at)
        classes = self.classes(table, at)
        summary = table.get("summary", "")
        if not isinstance(summary, str) or not summary.strip():
            self.note(at, "summary is missing", "Say in a sentence what it gives.")
            return None
        if not accessor or not like or classes is None:
            return None
        return OwnMethod(
            accessor=accessor, like=like, classes=classes, summary=summary, at=at
        )

    def accessor(
        self, table: Mapping[str, Any], key: str, at: Location
    ) -> tuple[str, ...]:
        value = table.get(key)
        parts = tuple(value.split(".")) if isinstance(value, str) else ()
        if not parts or not all(map(is_ascii_name, parts)):
            self.note(at, f"{key} is {value!r}", "Write it as pets.list, say.")
            return ()
        return parts

    def classes(self, table: Mapping[str, Any], at: Location) -> tuple[str, str] | None:
        names = self.names(table, "classes", at)
        if len(names) == 2:
            return (names[0], names[1])
        self.note(
            at,
            "classes must name two classes, the sync and the async one",
            'Write classes = ["Search", "AsyncSearch"].',
        )
        return None

    def names(
        self, table: Mapping[str, Any], key: str, at: Location
    ) -> tuple[str, ...]:
        listed = self.texts(table, key, at)
        for name in listed:
            if not is_ascii_name(name):
                self.note(at, f"{key}: {name!r} is no Python name", "Choose another.")
        return tuple(filter(is_ascii_name, listed))

    def texts(
        self, table: Mapping[str, Any], key: str, at: Location
    ) -> tuple[str, ...]:
        value = table.get(key, [])
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        self.note(at, f"{key} must be a list of texts", "")
        return ()


def _is_module(file: Path) -> bool:
    return file.suffix == ".py" and is_ascii_name(file.stem) and file.stem != "__init__"
