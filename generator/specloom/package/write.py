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
        check_inside(path)
    try:
        for path, text in files.items():
            _replace(folder, path, text)
    except OSError as error:
        raise WriteError(f"{folder}: {error}") from None


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
