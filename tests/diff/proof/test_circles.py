"""Schemas that lead to themselves, or to one another in great numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.proof.comparing import between
from tests.diff.proof.random_descriptions import content, reference

LENGTH = 1100  # beyond what Python's stack holds


def described(schemas: dict[str, Any], first: str) -> dict[str, Any]:
    operation = {
        "requestBody": {"content": content(reference(first))},
        "responses": {"204": {"description": "Done."}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": schemas},
    }


def leaf(most: int) -> dict[str, Any]:
    return {"type": "object", "properties": {"a": {"maxLength": most}}}


def chain(word: str, most: int, length: int = LENGTH) -> dict[str, Any]:
    """One schema below the other."""

    def linked(number: int) -> dict[str, Any]:
        below = reference(f"S{number + 1}")
        if word == "properties":
            return {"type": "object", "properties": {"next": below}}
        return {word: below if word in ("items", "not") else [below, {"title": "T"}]}

    schemas = {f"S{n}": linked(n) for n in range(length)}
    return described({**schemas, f"S{length}": leaf(most)}, "S0")


@pytest.mark.parametrize("word", ["properties", "items", "oneOf", "anyOf"])
def test_a_long_chain_has_an_end(word: str, tmp_path: Path) -> None:
    (change,) = between(chain(word, 5), chain(word, 4), tmp_path)
    assert change.id == "request-max-length-lowered"
    assert change.pointer == f"/components/schemas/S{LENGTH}/properties/a/maxLength"


@pytest.mark.parametrize("word", ["allOf", "not"])
def test_a_chain_that_is_longer_than_anybody_writes_is_compared(
    word: str, tmp_path: Path
) -> None:
    old, new = chain(word, 5, 400), chain(word, 4, 400)
    assert between(old, old, tmp_path) == ()
    # However little of it is seen from the top, what was edited is found.
    assert {change.pointer for change in between(old, new, tmp_path)} >= {
        "/components/schemas/S400/properties/a/maxLength"
    }


def test_a_base_of_many_bases_says_a_thing_once(tmp_path: Path) -> None:
    def diamonds(most: int) -> dict[str, Any]:
        twice = {
            f"S{n}": {"allOf": [reference(f"S{n + 1}"), reference(f"S{n + 1}")]}
            for n in range(60)
        }
        return described({**twice, "S60": leaf(most)}, "S0")

    (change,) = between(diamonds(5), diamonds(4), tmp_path)
    assert change.id == "request-max-length-lowered"


CIRCLES: dict[str, dict[str, Any]] = {
    "a reference to itself": {"A": reference("A")},
    "references in a ring": {"A": reference("B"), "B": reference("A")},
    "a base of itself": {"A": {"allOf": [reference("A"), {"type": "object"}]}},
    "a member of itself": {"A": {"oneOf": [reference("A"), {"type": "string"}]}},
    "a list of itself": {"A": {"type": "array", "items": reference("A")}},
    "a property of itself": {"A": {"properties": {"a": reference("A")}}},
    "not itself": {"A": {"not": reference("A")}},
}


@pytest.mark.parametrize("name", CIRCLES)
def test_circles_end(name: str, tmp_path: Path) -> None:
    circle = described(CIRCLES[name], "A")
    plain = described({"A": {"type": "boolean"}}, "A")
    assert between(circle, circle, tmp_path) == ()
    forth, back = between(circle, plain, tmp_path), between(plain, circle, tmp_path)
    assert len(forth) == len(back) > 0
