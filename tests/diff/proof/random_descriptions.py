"""Descriptions made up by chance, for edits that are made by chance."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

Schema = dict[str, Any]
Description = dict[str, Any]

SCHEMAS = "/components/schemas"
# The members that unions choose from, and the schemas that everything refers to.
MEMBERS = tuple(f"Member{n}" for n in range(5))
SHARED = tuple(f"Shared{n}" for n in range(3))
# What properties and values are called; `EXTRA` is left for edits to add.
NAMES = ("red", "green", "blue", "grey")
EXTRA = "pink"
TAG = "kind"
# How deep schemas nest before only simple ones come.
_DEPTH = 3
_STATUSES = (("200",), ("200", "404"), ("201", "400"))


def reference(name: str) -> Schema:
    return {"$ref": f"#{SCHEMAS}/{name}"}


def content(schema: Schema) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


class Chance:
    """Makes descriptions up; the same number makes the same."""

    def __init__(self, number: int) -> None:
        self.random = Random(number)

    def description(self) -> Description:
        """A whole API: one to four operations over schemas that they share."""
        shared = {name: self._object(1) for name in SHARED}
        members = {
            name: {
                "type": "object",
                "required": [TAG],
                "properties": {TAG: {"const": name.lower()}, "value": self._simple()},
            }
            for name in MEMBERS
        }
        many = self.random.randint(1, 4)
        return {
            "openapi": "3.1.0",
            "info": {"title": "By chance", "version": "1"},
            "servers": [{"url": "https://api.example.com"}],
            "paths": {
                f"/thing{n}": {
                    self.random.choice(["post", "put"]): self._operation(f"do_{n}")
                }
                for n in range(many)
            },
            "components": {"schemas": {**shared, **members}},
        }

    def _operation(self, name: str) -> dict[str, Any]:
        operation: dict[str, Any] = {
            "operationId": name,
            "parameters": [
                {
                    "name": each,
                    "in": self.random.choice(["query", "header"]),
                    "required": self._maybe(),
                    "schema": self._simple(),
                }
                for each in self._some(NAMES, 0, 2)
            ],
        }
        if self._maybe():
            body = {"required": self._maybe(), "content": content(self._schema(0))}
            operation["requestBody"] = body
        operation["responses"] = {
            status: {"description": "A reply.", "content": content(self._schema(0))}
            for status in self.random.choice(_STATUSES)
        }
        return operation

    def _schema(self, depth: int) -> Schema:
        """Schemas of bodies: they nest, and refer to the shared ones in circles."""
        makers: list[Callable[[], Schema]] = [
            self._simple,
            self._union,
            lambda: reference(self.random.choice(SHARED)),
        ]
        if depth < _DEPTH:
            makers += [lambda: self._list(depth + 1), lambda: self._object(depth + 1)]
            makers *= 2
        schema = self.random.choice(makers)()
        kind = schema.get("type")
        if isinstance(kind, str) and "enum" not in schema and self._maybe():
            schema["type"] = [kind, "null"]
        return schema

    def _simple(self) -> Schema:
        """What a parameter may have."""
        kind = self.random.choice(["string", "enum", "number", "integer", "boolean"])
        if kind == "enum":
            return {"type": "string", "enum": self._some(NAMES, 2, 4)}
        schema: Schema = {"type": kind}
        if kind == "string":
            self._bound(schema, "minLength", "maxLength")
            if self._maybe():
                schema["pattern"] = self.random.choice(["^a", "b$"])
        elif kind != "boolean":
            self._bound(schema, "minimum", "maximum")
            if self._maybe():
                schema["multipleOf"] = self.random.choice([2, 3])
        return schema

    def _list(self, depth: int) -> Schema:
        schema: Schema = {"type": "array", "items": self._schema(depth)}
        self._bound(schema, "minItems", "maxItems")
        if self._maybe():
            schema["uniqueItems"] = True
        return schema

    def _object(self, depth: int) -> Schema:
        names = self._some(NAMES, 1, 3)
        schema: Schema = {
            "type": "object",
            "properties": {name: self._schema(depth) for name in names},
        }
        if self._maybe():
            schema["required"] = self._some(names, 1, len(names))
        if self._maybe():
            schema["additionalProperties"] = False
        self._bound(schema, "minProperties", "maxProperties")
        return schema

    def _union(self) -> Schema:
        return {
            "oneOf": [reference(name) for name in self._some(MEMBERS, 3, 4)],
            "discriminator": {"propertyName": TAG},
        }

    def _bound(self, schema: Schema, lower: str, upper: str) -> None:
        if self._maybe():
            schema[lower] = self.random.randint(2, 4)
        if self._maybe():
            schema[upper] = self.random.randint(6, 9)

    def _some(self, names: Sequence[str], least: int, most: int) -> list[str]:
        return self.random.sample(names, self.random.randint(least, most))

    def _maybe(self) -> bool:
        return self.random.random() < 0.5


def operations_of(document: Description) -> dict[str, tuple[str, dict[str, Any]]]:
    """Label -> the operation's pointer, and the operation."""
    return {
        f"{method.upper()} {path}": (
            f"/paths/{path.replace('/', '~1')}/{method}",
            operation,
        )
        for path, item in document["paths"].items()
        for method, operation in item.items()
    }


