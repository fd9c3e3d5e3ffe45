"""Responses by what describes a status: itself, its range, or the default."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.places import verdicts

FULL: dict[str, Any] = {
    "description": ".",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["code"],
                "properties": {"code": {"type": "string"}},
            }
        }
    },
}
LESS: dict[str, Any] = {
    "description": ".",
    "content": {
        "application/json": {
            "schema": {"type": "object", "properties": {"code": {"type": "string"}}}
        }
    },
}
BARE = {"description": "."}
MISSING = ("response-property-became-optional", "breaking")


def answering(responses: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": {"responses": responses}}},
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"404": FULL, "default": FULL}, {"default": FULL}),
        ({"4XX": FULL}, {"400": FULL, "404": FULL}),
        ({"400": FULL, "404": FULL}, {"default": FULL}),
        ({"4XX": FULL, "5XX": FULL}, {"default": FULL}),
        ({"200": FULL, "201": FULL}, {"2XX": FULL}),
        ({"200": FULL, "2XX": FULL}, {"2XX": FULL}),
        ({"default": FULL}, {"200": FULL, "default": FULL}),
        ({"200": FULL, "default": LESS}, {"200": FULL, "201": FULL, "default": LESS}),
        # What nothing is said of may be as it was.
        ({"default": FULL}, {"404": BARE, "default": FULL}),
        ({"4xx": FULL}, {"4XX": FULL}),
    ],
)
def test_a_status_is_described_all_the_same(
    old: dict[str, Any], new: dict[str, Any], tmp_path: Path
) -> None:
    for one, other, folder in ((old, new, "there"), (new, old, "back")):
        if "201" in one and "201" not in other and "2XX" not in other:
            continue  # a success that nothing describes any more
        found = verdicts(answering(one), answering(other), tmp_path / folder)
        assert {impact for _, impact in found} <= {"info"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"default": FULL}, {"404": LESS, "default": FULL}),
        ({"404": FULL, "default": LESS}, {"default": LESS}),
        ({"4XX": FULL}, {"404": LESS, "4XX": FULL}),
        ({"400": LESS, "404": FULL}, {"4XX": LESS}),
        ({"4XX": FULL}, {"400": FULL, "404": LESS}),
        ({"4XX": FULL}, {"default": LESS}),
        ({"200": FULL, "2XX": LESS}, {"2XX": LESS}),
        ({"default": FULL}, {"4XX": LESS, "5XX": FULL}),
    ],
)
def test_what_describes_a_status_now_says_less(
    old: dict[str, Any], new: dict[str, Any], tmp_path: Path
) -> None:
    found = verdicts(answering(old), answering(new), tmp_path)
    assert [each for each in found if each[1] != "info"] == [MISSING]


def test_a_default_is_no_success_where_another_one_is_described(tmp_path: Path) -> None:
    old, new = {"200": FULL, "default": LESS}, {"200": FULL, "201": BARE}
    found = verdicts(answering(old), answering(new), tmp_path)
    assert found == [
        ("response-success-response-added", "info"),
        ("response-error-response-removed", "info"),
    ]
