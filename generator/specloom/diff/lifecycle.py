"""Deprecation, sunset and stability: what is announced, and whether in good time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from msgspec import Struct

from specloom.diff.facts import Fact
from specloom.diff.places import Spot

SUNSET, STABILITY = "x-sunset", "x-stability-level"
# From the least to the most that is promised; what says nothing is stable.
LEVELS = ("draft", "alpha", "beta", "stable")
# Levels that promise nothing: what has one may change in any way.
UNPROMISED = ("draft", "alpha")


class Calendar(Struct, frozen=True):
    """The day of the comparison, and how long before its end a thing is announced."""

    today: date
    grace_days: Mapping[str, int]  # by stability level


def sunset_of(spot: Spot) -> date | None:
    """The day after which a thing may be gone; None where none can be read."""
    value = spot.mapping.get(SUNSET)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    text = value.strip()
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None


def level_of(spot: Spot) -> str:
    """The stability level; "stable" where none is stated."""
    value = spot.mapping.get(STABILITY)
    return value if isinstance(value, str) and value in LEVELS else "stable"


def is_deprecated(spot: Spot) -> bool:
    """Whether it is marked to go."""
    return spot.mapping.get("deprecated") is True


def compare_lifecycle(
    old: Spot, new: Spot, subject: str, calendar: Calendar, owner: Spot | None = None
) -> Iterator[Fact]:
    """What is announced about a thing that both sides have.

    Args:
        owner: whose stability level counts, where the thing itself states none.
    """
    yield from _stability(old, new, subject)
    grace = calendar.grace_days.get(
        level_of(new if STABILITY in new.mapping or owner is None else owner), 0
    )
    if is_deprecated(new) and not is_deprecated(old):
        yield _fact(
            _announced(new, calendar.today, grace), old, new, "deprecated", subject
        )
    elif is_deprecated(old) and not is_deprecated(new):
        yield _fact("undeprecated", old, new, "deprecated", subject)
    elif is_deprecated(new) and old.mapping.get(SUNSET) != new.mapping.get(SUNSET):
        kind = _moved(old, new, calendar.today, grace)
        yield _fact(kind, old, new, SUNSET, subject)


def _announced(new: Spot, today: date, grace: int) -> str:
    """What kind of announcement a new deprecation is."""
    sunset = sunset_of(new)
    if SUNSET not in new.mapping:
        return "deprecated-without-sunset" if grace else "deprecated"
    if sunset is None:
        return "sunset-unreadable"
    return "sunset-too-near" if (sunset - today).days < grace else "deprecated"


def _moved(old: Spot, new: Spot, today: date, grace: int) -> str:
    before, after = sunset_of(old), sunset_of(new)
    if SUNSET not in new.mapping:
        return "sunset-removed"
    if after is None:
        return "sunset-unreadable"
    earlier = before is not None and after < before
    if earlier and (after - today).days < grace:
        return "sunset-too-near"
    if SUNSET not in old.mapping:
        return "sunset-added"
    return "sunset-earlier" if earlier else "sunset-later"


def _stability(old: Spot, new: Spot, subject: str) -> Iterator[Fact]:
    stated = new.mapping.get(STABILITY)
    if old.mapping.get(STABILITY) == stated:
        return
    if stated is not None and stated not in LEVELS:
        yield _fact("stability-unreadable", old, new, STABILITY, subject)
        return
    before, after = LEVELS.index(level_of(old)), LEVELS.index(level_of(new))
    if before != after:
        kind = "stability-decreased" if after < before else "stability-increased"
        yield _fact(kind, old, new, STABILITY, subject)


def _fact(kind: str, old: Spot, new: Spot, word: str, subject: str) -> Fact:
    before, after = _stated(old, word), _stated(new, word)
    if kind in ("deprecated", "sunset-too-near", "sunset-unreadable"):
        before, after = _stated(old, SUNSET), _stated(new, SUNSET)
    return Fact(
        kind=kind,
        old=old.child(word) or old,
        new=new.child(word) or new,
        subject=subject,
        before=before,
        after=after,
    )


def _stated(spot: Spot, word: str) -> str:
    value = spot.mapping.get(word)
    return "" if value is None else str(value)
