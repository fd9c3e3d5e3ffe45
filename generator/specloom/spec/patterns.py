"""Patterns of schemas, tried without taking forever: a description is untrusted input.

The engine of pydantic takes time that grows with the text alone. What it does not know
(looking ahead, referring back) Python's engine tries, where a look at the pattern and at
the text says that few ways can be gone.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from msgspec import Struct

# Ways through a text that Python's engine may have to go.
_MOST_WAYS = 1_000_000
# How often what has no end is counted; one that makes texts up repeats it as often.
_UNBOUNDED = 100

_LITERAL = re.compile(r"/\^.*\$/[a-z]*\Z", re.DOTALL)
_COUNTED = re.compile(r"\{(\d{0,18})(?:(,)(\d{0,18}))?\}")
_CLASS = re.compile(r"\[\^?\]?(?:[^\]\\]|\\.)*\]", re.DOTALL)


def fits_pattern(pattern: Any, text: str) -> bool:
    """Whether a pattern is found in a text; True where nobody can try it."""
    known = _matcher(pattern)
    return known is None or known(text)


def can_try(pattern: Any) -> bool:
    """Whether a pattern can be tried, at least on short texts."""
    return _matcher(pattern) is not None


def is_linear(pattern: Any) -> bool:
    """Whether generated clients try it: in a time that grows with the text alone."""
    if not isinstance(pattern, str) or has_slashes(pattern):
        return False
    return _linear(pattern) is not None


def has_slashes(pattern: str) -> bool:
    """Whether a pattern is written as a literal of JavaScript, `/^[a-z]+$/i`.

    With its slashes it fits no text, which nobody means: it is not tried.
    """
    return _LITERAL.match(pattern) is not None


def is_slow(pattern: str) -> bool:
    """Whether Python's engine may take forever with it."""
    extent = extent_of(pattern)
    return extent is None or extent.nested or extent.varying > 1


@lru_cache(maxsize=1024)
def _matcher(pattern: Any) -> Callable[[str], bool] | None:
    if not isinstance(pattern, str) or has_slashes(pattern):
        return None
    return _linear(pattern) or _backtracking(pattern)


@lru_cache(maxsize=1024)
def _linear(pattern: str) -> Callable[[str], bool] | None:
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    try:
        validator = SchemaValidator(core_schema.str_schema(pattern=pattern))
    except (SchemaError, UnicodeEncodeError):
        return None

    def found(text: str) -> bool:
        return validator.isinstance_python(text) or (not text.isascii() and _odd(text))

    return found


def _odd(text: str) -> bool:
    """Whether a text holds half of a surrogate pair, which no engine can judge."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _backtracking(pattern: str) -> Callable[[str], bool] | None:
    extent = extent_of(pattern)
    if extent is None or extent.nested:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compiled = re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return None
    ways = extent.varying + 1

    def found(text: str) -> bool:
        return len(text) ** ways > _MOST_WAYS or compiled.search(text) is not None

    return found


# --- How far a pattern goes ----------------------------------------------------------


class Extent(Struct, frozen=True):
    """What a look at a pattern says."""

    size: int  # characters of a text made for it, at most
    varying: int  # places that take more or less
    nested: bool  # one of them is inside of what repeats


class _Group(Struct):
    """A group that is being read, or the whole."""

    size: int = 0  # of the alternatives before
    current: int = 0  # of this one, without its last part
    last: int = 0
    varies: bool = False  # something in it takes more or less
    last_varies: bool = False

    def add(self, size: int, *, varies: bool = False) -> None:
        """Take the next part."""
        self.current += self.last
        self.last, self.last_varies = size, varies
        self.varies = self.varies or varies

    @property
    def whole(self) -> int:
        """The characters of its longest alternative."""
        return max(self.size, self.current + self.last)


def extent_of(pattern: str) -> Extent | None:
    """How far a pattern goes; None for what is not written as one."""
    groups = [_Group()]
    varying, nested, at = 0, False, 0
    while at < len(pattern):
        group, character = groups[-1], pattern[at]
        at += 1
        if character == "(":
            groups.append(_Group())
            at += pattern[at : at + 1] == "?"
        elif character == ")":
            if len(groups) == 1:
                return None
            done = groups.pop()
            groups[-1].add(done.whole, varies=done.varies)
        elif character == "|":
            group.size, group.current, group.last = group.whole, 0, 0
            group.varies, group.last_varies = True, False
        elif character in "*+?{":
            counted = _COUNTED.match(pattern, at - 1) if character == "{" else None
            if character == "{" and counted is None:
                group.add(1)  # it stands for itself
                continue
            least, most = _repeats(character, counted)
            at = counted.end() if counted else at
            if most > 1 and group.last_varies:
                nested = True
            group.last *= most
            if least != most:
                varying += 1
                group.varies = group.last_varies = True
            at += pattern[at : at + 1] in ("?", "+")  # lazy, or without going back
        elif character == "[":
            found = _CLASS.match(pattern, at - 1)
            if found is None:
                return None
            at = found.end()
            group.add(1)
        else:
            at += character == "\\"
            group.add(1)
    if len(groups) > 1:
        return None
    return Extent(groups[0].whole, varying, nested)


def _repeats(character: str, counted: re.Match[str] | None) -> tuple[int, int]:
    """How often something comes, at least and at most."""
    if counted is None:
        return (0, 1) if character == "?" else (int(character == "+"), _UNBOUNDED)
    least = int(counted[1] or 0)
    if not counted[2]:
        return least, least
    return least, int(counted[3]) if counted[3] else max(least + 1, _UNBOUNDED)
