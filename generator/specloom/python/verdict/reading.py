"""What became of something that callers read: a field, a result, an attribute."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specloom.api.model import Direction, Type
from specloom.diff.report import ClientChange
from specloom.python.types import literal
from specloom.python.verdict.changes import arrow, change, listed
from specloom.python.verdict.relations import (
    Relation,
    known_of,
    read,
    takes_none,
    values_behind,
)
from specloom.python.verdict.sides import Sides

# Relation -> how the id of its rule ends, and what it means for who reads the value.
_ENDINGS = {
    Relation.NARROWED: (
        "type-narrowed",
        "code that reads it still works; strict checkers report comparisons with what"
        " it can no longer be",
    ),
    Relation.NEVER_NONE: ("never-none", "checks for None are no longer needed"),
    Relation.ITEMS_NARROWED: (
        "item-type-narrowed",
        "code that reads it still works; change annotations that name the old type",
    ),
    Relation.WIDENED: ("type-widened", "handle what else it can be now"),
    Relation.UNKNOWN: ("type-unknown", "code still works, but is no longer checked"),
    Relation.KNOWN: (
        "type-known",
        "type checkers report code that took it for something else",
    ),
    Relation.CHANGED: ("type-changed", "change code that reads it"),
}


# Where a type is another one, what it used to list is no news of its own.
REPLACED = frozenset({Relation.CHANGED, Relation.UNKNOWN, Relation.KNOWN})


def read_changes(
    subject: str, name: str, old: Type, new: Type, sides: Sides
) -> Iterator[ClientChange]:
    """What became of something that callers read."""
    relation = read(old, new, sides)
    if relation is not Relation.SAME:
        shown = arrow(old, new, sides, Direction.RESPONSE)
        none = takes_none(new, sides.new) and not takes_none(old, sides.old)
        yield read_as(subject, name, relation, shown, none)
    if relation not in REPLACED:
        yield from known_values(name, old, new, sides)


def read_as(
    subject: str, name: str, relation: Relation, arrow: str, gains_none: bool
) -> ClientChange:
    """The change that a relation other than SAME is; `arrow` shows both types."""
    ending, meaning = _ENDINGS[relation]
    if relation is Relation.WIDENED and gains_none:
        meaning = "check for None before using it"
    return change(f"{subject}-{ending}", name, f"{arrow}; {meaning}")


def known_values(
    name: str, old: Type, new: Type, sides: Sides
) -> Iterator[ClientChange]:
    """Constants that came or went in an open type, which takes them all the same."""
    if old == new:
        return
    before = list(known_of(old, sides.old, sides.new))
    after = list(known_of(new, sides.new, sides.old))
    # What a name stands for on one side may be written out on the other.
    known_before = list(values_behind(old, sides.old))
    known_after = list(values_behind(new, sides.new))
    if _is_boolean(before or after) and not (before and after):
        return  # a boolean, whether its values are listed or not
    come = [literal(value) for value in after if value not in known_before]
    gone = [literal(value) for value in before if value not in known_after]
    if come:
        joins = "joins its known values" if len(come) == 1 else "join its known values"
        yield change("value-added", name, f"{listed(come)} {joins}")
    if gone:
        leaves = (
            "leaves its known values" if len(gone) == 1 else "leave its known values"
        )
        yield change("value-removed", name, f"{listed(gone)} {leaves}")


def _is_boolean(values: Sequence[object]) -> bool:
    return len(values) == 2 and all(isinstance(value, bool) for value in values)
