"""Facts about schemas stated: where they stand, and in which words."""

from __future__ import annotations

from functools import cache
from typing import Any

from specloom.base.words import words
from specloom.diff.facts import Fact
from specloom.diff.places import Spot, name_of
from specloom.diff.schemas.parts import component_name, json_key
from specloom.diff.schemas.shapes import Shape
from specloom.spec import pointers

_SHOWN = 60  # characters of a value in a message


def fact(
    kind: str,
    old: Shape,
    new: Shape,
    *,
    old_spot: Spot | None = None,
    new_spot: Spot | None = None,
    subject: str = "",
    before: str = "",
    after: str = "",
    item: str = "",
    traits: frozenset[str] = frozenset(),
) -> Fact:
    """A fact about two schemas, placed at the words it is about where they stand.

    Args:
        subject: what it is about, where that is not what the words are in.
    """
    shape, word = (new, new_spot) if new_spot else (old, old_spot)
    return Fact(
        kind=kind,
        old=old_spot or _beside(old, new_spot),
        new=new_spot or _beside(new, old_spot),
        subject=subject or subject_of(shape, word),
        before=before,
        after=after,
        item=item,
        traits=traits,
    )


def subject_of(shape: Shape, word: Spot | None) -> str:
    """What a schema is called; the named one that has the word, where it refers to it."""
    if word is not None:
        for part in shape.pieces.parts:
            named = component_name(part.spot)
            if named and word.pointer.startswith(f"{part.spot.pointer}/"):
                return named
    return name_of(shape.at)


def _beside(shape: Shape, word: Spot | None) -> Spot:
    """Where a side has nothing for a word of the other: the piece it would stand in."""
    return shape.at if word is None else shape.beside(pointers.parent(word.pointer))


def shown(value: Any) -> str:
    """A JSON value for a message, shortened."""
    text = json_key(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN - 1]}…"


@cache
def kebab(word: str) -> str:
    """A schema's word as kinds of facts spell it: `maxLength` is `max-length`."""
    return "-".join(words(word)).lower()


def type_text(shape: Shape) -> str:
    """The types of a schema in words."""
    if shape.never:
        return "nothing"
    if shape.types is None:
        return "any type"
    if shape.name and shape.types == frozenset(("object",)):
        return shape.name
    return " or ".join(sorted(shape.types)) or "null"


def openness(old: Shape, new: Shape) -> frozenset[str]:
    """What the schemas themselves say about values that are not listed."""
    for shape in (new, old):
        word = shape.words.get("x-specloom-open")
        if word is not None and isinstance(word.value, bool):
            return frozenset(("open" if word.value else "closed",))
    return frozenset()
