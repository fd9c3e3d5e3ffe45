"""Words for how parameters and headers are written, where they have no effect."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.places import verdicts

TEXTS = {"type": "array", "items": {"type": "string"}}
THING = {"type": "object", "properties": {"x": {"type": "string"}}}


def sending(where: str, schema: Any, **words: Any) -> dict[str, Any]:
    path = "/a/{p}" if where == "path" else "/a"
    parameter = {"name": "p", "in": where, "required": True, "schema": schema, **words}
    operation = {"parameters": [parameter], "responses": {"204": {"description": "."}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {path: {"get": operation}},
    }


def getting(schema: Any, **words: Any) -> dict[str, Any]:
    response = {"description": ".", "headers": {"X-P": {"schema": schema, **words}}}
    value = sending("query", {"type": "string"})
    value["paths"]["/a"]["get"]["responses"] = {"204": response}
    return value


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (sending("path", TEXTS), sending("path", TEXTS, explode=True)),
        (sending("header", TEXTS), sending("header", TEXTS, explode=True)),
        (getting(TEXTS), getting(TEXTS, explode=True)),
        (
            sending("query", THING, style="deepObject"),
            sending("query", THING, style="deepObject", explode=True),
        ),
        (sending("header", TEXTS), sending("header", TEXTS, allowReserved=True)),
        (sending("cookie", THING), sending("cookie", THING, allowEmptyValue=True)),
    ],
)
def test_a_word_that_has_no_effect_is_no_change(
    old: Any, new: Any, tmp_path: Path
) -> None:
    assert verdicts(old, new, tmp_path / "there") == []
    assert verdicts(new, old, tmp_path / "back") == []


@pytest.mark.parametrize("where", ["path", "header"])
def test_objects_are_written_in_two_ways(where: str, tmp_path: Path) -> None:
    found = verdicts(
        sending(where, THING), sending(where, THING, explode=True), tmp_path
    )
    assert found == [("request-parameter-style-changed", "breaking")]
