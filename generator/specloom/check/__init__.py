"""Is it right? OpenAPI validity, lint rules, examples and documented endpoints."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from specloom.base.diagnostics import Finding, Location, Severity, in_order
from specloom.check.documented import documented as documented_endpoints
from specloom.check.examples import examples
from specloom.check.openapi import validity
from specloom.check.rule import Rule
from specloom.check.rules import RULES
from specloom.check.walk import Walk
from specloom.spec.document import Document

__all__ = ["check", "lint", "unexplained", "validity"]


def check(document: Document, *, documented: Path | None = None) -> list[Finding]:
    """Everything there is to say about a resolved document.

    Args:
        document: the bundle.
        documented: the list of documented endpoints, if the API has one.
    """
    walk = Walk(document)
    linted = lint(document, walk=walk)
    findings = [
        *linted,
        *unexplained(validity(document, walk=walk), linted),
        *examples(document, walk),
    ]
    if documented is not None:
        findings += documented_endpoints({document.name: document}, documented)
    return in_order(findings)


def lint(
    document: Document,
    *,
    rules: tuple[Rule, ...] = RULES,
    walk: Walk | None = None,
) -> list[Finding]:
    """What the rules object to. A rule that fails becomes a finding of its own."""
    walk = walk or Walk(document)
    findings: list[Finding] = []
    for rule in rules:
        try:
            findings.extend(rule.findings(walk))
        except Exception as error:
            findings.append(_failed(rule.id, error, document.at("")))
    return in_order(findings)


def unexplained(invalid: Iterable[Finding], linted: Iterable[Finding]) -> list[Finding]:
    """What `validity` says where no rule has said already what is wrong."""
    explained = {f.at for f in linted if f.severity is Severity.ERROR}
    return [finding for finding in invalid if finding.at not in explained]


def _failed(rule: str, error: Exception, at: Location) -> Finding:
    return Finding(
        "rule-failed",
        Severity.ERROR,
        f"the rule {rule} stumbled: {type(error).__name__}: {str(error)[:200]}",
        at,
        "This is a bug in specloom; please report it with the spec.",
    )
