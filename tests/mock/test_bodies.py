"""Bodies: how large they may be, and how forms are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from specloom.mock.multipart import MultipartError, MultipartReader
from specloom.spec.document import Document

from tests.mock.conftest import Talk

Describe = Callable[[str], Document]

# --- Sizes and forms -------------------------------------------------------------

UPLOADS = """
paths:
  /json:
    post:
      requestBody:
        required: true
        x-specloom-max-bytes: 20
        content: {application/json: {schema: {type: object}}}
      responses: {'204': {description: ''}}
  /form:
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file, count]
              properties:
                file: {type: string, format: binary}
                count: {type: integer, maximum: 5}
                tags: {type: array, items: {type: string, maxLength: 3}}
                extra: {type: object, required: [a], properties: {a: {type: integer}}}
      responses: {'204': {description: ''}}
  /fields:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              additionalProperties: false
              properties:
                amount: {type: integer}
                live: {type: boolean}
                name: {type: string}
                tags: {type: array, items: {type: integer}}
                meta: {type: object, additionalProperties: {type: string}}
                lines:
                  type: array
                  items: {type: object, properties: {n: {type: integer}}}
      responses: {'204': {description: ''}}
  /styled:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded: &form
            schema:
              type: object
              additionalProperties: false
              required: [amount]
              properties:
                amount: {type: integer}
                tags: {type: array, items: {type: integer}}
                part: {type: object, properties: {amount: {type: integer}}}
                spread: {type: object, properties: {width: {type: integer}}}
            encoding:
              tags: {style: deepObject, explode: true}
              part: {style: deepObject, explode: true}
              spread: {style: form, explode: true}
          multipart/form-data: *form
      responses: {'204': {description: ''}}
  /raw:
    put:
      requestBody: {content: {'image/*': {}}}
      responses: {'204': {description: ''}}
