"""Every style of OpenAPI, beside tables written by hand and RFC 6570 by another hand."""

from __future__ import annotations

import json
from typing import Any

import pytest
import uritemplate
from hypothesis import given
from hypothesis import strategies as st
from runtime.core.errors import InvalidArgumentError
from runtime.core.model import Model
from runtime.core.multipart import Form
from runtime.core.operation import Operation
from runtime.core.serialise import (
    Parameter,
    add_cookies,
    build_path,
    encode_form,
    header_text,
    query_text,
)

from tests.runtime.support import Api, Server

LIST = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

# OpenAPI 3.1.1, "Style Examples": style, explode, and the texts for the string "blue",
# for LIST and for OBJECT; None where the table has n/a.
PATH = [
    (
        "matrix",
        False,
        ";color=blue",
        ";color=blue,black,brown",
        ";color=R,100,G,200,B,150",
    ),
    (
        "matrix",
        True,
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";R=100;G=200;B=150",
    ),
    ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
]
QUERY = [
    ("form", False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("form", True, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ("spaceDelimited", False, None, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    ("pipeDelimited", False, None, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("deepObject", True, None, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
]  # fmt: skip


@pytest.mark.parametrize(("style", "explode", *("text", "list", "object")), PATH)
def test_the_table_of_openapi_for_paths(
    style: str, explode: bool, text: str, list: str, object: str
) -> None:
    spelled = {"color": Parameter("path", "color", style, explode=explode)}
    for value, wanted in (("blue", text), (LIST, list), (OBJECT, object)):
        assert build_path("/{color}", {"color": value}, spelled) == "/" + wanted


@pytest.mark.parametrize(("style", "explode", *("text", "list", "object")), QUERY)
def test_the_table_of_openapi_for_queries(
    style: str, explode: bool, text: str | None, list: str | None, object: str | None
) -> None:
    spelled = {"color": Parameter("query", "color", style, explode=explode)}
    for value, wanted in (("blue", text), (LIST, list), (OBJECT, object)):
        if wanted is not None:
            assert query_text({"color": value}, spelled) == wanted


@pytest.mark.parametrize(
    ("place", "style", "explode"),
    [
        ("query", "form", True),
        ("query", "deepObject", True),
        ("query", "spaceDelimited", False),
        ("query", "pipeDelimited", False),
        ("path", "simple", False),
        ("path", "matrix", False),
        ("header", "simple", False),
        ("cookie", "cookie", True),
    ],
)
def test_explode_is_by_default_as_openapi_says(
    place: str, style: str, explode: bool
) -> None:
    assert Parameter(place, "a", style).explode is explode


# --- RFC 6570, by the library uritemplate -----------------------------------------

NAMES = st.text("abcxyz_", min_size=1, max_size=5)
TEXTS = st.text(min_size=1, max_size=8).filter(
    lambda text: text.isprintable() and text not in (".", "..")
)
VALUES = (
    TEXTS
    | st.integers().map(str)
    | st.lists(TEXTS, min_size=1, max_size=4)
    # The library sorts the keys of an object.
    | st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=4).map(
        lambda value: dict(sorted(value.items()))
    )
)


@given(
    VALUES,
    NAMES,
    st.sampled_from([("simple", ""), ("label", "."), ("matrix", ";")]),
    st.booleans(),
)
def test_paths_are_as_rfc_6570_has_them(
    value: Any, name: str, style: tuple[str, str], explode: bool
) -> None:
    template = f"{{{style[1]}{name}{'*' if explode else ''}}}"
    wanted = uritemplate.expand(template, {name: value})
    spelled = {name: Parameter("path", name, style[0], explode=explode)}
    assert build_path(f"/{{{name}}}", {name: value}, spelled) == "/" + wanted


@given(VALUES, NAMES, st.booleans())
def test_queries_are_as_rfc_6570_has_them(value: Any, name: str, explode: bool) -> None:
    template = f"{{?{name}{'*' if explode else ''}}}"
    spelled = {name: Parameter("query", name, explode=explode)}
    wanted = uritemplate.expand(template, {name: value})
    assert "?" + query_text({name: value}, spelled) == wanted


@given(st.text("xy:/?@!$'()*,;= é%", min_size=1, max_size=8))
def test_reserved_characters_are_as_rfc_6570_has_them(text: str) -> None:
    spelled = {"a": Parameter("query", "a", reserved=True)}
    wanted = uritemplate.expand("a={+a}", {"a": text})
    assert query_text({"a": text}, spelled) == wanted


def test_reserved_characters_never_end_their_place() -> None:
    spelled = {"a": Parameter("query", "a", reserved=True)}
    assert query_text({"a": "x&b=1#[+]%2F"}, spelled) == "a=x%26b=1%23%5B%2B%5D%2F"
    spelled = {"a": Parameter("path", "a", reserved=True)}
    assert build_path("/{a}", {"a": "x:y/z?#"}, spelled) == "/x:y%2Fz%3F%23"


# --- What OpenAPI leaves open, as `qs` writes it ------------------------------------


class Filter(Model):
    at: str


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": {"b": {"c": 1}}}, "f[a][b][c]=1"),
        ({"a": ["x", "y"]}, "f[a][0]=x&f[a][1]=y"),
        ([{"price": "x"}, {"price": "y"}], "f[0][price]=x&f[1][price]=y"),
        ({"a": [[1], [2, 3]]}, "f[a][0][0]=1&f[a][1][0]=2&f[a][1][1]=3"),
        ({"a": [], "b": {}, "c": None}, ""),
        ({"a": True, "b": 1.5}, "f[a]=true&f[b]=1.5"),
        (Filter(at="x"), "f[at]=x"),
        ("x", "f=x"),
    ],
)
def test_a_deep_object(value: Any, text: str) -> None:
    coded = text.replace("[", "%5B").replace("]", "%5D")
    spelled = {"f": Parameter("query", "f", "deepObject")}
    assert query_text({"f": value}, spelled) == coded
    spelled = {"f": Parameter("form", "f", "deepObject")}
    assert encode_form({"f": value}, spelled).decode() == coded


@pytest.mark.parametrize(
    ("parameter", "value", "text"),
    [
        (Parameter("query", "a", explode=False), ["x,1", "y"], "a=x%2C1,y"),
        (Parameter("query", "a", explode=False), [], ""),
        (Parameter("query", "a", explode=False), [None], ""),
        (Parameter("query", "a", explode=False), None, ""),
        (Parameter("query", "a", "pipeDelimited"), [1, 2], "a=1%7C2"),
        (Parameter("query", "a", media="application/json"), {"b": [1]}, "a=%7B%22b%22%3A%5B1%5D%7D"),
        (Parameter("query", "a", media="application/json"), "x", "a=%22x%22"),
        (Parameter("query", "a", media="text/plain"), "x y", "a=x%20y"),
        (Parameter("query", "a", "querystring", media="application/json"), {"b": 1}, "%7B%22b%22%3A1%7D"),
        (Parameter("query", "a", "querystring", media="application/x-www-form-urlencoded"), {"q": "x y", "n": 1}, "q=x+y&n=1"),
        (Parameter("query", "a", "querystring", media="application/x-www-form-urlencoded", fields=(Parameter("form", "l", explode=False),)), {"l": [1, 2], "n": [3, 4]}, "l=1,2&n=3&n=4"),
        (Parameter("query", "a", media="application/x-www-form-urlencoded"), {"q": "x&y", "n": 1}, "a=q%3Dx%2526y%26n%3D1"),
    ],
)  # fmt: skip
def test_other_queries(parameter: Parameter, value: Any, text: str) -> None:
    assert query_text({"a": value}, {"a": parameter}) == text
    beside = query_text({"z": "1 2", "a": value}, {"a": parameter})
    assert beside == "&".join(filter(None, ["z=1+2", text]))


@pytest.mark.parametrize(
    ("parameter", "value", "text"),
    [
        (None, {"w": 3, "h": 4}, "w,3,h,4"),
        (None, [1, 2], "1,2"),
        (Parameter("header", "a", explode=True), {"w": 3, "h": 4}, "w=3,h=4"),
        (Parameter("header", "a", media="application/json"), {"ü": ["\U0001f600"]}, '{"\\u00fc":["\\ud83d\\ude00"]}'),
    ],
)  # fmt: skip
def test_headers(parameter: Parameter | None, value: Any, text: str) -> None:
    assert header_text(value, "a", parameter) == text


@pytest.mark.parametrize(
    ("parameter", "value", "text"),
    [
        (Parameter("cookie", "a"), ["x", "y z"], "a=x; a=y%20z"),
        (Parameter("cookie", "a", explode=False), ["x,y", "z"], "a=x%2Cy,z"),
        (Parameter("cookie", "a"), {"b": 1, "c": 2}, "b=1; c=2"),
        (Parameter("cookie", "a", "cookie"), "x y%", "a=x y%"),
        (Parameter("cookie", "a", media="application/json"), [1], "a=%5B1%5D"),
    ],
)
def test_cookies(parameter: Parameter, value: Any, text: str) -> None:
    assert add_cookies({}, {"a": value}, {"a": parameter}) == {"Cookie": text}


def test_a_cookie_that_would_be_two() -> None:
    with pytest.raises(InvalidArgumentError, match="cookie 'a'"):
        add_cookies({}, {"a": "x; b=1"}, {"a": Parameter("cookie", "a", "cookie")})


@pytest.mark.parametrize(
    ("parameters", "body", "text"),
    [
        ({}, {"a": {"city": "Ulm", "n": [1]}}, 'a={"city":"Ulm","n":[1]}'),
        ({}, {"a": [{"b": 1}, {"b": 2}]}, 'a={"b":1}&a={"b":2}'),
        ({}, {"a": [1, 2], "b": []}, "a=1&a=2"),
        ({"a": Parameter("form", "a", media="application/json")}, {"a": [1, 2]}, "a=[1,2]"),
        ({"a": Parameter("form", "a", explode=False)}, {"a": ["x y", 2]}, "a=x y,2"),
        ({"a": Parameter("form", "a")}, {"a": {"b": 1, "c": [2, 3]}}, "b=1&c=2&c=3"),
        ({"a": Parameter("form", "a", reserved=True)}, {"a": "x/y:z"}, "a=x/y:z"),
    ],
)  # fmt: skip
def test_forms(parameters: dict[str, Parameter], body: Any, text: str) -> None:
    from urllib.parse import unquote_plus

    assert unquote_plus(encode_form(body, parameters).decode()) == text


def test_what_has_no_text_is_refused() -> None:
    for style in ("form", "deepObject"):
        with pytest.raises(InvalidArgumentError, match="'a' cannot be written as text"):
            query_text({"a": {"b": object()}}, {"a": Parameter("query", "a", style)})


def test_all_places_in_one_call(api: Api, server: Server) -> None:
    server.replies((200, {}))
    op: Operation[Any] = Operation(
        "POST",
        "/x{m}/{l}/{s}",
        lambda: dict[str, Any],
        content_type="application/x-www-form-urlencoded",
        parameters=(
            Parameter("path", "m", "matrix"),
            Parameter("path", "l", "label"),
            Parameter("query", "q", explode=False),
            Parameter("header", "X-Plan", media="application/json"),
            Parameter("cookie", "c", explode=False),
            Parameter("form", "items", "deepObject"),
        ),
    )
    api.request(
        op,
        path={"m": [1, 2], "l": "x", "s": [3, 4]},
        query={"q": ["a,b", "c"], "z": 1},
        headers={"X-Plan": {"steps": ["é"]}, "X-Other": None},
        cookies={"c": [1, 2]},
        body={"items": [{"price": "x"}], "note": {"by": "me"}},
    )
    (seen,) = server.requests
    assert seen.raw_path.split("?")[0] == "/x;m=1,2/.x/3,4"
    assert seen.query == "q=a%2Cb,c&z=1"
    assert seen.headers["x-plan"] == '{"steps":["\\u00e9"]}'
    assert "x-other" not in seen.headers
    assert seen.headers["cookie"] == "c=1,2"
    assert seen.body == b"items%5B0%5D%5Bprice%5D=x&note=%7B%22by%22%3A%22me%22%7D"
    assert json.loads(seen.headers["x-plan"]) == {"steps": ["é"]}


@pytest.mark.parametrize(
    ("parameter", "value", "parts"),
    [
        (Parameter("form", "a", media="text/csv"), ["x", "y"], ["a text/csv x", "a text/csv y"]),
        (Parameter("form", "a", media="image/png"), b"x", ["a image/png x"]),
        (Parameter("form", "a", media="image/png"), (None, b"x", "image/gif"), ["a image/gif x"]),
        (Parameter("form", "a", media="application/json"), [1, {"b": 2}], ["a application/json 1", 'a application/json {"b":2}']),
        (Parameter("form", "a", "deepObject"), {"b": [1]}, ["a[b][0] None 1"]),
        (Parameter("form", "a", "pipeDelimited"), [1, 2], ["a None 1|2"]),
        (Parameter("form", "a", explode=False), ["x,", "y"], ["a None x,,y"]),
    ],
)  # fmt: skip
def test_parts_of_a_form(parameter: Parameter, value: Any, parts: list[str]) -> None:
    from email import message_from_bytes

    form = Form({"a": value}, parameters={"a": parameter})
    head = f"Content-Type: {form.headers['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + b"".join(form))
    found = [
        f"{part.get_param('name', header='content-disposition')}"
        f" {part.get('content-type')} {part.get_payload()}"
        for part in message.walk()
        if not part.is_multipart()
    ]
    assert found == parts
