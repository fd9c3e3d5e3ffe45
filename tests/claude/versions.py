"""The files of the spec, as each version of the API has them.

Overlays are applied here without specloom, so that the comparison does not trust what it
is to check. Only what they use is known: JSONPath, update and remove.
"""

from __future__ import annotations

import copy
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from jsonpath_rfc9535 import JSONPathEnvironment

from tests.claude.shapes import ROOT, read

SPEC = ROOT / "spec" / "claude"
CONFIG = tomllib.loads((SPEC / "specloom.toml").read_text(encoding="utf-8"))
VERSIONS = tuple(CONFIG["versions"])
NEWEST = VERSIONS[0]
DOCUMENTS = [SPEC / name for name in CONFIG["spec"]["documents"]]


def settings(version: str) -> Any:
    """What the configuration says of one version."""
    return CONFIG["versions"][version]


def content(path: Path, version: str) -> Any:
    """The content of a file of the spec in one version."""
    return _changed(version).get(path, None) or read(path)


@cache
def _changed(version: str) -> dict[Path, Any]:
    """The files that a version's overlays change."""
    found: dict[Path, Any] = {}
    for name in settings(version)["spec"].get("overlays", ()):
        overlay = SPEC / name
        for action in read(overlay)["actions"]:
            file = action.get("x-specloom-file")
            paths = [(overlay.parent / file).resolve()] if file else DOCUMENTS
            selected = 0
            for path in paths:
                whole = found.setdefault(path, copy.deepcopy(read(path)))
                selected += _do(action, whole)
            assert selected, f"{name}: nothing at {action['target']} of {file}"
    return found


def _do(action: Any, whole: Any) -> int:
    locations = [
        node.location
        for node in JSONPathEnvironment().compile(action["target"]).finditer(whole)
    ]
    for location in sorted(locations, key=repr, reverse=True):
        above = whole
        for part in location[:-1]:
            above = above[part]
        if action.get("remove"):
            del above[location[-1]]
        elif not location:
            _merge(whole, action["update"])
        elif isinstance(above[location[-1]], dict | list):
            _merge(above[location[-1]], action["update"])
        else:
            above[location[-1]] = action["update"]
    return len(locations)


def _merge(old: Any, new: Any) -> None:
    if isinstance(old, list):
        old.extend(copy.deepcopy(new if isinstance(new, list) else [new]))
        return
    for key, value in new.items():
        if isinstance(old.get(key), dict | list) and isinstance(value, dict | list):
            _merge(old[key], value)
        else:
            old[key] = copy.deepcopy(value)
