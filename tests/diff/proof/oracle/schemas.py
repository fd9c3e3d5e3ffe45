"""Schemas made up by chance, in every notation that descriptions are written in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from random import Random
from typing import Any, NamedTuple, TypeVar

Schema = Any  # a dict, True or False
_T = TypeVar("_T")

COMPONENTS = "#/components/schemas/"
# Few names, so that members and bases of one schema often share some.
NAMES = ("a", "b", "c")
TAG = "kind"
TAGS = ("x", "y", "z")
READ_ONLY, WRITE_ONLY = "made", "secret"
# Properties that no schema lists by their names; `propertyNames` refuses the second.
UNLISTED = ("o", "other")
UNIONS = ("oneOf", "anyOf")
IN_PLACE = (*UNIONS, "allOf")
_DEPTH = 2

SCALARS: tuple[dict[str, Any], ...] = (
    *({"type": each} for each in ("string", "string", "integer", "number", "boolean")),
    {"type": "string", "minLength": 2},
    {"type": "string", "maxLength": 3},
    {"type": "string", "minLength": 1, "maxLength": 2},
    {"type": "string", "pattern": "^a"},
    {"type": "integer", "minimum": 1},
    {"type": "integer", "maximum": 2},
    {"type": "number", "exclusiveMinimum": 0},
    {"type": "integer", "multipleOf": 2},
    {"type": "string", "enum": ["a", "b"]},
    {"enum": ["a", "b", "c"]},
    {"enum": ["a", 1]},
    {"enum": [1, 2]},
    {"const": "a"},
    {"const": 1},
    {"type": "string", "const": "b"},
)
NULLS: tuple[dict[str, Any], ...] = (
    {"type": ["string", "null"]},
    {"type": ["integer", "null"], "minimum": 1},
    {"enum": ["a", "b", None]},
    {"type": ["string", "null"], "enum": ["a", None]},
    {"type": ["string", "null"], "enum": ["a", "b"]},
)
TYPE_LISTS: tuple[dict[str, Any], ...] = (
    {"type": ["string", "integer"]},
    {"type": ["string", "integer"], "minLength": 2},
    {"type": ["integer", "boolean"], "maximum": 2},
    {"type": ["string", "boolean", "null"]},
    {"type": ["string", "array"], "items": {"type": "string"}},
    {"type": ["integer", "number"]},
)
# Words that say nothing of the values of a type: type -> words.
IDLE: dict[str, dict[str, Any]] = {
    "string": {"maxItems": 1, "minimum": 3, "required": ["a"], "items": False},
    "integer": {"pattern": "^a", "minLength": 3, "maxItems": 1, "minProperties": 2},
    "number": {"maxLength": 0, "minItems": 2},
    "boolean": {"maximum": 0, "minLength": 9},
    "array": {"pattern": "^b", "maximum": 1, "additionalProperties": False},
    "object": {"minLength": 7, "maxItems": 0, "items": {"type": "integer"}},
}


class Described(NamedTuple):
    """One side of a pair: a schema, and the components that it refers to."""

    schema: Schema
    components: dict[str, Schema]


class Maker:
    """Makes schemas up; the same numbers make the same ones."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.components: dict[str, Schema] = {}

    def described(self) -> Described:
        """A schema with components of its own."""
        self.components = {}
        schema = self.schema(_DEPTH)
        return Described(schema, self.components)

    def schema(self, depth: int) -> Schema:
        """Any schema that nests no deeper than so many more levels."""
        if depth <= 0:
            return self.simple()
        makers: Sequence[tuple[float, Callable[[int], Schema]]] = (
            (2.5, lambda _: self.simple()),
            (3.0, self.object),
            (1.2, self.array),
            (2.0, self.union),
            (1.0, self.tagged),
            (1.0, self.all_of),
            (1.2, self.reference),
            (0.7, self.or_null),
            (0.6, lambda _: self.split_enum()),
            (0.3, self.negated),
            (0.1, lambda _: self.pick([{}, True])),
        )
        (maker,) = self.random.choices(
            [m for _, m in makers], [weight for weight, _ in makers]
        )
        return maker(depth)

    def simple(self) -> dict[str, Any]:
        """A schema without others in it."""
        (pool,) = self.random.choices([SCALARS, NULLS, TYPE_LISTS], [8, 1, 1.5])
        schema = deepcopy(self.pick(pool))
        if self.chance(0.08):
            self.idle(schema)
        return schema

    def idle(self, schema: dict[str, Any]) -> None:
        """Add a word that no value of the schema's type meets."""
        words = IDLE.get(str(schema.get("type")))
        if words:
            word = self.pick([w for w in words if w not in schema] or ["title"])
            schema[word] = deepcopy(words.get(word, "T"))

    def object(self, depth: int) -> dict[str, Any]:
        names = self.some(NAMES, 1, 2)
        properties = {name: self.schema(depth - 1) for name in names}
        for name, word in ((READ_ONLY, "readOnly"), (WRITE_ONLY, "writeOnly")):
            if self.chance(0.08):
                properties[name] = {"type": "string", word: True}
                names.append(name)
        made: dict[str, Any] = {"type": "object", "properties": properties}
        required = [name for name in names if self.chance(0.4)]
        if required:
            made["required"] = required
        turn = self.random.random()
        if turn < 0.15:
            made["additionalProperties"] = False
        elif turn < 0.22:
            made["additionalProperties"] = deepcopy(self.pick(SCALARS))
        elif turn < 0.25:
            made["additionalProperties"] = True
        elif turn < 0.29:
            made["patternProperties"] = {"^o": deepcopy(self.pick(SCALARS))}
        elif turn < 0.32:
            made["propertyNames"] = {"maxLength": 4}
        elif turn < 0.35:
            made["dependentRequired"] = {names[0]: [names[-1]]}
        elif turn < 0.38:
            made[self.pick(["minProperties", "maxProperties"])] = self.pick([1, 2])
        if self.chance(0.1):
            del made["type"]
        return made

    def array(self, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {"type": "array"}
        turn = self.random.random()
        if turn < 0.25:
            made["prefixItems"] = [self.simple() for _ in range(self.pick([1, 2]))]
            if self.chance(0.4):
                made["items"] = False
            elif self.chance(0.4):
                made["items"] = self.simple()
        elif turn < 0.95:
            made["items"] = self.schema(depth - 1)
        if "prefixItems" not in made and self.chance(0.12):
            made["contains"] = deepcopy(self.pick(SCALARS))
        if self.chance(0.2):
            made[self.pick(["minItems", "maxItems"])] = self.pick([1, 2])
        if self.chance(0.08):
            made["uniqueItems"] = True
        return made

    def union(self, depth: int) -> dict[str, Any]:
        members = [self.schema(depth - 1) for _ in range(self.pick([1, 2, 2, 3]))]
        made: dict[str, Any] = {self.pick(UNIONS): members}
        beside = self.random.random()
        if beside < 0.1:
            made["type"] = self.pick(["object", "string", ["string", "integer"]])
        elif beside < 0.2:
            made |= self.object(0)
        elif beside < 0.25:
            made["required"] = [self.pick(NAMES)]
        return made

    def tagged(self, depth: int) -> dict[str, Any]:
        """Variants told apart by a constant, as APIs write them."""
        tags = self.some(TAGS, 1, 3)
        members = [self.variant(tag, depth) for tag in tags]
        made: dict[str, Any] = {self.pick(UNIONS): members}
        if all("$ref" in member for member in members) and self.chance(0.7):
            made["discriminator"] = {"propertyName": TAG}
            refs = [member["$ref"] for member in members]
            if self.chance(0.7):
                made["discriminator"]["mapping"] = dict(zip(tags, refs, strict=True))
        return made

    def variant(self, tag: str, depth: int) -> Schema:
        """One member of a tagged union."""
        made = self.object(depth - 1)
        made.setdefault("type", "object")
        made["properties"][TAG] = {"const": tag}
        made["required"] = [*made.get("required", []), TAG]
        return self.named(made) if self.chance(0.7) else made

    def all_of(self, depth: int) -> dict[str, Any]:
        parts: list[Schema] = [self.object(depth - 1)]
        for _ in range(self.pick([1, 1, 2])):
            maker = self.pick([self.object, self.object, self.union, self.tagged])
            parts.append(maker(depth - 1))
        if self.chance(0.4):
            at = self.random.randrange(len(parts))
            parts[at] = self.named(parts[at])
        made: dict[str, Any] = {"allOf": parts}
        if self.chance(0.2):
            made |= self.object(0)
        return made

    def reference(self, depth: int) -> dict[str, Any]:
        if self.components and self.chance(0.4):
            made: dict[str, Any] = {"$ref": COMPONENTS + self.pick([*self.components])}
        else:
            made = self.named(self.schema(depth))
        if self.chance(0.25):
            more: dict[str, Any] = deepcopy(
                self.pick(
                    [
                        {"required": ["a"]},
                        {"maxLength": 2},
                        {"minimum": 1},
                        {"minProperties": 1},
                        {"type": "object", "properties": {"c": {"type": "integer"}}},
                        {"description": "words"},
                    ]
                )
            )
            made = {**made, **more}
        return made

    def or_null(self, depth: int) -> dict[str, Any]:
        members = [self.schema(depth - 1), {"type": "null"}]
        self.random.shuffle(members)
        return {self.pick(UNIONS): members}

    def split_enum(self) -> dict[str, Any]:
        values: list[Any] = self.some(("a", "b", "c", "d"), 2, 4)
        cut = self.random.randint(1, len(values) - 1)
        members: list[Schema] = [{"enum": values[:cut]}, {"enum": values[cut:]}]
        if self.chance(0.4):
            members = [{"const": value} for value in values]
        if self.chance(0.4):
            members.insert(self.random.randint(0, len(members)), {"type": "string"})
            return {"anyOf": members}
        return {self.pick(UNIONS): members}

    def negated(self, depth: int) -> dict[str, Any]:
        made = self.object(depth) if self.chance(0.5) else deepcopy(self.pick(SCALARS))
        excluded: Sequence[Any] = [
            *({"const": "a"}, {"enum": [1, 2]}, {"type": "string"}, {"minLength": 3}),
            *({"required": ["a"]}, {"required": ["b", "c"]}, {"type": "null"}),
        ]
        return {**made, "not": deepcopy(self.pick(excluded))}

    def named(self, schema: Schema) -> dict[str, Any]:
        """The schema as a component, and the reference to it."""
        name = f"N{len(self.components)}"
        self.components[name] = schema
        return {"$ref": COMPONENTS + name}

    def pick(self, pool: Sequence[_T]) -> _T:
        return self.random.choice(pool)

    def some(self, pool: Sequence[str], least: int, most: int) -> list[str]:
        return self.random.sample(pool, self.random.randint(least, most))

    def chance(self, share: float) -> bool:
        return self.random.random() < share


def places(schema: Schema) -> Iterator[dict[str, Any]]:
    """The schema and all schemas in it that are objects; references not followed."""
    if not isinstance(schema, dict):
        return
    yield schema
    for inner in inside(schema):
        yield from places(inner)


def inside(schema: dict[str, Any]) -> Iterator[Schema]:
    """The schemas one level below a schema."""
    for word in ("properties", "patternProperties"):
        yield from schema.get(word, {}).values()
    for word in (*IN_PLACE, "prefixItems"):
        yield from schema.get(word, [])
    for word in ("items", "not", "additionalProperties", "contains"):
        if word in schema:
            yield schema[word]
