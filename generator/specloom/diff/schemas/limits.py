"""Words that limit single values, and whether a value keeps them."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import Any


def passes(value: Any, word: str, limit: Any, strict: bool = False) -> bool:
    """Whether a value is on the inner side of a bound, or fits a pattern or a factor."""
    if word == "pattern":
        return not isinstance(value, str) or _matches(limit, value)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if word in ("maximum", "minimum"):
        if not number:
            return True
        if value == limit:
            return not strict
        return bool(value < limit) if word == "maximum" else bool(value > limit)
    if word == "multipleOf":
        return not number or divides(limit, value)
    kinds = {"Length": str, "Items": list, "Properties": dict}
    kind = next((k for end, k in kinds.items() if word.endswith(end)), None)
    if kind is None:
        return False
    if not isinstance(value, kind):
        return True
    size = len(value)
    return size <= limit if word.startswith("max") else size >= limit


def divides(factor: Any, number: Any) -> bool:
    """Whether a number is a multiple of a factor, both as they are written."""
    for each in (factor, number):
        if isinstance(each, bool) or not isinstance(each, int | float):
            return False
        if not math.isfinite(each):
            return False
    return factor > 0 and exactly(number) % exactly(factor) == 0


def _matches(pattern: Any, value: str) -> bool:
    try:
        return re.search(str(pattern), value) is not None
    except re.error:
        return False  # another dialect of regular expressions


def exactly(number: float) -> Fraction:
    """A number as it is written: 0.3 is three times 0.1."""
    return Fraction(str(number))
