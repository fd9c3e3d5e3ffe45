"""Texts that cannot be sent, and charsets that cannot be read."""

from __future__ import annotations

from typing import Any

import pytest
from runtime._sync.client import SyncAPIClient
from runtime.core.errors import (
    APIResponseValidationError,
    APIStatusError,
    InvalidArgumentError,
)
from runtime.core.json_body import encode_json
from runtime.core.operation import Operation

from tests.runtime.support import Api, Server, settings

HALF = "a\ud800b"
TEXT: Operation[str] = Operation("GET", "/text", lambda: str)
OP: Operation[Any] = Operation("POST", "/things/{id}", lambda: Any)


@pytest.mark.parametrize(
    "call",
    [
        {"path": {"id": HALF}},
        {"path": {"id": "1"}, "query": {"a": HALF}},
        {"path": {"id": "1"}, "query": {HALF: "a"}},
        {"path": {"id": "1"}, "extra_query": {"a": [HALF]}},
        {"path": {"id": "1"}, "headers": {"x": HALF}},
        {"path": {"id": "1"}, "extra_headers": {HALF: "a"}},
        {"path": {"id": "1"}, "body": {"a": HALF}},
        {"path": {"id": "1"}, "body": {HALF: 1}},
    ],
    ids=str,
)
@pytest.mark.parametrize(
    "media",
    ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
)
def test_half_a_surrogate_pair_cannot_be_sent(
    api: Api, server: Server, call: dict[str, Any], media: str
) -> None:
    server.replies((200, {}))
    with pytest.raises(InvalidArgumentError) as caught:
        api.request(OP.derive(content_type=media), **call)
    str(caught.value).encode()
    assert not server.requests


def test_a_body_says_that_it_is_the_body() -> None:
    for body in ({"a": [HALF]}, HALF):
        with pytest.raises(InvalidArgumentError, match=r"in the body.*surrogate"):
            encode_json(body)


@pytest.mark.parametrize("call", [("/x" + HALF), ("/x?a=" + HALF)])
def test_nor_in_a_path_of_ones_own(call: str) -> None:
    with (
        SyncAPIClient(settings=settings()) as client,
        pytest.raises(InvalidArgumentError) as caught,
    ):
        client.get(call)
    str(caught.value).encode()


def test_nor_in_a_base_url() -> None:
    with pytest.raises(InvalidArgumentError, match="base_url") as caught:
        SyncAPIClient(settings=settings(), base_url=f"http://a.test/{HALF}")
    str(caught.value).encode()


TEXT_OR_NONE: Operation[str | None] = Operation("GET", "/text", lambda: str | None)


def test_text_or_nothing_is_no_json(api: Api, server: Server) -> None:
    plain = {"content-type": "text/plain"}
    server.replies((200, b"done", plain), (204, None), (200, b"", plain))
    assert api.request(TEXT_OR_NONE) == "done"
    assert api.request(TEXT_OR_NONE) is None
    assert api.request(TEXT_OR_NONE) is None
    server.replies((200, b'"done"', {"content-type": "application/json"}))
    assert api.request(TEXT_OR_NONE) == "done"
    server.replies((200, b"null", {"content-type": "application/json"}))
    assert api.request(TEXT_OR_NONE) is None


CHARSETS = ["x-none", "hex", "zip", "rot13", "undefined", '"a b"', "utf-8\\0"]


@pytest.mark.parametrize("charset", CHARSETS)
def test_an_unknown_charset_is_utf_8_or_an_error_of_ours(
    api: Api, server: Server, charset: str
) -> None:
    headers = {"content-type": f"text/plain; charset={charset}"}
    server.replies((200, "é".encode(), headers))
    assert api.request(TEXT) == "é"
    server.replies((200, b"\xff\xfe\xfd", headers))
    with pytest.raises(APIResponseValidationError, match=r"charset.*read its bytes"):
        api.request(TEXT)


@pytest.mark.parametrize("charset", CHARSETS)
def test_so_it_is_piece_by_piece(api: Api, server: Server, charset: str) -> None:
    headers = {"content-type": f"text/plain; charset={charset}"}
    server.replies((200, b"abc", headers))
    file: Operation[bytes] = Operation("GET", "/file", lambda: bytes)

    async def lines(client: Any) -> Any:
        response = await client.download(file)
        return [line async for line in response.iter_lines()]

    with pytest.raises(APIResponseValidationError, match="charset"):
        api.run(lambda client: list(client.download(file).iter_lines()), lines)


@pytest.mark.parametrize("charset", CHARSETS)
def test_an_error_is_told_all_the_same(api: Api, server: Server, charset: str) -> None:
    headers = {"content-type": f"text/plain; charset={charset}"}
    server.replies((400, b"bad \xff thing", headers))
    with pytest.raises(APIStatusError, match=r"bad . thing"):
        api.request(TEXT)


@pytest.mark.parametrize("charset", ["latin-1", "utf-16", "utf-16-le", "shift_jis"])
def test_a_known_charset_is_used(api: Api, server: Server, charset: str) -> None:
    text = "日本" if charset == "shift_jis" else "é"
    headers = {"content-type": f"text/plain; charset={charset}"}
    server.replies((200, text.encode(charset), headers))
    assert api.request(TEXT) == text
