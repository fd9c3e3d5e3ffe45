"""What the client spells, the mock reads: every style, both written on their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.core.serialise import (
    Parameter,
    add_cookies,
    build_path,
    encode_form,
    header_text,
    query_text,
)
from specloom.mock.spelled import (
    Spelling,
    cookie_pairs,
    from_pairs,
    from_text,
    query_pairs,
)
from specloom.spec.document import Document

from tests.mock.conftest import Talk

TEXTS = st.text(min_size=1, max_size=8).filter(str.isprintable)
# What a style has no way to tell from its own delimiters, as OpenAPI warns.
AMBIGUOUS = {
    "label": ".",
    "spaceDelimited": " +",
    "pipeDelimited": "|",
    "deepObject": "[]0123456789",
}
STYLES = [
    *(("path", style, explode) for style in ("simple", "label", "matrix")
      for explode in (False, True)),
    *(("query", "form", explode) for explode in (False, True)),
    ("query", "spaceDelimited", False),
    ("query", "pipeDelimited", False),
    ("query", "deepObject", True),
    *(("form", "form", explode) for explode in (False, True)),
    ("form", "deepObject", True),
    *(("cookie", "form", explode) for explode in (False, True)),
]  # fmt: skip


def spelled(parameter: Parameter, value: Any) -> str:
    name = parameter.name
    if parameter.place == "path":
        return build_path(f"/{{{name}}}", {name: value}, {name: parameter})[1:]
    if parameter.place == "query":
        return query_text({name: value}, {name: parameter})
    if parameter.place == "form":
        return encode_form({name: value}, {name: parameter}).decode()
    return add_cookies({}, {name: value}, {name: parameter}).get("Cookie", "")


def read(spelling: Spelling, text: str) -> Any:
    if spelling.place == "path":
        return from_text(spelling, text)
    pairs = cookie_pairs(text) if spelling.place == "cookie" else query_pairs(text)
    return next(from_pairs(spelling, pairs), None)


@pytest.mark.parametrize(("place", "style", "explode"), STYLES)
@given(
    st.lists(TEXTS, min_size=1, max_size=4)
    | st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=4)
)
def test_what_was_spelled_is_read(
    place: str, style: str, explode: bool, value: Any
) -> None:
    lost = AMBIGUOUS.get(style, "")
    keep: Callable[[str], str] = lambda text: (  # noqa: E731
        "".join("x" if each in lost else each for each in text).replace("..", "x")
    )
    if isinstance(value, dict):
        value = {keep(key): keep(text) for key, text in value.items()}
    else:
        value = [keep(text) for text in value]
        if value == ["."]:
            return  # another path, and refused
    spelling = Spelling(
        name="colour",
        place=place,
        style=style,
        explode=explode,
        is_list=isinstance(value, list),
        is_object=isinstance(value, dict),
    )
    text = spelled(Parameter(place, "colour", style, explode=explode), value)
    assert read(spelling, text) == value


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize("value", [["a", "b"], {"R": "100", "G": "200"}])
def test_headers(explode: bool, value: Any) -> None:
    spelling = Spelling(
        name="x",
        place="header",
        style="simple",
        explode=explode,
        is_list=isinstance(value, list),
        is_object=isinstance(value, dict),
    )
    parameter = Parameter("header", "x", explode=explode)
    assert from_text(spelling, header_text(value, "x", parameter)) == value


def test_encoded_delimiters_are_taken_second() -> None:
    spelling = Spelling(
        name="ids", place="query", style="form", explode=False, is_list=True
    )
    assert list(from_pairs(spelling, query_pairs("ids=1%2C2"))) == [
        ["1,2"],
        ["1", "2"],
    ]


def test_a_list_of_one_may_be_a_text() -> None:
    spelling = Spelling(
        name="v", place="query", style="form", explode=True, is_list=True
    )
    assert list(from_pairs(spelling, query_pairs("v=a"))) == [["a"], "a"]
    assert list(from_pairs(spelling, query_pairs("v=a&v=b"))) == [["a", "b"]]


SPEC = """paths:
  /label/{v}:
    get:
      parameters:
        - {name: v, in: path, required: true, style: label, explode: true,
           schema: {type: array, items: {type: integer}}}
      responses: {"204": {description: d}}
  /matrix/{v}:
    get:
      parameters:
        - {name: v, in: path, required: true, style: matrix,
           schema: {type: object, properties: {r: {type: integer}}}}
      responses: {"204": {description: d}}
  /joined:
    get:
      parameters:
        - {name: v, in: query, explode: false,
           schema: {type: object, properties: {r: {type: integer}}}}
      responses: {"204": {description: d}}
  /open:
    get:
      parameters:
        - {name: v, in: query,
           schema: {type: object, properties: {r: {type: integer}}}}
        - {name: other, in: query, schema: {type: string}}
      responses: {"204": {description: d}}
  /deep:
    get:
      parameters:
        - name: v
          in: query
          style: deepObject
          schema:
            type: object
            properties:
              l:
                type: array
                items: {type: object, properties: {n: {type: integer}}}
      responses: {"204": {description: d}}
  /liked:
    get:
      parameters:
        - {name: Accept-Encoding, in: header, schema: {enum: [gzip]}}
        - name: Accept-Language
          in: header
          schema: {type: array, items: {enum: [en, de]}}
      responses: {"204": {description: d}}
  /either:
    get:
      parameters:
        - name: v
          in: query
          schema:
            oneOf: [{type: string, pattern: '^[a-z]+$'},
                    {type: array, items: {type: integer}}]
      responses: {"204": {description: d}}
  /whole:
    get:
      parameters:
        - name: v
          in: querystring
          required: true
          content:
            application/x-www-form-urlencoded:
              schema: {type: object, properties: {r: {type: integer}}}
      responses: {"204": {description: d}}
  /in_form:
    get:
      parameters:
        - name: v
          in: query
          content:
            application/x-www-form-urlencoded:
              schema:
                type: object
                properties: {r: {type: integer}, l: {type: array, items: {type: integer}}}
              encoding: {l: {explode: false}}
      responses: {"204": {description: d}}
  /whole_json:
    get:
      parameters:
        - name: v
          in: querystring
          content:
            application/json:
              schema: {type: object, properties: {r: {type: integer}}}
      responses: {"204": {description: d}}
  /form:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                joined: {type: array, items: {type: integer}}
                listed: {type: array, items: {type: integer}}
                deep:
                  type: object
                  properties: {l: {type: array, items: {type: integer}}}
                json: {type: object, properties: {r: {type: integer}}}
            encoding:
              joined: {style: pipeDelimited}
              listed: {explode: false}
              deep: {style: deepObject}
              json: {contentType: application/json}
      responses: {"204": {description: d}}
