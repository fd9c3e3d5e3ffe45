"""Overlays and descriptions that are real files in a temporary folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from specloom.base.diagnostics import Finding
from specloom.spec import pointers
from specloom.spec.load import load, read
from specloom.spec.overlays import overlaid
from specloom.spec.source import Source

HEAD = 'overlay: {version}\ninfo: {{title: Changes, version: "1"}}\nactions:\n'


def with_head(actions: str, version: str = "1.1.0") -> str:
    """The text of an overlay with these actions, as a list in YAML."""
    return HEAD.format(version=version) + actions


def apply(
    folder: Path, description: str, *overlays: str
) -> tuple[Source, list[Finding]]:
    """A description with overlays applied, all given as text."""
    entry = folder / "openapi.yaml"
    entry.write_text(description)
    sources = []
    for number, text in enumerate(overlays):
        path = folder / f"{number}.overlay.yaml"
        path.write_text(text)
        sources.append(read(path, shown_as=path.name))
    done = overlaid([load(entry, shown_as=entry.name)], sources, lambda path: None)
    return done.files[entry.resolve()], done.findings


def scalars(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every value that is no container, by its pointer."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from scalars(child, pointers.join(pointer, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from scalars(child, pointers.join(pointer, index))
    else:
        yield pointer, value
