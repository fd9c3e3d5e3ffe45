"""Writing: the one stage that changes the disk, and only inside the package."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from specloom.package.lock import NAME
from specloom.package.plan import Plan, WriteError, check_inside


def write(plan: Plan) -> None:
    """Do what the plan says: each file at once or not at all, the lock last.

    Raises:
        WriteError: the folder is not to be written.
    """
    order = [path for path in (*plan.added, *plan.changed) if path != NAME]
    folders = _Folders(plan.package)
    try:
        for path in order:
            _replace(folders, path, plan.files[path])
        for path in plan.removed:
            _remove(plan.package, path)
        if NAME in (*plan.added, *plan.changed):
            _replace(folders, NAME, plan.files[NAME])
    except OSError as error:
        raise WriteError(f"{plan.package}: {error}") from None


def put_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write files that are no package: each at once or not at all, others left alone.

    Raises:
        WriteError: the folder is not to be written.
    """
    for path in files:
        check_inside(path)
    folders = _Folders(folder)
    try:
        for path, text in files.items():
            _replace(folders, path, text)
    except OSError as error:
        raise WriteError(f"{folder}: {error}") from None


class _Folders:
    """The folders of a package, made and looked at once each."""

    def __init__(self, package: Path) -> None:
        self._package = package
        self._ready: set[Path] = set()

    def place(self, path: str) -> Path:
        """Where a file goes; its folder is there.

        Raises:
            WriteError: the folder is a link that leads out of the package.
        """
        target = self._package / path
        folder = target.parent
        if folder not in self._ready:
            folder.mkdir(parents=True, exist_ok=True)
            if not folder.resolve().is_relative_to(self._package.resolve()):
                raise WriteError(f"{folder} is a link that leads out of the package")
            self._ready.add(folder)
        return target


def _replace(folders: _Folders, path: str, text: str) -> None:
    target = folders.place(path)
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
