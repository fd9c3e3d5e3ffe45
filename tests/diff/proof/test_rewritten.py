"""A large description in other notations, chosen by chance for each schema."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
from specloom.spec.document import Document

from tests.diff.proof.comparing import changes, loaded
from tests.diff.proof.large import EDITS, SHARED, edit, value_of

# What explains a schema and stays beside a union that null is brought into.
TELLING = {"type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf"}
BESIDE = ("description", "title", "example", "deprecated", "readOnly", "writeOnly")

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared")


class Rewriter:
    """OpenAPI 3.0 as OpenAPI 3.1, each schema in a notation of its own."""

    def __init__(self, number: int) -> None:
        self.random = Random(number)
        self.rewritten = 0

    def document(self, node: Any, above: str = "") -> Any:
        if isinstance(node, list):
            return [self.document(each) for each in node]
        if not isinstance(node, dict):
            return node
        copy = {}
        for key, value in node.items():
            if key == "schema":
                copy[key] = self.schema(value)
            elif key == "schemas" and above == "components":
                copy[key] = {name: self.schema(each) for name, each in value.items()}
            elif key not in ("example", "examples"):
                copy[key] = self.document(value, key)
        return copy

    def schema(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        schema = self._inside(value)
        if "$ref" in schema:
            return self._reference(schema)
        for key in ("required", "enum"):
            if isinstance(schema.get(key), list):
                schema[key] = self.random.sample(schema[key], len(schema[key]))
        if schema.pop("nullable", False):
            return self._nullable(schema)
        if len(schema.get("enum", ())) == 1 and self._maybe():
            schema["const"] = schema.pop("enum")[0]
            self.rewritten += 1
        return schema

    def _inside(self, value: dict[str, Any]) -> dict[str, Any]:
        schema = dict(value)
        if isinstance(schema.get("properties"), dict):
            items = list(schema["properties"].items())
            self.random.shuffle(items)
            schema["properties"] = {name: self.schema(each) for name, each in items}
        for key in ("items", "additionalProperties", "not"):
            if key in schema:
                schema[key] = self.schema(schema[key])
        for key in ("allOf", "anyOf", "oneOf"):
            if isinstance(schema.get(key), list):
                schema[key] = [self.schema(each) for each in schema[key]]
        return schema

    def _reference(self, schema: dict[str, Any]) -> dict[str, Any]:
        way = self.random.choice(["as it is", "allOf", "anyOf", "oneOf"])
        if way == "as it is" or len(schema) > 1:
            return schema
        self.rewritten += 1
        return {way: [schema]}

    def _nullable(self, schema: dict[str, Any]) -> dict[str, Any]:
        self.rewritten += 1
        words = {key: schema.pop(key) for key in BESIDE if key in schema}
        if "default" in schema:
            words["default"] = schema.pop("default")
        typed = isinstance(schema.get("type"), str)
        plain = not {"enum", "const", "allOf", "anyOf", "oneOf"} & schema.keys()
        if typed and plain and self._maybe():
            return {**words, **schema, "type": [schema["type"], "null"]}
        members = [schema, {"type": "null"}]
        self.random.shuffle(members)
        # What says no type takes null itself, and `oneOf` refuses what fits twice.
        ways = ["anyOf", "oneOf"] if schema.keys() & TELLING else ["anyOf"]
        return {**words, self.random.choice(ways): members}

    def _maybe(self) -> bool:
        return self.random.random() < 0.5


def both(name: str, edits: list[dict[str, Any]], folder: Path) -> list[Document]:
    """The description, and an edited copy in other notations."""
    value, other = value_of(name), value_of(name)
    for each in edits:
        edit(other, each["at"], each)
    rewriter = Rewriter(3)
    other = {**rewriter.document(other), "openapi": "3.1.0"}
    assert rewriter.rewritten > 1000
    return [
        loaded(value, folder / "old" / "openapi.json"),
        loaded(other, folder / "new" / "openapi.json"),
    ]


def test_another_notation_of_everything_is_no_change(tmp_path: Path) -> None:
    old, new = both("stripe.json", [], tmp_path)
    assert changes(old, new) == ()
    assert changes(new, old) == ()


@pytest.mark.parametrize("name", EDITS)
def test_edits_are_found_in_another_notation(name: str, tmp_path: Path) -> None:
    old, new = both(name, EDITS[name], tmp_path)
    for way, found in (("forth", changes(old, new)), ("back", changes(new, old))):
        said = sorted([change.id, str(change.impact)] for change in found)
        assert said == sorted(each[way] for each in EDITS[name])
