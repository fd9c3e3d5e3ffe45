"""Bodies of several media types, their parameters, ranges, and how parts are written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.places import verdicts

TEXT = {"type": "string"}
FULL: dict[str, Any] = {
    "schema": {
        "type": "object",
        "required": ["a"],
        "properties": {"a": TEXT, "l": {"type": "array", "items": TEXT}},
    }
}
LESS: dict[str, Any] = {"schema": {**FULL["schema"], "required": []}}
NEEDS_HEADER = {"a": {"headers": {"X-A": {"required": True, "schema": TEXT}}}}


def taking(content: dict[str, Any], version: str = "3.1.0") -> dict[str, Any]:
    operation = {
        "requestBody": {"required": True, "content": content},
        "responses": {"204": {"description": "."}},
    }
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": operation}},
    }


def form(encoding: Any, media_type: str = "application/x-www-form-urlencoded") -> Any:
    return taking({media_type: {**FULL, "encoding": encoding}})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"application/json": FULL, "application/*": FULL}, {"application/*": FULL}),
        ({"application/json": FULL, "*/*": FULL}, {"*/*": FULL}),
        (
            {"application/json": FULL},
            {"application/json": FULL, "application/json; charset=utf-8": FULL},
        ),
        (
            {"application/json": {**FULL, "encoding": {"a": {"contentType": "x/y"}}}},
            {"application/json": FULL},
        ),
    ],
)
def test_a_body_is_taken_all_the_same(old: Any, new: Any, tmp_path: Path) -> None:
    for one, other, folder in ((old, new, "there"), (new, old, "back")):
        found = verdicts(taking(one), taking(other), tmp_path / folder)
        assert {impact for _, impact in found} <= {"info"}


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (
            {"application/json;v=1": FULL, "application/json;v=2": FULL},
            {"application/json;v=2": FULL},
            "request-media-type-removed",
        ),
        (
            {"application/json;v=1": LESS, "application/json;v=2": FULL},
            {"application/json;v=1": FULL, "application/json;v=2": FULL},
            "request-property-became-required",
        ),
        (
            {"application/json": LESS, "*/*": FULL},
            {"*/*": FULL},
            "request-property-became-required",
        ),
        (
            {"*/*": LESS},
            {"*/*": LESS, "application/json": FULL},
            "request-property-became-required",
        ),
    ],
)
def test_one_of_several_media_types_takes_less(
    old: Any, new: Any, rule: str, tmp_path: Path
) -> None:
    found = verdicts(taking(old), taking(new), tmp_path)
    assert [each for each in found if each[1] != "info"] == [(rule, "breaking")]


@pytest.mark.parametrize(
    "encoding",
    [
        {"a": {"style": "form"}},
        {"l": {"style": "form", "explode": True}},
        {"not a property": {"contentType": "text/html"}},
    ],
)
def test_parts_that_are_written_as_without_a_word(
    encoding: Any, tmp_path: Path
) -> None:
    assert verdicts(form({}), form(encoding), tmp_path / "there") == []
    assert verdicts(form(encoding), form({}), tmp_path / "back") == []


def test_a_list_in_one_part_is_written_otherwise(tmp_path: Path) -> None:
    encoding = {"l": {"style": "form", "explode": False}}
    found = verdicts(form({}), form(encoding), tmp_path)
    assert found == [("request-encoding-changed", "warning")]


def test_headers_of_parts_are_compared(tmp_path: Path) -> None:
    multipart = "multipart/form-data"
    optional = {"a": {"headers": {"X-A": {"schema": TEXT}}}}
    number = {"a": {"headers": {"X-A": {"schema": {"type": "integer"}}}}}
    for number_, (old, new, expected) in enumerate(
        (
            ({}, NEEDS_HEADER, ("request-required-header-added", "breaking")),
            (optional, NEEDS_HEADER, ("request-header-became-required", "breaking")),
            ({}, optional, ("request-header-added", "info")),
            (optional, number, ("request-type-changed", "breaking")),
        )
    ):
        sides = form(old, multipart), form(new, multipart)
        assert verdicts(*sides, tmp_path / str(number_)) == [expected]
    # In a form without parts there is no place for headers.
    assert verdicts(form({}), form(NEEDS_HEADER), tmp_path / "form") == []


@pytest.mark.parametrize("word", ["itemEncoding", "prefixEncoding"])
def test_parts_in_an_order_are_compared(word: str, tmp_path: Path) -> None:
    def mixed(media_type: str) -> dict[str, Any]:
        said: Any = {"contentType": media_type}
        media = {"schema": {"type": "array"}, word: said}
        if word == "prefixEncoding":
            media[word] = [said]
        return taking({"multipart/mixed": media}, "3.2.0")

    found = verdicts(mixed("image/png"), mixed("image/gif"), tmp_path)
    assert found == [("request-encoding-changed", "warning")]