def roots_of(pointer: str, operation: Any) -> Iterator[tuple[str, str, Schema]]:
    """Where an operation has schemas: which way they travel, pointer, schema."""
    for number, parameter in enumerate(operation["parameters"]):
        at = f"{pointer}/parameters/{number}/schema"
        yield "parameter", at, parameter["schema"]
    for media, one in operation.get("requestBody", {}).get("content", {}).items():
        at = f"{pointer}/requestBody/content/{media.replace('/', '~1')}/schema"
        yield "request", at, one["schema"]
    for status, response in operation["responses"].items():
        for media, one in response.get("content", {}).items():
            at = f"{pointer}/responses/{status}/content/{media.replace('/', '~1')}"
            yield "response", f"{at}/schema", one["schema"]


def inside(pointer: str, schema: Schema) -> Iterator[tuple[str, Schema]]:
    """A schema and all that is written in it, references not followed."""
    yield pointer, schema
    for name, value in schema.get("properties", {}).items():
        yield from inside(f"{pointer}/properties/{name}", value)
    if "items" in schema:
        yield from inside(f"{pointer}/items", schema["items"])
    for number, member in enumerate(schema.get("oneOf", [])):
        yield from inside(f"{pointer}/oneOf/{number}", member)


def nodes_of(document: Description) -> dict[str, Schema]:
    """Pointer -> schema, for every schema of a description that is no reference."""
    found: dict[str, Schema] = {}
    for name, schema in document["components"]["schemas"].items():
        found.update(inside(f"{SCHEMAS}/{name}", schema))
    for pointer, operation in operations_of(document).values():
        for _, at, schema in roots_of(pointer, operation):
            found.update(inside(at, schema))
    return {at: schema for at, schema in found.items() if "$ref" not in schema}


def uses_of(document: Description, wanted: str) -> dict[str, set[str]]:
    """Which operations come by a schema, and which way it travels for each."""
    uses: dict[str, set[str]] = {}
    for label, (pointer, operation) in operations_of(document).items():
        for way, at, schema in roots_of(pointer, operation):
            if wanted in _reached(document, at, schema):
                flow = "response" if way == "response" else "request"
                uses.setdefault(label, set()).add(flow)
    return uses


def _reached(document: Description, pointer: str, schema: Schema) -> set[str]:
    reached: set[str] = set()
    waiting = [(pointer, schema)]
    while waiting:
        for at, node in inside(*waiting.pop()):
            if at in reached:
                continue
            reached.add(at)
            if "$ref" in node:
                target = node["$ref"].removeprefix("#")
                name = target.removeprefix(f"{SCHEMAS}/")
                waiting.append((target, document["components"]["schemas"][name]))
    return reached
