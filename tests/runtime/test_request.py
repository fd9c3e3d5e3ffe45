"""Arguments become a URL, headers and a body."""

from __future__ import annotations

import enum
import json
import uuid
from datetime import UTC, date, datetime
from typing import Any

import pytest
from runtime.core.errors import InvalidArgumentError
from runtime.core.json_body import encode_json
from runtime.core.model import Model
from runtime.core.omit import NOT_GIVEN, drop_omitted, omit
from runtime.core.request import merge_headers
from runtime.core.serialise import build_path, encode_form, query_pairs


class Colour(enum.Enum):
    RED = "red"


class Text(Model):
    text: str


@pytest.mark.parametrize(
    ("template", "values", "path"),
    [
        ("/v1/things", {}, "/v1/things"),
        ("/v1/things/{id}", {"id": "a b"}, "/v1/things/a%20b"),
        ("/v1/things/{id}", {"id": "../x"}, "/v1/things/..%2Fx"),
        ("/v1/{a}/{b}", {"a": 1, "b": True}, "/v1/1/true"),
        ("/v1/{a}", {"a": "ü%2F?#"}, "/v1/%C3%BC%252F%3F%23"),
        ("/v1/{a}.json", {"a": "x"}, "/v1/x.json"),
        ("/v1/{a}", {"a": Colour.RED}, "/v1/red"),
        ("/v1/{a}", {"a": "{b}"}, "/v1/%7Bb%7D"),
    ],
)
def test_path(template: str, values: dict[str, Any], path: str) -> None:
    assert build_path(template, values) == path


@pytest.mark.parametrize(
    "value", ["", ".", "..", None, omit, NOT_GIVEN, [], [".."], {}]
)
def test_path_when_the_value_would_lead_elsewhere(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="'id'"):
        build_path("/v1/{id}", {"id": value})


def test_path_when_a_value_is_missing() -> None:
    with pytest.raises(ValueError, match="'id' is part of the path: give a value"):
        build_path("/v1/{id}", {})


@pytest.mark.parametrize(
    ("query", "pairs"),
    [
        ({"a": 1, "b": None, "c": omit}, [("a", "1")]),
        ({"a": True, "b": 1.5, "c": "x"}, [("a", "true"), ("b", "1.5"), ("c", "x")]),
        ({"a": [1, 2]}, [("a", "1"), ("a", "2")]),
        ({"a": []}, []),
        ({"a[]": [1, None, 2]}, [("a[]", "1"), ("a[]", "2")]),
        ({"a": {"x": 1, "y": 2}}, [("x", "1"), ("y", "2")]),
        ({"a": {"x": 1, "y": None}}, [("x", "1")]),
        (
            {"a": {"page": 0, "sort": ["b", "c"]}},
            [("page", "0"), ("sort", "b"), ("sort", "c")],
        ),
        ({"a": {"x": {"y": 1}}}, [("x", '{"y":1}')]),
        ({"a": date(2024, 1, 2)}, [("a", "2024-01-02")]),
        ({"a": uuid.UUID(int=1)}, [("a", "00000000-0000-0000-0000-000000000001")]),
    ],
)
def test_query(query: dict[str, Any], pairs: list[tuple[str, str]]) -> None:
    assert query_pairs(query) == pairs


def test_query_when_a_value_is_no_text() -> None:
    with pytest.raises(InvalidArgumentError, match="'a' cannot be written as text"):
        query_pairs({"a": object()})


@pytest.mark.parametrize(
    ("layers", "merged"),
    [
        ([{"A": "1"}, {"a": "2"}], {"a": "2"}),
        ([{"A": "1"}, {"a": omit}], {}),
        ([{"A": "1"}, {"a": None}], {"A": "1"}),
        ([{"A": "1"}, {"a": omit}, {"A": "3"}], {"A": "3"}),
        ([{"A": ["x", "y"], "B": 1, "C": True}], {"A": "x,y", "B": "1", "C": "true"}),
    ],
)
def test_headers(layers: list[dict[str, Any]], merged: dict[str, str]) -> None:
    assert merge_headers(*layers) == merged


@pytest.mark.parametrize("value", ["a\r\nb: c", "a\nb", "ü", "\0"])
def test_headers_when_a_value_cannot_be_one(value: str) -> None:
    with pytest.raises(InvalidArgumentError, match="'X-Key'") as caught:
        merge_headers({"X-Key": value})
    assert value not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"a": [1, "ü", None, True]}, '{"a":[1,"ü",null,true]}'),
        (Text(text="x"), '{"text":"x"}'),
        ({"m": [Text(text="x")]}, '{"m":[{"text":"x"}]}'),
        ({"at": datetime(2024, 1, 2, tzinfo=UTC)}, None),
        ({"on": date(2024, 1, 2)}, '{"on":"2024-01-02"}'),
        ({"t": (1, 2), "s": {3}, "g": iter([4])}, '{"t":[1,2],"s":[3],"g":[4]}'),
        ({"c": Colour.RED}, '{"c":"red"}'),
    ],
)
def test_json_body(body: Any, text: str | None) -> None:
    text = text or '{"at":"2024-01-02T00:00:00Z"}'
    assert encode_json(body).decode() == text


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (b"x", "base64"),
        (object(), "a object has no place in JSON"),
        (omit, "leave the key out"),
        ({object(): 1}, "keys must be"),
    ],
)
def test_json_body_when_a_value_has_no_place(value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        encode_json({"a": value})


def test_json_body_when_a_value_cannot_be_spelled() -> None:
    loop: list[Any] = []
    loop.append(loop)
    for value in (float("nan"), float("inf"), "\ud800", loop):
        with pytest.raises(InvalidArgumentError):
            encode_json({"a": value})


def test_form() -> None:
    assert encode_form({"a": "x y", "b": [1, 2], "c": None}) == b"a=x+y&b=1&b=2"


def test_omit() -> None:
    import copy
    import pickle

    assert not omit
    assert not NOT_GIVEN
    assert repr(omit) == "omit"
    assert pickle.loads(pickle.dumps(omit)) is omit
    assert copy.deepcopy({"a": omit})["a"] is omit
    assert drop_omitted({"a": 1, "b": omit, "c": None, "d": NOT_GIVEN}) == {
        "a": 1,
        "c": None,
    }
    assert json.dumps(drop_omitted({"a": False})) == '{"a": false}'
