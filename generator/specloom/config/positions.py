"""Where the keys and values of a TOML text stand.

`tomllib` reads the values and says nothing about their places; no library that does is
well kept. This walks over a text that `tomllib` has taken, so it need not refuse
anything: it follows strings, brackets and keys only as far as finding places needs.

Source: toml.io, version 1.0.0.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from typing import NamedTuple

KeyPath = tuple[str | int, ...]  # ("own_code", 0, "file"): below tables and lists

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:\\.|[^"\\]|"{1,2}(?!"))*"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*'{3,5}"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\n]+")


class Place(NamedTuple):
    """Where something stands; the first line and the first column are 1."""

    line: int
    column: int  # in characters


START = Place(1, 1)


class Positions(NamedTuple):
    """The places of one text."""

    keys: dict[KeyPath, Place]  # a key, or the brackets of a table
    values: dict[KeyPath, Place]

    def of_key(self, path: KeyPath) -> Place:
        """Where a key is written; where it is not, the nearest table around it."""
        return self._nearest(self.keys, path)

    def of_value(self, path: KeyPath) -> Place:
        """Where a value begins; a table that has its own brackets begins there."""
        return self.values.get(path) or self._nearest(self.keys, path)

    @staticmethod
    def _nearest(places: dict[KeyPath, Place], path: KeyPath) -> Place:
        while path and path not in places:
            path = path[:-1]
        return places.get(path, START)


def positions(text: str) -> Positions:
    """The place of every key and value.

    Args:
        text: TOML that `tomllib` reads, its line ends as "\\n".
    """
    walk = _Walk(text)
    walk.document()
    return Positions(walk.keys, walk.values)


class _Walk:
    def __init__(self, text: str) -> None:
        self._text = text
        self._index = 0
        self._line_starts = [0, *(m.end() for m in re.finditer("\n", text))]
        self._counts: dict[KeyPath, int] = {}  # array of tables -> tables so far
        self.keys: dict[KeyPath, Place] = {}
        self.values: dict[KeyPath, Place] = {}

    def document(self) -> None:
        table: KeyPath = ()
        while self._skip_space():
            if self._text[self._index] == "[":
                table = self._head()
            else:
                self._pair(table)

    def _head(self) -> KeyPath:
        """The path of the table that `[a.b]` or `[[a.b]]` begins."""
        place = self._place()
        is_array = self._text.startswith("[[", self._index)
        self._index += 2 if is_array else 1
        names = [name for name, _ in self._key()]
        self._index += 2 if is_array else 1
        path: KeyPath = ()
        for number, name in enumerate(names, 1):
            path = (*path, name)
            self.keys.setdefault(path, place)
            if number == len(names) and is_array:
                self._counts[path] = self._counts.get(path, 0) + 1
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        self.keys[path] = place
        return path

    def _pair(self, table: KeyPath) -> None:
        path = table
        for name, place in self._key():
            path = (*path, name)
            self.keys.setdefault(path, place)
        self._index += 1  # the equals sign
        self._value(path)

    def _key(self) -> list[tuple[str, Place]]:
        """The parts of a dotted key; ends at what follows it."""
        parts = []
        while True:
            self._skip_space()
            place = self._place()
            quoted = _STRING.match(self._text, self._index)
            match = quoted or _BARE_KEY.match(self._text, self._index)
            assert match is not None, "tomllib has read this text"
            name = tomllib.loads(f"k = {match[0]}")["k"] if quoted else match[0]
            parts.append((name, place))
            self._index = match.end()
            self._skip_space()
            if self._text[self._index] != ".":
                return parts
            self._index += 1

    def _value(self, path: KeyPath) -> None:
        self._skip_space()
        self.values[path] = self._place()
        match self._text[self._index]:
            case "[":
                self._index += 1
                self._items(path)
            case "{":
                self._index += 1
                while self._goes_on("}"):
                    self._pair(path)
            case _:
                pattern = _STRING if self._text[self._index] in "\"'" else _SCALAR
                found = pattern.match(self._text, self._index)
                assert found is not None, "tomllib has read this text"
                self._index = found.end()

    def _items(self, path: KeyPath) -> None:
        number = 0
        while self._goes_on("]"):
            self._skip_space()
            self.keys[(*path, number)] = self._place()
            self._value((*path, number))
            number += 1

    def _goes_on(self, end: str) -> bool:
        """Whether another item comes; steps over the comma, or over the end."""
        self._skip_space()
        if self._text[self._index] == ",":
            self._index += 1
            self._skip_space()
        if self._text[self._index] == end:
            self._index += 1
            return False
        return True

    def _skip_space(self) -> bool:
        """Step over spaces, line ends and comments; whether anything comes after."""
        match = _SPACE.match(self._text, self._index)
        assert match is not None, "it also matches nothing"
        self._index = match.end()
        return self._index < len(self._text)

    def _place(self) -> Place:
        line = bisect_right(self._line_starts, self._index)
        return Place(line, self._index - self._line_starts[line - 1] + 1)
