"""Keywords that no value of both sides meets, and what an enum decides already."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.places import answering, taking, verdicts

STRING, INTEGER = {"type": "string"}, {"type": "integer"}


def found(place: Any, old: Any, new: Any, folder: Path) -> list[tuple[str, str]]:
    return verdicts(place(old), place(new), folder)


@pytest.mark.parametrize(
    ("schema", "keyword"),
    [
        (STRING, {"minimum": 3}),
        (STRING, {"items": {"type": "string"}}),
        (STRING, {"required": ["a"]}),
        (INTEGER, {"pattern": "^a"}),
        (INTEGER, {"maxLength": 3}),
        ({"type": "array"}, {"additionalProperties": False}),
        ({"type": "object"}, {"uniqueItems": True}),
        ({"type": "string", "enum": ["a", "b"]}, {"maxLength": 1}),
        ({"type": "string", "enum": ["a", "b"]}, {"pattern": "^[ab]$"}),
        ({"type": "integer", "enum": [2, 4]}, {"multipleOf": 2, "maximum": 4}),
    ],
    ids=str,
)
def test_a_keyword_that_refuses_no_value_is_no_change(
    schema: dict[str, Any], keyword: dict[str, Any], tmp_path: Path
) -> None:
    for place in (taking, answering):
        assert found(place, schema, schema | keyword, tmp_path / "a") == []
        assert found(place, schema | keyword, schema, tmp_path / "b") == []


def test_a_keyword_that_refuses_a_listed_value_is_one(tmp_path: Path) -> None:
    listed = {"type": "string", "enum": ["a", "bcd"]}
    assert found(taking, listed, listed | {"maxLength": 2}, tmp_path) == [
        ("request-max-length-added", "warning")
    ]


@pytest.mark.parametrize(
    "keyword",
    [{"pattern": "^a"}, {"minLength": 1}, {"format": "uuid"}],
    ids=str,
)
def test_a_type_that_joins_brings_its_own_keywords(
    keyword: dict[str, Any], tmp_path: Path
) -> None:
    both = {"type": ["integer", "string"], **keyword}
    assert found(taking, INTEGER, both, tmp_path / "a") == [
        ("request-type-widened", "info")
    ]
    assert found(answering, both, INTEGER, tmp_path / "b") == [
        ("response-type-narrowed", "info")
    ]


@pytest.mark.parametrize("format_", ["float", "double"])
def test_a_fraction_that_becomes_a_whole_number_has_no_format_to_lose(
    format_: str, tmp_path: Path
) -> None:
    fraction = {"type": "number", "format": format_}
    assert found(answering, fraction, INTEGER, tmp_path / "a") == [
        ("response-type-narrowed", "info")
    ]
    assert found(taking, INTEGER, fraction, tmp_path / "b") == [
        ("request-type-widened", "info")
    ]
    wide = {"type": "integer", "format": "int64"}
    assert ("response-format-removed", "breaking") in found(
        answering, wide, {"type": "number"}, tmp_path / "c"
    )


def test_a_type_list_of_a_response_is_as_open_as_a_union(tmp_path: Path) -> None:
    two = {"type": ["string", "integer"]}
    three = {"type": ["string", "integer", "boolean"]}
    assert found(answering, two, three, tmp_path / "a") == [
        ("response-type-widened", "info")
    ]
    assert found(answering, STRING, two, tmp_path / "b") == [
        ("response-type-widened", "breaking")
    ]
