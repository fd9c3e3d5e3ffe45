"""Bodies that are no JSON and no form, and those that are left out, as bytes."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from runtime.core.operation import Operation

from tests.runtime.support import Api, Server

OCTETS = "application/octet-stream"
PUT: Operation[None] = Operation("PUT", "/x", lambda: None, content_type=OCTETS)
START: Operation[None] = Operation("POST", "/x", lambda: None, optional_body=True)


def on_disk(folder: Path) -> Path:
    path = folder / "file.bin"
    path.write_bytes(b"\x00\xff")
    return path


@pytest.mark.parametrize(
    "given",
    [
        lambda _: b"\x00\xff",
        lambda _: bytearray(b"\x00\xff"),
        lambda _: memoryview(b"\x00\xff"),
        lambda _: io.BytesIO(b"\x00\xff"),
        lambda _: iter([b"\x00", b"\xff"]),
        lambda _: (bytes([each]) for each in (0, 255)),
        on_disk,
    ],
)
def test_bytes_travel_as_they_are(
    api: Api, server: Server, tmp_path: Path, given: Callable[[Path], Any]
) -> None:
    server.replies((200, b""))
    api.request(PUT, body=given(tmp_path))
    (seen,) = server.requests
    assert (seen.body, seen.headers["content-type"]) == (b"\x00\xff", OCTETS)


def test_text_travels_as_utf_8(api: Api, server: Server) -> None:
    server.replies((200, b""))
    api.request(PUT, body="hé", headers={"Content-Type": "text/markdown"})
    (seen,) = server.requests
    assert seen.body == "hé".encode()
    assert seen.headers["content-type"] == "text/markdown"


@pytest.mark.parametrize(
    ("media", "given", "sent"),
    [
        ("application/jsonl", [{"n": 1}, {"n": "é"}], '{"n":1}\n{"n":"é"}\n'),
        ("application/x-ndjson", lambda: iter([{"n": 1}, None]), '{"n":1}\nnull\n'),
        ("application/stream+json", ({"n": 1},), '{"n":1}\n'),
        ("application/json-seq", [{"n": 1}, [2]], '\x1e{"n":1}\n\x1e[2]\n'),
        ("application/jsonl", '{"n":1}\n', '{"n":1}\n'),
        ("application/jsonl", b'{"n":1}\n', '{"n":1}\n'),
        ("application/jsonl", lambda: io.BytesIO(b"[1]\n[2]\n"), "[1]\n[2]\n"),
        ("application/jsonl", lambda: iter([b"[1]\n", b"[2]\n"]), "[1]\n[2]\n"),
        ("application/jsonl", [], ""),
    ],
)
def test_json_lines(
    api: Api, server: Server, media: str, given: Any, sent: str
) -> None:
    server.replies((200, b""))
    body = given() if callable(given) else given
    api.request(PUT.derive(content_type=media), body=body)
    (seen,) = server.requests
    assert (seen.body.decode(), seen.headers["content-type"]) == (sent, media)


def test_one_value_is_no_json_lines(api: Api) -> None:
    with pytest.raises(TypeError, match="a dict cannot be sent as application/jsonl"):
        api.request(PUT.derive(content_type="application/jsonl"), body={"n": 1})


def test_json_under_its_other_name(api: Api, server: Server) -> None:
    server.replies((200, b""))
    api.request(PUT.derive(content_type="text/json"), body={"n": 1})
    (seen,) = server.requests
    assert (seen.body, seen.headers["content-type"]) == (b'{"n":1}', "text/json")


@pytest.mark.parametrize(
    ("call", "body"),
    [
        ({"body": {"mode": None}}, b'{"mode":null}'),
        ({"body": {"mode": "x"}}, b'{"mode":"x"}'),
        ({"body": {}, "extra_body": {"more": 1}}, b'{"more":1}'),
        ({"body": {}}, b""),
    ],
)
def test_an_optional_body_without_fields_is_not_sent(
    api: Api, server: Server, call: dict[str, Any], body: bytes
) -> None:
    server.replies((200, b""))
    api.request(START, **call)
    (seen,) = server.requests
    assert seen.body == body
    assert ("content-type" in seen.headers) is bool(body)


def test_a_body_that_is_not_optional_is_sent_empty(api: Api, server: Server) -> None:
    server.replies((200, b""))
    api.request(START.derive(optional_body=False), body={})
    assert server.requests[0].body == b"{}"
