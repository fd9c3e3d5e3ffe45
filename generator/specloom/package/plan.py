"""What writing a package would do, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from msgspec import Struct

from specloom.base.diagnostics import Finding
from specloom.base.line_ends import with_line_feeds
from specloom.package.lock import (
    NAME,
    Difference,
    files_on_disk,
    is_recorded,
    read_lock,
)


class WriteError(Exception):
    """The package cannot be written where it should be; nothing was."""


class Plan(Struct, frozen=True, kw_only=True):
    """What writing would do; paths are in the package."""

    package: Path
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    edited: tuple[str, ...]  # by hand, and about to be lost
    stray: tuple[str, ...]  # nobody's; left alone
    files: Mapping[str, str]

    @property
    def drift(self) -> bool:
        """Whether the folder is not exactly what it should be."""
        return bool(self.added or self.changed or self.removed or self.stray)


class RecognisedList(Struct, frozen=True):
    """An operation whose list comes in pages by its shape, with no annotation."""

    operation: str  # "GET /v1/things"
    rule: str


class Output(Struct, frozen=True, kw_only=True):
    """One package as the spec gives it, and how its folder differs from that."""

    package: str
    plan: Plan
    findings: tuple[Finding, ...]  # what of the spec is not in the package
    documents: int
    operations: int
    schemas: int
    lists: tuple[RecognisedList, ...] = ()


def differences(plan: Plan) -> list[Difference]:
    """How a package's folder differs from what the spec gives, by path."""
    found = [Difference(path, "edited") for path in plan.edited]
    for kind, paths in (
        ("added", plan.added),
        ("changed", plan.changed),
        ("removed", plan.removed),
        ("stray", plan.stray),
    ):
        found += [Difference(path, kind) for path in paths if path not in plan.edited]
    return sorted(found, key=lambda difference: difference.path)


def plan(files: Mapping[str, str], package: Path) -> Plan:
    """Compare a package's files with its folder.

    Args:
        files: every file, the lock included.

    Raises:
        WriteError: a path leads out of the package.
    """
    for path in files:
        check_inside(path)
    if package.exists() and not package.is_dir():
        raise WriteError(f"{package} is a file, and should become a folder")
    lock = read_lock(package)
    recorded: Mapping[str, str] = lock["files"] if lock else {}
    present = {path: _read(package / path) for path in files_on_disk(package)}
    lock_there = _read(package / NAME)
    wanted = {path: text.encode() for path, text in files.items()}
    current = present if lock_there is None else {**present, NAME: lock_there}
    added = [path for path in wanted if path not in current]
    changed = [
        path
        for path, data in wanted.items()
        if path in current and not _is_same(current[path], data)
    ]
    removed = [p for p in recorded if p in present and p not in wanted]
    edited = [
        path
        for path in (*changed, *removed)
        if path != NAME and _is_edited(present[path], recorded.get(path))
    ]
    stray = [path for path in present if path not in wanted and path not in recorded]
    return Plan(
        package=package,
        added=tuple(added),
        changed=tuple(changed),
        removed=tuple(removed),
        edited=tuple(edited),
        stray=tuple(stray),
        files=files,
    )


def check_inside(path: str) -> None:
    """Refuse a path that leads out of its folder.

    Raises:
        WriteError: it does.
    """
    pure = PurePosixPath(path)
    odd = not pure.parts or any(c in path for c in "\\\0")
    if odd or pure.is_absolute() or ".." in pure.parts:
        raise WriteError(f"{path!r} leads out of the package")


def _is_edited(data: bytes | None, recorded: str | None) -> bool:
    # A file that the lock does not know is somebody's own, too.
    return data is not None and (recorded is None or not is_recorded(data, recorded))


def _is_same(data: bytes | None, wanted: bytes) -> bool:
    """Whether a file says what it should; a checkout may give it other line ends."""
    return data is not None and wanted in (data, with_line_feeds(data))


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
