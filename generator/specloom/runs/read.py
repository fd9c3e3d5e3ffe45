"""The documents of a configuration, read and resolved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding, SpecError
from specloom.base.tree import DISK, Kind, Tree
from specloom.config.values import Config

if TYPE_CHECKING:
    from specloom.spec.document import Document
    from specloom.spec.overlays import Overlaid, Touch
    from specloom.spec.parsed import Parsed
    from specloom.spec.source import Source


def read(
    config: Config,
    tree: Tree = DISK,
    parsed: Parsed | None = None,
    *,
    compared: bool = False,
) -> tuple[list[Document], list[Finding]]:
    """The documents of a configuration, resolved, with what it says of them.

    Args:
        config: names them.
        tree: where they are.
        parsed: files that were parsed already, for a run that reads a spec twice.
        compared: only for a comparison: without the examples of bodies and parameters,
            and with schemas that become too much where they are unfolded.

    Raises:
        SpecError: it cannot be read at all.
    """
    from specloom.spec.configured import as_configured
    from specloom.spec.parsed import Parsed
    from specloom.spec.resolve import resolve

    documents, findings = [], []
    parsed = parsed or Parsed()  # documents of one spec share files
    entries = _entries(config, tree, parsed)
    changed = _overlaid(entries, config, tree, parsed) if config.overlays else None
    given = changed.files if changed else {}
    for entry in entries:
        document, found = resolve(
            given.get(entry.path, entry),
            tree=tree,
            parsed=parsed,
            reach=config.reach,
            given=given,
            compared=compared,
        )
        documents.append(document)
        findings += found
    if changed is not None and not compared:  # the examples that it changes are unread
        from specloom.spec.overlays import unused

        read = (s.path for each in documents for s in each.sources.values())
        findings += [*changed.findings, *unused(changed, read)]
    documents, unmatched = as_configured(documents, config.said)
    return documents, [*findings, *unmatched]


def _entries(config: Config, tree: Tree, parsed: Parsed) -> list[Source]:
    """The entry documents, as they are written.

    Raises:
        SpecError: one of them cannot be read.
    """
    from specloom.spec.load import load

    return [
        load(
            path,
            root=config.root,
            shown_as=tree.shown(path),
            tree=tree,
            parsed=parsed,
        )
        for path in config.documents
    ]


def touched(config: Config, tree: Tree, parsed: Parsed) -> tuple[Touch, ...]:
    """What the overlays of a configuration change, in the order of their actions.

    Raises:
        SpecError: a file cannot be read or used.
    """
    if not config.overlays:
        return ()
    return _overlaid(_entries(config, tree, parsed), config, tree, parsed).touches


def _overlaid(
    entries: Sequence[Source], config: Config, tree: Tree, parsed: Parsed
) -> Overlaid:
    """The files of a description as its overlays make them.

    Raises:
        SpecError: an overlay cannot be read or used.
    """
    # The library for JSONPath is loaded by who has overlays only.
    from specloom.spec.load import read as read_file
    from specloom.spec.overlays import overlaid

    def source(path: Path) -> Source:
        return read_file(
            path,
            root=config.root,
            shown_as=tree.shown(path),
            tree=tree,
            parsed=parsed,
        )

    known = {entry.path for entry in entries}

    def open_file(path: Path) -> Source | None:
        try:
            path = tree.resolved(path)
            is_file = tree.kind(path) is Kind.FILE
        except (OSError, ValueError, RuntimeError):
            return None
        around = (config.root, config.reach)
        is_ours = path in known or any(map(path.is_relative_to, around))
        return source(path) if is_file and is_ours else None

    faults: list[Finding] = []
    overlays = []
    for path in config.overlays:
        try:
            overlays.append(source(path))
        except SpecError as error:
            faults += error.findings
    if faults:
        raise SpecError(faults)
    return overlaid(entries, overlays, open_file)


def read_all(
    configs: Iterable[Config], tree: Tree = DISK
) -> tuple[list[Document], list[Finding]]:
    """The documents of several configurations; what cannot be read is among the findings."""
    documents: list[Document] = []
    findings: list[Finding] = []
    for config in configs:
        try:
            read_documents, found = read(config, tree)
        except SpecError as error:
            findings += error.findings
            continue
        documents += read_documents
        findings += found
    return documents, findings
