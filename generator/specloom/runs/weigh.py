"""What findings weigh where `specloom.toml` has a word about it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from specloom.base.diagnostics import Finding, Severity, weighed
from specloom.config.values import Acceptance, CheckSettings


def as_configured(
    findings: Iterable[Finding], settings: CheckSettings, today: date
) -> list[Finding]:
    """The findings with the severities of `[check]`; an accepted one is information."""
    return [_as_configured(finding, settings, today) for finding in findings]


def for_client(
    findings: Iterable[Finding], settings: CheckSettings, today: date
) -> list[Finding]:
    """The same as they matter for a client that is to be made.

    An error with nothing to do instead stays one: no word makes a client of it.
    """
    return [
        (
            finding
            if finding.severity is Severity.ERROR and not finding.instead
            else _as_configured(weighed([finding])[0], settings, today)
        )
        for finding in findings
    ]


def _as_configured(finding: Finding, settings: CheckSettings, today: date) -> Finding:
    for each in settings.accepted:
        if _counts(each, today) and each.is_for(finding.rule, finding.at.pointer):
            message = f"{finding.message} (accepted: {each.reason})"
            return replace(finding, severity=Severity.INFO, message=message)
    severity = settings.severities.get(finding.rule, finding.severity)
    return replace(finding, severity=severity)


def without_effect(
    findings: Iterable[Finding], settings: CheckSettings, today: date
) -> list[Finding]:
    """Entries of `[[check.accept]]` whose time is over, or that accept nothing.

    Args:
        findings: everything that was found.
    """
    found, stale = list(findings), []
    for each in settings.accepted:
        if not _counts(each, today):
            rule = "expired-acceptance"
            message = f"accepting {each.id!r} has expired on {each.expires}"
            hint = "Remove the entry, or set a later day and say why."
        elif not any(
            each.is_for(finding.rule, finding.at.pointer) for finding in found
        ):
            rule = "unused-acceptance"
            message = f"no finding is accepted by this entry for {each.id!r}"
            hint = "Remove it."
        else:
            continue
        if each.at is not None:
            stale.append(Finding(rule, Severity.WARNING, message, each.at, hint))
    return stale


def _counts(acceptance: Acceptance, today: date) -> bool:
    return acceptance.expires is None or acceptance.expires >= today
