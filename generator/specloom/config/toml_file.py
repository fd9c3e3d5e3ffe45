"""A TOML file held to the table of its keys: values that fit, and what is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, assert_never

from msgspec import Struct

from specloom.base.diagnostics import Finding, Location, Severity, SpecError
from specloom.config.kinds import (
    Day,
    Either,
    Flag,
    Key,
    Kind,
    ListOf,
    MapOf,
    Number,
    Table,
    Tables,
    Text,
    noun,
)
from specloom.config.positions import START, KeyPath, Place, Positions, positions

_WIDTH = 60  # of a value in a message


class Values(Struct, frozen=True):
    """What a table says, key by key; a key that it leaves out has its default."""

    path: KeyPath  # where the table stands
    _by_name: Mapping[str, Any]
    _said: frozenset[str]  # names of the keys that are written there

    def __getitem__(self, name: str) -> Any:
        return self._by_name[name]

    def said(self) -> dict[str, Any]:
        """What is written there and fits, without defaults, as plain values."""
        return {
            name: _plain(value)
            for name, value in self._by_name.items()
            if name in self._said and value is not None
        }


def _plain(value: Any) -> Any:
    if isinstance(value, Values):
        return value.said()
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return value


class _Wrong:
    """Stands for a value that does not fit its key."""


_WRONG = _Wrong()


class TomlFile:
    """A text with the places of its values, and everything that is wrong with them.

    Raises:
        SpecError: it is no TOML.
    """

    def __init__(self, text: str, shown_as: str) -> None:
        self.file = shown_as
        self.findings: list[Finding] = []
        text = text.replace("\r\n", "\n")
        try:
            self._data: dict[str, Any] = tomllib.loads(text)
            self._positions: Positions = positions(text)
        except tomllib.TOMLDecodeError as error:
            self._note(f"no valid TOML: {error}", "Fix the line.", _place(error, text))
        except RecursionError:
            self._note("lists or tables are nested too deep", "Nest less.", START)
        if self.findings:
            raise SpecError(self.findings)

    def values(self, keys: Sequence[Key]) -> Values:
        """What the file says of these keys; what does not fit becomes a finding."""
        return self._table(self._data, keys, ())[0]

    @property
    def data(self) -> Mapping[str, Any]:
        """All that it says, as it stands there."""
        return self._data

    @property
    def positions(self) -> Positions:
        """Where everything stands in it."""
        return self._positions

    def written(self, path: KeyPath) -> KeyPath:
        """The path in the file of what stands at a path of the values."""
        return path

    def find(self, tokens: list[str]) -> tuple[int, int]:
        """Line and column of what a pointer names, or of the nearest table around it."""
        path: KeyPath = ()
        for token in tokens:
            numbered = (*path, int(token)) if token.isdecimal() else (*path, token)
            path = numbered if numbered in self._positions.keys else (*path, token)
        return self._positions.of_key(path)

    def at(self, *path: str | int) -> Location:
        """Where a key stands; where it does not, the nearest table around it."""
        there = self.written(path)
        place = self._positions.of_key(there)
        return Location(self.file, pointer(there), place.line, place.column)

    def note_value(self, path: KeyPath, message: str, hint: str) -> None:
        """Say what is wrong with a value."""
        there = self.written(path)
        self._note(message, hint, self._positions.of_value(there), there)

    def note_key(self, path: KeyPath, message: str, hint: str) -> None:
        """Say what is wrong with a key, or with the table that lacks it."""
        there = self.written(path)
        self._note(message, hint, self._positions.of_key(there), there)

    def _note(self, message: str, hint: str, place: Place, path: KeyPath = ()) -> None:
        at = Location(self.file, pointer(path), place.line, place.column)
        self.findings.append(
            Finding("configuration", Severity.ERROR, message, at, hint)
        )

    def _table(
        self, data: Mapping[str, Any], keys: Sequence[Key], path: KeyPath
    ) -> tuple[Values, bool]:
        """The values of a table, and whether all that it needs is there."""
        known = {key.name: key for key in keys}
        formerly = {key.formerly: key for key in keys if key.formerly}
        for name in data:
            if name in formerly:
                self._note_old(name, data[name], formerly[name], path)
            elif name not in known:
                said = repr(name) if path else f"[{name}]"
                self.note_key((*path, name), f"{said} is not known", _near(name, known))
        values, is_whole = {}, True
        for key in keys:
            value = self._of(key, data, (*path, key.name))
            is_whole = is_whole and not (key.required and value is _WRONG)
            if value is _WRONG:
                value = self._default(key, (*path, key.name))
            values[key.name] = value
        return Values(path, values, frozenset(data)), is_whole

    def _of(self, key: Key, data: Mapping[str, Any], path: KeyPath) -> Any:
        if key.name in data:
            return self._fitting(data[key.name], key.kind, key, path)
        if key.required:
            hint = f"It is {key.meaning}. {_write(key, path)}"
            self.note_key(path[:-1], f"{key.name} is missing", hint)
            return _WRONG
        return self._default(key, path)

    def _default(self, key: Key, path: KeyPath) -> Any:
        match key.kind:
            case Table(keys=keys):
                return self._table({}, keys, path)[0]
            case Tables():
                return []
        return key.default

    def _note_old(self, name: str, value: Any, key: Key, path: KeyPath) -> None:
        """Say at each place of an old name what it is called now."""
        is_array = isinstance(key.kind, Tables)
        count = len(value) if is_array and isinstance(value, list) else 0
        places = [(*path, name, index) for index in range(count)] or [(*path, name)]
        old, new = (
            f"[[{each}]]" if is_array else f"[{each}]" for each in (name, key.name)
        )
        for place in places:
            self.note_key(
                place, f"{old} is called {new} now", f"Write {new}, and so below it."
            )

    def _fitting(self, value: Any, kind: Kind, key: Key, path: KeyPath) -> Any:
        """The value without what does not fit its kind; _WRONG where nothing is left."""
        name = _name(path)
        if not _is_a(value, kind):
            message = f"{name} is {shown(value)}, and must be {noun(kind)}"
            self.note_value(path, message, _write(key, path))
            return _WRONG
        match kind:
            case Text(choices=choices) if choices and value not in choices:
                message = f"{name}: {shown(value)} is no {kind.noun}"
                self.note_value(path, message, f"Write {noun(kind)}.")
                return _WRONG
            case Text(form=form) if form and not form.fits(value):
                message = f"{name}: {shown(value)} {form.problem}"
                self.note_value(path, message, _write(key, path))
                return _WRONG
            case Text() | Number() | Flag() | Day():
                return value
            case Either(first=first, second=second):
                chosen = first if _is_a(value, first) else second
                return self._fitting(value, chosen, key, path)
            case ListOf(item=item):
                items = [
                    self._fitting(each, item, key, (*path, index))
                    for index, each in enumerate(value)
                ]
                return _WRONG if _WRONG in items else items
            case MapOf(item=item):
                fitting = {
                    each: self._fitting(value[each], item, key, (*path, each))
                    for each in value
                }
                return {k: v for k, v in fitting.items() if v is not _WRONG}
            case Table(keys=keys):
                return self._table(value, keys, path)[0]
            case Tables(keys=keys):
                tables = [
                    self._table(each, keys, (*path, index))
                    for index, each in enumerate(value)
                ]
                return [table for table, is_whole in tables if is_whole]
            case _:
                assert_never(kind)


def pointer(path: KeyPath) -> str:
    """The path as a JSON pointer (RFC 6901)."""
    names = (str(each).replace("~", "~0").replace("/", "~1") for each in path)
    return "".join(f"/{name}" for name in names)


def shown(value: Any) -> str:
    """A value for a message, as TOML writes it, or nearly."""
    if isinstance(value, bool):
        text = str(value).lower()
    elif isinstance(value, date):
        text = value.isoformat()
    else:
        text = repr(value)
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"


def _name(path: KeyPath) -> str:
    """How a message calls a value: `package`, `documents[1]`."""
    *above, last = path
    return last if isinstance(last, str) else f"{above[-1]}[{last}]"


def _is_a(value: Any, kind: Kind) -> bool:
    match kind:
        case Text():
            return isinstance(value, str)
        case Number(whole=whole):
            is_number = isinstance(value, int if whole else int | float)
            # Not `value < 0`: TOML can write nan, and infinity is no time to wait.
            fits = is_number and not isinstance(value, bool)
            return fits and 0 <= value < float("inf")
        case Flag(only=only):
            return isinstance(value, bool) and only in (None, value)
        case Either(first=first, second=second):
            return _is_a(value, first) or _is_a(value, second)
        case Day():
            return isinstance(value, date) and not isinstance(value, datetime)
        case ListOf(least=least, most=most):
            fits = isinstance(value, list) and len(value) >= least
            return fits and (most is None or len(value) <= most)
        case MapOf() | Table():
            return isinstance(value, dict)
        case Tables():
            return isinstance(value, list) and all(isinstance(v, dict) for v in value)


def _write(key: Key, path: KeyPath) -> str:
    if isinstance(key.kind, Tables):
        dotted = ".".join(each for each in path if isinstance(each, str))
        return f"Write [[{dotted}]]."
    return f"Write {key.name} = {key.example}" if key.example else ""


def _near(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, known, n=1)
    meant = f"did you mean {near[0]!r}? " if near else ""
    return f"{meant}known are {', '.join(sorted(known))}"


def _place(error: Exception, text: str) -> Place:
    """Where a text is no TOML, as the message says; else its end."""
    found = re.search(r"line (\d+), column (\d+)", str(error))
    if found:
        return Place(int(found[1]), int(found[2]))
    last = text.rpartition("\n")[2]
    return Place(text.count("\n") + 1, len(last) + 1)