"""
RIGHT = [
    "/label/.1.2",
    "/matrix/;v=r,1",
    "/joined?v=r,1",
    "/joined?v=r%2C1",
    "/open?r=1&other=x",
    "/deep?v[l][0][n]=1&v[l][1][n]=2",
    "/either?v=all",
    "/either?v=1",
    "/either?v=1&v=2",
    "/whole?r=1",
    "/in_form?v=r%3D1%26l%3D1,2",
    "/whole_json?%7B%22r%22%3A1%7D",
]
WRONG = {
    "/label/.1.x": "v.1: 'x' is not of type integer",
    "/matrix/;v=r,x": "v.r: 'x' is not of type integer",
    "/joined?v=r,x": "v.r: 'x' is not of type integer",
    "/open?r=x": "v.r: 'x' is not of type integer",
    "/deep?v[l][0][n]=1&v[l][1][n]=x": "v.l.1.n: 'x' is not of type integer",
    "/whole?r=x": "v.r: 'x' is not of type integer",
    "/in_form?v=r%3D1%26l%3D1,x": "v.l.1: 'x' is not of type integer",
    "/whole": "v: the querystring is required",
    "/whole_json?%7B%22r%22%3A%22x%22%7D": "v.r: 'x' is not of type integer",
    "/whole_json?%7B": "v: is no JSON",
}


def test_requests_of_every_style_are_checked(
    described: Callable[[str], Document],
    talk: Talk,
) -> None:
    client = talk(described(SPEC))
    for target in RIGHT:
        response = client.get(target)
        assert response.status_code == 204, (target, response.text)
    for target, message in WRONG.items():
        response = client.get(target)
        assert response.status_code == 400, target
        assert message in response.text, target


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"accept-encoding": "gzip"}, 204),
        ({"accept-encoding": "gzip, deflate, br, zstd"}, 204),
        ({"accept-encoding": "br;q=1.0, gzip;q=0.8"}, 204),
        ({"accept-encoding": "br"}, 400),
        ({"accept-encoding": "gzip", "accept-language": "en;q=0.5, de"}, 204),
        ({"accept-encoding": "gzip", "accept-language": "fr, de"}, 204),
        ({"accept-encoding": "gzip", "accept-language": "fr"}, 400),
    ],
)
def test_of_what_a_caller_would_like_one_is_enough(
    headers: dict[str, str],
    status: int,
    described: Callable[[str], Document],
    talk: Talk,
) -> None:
    response = talk(described(SPEC)).get("/liked", headers=headers)
    assert response.status_code == status, response.text


@pytest.mark.parametrize(
    ("form", "message"),
    [
        ("joined=1%7C2&deep[l][0]=1&json=%7B%22r%22%3A1%7D", None),
        ("joined=1%7Cx", "joined.1: 'x' is not of type integer"),
        ("listed=1,2", None),
        ("listed=1,x", "listed.1: 'x' is not of type integer"),
        ("deep[l][0]=x", "deep.l.0: 'x' is not of type integer"),
        ("json=%7B%22r%22%3A%22x%22%7D", "json"),
    ],
)
def test_fields_of_forms_are_read_as_their_encoding_says(
    form: str,
    message: str | None,
    described: Callable[[str], Document],
    talk: Talk,
) -> None:
    client = talk(described(SPEC))
    headers = {"content-type": "application/x-www-form-urlencoded"}
    response = client.post("/form", content=form, headers=headers)
    if message is None:
        assert response.status_code == 204, response.text
    else:
        assert response.status_code == 400
        assert message in response.text
