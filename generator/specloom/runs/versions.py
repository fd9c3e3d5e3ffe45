"""Several versions of an API, of one description: which are meant, and what they share."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.base.tree import DISK
from specloom.config.values import Config


def of_version(found: Sequence[Sequence[Config]], name: str) -> list[list[Config]]:
    """The configurations of one version, by spec; those of specs that have it.

    Args:
        found: the versions of each spec.

    Raises:
        SpecError: no spec has a version of this name.
    """
    chosen = [
        [config for config in versions if config.api_version == name]
        for versions in found
    ]
    if not any(chosen):
        raise SpecError([_unknown(versions, name) for versions in found])
    return [versions for versions in chosen if versions]


def _unknown(versions: Sequence[Config], name: str) -> Finding:
    file = versions[0].file or versions[0].documents[0]
    known = [repr(config.api_version) for config in versions if config.api_version]
    if known:
        hint = f"Its versions are {', '.join(known)}."
    else:
        hint = "A table [versions] in its specloom.toml would name some."
    return Finding(
        "unknown-version",
        Severity.ERROR,
        f"there is no version {name!r} of this spec",
        Location(DISK.shown(file), ""),
        hint,
    )


def merged(
    findings: Sequence[tuple[str | None, Sequence[Finding]]],
) -> list[Finding]:
    """What was found in the versions of one spec, each finding once.

    What not all of them have says which do.

    Args:
        findings: of each version, with its name.
    """
    having: dict[Finding, list[str]] = {}
    for version, found in findings:
        for finding in dict.fromkeys(found):
            having.setdefault(finding, []).append(str(version))
    if len(findings) < 2:
        return list(having)
    return [
        finding if len(versions) == len(findings) else _of(finding, versions)
        for finding, versions in having.items()
    ]


def _of(finding: Finding, versions: Sequence[str]) -> Finding:
    return replace(finding, message=f"{finding.message} (in {', '.join(versions)})")
