"""The files of a revision of a git repository, read without checking it out."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Self

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.base.tree import Kind

_LINK, _SUBMODULE = "120000", "160000"
_MAX_LINKS = 40
_MAX_LINK_BYTES = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Repository:
    """A git repository that has been checked out."""

    top: Path  # the folder that paths of revisions are relative to
    shallow: bool  # whether it lacks the history that its remote has

    def commit(self, revision: str) -> str:
        """The id of the commit that a revision names.

        Raises:
            SpecError: it names none here.
        """
        if revision and not revision.startswith("-"):
            done = _git(
                *(self.top, "rev-parse", "--verify", "--quiet", "--end-of-options"),
                f"{revision}^{{commit}}",
            )
            if done.returncode == 0:
                return done.stdout.decode().strip()
        raise _fault(
            "unknown-revision",
            revision,
            f"{revision!r} names no revision of the git repository {self.top.name!r}",
            self._fetch_hint(f"Fetch it first: git fetch origin {_branch(revision)}"),
        )

    def merge_base(self, revision: str) -> str:
        """The id of the last commit that `revision` and what is checked out share.

        Raises:
            SpecError: there is none, or it was not fetched.
        """
        commit = self.commit(revision)
        done = _git(self.top, "merge-base", commit, "HEAD")
        if done.returncode == 0:
            return done.stdout.decode().split("\n")[0]
        raise _fault(
            "no-merge-base",
            revision,
            f"{revision!r} and what is checked out have no commit in common here",
            self._fetch_hint("Name a revision that HEAD was branched from."),
        )

    def _fetch_hint(self, otherwise: str) -> str:
        if not self.shallow:
            return otherwise
        return (
            "This clone is shallow: fetch the history with git fetch --unshallow, or"
            " let CI check out all of it (fetch-depth: 0 for actions/checkout,"
            ' GIT_DEPTH: "0" for GitLab).'
        )


def repository(folder: Path, asked_for: str) -> Repository:
    """The repository that a folder is in.

    Args:
        folder: any folder of it.
        asked_for: what the user wrote that needs a repository, for messages.

    Raises:
        SpecError: it is in none, or git cannot be run.
    """
    done = _git(folder, "rev-parse", "--show-toplevel", "--is-shallow-repository")
    lines = done.stdout.decode("utf-8", "surrogateescape").splitlines()
    if done.returncode != 0 or len(lines) < 2:
        raise _fault(
            "no-repository",
            asked_for,
            f"{folder} is in no git repository that can be read: {_said(done)}",
            "Run specloom inside the repository, or name a file or a folder.",
        )
    return Repository(top=Path(lines[0]).resolve(), shallow=lines[1] == "true")


@dataclass(frozen=True, slots=True)
class _Entry:
    mode: str
    id: str


class Revision:
    """The files below one folder of a revision, as a `Tree`.

    A path is where the file would stand if the revision were checked out. Nothing
    outside of `reach` is there, so that no link or reference leaves it.
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
        self._list(folder)
        self._objects: subprocess.Popen[bytes] | None = None

    def _list(self, folder: Path) -> None:
        """Read which files are in a folder, and forget those of another."""
        self._listed = folder
        self._entries = _entries(self._top, self._name, self._commit, folder)
        self._folders = {
            parent
            for path in self._entries
            for parent in path.parents
            if parent.is_relative_to(folder)
        }

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
        if self._objects is not None:
            process, self._objects = self._objects, None
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
            if entry is None or entry.mode != _LINK:
                done = here
                continue
            links += 1
            if links > _MAX_LINKS:
                raise RuntimeError(f"{self.prefix}{path}: links without end")
            target = os.fsdecode(self._blob(entry.id, _MAX_LINK_BYTES))
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
        known = path in self._folders or path == self._listed
        return Kind.FOLDER if known and self._entries else Kind.NOTHING

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
        return self._blob(self._entries[self.resolved(path)].id, most_bytes)

    def _blob(self, object_id: str, most_bytes: int) -> bytes:
        """The beginning of a blob, from one process that answers for all of them."""
        if self._objects is None:
            self._objects = subprocess.Popen(
                [*_command(self._top), "cat-file", "--batch"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        asking, answer = _pipe(self._objects.stdin), _pipe(self._objects.stdout)
        asking.write(f"{object_id}\n".encode())
        asking.flush()
        head = answer.readline().split()
        if len(head) != 3:
            raise OSError(f"the object {object_id} is missing in the repository")
        size = int(head[2])
        content = answer.read(min(size, most_bytes))
        left = size - len(content) + 1  # and the line's end behind it
        while left:
            left -= len(answer.read(min(left, 1 << 20))) or left
        return content


def _entries(top: Path, name: str, commit: str, folder: Path) -> Mapping[Path, _Entry]:
    below = folder.relative_to(top).as_posix()
    command = ("ls-tree", "-r", "-z", "--full-tree", commit)
    done = _git(top, *command, *([] if below == "." else ["--", f"{below}/"]))
    if done.returncode != 0:
        raise _fault(
            "unreadable-revision", name, f"git cannot list {name!r}: {_said(done)}", ""
        )
    entries = {}
    for line in done.stdout.split(b"\0"):
        head, _, path = line.partition(b"\t")
        if path:
            mode, _, object_id = head.decode().split(" ")
            entries[top / os.fsdecode(path)] = _Entry(mode, object_id)
    return entries


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            [*_command(folder), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise _fault(
            "no-git",
            "git",
            f"git cannot be started: {error.strerror}",
            "Install git, or name files and folders instead of revisions.",
        ) from None


def _command(folder: Path) -> list[str]:
    return ["git", "-C", str(folder)]


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    """What git gave as the reason, in one line."""
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"exit {done.returncode}"


def _branch(revision: str) -> str:
    return revision.removeprefix("origin/") or "main"


def _fault(rule: str, asked_for: str, message: str, hint: str) -> SpecError:
    at = Location(asked_for, "")
    return SpecError([Finding(rule, Severity.ERROR, message, at, hint)])
