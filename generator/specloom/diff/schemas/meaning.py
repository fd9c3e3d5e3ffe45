"""Whether two JSON Schemas that stand in no file take the same values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from specloom.diff.facts import Fact, PairKey
from specloom.diff.lifecycle import Calendar
from specloom.diff.places import Book, Spot
from specloom.diff.schemas.comparison import SchemaComparison
from specloom.diff.schemas.coverage import covers
from specloom.spec import pointers
from specloom.spec.document import Document
from specloom.spec.source import Source

_SECTION = "/components/schemas"
_CALENDAR = Calendar(date.min, {})  # what schemas take does not depend on the day


class _Nowhere(Struct, frozen=True):
    """Places of a value that was never written."""

    def find(self, tokens: list[str]) -> tuple[int, int]:
        """The beginning, whatever is asked for."""
        del tokens
        return 1, 1


class Meanings:
    """Two sets of named schemas in the dialect of JSON Schema 2020-12.

    Args:
        old: by name, with references `#/components/schemas/Name` among themselves.
        new: the same of the other side.
    """

    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        self._books = _book(old), _book(new)
        self._comparison = SchemaComparison(_CALENDAR)

    def same(self, name: str) -> bool:
        """Whether the schemas of one name surely take the same values."""
        old, new = (_named(book, name) for book in self._books)
        key = self._comparison.compare((old,), (new,))
        if key is None or not any(self._facts(key)):
            return True
        shape_of = self._comparison.shape
        return covers((old,), (new,), shape_of) and covers((new,), (old,), shape_of)

    def _facts(self, key: PairKey) -> Iterator[Fact]:
        """What differs in two schemas and in all that is inside them."""
        waiting, seen = [key], {key}
        while waiting:
            pair = self._comparison.pairs[waiting.pop()]
            yield from pair.facts
            inner = {edge.to for edge in pair.edges} - seen
            seen |= inner
            waiting += inner


def _book(schemas: Mapping[str, Any]) -> Book:
    value = {"openapi": "3.1.0", "components": {"schemas": dict(schemas)}}
    nowhere = Path()
    source = Source(nowhere, nowhere, "", value, "", "", _Nowhere())
    document = Document(
        name="",
        version=(3, 1),
        value=value,
        digests={},
        sources={"": source},
        mounts={"": (source, "")},
    )
    return Book(document)


def _named(book: Book, name: str) -> Spot:
    pointer = f"{_SECTION}/{pointers.escape(name)}"
    schemas = book.document.value["components"]["schemas"]
    return Spot(book, pointer, schemas[name])
