"""The files of a revision of a git repository, read without checking it out."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Self

from msgspec import Struct

from specloom.base.tree import Kind
from specloom.spec.repository import Repository, command, fault, git, said

_LINK, _SUBMODULE = "120000", "160000"
_MAX_LINKS = 40
_MAX_LINK_BYTES = 4096


class _Entry(Struct, frozen=True):
    mode: str
    id: str
    top: Path  # of the repository that has it


class Revision:
    """The files below one folder of a revision, as a `Tree`.

    A path is where the file would stand if the revision were checked out. Nothing
    outside of `reach` is there, so that no link or reference leaves it. Submodules are
    read at the commit that the revision has of them, out of their own repositories.
    """

    def __init__(
        self,
        repository: Repository,
        name: str,
        commit: str,
        folder: Path,
        reach: Path | None = None,
    ):
        """Read which files there are.

        Args:
            repository: where the revision is.
            name: what the user calls it, shown before each path.
            commit: its id.
            folder: absolute, below the repository's top.
            reach: a folder around it, which is read once something in it is asked
                for; only `folder` without it.

        Raises:
            SpecError: git cannot list it.
        """
        self.prefix = f"{name}:"
        self._name = name
        self._commit = commit
        self._top = repository.top
        self._reach = folder if reach is None else reach
        self._objects: dict[Path, subprocess.Popen[bytes]] = {}
        # Commits that are read: of this repository, and of submodules, by their folder.
        self.commits = {repository.top: commit}
        self.unreadable: dict[Path, str] = {}  # submodule -> why it is not here
        self._list(folder)

    def _list(self, folder: Path) -> None:
        """Read which files are in a folder, and forget those of another."""
        self._listed = folder
        self._entries: dict[Path, _Entry] = {}
        self._folders: set[Path] = set()
        self._add(self._top, self._commit, folder)

    def _add(self, top: Path, commit: str, folder: Path) -> None:
        """Read which files of a folder a commit has, through submodules."""
        found = _entries(top, self._name, commit, folder)
        if not found and (submodule := self._submodule(top, commit, folder)):
            path, entry = submodule
            self._entries[path] = entry
            self._enter(path, folder)
            return
        self._entries |= found
        self._folders.update(
            parent
            for path in found
            for parent in path.parents
            if parent.is_relative_to(folder)
        )

    def _submodule(
        self, top: Path, commit: str, folder: Path
    ) -> tuple[Path, _Entry] | None:
        """What a commit has in place of a folder, or of one that it would be in."""
        for path in (folder, *folder.parents):
            if path == top:
                break
            entry = _entries(top, self._name, commit, path, itself=True).get(path)
            if entry is not None:
                return (path, entry) if entry.mode == _SUBMODULE else None
        return None

    def _enter(self, path: Path, folder: Path) -> None:
        """Put the files of a submodule in the place of its entry, if they are here."""
        entry = self._entries[path]
        has_it = git(path, "cat-file", "-e", f"{entry.id}^{{commit}}")
        if not (path / ".git").exists() or has_it.returncode != 0:
            self.unreadable[path] = entry.id
            return
        del self._entries[path]
        self.commits[path] = entry.id
        self._add(path, entry.id, folder)

    def _see(self, path: Path) -> None:
        """Read which files there are around the folder, if the path leads there."""
        if (
            path.is_relative_to(self._reach)
            and not path.is_relative_to(self._listed)
            and not self._listed.is_relative_to(path)
        ):
            self._list(self._reach)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        while self._objects:
            _, process = self._objects.popitem()
            # git ends when it has nothing more to answer.
            with process:
                with suppress(OSError):
                    _pipe(process.stdin).close()
                process.kill()

    def shown(self, path: Path) -> str:
        """How a file is named: `main:spec/openapi.yaml`."""
        return self.prefix + path.relative_to(self._top).as_posix()

    def resolved(self, path: Path) -> Path:
        """The path with its `..` and its links followed.

        Raises:
            RuntimeError: links lead in a circle.
        """
        links = 0
        todo = list(reversed(path.parts[1:]))
        done = Path(path.anchor)
        while todo:
            part = todo.pop()
            here = Path(os.path.normpath(done / part))
            self._see(here)
            entry = self._entries.get(here)
            if entry is not None and entry.mode == _SUBMODULE:
                if here not in self.unreadable:
                    self._enter(here, here)
                done = here
                continue
            if entry is None or entry.mode != _LINK:
                done = here
                continue
            links += 1
            if links > _MAX_LINKS:
                raise RuntimeError(f"{self.prefix}{path}: links without end")
            target = os.fsdecode(self._blob(entry, _MAX_LINK_BYTES))
            if PurePosixPath(target).is_absolute():
                done = Path(path.anchor)
            todo += reversed([p for p in PurePosixPath(target).parts if p != "/"])
        return done

    def kind(self, path: Path) -> Kind:
        """What stands under a path, links followed."""
        path = self.resolved(path)
        entry = self._entries.get(path)
        if entry is not None:
            return Kind.OTHER if entry.mode == _SUBMODULE else Kind.FILE
        return Kind.FOLDER if path in self._folders else Kind.NOTHING

    def names(self, folder: Path) -> list[str]:
        """What a folder contains, sorted."""
        return sorted(
            path.name
            for path in (*self._entries, *self._folders)
            if path.parent == folder and path != folder
        )

    def data(self, path: Path, most_bytes: int) -> bytes:
        """The first `most_bytes` bytes of a file.

        Raises:
            OSError: the repository lacks it.
        """
        return self._blob(self._entries[self.resolved(path)], most_bytes)

    def _blob(self, entry: _Entry, most_bytes: int) -> bytes:
        """The beginning of a blob, from one process that answers for a repository."""
        if entry.top not in self._objects:
            self._objects[entry.top] = subprocess.Popen(
                [*command(entry.top), "cat-file", "--batch"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        process = self._objects[entry.top]
        asking, answer = _pipe(process.stdin), _pipe(process.stdout)
        asking.write(f"{entry.id}\n".encode())
        asking.flush()
        head = answer.readline().split()
        if len(head) != 3:
            raise OSError(f"the object {entry.id} is missing in the repository")
        size = int(head[2])
        content = answer.read(min(size, most_bytes))
        left = size - len(content) + 1  # and the line's end behind it
        while left:
            left -= len(answer.read(min(left, 1 << 20))) or left
        return content


def _entries(
    top: Path, name: str, commit: str, place: Path, *, itself: bool = False
) -> dict[Path, _Entry]:
    """The files that a commit has in a folder, or what stands at the place itself."""
    below = place.relative_to(top).as_posix()
    command = ["ls-tree", "-z", "--full-tree", *([] if itself else ["-r"]), commit]
    if below != ".":
        command += ["--", below if itself else f"{below}/"]
    done = git(top, *command)
    if done.returncode != 0:
        raise fault(
            "unreadable-revision", name, f"git cannot list {name!r}: {said(done)}", ""
        )
    entries = {}
    for line in done.stdout.split(b"\0"):
        head, _, path = line.partition(b"\t")
        if path:
            mode, _, object_id = head.decode().split(" ")
            entries[top / os.fsdecode(path)] = _Entry(mode, object_id, top)
    return entries


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe
