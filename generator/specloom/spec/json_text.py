"""JSON files: values from `json`, positions only for the pointers asked for."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
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
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


class JsonPlaces:
    """Positions in a JSON text, found by stepping over what is not asked for.

    A container is indexed when a pointer first leads through it; its members are
    skipped by the C decoder, so one pointer into 13 MB costs a fraction of a second
    and the next ones almost nothing.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._members: dict[int, dict[str, tuple[int, int]]] = {}
        self._line_ends: list[int] | None = None
        # Where the container is whose entries were asked for last; mostly, they come
        # one after the other.
        self._last: tuple[list[str], int] = ([], self._skip_space(0))

    def find(self, tokens: list[str]) -> tuple[int, int]:
        """Line and column of the entry at a pointer, or of its nearest parent."""
        if not tokens:
            return self.line_and_column(self._skip_space(0))
        *above, name = tokens
        container, value = self._last
        if above == container:
            found = self._entry(value, name)
            if found is not None:
                return self.line_and_column(found[0])
        shown = value = self._skip_space(0)
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
        members = self._members.get(container)
        if members is None:
            members = self._members[container] = {
                name: (key, start) for name, key, start in self.members(container)
            }
        return members.get(name)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Where a character stands, both counted from 1."""
        if self._line_ends is None:  # a text of one line has none
            self._line_ends = [m.start() for m in re.finditer("\n", self._text)]
        line = bisect_left(self._line_ends, offset)
        start = self._line_ends[line - 1] + 1 if line else 0
        return line + 1, offset - start + 1

    def members(self, offset: int) -> Iterator[tuple[str, int, int]]:
        """Name, key offset and value offset of what the container at `offset` has."""
        text = self._text
        opening = text[offset : offset + 1]
        if opening not in ("{", "["):
            return
        scan = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
        space = _SPACE.match
        here = self._skip_space(offset + 1)
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

    def _skip_space(self, offset: int) -> int:
        match = _SPACE.match(self._text, offset)
        return match.end() if match else offset


def read_json(
    text: str, file: str, limits: Limits
) -> tuple[Any, JsonPlaces, list[Finding]]:
    """The value of a JSON text, its positions, and what is odd about it.

    Raises:
        SpecError: the text is not JSON, or nested too deeply.
    """
    places = JsonPlaces(text)
    repeats = False

    def as_dict(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeats
        value = dict(pairs)
        repeats = repeats or len(value) != len(pairs)
        return value

    try:
        value = json.loads(
            text, object_pairs_hook=as_dict, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        at = Location(file, "", error.lineno, error.colno)
        message = f"not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise SpecError([Finding("syntax", Severity.ERROR, message, at)]) from None
    except RecursionError:
        raise SpecError([_too_deep(text, file, places, limits)]) from None
    except ValueError as error:
        # A constant such as NaN, or an integer of more digits than Python reads.
        at = Location(file, "", 1, 1)
        message = f"not valid JSON: {error}"
        raise SpecError([Finding("syntax", Severity.ERROR, message, at)]) from None
    if depth(value) > limits.depth:
        raise SpecError([_too_deep(text, file, places, limits)])
    findings = list(_repeated_keys(places, file)) if repeats else []
    if _SURROGATE_ESCAPE.search(text):
        value, changed = _without_lone_surrogates(value)
        if changed:
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
    todo = [("", places._skip_space(0))]
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
