"""What became of a spec since a revision: it was renamed or deleted, or it is new."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.base.tree import DISK, Kind
from specloom.config.reader import NAME
from specloom.config.values import Config
from specloom.runs.configure import read_configs_of
from specloom.spec.repository import Moves, Repository, repository
from specloom.spec.revisions import Revision

RENAMED = "spec-renamed"
_DESCRIPTION = re.compile(
    rb"^\s*[\"']?(openapi|swagger)[\"']?\s*:|\{\s*\"openapi\"", re.M
)
_HEAD_BYTES = 65_536
_MOST_BYTES = 1 << 20


class Base(Struct, frozen=True, dict=True):
    """A revision that what is checked out is compared with.

    Args:
        repo: the repository that the revision is of.
        name: how messages name it.
        commit: its id.
        opened: closes what reads from it.
    """

    repo: Repository
    name: str
    commit: str
    opened: ExitStack

    def tree(self, folder: Path, reach: Path | None = None) -> Revision:
        """The files in a folder, and around it, up to `reach`."""
        if folder != self.repo.top and not folder.is_relative_to(self.repo.top):
            folder = self.repo.top
        tree = Revision(self.repo, self.name, self.commit, folder, reach)
        return self.opened.enter_context(tree)

    @cached_property
    def whole(self) -> Revision:
        """All files of the revision."""
        return self.tree(self.repo.top)

    def moves(self, place: Path) -> Moves:
        """What was renamed or deleted since, in the repository that has a place."""
        self.whole.kind(place)  # enters the submodule that it is in
        top = max(
            (top for top in self.whole.commits if place.is_relative_to(top)),
            key=lambda top: len(top.parts),
        )
        if top == self.repo.top:
            return self.repo.moves(self.commit)
        return repository(top, self.name).moves(self.whole.commits[top])


def base_at(opened: ExitStack, revision: str, place: Path, *, merge_base: bool) -> Base:
    """The revision that a place is compared with.

    Args:
        place: what is compared; who is in a submodule means its own revisions.
        merge_base: take the commit where HEAD branched off from it.

    Raises:
        SpecError: there is no such revision.
    """
    repo = repository(place, revision).around(Path.cwd().resolve())
    name, commit = revision, repo.commit(revision)
    if merge_base:
        commit = repo.merge_base(revision)
        name = commit[:12]
    return Base(repo, name, commit, opened)


def place_now(named: Path, base: Base) -> tuple[Path, Path]:
    """Where a spec is that is no longer where it was at the base, and what to compare.

    Raises:
        SpecError: it was deleted, or was not there either.
    """
    place = named.resolve()
    moves = base.moves(place)
    was = [
        path
        for path in (place, place / NAME, *_documents(base, place / NAME))
        if base.whole.kind(path) is Kind.FILE
    ]
    check_submodules(base.whole, place, named)
    if not was:
        lacks = (
            f"this folder has no {NAME}" if place.is_dir() else "there is no such file"
        )
        raise _fault(
            "unusable-side",
            named,
            f"{lacks}, neither here nor at {base.name}",
            "Name the document itself, or a folder with a specloom.toml.",
        )
    for path in was:
        if path in moves.renamed:
            compared = _named_by(moves.renamed[path], base.repo.top)
            return moves.renamed[path] if path == place else compared, compared
    raise _fault(
        "spec-deleted",
        named,
        f"{base.whole.shown(was[0])} was deleted since, and no file that git knows is"
        " its new name",
        "Restore it. Where it was renamed, run git add, and name it as it is called"
        " now; where its callers shall lose it, remove it from what CI compares.",
    )


def renamed(named: Path, now: Path, compared: Path, base: Base) -> Finding:
    """What is said of a spec that was named as it is no longer called."""
    told = DISK.shown(compared)
    which = "which" if now == compared else f"{told}, which describes it,"
    joint = ", " if now == compared else "; "
    return _fault(
        RENAMED,
        named,
        f"it was renamed since {base.name}, and is {DISK.shown(now)} now{joint}{which}"
        " was compared",
        f"Write {told} where {DISK.shown(named)} is named.",
    ).findings[0]


def check_submodules(tree: Revision, path: Path, named: Path | str) -> None:
    """Make sure that a path is in no submodule that is not here.

    Raises:
        SpecError: it is; says how to fetch it.
    """
    for folder, commit in tree.unreadable.items():
        if path.is_relative_to(folder):
            shown = tree.shown(folder).removeprefix(tree.prefix)
            raise _fault(
                "missing-submodule",
                named,
                f"{shown} is a submodule, and its commit {commit[:12]} is not here",
                f"Fetch it: git submodule update --init {shown}, and"
                f" git -C {shown} fetch origin {commit} (submodules: true and"
                " fetch-depth: 0 for actions/checkout).",
            )


def lost_documents(files: Sequence[Path], base: Base) -> Iterator[str]:
    """What became of documents that configurations had at the base, in sentences."""
    for file in files:
        moves = base.moves(file)
        for path in _documents(base, file):
            shown = base.whole.shown(path).removeprefix(base.whole.prefix)
            if path in moves.renamed:
                now = DISK.shown(moves.renamed[path])
                yield f"{shown} was renamed to {now} since {base.name}"
            elif path in moves.deleted:
                yield f"{shown} was deleted since {base.name}"


def found_before(base: Base, start: Path) -> list[Path]:
    """The configurations that would have been found at the base, and are gone."""
    moves = base.moves(start)
    gone = [path for path in (*moves.renamed, *moves.deleted) if path.name == NAME]
    above = {start, *start.parents}
    return sorted(
        path
        for path in gone
        if path.parent in above
        or path.parent.name == "spec"
        or path.parent.parent.name == "spec"
    )


def replaced(documents: Sequence[Path], base: Base) -> Path | None:
    """A description beside documents that was deleted as these came."""
    moves = base.moves(documents[0])
    folders = {path.parent for path in documents}
    for path in sorted(moves.deleted):
        if (
            path.parent in folders
            and path.suffix in (".yaml", ".yml", ".json")
            and _DESCRIPTION.search(base.whole.data(path, _HEAD_BYTES))
        ):
            return path
    return None


def _documents(base: Base, file: Path) -> list[Path]:
    """The documents that a configuration had at the base; none where it was not."""
    if base.whole.kind(file) is not Kind.FILE:
        return []
    try:
        configs, _ = read_configs_of(file, base.whole, base.whole.shown(file))
    except SpecError:
        return []
    return list(dict.fromkeys(path for each in configs for path in each.documents))


def former_config(base: Base, tree: Revision, document: Path) -> Path | None:
    """The specloom.toml that a document had at the base."""
    for folder in document.parents:
        if not folder.is_relative_to(base.repo.top):
            break
        file = folder / NAME
        if tree.kind(file) is Kind.FILE:
            return file if document in _documents(base, file) else None
    return None


def former_documents(config: Config, base: Base, tree: Revision) -> list[Path]:
    """Where the documents of a configuration of now were at the base."""
    found = []
    moves: Moves | None = None
    for path in config.documents:
        if tree.kind(path) is Kind.FILE:
            found.append(path)
            continue
        moves = moves or base.moves(path)
        before = moves.before(path)
        if before is not None and tree.kind(before) is Kind.FILE:
            found.append(before)
    return found


def _named_by(path: Path, top: Path) -> Path:
    """What to name for a file of a spec: the folder whose configuration it has."""
    if path.name == NAME:
        return path.parent
    for folder in path.parents:
        if (folder / NAME).is_file():
            return folder
        if folder == top:
            break
    return path


def _fault(rule: str, named: Path | str, message: str, hint: str) -> SpecError:
    at = Location(named if isinstance(named, str) else DISK.shown(named), "")
    return SpecError([Finding(rule, Severity.ERROR, message, at, hint)])
