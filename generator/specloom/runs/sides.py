"""The two sides of a comparison: files, folders, revisions, or what was piped in."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NoReturn

from msgspec import Struct
from msgspec.structs import replace

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.base.tree import DISK, Given, Kind, Tree
from specloom.config.reader import NAME, default_config
from specloom.config.values import Config
from specloom.runs.configure import read_configs_of
from specloom.runs.moved import (
    Base,
    base_at,
    check_submodules,
    former_config,
    former_documents,
    replaced,
)
from specloom.runs.spec_argument import STDIN, tree_with_stdin, url_fault
from specloom.spec.repository import Repository, repository
from specloom.spec.revisions import Revision

# What the new side may get wrong, as a comparison does not use it, and what the old
# side must get right: it was written for another version of specloom, perhaps.
_UNUSED_BY_DIFF = ("/client/templates", "/spec/documented_endpoints")
_NEEDED_OF_OLD = ("/spec/documents", "/spec/overlays")
_OF_A_VERSION = re.compile(r"\A/versions/[^/]*")


class Side(Struct, frozen=True, kw_only=True):
    """One side, for one version of the API: which documents, and where they are."""

    name: str  # as the user named it
    config: Config
    tree: Tree
    # Its specloom.toml is the other side's, and may speak of what is not here.
    borrows: bool = False


Versions = tuple[Side, ...]  # one side, for each version that it describes


class Sides(Struct, frozen=True):
    """Finds sides; what it opens is closed with the stack.

    Args:
        opened: closes what reads from repositories.
        piped: what came in by standard input, where a side asks for it.
        root: what references may lead to, in place of the git repository.
        overlays: files on the disk that are applied to both sides, after their own.
    """

    opened: ExitStack
    piped: bytes = b""
    root: Path | None = None
    overlays: tuple[Path, ...] = ()

    def pair(self, old: str, new: str) -> tuple[Versions, Versions]:
        """The two sides that were named.

        Raises:
            SpecError: one of them cannot be found; names all that is wrong.
        """
        found: list[Versions] = []
        findings: list[Finding] = []
        for text, is_new in ((old, False), (new, True)):
            try:
                found.append(self._side(text, is_new))
            except SpecError as error:
                findings += error.findings
        if findings:
            raise SpecError(findings)
        before, after = found
        return self._borrowing(before, after), self._borrowing(after, before)

    def _borrowing(self, sides: Versions, others: Versions) -> Versions:
        """A document that no specloom.toml speaks of, read as the one beside it is.

        Else it would be said that what specloom.toml says of the other one had changed.
        """
        if len(sides) > 1 or len(others) > 1 or sides[0].config.file is not None:
            return sides
        (side,), (other,) = sides, others
        own, theirs = side.config, other.config
        if theirs.file is None or len(theirs.documents) > 1:
            return sides
        tree, overlays = side.tree, theirs.overlays
        if isinstance(tree, Revision):  # overlays of now are for what it is now
            overlays = own.overlays
        elif isinstance(other.tree, Revision):
            from specloom.spec.load import LIMITS

            for path in overlays:
                if other.tree.kind(path) is Kind.FILE:
                    data = other.tree.data(path, LIMITS.size_bytes + 1)
                    tree = Given(path, data, other.tree.shown(path), tree)
        config = replace(
            theirs,
            file=None,
            root=own.root,
            reach=own.reach,
            documents=own.documents,
            overlays=overlays,
        )
        return (replace(side, config=config, tree=tree, borrows=True),)

    def base(self, revision: str, place: Path, *, merge_base: bool) -> Base:
        """The revision that what stands at a place is compared with.

        Args:
            revision: as git names it.
            merge_base: take the commit where HEAD branched off from it.

        Raises:
            SpecError: there is no such revision.
        """
        return base_at(self.opened, revision, place, merge_base=merge_base)

    def base_of(self, config: Config, base: Base) -> Versions:
        """What a configuration's files were at a revision, whatever they were called.

        Args:
            config: of what is checked out.

        Raises:
            SpecError: the spec was not there.
        """
        top = base.repo.top
        if not config.root.is_relative_to(top):
            raise _fault(
                base.name,
                f"the spec's folder {config.root} is outside the repository",
                "Keep all files of a spec in one repository.",
            )
        reach = config.reach if config.reach.is_relative_to(top) else top
        tree = base.tree(config.root, reach)
        file = config.file
        if file is not None and tree.kind(file) is not Kind.FILE:
            file = base.moves(file).before(file)
        if file is not None and tree.kind(file) is Kind.FILE:
            return self._configured(tree.shown(file.parent), file, tree, False)
        documents = former_documents(config, base, tree)
        if not documents:
            self._is_new(config, base, tree)
        file = former_config(base, tree, documents[0]) if config.file else None
        if file is not None:
            return self._configured(tree.shown(file.parent), file, tree, False)
        # Nothing was said of them, then; overlays of now are for what they are now.
        root = Path(os.path.commonpath([path.parent for path in documents]))
        config = replace(
            config, file=None, root=root, documents=tuple(documents), overlays=()
        )
        sides = self._reaching(tree.shown(documents[0]), [config], tree)
        return tuple(replace(side, borrows=True) for side in sides)

    def _is_new(self, config: Config, base: Base, tree: Revision) -> NoReturn:
        old = replaced(config.documents, base)
        if old is None:
            self._check_there(tree, config.file or config.documents[0], Kind.FILE)
        else:
            shown, now = tree.shown(old), DISK.shown(config.documents[0])
            raise _fault(
                shown,
                f"it was deleted since, and {now}, which is new, is too unlike it for"
                " git to be its new name",
                f"Compare them by name: specloom diff {shown} {now}",
                rule="spec-deleted",
            )
        raise AssertionError("what is there is not new")

    def _side(self, text: str, is_new: bool) -> Versions:
        if text == STDIN:
            given = tree_with_stdin(self.piped)
            return self._reaching(given.shown_as, [default_config(given.path)], given)
        try:
            there = DISK.kind(Path(text))
        except (OSError, ValueError):
            there = Kind.NOTHING
        if there is not Kind.NOTHING:
            return self._at(text, Path(text).resolve(), DISK, is_new)
        if fault := url_fault(text):
            raise SpecError([fault])
        revision, colon, inner = text.partition(":")
        if not colon or not revision:
            raise _fault(
                text,
                "there is no such file or folder",
                "Write a file, a folder with a specloom.toml, REVISION:PATH,"
                " or - for standard input.",
            )
        return self._in_revision(text, revision, inner, is_new)

    def _in_revision(
        self, text: str, revision: str, inner: str, is_new: bool
    ) -> Versions:
        repo = repository(Path.cwd(), text)
        commit = repo.commit(revision)
        path = _place(repo, text, inner)
        # A file's references may lead to anything beside it.
        tree = self._tree(repo, revision, commit, path)
        if tree.kind(path) is not Kind.FOLDER:
            tree = self._tree(repo, revision, commit, path.parent)
            self._check_there(tree, path, None)
        return self._at(text, path, tree, is_new)

    def _tree(
        self, repo: Repository, revision: str, commit: str, folder: Path
    ) -> Revision:
        if folder != repo.top and not folder.is_relative_to(repo.top):
            folder = repo.top
        return self.opened.enter_context(
            Revision(repo, revision, commit, folder, repo.top)
        )

    def _check_there(self, tree: Revision, path: Path, kind: Kind | None) -> None:
        found = tree.kind(path)
        check_submodules(tree, path, tree.shown(path))
        if found is Kind.NOTHING or (kind is not None and found is not kind):
            shown = tree.shown(path)
            raise _fault(
                shown,
                f"{shown.removeprefix(tree.prefix)} does not exist at"
                f" {tree.prefix.removesuffix(':')}",
                f"See what is there: git ls-tree -r --name-only"
                f" {tree.prefix.removesuffix(':')}",
                rule="not-in-revision",
            )

    def _at(self, text: str, path: Path, tree: Tree, is_new: bool) -> Versions:
        """The side at a place that is there."""
        if tree.kind(path) is Kind.FOLDER:
            file = path / NAME
            if tree.kind(file) is not Kind.FILE:
                raise _fault(
                    text,
                    f"this folder has no {NAME}, which would say what its documents are",
                    "Name the document itself.",
                )
            return self._configured(text, file, tree, is_new)
        if path.name == NAME:
            return self._configured(text, path, tree, is_new)
        beside = path.parent / NAME
        if tree.kind(beside) is Kind.FILE:
            configs, findings = read_configs_of(beside, tree, tree.shown(beside))
            listed = [config for config in configs if path in config.documents]
            if listed:
                _stop_at(findings, is_new)
                alone = [replace(config, documents=(path,)) for config in listed]
                return self._reaching(text, alone, tree)
        config = replace(default_config(path), root=path.parent, documents=(path,))
        return self._reaching(text, [config], tree)

    def _configured(self, name: str, file: Path, tree: Tree, is_new: bool) -> Versions:
        configs, findings = read_configs_of(file, tree, tree.shown(file))
        _stop_at(findings, is_new)
        return self._reaching(name, configs, tree)

    def _reaching(self, name: str, configs: Sequence[Config], tree: Tree) -> Versions:
        """A side as the caller wants it: how far references reach, what is overlaid."""
        if isinstance(tree, Revision):
            for path in self.overlays:
                tree = Given(path, _bytes(path), DISK.shown(path), tree)

        def side(config: Config) -> Side:
            config = replace(
                config,
                reach=self.root or config.reach,
                overlays=(*config.overlays, *self.overlays),
            )
            return Side(name=name, config=config, tree=tree)

        return tuple(map(side, configs))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _fault(DISK.shown(path), f"cannot be read: {error.strerror}") from None


def _stop_at(findings: Sequence[Finding], is_new: bool) -> None:
    if is_new:
        bad = [f for f in findings if not _about(f).startswith(_UNUSED_BY_DIFF)]
    else:
        bad = [f for f in findings if _about(f).startswith(_NEEDED_OF_OLD)]
    if bad:
        raise SpecError(bad)


def _about(finding: Finding) -> str:
    """The key that a finding is about, in the tables of a version or the common ones."""
    return _OF_A_VERSION.sub("", finding.at.pointer)


def _place(repo: Repository, text: str, inner: str) -> Path:
    """The path that stands behind a revision's colon, as git reads it."""
    start = Path.cwd() if inner.startswith(("./", "../")) else repo.top
    path = DISK.resolved(start) / inner
    parts: list[str] = []
    for part in path.parts[1:]:
        if part == "..":
            parts[-1:] = []
        else:
            parts.append(part)
    path = Path(path.anchor, *parts)
    if not path.is_relative_to(repo.top):
        raise _fault(
            text,
            f"{inner!r} leads out of the repository",
            "A path behind a revision is relative to the top of the repository.",
        )
    return path


def _fault(
    asked_for: str, message: str, hint: str = "", rule: str = "unusable-side"
) -> SpecError:
    at = Location(asked_for, "")
    return SpecError([Finding(rule, Severity.ERROR, message, at, hint)])
