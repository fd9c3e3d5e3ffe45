"""JSON files: values from `json`, positions only for the pointers asked for."""

from __future__ import annotations

import itertools
import json
import marshal
import re
from collections.abc import Iterator, Mapping
from json import decoder as json_decoder
from typing import Any

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.spec import pointers
from specloom.spec.source import Limits

# The C scanner, which typeshed does not know.
_scan_string = json_decoder.scanstring  # type: ignore[attr-defined]
_SPACE = re.compile(r"[ \t\n\r]*")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_BLOCK = 65_536  # characters whose lines are counted at once
# How deep members are read one by one: down to an operation, and to a schema.
_LEVELS = 3
_SURROGATE_PAIR = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


class JsonPlaces:
    """Positions in a JSON text, found by stepping over what is not asked for.

    A container is indexed when a pointer first leads through it; its members are
    skipped by the C decoder, so one pointer into 13 MB costs a fraction of a second
    and the next ones almost nothing.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        # Whether the value that was read is not all that the text says.
        self.is_odd = False
        # Where a container begins that was read by itself -> where it ends.
        self.ends: dict[int, int] = {}
        self._members: dict[int, dict[str, tuple[int, int]]] = {}
        # Where a container begins that another text has as well -> its places and
        # where it begins there.
        self._copied: dict[int, tuple[JsonPlaces, int]] = {}
        # How many lines end before each block of the text.
        self._lines_before: list[int] | None = None
        # Where the container is whose entries were asked for last; mostly, they come
        # one after the other.
        self._last: tuple[list[str], int] = ([], self.begin())

    def find(self, tokens: list[str]) -> tuple[int, int]:
        """Line and column of the entry at a pointer, or of its nearest parent."""
        if not tokens:
            return self.line_and_column(self.begin())
        *above, name = tokens
        container, value = self._last
        if above == container:
            found = self._entry(value, name)
            if found is not None:
                return self.line_and_column(found[0])
        shown = value = self.begin()
        for depth, token in enumerate(tokens):
            if depth == len(above):
                self._last = (above, value)
            found = self._entry(value, token)
            if found is None:
                break
            shown, value = found
        return self.line_and_column(shown)

    def _entry(self, container: int, name: str) -> tuple[int, int] | None:
        """Key offset and value offset of an entry; None where there is none."""
        return self.entries(container).get(name)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Where a character stands, both counted from 1."""
        text = self.text
        if self._lines_before is None:
            counts = (
                text.count("\n", i, i + _BLOCK) for i in range(0, len(text), _BLOCK)
            )
            self._lines_before = [0, *itertools.accumulate(counts)]
        block = offset // _BLOCK
        line = self._lines_before[block] + text.count("\n", block * _BLOCK, offset)
        return line + 1, offset - text.rfind("\n", 0, offset)

    def members(self, offset: int) -> Iterator[tuple[str, int, int]]:
        """Name, key offset and value offset of what the container at `offset` has."""
        text = self.text
        opening = text[offset : offset + 1]
        if opening not in ("{", "["):
            return
        scan = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
        space = _SPACE.match
        here = _after_space(text, offset + 1)
        index = 0
        while text[here] not in "]}":
            key = here
            name = str(index)
            if opening == "{":
                name, here = _scan_string(text, here + 1, True)
                here = space(text, space(text, here).end() + 1).end()  # type: ignore[union-attr]
            yield name, key, here
            _, here = scan(text, here)
            here = space(text, here).end()  # type: ignore[union-attr]
            if text[here] == ",":
                here = space(text, here + 1).end()  # type: ignore[union-attr]
            index += 1

    def begin(self) -> int:
        """Where the value of the text begins."""
        return _after_space(self.text, 0)

    def copy(self, start: int, places: JsonPlaces, there: int) -> None:
        """Note that a container is the same as one in another text."""
        self._copied[start] = (places, there)
        self.ends[start] = start + places.ends[there] - there

    def note(self, start: int, end: int, entries: dict[str, tuple[int, int]]) -> None:
        """Note where a container ends, and where its entries are."""
        self.ends[start] = end
        self._members[start] = entries

    def entries(self, container: int) -> Mapping[str, tuple[int, int]]:
        """Name -> key offset and value offset of what the container has."""
        members = self._members.get(container)
        if members is None:
            if container in self._copied:
                places, there = self._copied[container]
                by = container - there
                members = {
                    name: (key + by, start + by)
                    for name, (key, start) in places.entries(there).items()
                }
            else:
                members = {
                    name: (key, start) for name, key, start in self.members(container)
                }
            self._members[container] = members
        return members


