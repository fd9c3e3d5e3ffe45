"""Descriptions given as values, compared as the product compares files."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from specloom.config.values import JudgeSettings
from specloom.diff.compare import compare
from specloom.diff.report import Change
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.resolve import resolve

TODAY = date(2026, 1, 1)


def loaded(value: Any, path: Path) -> Document:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        json.dumps(value) if path.suffix == ".json" else yaml.safe_dump(value)
    )
    return resolve(load(path), compared=True)[0]


def changes(
    old: Document, new: Document, settings: JudgeSettings | None = None
) -> tuple[Change, ...]:
    return compare([old], [new], today=TODAY, settings=settings or JudgeSettings())


def between(old: Any, new: Any, folder: Path) -> tuple[Change, ...]:
    """The changes from one value, written as YAML, to another, written as JSON."""
    return changes(
        loaded(old, folder / "old" / "openapi.yaml"),
        loaded(new, folder / "new" / "openapi.json"),
    )
