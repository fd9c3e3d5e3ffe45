"""Which keywords of a schema can ever refuse a value, by the types that it allows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from specloom.diff.places import Spot
from specloom.diff.schemas.parts import Node, json_key, type_of
from specloom.diff.schemas.shapes import Shape

_NUMBERS = frozenset(("integer", "number"))
_DEEPEST = 4  # unions inside of unions
# Keyword -> the types whose values it constrains; what is missing constrains any type.
_CONSTRAINED = {
    **dict.fromkeys(("maxLength", "minLength", "pattern"), frozenset(("string",))),
    **dict.fromkeys(("maximum", "minimum", "multipleOf"), _NUMBERS),
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
WIDER_FORMATS = {"int64": ("int32", "int16", "int8"), "double": ("float",)}
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


def closed_alike(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """The two shapes; what closes them in one word, where each has another one for it.

    `unevaluatedProperties: false` of the whole refuses what `additionalProperties: false`
    of one object with all its properties does.
    """
    return _closed_as(old, new), _closed_as(new, old)


def _closed_as(shape: Shape, other: Shape) -> Shape:
    if not _is_false(other.inner.get("additionalProperties", ())):
        return shape
    closing = shape.inner.get("unevaluatedProperties", ())
    whole = shape.at.mapping.get("unevaluatedProperties") is False
    elsewhere = shape.clauses or shape.conditions or shape.inner_maps
    # A part that takes anything beside what it lists leaves nothing over.
    open_part = "additionalProperties" in shape.inner or shape.pieces.cut
    if not whole or not _is_false(closing) or elsewhere or open_part:
        return shape
    rest = {k: v for k, v in shape.inner.items() if k != "unevaluatedProperties"}
    return shape.changed(inner={**rest, "additionalProperties": closing})


def ended_alike(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """The two shapes; where a tuple ends, in the word of the other one.

    `maxItems` of as many items as there are positions is `items: false`.
    """
    return _ended_as(old, new), _ended_as(new, old)


def _ended_as(shape: Shape, other: Shape) -> Shape:
    most = shape.bounds.get("maxItems")
    if most is None or not shape.prefix or most.number != len(shape.prefix):
        return shape
    if "items" in shape.inner or not _is_false(other.inner.get("items", ())):
        return shape
    bounds = {k: v for k, v in shape.bounds.items() if k != "maxItems"}
    end = Spot(most.spot.book, most.spot.pointer, False)
    return shape.changed(bounds=bounds, inner={**shape.inner, "items": (end,)})


def _is_false(node: Node | tuple[()]) -> bool:
    return len(node) == 1 and node[0].value is False


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
        constrained = _NUMBERS | {"string"}
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
    if first & _NUMBERS and second & _NUMBERS:
        both |= _NUMBERS
    return both


def enum_fits(shape: Shape, word: str, limit: Any, strict: bool = False) -> bool:
    """Whether a schema lists its values, and each of them passes a limit.

    Args:
        word: a bound, `pattern` or `multipleOf`.
        strict: the limit itself is out.
    """
    if not shape.enum:
        return False
    return all(_passes(value, word, limit, strict) for value, _ in shape.enum.values())


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
        if not _passes(value, word, bound.number, bound.strict):
            return word not in ("minContains", "maxContains")
    for word in ("pattern", "multipleOf") if shape.sets else ():
        for spot in shape.sets.get(word, {}).values():
            is_said = word != "pattern" or _is_regex(spot.value)
            if is_said and not _passes(value, word, spot.value, False):
                return True
    return False


def _is_regex(pattern: Any) -> bool:
    try:
        re.compile(str(pattern))
    except re.error:
        return False
    return True


def _passes(value: Any, word: str, limit: Any, strict: bool) -> bool:
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
        return not number or (bool(limit) and value % limit == 0)
    kinds = {"Length": str, "Items": list, "Properties": dict}
    kind = next((k for end, k in kinds.items() if word.endswith(end)), None)
    if kind is None:
        return False
    if not isinstance(value, kind):
        return True
    size = len(value)
    return size <= limit if word.startswith("max") else size >= limit


def _matches(pattern: Any, value: str) -> bool:
    try:
        return re.search(str(pattern), value) is not None
    except re.error:
        return False  # another dialect of regular expressions
