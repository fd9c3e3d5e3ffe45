"""Texts and numbers that fit a schema; the n-th of them differs from the others."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from fractions import Fraction
from random import Random
from typing import Any

from specloom.mock.extra import load
from specloom.spec.patterns import can_try, extent_of, fits_pattern

_FORMATS = {
    "date-time": "2025-01-01T00:00:00Z",
    "date": "2025-01-01",
    "time": "00:00:00Z",
    "duration": "PT1S",
    "email": "someone@example.com",
    "hostname": "example.com",
    "idn-email": "someone@example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uri-reference": "/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "byte": "AA==",
}

# A format in its n-th form, where a number behind the text would not do.
_COUNTED = {
    "date-time": "2025-01-01T00:{:02}:{:02}Z",
    "date": "20{1:02}-01-01",
    "time": "00:{:02}:{:02}Z",
    "duration": "PT{1}S",
    "email": "someone{1}@example.com",
    "hostname": "example{1}.com",
    "idn-email": "someone{1}@example.com",
    "ipv4": "192.0.2.{1}",
    "ipv6": "2001:db8::{1}",
    "uuid": "00000000-0000-4000-8000-0000000000{1:02}",
}

_LONGEST = 10_000
_SEEDS = 40
# Of a text that a pattern may ask for; it is made up to 40 times.
_MOST_CHARACTERS = 20_000


def text_for(schema: Mapping[str, Any], nth: int = 0) -> str:
    """A text that fits the format, the pattern and the lengths of a schema.

    Of a pattern that nothing could be found for, the lengths alone are kept.
    """
    form = str(schema.get("format"))
    text = _FORMATS.get(form, "string")
    if nth and form in _COUNTED:
        text = _COUNTED[form].format(nth // 60 % 60, nth % 60)
    least = min(_length(schema, "minLength") or 0, _LONGEST)
    most = _length(schema, "maxLength")
    pattern = schema.get("pattern")
    if isinstance(pattern, str):
        found = _matching(pattern, text, least, most, nth)
        if found is not None:
            return found
    if nth and form not in _COUNTED:
        room = len(text) if most is None else max(most - len(str(nth)), 0)
        text = f"{text[:room]}{nth}"
    text = text.ljust(least, "x")
    return text if most is None else text[:most]


def _length(schema: Mapping[str, Any], word: str) -> int | None:
    value = schema.get(word)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _matching(
    pattern: str, usual: str, least: int, most: int | None, nth: int
) -> str | None:
    """A text for a pattern, the same every time; None where none was found."""
    if not can_try(pattern):
        return None
    for text in _candidates(pattern, usual, least, most, nth):
        fits = least <= len(text) <= (_LONGEST if most is None else most)
        if fits and fits_pattern(pattern, text):
            return text
    return None


def _candidates(
    pattern: str, usual: str, least: int, most: int | None, nth: int
) -> Iterator[str]:
    if not nth:
        yield usual
        yield usual.ljust(least, "x")[:most]
    extent = extent_of(pattern)
    if extent is None or extent.size > _MOST_CHARACTERS:
        return
    for seed in range(nth, nth + _SEEDS):
        made = load("rstr").Rstr(Random(seed))
        try:
            text = made.xeger(pattern)
        except Exception:  # A pattern that the library cannot follow.
            return
        yield text
        yield text[:most]
        if text and len(text) < least:
            yield (text * (least // len(text) + 1))[: max(least, 1)]


def number_for(kind: str, schema: Mapping[str, Any], nth: int = 0) -> int | float:
    """A number within the bounds of a schema, and a multiple where it wants one."""
    multiple = _finite(schema.get("multipleOf"))
    step = abs(multiple) if multiple else Fraction(1)
    if kind == "integer" and step.denominator != 1:
        step = Fraction(step.numerator)
    low, above = _bound(schema, "minimum", "exclusiveMinimum", max)
    high, below = _bound(schema, "maximum", "exclusiveMaximum", min)
    free = kind == "number" and not multiple
    value = step
    if low is not None and (value < low or (above and value == low)):
        value = low if free else math.ceil(low / step) * step
        value += step if above and value == low else 0
    if high is not None and (value > high or (below and value == high)):
        value = high if free else math.floor(high / step) * step
        value -= step if below and value == high else 0
    if free and low is not None and high is not None and low < high:
        inside = low < value < high
        on_edge = (value == low and not above) or (value == high and not below)
        value = value if inside or on_edge else (low + high) / 2
    further = value + nth * step
    if high is not None and further > high:
        further = value - nth * step
    return int(further) if further.denominator == 1 else float(further)


def _bound(
    schema: Mapping[str, Any], word: str, exclusive: str, sharper: Any
) -> tuple[Fraction | None, bool]:
    """A bound, and whether it is itself outside."""
    bound, beyond = _finite(schema.get(word)), schema.get(exclusive)
    if beyond is True:  # OpenAPI 3.0: a flag beside the bound
        return bound, bound is not None
    outer = _finite(beyond)
    if outer is None or bound is None:
        return (bound, False) if outer is None else (outer, True)
    return sharper(bound, outer), sharper(bound, outer) == outer


def _finite(value: Any) -> Fraction | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return Fraction(str(value)) if number and math.isfinite(value) else None
