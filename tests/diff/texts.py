"""Two texts compared, for the tests of the comparison."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml
from specloom.config.values import JudgeSettings
from specloom.diff.report import Change
from specloom.spec.document import Document
from specloom.spec.load import load
from specloom.spec.resolve import resolve

from tests.diff.proof import comparing

RESPONSES = {"200": {"description": "Fine"}}


def document(folder: Path, name: str, text: str) -> Document:
    """A description, read as the tool reads it; what is wrong in it does not matter."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(textwrap.dedent(text))
    return resolve(load(path, shown_as=name))[0]


def changes(
    folder: Path, old: str, new: str, settings: JudgeSettings | None = None
) -> tuple[Change, ...]:
    """What the tool says about two texts."""
    return comparing.changes(
        document(folder, "old.yaml", old), document(folder, "new.yaml", new), settings
    )


def described(paths: Mapping[str, Any], version: str = "3.1.0", **more: Any) -> str:
    """A whole description, as YAML."""
    head = {"openapi": version, "info": {"title": "T", "version": "1"}}
    return yaml.safe_dump({**head, "paths": dict(paths), **more}, sort_keys=False)


def with_schema(
    schema: Any,
    flow: str,
    version: str = "3.1.0",
    schemas: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    """A description with a schema in the body of a request, or of a response."""
    body = {
        "content": {
            "application/json": {
                "schema": {"type": "object", "properties": {"value": schema}}
            }
        }
    }
    operation: dict[str, Any] = {"responses": dict(RESPONSES)}
    if flow == "request":
        operation["requestBody"] = body
    else:
        operation["responses"] = {"200": {"description": "Fine", **body}}
    more = {"components": {"schemas": dict(schemas)}} if schemas else {}
    return described({"/a": {"post": operation}}, version, **more)
