"""Types of arrays and objects that are told their items by position or by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from specloom.api.model import ANY, Keyed, TupleOf, Type
from specloom.api.shapes import one_of, or_anything
from specloom.spec import pointers
from specloom.spec.patterns import is_linear
from specloom.spec.values import as_dict

# The type of a schema that stands at a pointer, and what to add to names inside it.
TypeOf = Callable[[Any, str, str], Type]


def tuple_of(schema: Mapping[str, Any], at: str, type_of: TypeOf) -> TupleOf:
    """An array whose first items are described one by one, in `prefixItems`."""
    most, least = schema.get("maxItems"), schema.get("minItems")
    first = schema["prefixItems"]
    first = first[:most] if isinstance(most, int) else first
    items = tuple(
        type_of(part, f"{at}/prefixItems/{index}", f"Item{index + 1}")
        for index, part in enumerate(first)
    )
    rest: Type | None = None
    stated = schema.get("items", True)
    if stated is not False and most != len(first):
        rest = type_of(stated, f"{at}/items", "Item")
    lowest = least if isinstance(least, int) else 0
    return TupleOf(items, rest, min(lowest, len(items)))


def extra_of(schema: Mapping[str, Any], at: str, type_of: TypeOf) -> Type | None:
    """The type of what has a key that is no property; None where nothing is said of it.

    Keys that no pattern of `patternProperties` takes may have any value, unless
    `additionalProperties` says otherwise.
    """
    stated = schema.get("additionalProperties")
    types = [type_ for _, type_ in _by_pattern(schema, at, type_of)]
    if isinstance(stated, dict) and stated:
        types.append(type_of(stated, f"{at}/additionalProperties", "Value"))
        return one_of(types)
    if stated is False:
        return one_of(types) if types else None
    if types:
        return or_anything(types)
    return None if stated is None else ANY


def keyed_of(schema: Mapping[str, Any], at: str, type_of: TypeOf) -> Keyed | None:
    """Which types have which keys; None where one type is all there is to say.

    A single pattern leaves other keys any value, and what fits its type is read as that.
    """
    patterns = _by_pattern(schema, at, type_of)
    if len(patterns) < 2 or not all(is_linear(each) for each, _ in patterns):
        return None
    stated = schema.get("additionalProperties")
    rest: Type = ANY
    if isinstance(stated, dict) and stated:
        rest = type_of(stated, f"{at}/additionalProperties", "Value")
    types = {type_ for _, type_ in patterns}
    alone = len(types) == 1 and (stated is False or rest in types)
    return None if alone else Keyed(patterns, rest)


def _by_pattern(
    schema: Mapping[str, Any], at: str, type_of: TypeOf
) -> tuple[tuple[str, Type], ...]:
    return tuple(
        (
            pattern,
            type_of(part, pointers.join(at, "patternProperties", pattern), "Value"),
        )
        for pattern, part in as_dict(schema.get("patternProperties")).items()
    )
