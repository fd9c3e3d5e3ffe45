"""Values that a schema may allow, most of them near its edges."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from copy import deepcopy
from random import Random
from typing import Any

import jsonschema_rs

from tests.diff.proof.oracle.schemas import (
    NAMES,
    READ_ONLY,
    UNLISTED,
    WRITE_ONLY,
    Described,
    Schema,
)

ATOMS: tuple[Any, ...] = (
    *("", "a", "b", "c", "d", "ab", "abc", "ba", "abcd", "x", "y", "z", "w"),
    *(0, 1, 2, 3, 4, -1, 0.5, 1.5, True, False, None),
)
_CHECKS = {
    "string": lambda v: isinstance(v, str),
    "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "number": lambda v: isinstance(v, int | float) and not isinstance(v, bool),
}
_DEEPEST = 6


class Sampler:
    """Makes values along the schema of a side; they need not be valid."""

    def __init__(self, random: Random, side: Described) -> None:
        self.random = random
        self.side = side

    def sample(self, schema: Schema, depth: int = 0) -> Any:
        if not isinstance(schema, dict) or depth > _DEEPEST:
            return self._any()
        if "const" in schema:
            return schema["const"]
        if "enum" in schema and self.random.random() < 0.9:
            return self.random.choice(schema["enum"])
        parts = [self.sample(part, depth + 1) for part in self._parts(schema)]
        kinds = schema.get("type")
        kind = self.random.choice(kinds) if isinstance(kinds, list) else kinds
        if kind in (None, "object") and self._is_object(schema):
            parts.append(self._object(schema, depth))
        elif kind in (None, "array") and self._is_array(schema):
            parts.append(self._array(schema, depth))
        elif kind == "object":
            parts.append({})
        elif kind == "array":
            parts.append(self._array(schema, depth))
        elif kind is not None:
            parts.append(self._atom(kind))
        if not parts:
            return self._any()
        return self._joined(parts)

    def _parts(self, schema: dict[str, Any]) -> list[Schema]:
        parts = [*schema.get("allOf", [])]
        for word in ("anyOf", "oneOf"):
            members = schema.get(word, [])
            if members:
                many = 1 if self.random.random() < 0.75 else min(2, len(members))
                parts += self.random.sample(members, many)
        if "$ref" in schema:
            parts.append(self.side.components[schema["$ref"].rpartition("/")[2]])
        return parts

    def _is_object(self, schema: dict[str, Any]) -> bool:
        return bool(
            {"properties", "required", "minProperties", "patternProperties"}
            & schema.keys()
        )

    def _is_array(self, schema: dict[str, Any]) -> bool:
        return bool({"items", "prefixItems", "contains"} & schema.keys())

    def _joined(self, parts: list[Any]) -> Any:
        objects = [part for part in parts if isinstance(part, dict)]
        if objects and len(objects) == len(parts):
            merged: dict[str, Any] = {}
            for part in self.random.sample(objects, len(objects)):
                merged.update(part)
            if self.random.random() < 0.08:
                merged[self.random.choice(UNLISTED)] = self._any()
            return merged
        return self.random.choice(parts)

    def _object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        required = schema.get("required", [])
        share = self.random.choice([0.15, 0.6, 0.9])
        made = {}
        for name, inner in schema.get("properties", {}).items():
            if name in required or self.random.random() < share:
                made[name] = self.sample(inner, depth + 1)
        for name in required:
            if name not in made:
                made[name] = self._any()
        negation = schema.get("not", {})
        asked = negation.get("required", []) if isinstance(negation, dict) else []
        for name in (*asked, *schema.get("dependentRequired", ())):
            if self.random.random() < 0.5:
                made.setdefault(name, self._any())
        if self.random.random() < 0.1:
            rest = schema.get("additionalProperties", True)
            rest = next(iter(schema.get("patternProperties", {}).values()), rest)
            made[self.random.choice(UNLISTED)] = self.sample(rest, depth + 1)
        return made

    def _array(self, schema: dict[str, Any], depth: int) -> list[Any]:
        length = self.random.choice([0, 1, 1, 2, 2, 3, 4])
        positions = schema.get("prefixItems", [])
        made = [
            self.sample(
                positions[at] if at < len(positions) else schema.get("items", {}),
                depth + 1,
            )
            for at in range(length)
        ]
        if "contains" in schema and self.random.random() < 0.7:
            made.insert(
                self.random.randint(0, len(made)),
                self.sample(schema["contains"], depth + 1),
            )
        return made

    def _atom(self, kind: str) -> Any:
        check = _CHECKS.get(kind)
        if check is None:
            return {} if kind == "object" else []
        return self.random.choice([atom for atom in ATOMS if check(atom)])

    def _any(self) -> Any:
        return self.random.choice([*ATOMS, {}, [], {"a": "a"}, ["a"]])

    def nudged(self, value: Any) -> Any:
        """The value with one thing in it changed."""
        random = self.random
        if isinstance(value, dict) and random.random() < 0.85:
            value = dict(value)
            turn = random.random()
            if turn < 0.25 or not value:
                value[random.choice([*NAMES, *UNLISTED])] = self._any()
                return value
            name = random.choice([*value])
            if turn < 0.5:
                del value[name]
            elif turn < 0.8:
                value[name] = self.nudged(value[name])
            else:
                value[name] = self._any()
            return value
        if isinstance(value, list) and random.random() < 0.85:
            value = list(value)
            if not value or random.random() < 0.3:
                value.append(self._any())
                return value
            at = random.randrange(len(value))
            if random.random() < 0.3:
                del value[at]
            else:
                value[at] = self.nudged(value[at])
            return value
        return self._any()


# What passed until now, and what passes now.
Reading = tuple[dict[str, Any], dict[str, Any]]


class Judge:
    """A JSON Schema validator, asked about values that one side sends.

    Args:
        allowed: what may be sent by the letter.
        sent: what of that is sent.
        readings: for each way to take it, how the schemas can be read. A value is
            refused that passed, in one of them.
    """

    def __init__(
        self,
        allowed: dict[str, Any],
        sent: dict[str, Any],
        readings: Sequence[Sequence[Reading]],
    ) -> None:
        made = jsonschema_rs.Draft202012Validator
        self._allowed, self._sent = made(allowed), made(sent)
        self._readings = [
            [(made(passed), made(passes)) for passed, passes in pairs]
            for pairs in readings
        ]

    def is_allowed(self, value: Any) -> bool:
        return self._allowed.is_valid(value)

    def is_sent(self, value: Any) -> bool:
        """Whether a value that is allowed is sent."""
        return self._sent.is_valid(value)

    def refused(self, value: Any) -> list[bool]:
        """For each way to take what is sent, whether it refuses this value."""
        return [
            any(
                not passes.is_valid(value) and passed.is_valid(value)
                for passed, passes in pairs
            )
            for pairs in self._readings
        ]


def values(
    random: Random, first: Described, second: Described, tries: int
) -> Iterator[Any]:
    """Values along both sides, each once."""
    seen: set[str] = set()
    samplers = [Sampler(random, side) for side in (first, second)]
    for number in range(tries):
        if number < len(ATOMS):
            value = ATOMS[number]
        else:
            sampler = samplers[random.random() < 0.35]
            value = sampler.sample(sampler.side.schema)
            if random.random() < 0.4:
                value = sampler.nudged(deepcopy(value))
        for each in (value, _one_way(value), _between(value)):
            text = json.dumps(each, sort_keys=True)
            if text not in seen:
                seen.add(text)
                yield each


def _one_way(value: Any) -> Any:
    """The value without what may travel one way only, be it required or not."""
    if isinstance(value, dict):
        kept = value.keys() - {READ_ONLY, WRITE_ONLY}
        return {name: _one_way(value[name]) for name in value if name in kept}
    return [_one_way(item) for item in value] if isinstance(value, list) else value


def _between(value: Any) -> Any:
    """The value with numbers that are not whole, however large they are."""
    if isinstance(value, dict):
        return {name: _between(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_between(item) for item in value]
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return value + 0.5 if is_whole else value
