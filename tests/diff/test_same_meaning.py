"""The same values in another notation: no change of the API, and none of the client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from specloom.diff.report import Bump
from specloom.python.verdict import client_verdict

from tests.diff.places import answering, secured, taking, verdicts
from tests.python.verdict.workshop import api_in

NAMED: dict[str, Any] = {
    "Cat": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}},
    },
    "Dog": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "tricks": {"type": "string"}},
    },
}
REFS = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]

# What a property is, in two notations.
SAME = {
    "null, a member or a type": (
        "{type: [string, 'null']}",
        "{anyOf: [{type: string}, {type: 'null'}]}",
    ),
    "null, a constant": (
        "{anyOf: [{type: string}, {const: null}]}",
        "{type: [string, 'null']}",
    ),
    "null, a value": (
        "{enum: [x, y, null]}",
        "{anyOf: [{enum: [x, y]}, {type: 'null'}]}",
    ),
    "null, a member that says nullable": (
        "{anyOf: [{type: string}, {nullable: true}]}",
        "{type: [string, 'null']}",
    ),
    "null, a member of a oneOf that says nullable": (
        "{oneOf: [{type: string, maxLength: 3}, {nullable: true, description: None.}]}",
        "{anyOf: [{type: 'null'}, {type: string, maxLength: 3}]}",
    ),
    "null, a member that says nullable beside two": (
        "{anyOf: [{type: string}, {type: array}, {nullable: true, default: null}]}",
        "{type: [string, array, 'null']}",
    ),
    "null, nullable in a member and beside it": (
        "{anyOf: [{type: object, properties: {a: {}}}, {nullable: true}]}",
        "{type: object, properties: {a: {}}, nullable: true}",
    ),
    "null inside a union of unions": (
        "{anyOf: [{anyOf: [{type: string}, {type: 'null'}]}, {type: integer}]}",
        "{type: [string, integer, 'null']}",
    ),
    "one member": (
        "{type: string, maxLength: 5}",
        "{oneOf: [{type: string, maxLength: 5}]}",
    ),
    "constants that are explained": (
        "{enum: [x, y]}",
        "{oneOf: [{const: x, title: X}, {const: y, description: The other one.}]}",
    ),
    "an enum in two members": (
        "{enum: [x, y, z]}",
        "{anyOf: [{enum: [x]}, {enum: [y, z]}]}",
    ),
    "an open enum in three members": (
        "{anyOf: [{enum: [x, y]}, {type: string}]}",
        "{anyOf: [{enum: [x]}, {type: string}, {enum: [y]}]}",
    ),
    "a word of another type": ("{type: integer}", "{type: integer, minLength: 3}"),
    "a bound of whole numbers": (
        "{type: integer, exclusiveMinimum: 0}",
        "{type: integer, minimum: 1}",
    ),
    "true for any value": ("{}", "true"),
    "what is so anyway": (
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: string}, minItems: 0, uniqueItems: false}",
    ),
    "an `if` that asks for nothing": (
        "{type: string}",
        "{type: string, if: {minLength: 1}}",
    ),
    "an `if` whose branches ask for nothing": (
        "{type: string}",
        "{type: string, if: {minLength: 1}, then: {}, else: true}",
    ),
    "nothing else, by a `not`": (
        "{type: object, properties: {x: {}}, additionalProperties: false}",
        "{type: object, properties: {x: {}}, additionalProperties: {not: {}}}",
    ),
    "a bound between whole numbers": (
        "{type: integer, maximum: 10, minimum: -2}",
        "{type: integer, maximum: 10.5, exclusiveMinimum: -2.5}",
    ),
    "both truth values": ("{type: boolean}", "{enum: [true, false]}"),
    "null alone": ("{type: 'null'}", "{const: null}"),
    "null alone, listed": ("{type: 'null'}", "{enum: [null]}"),
    "at least no item of a kind": (
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: string}, contains: {const: x}, minContains: 0}",
    ),
    "how many of what is not said": (
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: string}, minContains: 2, maxContains: 3}",
    ),
    "what comes together": (
        "{type: object, dependentRequired: {x: [y, z], y: []}}",
        "{type: object, dependentSchemas: {x: {required: [y, z]}}}",
    ),
    "names are texts": (
        "{type: object, additionalProperties: {type: integer}}",
        "{type: object, propertyNames: {type: string},"
        " additionalProperties: {type: integer}}",
    ),
    "a format of another type": (
        "{type: integer}",
        "{type: integer, format: date-time}",
    ),
    "the end of a tuple": (
        "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
        "{type: array, prefixItems: [{type: string}, {type: integer}], maxItems: 2}",
    ),
    "nothing else, in two words": (
        "{type: object, properties: {x: {}}, additionalProperties: false}",
        "{type: object, properties: {x: {}}, unevaluatedProperties: false}",
    ),
    "a property of two parts": (
        "{type: object, properties: {x: {type: string, maxLength: 5, minLength: 2}}}",
        "{allOf: [{type: object, properties: {x: {type: string, maxLength: 5}}},"
        " {type: object, properties: {x: {type: string, minLength: 2}}}]}",
    ),
}


def thing(text: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"a": yaml.safe_load(text)}}


@pytest.mark.parametrize("place", [taking, answering])
@pytest.mark.parametrize("name", SAME)
def test_another_notation_is_no_change(name: str, place: Any, tmp_path: Path) -> None:
    one, other = (place(thing(text)) for text in SAME[name])
    assert verdicts(one, other, tmp_path / "there") == []
    assert verdicts(other, one, tmp_path / "back") == []


@pytest.mark.parametrize("name", SAME)
def test_another_notation_asks_for_no_version_of_the_client(
    name: str, tmp_path: Path
) -> None:
    clients = []
    for number, text in enumerate(SAME[name]):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        (folder / "openapi.json").write_text(json.dumps(taking(thing(text))))
        clients.append(api_in(folder))
    one, other = clients
    for verdict in (client_verdict(one, other), client_verdict(other, one)):
        explained = [c for c in verdict.changes if c.id == "documentation-changed"]
        assert list(verdict.changes) == explained
        assert verdict.bump in (Bump.NONE, Bump.PATCH)


def test_all_types_are_any_value_but_null(tmp_path: Path) -> None:
    every = thing("{type: [string, number, boolean, object, array, 'null']}")
    assert verdicts(taking(thing("{}")), taking(every), tmp_path) == []


def test_whole_numbers_in_two_words(tmp_path: Path) -> None:
    one, other = thing("{type: integer}"), thing("{type: number, multipleOf: 1}")
    assert verdicts(answering(one), answering(other), tmp_path / "a") == []
    assert verdicts(answering(other), answering(one), tmp_path / "b") == []
    halves = thing("{type: number, multipleOf: 0.5}")
    assert verdicts(answering(one), answering(halves), tmp_path / "c") != []


def test_an_object_that_is_closed_as_a_whole(tmp_path: Path) -> None:
    parts: list[dict[str, Any]] = [
        {"type": "object", "properties": {name: {"type": "string"}}} for name in "ab"
    ]
    listed = {name: {"type": "string"} for name in "ab"}
    both: dict[str, Any] = {"type": "object", "properties": listed}
    one = taking({**both, "additionalProperties": False})
    other = taking({"allOf": parts, "unevaluatedProperties": False})
    assert verdicts(one, other, tmp_path / "a") == []
    assert verdicts(other, one, tmp_path / "b") == []
    # A part that is open itself leaves nothing over to refuse.
    parts[0]["additionalProperties"] = True
    found = verdicts(one, other, tmp_path / "c")
    assert ("request-additional-properties-opened", "info") in found


def test_a_tag_that_is_the_name_of_its_schema(tmp_path: Path) -> None:
    named = {"oneOf": REFS, "discriminator": {"propertyName": "kind"}}
    mapping = {name: f"#/components/schemas/{name}" for name in NAMED}
    mapped = {**named, "discriminator": {"propertyName": "kind", "mapping": mapping}}
    for number, place in enumerate((taking, answering)):
        one, other = place(named, **NAMED), place(mapped, **NAMED)
        assert verdicts(one, other, tmp_path / f"{number}a") == []
        assert verdicts(other, one, tmp_path / f"{number}b") == []
    other_tags = {f"the {name}": there for name, there in mapping.items()}
    renamed = {
        **named,
        "discriminator": {"propertyName": "kind", "mapping": other_tags},
    }
    found = verdicts(taking(mapped, **NAMED), taking(renamed, **NAMED), tmp_path / "c")
    assert ("request-discriminator-tag-removed", "warning") in found


def test_a_tag_that_leaves_is_missed_though_another_member_takes_its_values(
    tmp_path: Path,
) -> None:
    mapping = {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}
    said = {"propertyName": "kind", "mapping": mapping}
    fewer = {"propertyName": "kind", "mapping": {"cat": mapping["cat"]}}
    one = {"oneOf": REFS, "discriminator": said}
    other = {"oneOf": REFS[:1], "discriminator": fewer}
    assert verdicts(taking(one, **NAMED), taking(other, **NAMED), tmp_path / "a") == [
        ("request-union-member-removed", "breaking")
    ]
    # Without tags the schema that stays takes whatever the other one took.
    one, other = {"oneOf": REFS}, {"oneOf": REFS[:1]}
    found = verdicts(taking(one, **NAMED), taking(other, **NAMED), tmp_path / "b")
    assert {impact for _, impact in found} == {"info"}


@pytest.mark.parametrize(
    ("narrow", "wide", "impact"),
    [
        (
            "{type: integer, enum: [1, 2]}",
            "{type: string, enum: ['1', '2', x]}",
            "info",
        ),
        ("{type: boolean}", "{type: string, enum: ['false', 'true']}", "info"),
        ("{type: integer, enum: [1, 2]}", "{type: string, enum: ['1']}", "breaking"),
        ("{type: boolean}", "{type: string, enum: ['false']}", "breaking"),
        ("{type: integer}", "{type: string, enum: ['1']}", "breaking"),
    ],
)
def test_constants_of_a_form_are_texts(
    narrow: str, wide: str, impact: str, tmp_path: Path
) -> None:
    form = "application/x-www-form-urlencoded"
    one, other = taking(thing(narrow), form), taking(thing(wide), form)
    assert verdicts(one, other, tmp_path) == [("request-type-changed", impact)]


def test_a_scheme_with_another_key_in_other_letters(tmp_path: Path) -> None:
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    login = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
    one = secured([{"key": []}, {"login": []}], key=key, login=login)
    again = {**key, "name": "x-key"}
    same = {"type": "http", "scheme": "Bearer"}
    other = secured([{"token": []}, {"own": []}], own=again, token=same)
    found = verdicts(one, other, tmp_path / "a")
    assert {impact for _, impact in found} <= {"info"}
    # A query knows its case.
    asked = {"type": "apiKey", "in": "query", "name": "key"}
    one, other = secured([{"key": []}], key=asked), secured(
        [{"own": []}], own={**asked, "name": "Key"}
    )
    assert "breaking" in {impact for _, impact in verdicts(one, other, tmp_path / "b")}


# --- What surrounds schemas ----------------------------------------------------------


def served(where: str, *urls: str) -> dict[str, Any]:
    """A description with servers of the whole, of a path or of an operation."""
    value = taking(thing("{type: string}"))
    item = value["paths"]["/a"]
    owner = {"whole": value, "path": item, "operation": item["post"]}[where]
    owner["servers"] = [{"url": url} for url in urls]
    return value


@pytest.mark.parametrize("place", ["path", "operation"])
def test_servers_of_an_operation_may_be_those_of_the_whole(
    place: str, tmp_path: Path
) -> None:
    one, other = (served(where, "https://a.example") for where in ("whole", place))
    assert verdicts(one, other, tmp_path / "there") == []
    assert verdicts(other, one, tmp_path / "back") == []


def test_an_operation_moves_to_a_server_of_its_own(tmp_path: Path) -> None:
    old, new = served("whole", "https://a.example"), served(
        "whole", "https://a.example"
    )
    new["paths"]["/a"]["post"]["servers"] = [{"url": "https://b.example"}]
    assert verdicts(old, new, tmp_path / "there") == [("server-changed", "warning")]
    assert verdicts(new, old, tmp_path / "back") == [("server-changed", "warning")]


def test_servers_that_nobody_uses_are_no_change(tmp_path: Path) -> None:
    old = served("operation", "https://a.example")
    new = {**old, "servers": [{"url": "https://b.example"}]}
    assert verdicts(old, new, tmp_path) == []


def test_without_servers_an_api_is_where_its_description_is(tmp_path: Path) -> None:
    said, silent = served("whole", "/"), taking(thing("{type: string}"))
    assert verdicts(said, silent, tmp_path / "there") == []
    assert verdicts(silent, said, tmp_path / "back") == []


def sent_in_parts(encoding: dict[str, Any]) -> dict[str, Any]:
    """A file and a text, and how they are written."""
    value = taking(None)
    file = {"type": "string", "format": "binary"}
    schema = {"type": "object", "properties": {"file": file, "a": {"type": "string"}}}
    media = {"schema": schema, "encoding": encoding}
    body = {"content": {"multipart/form-data": media}}
    value["paths"]["/a"]["post"]["requestBody"] = body
    return value


def test_what_parts_are_written_in_without_a_word(tmp_path: Path) -> None:
    said = {
        "file": {"contentType": "application/octet-stream"},
        "a": {"contentType": "text/plain", "headers": {}},
    }
    one, other = sent_in_parts(said), sent_in_parts({})
    assert verdicts(one, other, tmp_path / "there") == []
    assert verdicts(other, one, tmp_path / "back") == []
    other = sent_in_parts({"file": {"contentType": "image/png"}})
    assert verdicts(one, other, tmp_path / "other") == [
        ("request-encoding-changed", "warning")
    ]


# --- Where all is text ---------------------------------------------------------------


def asked(schema: str, **words: Any) -> dict[str, Any]:
    """A description with a parameter of the query."""
    value = taking(thing("{type: string}"))
    parameter = {"name": "q", "in": "query", **words}
    if schema:
        parameter["schema"] = yaml.safe_load(schema)
    value["paths"]["/a"]["post"]["parameters"] = [parameter]
    return value


def fails(old: Any, new: Any, folder: Path) -> bool:
    return "breaking" in {impact for _, impact in verdicts(old, new, folder)}


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("{type: integer, enum: [1, 2]}", "{enum: ['1', '2']}"),
        ("{type: integer, const: 5}", "{const: '5'}"),
        ("{type: boolean}", "{enum: ['true', 'false']}"),
    ],
)
def test_listed_texts_of_what_is_no_text(
    number: str, text: str, tmp_path: Path
) -> None:
    one, other = asked(number), asked(text)
    assert not fails(one, other, tmp_path / "there")
    assert not fails(other, one, tmp_path / "back")


def test_listed_texts_that_are_no_such_number(tmp_path: Path) -> None:
    old, new = asked("{enum: ['1', '02']}"), asked("{type: integer, enum: [1, 2]}")
    assert fails(old, new, tmp_path)


def test_a_number_is_a_text_that_is_not_empty(tmp_path: Path) -> None:
    filled = asked("{type: string, minLength: 1}")
    assert not fails(asked("{type: integer}"), filled, tmp_path / "integer")
    assert not fails(asked("{enum: [a, 1]}"), filled, tmp_path / "listed")
    assert fails(asked("{enum: ['', 1]}"), filled, tmp_path / "empty")
    longer = asked("{type: string, minLength: 2}")
    assert fails(asked("{type: integer}"), longer, tmp_path / "longer")


def test_a_parameter_that_is_written_as_json(tmp_path: Path) -> None:
    text = {"application/json": {"schema": {"type": "string"}}}
    plain, written = asked("{type: string}"), asked("", content=text)
    assert fails(plain, written, tmp_path / "there")
    assert fails(written, plain, tmp_path / "back")


def test_a_number_that_is_written_as_json_is_written_the_same(tmp_path: Path) -> None:
    number = {"application/json": {"schema": {"type": "integer"}}}
    plain, written = asked("{type: integer}"), asked("", content=number)
    assert verdicts(plain, written, tmp_path / "there") == []
    assert verdicts(written, plain, tmp_path / "back") == []


# --- Credentials ---------------------------------------------------------------------

KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
TOKEN = {"type": "http", "scheme": "bearer"}


def test_of_two_credentials_one_is_no_longer_needed(tmp_path: Path) -> None:
    both = secured([{"key": [], "token": []}], key=KEY, token=TOKEN)
    one = secured([{"key": []}], key=KEY, token=TOKEN)
    # Who shows both goes on: nothing says that they will not do any more.
    assert verdicts(both, one, tmp_path / "there") == [
        ("security-alternative-added", "info")
    ]
    # Who showed both went on as well: what is new is that one alone will not do.
    assert verdicts(one, both, tmp_path / "back") == [
        ("security-alternative-removed", "breaking")
    ]
