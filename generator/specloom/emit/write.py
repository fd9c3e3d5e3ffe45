"""Writing: the one stage that changes the disk, and only inside the package."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from specloom.emit.manifest import NAME, digest, files_on_disk, read_lock


class WriteError(Exception):
    """The package cannot be written where it should be; nothing was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
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


def plan(files: Mapping[str, str], package: Path) -> Plan:
    """Compare a package's files with its folder.

    Args:
        files: every file, the lock included.

    Raises:
        WriteError: a path leads out of the package.
    """
    for path in files:
        _check_inside(path)
    if package.exists() and not package.is_dir():
        raise WriteError(f"{package} is a file, and should become a folder")
    lock = read_lock(package)
    recorded: Mapping[str, str] = lock["files"] if lock else {}
    present = {path: _read(package / path) for path in files_on_disk(package)}
    lock_there = _read(package / NAME)
    wanted = {path: text.encode() for path, text in files.items()}
    current = present if lock_there is None else {**present, NAME: lock_there}
    added = [path for path in wanted if path not in current]
    changed = [p for p, data in wanted.items() if p in current and current[p] != data]
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


def write(plan: Plan) -> None:
    """Do what the plan says: each file at once or not at all, the lock last.

    Raises:
        WriteError: the folder is not to be written.
    """
    order = [path for path in (*plan.added, *plan.changed) if path != NAME]
    try:
        for path in order:
            _replace(plan.package, path, plan.files[path])
        for path in plan.removed:
            _remove(plan.package, path)
        if NAME in (*plan.added, *plan.changed):
            _replace(plan.package, NAME, plan.files[NAME])
    except OSError as error:
        raise WriteError(f"{plan.package}: {error}") from None


def put_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write files that are no package: each at once or not at all, others left alone.

    Raises:
        WriteError: the folder is not to be written.
    """
    for path in files:
        _check_inside(path)
    try:
        for path, text in files.items():
            _replace(folder, path, text)
    except OSError as error:
        raise WriteError(f"{folder}: {error}") from None


def _is_edited(data: bytes | None, recorded: str | None) -> bool:
    # A file that the lock does not know is somebody's own, too.
    return data is not None and (recorded is None or digest(data) != recorded)


def _check_inside(path: str) -> None:
    pure = PurePosixPath(path)
    odd = not pure.parts or any(c in path for c in "\\\0")
    if odd or pure.is_absolute() or ".." in pure.parts:
        raise WriteError(f"{path!r} leads out of the package")


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _replace(package: Path, path: str, text: str) -> None:
    target = package / path
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.parent.resolve().is_relative_to(package.resolve()):
        raise WriteError(f"{target.parent} is a link that leads out of the package")
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink()
        raise


def _remove(package: Path, path: str) -> None:
    target = package / path
    target.unlink(missing_ok=True)
    for folder in target.parents:
        if folder == package or any(p.name != "__pycache__" for p in folder.iterdir()):
            return
        for cache in folder.glob("__pycache__"):
            for compiled in cache.iterdir():
                compiled.unlink()
            cache.rmdir()
        folder.rmdir()
