"""How much a schema becomes once what it refers to is written in its place.

Later stages read `allOf` and its like as if the parts stood there. A reference takes one
line and can mean two more, so that thirty lines ask for a billion parts, and a chain of
references for more stack than there is. What asks for that is found here, before anybody
unfolds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from math import prod
from typing import Any, NamedTuple

from specloom.spec import pointers
from specloom.spec.values import as_dict, as_list

# Parts that one schema may become, and how many of them may lead to each other.
_MOST_PARTS = 5_000
MOST_DEEP = 100
# A part takes some characters: a large description may have more of them.
_CHARACTERS = 10

# Ways to choose a member of each union that holds at the same time.
_MOST_WAYS = 10_000

_UNIONS = ("oneOf", "anyOf")
_LISTS = (*_UNIONS, "allOf", "prefixItems")
# What a list or a map holds is part of its type, unlike a property of a class.
_SINGLE = ("not", "if", "then", "else", "items", "additionalProperties")
_MAPS = ("dependentSchemas", "patternProperties")
_LEADING = frozenset(("$ref", *_LISTS, *_SINGLE, *_MAPS))
_MERGED = frozenset(("$ref", "allOf", *_UNIONS))


class Excess(NamedTuple):
    """A schema that asks for too much."""

    pointer: str
    rule: str
    message: str
    hint: str
    # Whether there are unions in it, and it has to be left out even by a reader that
    # takes each part once.
    branches: bool = False


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
    ends = _Ends(document)
    for merging in (True, False):
        walk = _Walk(ends, most, found, merging=merging)
        for pointer in targets:
            walk.measure_from(pointer)
    return found


class _Size(NamedTuple):
    """What a schema becomes."""

    parts: int
    deep: int
    back: int  # the outermost level that it leads back to; large where to none
    ways: int = 1  # to choose a member of each of its unions
    branches: bool = False  # whether there are unions in it


class _Child(NamedTuple):
    """A schema that applies in the place of another one."""

    word: str
    schema: Any  # None for what a reference leads to
    pointer: str


_NOWHERE = 1 << 30
_NOTHING = _Size(1, 1, _NOWHERE)


class _Ends:
    """Where references lead, past schemas that only lead on: no stack follows these."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._known: dict[str, tuple[str, Any]] = {}

    def of(self, pointer: str) -> tuple[str, Any]:
        """The last place and what stands there; None for nothing."""
        known = self._known.get(pointer)
        if known is None:
            known = self._known[pointer] = self._followed(pointer)
        return known

    def _followed(self, pointer: str) -> tuple[str, Any]:
        passed = {pointer}
        while True:
            try:
                schema = pointers.get(self._document, pointer)
            except KeyError:
                return pointer, None
            if not isinstance(schema, dict) or schema.keys() != {"$ref"}:
                return pointer, schema
            try:
                following = pointers.from_ref(schema["$ref"])
            except (ValueError, TypeError, AttributeError):
                return pointer, schema
            if following in passed:
                return pointer, schema
            passed.add(following)
            pointer = following


class _Walk:
    """Measures schemas, each as often as its size depends on what leads to it.

    Args:
        merging: follow `allOf` alone, as merging does: along every way that does not
            come back to itself. Else all that a type is made of, each schema once.
    """

    def __init__(
        self,
        ends: _Ends,
        most_parts: int,
        found: dict[str, Excess],
        *,
        merging: bool,
    ) -> None:
        self._ends = ends
        self._most_parts = most_parts
        self._found = found
        self._merging = merging
        # A schema with none of these is one part, and leads nowhere.
        self._leading = _MERGED if merging else _LEADING
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
        pointer, schema = self._ends.of(pointer)
        if pointer in self._known:
            return self._known[pointer]
        if pointer in self._level_of:
            return _Size(1, 1, self._level_of[pointer])
        if not isinstance(schema, dict):
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
        if self._leading.isdisjoint(schema):
            return _NOTHING
        parts, deep, back = 1, 0, _NOWHERE
        unions = dict.fromkeys(_UNIONS, 0)
        factors = []
        branches = any(schema.get(word) for word in _UNIONS)
        for child in self._children(schema, pointer):
            size = (
                self._target(child.pointer, level + 1)
                if child.schema is None
                else self._schema(child.schema, child.pointer, level + 1)
            )
            parts += size.parts
            deep = max(deep, size.deep)
            back = min(back, size.back)
            branches = branches or size.branches
            if child.word in unions:
                unions[child.word] += size.ways
            elif child.word in ("$ref", "allOf"):
                factors.append(size.ways)
            if parts > self._most_parts or self._steps > 2 * self._most_parts:
                return self._too_many(pointer, f"{self._most_parts:,} parts", branches)
        if deep >= MOST_DEEP:
            return self._too_deep(pointer)
        factors = [n for n in (*factors, *unions.values()) if n > 1]
        ways = prod(factors)
        if ways > _MOST_WAYS and len(factors) > 1:
            what = f"{_MOST_WAYS:,} combinations of unions"
            return self._too_many(pointer, what, branches)
        return _Size(parts, deep + 1, back, ways, branches)

    def _children(self, schema: dict[str, Any], pointer: str) -> Iterator[_Child]:
        ref = schema.get("$ref")
        if isinstance(ref, str):
            with suppress(ValueError):
                yield _Child("$ref", None, pointers.from_ref(ref))
        for word in ("allOf",) if self._merging else _LISTS:
            for index, part in enumerate(as_list(schema.get(word))):
                if part is not None:
                    yield _Child(word, part, f"{pointer}/{word}/{index}")
        if self._merging:
            return
        for word in _SINGLE:
            if isinstance(schema.get(word), dict):
                yield _Child(word, schema[word], f"{pointer}/{word}")
        for word in _MAPS:
            for name, part in as_dict(schema.get(word)).items():
                if part is not None:
                    yield _Child(word, part, pointers.join(pointer, word, name))

    def _too_many(self, pointer: str, what: str, branches: bool) -> _Size:
        self._found[pointer] = Excess(
            pointer,
            "schema-too-large",
            f"this schema becomes more than {what} once its references are followed",
            "Refer to each part once; a part that repeats says nothing more.",
            branches,
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
