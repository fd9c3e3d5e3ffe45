"""A part of the address that moves between servers and paths."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.diff.places import verdicts


def api(url: str | None, *paths: str, **words: Any) -> dict[str, Any]:
    said = {} if url is None else {"servers": [{"url": url}]}
    done = {"responses": {"204": {"description": "."}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {path: {"get": done, "post": done} for path in paths},
        **said,
        **words,
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (api("https://a.example/v1", "/x"), api("https://a.example", "/v1/x")),
        (api("https://a.example/api/v1/", "/x"), api("https://A.example/api", "/v1/x")),
        (api(None, "/v1/x/{id}", "/v1/y"), api("/v1", "/x/{name}", "/y")),
    ],
)
def test_the_same_addresses_are_no_change(old: Any, new: Any, tmp_path: Path) -> None:
    assert verdicts(old, new, tmp_path / "there") == []
    assert verdicts(new, old, tmp_path / "back") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (api("https://a.example/v1", "/x"), api("https://a.example/v2", "/x")),
        (api("https://a.example/v1", "/x"), api("https://a.example", "/x")),
        (api("https://a.example/v1", "/x"), api("https://b.example", "/x")),
    ],
)
def test_other_addresses_are_said_of_the_server(
    old: Any, new: Any, tmp_path: Path
) -> None:
    assert verdicts(old, new, tmp_path) == [("server-changed", "warning")]


def test_what_else_changes_is_found(tmp_path: Path) -> None:
    old = api("https://a.example/v1", "/x", "/y")
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    new = api("https://a.example", "/v1/x", security=[{"key": []}])
    new["components"] = {"securitySchemes": {"key": key}}
    assert verdicts(old, new, tmp_path) == [
        ("security-added", "breaking"),
        ("path-removed", "breaking"),
        ("security-scheme-added", "info"),
    ]