# What another text says, and where: perhaps an earlier version of the same file.
Known = tuple[Any, JsonPlaces]


class _Reader:
    """Reads a text container by container at first, and notes where their members are.

    What another text has in the same place, letter by letter, is not read: its value is
    shared. Versions of a description differ in little.
    """

    def __init__(self, text: str, known: Known | None) -> None:
        self.places = JsonPlaces(text)
        self.repeats = False
        self.depth = 0  # of what is not shared
        self._text = text
        self._known = known[1] if known is not None else None
        self._value_there = known[0] if known is not None else None
        decoder = json.JSONDecoder(
            object_pairs_hook=self.as_dict, parse_constant=_refuse_constant
        )
        self._scan = decoder.scan_once  # type: ignore[attr-defined]

    def read(self) -> Any:
        """The value of the text.

        Raises:
            ValueError, StopIteration, IndexError, RecursionError: it is no JSON, which
                the standard library says in better words.
        """
        there = self._known.begin() if self._known is not None else 0
        value, end = self._read(self.places.begin(), 0, there, self._value_there)
        if _after_space(self._text, end) != len(self._text):
            raise ValueError("something follows")
        return value

    def _read(self, start: int, level: int, there: int, other: Any) -> tuple[Any, int]:
        """A value and its end.

        Args:
            level: how many containers it is in.
            there: where the other text has a value in its place.
            other: that value, None without one.
        """
        text, places, known = self._text, self.places, self._known
        opening = text[start]
        if opening not in "{[":
            value, end = self._scan(text, start)
            return value, end
        if known is not None and other is not None:
            end = known.ends.get(there, 0)
            if end and text.startswith(known.text[there:end], start):
                places.copy(start, known, there)
                return other, places.ends[start]
        if opening == "{" and level < _LEVELS:
            return self._object(start, level, there, other)
        value, end = self._scan(text, start)
        self.depth = max(self.depth, level + depth(value))
        places.ends[start] = end
        # The same in other spacing is shared as well.
        return (other if other == value and is_same(other, value) else value), end

    def _object(
        self, start: int, level: int, there: int, other: Any
    ) -> tuple[dict[str, Any], int]:
        text = self._text
        value: dict[str, Any] = {}
        entries: dict[str, tuple[int, int]] = {}
        is_known = isinstance(other, dict) and self._known is not None
        others = self._known.entries(there) if is_known and self._known else {}
        self.depth = max(self.depth, level + 1)
        here = _after_space(text, start + 1)
        while value or text[here] != "}":
            if text[here] != '"':
                raise ValueError("no name")
            key = here
            name, here = _scan_string(text, here + 1, True)
            here = _after_space(text, here)
            if text[here] != ":":
                raise ValueError("no colon")
            here = _after_space(text, here + 1)
            self.repeats = self.repeats or name in value
            entries[name] = (key, here)
            before = others.get(name)
            value[name], here = (
                self._read(here, level + 1, before[1], other[name])
                if before is not None
                else self._read(here, level + 1, 0, None)
            )
            here = _after_space(text, here)
            if text[here] == "}":
                break
            if text[here] != ",":
                raise ValueError("no comma")
            here = _after_space(text, here + 1)
        self.places.note(start, here + 1, entries)
        return value, here + 1

    def as_dict(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        value = dict(pairs)
        self.repeats = self.repeats or len(value) != len(pairs)
        return value


def is_same(one: Any, other: Any) -> bool:
    """Whether two values are the same, down to the order of names and types of numbers."""
    try:
        # Version 2 writes equal values alike, whoever else refers to them.
        return marshal.dumps(one, 2) == marshal.dumps(other, 2)
    except ValueError:
        return False


def _after_space(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return match.end() if match else offset


def read_json(
    text: str, file: str, limits: Limits, known: Known | None = None
) -> tuple[Any, JsonPlaces, list[Finding]]:
    """The value of a JSON text, its positions, and what is odd about it.

    Args:
        known: a text that was read within the same limits; what is the same is shared.

    Raises:
        SpecError: the text is not JSON, or nested too deeply.
    """
    reader = _Reader(text, None if known is None or known[1].is_odd else known)
    try:
        value = reader.read()
        places, deepest = reader.places, reader.depth
    except (ValueError, StopIteration, IndexError, RecursionError):
        places = JsonPlaces(text)
        value = _decoded(text, file, limits, reader)
        deepest = depth(value)
    if deepest > limits.depth:
        raise SpecError([_too_deep(text, file, places, limits)])
    findings = list(_repeated_keys(places, file)) if reader.repeats else []
    places.is_odd = reader.repeats
    if _has_lone_surrogate(text):
        value, changed = _without_lone_surrogates(value)
        if changed:
            places.is_odd = True
            findings.append(
                Finding(
                    "lone-surrogate",
                    Severity.WARNING,
                    "a \\uD8xx escape stands alone and is read as U+FFFD",
                    Location(file, "", 1, 1),
                    hint="Write both halves of the surrogate pair, or the character.",
                )
            )
    return value, places, findings


def _decoded(text: str, file: str, limits: Limits, reader: _Reader) -> Any:
    """What the standard library makes of a text.

    Raises:
        SpecError: it makes nothing of it.
    """
    try:
        return json.loads(
            text,
            object_pairs_hook=reader.as_dict,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        at = Location(file, "", error.lineno, error.colno)
        message = f"not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise SpecError([Finding("syntax", Severity.ERROR, message, at)]) from None
    except RecursionError:
        raise SpecError([_too_deep(text, file, reader.places, limits)]) from None
    except ValueError as error:
        # A constant such as NaN, or an integer of more digits than Python reads.
        at = Location(file, "", 1, 1)
        message = f"not valid JSON: {error}"
        raise SpecError([Finding("syntax", Severity.ERROR, message, at)]) from None


def _has_lone_surrogate(text: str) -> bool:
    """Whether an escape may be half a surrogate pair without the other."""
    if _SURROGATE_ESCAPE.search(text) is None:
        return False
    # Of two backslashes, the second begins no escape.
    if r"\\u" in text:
        return True
    return _SURROGATE_ESCAPE.search(_SURROGATE_PAIR.sub("", text)) is not None


def depth(value: Any) -> int:
    """How deeply containers are nested, level by level, so that no stack overflows."""
    level, count = [value], 0
    while True:
        level = (
            [
                child
                for container in level
                for child in (
                    container.values() if isinstance(container, dict) else container
                )
                if type(child) is dict or type(child) is list
            ]
            if count
            else [v for v in level if isinstance(v, dict | list)]
        )
        if not level:
            return count
        count += 1


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON number")


def _too_deep(text: str, file: str, places: JsonPlaces, limits: Limits) -> Finding:
    level = 0
    offset = 0
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token in ("[", "{"):
            level += 1
            if level > limits.depth:
                offset = match.start()
                break
        elif token in ("]", "}"):
            level -= 1
    return too_deep(file, *places.line_and_column(offset), limits)


def too_deep(file: str, line: int, column: int, limits: Limits) -> Finding:
    """The finding for a file that is nested beyond its limit."""
    return Finding(
        "nesting-too-deep",
        Severity.ERROR,
        f"nested more than {limits.depth} levels deep",
        Location(file, "", line, column),
        hint="Move inner schemas to components and refer to them with $ref.",
    )


def repeated_key(name: str, at: Location) -> Finding:
    """The finding for a member name that its object has already."""
    return Finding(
        "duplicate-key",
        Severity.ERROR,
        f"the key {name!r} stands here twice; the last one counts",
        at,
        hint="Remove one of the two.",
        instead="what stood there before is passed over",
    )


def _repeated_keys(places: JsonPlaces, file: str) -> Iterator[Finding]:
    todo = [("", places.begin())]
    while todo:
        pointer, offset = todo.pop()
        seen: set[str] = set()
        for name, key, value in places.members(offset):
            below = pointers.join(pointer, name)
            if name in seen:
                line, column = places.line_and_column(key)
                yield repeated_key(name, Location(file, below, line, column))
            seen.add(name)
            todo.append((below, value))


def _without_lone_surrogates(value: Any) -> tuple[Any, bool]:
    changed = False

    def cleaned(part: Any) -> Any:
        nonlocal changed
        if isinstance(part, str):
            if not _LONE_SURROGATE.search(part):
                return part
            changed = True
            return _LONE_SURROGATE.sub("\ufffd", part)
        if isinstance(part, dict):
            return {cleaned(key): cleaned(item) for key, item in part.items()}
        if isinstance(part, list):
            return [cleaned(item) for item in part]
        return part

    result = cleaned(value)
    return (result, True) if changed else (value, False)
