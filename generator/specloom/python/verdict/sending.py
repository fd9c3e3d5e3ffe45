"""What became of something that callers give: an argument, a key of a dict."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.model import Direction, Type
from specloom.diff.report import ClientChange
from specloom.python.verdict.changes import arrow, change
from specloom.python.verdict.reading import known_values
from specloom.python.verdict.relations import Relation, send
from specloom.python.verdict.sides import Sides

# Relation -> how the id of its rule ends, and what it means for who gives it.
_ENDINGS = {
    Relation.NARROWED: ("type-narrowed", "stop giving what it no longer takes"),
    Relation.WIDENED: ("type-widened", "it takes more than before"),
    Relation.EXCHANGED: (
        "type-exchanged",
        "give the new class: the old one passes a checker, and the API refuses it",
    ),
    Relation.CHANGED: ("type-changed", "change what is given"),
}


def send_changes(
    subject: str, name: str, old: Type, new: Type, sides: Sides
) -> Iterator[ClientChange]:
    """What became of something that callers give."""
    relation = send(old, new, sides)
    if relation is not Relation.SAME:
        shown = arrow(old, new, sides, Direction.REQUEST)
        yield sent_as(subject, name, relation, shown)
    else:
        yield from known_values(name, old, new, sides)


def sent_as(subject: str, name: str, relation: Relation, arrow: str) -> ClientChange:
    """The change that a relation other than SAME is; `arrow` shows both types."""
    ending, meaning = _ENDINGS[relation]
    return change(f"{subject}-{ending}", name, f"{arrow}; {meaning}")
