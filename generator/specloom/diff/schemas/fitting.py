"""Whether a value fits a schema, and values that do."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from specloom.diff.schemas.applicability import counts, refuses
from specloom.diff.schemas.distribution import distributed_over
from specloom.diff.schemas.inside import (
    listed,
    negations_of_null,
    patterns,
    position,
    under,
)
from specloom.diff.schemas.parts import Node, json_key
from specloom.diff.schemas.shapes import ALL_TYPES, Shape
from specloom.diff.schemas.structure import ShapeOf

_MOST_DEEP = 6
# How many values are tried for one schema, before it is taken to have none.
_MOST_TRIES = 48
_MOST_OF_MEMBER = 16
_MOST_OF_PART = 4  # of values for one property, or item
_LONG = 5  # items of a list that is longer than it has to be
_OTHER_NAME = "other"
_TEXTS = ("", "a", "b", "ab", "0", "abcd", "abcdefgh")
_NUMBERS = (0, 1, 2, -1, 0.5, 10, 1000)


def fits(node: Node, value: Any, shape_of: ShapeOf, depth: int = 0) -> bool | None:
    """Whether a schema takes a value; None where that is not worked out."""
    shape = shape_of(node)
    if shape.anything:
        return True
    if refuses(shape, value):
        return False
    if depth > _MOST_DEEP or shape.pieces.cut or shape.conditions:
        return None
    return _all(_judgements(shape, value, shape_of, depth))


def _judgements(
    shape: Shape, value: Any, shape_of: ShapeOf, depth: int
) -> Iterator[bool | None]:
    if isinstance(value, str):
        yield None if _has_format(shape) else True
    elif isinstance(value, dict):
        yield from _of_object(shape, value, shape_of, depth)
    elif isinstance(value, list):
        yield from _of_array(shape, value, shape_of, depth)
    negations = negations_of_null(shape) if value is None else shape.negations
    for negation in negations:
        found = fits(negation, value, shape_of, depth + 1)
        yield None if found is None else not found
    for clause in shape.clauses:
        if clause.with_null and value is None:
            continue
        members = [fits(m, value, shape_of, depth + 1) for m in clause.members]
        if clause.kind == "oneOf" and shape.discriminator is None:
            if members.count(True) > 1:
                yield False
            else:
                yield None if None in members else members.count(True) == 1
        else:
            yield True if True in members else (None if None in members else False)


def _has_format(shape: Shape) -> bool:
    return any(
        counts("format", frozenset(("string",)), spot.value)
        for spot in shape.sets.get("format", {}).values()
    )


def _of_object(
    shape: Shape, value: dict[str, Any], shape_of: ShapeOf, depth: int
) -> Iterator[bool | None]:
    yield shape.required.keys() <= value.keys()
    for trigger, wanted in shape.dependent_required.items():
        yield trigger not in value or wanted.keys() <= value.keys()
    for name, inner in value.items():
        node = under(shape, name)
        if node:
            yield fits(node, inner, shape_of, depth + 1)
        if "propertyNames" in shape.inner:
            yield fits(shape.inner["propertyNames"], name, shape_of, depth + 1)
    if "unevaluatedProperties" in shape.inner or "dependentSchemas" in shape.inner_maps:
        yield None


def _of_array(
    shape: Shape, value: list[Any], shape_of: ShapeOf, depth: int
) -> Iterator[bool | None]:
    for index, item in enumerate(value):
        node = position(shape, index)
        if node:
            yield fits(node, item, shape_of, depth + 1)
    if "uniqueItems" in shape.flags:
        yield len({json_key(item) for item in value}) == len(value)
    if "contains" in shape.inner:
        wanted = shape.inner["contains"]
        found = [fits(wanted, item, shape_of, depth + 1) for item in value]
        counted = "minContains" in shape.bounds or "maxContains" in shape.bounds
        yield (
            None if counted or (None in found and True not in found) else True in found
        )
    if "unevaluatedItems" in shape.inner:
        yield None


def _all(judgements: Iterable[bool | None]) -> bool | None:
    found: bool | None = True
    for judgement in judgements:
        if judgement is False:
            return False
        if judgement is None:
            found = None
    return found


def examples(node: Node, shape_of: ShapeOf, depth: int = 0) -> Iterator[Any]:
    """Some values that surely fit a schema, small ones first; perhaps none."""
    tried = itertools.islice(_candidates(node, shape_of, depth), _MOST_TRIES)
    for value in tried:
        if fits(node, value, shape_of, depth) is True:
            yield value


def _first_examples(
    node: Node, shape_of: ShapeOf, depth: int, most: int
) -> Sequence[Any]:
    """As many examples as there are, up to a number; the same schema is inside of many."""
    known = shape_of(node).examples
    if depth not in known:
        known[depth] = ([], examples(node, shape_of, depth))
    found, further = known[depth]
    found += itertools.islice(further, max(0, most - len(found)))
    return found[:most]


def _candidates(node: Node, shape_of: ShapeOf, depth: int) -> Iterator[Any]:
    shape = shape_of(node)
    if shape.never or depth > _MOST_DEEP:
        return
    if shape.nullable:
        yield None
    if shape.enum is not None:
        for value, _ in shape.enum.values():
            yield value
        return
    if shape.clauses:
        for member in distributed_over(shape.clauses[0], shape):
            found = _candidates(member, shape_of, depth + 1)
            yield from itertools.islice(found, _MOST_OF_MEMBER)
        return
    types = ALL_TYPES if shape.types is None else shape.types
    for kind in sorted(types):
        yield from _of_type(kind, shape, shape_of, depth)


def _of_type(kind: str, shape: Shape, shape_of: ShapeOf, depth: int) -> Iterator[Any]:
    if kind == "boolean":
        yield from (True, False)
    elif kind == "string":
        least = shape.bounds.get("minLength")
        if least is not None:
            yield "a" * min(int(least.number), 1000)
        yield from _TEXTS
    elif kind in ("integer", "number"):
        for word in ("minimum", "maximum"):
            bound = shape.bounds.get(word)
            if bound is not None:
                yield from (bound.number, bound.number + 1, bound.number - 1)
        yield from (n for n in _NUMBERS if kind == "number" or isinstance(n, int))
    elif kind == "array":
        yield from _arrays(shape, shape_of, depth)
    elif kind == "object":
        yield from _objects(shape, shape_of, depth)


def _arrays(shape: Shape, shape_of: ShapeOf, depth: int) -> Iterator[Any]:
    yield []
    least = shape.bounds.get("minItems")
    made: list[Any] = []
    for index in range(max(1, min(int(least.number) if least else 1, 10))):
        inner = position(shape, index) or shape.inner.get("contains", ())
        first = _first_examples(inner, shape_of, depth + 1, 1) if inner else ()
        made.append(first[0] if first else None)
    yield made
    yield (made * _LONG)[: max(_LONG, len(made))]
    first = position(shape, 0)
    some = _first_examples(first, shape_of, depth + 1, _MOST_OF_PART) if first else ()
    for value in some[1:]:
        yield [value, *made[1:]]


def _objects(shape: Shape, shape_of: ShapeOf, depth: int) -> Iterator[Any]:
    found: dict[str, Sequence[Any]] = {}
    for name in sorted(names_tried(shape)):
        inner = under(shape, name)
        found[name] = (
            _first_examples(inner, shape_of, depth + 1, _MOST_OF_PART)
            if inner
            else [""]
        )
    values = {name: some[0] for name, some in found.items() if some}
    least = {name: values[name] for name in shape.required if name in values}
    plain = {name: values[name] for name in values if name in listed(shape)}
    yield from (least, plain)
    for name in values:
        for value in found[name][1:]:
            yield {**plain, name: value}
    yield {}
    for name in values:
        for value in found[name] if name not in least else found[name][1:]:
            yield {**least, name: value}


def names_tried(shape: Shape) -> set[str]:
    """Names of properties that a schema speaks of, one for each pattern among them."""
    made = {pattern.strip("^$") for pattern, _ in patterns(shape)}
    if rest := shape.inner.get("additionalProperties"):
        made |= {_OTHER_NAME} if rest[0].value is not False else set()
    return listed(shape) | made
