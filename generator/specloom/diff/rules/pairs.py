"""Rows of the table in pairs: a kind of fact, and that of the edit backwards."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.base.impact import Impact
from specloom.diff.rules.row import BREAKING, INFO, Example, Row

# Of the kind that the example shows, and of its mirror.
Pair = tuple[str, str]
Impacts = tuple[Impact, Impact]


def mirrored(
    kinds: Pair,
    whats: Pair,
    says: Pair,
    example: Example,
    *,
    request: Impacts | None = None,
    response: Impacts | None = None,
    other: Impacts | None = None,
    notes: Pair = ("", ""),
) -> Iterator[Row]:
    """Two rows, each the mirror of the other; the example is of the first."""
    for index, shown in enumerate((example, example.reversed())):
        yield Row(
            kind=kinds[index],
            mirror=kinds[1 - index],
            what=whats[index],
            says=says[index],
            request=request and request[index],
            response=response and response[index],
            other=other and other[index],
            note=notes[index],
            example=shown,
        )


def tightening(
    kinds: Pair,
    whats: Pair,
    says: Pair,
    example: Example,
    *,
    notes: Pair = ("", ""),
) -> Iterator[Row]:
    """A tightening and its loosening: breaks one way, fine the other."""
    return mirrored(
        kinds,
        whats,
        says,
        example,
        request=(BREAKING, INFO),
        response=(INFO, BREAKING),
        notes=notes,
    )


def requiredness(noun: str, what: str, example: Example) -> Iterator[Row]:
    """What could be left out has to be there, and the other way round."""
    return tightening(
        (f"{noun}-became-required", f"{noun}-became-optional"),
        (f"{what} is required now", f"{what} is optional now"),
        ("{subject} is required now", "{subject} is optional now"),
        example,
    )


def turns(
    noun: str,
    what: str,
    says: str,
    example: Example,
    *,
    words: Pair = ("added", "removed"),
    request: Impacts | None = None,
    response: Impacts | None = None,
    other: Impacts | None = None,
    notes: Pair = ("", ""),
) -> Iterator[Row]:
    """The coming and the going of something.

    Args:
        what: with {turn}, filled in with one of `words`; so is `says`.
        says: {value} in it is what came, or what went.
    """
    shown = tuple(
        says.replace("{turn}", word).replace("{value}", value)
        for word, value in zip(words, ("{after}", "{before}"), strict=True)
    )
    return mirrored(
        (f"{noun}-added", f"{noun}-removed"),
        (what.replace("{turn}", words[0]), what.replace("{turn}", words[1])),
        (shown[0], shown[1]),
        example,
        request=request,
        response=response,
        other=other,
        notes=notes,
    )
