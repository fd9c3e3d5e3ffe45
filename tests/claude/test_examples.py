"""Every member of a union stands in an example of the spec."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.claude.shapes import ref_name
from tests.claude.spec_side import (
    Operation,
    reached_by,
    resolve,
    spec_operations,
    spec_schemas,
)
from tests.claude.versions import VERSIONS

TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_member_of_a_union_stands_in_an_example(version: str) -> None:
    """What may also be null counts as a union, too."""
    operations = spec_operations(version).values()
    reached = reached_by(operations, version)
    walk = Walk(version)
    for operation in operations:
        for schema, value in shown(operation, version):
            walk.value(schema, value)
    members = {
        ref_name(member["$ref"])
        for name in reached
        for union in unions(spec_schemas(version)[name][1])
        for member in union
        if "$ref" in member
    }
    assert len(members) > 500
    assert members - walk.seen == set()


def unions(node: Any) -> Iterator[list[Any]]:
    """What the unions in a schema list."""
    if isinstance(node, dict):
        yield from (node[key] for key in ("oneOf", "anyOf") if key in node)
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from unions(each)


def shown(operation: Operation, version: str) -> Iterator[tuple[Any, Any]]:
    """Each value that an operation shows by example, behind its schema."""
    holders = [
        operation.node.get("requestBody", {}),
        *operation.node["responses"].values(),
    ]
    for holder in holders:
        file, node = resolve(operation.file, holder, version)
        for media, part in node.get("content", {}).items():
            listed = media in ("text/event-stream", "application/x-jsonl")
            for value in _values(file, part, version):
                for each in value if listed else [value]:
                    yield part["schema"], each
    for parameter in operation.node.get("parameters", ()):
        file, node = resolve(operation.file, parameter, version)
        for value in _values(file, node, version):
            yield node["schema"], value


def _values(file: Path, holder: Any, version: str) -> list[Any]:
    shown = holder.get("examples", {}).values()
    return [resolve(file, each, version)[1]["value"] for each in shown]


class Walk:
    """Goes through values beside their schemas, and notes which schemas they are of."""

    def __init__(self, version: str) -> None:
        self.seen: set[str] = set()
        self._schemas = {n: node for n, (_, node) in spec_schemas(version).items()}

    def value(self, schema: Any, value: Any) -> None:
        if "$ref" in schema:
            self.seen.add(ref_name(schema["$ref"]))
        schema = self._behind(schema)
        for member in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if self.fits(member, value):
                self.value(member, value)
        if isinstance(value, list) and "items" in schema:
            for item in value:
                self.value(schema["items"], item)
        if isinstance(value, dict):
            others = schema.get("additionalProperties")
            for name, part in value.items():
                inner = schema.get("properties", {}).get(name, others)
                if isinstance(inner, dict):
                    self.value(inner, part)

    def _behind(self, schema: Any) -> Any:
        """What a reference leads to, by its name: no two schemas share one."""
        if "$ref" not in schema:
            return schema
        return self._behind(self._schemas[ref_name(schema["$ref"])])

    def fits(self, schema: Any, value: Any) -> bool:
        """Whether a value is of a schema, as far as members of unions differ."""
        schema = self._behind(schema)
        stated = schema.get("type", [])
        kinds = stated if isinstance(stated, list) else [stated]
        if kinds and not any(isinstance(value, TYPES[kind]) for kind in kinds):
            return False
        if "const" in schema and value != schema["const"]:
            return False
        listed = schema.get("oneOf") or schema.get("anyOf")
        if listed and not any(self.fits(each, value) for each in listed):
            return False
        if isinstance(value, list) and "items" in schema:
            return all(self.fits(schema["items"], item) for item in value)
        return not isinstance(value, dict) or self._has_its_parts(schema, value)

    def _has_its_parts(self, schema: Any, value: dict[str, Any]) -> bool:
        properties = schema.get("properties", {})
        if schema.get("additionalProperties") is False and value.keys() - properties:
            return False
        return {*schema.get("required", ())} <= value.keys() and all(
            self.fits(properties[name], part)
            for name, part in value.items()
            if name in properties
        )
