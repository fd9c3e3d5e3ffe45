"""What a caller asks for with `Prefer`: an example, a status, a fault, a delay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

_TOKEN = r'[^\s,;="]+'
_PAIR = re.compile(rf'\s*({_TOKEN})\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^\s,;"]*))?\s*')


class Preference(Struct, frozen=True):
    """One preference: its value, and the parameters behind it."""

    value: str
    parameters: Mapping[str, str]


def preferences(header: str) -> dict[str, Preference]:
    """The preferences of a header by lower-case name; the first of a name counts.

    What cannot be read is passed over, as RFC 7240 wants it.
    """
    found: dict[str, Preference] = {}
    for pairs in _preferences(header):
        (name, value), *parameters = pairs
        found.setdefault(name, Preference(value, dict(parameters)))
    return found


def _preferences(header: str) -> Iterator[list[tuple[str, str]]]:
    pairs: list[tuple[str, str]] = []
    place = 0
    while place < len(header):
        match = _PAIR.match(header, place)
        if match:
            value = match[2] or ""
            if value.startswith('"'):
                value = re.sub(r"\\(.)", r"\1", value[1:-1])
            pairs.append((match[1].lower(), value))
            place = match.end()
        if place < len(header):
            if header[place] == "," and pairs:
                yield pairs
                pairs = []
            # Between parameters, or a character that means nothing here.
            place += 1
    if pairs:
        yield pairs
