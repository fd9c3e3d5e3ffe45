"""Which keywords of a schema can ever refuse a value, by the types that it allows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from specloom.diff.schemas.limits import passes
from specloom.diff.schemas.parts import Node, json_key, type_of
from specloom.diff.schemas.shapes import Shape

NUMBERS = frozenset(("integer", "number"))
SCALARS = NUMBERS | {"string", "boolean"}
_DEEPEST = 4  # unions inside of unions
# Keyword -> the types whose values it constrains; what is missing constrains any type.
_CONSTRAINED = {
    **dict.fromkeys(("maxLength", "minLength", "pattern"), frozenset(("string",))),
    **dict.fromkeys(("maximum", "minimum", "multipleOf"), NUMBERS),
    **dict.fromkeys(
        (
            *("maxItems", "minItems", "maxContains", "minContains", "uniqueItems"),
            *("items", "contains", "unevaluatedItems"),
        ),
        frozenset(("array",)),
    ),
    **dict.fromkeys(
        (
            *("maxProperties", "minProperties", "additionalProperties"),
            *("propertyNames", "unevaluatedProperties"),
            *("patternProperties", "dependentSchemas"),
        ),
        frozenset(("object",)),
    ),
}
_WHOLE_FORMATS = frozenset(("int8", "int16", "int32", "int64"))
_FRACTION_FORMATS = frozenset(("float", "double"))
# Formats whose values are all values of the format they are listed under.
WIDER_FORMATS = {
    "int64": ("int32", "int16", "int8"),
    "double": ("float", "int32", "int16", "int8"),
}
_TEXT_FORMATS = frozenset(
    (
        *("date", "date-time", "time", "duration", "email", "hostname", "uri", "url"),
        *("uri-reference", "uuid", "ipv4", "ipv6", "regex", "byte", "binary"),
        *("password", "json-pointer", "iri", "idn-email"),
    )
)


def applicable(shape: Shape, other: Shape, types: frozenset[str] | None) -> Shape:
    """The shape without keywords that constrain none of the types.

    Args:
        other: the shape that it is compared with.
        types: None for any, where every keyword counts.
    """
    if types is None:
        return shape
    objects, arrays = "object" in types, "array" in types

    def met(said: dict[str, Any]) -> dict[str, Any]:
        return {word: value for word, value in said.items() if counts(word, types)}

    return shape.changed(
        bounds=met(shape.bounds),
        sets={
            word: found
            for word, said in shape.sets.items()
            if (
                found := {
                    key: spot
                    for key, spot in said.items()
                    # Formats are often made up: only of types that come or go.
                    if (word == "format" and shape.types == other.types)
                    or counts(word, types, spot.value)
                }
            )
        },
        flags=met(shape.flags),
        inner=met(shape.inner),
        inner_maps=met(shape.inner_maps),
        properties=shape.properties if objects else {},
        required=shape.required if objects else {},
        dependent_required=shape.dependent_required if objects else {},
        prefix=shape.prefix if arrays else [],
    )


def value_types(
    shape: Shape, shape_of: Callable[[Node], Shape], depth: int = 0
) -> frozenset[str] | None:
    """The types of the values that a schema takes, those of its unions included."""
    types = shape.types
    for clause in shape.clauses:
        members = [
            value_types(shape_of(m), shape_of, depth + 1) if depth < _DEEPEST else None
            for m in clause.members
        ]
        known = [each for each in members if each is not None]
        if len(known) == len(members):
            types = common(types, frozenset().union(*known))
    return types


def counts(word: str, types: frozenset[str] | None, value: Any = None) -> bool:
    """Whether a keyword, with this value, constrains any of the types."""
    if types is None:
        return True
    constrained = _CONSTRAINED.get(word)
    # Numbers are written as text with these formats, too.
    if word == "format" and value in _WHOLE_FORMATS:
        constrained = NUMBERS | {"string"}
    elif word == "format" and value in _FRACTION_FORMATS:
        constrained = frozenset(("number", "string"))
    elif word == "format" and value in _TEXT_FORMATS:
        constrained = frozenset(("string",))
    return constrained is None or bool(constrained & types)


def common(
    first: frozenset[str] | None, second: frozenset[str] | None
) -> frozenset[str] | None:
    """The types of which both sides have values."""
    if first is None or second is None:
        return second if first is None else first
    both = first & second
    if first & NUMBERS and second & NUMBERS:
        both |= NUMBERS
    return both


def enum_fits(shape: Shape, word: str, limit: Any, strict: bool = False) -> bool:
    """Whether a schema lists its values, and each of them passes a limit.

    Args:
        word: a bound, `pattern` or `multipleOf`.
        strict: the limit itself is out.
    """
    if not shape.enum:
        return False
    return all(passes(value, word, limit, strict) for value, _ in shape.enum.values())


def refuses(shape: Shape, value: Any) -> bool:
    """Whether a value surely does not fit; unions and what is inside left aside."""
    if shape.never:
        return True
    if value is None:
        return not shape.nullable
    if shape.enum is not None and json_key(value) not in shape.enum:
        return True
    kind = type_of(value)
    kinds = {kind, "number"} if kind == "integer" else {kind}
    if shape.types is not None and not kinds & shape.types:
        return True
    for word, bound in shape.bounds.items():
        if not passes(value, word, bound.number, bound.strict):
            return word not in ("minContains", "maxContains")
    for word in ("pattern", "multipleOf") if shape.sets else ():
        for spot in shape.sets.get(word, {}).values():
            is_said = word != "pattern" or _is_regex(spot.value)
            if is_said and not passes(value, word, spot.value, False):
                return True
    return False


def _is_regex(pattern: Any) -> bool:
    try:
        re.compile(str(pattern))
    except re.error:
        return False
    return True
