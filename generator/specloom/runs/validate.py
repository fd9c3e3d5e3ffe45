"""Everything there is to say about a spec."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from specloom.base.diagnostics import Finding, has_errors, in_order, weighed
from specloom.base.tree import DISK, Tree
from specloom.config.values import Config
from specloom.runs.package_info import attachable
from specloom.runs.read import read
from specloom.runs.weigh import as_configured, without_effect

if TYPE_CHECKING:
    from specloom.spec.document import Document


def validate(config: Config, tree: Tree = DISK) -> tuple[list[Document], list[Finding]]:
    """Everything there is to say about a spec, what has no place in a client included.

    Raises:
        SpecError: the spec cannot be read at all.
    """
    from specloom.api.lower import lower
    from specloom.check import check
    from specloom.check.documented import documented
    from specloom.python.naming import name_api

    documents, findings = read(config, tree)
    for document in documents:
        findings += check(document)
    if config.documented_endpoints:
        listed = {document.name: document for document in documents}
        findings += documented(listed, config.documented_endpoints)
    if not has_errors(weighed(findings)):
        api, left_out = lower(*documents)
        findings += [
            *left_out,
            *attachable(config, name_api(api, formats=config.formats)),
        ]
    today = date.today()
    judged = as_configured(findings, config.check, today)
    return documents, in_order(
        [*judged, *without_effect(findings, config.check, today)]
    )
