"""How much a schema becomes once what it refers to is written in its place.

Later stages read `allOf` and its like as if the parts stood there. A reference takes one
line and can mean two more, so that thirty lines ask for a billion parts, and a chain of
references for more stack than there is. What asks for that is found here, before anybody
unfolds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from specloom.spec import pointers

# Parts that one schema may become, and how many of them may lead to each other.
_MOST_PARTS = 5_000
MOST_DEEP = 100
# A part takes some characters: a large description may have more of them.
_CHARACTERS = 10

_MERGED = ("allOf",)
_LISTS = ("allOf", "oneOf", "anyOf")
_SINGLE = ("not", "if", "then", "else")


class Excess(NamedTuple):
    """A schema that asks for too much."""

    pointer: str
    rule: str
    message: str
    hint: str


def excesses(
    document: Mapping[str, Any], refs: Iterable[str], characters: int
) -> dict[str, Excess]:
    """The schemas that have to be left out so that what is left can be unfolded.

    Args:
        refs: the local references to schemas in the document.
        characters: how long its files are.

    Returns:
        Pointer -> why.
    """
    most = max(_MOST_PARTS, characters // _CHARACTERS)
    found: dict[str, Excess] = {}
    targets = list(dict.fromkeys(map(pointers.from_ref, refs)))
    for merging in (True, False):
        walk = _Walk(document, most, found, merging=merging)
        for pointer in targets:
            walk.measure_from(pointer)
    return found


class _Size(NamedTuple):
    """What a schema becomes."""

    parts: int
    deep: int
    back: int  # the outermost level that it leads back to; large where to none


_NOWHERE = 1 << 30
_NOTHING = _Size(1, 1, _NOWHERE)


class _Walk:
    """Measures schemas, each as often as its size depends on what leads to it.

    Args:
        merging: follow `allOf` alone, as merging does: along every way that does not
            come back to itself. Else all that applies in place, each schema once.
    """

    def __init__(
        self,
        document: Mapping[str, Any],
        most_parts: int,
        found: dict[str, Excess],
        *,
        merging: bool,
    ) -> None:
        self._document = document
        self._most_parts = most_parts
        self._found = found
        self._merging = merging
        self._known: dict[str, _Size] = {}
        self._level_of: dict[str, int] = {}  # of targets that are being measured
        self._steps = 0

    def measure_from(self, pointer: str) -> None:
        """Measure what a reference leads to."""
        self._steps = 0
        self._target(pointer, 0)

    def _target(self, pointer: str, level: int) -> _Size:
        if pointer in self._known:
            return self._known[pointer]
        if pointer in self._level_of:
            return _Size(1, 1, self._level_of[pointer])
        try:
            schema = pointers.get(self._document, pointer)
        except KeyError:
            return _NOTHING
        self._level_of[pointer] = level
        size = self._schema(schema, pointer, level)
        del self._level_of[pointer]
        if not self._merging or size.back >= level:
            self._known[pointer] = size._replace(back=_NOWHERE)
        return size

    def _schema(self, schema: Any, pointer: str, level: int) -> _Size:
        if not isinstance(schema, dict) or pointer in self._found:
            return _NOTHING
        self._steps += 1
        if level > MOST_DEEP:
            return self._too_deep(pointer)
        parts, deep, back = 1, 0, _NOWHERE
        for child, below in self._children(schema, pointer):
            size = (
                self._target(below, level + 1)
                if child is None
                else self._schema(child, below, level + 1)
            )
            parts += size.parts
            deep = max(deep, size.deep)
            back = min(back, size.back)
            if parts > self._most_parts or self._steps > 2 * self._most_parts:
                return self._too_many(pointer)
        if deep >= MOST_DEEP:
            return self._too_deep(pointer)
        return _Size(parts, deep + 1, back)

    def _children(
        self, schema: dict[str, Any], pointer: str
    ) -> Iterator[tuple[Any, str]]:
        """What applies in its place; a reference without a value, with its target."""
        ref = schema.get("$ref")
        if isinstance(ref, str):
            try:
                yield None, pointers.from_ref(ref)
            except ValueError:
                pass
        for word in _MERGED if self._merging else _LISTS:
            listed = schema.get(word)
            if isinstance(listed, list):
                for index, part in enumerate(listed):
                    yield part, f"{pointer}/{word}/{index}"
        if self._merging:
            return
        for word in _SINGLE:
            if word in schema:
                yield schema[word], f"{pointer}/{word}"
        dependent = schema.get("dependentSchemas")
        if isinstance(dependent, dict):
            for name, part in dependent.items():
                yield part, pointers.join(pointer, "dependentSchemas", name)

    def _too_many(self, pointer: str) -> _Size:
        self._found[pointer] = Excess(
            pointer,
            "schema-too-large",
            f"this schema becomes more than {self._most_parts:,} parts once its"
            " references are followed",
            "Refer to each part once; a part that repeats says nothing more.",
        )
        return _NOTHING

    def _too_deep(self, pointer: str) -> _Size:
        self._found[pointer] = Excess(
            pointer,
            "references-too-deep",
            f"more than {MOST_DEEP} references and parts follow each other here",
            "Refer to the last one of them, without those between.",
        )
        return _NOTHING
