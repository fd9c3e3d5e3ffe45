"""Two ways of writing the same are no change, in requests and in responses."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from specloom.spec.load import load
from specloom.spec.resolve import resolve

from tests.diff.proof.comparing import between, changes, loaded

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}

# Name -> two spellings of one schema; the versions are those of the whole document.
SCHEMAS: dict[str, tuple[str, str, str, str]] = {
    "a constant and an enum of one": ("3.1.0", "enum: [x]", "3.1.0", "const: x"),
    "nullable and a list of types": (
        "3.0.3",
        "{type: string, nullable: true}",
        "3.1.0",
        'type: [string, "null"]',
    ),
    "nullable and anyOf null": (
        "3.0.3",
        "{type: string, nullable: true}",
        "3.1.0",
        'anyOf: [{type: string}, {type: "null"}]',
    ),
    "a list of types and oneOf null": (
        "3.1.0",
        'type: [integer, "null"]',
        "3.1.0",
        'oneOf: [{type: integer}, {type: "null"}]',
    ),
    "anyOf null and oneOf null": (
        "3.1.0",
        'anyOf: [{type: string}, {type: "null"}]',
        "3.1.0",
        'oneOf: [{type: string}, {type: "null"}]',
    ),
    "null first and null last": (
        "3.1.0",
        'type: ["null", string]',
        "3.1.0",
        'type: [string, "null"]',
    ),
    "a list of one type": ("3.1.0", "type: [string]", "3.1.0", "type: string"),
    "an anyOf of one": ("3.1.0", "anyOf: [{type: string}]", "3.1.0", "type: string"),
    "a oneOf of one": ("3.1.0", "oneOf: [{type: string}]", "3.1.0", "type: string"),
    "an allOf of one": ("3.1.0", "allOf: [{type: string}]", "3.1.0", "type: string"),
    "an allOf of one with a description": (
        "3.0.3",
        "{description: d, allOf: [{type: string, maxLength: 3}]}",
        "3.0.3",
        "{type: string, maxLength: 3}",
    ),
    "an exclusive bound of 3.0 and of 3.1": (
        "3.0.3",
        "{type: number, maximum: 3, exclusiveMaximum: true}",
        "3.1.0",
        "{type: number, exclusiveMaximum: 3}",
    ),
    "an exclusive lower bound": (
        "3.0.3",
        "{type: number, minimum: 0, exclusiveMinimum: true}",
        "3.1.0",
        "{type: number, exclusiveMinimum: 0}",
    ),
    "a bound that is not exclusive": (
        "3.0.3",
        "{type: number, maximum: 3, exclusiveMaximum: false}",
        "3.0.3",
        "{type: number, maximum: 3}",
    ),
    "exclusive bounds of integers": (
        "3.1.0",
        "{type: integer, exclusiveMinimum: 0}",
        "3.1.0",
        "{type: integer, minimum: 1}",
    ),
    "example and examples": (
        "3.0.3",
        "{type: string, example: a}",
        "3.1.0",
        "{type: string, examples: [a]}",
    ),
    "titles and descriptions": (
        "3.1.0",
        "{type: string, title: A, description: One}",
        "3.1.0",
        "{type: string, description: Two}",
    ),
    "the order of required": (
        "3.1.0",
        "{type: object, properties: {a: {}, b: {}}, required: [a, b]}",
        "3.1.0",
        "{type: object, properties: {a: {}, b: {}}, required: [b, a]}",
    ),
    "the order of an enum": ("3.1.0", "enum: [a, b]", "3.1.0", "enum: [b, a]"),
    "the order of properties": (
        "3.1.0",
        "{type: object, properties: {a: {type: string}, b: {type: integer}}}",
        "3.1.0",
        "{type: object, properties: {b: {type: integer}, a: {type: string}}}",
    ),
    "the order of union members": (
        "3.1.0",
        "oneOf: [{type: string}, {type: integer}]",
        "3.1.0",
        "oneOf: [{type: integer}, {type: string}]",
    ),
    "the order of allOf": (
        "3.1.0",
        "allOf: [{type: object, required: [a]}, {properties: {a: {type: string}}}]",
        "3.1.0",
        "allOf: [{properties: {a: {type: string}}}, {type: object, required: [a]}]",
    ),
    "an allOf and its sum": (
        "3.1.0",
        "allOf: [{type: object, properties: {a: {type: string}}},"
        " {type: object, properties: {b: {type: string}}}]",
        "3.1.0",
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
    ),
    "a property in an allOf base": (
        "3.1.0",
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
        "3.1.0",
        "{allOf: [{type: object, properties: {a: {type: string}}}],"
        " properties: {b: {type: string}}}",
    ),
    "no required and an empty one": (
        "3.1.0",
        "{type: object, required: []}",
        "3.1.0",
        "{type: object}",
    ),
    "additional properties as they are anyway": (
        "3.1.0",
        "{type: object, additionalProperties: true}",
        "3.1.0",
        "{type: object}",
    ),
    "additional properties with an empty schema": (
        "3.1.0",
        "{type: object, additionalProperties: {}}",
        "3.1.0",
        "{type: object, additionalProperties: true}",
    ),
    "a lower bound of nothing": (
        "3.1.0",
        "{type: string, minLength: 0}",
        "3.1.0",
        "{type: string}",
    ),
    "marks that are false": (
        "3.0.3",
        "{type: string, deprecated: false, readOnly: false, nullable: false}",
        "3.0.3",
        "{type: string}",
    ),
    "an object by its properties": (
        "3.1.0",
        "{type: object, properties: {a: {type: string}}}",
        "3.1.0",
        "{properties: {a: {type: string}}}",
    ),
    "inline and by reference": (
        "3.1.0",
        "{type: object, properties: {a: {type: string}}}",
        "3.1.0",
        "{$ref: '#/components/schemas/Thing'}",
    ),
    "a reference in an allOf": (
        "3.0.3",
        "{allOf: [{$ref: '#/components/schemas/Thing'}]}",
        "3.0.3",
        "{$ref: '#/components/schemas/Thing'}",
    ),
    "a reference with a description": (
        "3.1.0",
        "{$ref: '#/components/schemas/Thing', description: New words}",
        "3.1.0",
        "{$ref: '#/components/schemas/Thing'}",
    ),
    "a nullable reference": (
        "3.0.3",
        "{nullable: true, allOf: [{$ref: '#/components/schemas/Thing'}]}",
        "3.1.0",
        "anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]",
    ),
    "nullable beside a reference": (
        "3.0.3",
        "{nullable: true, $ref: '#/components/schemas/Thing'}",
        "3.1.0",
        "anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]",
    ),
    "nullable beside a reference and beside allOf": (
        "3.0.3",
        "{nullable: true, $ref: '#/components/schemas/Thing'}",
        "3.0.3",
        "{nullable: true, allOf: [{$ref: '#/components/schemas/Thing'}]}",
    ),
    "nullable beside a reference to a union, in a list": (
        "3.0.3",
        "{items: {nullable: true, $ref: '#/components/schemas/Either'}}",
        "3.1.0",
        "{items: {anyOf: [{$ref: '#/components/schemas/Either'}, {type: 'null'}]}}",
    ),
    "null that a not takes away": (
        "3.1.0",
        "{type: [string, 'null'], not: {type: 'null'}}",
        "3.1.0",
        "{type: string}",
    ),
    "null that a not takes from a union": (
        "3.1.0",
        "{anyOf: [{type: string}, {type: 'null'}], not: {const: null}}",
        "3.1.0",
        "{type: string}",
    ),
    "other words beside a reference": (
        "3.0.3",
        "{$ref: '#/components/schemas/Thing', minProperties: 3, nullable: false}",
        "3.1.0",
        "{$ref: '#/components/schemas/Thing'}",
    ),
    "nullable that was kept": (
        "3.0.3",
        "{type: string, nullable: true}",
        "3.1.0",
        "{type: string, nullable: true}",
    ),
    "nullable in a newer version": (
        "3.1.0",
        "{$ref: '#/components/schemas/Thing', nullable: true}",
        "3.2.0",
        "anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]",
    ),
    "numbers with and without a fraction": (
        "3.1.0",
        "{type: number, maximum: 3.0}",
        "3.1.0",
        "{type: number, maximum: 3}",
    ),
}


def described(version: str, schema: str) -> dict[str, Any]:
    """A document in which a schema is sent and received."""
    content = {"application/json": {"schema": yaml.safe_load(schema)}}
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {
                "post": {
                    "requestBody": {"content": content},
                    "responses": {"200": {"description": "ok", "content": content}},
                }
            }
        },
        "components": {
            "schemas": {
                "Thing": deepcopy(OBJECT),
                "Either": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            }
        },
    }


@pytest.mark.parametrize("name", SCHEMAS)
def test_another_notation_of_a_schema_is_no_change(name: str, tmp_path: Path) -> None:
    first, old, second, new = SCHEMAS[name]
    one, other = described(first, old), described(second, new)
    assert between(one, other, tmp_path / "forth") == ()
    assert between(other, one, tmp_path / "back") == ()


BASE = """
openapi: 3.1.0
info: {title: T, version: "1", description: Old words.}
tags: [{name: a}, {name: b}]
servers: [{url: "https://a.example"}]
security: [{key: []}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: get_thing
      tags: [a, b]
      parameters:
      - {name: q, in: query, schema: {type: array, items: {type: string}}}
      - {name: X-A, in: header, schema: {type: string}}
      responses:
        "200":
          description: ok
          headers: {X-Left: {schema: {type: integer}}}
          content:
            application/json: {schema: {type: object}}
            text/plain: {schema: {type: string}}
        "404": {description: none}
    delete: {operationId: delete_thing, responses: {"204": {description: gone}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  parameters: {Q: {name: q, in: query, schema: {type: array, items: {type: string}}}}
  responses: {None: {description: none}}
"""


def _explicit_style(spec: dict[str, Any]) -> None:
    spec["paths"]["/things/{id}"]["get"]["parameters"][0] |= {
        "style": "form",
        "explode": True,
        "required": False,
    }


def _shared_parameter(spec: dict[str, Any]) -> None:
    listed = spec["paths"]["/things/{id}"]["get"]["parameters"]
    listed[0] = {"$ref": "#/components/parameters/Q"}


def _shared_response(spec: dict[str, Any]) -> None:
    responses = spec["paths"]["/things/{id}"]["get"]["responses"]
    responses["404"] = {"$ref": "#/components/responses/None"}


def _parameter_of_each_operation(spec: dict[str, Any]) -> None:
    item = spec["paths"]["/things/{id}"]
    (shared,) = item.pop("parameters")
    for method in ("get", "delete"):
        item[method].setdefault("parameters", []).append(deepcopy(shared))


def _renamed_path_parameter(spec: dict[str, Any]) -> None:
    item = spec["paths"].pop("/things/{id}")
    item["parameters"][0]["name"] = "thing_id"
    spec["paths"]["/things/{thing_id}"] = item


def _security_of_each_operation(spec: dict[str, Any]) -> None:
    security = spec.pop("security")
    for method in ("get", "delete"):
        spec["paths"]["/things/{id}"][method]["security"] = deepcopy(security)


def _reversed(spec: dict[str, Any]) -> None:
    """Everything whose order says nothing, the other way round."""
    get = spec["paths"]["/things/{id}"]["get"]
    get["parameters"].reverse()
    get["tags"].reverse()
    spec["tags"].reverse()
    get["responses"] = dict(reversed(get["responses"].items()))
    content = get["responses"]["200"]["content"]
    get["responses"]["200"]["content"] = dict(reversed(content.items()))
    spec["paths"]["/things/{id}"] = dict(
        reversed(spec["paths"]["/things/{id}"].items())
    )


def _other_words(spec: dict[str, Any]) -> None:
    spec["info"]["description"] = "New words."
    get = spec["paths"]["/things/{id}"]["get"]
    get |= {"summary": "A thing", "description": "Look at it."}
    get["responses"]["404"]["description"] = "There is none."
    spec["externalDocs"] = {"url": "https://docs.example"}


def _header_in_lower_case(spec: dict[str, Any]) -> None:
    get = spec["paths"]["/things/{id}"]["get"]
    get["parameters"][1]["name"] = "x-a"
    headers = get["responses"]["200"]["headers"]
    headers["x-left"] = headers.pop("X-Left")


def _ignored_header(spec: dict[str, Any]) -> None:
    spec["paths"]["/things/{id}"]["get"]["parameters"].append(
        {"name": "Accept", "in": "header", "schema": {"type": "string"}}
    )


def _newer_version(spec: dict[str, Any]) -> None:
    spec["openapi"] = "3.2.0"


NOTATIONS = (
    _explicit_style,
    _shared_parameter,
    _shared_response,
    _parameter_of_each_operation,
    _renamed_path_parameter,
    _security_of_each_operation,
    _reversed,
    _other_words,
    _header_in_lower_case,
    _ignored_header,
    _newer_version,
)


@pytest.mark.parametrize("rewrite", NOTATIONS, ids=lambda f: f.__name__.strip("_"))
def test_another_notation_of_a_document_is_no_change(
    rewrite: Any, tmp_path: Path
) -> None:
    old, new = yaml.safe_load(BASE), yaml.safe_load(BASE)
    rewrite(new)
    assert old != new
    assert between(old, new, tmp_path / "forth") == ()
    assert between(new, old, tmp_path / "back") == ()


def test_several_files_and_one_are_no_change(tmp_path: Path) -> None:
    whole = yaml.safe_load(BASE)
    folder = tmp_path / "parts"
    folder.mkdir()
    split = deepcopy(whole)
    item = split["paths"]["/things/{id}"]
    (folder / "items.yaml").write_text(yaml.safe_dump({"thing": item}))
    split["paths"]["/things/{id}"] = {"$ref": "items.yaml#/thing"}
    (folder / "openapi.yaml").write_text(yaml.safe_dump(split))
    parts = resolve(load(folder / "openapi.yaml"))[0]
    one = loaded(whole, tmp_path / "one" / "openapi.json")
    for old, new in ((one, parts), (parts, one)):
        assert changes(old, new) == ()


def test_there_are_forty() -> None:
    assert len(SCHEMAS) + len(NOTATIONS) + 1 >= 40
