"""Types of arrays and objects that are told their items by position or by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from specloom.api.model import ANY, TupleOf, Type
from specloom.api.shapes import one_of, or_anything
from specloom.spec import pointers
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
    types = [
        type_of(part, pointers.join(at, "patternProperties", pattern), "Value")
        for pattern, part in as_dict(schema.get("patternProperties")).items()
    ]
    if isinstance(stated, Mapping) and stated:
        types.append(type_of(stated, f"{at}/additionalProperties", "Value"))
        return one_of(types)
    if stated is False:
        return one_of(types) if types else None
    if types:
        return or_anything(types)
    return None if stated is None else ANY
