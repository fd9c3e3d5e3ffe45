"""Annotations (`x-specloom-...`) on anything that is not a schema."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from specloom.diff.occurrences import FactLog, Use
from specloom.diff.places import Spot
from specloom.diff.schemas.statements import shown


def compare_words(old: Spot, new: Spot, use: Use, log: FactLog, subject: str) -> None:
    """The annotations that stand on something other than a schema."""
    names = [
        name
        for name in {**old.mapping, **new.mapping}
        if isinstance(name, str) and name.startswith("x-specloom-")
    ]
    for word in names:
        before, after = old.child(word), new.child(word)
        if word == "x-specloom-max-bytes":
            _compare_size(old, new, use, log, subject)
        elif _value(before) != _value(after):
            was, now = f"no {word}", f"no {word}"
            if before and after:
                way, *texts = _parts(before.value, after.value)
                was, now = (f"{word}{way}: {text}" for text in texts)
            elif before:
                was = f"{word}: {shown(before.value)}"
            elif after:
                now = f"{word}: {shown(after.value)}"
            log.state(
                use,
                "annotation-changed",
                before or old,
                after or new,
                subject,
                before=was,
                after=now,
            )


def _parts(old: Any, new: Any) -> tuple[str, str, str]:
    """The way into two values to where they differ, and what is there, for a message."""
    if isinstance(old, dict) and isinstance(new, dict):
        other = [k for k in {**old, **new} if old.get(k, ...) != new.get(k, ...)]
        if len(other) == 1 and other[0] in old and other[0] in new:
            way, *texts = _parts(old[other[0]], new[other[0]])
            return f".{other[0]}{way}", texts[0], texts[1]
    if isinstance(old, list) and isinstance(new, list):
        start = _alike(old, new)
        end = _alike(old[start:][::-1], new[start:][::-1])
        was, now = old[start : len(old) - end], new[start : len(new) - end]
        if len(was) == len(now) == 1:
            way, *texts = _parts(was[0], now[0])
            return f"[{start}]{way}", texts[0], texts[1]
        return "", _listed(was), _listed(now)
    return "", shown(old), shown(new)


def _listed(values: Sequence[Any]) -> str:
    return ", ".join(map(shown, values)) or "nothing"


def _alike(old: Sequence[Any], new: Sequence[Any]) -> int:
    """How many items two lists begin with alike."""
    pairs = enumerate(zip(old, new, strict=False))
    differing = (number for number, (one, other) in pairs if one != other)
    return next(differing, min(len(old), len(new)))


def _compare_size(old: Spot, new: Spot, use: Use, log: FactLog, subject: str) -> None:
    before, after = old.child("x-specloom-max-bytes"), new.child("x-specloom-max-bytes")
    was = before.value if before and isinstance(before.value, int) else None
    now = after.value if after and isinstance(after.value, int) else None
    if was == now:
        return
    if was is None:
        turn = "added"
    elif now is None:
        turn = "removed"
    else:
        turn = "raised" if now > was else "lowered"
    log.state(
        use,
        f"max-bytes-{turn}",
        before or old,
        after or new,
        subject,
        before="" if was is None else str(was),
        after="" if now is None else str(now),
    )


def _value(spot: Spot | None) -> Any:
    return spot.value if spot else None
