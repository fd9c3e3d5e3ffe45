"""Writing: the one stage that changes the disk.

A package is staged as a whole beside its place and swapped with what is there: whenever
a run ends, there is the old package or the new one. What a run that was killed left
beside it, the next one takes away.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from specloom.base.replacing import replace_file
from specloom.package.exchange import exchange
from specloom.package.lock import is_left_over, read_lock
from specloom.package.plan import Plan, WriteError, check_inside


def write(plan: Plan, check: Callable[[Path], None] = lambda folder: None) -> None:
    """Do what the plan says: all of it or nothing.

    Args:
        check: looks at the whole package before it takes its place, and raises where it
            may not.

    Raises:
        WriteError: the folder is not to be written.
    """
    package = plan.package.resolve()
    try:
        package.parent.mkdir(parents=True, exist_ok=True)
        with _alone(package.parent):
            _finish(package)
            if plan.added or plan.changed or plan.removed:
                staged = _staged(package)
                try:
                    _stage(plan, package, staged)
                    check(staged)
                    _swap(staged, package)
                finally:
                    shutil.rmtree(staged, ignore_errors=True)
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
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.parent.resolve().is_relative_to(folder.resolve()):
                raise WriteError(
                    f"{target.parent} is a link that leads out of {folder}"
                )
            with _alone(target.parent):
                replace_file(target, text.encode())
    except OSError as error:
        raise WriteError(f"{folder}: {error}") from None


def put_file(path: Path, text: str) -> None:
    """Write one file, at once or not at all; what a link or a device leads to, in place.

    Raises:
        OSError: it cannot be written.
    """
    if path.is_symlink() or (path.exists() and not path.is_file()):
        # Such as /dev/stdout, which a shell has opened.
        path.write_text(text, encoding="utf-8")
        return
    with _alone(path.parent):
        replace_file(path, text.encode())


# --- One at a time ---------------------------------------------------------------


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Whoever writes into this folder waits for one another, where the system can.

    What has the lock is the process: none is left behind by one that was killed.
    """
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):  # Windows opens no folders
        yield
        return
    try:
        with suppress(OSError):  # a file system without locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


# --- A package -------------------------------------------------------------------


def _staged(package: Path) -> Path:
    """Where a package is put together; one name, so that nothing is left for ever."""
    return package.with_name(f".{package.name}.specloom-new")


def _set_aside(package: Path) -> Path:
    """Where the old package waits while the new one takes its place."""
    return package.with_name(f".{package.name}.specloom-old")


def _finish(package: Path) -> None:
    """Take away what a killed run left; nobody else is writing."""
    aside = _set_aside(package)
    if aside.exists():
        if package.exists():
            shutil.rmtree(aside)
        else:
            aside.rename(package)
    if _staged(package).exists():
        shutil.rmtree(_staged(package))


def _swap(staged: Path, package: Path) -> None:
    """Put a staged package in its place; what was there is staged then, or gone."""
    if not package.exists():
        staged.rename(package)
    elif not exchange(staged, package):
        aside = _set_aside(package)
        package.rename(aside)
        staged.rename(package)
        shutil.rmtree(aside)


def _stage(plan: Plan, package: Path, staged: Path) -> None:
    """The package as it should be: what stays is linked, what is new is written."""
    new = {*plan.added, *plan.changed}
    # Another run may have written since the plan was made: its files go too.
    lock = read_lock(package)
    recorded = set(lock["files"]) if lock else set()
    gone = {*new, *plan.removed, *(recorded - plan.files.keys())}
    staged.mkdir()
    if package.exists():
        shutil.copymode(package, staged)
        _keep(package, staged, gone)
    ready: set[Path] = set()
    for path, text in plan.files.items():
        target = staged / path
        if path in new or not os.path.lexists(target):
            if target.parent not in ready:
                target.parent.mkdir(parents=True, exist_ok=True)
                if not target.parent.resolve().is_relative_to(staged.resolve()):
                    link = package / Path(path).parent
                    raise WriteError(f"{link} is a link that leads out of the package")
                ready.add(target.parent)
            target.write_bytes(text.encode())


def _keep(package: Path, staged: Path, gone: set[str]) -> None:
    """Carry over every file of a package but those that are gone.

    A folder that held only these goes with them, and with what tools left in it.
    """
    for here, folders, names in os.walk(package):
        below = Path(here).relative_to(package)
        links = [name for name in folders if (Path(here) / name).is_symlink()]
        folders[:] = [name for name in folders if name not in links]
        kept = [n for n in (*names, *links) if (below / n).as_posix() not in gone]
        lost = len(kept) < len(names) + len(links)
        bare = all(map(is_left_over, (*kept, *folders)))
        if lost and bare and below.parts:
            folders.clear()
            continue
        target = staged / below
        target.mkdir(parents=True, exist_ok=True)
        for name in kept:
            _link(Path(here) / name, target / name)


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # a file system without hard links
        shutil.copy2(source, target, follow_symlinks=False)
