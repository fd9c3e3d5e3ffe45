"""Closed pieces of an `allOf`, parts of forms with the default type, `not`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.places import taking, verdicts

FORM = "multipart/form-data"


def closed(*names: str) -> dict[str, Any]:
    properties = {name: {"type": "string"} for name in names}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def test_closed_pieces_each_refuse_what_the_others_list(tmp_path: Path) -> None:
    one, two = {"allOf": [closed("a")]}, {"allOf": [closed("a"), closed("b")]}
    assert verdicts(taking(one), taking(two), tmp_path / "a") == [
        ("request-optional-property-removed", "breaking")
    ]
    assert verdicts(taking(two), taking(one), tmp_path / "b") == [
        ("request-optional-property-added", "info")
    ]
    same = {"allOf": [closed("a"), closed("a")]}
    assert verdicts(taking(one), taking(same), tmp_path / "c") == []


def test_a_closed_piece_refuses_names_by_pattern_as_well(tmp_path: Path) -> None:
    named = {"patternProperties": {"^o": {"type": "string"}}}
    apart = {"allOf": [closed("a"), {"type": "object", **named}]}
    rule = "request-pattern-property-removed"
    assert verdicts(taking(apart), taking(closed("a")), tmp_path / "a") == [
        (rule, "info")
    ]
    together = {**closed("a"), **named}
    assert verdicts(taking(together), taking(closed("a")), tmp_path / "b") == [
        (rule, "breaking")
    ]


@pytest.mark.parametrize(
    ("schema", "default"),
    [
        ({"type": "object"}, "application/json"),
        ({"type": "integer"}, "text/plain"),
        ({"type": "array", "items": {"type": "string"}}, "text/plain"),
    ],
    ids=str,
)
def test_the_default_type_of_a_part_may_be_written_down(
    schema: dict[str, Any], default: str, tmp_path: Path
) -> None:
    def form(**encoding: Any) -> dict[str, Any]:
        whole = {"type": "object", "properties": {"p": schema}}
        description = taking(whole, FORM)
        body = description["paths"]["/a"]["post"]["requestBody"]
        body["content"][FORM]["encoding"] = encoding
        return description

    stated, other = form(p={"contentType": default}), form(p={"contentType": "a/b"})
    assert verdicts(form(), stated, tmp_path / "a") == []
    assert verdicts(form(), other, tmp_path / "b") == [
        ("request-encoding-changed", "warning")
    ]


def test_a_not_in_another_notation_is_the_same(tmp_path: Path) -> None:
    def without(refused: Any) -> dict[str, Any]:
        return taking({"not": refused})

    const, enum = without({"const": 0}), without({"enum": [0]})
    assert verdicts(const, enum, tmp_path / "a") == []
    null = without({"type": "null"}), without({"const": None})
    assert verdicts(*null, tmp_path / "b") == []
    assert verdicts(const, without({"const": 1}), tmp_path / "c") == [
        ("request-not-changed", "breaking")
    ]
