"""`specloom.lock.json`: what a package was made from, and what it is made of."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from specloom.base.line_ends import with_line_feeds

NAME = "specloom.lock.json"
GENERATOR = "datamodel-code-generator"

# What running and installing a package leaves behind.
_LEFTOVERS = {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", "build"}
_LEFTOVER_SUFFIXES = (".egg-info", ".pyc", ".pyo")


class Made(Struct, frozen=True, kw_only=True):
    """What a package is made from; equal means: it would come out the same."""

    specloom: str
    model_generator: str
    formatter: str
    spec: Mapping[str, str]  # path below the spec's folder -> sha256


@cache
def generator_version() -> str:
    """The model generator as the lock names it."""
    from importlib.metadata import version  # takes as long as all else here

    return f"{GENERATOR} {version(GENERATOR)}"


def digest(data: bytes) -> str:
    """A digest as the lock writes it."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def is_recorded(data: bytes, recorded: str) -> bool:
    """Whether a file is what the lock says, whatever ends its lines."""
    return recorded in (digest(data), digest(with_line_feeds(data)))


def lock_text(made: Made, files: Mapping[str, str]) -> str:
    """The lock of a package with these files."""
    lock = {
        "specloom": made.specloom,
        "model_generator": made.model_generator,
        "formatter": made.formatter,
        "spec": dict(sorted(made.spec.items())),
        "files": {path: digest(text.encode()) for path, text in sorted(files.items())},
    }
    return json.dumps(lock, indent=2) + "\n"


def read_lock(package: Path) -> dict[str, Any] | None:
    """The lock of a package, None when there is none that can be read."""
    try:
        lock = json.loads((package / NAME).read_bytes())
    except (OSError, ValueError):
        return None
    if isinstance(lock, dict) and isinstance(lock.get("files"), dict):
        return {**lock, "specloom": str(lock.get("specloom", "of an unknown version"))}
    return None


def files_on_disk(package: Path) -> Iterator[str]:
    """Every file of a package but the lock and what tools leave behind.

    Links count as files, wherever they lead.
    """
    found: list[tuple[str, ...]] = []
    # Not `rglob`: it makes a Path of every entry, and takes twice as long.
    for folder, folders, names in os.walk(package):
        folders[:] = [name for name in folders if not is_left_over(name)]
        here = Path(folder)
        links = [name for name in folders if (here / name).is_symlink()]
        below = here.relative_to(package).parts
        found += ((*below, name) for name in (*names, *links) if not is_left_over(name))
    yield from ("/".join(parts) for parts in sorted(found) if parts != (NAME,))


def is_left_over(name: str) -> bool:
    """Whether tools leave files or folders of this name in a package."""
    return name in _LEFTOVERS or name.endswith(_LEFTOVER_SUFFIXES)


class Difference(Struct, frozen=True):
    """One file that is not what it should be."""

    path: str
    kind: str  # added, changed, edited, missing, removed, stray


def compare_with_lock(package: Path, lock: Mapping[str, Any]) -> list[Difference]:
    """How a package differs from its own lock."""
    found = []
    recorded: Mapping[str, str] = lock["files"]
    present = set(files_on_disk(package))
    for path, expected in recorded.items():
        if path not in present:
            found.append(Difference(path, "missing"))
        elif not is_recorded((package / path).read_bytes(), expected):
            found.append(Difference(path, "edited"))
    found += [Difference(path, "stray") for path in sorted(present - set(recorded))]
    return found
