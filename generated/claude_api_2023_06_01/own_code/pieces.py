"""Text that arrives in pieces, and JSON of which the end is missing."""

from __future__ import annotations

import json
import re
from typing import Any

from pydantic_core import from_json

__all__ = ["Pieces", "parse_partial", "parse_whole"]


class Pieces:
    """A text that grows; its pieces are joined when somebody asks."""

    __slots__ = ("_joined", "_joined_count", "_pieces", "count")

    def __init__(self, first: str = "") -> None:
        self._pieces = [first] if first else []
        self._joined = ""
        self._joined_count = 0
        self.count = len(self._pieces)  # how many pieces have come

    def append(self, piece: str) -> None:
        """Add a piece at the end."""
        self._pieces.append(piece)
        self.count += 1

    def text(self, count: int | None = None) -> str:
        """All of it, or what the first `count` pieces made."""
        pieces = self._pieces
        if count is None:
            count = self.count
        if count < self._joined_count:
            return "".join(pieces[:count])
        if count > self._joined_count:
            self._joined += "".join(pieces[self._joined_count : count])
            self._joined_count = count
        return self._joined


def parse_partial(text: str) -> Any:
    """What the beginning of a JSON text stands for so far; None where nothing does.

    A string that is not closed yet counts as far as it has come.
    """
    try:
        return from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return None


# What a number needs that is infinite as a float: an exponent, or 309 digits before the
# point. Spelled so that the search goes by one rare character.
_EXPONENT = re.compile(r"[eE][+-]?\d")
_MANY_DIGITS = re.compile(r"\.(?<=\d{309}\.)")


def parse_whole(text: str) -> Any:
    """What a JSON text stands for.

    Raises:
        ValueError: it is no JSON, or holds a number that no request can send back.
    """
    try:
        try:
            value = from_json(text, allow_inf_nan=False)
            suspect = bool(_EXPONENT.search(text) or _MANY_DIGITS.search(text))
        except ValueError:
            # Only the standard library takes half a surrogate pair; NaN, too.
            value, suspect = json.loads(text), True
        if suspect:
            json.dumps(value, allow_nan=False)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return value
