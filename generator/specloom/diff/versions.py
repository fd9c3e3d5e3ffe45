"""Versions: what a change asks of them, and whether one is enough."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from specloom.base.impact import Impact
from specloom.diff.report import Bump, Change

_SEMANTIC = re.compile(
    r"(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})"
    r"(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?\Z",
    re.ASCII,
)


class SemanticVersion(Struct, frozen=True):
    """Source: semver.org, 2.0.0. Build metadata counts for nothing."""

    numbers: tuple[int, int, int]
    prerelease: str = ""

    def __str__(self) -> str:
        text = ".".join(map(str, self.numbers))
        return f"{text}-{self.prerelease}" if self.prerelease else text


Version = SemanticVersion | date


def parsed(text: str) -> Version | None:
    """A semantic version, or a day; None for anything else."""
    match = _SEMANTIC.match(text)
    if match:
        major, minor, patch, prerelease = match.groups()
        return SemanticVersion((int(major), int(minor), int(patch)), prerelease or "")
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def api_bump(changes: Iterable[Change]) -> Bump:
    """What the changes ask of the API's version.

    A change that a policy accepts breaks nobody, so it asks for no major version.
    """
    listed = list(changes)
    if any(c.impact is Impact.BREAKING and not c.accepted for c in listed):
        return Bump.MAJOR
    if any(c.old is None or c.impact is Impact.WARNING for c in listed):
        return Bump.MINOR
    return Bump.PATCH if listed else Bump.NONE


def raised(old: Version, bump: Bump, today: date) -> Version:
    """The lowest version after `old` that a bump asks for.

    Before 1.0.0, a break raises the minor number and all else the patch number: that
    is what package managers read 0.x as. A pre-release of the version that is asked
    for becomes that version. A date is the name of an API as its users know it, and
    changes when the API breaks them.
    """
    if isinstance(old, date):
        return max(today, old) if bump is Bump.MAJOR else old
    if bump is Bump.NONE:
        return old
    major, minor, patch = old.numbers
    if major == 0:
        bump = Bump.MINOR if bump is Bump.MAJOR else Bump.PATCH
    leads_to_minor = old.prerelease and patch == 0
    if bump is Bump.MAJOR:
        if not (leads_to_minor and minor == 0):
            return SemanticVersion((major + 1, 0, 0))
    elif bump is Bump.MINOR:
        if not leads_to_minor:
            return SemanticVersion((major, minor + 1, 0))
    elif not old.prerelease:
        return SemanticVersion((major, minor, patch + 1))
    return SemanticVersion(old.numbers)


def is_enough(old: Version, new: Version, bump: Bump) -> bool:
    """Whether `new` is as high as a bump of `old` asks for.

    A pre-release of what is asked for is enough. After a change of kind, from dates
    to numbers or back, nothing can be compared, and anything is.
    """
    if isinstance(old, date) or isinstance(new, date):
        if isinstance(old, date) and isinstance(new, date):
            return new > old if bump is Bump.MAJOR else new >= old
        return True
    if bump is Bump.NONE:
        return _rank(new) >= _rank(old)
    wanted = raised(old, bump, date.min)
    assert isinstance(wanted, SemanticVersion)
    return new.numbers >= wanted.numbers and _rank(new) > _rank(old)


def _rank(version: SemanticVersion) -> tuple[object, ...]:
    """What orders versions: a release comes after its pre-releases."""
    parts = [
        (0, int(part), "") if part.isdecimal() else (1, 0, part)
        for part in version.prerelease.split(".")
        if part
    ]
    return (version.numbers, not version.prerelease, parts)
