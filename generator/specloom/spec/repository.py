"""A git repository that has been checked out: its revisions, and what git says of them."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from specloom.base.diagnostics import Finding, Location, Severity, SpecError

# git's own advice, which it gives in every language.
_ADVICE = re.compile(r"^\s*(git config --global --add safe\.directory .+)$", re.M)
_MOST_RENAMES = 5000  # files of each side that are compared with each other


class Moves(Struct, frozen=True, kw_only=True):
    """What is no longer where it was at a commit, by its path of then."""

    renamed: Mapping[Path, Path]  # -> its path of now
    deleted: frozenset[Path]

    def before(self, path: Path) -> Path | None:
        """What a file of now was called, where it was renamed."""
        return next((old for old, new in self.renamed.items() if new == path), None)


class Repository(Struct, frozen=True, kw_only=True):
    """A git repository that has been checked out."""

    top: Path  # the folder that paths of revisions are relative to
    shallow: bool  # whether it lacks the history that its remote has

    def commit(self, revision: str) -> str:
        """The id of the commit that a revision names.

        Raises:
            SpecError: it names none here.
        """
        if revision and not revision.startswith("-"):
            done = git(
                *(self.top, "rev-parse", "--verify", "--quiet", "--end-of-options"),
                f"{revision}^{{commit}}",
            )
            if done.returncode == 0:
                return done.stdout.decode().strip()
        raise fault(
            "unknown-revision",
            revision,
            f"{revision!r} names no revision of the git repository {self.top.name!r}",
            _no_revision(revision) or self._fetch_hint(_where_to_look(revision)),
        )

    def merge_base(self, revision: str) -> str:
        """The id of the last commit that `revision` and what is checked out share.

        Raises:
            SpecError: there is none, or it was not fetched.
        """
        commit = self.commit(revision)
        done = git(self.top, "merge-base", commit, "HEAD")
        if done.returncode == 0:
            return done.stdout.decode().split("\n")[0]
        raise fault(
            "no-merge-base",
            revision,
            f"{revision!r} and what is checked out have no commit in common here",
            self._fetch_hint("Name a revision that HEAD was branched from."),
        )

    def moves(self, commit: str) -> Moves:
        """What was renamed or deleted since a commit, as git sees it.

        Files that git does not know yet are the new name of nothing.

        Raises:
            SpecError: it cannot say.
        """
        done = git(
            *(self.top, "--no-optional-locks", "-c", "diff.relative=false", "diff"),
            *("--name-status", "-z", "--find-renames", f"-l{_MOST_RENAMES}"),
            *("--diff-filter=RD", "--no-ext-diff", "--no-textconv"),
            *("--ignore-submodules", commit, "--"),
        )
        if done.returncode != 0:
            raise fault(
                "unreadable-revision",
                commit,
                f"git cannot say what was renamed since: {said(done)}",
                self._fetch_hint(""),
            )
        parts = iter(os.fsdecode(done.stdout).split("\0"))
        renamed, deleted = {}, set()
        for kind in parts:
            if kind.startswith("R"):
                old = self.top / next(parts)
                renamed[old] = self.top / next(parts)
            elif kind:
                deleted.add(self.top / next(parts))
        return Moves(renamed=renamed, deleted=frozenset(deleted))

    def around(self, folder: Path) -> Repository:
        """The repository that a revision is of, where this one is its submodule.

        Args:
            folder: where the user is. Who is in a submodule means its own revisions.
        """
        outer = self
        while not folder.is_relative_to(outer.top) and outer.is_linked:
            option = "--show-superproject-working-tree"
            done = git(outer.top, "rev-parse", option)
            top = done.stdout.decode("utf-8", "surrogateescape").strip()
            if not top and _trust_hint(done):
                # Its own revisions are others than those of the repository around it.
                repository(outer.top.parent, str(outer.top.parent))
            if not top:
                break
            outer = repository(Path(top), top)
        return outer

    @property
    def is_linked(self) -> bool:
        """Whether git keeps it elsewhere: it is a submodule, or one more work tree."""
        return (self.top / ".git").is_file()

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
        folder: any folder of it, or one that it had.
        asked_for: what the user wrote that needs a repository, for messages.

    Raises:
        SpecError: it is in none, or git cannot be run.
    """
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent  # what was deleted since was in a repository, too
    done = git(folder, "rev-parse", "--show-toplevel", "--is-shallow-repository")
    lines = done.stdout.decode("utf-8", "surrogateescape").splitlines()
    if done.returncode != 0 or len(lines) < 2:
        raise fault(
            "no-repository",
            asked_for,
            f"{folder} is in no git repository that can be read: {said(done)}",
            _trust_hint(done)
            or "Run specloom inside the repository, or name a file or a folder.",
        )
    return Repository(top=Path(lines[0]).resolve(), shallow=lines[1] == "true")


def _trust_hint(done: subprocess.CompletedProcess[bytes]) -> str:
    """What to do where git does not read a repository of another user."""
    found = _ADVICE.search(done.stderr.decode("utf-8", "replace"))
    if found is None:
        return ""
    return (
        "The folder belongs to another user, as in a container of CI it often does."
        f" Where you trust it, run: {found[1].strip()}"
    )


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder to its end.

    Raises:
        SpecError: it cannot be started.
    """
    try:
        return subprocess.run(
            [*command(folder), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise fault(
            "no-git",
            "git",
            f"git cannot be started: {error.strerror}",
            "Install git, or name files and folders instead of revisions.",
        ) from None


def command(folder: Path) -> list[str]:
    """How a command of git begins that is run in a folder."""
    return ["git", "-C", str(folder)]


def said(done: subprocess.CompletedProcess[bytes]) -> str:
    """What git gave as the reason, in one line."""
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"exit {done.returncode}"


def _no_revision(text: str) -> str:
    """What is wrong with a text that names a commit nowhere; empty where it may."""
    if not text:
        return "It is empty: the variable that it comes from has no value in this job."
    if not text.strip("0"):
        return (
            "Zeros stand for no commit: the push was the first one of its branch."
            " Compare with the branch that it will be merged into."
        )
    if text.startswith("-"):
        return "Write a branch, a tag or a commit behind --base."
    return ""


def _where_to_look(revision: str) -> str:
    if re.search(r"[~^@]", revision):
        return "git log shows the commits that are here."
    return f"Fetch it first: git fetch origin {revision.removeprefix('origin/')}"


def fault(rule: str, asked_for: str, message: str, hint: str) -> SpecError:
    """What stops a run that needs the repository."""
    at = Location(asked_for, "")
    return SpecError([Finding(rule, Severity.ERROR, message, at, hint)])
