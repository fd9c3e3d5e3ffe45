"""Rules about schemas: what contradicts itself or can never be right."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

from specloom.check.rule import Problem
from specloom.check.walk import Walk
from specloom.spec import pointers
from specloom.spec.instances import Instances
from specloom.spec.patterns import has_slashes
from specloom.spec.schema_shapes import enum_of_items
from specloom.spec.values import as_dict, as_list, as_texts, shown

TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
_PYTHON: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
# What is often written for a type, in small letters -> what is meant.
_MEANT = {
    "str": "string",
    "text": "string",
    "int": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "bool": "boolean",
    "list": "array",
    "dict": "object",
    "map": "object",
    "date": "string` with `format: date",
    "datetime": "string` with `format: date-time",
    "date-time": "string` with `format: date-time",
    "uuid": "string` with `format: uuid",
    "file": "string` with `format: binary",
}
_BOUNDS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("exclusiveMinimum", "exclusiveMaximum"),
)


def unknown_type(walk: Walk) -> Iterator[Problem]:
    """A schema has a `type` that JSON Schema does not know.

    Usually a slip of the pen: `strng`, `str`, `int`, `float`, `dict`.
    """
    known = TYPES if walk.document.version >= (3, 1) else TYPES[:-1]
    for place in walk.schemas:
        written = place.value.get("type")
        for name in written if isinstance(written, list) else [written]:
            if "type" in place.value and name not in known:
                hint = f"Write one of {', '.join(known)}."
                if name == "null":
                    hint = "OpenAPI 3.0 writes `nullable: true` beside the type."
                elif isinstance(name, str):
                    small = name.lower()
                    meant = _MEANT.get(small, small if small in known else "")
                    hint = f"Write `type: {meant}`." if meant else hint
                yield Problem(
                    f"{place.pointer}/type", f"{shown(name)} is no type", hint
                )


def required_without_property(walk: Walk) -> Iterator[Problem]:
    """A schema requires a property that it does not describe.

    The model has no such field, so callers cannot see what they must send.
    """
    for place in walk.schemas:
        required = as_texts(as_list(place.value.get("required")))
        if not required or not as_dict(place.value.get("properties")):
            continue
        known = _described(walk, place.value, place.pointer)
        for index, name in enumerate(required):
            if name not in known:
                yield Problem(
                    pointers.join(place.pointer, "required", index),
                    f"the required property {shown(name)} is not in properties",
                    "Describe it in properties, or remove it from required.",
                )


def duplicate_enum_value(walk: Walk) -> Iterator[Problem]:
    """An enum lists the same value twice."""
    for place in walk.schemas:
        seen = set()
        for index, value in enumerate(as_list(place.value.get("enum"))):
            key = _comparable(value)
            if key in seen:
                yield Problem(
                    pointers.join(place.pointer, "enum", index),
                    f"{shown(value)} is listed twice",
                    "Remove one of the two.",
                )
            seen.add(key)


def enum_value_type(walk: Walk) -> Iterator[Problem]:
    """A value of an enum, or a const, does not have the type of its schema.

    No value can then be valid. In YAML a bare `1.0` is a number and `true` is no
    text; quote them where text is meant.
    """
    for place in walk.schemas:
        types = _types(place.value)
        if not types:
            continue
        if enum_of_items(place.value):
            yield Problem(
                f"{place.pointer}/enum",
                "no value of this enum is an array; it is read as that of the items",
                "Move it below items.",
            )
            continue
        values = [
            (pointers.join(place.pointer, "enum", index), value)
            for index, value in enumerate(as_list(place.value.get("enum")))
        ]
        if "const" in place.value:
            values.append((f"{place.pointer}/const", place.value["const"]))
        for pointer, value in values:
            if value is None and place.value.get("nullable") is True:
                continue
            if not any(_has_type(value, name) for name in types):
                yield Problem(
                    pointer,
                    f"{shown(value)} is not of type {' or '.join(sorted(types))}",
                    "Quote the value if text is meant, or change the type.",
                )


def default_mismatch(walk: Walk) -> Iterator[Problem]:
    """A default is no valid value of its own schema."""
    instances = Instances(walk.document)
    for place in walk.schemas:
        if "default" not in place.value:
            continue
        default = f"{place.pointer}/default"
        for misfit in instances.misfits(place.value["default"], place.pointer):
            yield Problem(f"{default}{misfit.pointer}", f"the default {misfit.message}")


def contradictory_bounds(walk: Walk) -> Iterator[Problem]:
    """A lower bound lies above its upper bound, so that nothing fits between."""
    for place in walk.schemas:
        for low, high in _BOUNDS:
            least, most = place.value.get(low), place.value.get(high)
            if not (isinstance(least, int | float) and isinstance(most, int | float)):
                continue
            # `exclusiveMinimum: true` of OpenAPI 3.0 is no bound by itself.
            if not (isinstance(least, bool) or isinstance(most, bool)) and least > most:
                yield Problem(
                    f"{place.pointer}/{low}",
                    f"{low} {least} is above {high} {most}",
                    "Exchange the two, or correct one.",
                )


def invalid_pattern(walk: Walk) -> Iterator[Problem]:
    """A pattern cannot be read as a regular expression by Python.

    OpenAPI patterns are those of ECMAScript. Python reads most of them; it lacks
    `\\p{...}`, `(?<name>...)`, `\\u{...}` and `\\cX`, and the client then does not
    check the pattern. Nor does it check one in the slashes of JavaScript.
    """
    for place in walk.schemas:
        named = as_dict(place.value.get("patternProperties"))
        patterns = [
            (pointers.join(place.pointer, "patternProperties", name), name)
            for name in named
        ]
        if isinstance(place.value.get("pattern"), str):
            patterns.append((f"{place.pointer}/pattern", place.value["pattern"]))
        for pointer, pattern in patterns:
            if has_slashes(pattern):
                yield Problem(
                    pointer,
                    f"the slashes of the pattern {shown(pattern)} are part of it, so"
                    " that it fits no text",
                    "Leave them out, and flags with them; the client does not check"
                    " this pattern.",
                )
                continue
            problem = _pattern_problem(pattern)
            if problem:
                yield Problem(
                    pointer,
                    f"Python cannot read the pattern {shown(pattern)}: {problem}",
                    "Use what ECMAScript and Python share; the client does not check"
                    " this pattern.",
                )


def endless_schema(walk: Walk) -> Iterator[Problem]:
    """A schema contains itself through `allOf` alone.

    No value could ever be checked against it: every part asks for the whole again.
    """
    for place in walk.schemas:
        todo = [
            (part, pointers.join(place.pointer, "allOf", index))
            for index, part in enumerate(as_list(place.value.get("allOf")))
        ]
        seen = set()
        while todo:
            part = walk.follow(*todo.pop())
            if part.pointer == place.pointer:
                yield Problem(
                    f"{place.pointer}/allOf",
                    "this schema is part of itself through allOf",
                    "Recursion needs a property, items or a union in between.",
                )
                break
            if part.pointer in seen:
                continue
            seen.add(part.pointer)
            todo.extend(
                (below, pointers.join(part.pointer, "allOf", index))
                for index, below in enumerate(as_list(part.value.get("allOf")))
            )


def nullable_without_effect(walk: Walk) -> Iterator[Problem]:
    """`nullable` in OpenAPI 3.1 or later, which no longer knows it.

    Validators pass it over, so that they refuse null after all. specloom reads it as it
    is meant: null is allowed.
    """
    if walk.document.version < (3, 1):
        return
    for place in walk.places("schema"):
        if place.value.get("nullable") is True:
            yield Problem(
                f"{place.pointer}/nullable",
                "OpenAPI 3.1 has no nullable; other tools refuse null here",
                "Write `type: [string, 'null']`, or anyOf with `type: 'null'`.",
            )


def ignored_ref_sibling(walk: Walk) -> Iterator[Problem]:
    """Keywords stand beside a `$ref` in OpenAPI 3.0, where they mean nothing.

    Only `nullable` specloom reads as it is meant: null is allowed. Other tools may pass
    it over.
    """
    if walk.document.version >= (3, 1):
        return
    for place in walk.places("schema"):
        if "$ref" not in place.value:
            continue
        for word in place.value:
            if word not in ("$ref", "description", "summary") and word[:2] != "x-":
                yield Problem(
                    pointers.join(place.pointer, word),
                    f"{shown(word)} beside a $ref means nothing in OpenAPI 3.0",
                    "Wrap the $ref in allOf, or move to OpenAPI 3.1.",
                )


def _described(walk: Walk, value: dict[str, Any], pointer: str) -> set[str]:
    """Property names of a schema, of its parts and of the unions beside them."""
    found = set(walk.properties(value, pointer))
    for place in walk.flattened(value, pointer):
        for variant in walk.variants(*place):
            found |= set(walk.properties(*variant))
    names = pointers.tokens(pointer)
    if names[-2:-1] == ["allOf"]:  # a sibling, or the whole, may describe it
        above = pointers.from_tokens(names[:-2])
        found |= set(walk.properties(walk.document.lookup(above), above))
    return found


def _types(value: dict[str, Any]) -> set[str]:
    types = set(as_texts(value.get("type")))
    return types if types <= set(TYPES) else set()


def _has_type(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    if name == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _PYTHON[name])


def _comparable(value: Any) -> str:
    # JSON tells 1 from true, which Python's == does not; 1 and 1.0 are one value.
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return f"{type(value).__name__}:{value!r}"


def _pattern_problem(pattern: str) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        return str(error) or "too complex"
    return ""
