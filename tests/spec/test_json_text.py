"""JSON that shares what another text says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from specloom.spec import pointers
from specloom.spec.json_text import JsonPlaces, read_json
from specloom.spec.source import Limits

OLD = {
    "openapi": "3.0.3",
    "paths": {
        "/a": {"get": {"x": [1, {"y": "é\n"}]}, "post": {}},
        "/b": {"get": {"x": 2}},
    },
    "components": {"schemas": {"A": {"type": "object"}, "B": {"enum": [1, 1.0]}}},
    "tags": [],
}


def places_of(value: Any, at: str = "") -> Iterator[str]:
    yield at
    listed: Any = value.items() if isinstance(value, dict) else ()
    listed = enumerate(value) if isinstance(value, list) else listed
    for key, part in listed:
        yield from places_of(part, pointers.join(at, key))


def edits() -> Iterator[dict[str, Any]]:
    value: Any
    for path in ("/paths/~1a/get", "/components/schemas/A", "/paths", "/tags"):
        for value in ({"new": [True]}, {}, []):
            yield pointers.replaced(OLD, path, value)
    yield {**OLD, "more": {"deep": {"deeper": {"deepest": 1}}}}
    yield {key: OLD[key] for key in reversed(OLD)}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("new", list(edits()))
def test_a_shared_text_says_the_same_in_the_same_places(
    new: dict[str, Any], indent: int | None
) -> None:
    first = read_json(json.dumps(OLD, indent=indent), "old.json", Limits())
    text = json.dumps(new, indent=indent)
    value, places, findings = read_json(text, "new.json", Limits(), first[:2])
    assert (value, findings) == (new, [])
    assert json.dumps(value, indent=indent) == text
    alone = JsonPlaces(text)
    for pointer in places_of(new):
        tokens = pointers.tokens(pointer)
        assert places.find(tokens) == alone.find(tokens), pointer


def test_what_is_the_same_is_read_once() -> None:
    first = read_json(json.dumps(OLD), "old.json", Limits())
    text = json.dumps({**OLD, "tags": [1]})
    value, *_ = read_json(text, "new.json", Limits(), first[:2])
    assert value["paths"] is first[0]["paths"]


def test_the_same_in_other_spacing_is_shared_and_nothing_that_only_equals_it() -> None:
    first = read_json(json.dumps(OLD), "old.json", Limits())
    schemas = {"A": {"type": "object"}, "B": {"enum": [1, True]}}
    text = json.dumps({**OLD, "components": {"schemas": schemas}}, indent=1)
    value, *_ = read_json(text, "new.json", Limits(), first[:2])
    assert value["paths"]["/a"]["get"] is first[0]["paths"]["/a"]["get"]
    assert value["components"]["schemas"]["A"] is first[0]["components"]["schemas"]["A"]
    assert value["components"]["schemas"]["B"]["enum"][1] is True


def test_a_number_that_goes_on_is_another() -> None:
    first = read_json('{"a": {"b": {"c": 1}}}', "old.json", Limits())
    value, *_ = read_json('{"a": {"b": {"c": 12}}}', "new.json", Limits(), first[:2])
    assert value == {"a": {"b": {"c": 12}}}


@pytest.mark.parametrize("text", ['{"a": 1, "a": 2}', '{"p": {"x": {"a": 1, "a": 2}}}'])
def test_what_stands_twice_is_found_in_a_copy(text: str) -> None:
    first = read_json(text, "old.json", Limits())
    again = read_json(text + " ", "new.json", Limits(), first[:2])
    for _, _, findings in (first, again):
        assert [each.rule for each in findings] == ["duplicate-key"]
    assert first[0] == again[0]


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        (r'"\ud83d\ude00"', False),
        (r'"\ud83d"', True),
        (r'"\ude00"', True),
        (r'"\ud83d\ud83d\ude00"', True),
        (r'"\\ud83d\ude00"', True),
        (r'"\\ud83d\\ude00"', False),
    ],
)
def test_halves_of_surrogate_pairs_are_found(text: str, changed: bool) -> None:
    value, _, findings = read_json(f'{{"a": {text}}}', "a.json", Limits())
    assert bool(findings) is changed
    assert ("\ufffd" in value["a"]) is changed
