"""Specs that are only in memory."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from specloom.base.diagnostics import Finding
from specloom.base.tree import Kind
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.parsed import Parsed
from specloom.spec.resolve import resolve

HERE = Path("/spec")


@dataclass(frozen=True)
class Memory:
    """A tree of files that are values."""

    files: Mapping[Path, Any]
    prefix: str = field(default="")

    def shown(self, path: Path) -> str:
        return path.relative_to(HERE).as_posix()

    def resolved(self, path: Path) -> Path:
        parts: list[str] = []
        for part in PurePosixPath(path).parts[1:]:
            if part == "..":
                parts[-1:] = []
            else:
                parts.append(part)
        return Path("/", *parts)

    def kind(self, path: Path) -> Kind:
        return Kind.FILE if self.resolved(path) in self.files else Kind.NOTHING

    def names(self, folder: Path) -> list[str]:
        return sorted(path.name for path in self.files if path.parent == folder)

    def data(self, path: Path, most_bytes: int) -> bytes:
        return json.dumps(self.files[path]).encode()[:most_bytes]


def resolved(
    files: Mapping[str, Any], version: str = "3.1.0", parsed: Parsed | None = None
) -> tuple[Document, list[Finding]]:
    """The first of these files as the entry document, the others beside it.

    Args:
        parsed: what earlier runs have kept.
    """
    entry = next(iter(files))
    head = {"openapi": version, "info": {"title": "Test", "version": "1"}}
    tree = Memory(
        {
            HERE / name: {**head, "paths": {}, **value} if name == entry else value
            for name, value in files.items()
        }
    )
    path = HERE / entry
    entry_source = load(path, shown_as=tree.shown(path), tree=tree)
    return resolve(entry_source, tree=tree, parsed=parsed)


def schemas(**named: Any) -> dict[str, Any]:
    """An entry document with these component schemas."""
    return {"components": {"schemas": named}}
