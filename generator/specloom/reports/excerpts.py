"""The lines of the two descriptions around a place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from specloom.base.diagnostics import Location
from specloom.spec.document import Document

# Number and text of some lines, in order; empty where the source is not known.
Lines = Callable[[Location], Sequence[tuple[int, str]]]

_AROUND = 3


class Excerpts(Struct, frozen=True, kw_only=True):
    """What shows the source of each side; a file may have one name on both."""

    old: Lines
    new: Lines


def excerpts_of(old: Sequence[Document], new: Sequence[Document]) -> Excerpts:
    """Excerpts from the documents that were compared."""
    return Excerpts(
        old=lambda at: _lines(old, at),
        new=lambda at: _lines(new, at),
    )


def no_excerpts() -> Excerpts:
    """Excerpts of sources that nobody has any more."""
    return Excerpts(old=lambda at: (), new=lambda at: ())


def _lines(documents: Sequence[Document], at: Location) -> list[tuple[int, str]]:
    source = next((d.sources[at.file] for d in documents if at.file in d.sources), None)
    if source is None or at.line is None:
        return []
    numbers = range(max(1, at.line - _AROUND), at.line + _AROUND + 1)
    found = [(number, source.line(number)) for number in numbers]
    while found and found[-1][0] > at.line and not found[-1][1]:
        found.pop()  # beyond the end, or empty
    return found
