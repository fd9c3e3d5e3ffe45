"""Credentials, servers, callbacks, tags and XML: what counts of them, and for whom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from specloom.reports.arrangement import Duty, duty_of

from tests.diff.places import secured, taking, verdicts
from tests.diff.proof.comparing import between

KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
LOGIN = {"type": "http", "scheme": "bearer"}
OAUTH = {
    "type": "oauth2",
    "flows": {"clientCredentials": {"tokenUrl": "https://a.example", "scopes": {}}},
}


@pytest.mark.parametrize("where", ["query", "cookie"])
def test_names_of_keys_know_their_case(where: str, tmp_path: Path) -> None:
    one, other = (
        secured([{"key": []}], key={"type": "apiKey", "in": where, "name": name})
        for name in ("Key", "key")
    )
    found = verdicts(one, other, tmp_path)
    assert found == [("security-scheme-changed", "breaking")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (KEY, {**KEY, "name": "X-Other"}),
        (OAUTH, {**OAUTH, "flows": {}}),
        (OAUTH, LOGIN),
    ],
)
def test_credentials_that_nobody_is_asked_for(
    before: Any, after: Any, tmp_path: Path
) -> None:
    one = secured([{"key": []}], key=KEY, spare=before)
    other = secured([{"key": []}], key=KEY, spare=after)
    found = verdicts(one, other, tmp_path)
    assert {impact for _, impact in found} == {"info"}


def test_one_scheme_under_two_keys(tmp_path: Path) -> None:
    one = secured([{"key": []}, {"login": []}], key=KEY, again=KEY, login=LOGIN)
    other = secured([{"again": []}, {"login": []}], key=KEY, again=KEY, login=LOGIN)
    assert verdicts(one, other, tmp_path / "a") == []
    assert verdicts(other, one, tmp_path / "b") == []


def served(url: str, **variable: Any) -> dict[str, Any]:
    value = taking({"type": "string"})
    value["servers"] = [{"url": url, "variables": {"r": variable}}]
    return value


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["us", "eu"], []),
        (["eu", "us", "ap"], [("server-variable-changed", "info")]),
        (["eu"], [("server-variable-changed", "warning")]),
    ],
)
def test_values_of_a_server_variable(
    values: list[str], expected: Any, tmp_path: Path
) -> None:
    url = "https://{r}.example"
    old = served(url, default="eu", enum=["eu", "us"])
    assert verdicts(old, served(url, default="eu", enum=values), tmp_path) == expected


def test_hosts_know_no_case_and_paths_do(tmp_path: Path) -> None:
    old = served("https://A.example/v1")
    assert verdicts(old, served("HTTPS://a.example/v1"), tmp_path / "a") == []
    found = verdicts(old, served("https://A.example/V1"), tmp_path / "b")
    assert found == [("server-changed", "warning")]


def calling(expression: str, schema: Any) -> dict[str, Any]:
    value = taking({"type": "object"})
    called = taking(schema)["paths"]["/a"]
    value["paths"]["/a"]["post"]["callbacks"] = {"done": {expression: called}}
    return value


def test_a_callback_goes_elsewhere(tmp_path: Path) -> None:
    one, other = "{$request.body#/url}", "{$request.body#/hook}"
    old = calling(one, {"type": "string"})
    moved = calling(other, {"type": "string"})
    assert verdicts(old, moved, tmp_path / "a") == [("callback-moved", "warning")]
    (change,) = between(old, moved, tmp_path / "duty")
    assert duty_of(change) is Duty.CONNECT
    edited = calling(other, {"type": "integer"})
    assert verdicts(old, edited, tmp_path / "b") == [
        ("response-type-changed", "breaking"),
        ("callback-moved", "warning"),
    ]


def tagged(**words: Any) -> dict[str, Any]:
    members: dict[str, Any] = {
        name: {"type": "object", "required": ["kind"], "properties": {"kind": {}}}
        for name in ("Cat", "Dog")
    }
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in members],
        "discriminator": {"propertyName": "kind", **words},
    }
    return {**taking(union, **members), "openapi": "3.2.0"}


def test_what_a_tag_means_that_nothing_lists(tmp_path: Path) -> None:
    cat, dog = tagged(defaultMapping="Cat"), tagged(defaultMapping="Dog")
    assert verdicts(cat, dog, tmp_path / "a") == [
        ("request-discriminator-tag-changed", "warning")
    ]
    assert verdicts(cat, tagged(), tmp_path / "b") == [
        ("request-discriminator-tag-removed", "warning")
    ]
    same = tagged(defaultMapping="#/components/schemas/Cat")
    assert verdicts(cat, same, tmp_path / "c") == []


XML = "application/xml"


@pytest.mark.parametrize(
    ("media_type", "before", "after", "expected"),
    [
        (XML, {}, {"attribute": True}, [("request-xml-changed", "breaking")]),
        (
            "application/json",
            {},
            {"attribute": True},
            [("request-xml-changed", "info")],
        ),
        (XML, {"attribute": True}, {"nodeType": "attribute"}, []),
        (XML, {}, {"attribute": False, "wrapped": False}, []),
        (XML, {}, {"name": "a"}, []),
    ],
)
def test_xml_counts_where_xml_is_sent(
    media_type: str, before: Any, after: Any, expected: Any, tmp_path: Path
) -> None:
    one, other = (
        taking(
            {"type": "object", "properties": {"a": {"type": "string", "xml": said}}},
            media_type,
        )
        for said in (before, after)
    )
    assert verdicts(one, other, tmp_path) == expected
