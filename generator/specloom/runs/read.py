"""The documents of a configuration, read and resolved."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding, SpecError
from specloom.base.tree import DISK, Tree
from specloom.config.values import Config

if TYPE_CHECKING:
    from specloom.spec.document import Document
    from specloom.spec.parsed import Parsed


def read(
    config: Config, tree: Tree = DISK, parsed: Parsed | None = None
) -> tuple[list[Document], list[Finding]]:
    """The documents of a configuration, resolved, with what it says of them.

    Args:
        config: names them.
        tree: where they are.
        parsed: files that were parsed already, for a run that reads a spec twice.

    Raises:
        SpecError: it cannot be read at all.
    """
    from specloom.spec.configured import as_configured
    from specloom.spec.load import load
    from specloom.spec.parsed import Parsed
    from specloom.spec.resolve import resolve

    documents, findings = [], []
    parsed = parsed or Parsed()  # documents of one spec share files
    for path in config.documents:
        entry = load(
            path,
            root=config.root,
            shown_as=tree.shown(path),
            tree=tree,
            parsed=parsed,
        )
        document, found = resolve(entry, tree=tree, parsed=parsed, reach=config.reach)
        documents.append(document)
        findings += found
    documents, unmatched = as_configured(documents, config.said)
    return documents, [*findings, *unmatched]


def read_all(configs: Iterable[Config]) -> tuple[list[Document], list[Finding]]:
    """The documents of several configurations; what cannot be read is among the findings."""
    documents: list[Document] = []
    findings: list[Finding] = []
    for config in configs:
        try:
            read_documents, found = read(config)
        except SpecError as error:
            findings += error.findings
            continue
        documents += read_documents
        findings += found
    return documents, findings
