"""Read-only and write-only, security, forms and tags: judged by who sends what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.places import answering, secured, taking, verdicts

KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
LOGIN = {"type": "http", "scheme": "bearer"}


def thing(*required: str, **word: bool) -> dict[str, Any]:
    properties = {"a": {"type": "string", **word}}
    return {"type": "object", "properties": properties, "required": list(required)}


def test_read_only_and_required_in_a_request(tmp_path: Path) -> None:
    hidden, asked = thing("a", readOnly=True), thing("a")
    assert verdicts(taking(hidden), taking(asked), tmp_path / "a") == [
        ("request-read-only-removed", "breaking")
    ]
    optional = thing(readOnly=True)
    assert verdicts(taking(optional), taking(hidden), tmp_path / "b") == [
        ("request-property-became-required", "info")
    ]
    assert verdicts(taking(optional), taking(thing()), tmp_path / "c") == [
        ("request-read-only-removed", "info")
    ]
    assert verdicts(taking(asked), taking(hidden), tmp_path / "d") == [
        ("request-read-only-added", "warning")
    ]


def test_write_only_and_required_in_a_response(tmp_path: Path) -> None:
    secret = thing("a", writeOnly=True)
    assert verdicts(answering(thing("a")), answering(secret), tmp_path / "a") == [
        ("response-write-only-added", "breaking")
    ]
    assert verdicts(answering(thing()), answering(secret), tmp_path / "b")[0] == (
        "response-write-only-added",
        "warning",
    )
    optional = answering(thing(writeOnly=True))
    assert verdicts(answering(secret), optional, tmp_path / "c") == [
        ("response-property-became-optional", "info")
    ]


def test_inside_of_what_is_not_sent_nothing_is_asked_for(tmp_path: Path) -> None:
    def outer(inner: dict[str, Any]) -> dict[str, Any]:
        return {"type": "object", "properties": {"o": {"readOnly": True, **inner}}}

    hidden, asked = outer(thing("a", readOnly=True)), outer(thing("a"))
    assert verdicts(taking(hidden), taking(asked), tmp_path) == [
        ("request-read-only-removed", "info")
    ]


@pytest.mark.parametrize(
    ("before", "after", "severity"),
    [
        ([{"key": [], "login": []}, {"key": []}], [{"key": []}], "info"),
        ([{"key": [], "login": []}], [{"login": []}], "info"),
        ([{"key": []}, {"login": []}], [{}], "info"),
        ([{"key": []}, {"login": []}], [{"key": []}], "breaking"),
        ([{"key": []}], [{"key": [], "login": []}], "breaking"),
    ],
    ids=str,
)
def test_ways_in_are_compared_as_sets(
    before: list[Any], after: list[Any], severity: str, tmp_path: Path
) -> None:
    old, new = (secured(each, key=KEY, login=LOGIN) for each in (before, after))
    assert verdicts(old, new, tmp_path)[0][1] == severity


def test_a_scheme_with_another_key_is_the_same_scheme(tmp_path: Path) -> None:
    old, new = secured([{"a": []}], a=KEY), secured([{"b": []}], b=KEY)
    assert verdicts(old, new, tmp_path / "a") == []
    other = secured([{"b": []}], b=KEY | {"name": "X-Other"})
    assert verdicts(old, other, tmp_path / "b")[0] == (
        "security-alternative-removed",
        "breaking",
    )


@pytest.mark.parametrize(
    ("media_type", "severity"),
    [
        ("application/x-www-form-urlencoded", "info"),
        ("multipart/form-data", "info"),
        ("application/json", "breaking"),
    ],
)
def test_parts_of_forms_are_text(
    media_type: str, severity: str, tmp_path: Path
) -> None:
    def form(inner: dict[str, Any]) -> dict[str, Any]:
        return taking({"type": "object", "properties": {"a": inner}}, media_type)

    number, text = {"type": "integer"}, {"type": "string"}
    expected = [("request-type-changed", severity)]
    assert verdicts(form(number), form(text), tmp_path / "a") == expected
    one, other = (form({"type": "array", "items": each}) for each in (number, text))
    assert verdicts(one, other, tmp_path / "b") == expected
    # An object among the parts is JSON, whatever the form is.
    one, other = (
        form({"type": "object", "properties": {"b": each}}) for each in (number, text)
    )
    assert verdicts(one, other, tmp_path / "c")[0][1] == "breaking"


@pytest.mark.parametrize(
    ("listed", "kind", "severity"),
    [
        (["true", "false"], "boolean", "info"),
        (["1", "-20"], "integer", "info"),
        (["1", "0.5"], "number", "info"),
        (["1", "0.5"], "integer", "breaking"),
        (["true", "yes"], "boolean", "breaking"),
        (["01", "1"], "integer", "breaking"),
    ],
)
def test_listed_texts_may_be_those_of_another_type(
    listed: list[str], kind: str, severity: str, tmp_path: Path
) -> None:
    def form(inner: dict[str, Any], media_type: str) -> dict[str, Any]:
        return taking({"type": "object", "properties": {"a": inner}}, media_type)

    sides = {"type": "string", "enum": listed}, {"type": kind}
    for number, media_type in enumerate(("multipart/form-data", "application/json")):
        old, new = (form(side, media_type) for side in sides)
        found = verdicts(old, new, tmp_path / str(number))
        is_text = media_type != "application/json"
        expected = severity if is_text else "breaking"
        assert found == [("request-type-changed", expected)]


def test_tags_that_are_swapped_are_a_warning(tmp_path: Path) -> None:
    kinds: dict[str, Any] = {
        name: {"type": "object", "properties": {"kind": {"type": "string"}}}
        for name in ("Card", "Cash")
    }

    def union(**mapping: str) -> dict[str, Any]:
        members = [{"$ref": f"#/components/schemas/{name}"} for name in kinds]
        return {
            "oneOf": members,
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        }

    one, other = union(a="Card", b="Cash"), union(a="Cash", b="Card")
    found = verdicts(taking(one, **kinds), taking(other, **kinds), tmp_path / "a")
    assert found == [("request-discriminator-tag-changed", "warning")] * 2
    found = verdicts(answering(one, **kinds), answering(other, **kinds), tmp_path / "b")
    assert found == [("response-discriminator-tag-changed", "warning")] * 2
