"""Which versions a comparison asks for: of each document, and of the client."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from specloom.base.diagnostics import Finding, Location, Severity
from specloom.diff.report import Bump
from specloom.diff.versions import Version, api_bump, is_enough, parsed, raised
from specloom.runs.compare import Comparison
from specloom.runs.outcome import Outcome
from specloom.spec import pointers
from specloom.spec.document import Document


class Release(Struct, frozen=True, kw_only=True):
    """One version that stands somewhere, and what the changes ask of it."""

    subject: str  # "the API of openapi.yaml", "the client"
    bump: Bump
    before: str
    now: str
    at: Location  # where `now` is written
    path: Path  # the same, on the disk

    @property
    def fault(self) -> str:
        """Why it cannot be judged or raised; empty where it can."""
        for text in (self.before, self.now):
            if parsed(text) is None:
                return (
                    f"the version of {self.subject} is {text!r}, which is neither a"
                    " semantic version (1.2.3) nor a date (2030-01-31)"
                )
        return ""

    @property
    def is_enough(self) -> bool:
        """Whether what is written is as high as it has to be."""
        return is_enough(_version(self.before), _version(self.now), self.bump)

    def wanted(self, today: date) -> str:
        """The lowest version that is enough."""
        return str(raised(_version(self.before), self.bump, today))


def releases(outcome: Outcome) -> list[Release]:
    """What has a version: each entry document of the new side, and its client.

    A document is compared with the one of the same name, or the only one there was.
    The client has one where both sides have a specloom.toml. A place that counts for
    several versions of the API is one release: for the version that changed most.
    """
    found: dict[tuple[Path, Location], Release] = {}
    for each in outcome.comparisons:
        for release in _releases(each):
            place = (release.path, release.at)
            known = found.setdefault(place, release)
            if _RANKS[release.bump] < _RANKS[known.bump]:
                found[place] = release
    return list(found.values())


_RANKS = {bump: number for number, bump in enumerate(Bump)}


def _releases(outcome: Comparison) -> list[Release]:
    old, new = outcome.sides
    bump = api_bump(outcome.report.changes)
    found = []
    before = {document.name: document for document in outcome.old}
    for document in outcome.new:
        other = before.get(document.name)
        if other is None and len(outcome.old) == len(outcome.new) == 1:
            other = outcome.old[0]
        # What names the version that a document describes is no number to be raised.
        if other is None or info_version(document) == new.config.api_version:
            continue
        found.append(
            Release(
                subject=f"the API of {document.name}",
                bump=bump,
                before=info_version(other),
                now=info_version(document),
                at=document.at("/info/version"),
                path=document.written("/info/version").path,
            )
        )
    at = new.config.version_at
    if outcome.report.client and old.config.file and new.config.file and at:
        found.append(
            Release(
                subject="the client",
                bump=outcome.report.client.bump,
                before=old.config.version,
                now=new.config.version,
                at=at,
                path=new.config.file,
            )
        )
    return found


def too_low(found: Sequence[Release], today: date) -> Iterator[Finding]:
    """The versions that are lower than the changes ask for."""
    for release in found:
        if release.bump is Bump.NONE:
            continue
        if release.fault:
            yield Finding("unusable-version", Severity.ERROR, release.fault, release.at)
        elif not release.is_enough:
            yield Finding(
                "version-too-low",
                Severity.ERROR,
                f"the version of {release.subject} is {release.now}, and was"
                f" {release.before}; the changes ask for {release.bump}:"
                f" {release.wanted(today)} or later",
                release.at,
                "specloom bump writes it.",
            )


def edited(text: str, release: Release, version: str) -> str | None:
    """A file with the version that a release asks for; None where none is found.

    Only the value is replaced, on the line that holds it.
    """
    lines = text.split("\n")
    number = (release.at.line or 0) - 1
    if not 0 <= number < len(lines):
        return None
    start = max((release.at.column or 1) - 1, 0)
    pattern = re.compile(
        r"(?P<head>[\"']?version[\"']?\s*[:=]\s*(?P<quote>[\"']?))"
        + re.escape(release.now)
        + r"(?P=quote)(?![\w.+-])"
    )
    match = pattern.search(lines[number], start)
    if match is None:
        return None
    line = lines[number]
    end = match["head"] + version + match["quote"]
    lines[number] = line[: match.start()] + end + line[match.end() :]
    return "\n".join(lines)


def _version(text: str) -> Version:
    version = parsed(text)
    assert version is not None, "asked only where there is no fault"
    return version


def info_version(document: Document) -> str:
    """The version that a document gives itself; empty without one."""
    info = document.value.get("info")
    return str(info.get("version", "")) if isinstance(info, dict) else ""


def is_toml_with(text: str, release: Release, version: str) -> bool:
    """Whether a specloom.toml still reads, and says this version where it was."""
    try:
        data: dict[str, Any] = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError:
        return False
    found: Any = data
    for name in pointers.tokens(release.at.pointer):
        found = found.get(name, {}) if isinstance(found, dict) else {}
    return bool(found == version)
