"""What two schemas say of a value itself, side by side."""

from __future__ import annotations

import json
from collections.abc import Sequence

from specloom.diff.places import Spot
from specloom.diff.schemas.applicability import (
    WIDER_FORMATS,
    counts,
    enum_fits,
    refuses,
)
from specloom.diff.schemas.limits import divides
from specloom.diff.schemas.shapes import BOUNDS, Shape, tightness

_NUMBERS = frozenset(("integer", "number"))


def is_empty(shape: Shape) -> bool:
    """Whether no value fits, as far as the types and the listed values say."""
    if shape.never:
        return True
    if shape.nullable:
        return False
    return shape.types == frozenset() or (
        shape.enum is not None
        and all(refuses(shape, value) for value, _ in shape.enum.values())
    )


def takes_types(wide: Shape, narrow: Shape) -> bool:
    """Whether the wider schema takes all types that the narrower one has."""
    if wide.types is None:
        return True
    if narrow.types is None:
        return False
    types = wide.types | {"integer"} if "number" in wide.types else wide.types
    return narrow.types <= types


def meets(shape: Shape, kind: str) -> bool:
    """Whether a schema has values of a type."""
    return shape.types is None or kind in shape.types


def same_words(spot: Spot, others: Sequence[Spot]) -> bool:
    """Whether a condition is among others, word for word."""
    said = {k: spot.mapping.get(k) for k in ("if", "then", "else")}
    return "$ref" not in json.dumps(said, default=str) and any(
        said == {k: other.mapping.get(k) for k in said} for other in others
    )


def bounded(word: str, wide: Shape, narrow: Shape) -> bool:
    """Whether the narrower schema keeps a bound of the wider one."""
    bound, own, upper = wide.bounds[word], narrow.bounds.get(word), BOUNDS[word]
    if own is not None and tightness(own, upper) <= tightness(bound, upper):
        return True
    return enum_fits(narrow, word, bound.number, bound.strict)


def in_set(word: str, wanted: Spot, narrow: Shape) -> bool:
    """Whether the narrower schema keeps a pattern, a format or a factor."""
    own = [spot.value for spot in narrow.sets.get(word, {}).values()]
    if wanted.value in own or enum_fits(narrow, word, wanted.value):
        return True
    if word == "format" and any(v in WIDER_FORMATS.get(wanted.value, ()) for v in own):
        return True
    if word == "multipleOf" and narrow.types == frozenset(("integer",)):
        own.append(1)
    return word == "multipleOf" and any(divides(wanted.value, v) for v in own)


def no_common_type(one: Shape, other: Shape) -> bool:
    """Whether the types of two schemas lie apart."""
    if one.types is None or other.types is None:
        return False
    both = one.types & other.types
    return not both and not (one.types & _NUMBERS and other.types & _NUMBERS)


def no_common_size(one: Shape, other: Shape) -> bool:
    """Whether of values of one type the largest is too small for the other side."""
    if one.types is None or len(one.types) != 1 or one.types != other.types:
        return False
    for word, upper in BOUNDS.items():
        if not upper or not counts(word, one.types):
            continue
        low = word.replace("max", "min")
        for first, second in ((one, other), (other, one)):
            most, least = first.bounds.get(word), second.bounds.get(low)
            if most is None or least is None:
                continue
            if most.number < least.number:
                return True
            if most.number == least.number and (most.strict or least.strict):
                return True
    return False
