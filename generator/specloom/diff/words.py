"""Annotations (`x-specloom-...`) on anything that is not a schema."""

from __future__ import annotations

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
            log.state(
                use,
                "annotation-changed",
                before or old,
                after or new,
                subject,
                before=f"{word}: {shown(before.value)}" if before else f"no {word}",
                after=f"{word}: {shown(after.value)}" if after else f"no {word}",
            )


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