"""


@pytest.fixture
def uploads(described: Describe, talk: Talk) -> httpx2.Client:
    return talk(described(UPLOADS))


def test_a_body_may_be_too_large(uploads: httpx2.Client) -> None:
    assert uploads.post("/json", json={"a": "x" * 12}).status_code == 204
    refused = uploads.post("/json", json={"a": "x" * 13})
    assert refused.status_code == 413
    message = "the body has 21 bytes, more than the 20 allowed"
    assert refused.json()["error"]["message"] == message
    # The same without a length, and with so much that nobody keeps it.
    refused = uploads.post(
        "/json",
        content=(b" " * 65536 for _ in range(100)),
        headers={"content-type": "application/json"},
    )
    assert refused.status_code == 413


def test_the_documented_limit(claude: httpx2.Client) -> None:
    files = {"files[]": ("skill/SKILL.md", bytes(30 * 1024 * 1024))}
    refused = claude.post("/v1/skills", files=files)
    assert refused.status_code == 413
    assert refused.json()["error"]["type"] == "request_too_large"


def part(text: str, name: str | None = None, media: str | None = None) -> Any:
    return (name, text.encode()) if media is None else (name, text.encode(), media)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ([("file", part("x", "a")), ("count", part("5"))], None),
        ([("file", part("", "a")), ("count", part("1"))], None),
        (
            [("file", part("x", "a")), ("count", part("1")), ("tags", part("a"))],
            None,
        ),
        ([("count", part("5"))], "body: lacks 'file'"),
        ([("file", part("x", "a")), ("count", part("6"))], "count: 6 breaks maximum"),
        ([("file", part("x", "a")), ("count", part("x"))], "count: 'x' is not of type"),
        (
            [
                *(("file", part("x", "a")), ("count", part("1"))),
                *(("tags", part("abc")), ("tags", part("abcd"))),
            ],
            "tags.1: 'abcd' breaks maxLength",
        ),
        (
            [
                *(("file", part("x", "a")), ("count", part("1"))),
                ("extra", part("{}", None, "application/json")),
            ],
            "extra: lacks 'a'",
        ),
        (
            [
                *(("file", part("x", "a")), ("count", part("1"))),
                ("extra", part("{", None, "application/json")),
            ],
            "the body is no JSON",
        ),
    ],
)
def test_forms_with_files(
    parts: list[Any], message: str | None, uploads: httpx2.Client
) -> None:
    response = uploads.post("/form", files=parts)
    if message is None:
        assert response.status_code == 204, response.text
    else:
        assert response.status_code == 400
        assert message in response.json()["error"]["message"]


@pytest.mark.parametrize(
    ("media", "content", "message"),
    [
        ("multipart/form-data", b"x", "names no boundary"),
        ("multipart/form-data; boundary=b", b"x", "its last boundary is missing"),
        ("multipart/form-data; boundary=b", b"--b\r\n\r\n\r\nx\r\n--b--", "no name"),
        ("multipart/form-data; boundary=b", b"--bxy", "not followed by a line end"),
    ],
)
def test_forms_that_are_none(
    media: str, content: bytes, message: str, uploads: httpx2.Client
) -> None:
    headers = {"content-type": media}
    response = uploads.post("/form", content=content, headers=headers)
    assert response.status_code == 400
    assert message in response.json()["error"]["message"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("amount=5&live=true&name=7&tags=1&tags=2&meta[a]=1", None),
        ("tags[]=1", None),
        ("lines[0][n]=1&lines[1][n]=2", None),
        ("lines[0][n]=x", "lines.0.n: 'x' is not of type integer"),
        ("amount=x", "amount: 'x' is not of type integer"),
        ("live=maybe", "live: 'maybe' is not of type boolean"),
        ("other=1", "other"),
    ],
)
def test_fields_are_read_by_their_schema(
    content: str, message: str | None, uploads: httpx2.Client
) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    response = uploads.post("/fields", content=content, headers=headers)
    if message is None:
        assert response.status_code == 204, response.text
    else:
        assert response.status_code == 400
        assert message in response.json()["error"]["message"]


@pytest.mark.parametrize("parts", [False, True])
@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"amount": "1", "part[amount]": "2", "tags[0]": "3"}, None),
        ({"amount": "1", "width": "2"}, None),
        ({"part[amount]": "2"}, "lacks 'amount'"),
        (
            {"amount": "1", "part[amount]": "x"},
            "part.amount: 'x' is not of type integer",
        ),
        ({"amount": "1", "width": "x"}, "spread.width: 'x' is not of type integer"),
    ],
)
def test_fields_are_read_in_their_styles(
    uploads: httpx2.Client, parts: bool, fields: dict[str, str], wrong: str | None
) -> None:
    """In a form of parts, too; a property inside has the name of one beside it."""
    if parts:
        files = [(name, (None, text)) for name, text in fields.items()]
        response = uploads.post("/styled", files=files)
    else:
        response = uploads.post("/styled", data=fields)
    if wrong is None:
        assert response.status_code == 204, response.text
    else:
        assert wrong in response.json()["error"]["message"]


def test_ranges_of_media_types(uploads: httpx2.Client) -> None:
    headers = {"content-type": "image/png"}
    assert uploads.put("/raw", content=b"\x89", headers=headers).status_code == 204
    headers = {"content-type": "text/plain"}
    assert uploads.put("/raw", content=b"x", headers=headers).status_code == 415


# --- Forms, however they arrive --------------------------------------------------

FORM = (
    b"preamble\r\n--b\r\n"
    b'Content-Disposition: form-data; name="a"\r\n\r\n'
    b"\r\n--b\r\n"
    b'content-disposition: form-data; name="f[]"; filename="d/\xc3\xa4.txt"\r\n'
    b"content-type: text/plain\r\n\r\n"
    b"one\r\n--two\r\n\r\n--b  "[:-2] + b"\r\n"
    b'Content-Disposition: form-data; name="c"\r\n\r\n'
    b"\xff\r\n--b--\r\nepilogue\r\n--b\r\n"
)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 4096])
def test_forms_are_read_in_pieces(size: int) -> None:
    reader = MultipartReader('multipart/form-data; boundary="b"')
    for start in range(0, len(FORM), size):
        reader.feed(FORM[start : start + size])
    empty, file, binary = reader.finish()
    assert (empty.name, empty.text, empty.filename) == ("a", "", None)
    assert (file.name, file.filename, file.media) == ("f[]", "d/ä.txt", "text/plain")
    assert file.text == "one\r\n--two\r\n"
    assert (binary.text, binary.size_bytes) == (None, 1)


def test_big_files_are_not_kept() -> None:
    reader = MultipartReader("multipart/form-data; boundary=b")
    reader.feed(b'--b\r\ncontent-disposition: form-data; name="f"\r\n\r\n')
    for _ in range(50):
        reader.feed(bytes(100_000))
    reader.feed(b"\r\n--b--")
    (part,) = reader.finish()
    assert part.size_bytes == 5_000_000
    assert len(part.content) < 1_200_000
    assert part.text is None


def test_headers_of_a_part_end_somewhere() -> None:
    reader = MultipartReader("multipart/form-data; boundary=b")
    feed: Callable[[bytes], None] = reader.feed
    with pytest.raises(MultipartError):
        feed(b"--b\r\n" + b"x" * 20_000)
