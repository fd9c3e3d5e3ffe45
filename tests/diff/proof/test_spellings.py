"""Another way to write the same is no change: inside another schema, both ways."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.diff.texts import changes, with_schema

NAMED: Mapping[str, Any] = {
    "Base": {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "string"}, "size": {"type": "integer"}},
    },
    "Cat": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}},
    },
    "Dog": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": "dog"}, "tail": {"type": "string"}},
    },
    "Tree": {
        "type": "object",
        "properties": {
            "leaves": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
        },
    },
}
BASE, CAT, DOG = (f"$ref: '#/components/schemas/{n}'" for n in ("Base", "Cat", "Dog"))
CAT_INLINE = (
    "{type: object, required: [kind], properties:"
    " {kind: {const: cat}, lives: {type: integer}}}"
)

SAME = {
    "const": ("enum: [x]", "const: x"),
    "const with its type": ("{type: string, enum: [x]}", "const: x"),
    "enum order": ("enum: [a, b]", "enum: [b, a]"),
    "enum as a union": ("enum: [a, b]", "oneOf: [{const: a}, {const: b}]"),
    "null in the type": (
        "type: [string, 'null']",
        "anyOf: [{type: string}, {type: 'null'}]",
    ),
    "null first": ("oneOf: [{type: 'null'}, {type: string}]", "type: [string, 'null']"),
    "null in the enum": (
        "enum: [a, null]",
        "anyOf: [{type: string, enum: [a]}, {type: 'null'}]",
    ),
    "null in a reference": (
        f"anyOf: [{{{BASE}}}, {{type: 'null'}}]",
        f"oneOf: [{{type: 'null'}}, {{allOf: [{{{BASE}}}]}}]",
    ),
    "null in a member": (
        f"anyOf: [{{{CAT}}}, {{{DOG}}}, {{type: 'null'}}]",
        f"anyOf: [{{anyOf: [{{{CAT}}}, {{type: 'null'}}]}}, {{{DOG}}}]",
    ),
    "union of one": (BASE, f"anyOf: [{{{BASE}}}]"),
    "allOf of one": (BASE, f"allOf: [{{{BASE}}}]"),
    "reference": (CAT, CAT_INLINE),
    "reference with a description": (CAT, f"{{{CAT}, description: A cat}}"),
    "union order": (f"oneOf: [{{{CAT}}}, {{{DOG}}}]", f"oneOf: [{{{DOG}}}, {{{CAT}}}]"),
    "inline member": (
        f"oneOf: [{{{CAT}}}, {{{DOG}}}]",
        f"oneOf: [{CAT_INLINE}, {{{DOG}}}]",
    ),
    "oneOf and anyOf of what lies apart": (
        f"oneOf: [{{{CAT}}}, {{{DOG}}}]",
        f"anyOf: [{{{CAT}}}, {{{DOG}}}]",
    ),
    "union of types": (
        "type: [string, integer]",
        "anyOf: [{type: string}, {type: integer}]",
    ),
    "union of types with words": (
        "{type: [string, array], minLength: 1, items: {type: string}}",
        "oneOf: [{type: array, items: {type: string}}, {type: string, minLength: 1}]",
    ),
    "union in a union": (
        f"anyOf: [{{{CAT}}}, {{anyOf: [{{{DOG}}}, {{{BASE}}}]}}]",
        f"anyOf: [{{{CAT}}}, {{{DOG}}}, {{{BASE}}}]",
    ),
    "properties in a base": (
        "{type: object, required: [id, a], properties: {id: {type: string},"
        " size: {type: integer}, a: {type: string}}}",
        f"allOf: [{{{BASE}}}, {{type: object, required: [a], properties: {{a: {{type: string}}}}}}]",
    ),
    "properties beside allOf": (
        f"{{allOf: [{{{BASE}}}], properties: {{a: {{type: string}}}}}}",
        f"allOf: [{{{BASE}}}, {{properties: {{a: {{type: string}}}}}}]",
    ),
    "constraints beside a reference": (
        f"{{{BASE}, minProperties: 2}}",
        f"allOf: [{{{BASE}}}, {{minProperties: 2}}]",
    ),
    "required order": (
        "{type: object, required: [a, b], properties: {a: {}, b: {}}}",
        "{type: object, required: [b, a], properties: {b: {}, a: {}}}",
    ),
    "anything": (
        "{type: object, additionalProperties: true}",
        "{type: object, additionalProperties: {}}",
    ),
    "anything, unsaid": ("type: object", "{type: object, additionalProperties: true}"),
    "items of any kind": ("type: array", "{type: array, items: {}}"),
    "integers and numbers": ("type: number", "type: [integer, number]"),
    "whole bound": (
        "{type: integer, exclusiveMinimum: 0}",
        "{type: integer, minimum: 1}",
    ),
    "bound as a float": (
        "{type: integer, maximum: 10}",
        "{type: integer, maximum: 10.0}",
    ),
    "no bound": ("type: string", "{type: string, minLength: 0}"),
    "flags that are off": (
        "type: string",
        "{type: string, readOnly: false, deprecated: false}",
    ),
    "examples and titles": (
        "type: string",
        "{type: string, title: A, description: B, examples: [c]}",
    ),
    "one type in a list": ("type: string", "type: [string]"),
    "an allOf of annotations": (
        "type: string",
        "allOf: [{type: string}, {description: A}]",
    ),
    "the tighter of two bounds": (
        "{type: string, maxLength: 5}",
        "{maxLength: 9, allOf: [{type: string, maxLength: 5}]}",
    ),
    "a tree, unrolled once": (
        "$ref: '#/components/schemas/Tree'",
        "{type: object, properties: {leaves: {type: array, items:"
        " {$ref: '#/components/schemas/Tree'}}}}",
    ),
}

OLD_AND_NEW = {
    "nullable": ("{type: string, nullable: true}", "type: [string, 'null']"),
    "nullable reference": (
        f"{{nullable: true, allOf: [{{{BASE}}}]}}",
        f"anyOf: [{{{BASE}}}, {{type: 'null'}}]",
    ),
    "nullable member": (
        f"anyOf: [{{{BASE}}}, {{nullable: true}}]",
        f"anyOf: [{{{BASE}}}, {{type: 'null'}}]",
    ),
    "nullable member and reference": (
        f"anyOf: [{{{BASE}}}, {{nullable: true, title: None}}]",
        f"{{nullable: true, allOf: [{{{BASE}}}]}}",
    ),
    "nullable enum": (
        "{type: string, nullable: true, enum: [a, null]}",
        "{type: [string, 'null'], enum: [a, null]}",
    ),
    "nullable union": (
        f"{{nullable: true, oneOf: [{{{CAT}}}, {{{DOG}}}]}}",
        f"oneOf: [{{{CAT}}}, {{{DOG}}}, {{type: 'null'}}]",
    ),
    "exclusive bounds": (
        "{type: number, minimum: 0, exclusiveMinimum: true}",
        "{type: number, exclusiveMinimum: 0}",
    ),
    "bounds that are not exclusive": (
        "{type: number, maximum: 9, exclusiveMaximum: false}",
        "{type: number, maximum: 9}",
    ),
    "const": ("{type: string, enum: [x]}", "const: x"),
    "example": ("{type: string, example: a}", "{type: string, examples: [a]}"),
    "what stands beside a reference": (f"{{{BASE}, minProperties: 3}}", BASE),
}


def expand(schemas: Any, version: str) -> Any:
    """The named schemas as a version writes them."""
    if isinstance(schemas, dict):
        return {
            ("enum" if k == "const" and version < "3.1" else k): (
                [v] if k == "const" and version < "3.1" else expand(v, version)
            )
            for k, v in schemas.items()
        }
    return (
        [expand(v, version) for v in schemas] if isinstance(schemas, list) else schemas
    )


def text(schema: str, flow: str, version: str = "3.1.0") -> str:
    return with_schema(yaml.safe_load(schema), flow, version, expand(NAMED, version))


@pytest.mark.parametrize("flow", ["request", "response"])
@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_another_notation_is_no_change(
    tmp_path: Path, pair: tuple[str, str], flow: str
) -> None:
    one, other = (text(schema, flow) for schema in pair)
    assert changes(tmp_path, one, other) == ()
    assert changes(tmp_path, other, one) == ()


@pytest.mark.parametrize("newer", ["3.1.0", "3.2.0"])
@pytest.mark.parametrize("pair", OLD_AND_NEW.values(), ids=OLD_AND_NEW)
def test_versions_of_openapi_are_notations(
    tmp_path: Path, pair: tuple[str, str], newer: str
) -> None:
    old, new = text(pair[0], "response", "3.0.3"), text(pair[1], "response", newer)
    assert changes(tmp_path, old, new) == ()
    assert changes(tmp_path, new, old) == ()


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_none_of_these_schemas_is_blind(tmp_path: Path, pair: tuple[str, str]) -> None:
    """Each would be noticed if it were something else."""
    for schema in pair:
        found = changes(
            tmp_path, text(schema, "request"), text("type: boolean", "request")
        )
        assert found, schema
