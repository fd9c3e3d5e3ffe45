"""Judgements that depend on more than the kind of a change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.diff.places import verdicts

TEXT = {"type": "string"}
MANY = {"type": "array", "items": {"type": "string"}}


def with_parameter(schema: dict[str, Any], **fields: Any) -> dict[str, Any]:
    parameter = {"name": "q", "in": "query", "schema": schema, **fields}
    operation = {"parameters": [parameter], "responses": {"204": {"description": "."}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": operation}},
    }


def test_a_parameter_that_may_be_repeated_takes_what_it_took(tmp_path: Path) -> None:
    one, many = with_parameter(TEXT), with_parameter(MANY)
    assert verdicts(one, many, tmp_path) == [("request-type-changed", "info")]
    assert verdicts(many, one, tmp_path) == [("request-type-changed", "breaking")]


def test_a_list_in_one_value_is_another_spelling(tmp_path: Path) -> None:
    one, many = with_parameter(TEXT, explode=False), with_parameter(MANY, explode=False)
    assert verdicts(one, many, tmp_path) == [("request-type-changed", "breaking")]


def test_items_of_a_repeated_parameter_are_compared(tmp_path: Path) -> None:
    short = {"type": "array", "items": {"type": "string", "enum": ["a"]}}
    old, new = with_parameter(TEXT), with_parameter(short)
    assert verdicts(old, new, tmp_path) == [
        ("request-enum-added", "breaking"),
        ("request-type-changed", "info"),
    ]


def test_a_union_of_types_beside_a_limit_is_wider(tmp_path: Path) -> None:
    either = {"oneOf": [{"type": "string"}, {"type": "integer"}], "pattern": "^a"}
    old = with_parameter({"type": "string", "pattern": "^a"})
    new = with_parameter(either)
    assert verdicts(old, new, tmp_path) == [("request-type-widened", "info")]
