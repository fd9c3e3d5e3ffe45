"""Everything there is to say about a spec."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding, has_errors, in_order, weighed
from specloom.base.tree import DISK, Tree
from specloom.config.values import Config
from specloom.runs.package_info import attachable, named_as
from specloom.runs.read import read
from specloom.runs.weigh import as_configured, without_effect

if TYPE_CHECKING:
    from specloom.spec.document import Document
    from specloom.spec.parsed import Parsed


def validate(
    config: Config, tree: Tree = DISK, parsed: Parsed | None = None
) -> tuple[list[Document], list[Finding]]:
    """Everything there is to say about a spec, what has no place in a client included.

    Args:
        config: names its documents.
        tree: where they are.
        parsed: files that were parsed already, for a run that reads a spec twice.

    Raises:
        SpecError: the spec cannot be read at all.
    """
    from specloom.api.lower import lower
    from specloom.check import check
    from specloom.check.documented import documented

    documents, findings = read(config, tree, parsed)
    for document in documents:
        findings += check(document)
    if config.documented_endpoints:
        listed = {document.name: document for document in documents}
        findings += documented(listed, config.documented_endpoints)
    if not has_errors(weighed(findings)):
        api, left_out = lower(*documents)
        named, unnamed = named_as(config, api)
        findings += [*left_out, *unnamed, *attachable(config, named)]
    today = date.today()
    judged = as_configured(findings, config.check, today)
    return documents, in_order(
        [*judged, *without_effect(findings, config.check, today)]
    )
