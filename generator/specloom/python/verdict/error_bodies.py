"""What `error.parsed` gives, for the errors of one operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.api.model import NULL, Direction, Operation, Type
from specloom.diff.report import ClientChange
from specloom.python.verdict.changes import change, spelled
from specloom.python.verdict.relations import Relation, read
from specloom.python.verdict.sides import Sides

_GOES_ON = {Relation.SAME, Relation.NARROWED, Relation.ITEMS_NARROWED}


def error_body_changes(
    old: Operation, new: Operation, name: str, sides: Sides
) -> Iterator[ClientChange]:
    """What became of the bodies of errors, by status."""
    if old.error_bodies == new.error_bodies and not old.error_bodies:
        return
    before, after = dict(old.error_bodies), dict(new.error_bodies)
    found: dict[tuple[str, str], list[str]] = {}
    for status in {**before, **after}:
        was, now = _of_status(status, before), _of_status(status, after)
        if NULL in (was, now) or read(was, now, sides) not in _GOES_ON:
            one = spelled(was, sides.old, Direction.RESPONSE)
            other = spelled(now, sides.new, Direction.RESPONSE)
            if one != other or NULL not in (was, now):
                found.setdefault((one, other), []).append(status)
    for (one, other), statuses in found.items():
        kind, advice = "changed", "; look for that class"
        if one == "None":
            kind, advice = "added", ""
        elif other == "None":
            kind, advice = "removed", "; stop reading it"
        told = ", ".join(sorted(statuses))
        text = f"error.parsed is {other} for {told} now, was {one}{advice}"
        yield change(f"error-body-{kind}", name, text)


def _of_status(status: str, bodies: Mapping[str, Type]) -> Type:
    """What is described for a status: by itself, its range, or all others."""
    for key in (status, f"{status[:1]}XX", "default"):
        if key in bodies:
            return bodies[key]
    return NULL
