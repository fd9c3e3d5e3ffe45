"""Packages that an earlier run made of the same description, under another name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from specloom.base.diagnostics import Finding, Location, Severity
from specloom.base.line_ends import with_line_feeds
from specloom.config.values import Config
from specloom.package.lock import is_recorded, read_lock


def former_packages(config: Config, package: str) -> Iterator[Finding]:
    """What is left of packages of these documents that are not called so any more.

    A title that changes gives the package another name, and the old folder stays. Two
    configurations may also make two packages of one description, so nothing is deleted.

    Args:
        package: what it is called now.
    """
    documents = {_below(path, config.root) for path in config.documents}
    for folder in _folders(config.output):
        lock = read_lock(folder)
        if folder.name in (package, *config.siblings) or lock is None:
            continue
        spec = _spec_of(lock)
        # Many a document is called `openapi.yaml`: all of its files have to be here.
        is_here = all((config.root / path).is_file() for path in spec)
        if (
            is_here
            and documents <= spec.keys()
            and not _is_of_a_neighbour(spec, config.root)
        ):
            yield Finding(
                "former-package",
                Severity.INFO,
                f"{folder.name!r} in {config.output.name} was made from these documents,"
                f" too, and the package is called {package!r} now",
                Location(config.output.name + "/" + folder.name, ""),
                f"Delete {config.output.name}/{folder.name}, or keep the name with"
                f' package = "{folder.name}" in specloom.toml.',
            )


def _folders(output: Path) -> list[Path]:
    try:
        # One with a dot in front is what a run has not finished.
        return sorted(
            path
            for path in output.iterdir()
            if path.is_dir() and not path.name.startswith(".")
        )
    except OSError:
        return []


def _below(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name


def _spec_of(lock: dict[str, Any]) -> dict[str, str]:
    """The files of a description and their digests, as a lock has them."""
    spec = lock.get("spec")
    return {str(k): str(v) for k, v in spec.items()} if isinstance(spec, dict) else {}


def _is_of_a_neighbour(spec: dict[str, str], root: Path) -> bool:
    """Whether a description beside this one has files of a lock, as it records them."""
    return any(
        is_recorded(with_line_feeds(file.read_bytes()), recorded)
        for folder in _folders(root.parent)
        if folder != root
        for path, recorded in spec.items()
        if (file := folder / path).is_file()
    )
