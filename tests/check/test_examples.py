"""Values are checked against schemas, and the place of the misfit is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from specloom.check.examples import examples
from specloom.spec.instances import Instances
from specloom.spec.load import load
from specloom.spec.resolve import resolve


def misfits(
    tmp_path: Path, schema: Any, value: Any, version: str = "3.1.0"
) -> list[tuple[str, str]]:
    """What is wrong with a value."""
    path = tmp_path / "openapi.json"
    schemas = {"A": schema, "B": {"type": "object", "required": ["b"]}}
    document = {
        "openapi": version,
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    path.write_text(json.dumps(document))
    resolved, findings = resolve(load(path))
    assert findings == []
    found = Instances(resolved).misfits(value, "/components/schemas/A")
    return [(misfit.pointer, misfit.message) for misfit in found]


TAGGED = {
    "oneOf": [
        {"properties": {"t": {"const": "a"}, "x": {"type": "integer"}}},
        {"properties": {"t": {"const": "b"}, "y": {"type": "string"}}},
    ]
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("word", ["anyOf", "oneOf"])
def test_a_member_that_says_nullable_alone_takes_null(
    version: str, word: str, tmp_path: Path
) -> None:
    ref = {"$ref": "#/components/schemas/B"}
    schema = {word: [ref, {"nullable": True, "title": "None"}]}
    for value in (None, {"b": 1}):
        assert misfits(tmp_path, schema, value, version) == []
    assert misfits(tmp_path, schema, {}, version) == [("", "lacks 'b'")]
    ((_, message),) = misfits(tmp_path, schema, 1, version)
    assert message == f"1 fits no variant of {word}"
    # Alone, it says that any value fits.
    assert misfits(tmp_path, {"nullable": True}, 1, version) == []
    assert misfits(tmp_path, {"allOf": [{"nullable": True}]}, 1, version) == []


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_nullable_lets_null_pass_in_every_version(version: str, tmp_path: Path) -> None:
    schema = {"type": "string", "nullable": True}
    assert misfits(tmp_path, schema, None, version) == []
    assert misfits(tmp_path, schema, 1, version) != []


LONG = "['abc', 'abc', 'abc', 'abc', 'abc', 'abc', 'abc', 'abc', ..."


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({"type": "string"}, "x", []),
        ({"type": "string"}, 1, [("", "1 is not of type string")]),
        # As the description spells them, not as Python does.
        ({"type": "string"}, None, [("", "null is not of type string")]),
        (
            {"type": "string"},
            {"a": [True, None], "b": {"c": False}},
            [("", "{'a': [true, null], 'b': {'c': false}} is not of type string")],
        ),
        ({"type": "string"}, ["abc"] * 99, [("", f"{LONG} is not of type string")]),
        ({"$ref": "#/components/schemas/B"}, {}, [("", "lacks 'b'")]),
        ({"enum": ["a", "b"]}, "c", [("", "'c' is none of 'a', 'b'")]),
        (
            {"items": {"type": "integer"}},
            [1, "2"],
            [("/1", "'2' is not of type integer")],
        ),
        # An enum that means the items.
        ({"type": "array", "enum": ["a", "b"]}, ["a", "b", "a"], []),
        (
            {"type": ["array", "null"], "enum": ["a", "b", None]},
            ["a", "c"],
            [("/1", "'c' is none of 'a', 'b', null")],
        ),
        ({"type": "array", "enum": [["a"]]}, ["a"], []),
        (TAGGED, {"t": "b", "y": 1}, [("/y", "1 is not of type string")]),
        ({"type": "string", "format": "date"}, "1.1.20", [("", "'1.1.20' is no date")]),
        ({"type": "string", "readOnly": True}, "x", []),
        ({"pattern": "^[a-z]+$"}, "A", [("", "'A' does not match '^[a-z]+$'")]),
        ({"pattern": "\\p{L}"}, "A", []),
        ({"pattern": "/^[a-z]+$/"}, "a", []),
        ({"pattern": "^/[a-z]+/$"}, "a", [("", "'a' does not match '^/[a-z]+/$'")]),
        ({"pattern": "((a+)+(?=b))+$"}, "a" * 60 + "!", []),
        (
            {"additionalProperties": False},
            {"x": 1},
            [("", "has a property the schema does not know: 'x'")],
        ),
    ],
)
def test_values_are_checked(
    tmp_path: Path, schema: Any, value: Any, expected: list[tuple[str, str]]
) -> None:
    """With one message for each place."""
    assert misfits(tmp_path, schema, value) == expected


@pytest.mark.parametrize(
    ("schema", "value", "fits"),
    [
        ({"type": "string", "nullable": True}, None, True),
        ({"type": "string", "nullable": True, "enum": ["a"]}, None, True),
        ({"type": "string"}, None, False),
        ({"minimum": 1, "exclusiveMinimum": True}, 1, False),
        ({"minimum": 1, "exclusiveMinimum": True}, 2, True),
        ({"minimum": 1, "exclusiveMinimum": False}, 1, True),
    ],
)
def test_openapi_3_0_has_its_own_words(
    tmp_path: Path, schema: Any, value: Any, fits: bool
) -> None:
    """`nullable` and boolean exclusive bounds."""
    assert (misfits(tmp_path, schema, value, "3.0.3") == []) is fits


DIRECTIONS = """\
openapi: 3.0.3
info: {title: t, version: '1'}
paths:
  /a:
    post:
      operationId: a
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/T'}
            example: {name: x, secret: s}
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/T'}
              examples: {whole: {value: {id: 1, name: x}}, part: {value: {name: x}}}
components:
  schemas:
    T:
      type: object
      required: [id, name, secret]
      example: {name: x}
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string}
        secret: {type: string, writeOnly: true}
"""


def test_what_does_not_travel_this_way_may_be_missing(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(DIRECTIONS)
    found = examples(resolve(load(path))[0])
    assert [(each.at.line, each.message) for each in found] == [
        (18, "the example lacks 'id'")
    ]


@pytest.mark.parametrize(
    ("value", "multiple", "fits"),
    [
        (0.3, 0.1, True),
        (1.15, 0.1, False),
        (4.35, 0.01, True),
        (10**20, 1, True),
        (1e300, 0.1, True),
        (True, 2, True),
        (3, 2, False),
    ],
)
def test_multiples_are_counted_by_their_digits(
    value: float, multiple: float, fits: bool, tmp_path: Path
) -> None:
    found = misfits(tmp_path, {"multipleOf": multiple}, value)
    assert found == (
        [] if fits else [("", f"{value!r} is not a multiple of {multiple!r}")]
    )
