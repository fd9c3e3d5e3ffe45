"""Requests are checked against the API's own description."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.core.check import RequestChecker
from runtime.core.errors import RequestValidationError
from runtime.core.model import Model

SCHEMAS: dict[str, Any] = {
    "Text": {
        "type": "object",
        "required": ["type", "text"],
        "properties": {
            "type": {"const": "text"},
            "text": {"type": "string", "minLength": 1},
        },
        "additionalProperties": False,
    },
    "Image": {
        "type": "object",
        "required": ["type", "url"],
        "properties": {
            "type": {"type": "string", "enum": ["image"]},
            "url": {"type": "string", "format": "uri"},
        },
    },
    "Block": {
        "oneOf": [{"$ref": "#/Text"}, {"$ref": "#/Image"}],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"text": "#/Text", "image": "#/Image"},
        },
    },
    "Untitled": {
        "oneOf": [{"$ref": "#/Text"}, {"$ref": "#/Image"}],
        "discriminator": {"propertyName": "type"},
    },
    "Message": {
        "type": "object",
        "required": ["role", "content"],
        "properties": {
            "role": {"enum": ["user", "assistant"]},
            "content": {
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "items": {"$ref": "#/Block"}},
                ]
            },
        },
    },
    "Request": {
        "type": "object",
        "required": ["messages"],
        "properties": {
            "messages": {
                "type": "array",
                "items": {"$ref": "#/Message"},
                "minItems": 1,
                "maxItems": 3,
            },
            "max_tokens": {"type": "integer", "minimum": 1},
            "temperature": {"type": ["number", "null"], "minimum": 0, "maximum": 1},
            "metadata": {
                "type": "object",
                "additionalProperties": {"type": "string"},
                "maxProperties": 2,
            },
            "tree": {"$ref": "#/Tree"},
            "name": {"type": "string", "pattern": "^[a-z]+$", "maxLength": 5},
        },
        "additionalProperties": False,
    },
    "Tree": {
        "type": "object",
        "properties": {"child": {"$ref": "#/Tree"}, "n": {"type": "integer"}},
    },
}

TEXT = {"type": "text", "text": "hi"}


def message(content: Any, role: str = "user") -> dict[str, Any]:
    return {"messages": [{"role": role, "content": content}]}


@pytest.mark.parametrize(
    ("name", "value", "faults"),
    [
        ("Request", message("hi"), []),
        ("Request", message([TEXT, {"type": "image", "url": "u"}]), []),
        ("Request", message((TEXT,)), []),
        ("Request", {}, ["messages: is required"]),
        ("Request", {"messages": []}, ["messages: must have at least 1 item"]),
        (
            "Request",
            {"messages": [message("x")["messages"][0]] * 4},
            ["messages: must have at most 3 items"],
        ),
        (
            "Request",
            message("hi", "system"),
            ["messages[0].role: must be 'user' or 'assistant', not 'system'"],
        ),
        (
            "Request",
            message([TEXT, {"type": "text", "text": ""}]),
            ["messages[0].content[1].text: must have at least 1 character"],
        ),
        (
            "Request",
            message([{"type": "text"}]),
            ["messages[0].content[0].text: is required"],
        ),
        (
            "Request",
            message([{"type": "video"}]),
            ["messages[0].content[0].type: must be 'text' or 'image', not 'video'"],
        ),
        ("Request", message([{}]), ["messages[0].content[0].type: is required"]),
        (
            "Request",
            message([{**TEXT, "x": 1}]),
            ["messages[0].content[0].x: is not a property the API knows"],
        ),
        ("Request", message(5), ["messages[0].content: must be a string or an array"]),
        ("Request", message([5]), ["messages[0].content[0]: must be an object"]),
        (
            "Request",
            {**message("x"), "max_tokens": 0, "temperature": 1.5},
            ["max_tokens: must be at least 1", "temperature: must be at most 1"],
        ),
        (
            "Request",
            {**message("x"), "max_tokens": True},
            ["max_tokens: must be an integer"],
        ),
        (
            "Request",
            {**message("x"), "max_tokens": "1"},
            ["max_tokens: must be an integer"],
        ),
        ("Request", {**message("x"), "max_tokens": 1.0, "temperature": None}, []),
        (
            "Request",
            {**message("x"), "temperature": "hot"},
            ["temperature: must be a number or null"],
        ),
        (
            "Request",
            {**message("x"), "metadata": {"a": 1}},
            ["metadata.a: must be a string"],
        ),
        (
            "Request",
            {**message("x"), "metadata": {"a": "1", "b": "2", "c": "3"}},
            ["metadata: must have at most 2 properties"],
        ),
        (
            "Request",
            {**message("x"), "stram": True},
            ["stram: is not a property the API knows"],
        ),
        (
            "Request",
            {**message("x"), "tree": {"child": {"child": {"n": "x"}}}},
            ["tree.child.child.n: must be an integer"],
        ),
        (
            "Request",
            {**message("x"), "name": "Abcdef"},
            ["name: must have at most 5 characters", "name: must match ^[a-z]+$"],
        ),
        ("Request", {**message("x"), "name": "abc\n"}, ["name: must match ^[a-z]+$"]),
        ("Request", 5, ["body: must be an object"]),
        ("Untitled", {"type": "image"}, ["url: is required"]),
        ("Untitled", {"type": "x"}, ["type: must be 'text' or 'image', not 'x'"]),
        ("Nowhere", {"anything": 1}, []),
    ],
)
def test_faults(name: str, value: Any, faults: list[str]) -> None:
    assert list(map(str, RequestChecker(SCHEMAS).faults(name, value))) == faults


@pytest.mark.parametrize(
    ("schema", "fits", "does_not"),
    [
        ({"type": "string"}, ["", "x"], [1, None, [], {}, True]),
        ({"type": "integer"}, [0, -5, 2.0], [1.5, "1", True, None]),
        ({"type": "number"}, [0, 1.5], ["1", False]),
        ({"type": "boolean"}, [True, False], [0, 1, "true"]),
        ({"type": "null"}, [None], [0, "", False]),
        ({"type": ["string", "null"]}, ["x", None], [1]),
        ({"type": "string", "nullable": True}, ["x", None], [1]),
        ({"const": 1}, [1], [True, 2, "1"]),
        ({"const": None}, [None], [0]),
        ({"enum": ["a", None, False]}, ["a", None, False], ["b", 0]),
        ({"minimum": 1, "maximum": 2}, [1, 1.5, 2, "x"], [0.9, 2.1]),
        ({"exclusiveMinimum": 1, "exclusiveMaximum": 2}, [1.5], [1, 2]),
        ({"minimum": 1, "exclusiveMinimum": True}, [1.1], [1]),
        ({"maximum": 1, "exclusiveMaximum": True}, [0], [1]),
        ({"minimum": 1, "exclusiveMinimum": False}, [1], [0]),
        ({"multipleOf": 2}, [4, 0], [3]),
        ({"multipleOf": 0.1}, [0.3, 1], [0.35]),
        ({"minLength": 2, "maxLength": 3}, ["ab", "日本語"], ["a", "abcd"]),
        ({"pattern": "b"}, ["abc", 5], ["ac"]),
        ({"pattern": "(?<broken"}, ["anything"], []),
        ({"format": "email"}, ["no email"], []),
        ({"items": {"type": "string"}}, [["a"], [], "x"], [[1]]),
        (
            {"prefixItems": [{"type": "string"}], "items": False},
            [["a"], []],
            [["a", 1], [1]],
        ),
        ({"minItems": 1, "maxItems": 1}, [[1]], [[], [1, 2]]),
        (
            {"uniqueItems": True},
            [[1, 2], [1, True], [{}]],
            [[1, 1], [{"a": 1}, {"a": 1}]],
        ),
        ({"minProperties": 1}, [{"a": 1}], [{}]),
        (
            {
                "patternProperties": {"^x-": {"type": "string"}},
                "additionalProperties": False,
            },
            [{"x-a": "1"}],
            [{"x-a": 1}, {"a": "1"}],
        ),
        ({"allOf": [{"minimum": 1}, {"maximum": 2}]}, [1], [0, 3]),
        ({"anyOf": [{"type": "string"}, {"minimum": 5}]}, ["x", 5], [4]),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, ["x", None], [4]),
        ({"not": {"type": "string"}}, [5], ["x"]),
        ({"$ref": "#/Text", "maxProperties": 2}, [TEXT], [{**TEXT, "text": ""}]),
        (True, [5], []),
        (False, [], [5]),
        ({}, [5, None], []),
    ],
    ids=str,
)
def test_keywords(schema: Any, fits: list[Any], does_not: list[Any]) -> None:
    checker = RequestChecker({**SCHEMAS, "It": schema})
    for value in fits:
        assert not checker.faults("It", value), value
    for value in does_not:
        assert checker.faults("It", value), value


@pytest.mark.parametrize(
    ("choices", "value", "fault"),
    [
        (
            [{"type": "string"}, {"type": "integer"}],
            [],
            "body: must be a string or an integer",
        ),
        (
            [{"enum": ["a"]}, {"enum": ["b"]}],
            "c",
            "body: must be 'a', not 'c' or 'b', not 'c'",
        ),
        ([{"type": "null"}, {"$ref": "#/Text"}], {"type": "text"}, "text: is required"),
        (
            [{"$ref": "#/Text"}, {"$ref": "#/Image"}],
            {"type": "image"},
            "url: is required",
        ),
        (
            [{"type": "array", "items": {"type": "string"}}, {"type": "string"}],
            ["a", 1],
            "[1]: must be a string",
        ),
    ],
)
def test_the_alternative_that_was_meant(choices: Any, value: Any, fault: str) -> None:
    for keyword in ("anyOf", "oneOf"):
        checker = RequestChecker({**SCHEMAS, "It": {keyword: choices}})
        assert list(map(str, checker.faults("It", value))) == [fault]


def test_python_values() -> None:
    class Text(Model):
        type: str
        text: str

    class Role(enum.StrEnum):
        USER = "user"

    class Plain(enum.Enum):
        USER = "user"

    checker = RequestChecker(SCHEMAS)
    for role in (Role.USER, Plain.USER):
        value = {
            "messages": ({"role": role, "content": (Text(type="text", text="x"),)},)
        }
        checker.check("Request", value)
    (fault,) = checker.faults("Request", message([Text(type="text", text="")]))
    assert str(fault) == "messages[0].content[0].text: must have at least 1 character"
    at = RequestChecker({"At": {"type": "string", "format": "date-time"}})
    at.check("At", datetime(2024, 1, 1, tzinfo=UTC))


def test_every_fault_is_named() -> None:
    value = {"max_tokens": 0, "x": 1, **message([{"type": "text"}], "nobody")}
    with pytest.raises(RequestValidationError) as caught:
        RequestChecker(SCHEMAS).check("Request", value)
    assert len(caught.value.faults) == 4
    assert str(caught.value).startswith(
        "the request does not fit the description of the API:\n  max_tokens: "
    )


def test_values_and_schemas_without_end() -> None:
    loop: dict[str, Any] = {}
    loop["child"] = loop
    faults = RequestChecker(SCHEMAS).faults("Tree", loop)
    assert [fault.problem for fault in faults] == ["is nested too deeply"]
    circle = {"A": {"$ref": "#/B"}, "B": {"$ref": "#/A"}}
    assert RequestChecker(circle).faults("A", 1)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["messages", "role", "content", "type", "text", "tree", "child"]
            ),
            inner | st.sampled_from(["text", "user"]),
            max_size=4,
        ),
        max_leaves=20,
    )
)
def test_whatever_is_given_is_checked(value: Any) -> None:
    for name in SCHEMAS:
        RequestChecker(SCHEMAS).faults(name, value)
