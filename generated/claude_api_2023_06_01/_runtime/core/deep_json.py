"""JSON that is nested deeper than the parsers of pydantic and of Python go."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

__all__ = ["copy_deep", "parse_deep"]

_BLANKS = re.compile(r"[ \t\n\r]*")
_CLOSING = {"[": "]", "{": "}"}


def parse_deep(data: bytes) -> Any:
    """What JSON text stands for; in a loop, so that no depth is too much.

    Raises:
        ValueError: it is no JSON.
    """
    text = data.decode(json.detect_encoding(data), "surrogatepass")
    return _Parser(text.removeprefix("\ufeff")).parse()


def copy_deep(value: Any, convert: Callable[[Any], Any]) -> Any:
    """Lists and dicts as they are, and what is converted of all else in them.

    In a loop, as above.
    """
    copied = [value]
    unfinished: list[Any] = [copied]
    while unfinished:
        container = unfinished.pop()
        is_dict = container.__class__ is dict
        for key, item in container.items() if is_dict else enumerate(container):
            if item.__class__ is dict or item.__class__ is list:
                container[key] = item.copy()
                unfinished.append(container[key])
            else:
                container[key] = convert(item)
    return copied[0]


class _Parser:
    """One pass over a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._open: list[Any] = []  # containers, the innermost last
        self._keys: list[str] = []  # of the objects among them
        # For texts, numbers and words alone: it is called at no bracket.
        self._scan = json.JSONDecoder().raw_decode

    def parse(self) -> Any:
        while True:
            self._skip()
            char = self._text[self._at : self._at + 1]
            if char in ("[", "{"):
                made: Any = [] if char == "[" else {}
                self._at += 1
                self._skip()
                if self._text[self._at : self._at + 1] != _CLOSING[char]:
                    self._open.append(made)
                    if char == "{":
                        self._key()
                    continue
                self._at += 1
                value = made
            else:
                value, self._at = self._scan(self._text, self._at)
            while self._open:
                if self._is_followed(value):
                    break
                value = self._open.pop()
            else:
                self._skip()
                if self._at != len(self._text):
                    raise self._error("Extra data")
                return value

    def _is_followed(self, value: Any) -> bool:
        """Put a value into its container; whether another one follows there."""
        container = self._open[-1]
        is_list = isinstance(container, list)
        if is_list:
            container.append(value)
        else:
            container[self._keys.pop()] = value
        self._skip()
        char = self._text[self._at : self._at + 1]
        self._at += 1
        if char == ",":
            if not is_list:
                self._skip()
                self._key()
            return True
        if char == ("]" if is_list else "}"):
            return False
        self._at -= 1
        raise self._error("Expecting ',' delimiter")

    def _key(self) -> None:
        if self._text[self._at : self._at + 1] != '"':
            raise self._error("Expecting property name enclosed in double quotes")
        key, self._at = self._scan(self._text, self._at)
        self._skip()
        if self._text[self._at : self._at + 1] != ":":
            raise self._error("Expecting ':' delimiter")
        self._at += 1
        self._keys.append(key)

    def _skip(self) -> None:
        found = _BLANKS.match(self._text, self._at)
        assert found is not None, "nothing matches, too"
        self._at = found.end()

    def _error(self, message: str) -> ValueError:
        return json.JSONDecodeError(message, self._text, self._at)
