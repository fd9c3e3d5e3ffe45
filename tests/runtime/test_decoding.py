"""Bodies that are compressed, cut, or too large, in every way of reading them."""

from __future__ import annotations

import gzip
import json
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import brotli
import httpx2
import pytest
from runtime._async.binary import AsyncBinaryAPIResponse
from runtime._async.raw import async_streamed_response
from runtime._sync.binary import BinaryAPIResponse
from runtime._sync.raw import streamed_response
from runtime.core.body import BodyDecoder, BodyTooLargeError, attach
from runtime.core.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    ResponseTooLargeError,
)
from runtime.core.jsonl import LineParser
from runtime.core.operation import Operation, StreamPolicy
from runtime.core.sse import EventParser

from tests.runtime.support import Api, Exchange, Handler, Server

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LINES: Operation[Any] = Operation("GET", "/lines", lambda: dict[str, int])
ITEMS: Operation[Any] = Operation("GET", "/items", lambda: list[int])
FILE: Operation[bytes] = Operation("GET", "/file", lambda: bytes)


def sends(data: bytes, coding: str | None, step: int = 1000) -> Handler:
    """Answers with these bytes, in pieces of this size, and says how they are coded."""

    async def handler(exchange: Exchange) -> None:
        headers = {} if coding is None else {"content-encoding": coding}
        await exchange.start(200, headers)
        for at in range(0, len(data), step):
            await exchange.piece(data[at : at + step])
        await exchange.piece(b"", last=True)

    return handler


def read_whole(api: Api) -> bytes:
    return json.dumps(api.request(ITEMS)).encode()


def read_lines(api: Api) -> bytes:
    found: list[Any] = []
    api.lines(LINES, found)
    return b"".join(b'{"n":%d}\n' % line["n"] for line in found)


def read_events(api: Api) -> bytes:
    found: list[Any] = []
    api.stream(LINES, StreamPolicy(), found)
    return b"".join(b'data: {"n":%d}\n\n' % event["n"] for event in found)


def read_file(api: Api) -> bytes:
    return bytes(
        api.run(
            lambda client: client.download(FILE).read(),
            lambda client: _read(client.download(FILE)),
        )
    )


async def _read(response: Any) -> bytes:
    found: AsyncBinaryAPIResponse = await response
    return await found.read()


def read_pieces(api: Api) -> bytes:
    async def pieces(client: Any) -> bytes:
        response = await client.download(FILE)
        return b"".join([piece async for piece in response.iter_bytes()])

    return bytes(
        api.run(
            lambda client: b"".join(client.download(FILE).iter_bytes()),
            pieces,
        )
    )


Reading = Callable[[Api], bytes]
# How it is read, and what arrives in two halves.
READINGS: dict[str, tuple[Reading, bytes, bytes]] = {
    "read": (read_whole, b"[1, ", b"2, 3]"),
    "lines": (read_lines, b'{"n":1}\n', b'{"n":2}\n{"n":3}\n'),
    "events": (read_events, b'data: {"n":1}\n\n', b'data: {"n":2}\n\n'),
    "download": (read_file, b"a" * 3000, b"b" * 3000),
    "pieces": (read_pieces, b"a" * 3000, b"b" * 3000),
}
STREAMS = ("lines", "events")
reading = pytest.mark.parametrize("how", READINGS)


@reading
@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "GZip"])
@pytest.mark.parametrize("step", [1, 7, 1000])
def test_every_member_of_a_gzip_body_is_read(
    api: Api, server: Server, how: str, coding: str, step: int
) -> None:
    read, one, other = READINGS[how]
    body = gzip.compress(one) + gzip.compress(b"") + gzip.compress(other)
    server.answers(sends(body + b"\0\0", coding, step))
    assert read(api) == one + other


@reading
def test_zlib_and_bare_deflate_and_several_codings(
    api: Api, server: Server, how: str
) -> None:
    read, one, other = READINGS[how]
    bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    for body, coding in (
        (zlib.compress(one + other), "deflate"),
        (bare.compress(one + other) + bare.flush(), "deflate"),
        (gzip.compress(zlib.compress(one + other)), "deflate, gzip"),
        (one + other, "identity"),
        (one + other, "aws-chunked"),
    ):
        server.answers(sends(body, coding, 1))
        assert read(api) == one + other, coding


def flushed(first: bytes, second: bytes, wbits: int) -> tuple[bytes, bytes]:
    """Compressed bytes that can be read up to the seam, and the rest of them."""
    made = zlib.compressobj(wbits=wbits)
    head = made.compress(first) + made.flush(zlib.Z_FULL_FLUSH)
    return head, made.compress(second) + made.flush()


@reading
@pytest.mark.parametrize(
    ("coding", "wbits"), [("gzip", 31), ("deflate", 15), ("deflate", -15)]
)
def test_a_body_cut_where_it_was_flushed_is_not_whole(
    api: Api, server: Server, how: str, coding: str, wbits: int
) -> None:
    read, one, other = READINGS[how]
    head, rest = flushed(one, other, wbits)
    for cut in (head, head + rest[:-1]):
        server.answers(sends(cut, coding))
        with pytest.raises(APIConnectionError, match="before its compressed data did"):
            read(api)


@reading
@pytest.mark.parametrize("step", [1, 1000])
def test_what_is_no_such_data_is_an_error(
    api: Api, server: Server, how: str, step: int
) -> None:
    read, one, other = READINGS[how]
    for body, coding in (
        (one + other, "gzip"),
        (gzip.compress(one) + b"more", "gzip"),
        (b"\x00" + one, "deflate"),
        (zlib.compress(one + other) + b"more", "deflate"),
    ):
        server.answers(sends(body, coding, step))
        # Of a stream, which may have begun, it is said that its connection failed.
        error = APIConnectionError if how in STREAMS else APIResponseValidationError
        with pytest.raises(error, match="compress"):
            read(api)


def test_the_first_byte_alone_is_not_the_whole(api: Api, server: Server) -> None:
    server.answers(sends(zlib.compress(b"a")[:1], "deflate"))
    with pytest.raises(APIConnectionError, match="before its compressed data did"):
        read_file(api)


@pytest.mark.parametrize("times", [5, 6])
def test_a_body_is_encoded_at_most_five_times(
    api: Api, server: Server, times: int
) -> None:
    body = b"[1]"
    for _ in range(times):
        body = gzip.compress(body)
    server.answers(sends(body, ", ".join(["gzip"] * times)))
    if times == 5:
        assert read_file(api) == b"[1]"
    else:
        with pytest.raises(APIResponseValidationError, match="5 content codings"):
            read_file(api)


def test_no_bytes_at_all_are_whole(api: Api, server: Server) -> None:
    server.answers(sends(b"", "gzip"))
    assert read_file(api) == b""


def brotli_halves(first: bytes, second: bytes) -> tuple[bytes, bytes]:
    made = brotli.Compressor()
    head = made.process(first) + made.flush()
    return head, made.process(second) + made.finish()


def zstd_halves(first: bytes, second: bytes) -> tuple[bytes, bytes]:
    """One frame each: a body may have several."""
    return zstd.compress(first), zstd.compress(second)


OTHERS = pytest.mark.parametrize(
    ("coding", "halves"), [("br", brotli_halves), ("zstd", zstd_halves)]
)


@reading
@OTHERS
@pytest.mark.parametrize("step", [1, 7, 1000])
def test_brotli_and_zstandard_are_decoded(
    api: Api, server: Server, how: str, coding: str, halves: Any, step: int
) -> None:
    read, one, other = READINGS[how]
    server.answers(sends(b"".join(halves(one, other)), coding, step))
    assert read(api) == one + other


@reading
@OTHERS
def test_so_they_are_where_they_are_cut_or_broken(
    api: Api, server: Server, how: str, coding: str, halves: Any
) -> None:
    read, one, other = READINGS[how]
    head, rest = halves(one, other)
    # Behind a frame of Zstandard a body may end.
    cuts = [head + rest[:-1]] + ([head] if coding == "br" else [])
    for cut in cuts:
        server.answers(sends(cut, coding))
        with pytest.raises(APIConnectionError, match="before its compressed data did"):
            read(api)
    server.answers(sends(b"no such data", coding))
    error = APIConnectionError if how in STREAMS else APIResponseValidationError
    with pytest.raises(error):
        read(api)


@pytest.mark.parametrize(
    ("coding", "package"), [("br", "brotlicffi"), ("zstd", "backports.zstd")]
)
def test_what_is_not_installed_is_named(
    api: Api,
    server: Server,
    coding: str,
    package: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("brotli", "brotlicffi", "compression.zstd", "backports.zstd"):
        monkeypatch.setitem(sys.modules, name, None)
    server.answers(sends(b"some bytes", coding))
    with pytest.raises(APIResponseValidationError, match=package):
        read_file(api)


def test_the_body_of_an_error_is_decoded(api: Api, server: Server) -> None:
    body = {"error": {"type": "x", "message": "what is wrong"}}
    text = json.dumps(body).encode()

    async def refuse(exchange: Exchange) -> None:
        packed = gzip.compress(text[:9]) + gzip.compress(text[9:])
        await exchange.answer(400, packed, {"content-encoding": "x-gzip"})

    server.answers(refuse)
    with pytest.raises(APIStatusError, match="what is wrong") as caught:
        api.request(ITEMS)
    assert caught.value.body == body


def test_httpx2_takes_the_decoder(tmp_path: Path) -> None:
    """A private attribute of httpx2, of this version: nothing else would say so."""
    packed = gzip.compress(b"a") + gzip.compress(b"b")
    raw = httpx2.Response(
        200,
        headers={"content-encoding": "gzip"},
        stream=httpx2.ByteStream(packed),
        request=httpx2.Request("GET", "http://a.test"),
    )
    made = httpx2.Response(200, headers=raw.headers, content=iter([packed]))
    attach(made)
    assert made.read() == b"ab"
    assert made.num_bytes_downloaded == len(packed)


# --- Limits ----------------------------------------------------------------------


LARGE = b"[" + b" " * 20_000_000 + b"]"
BOMBS = {
    "gzip": gzip.compress(LARGE),
    "deflate": zlib.compress(LARGE),
    "br": brotli.compress(LARGE, quality=5),
    "zstd": zstd.compress(LARGE),
}


@pytest.mark.parametrize("coding", BOMBS)
def test_what_is_decoded_comes_in_pieces_of_bounded_size(coding: str) -> None:
    """A limit that is looked at when all is in memory would be none."""
    decoder = BodyDecoder(httpx2.Headers({"content-encoding": coding}))
    sizes = [len(piece) for piece in decoder.decode(BOMBS[coding])]
    assert sum(sizes) == len(LARGE)
    assert max(sizes) <= 2**20
    decoder.flush()


@pytest.mark.parametrize(
    "body",
    [
        (b"[1]" + b" " * 3000, None),
        *((bomb, coding) for coding, bomb in BOMBS.items()),
    ],
    ids=["plain", *BOMBS],
)
def test_a_body_that_is_too_large_is_refused(
    api: Api, server: Server, body: tuple[bytes, str | None]
) -> None:
    api.options["max_response_bytes"] = 2000
    server.answers(sends(*body))
    with pytest.raises(ResponseTooLargeError, match=r"2,000 bytes.*max_response_bytes"):
        api.request(ITEMS)
    with pytest.raises(ResponseTooLargeError) as caught:
        api.run(
            lambda client: _sync_read(client),
            lambda client: _async_read(client),
        )
    assert caught.value.limit == 2000
    # A copy allows more.
    api.options["max_response_bytes"] = None
    assert api.request(ITEMS) in ([1], [])


def _sync_read(client: Any) -> None:
    send: Any = streamed_response(client.request)
    with send(ITEMS) as response:
        response.read()


async def _async_read(client: Any) -> None:
    send: Any = async_streamed_response(client.request)
    async with send(ITEMS) as response:
        await response.read()


def test_a_download_has_no_limit(api: Api, server: Server, tmp_path: Path) -> None:
    api.options["max_response_bytes"] = 2000
    server.answers(sends(b"a" * 5000, None))
    assert len(read_file(api)) == 5000
    target = tmp_path / "file"

    async def save(client: Any) -> None:
        await (await client.download(FILE)).write_to_file(target)

    def save_now(client: Any) -> None:
        response: BinaryAPIResponse = client.download(FILE)
        response.write_to_file(target)

    api.run(save_now, save)
    assert target.stat().st_size == 5000


@pytest.mark.parametrize("step", [100, 100_000])
@pytest.mark.parametrize(
    ("read", "short", "long"),
    [
        (read_lines, b'{"n":1}\n', b'{"n":' + b" " * 3000 + b"1}\n"),
        (read_events, b'data: {"n":1}\n\n', b": " + b" " * 3000 + b"\n\n"),
        (read_events, b'data: {"n":1}\n\n', b"data: \n" * 500 + b"\n"),
    ],
)
def test_a_stream_is_endless_and_a_line_is_not(
    api: Api, server: Server, read: Reading, short: bytes, long: bytes, step: int
) -> None:
    api.options["max_response_bytes"] = 2000
    server.answers(sends(short * 1000, None, step))
    assert read(api) == short * 1000
    server.answers(sends(short + long, None, step))
    with pytest.raises(ResponseTooLargeError):
        read(api)


@pytest.mark.parametrize("kind", [EventParser, LineParser])
def test_what_never_ends_is_refused_while_it_comes(kind: Any) -> None:
    parser = kind(1000)
    assert parser.feed(b"data: " + b"x" * 594) == []
    assert parser.feed(b"x" * 400) == []
    with pytest.raises(BodyTooLargeError):
        parser.feed(b"x")


@pytest.mark.parametrize("kind", [EventParser, LineParser])
def test_what_was_complete_does_not_count(kind: Any) -> None:
    parser = kind(1000)
    for _ in range(500):
        assert parser.feed(b"data: 1") == []
        assert len(parser.feed(b"\n\n")) == 1


def test_the_default_limit(api: Api) -> None:
    found = api.run(lambda c: c._bounds.max_bytes, _bounds)
    assert found == 256 * 2**20
    with pytest.raises(ValueError, match="max_response_bytes must be more than 0"):
        api.run(lambda c: c.with_options(max_response_bytes=0), _bounds_of_none)


async def _bounds(client: Any) -> Any:
    return client._bounds.max_bytes


async def _bounds_of_none(client: Any) -> Any:
    return client.with_options(max_response_bytes=0)


def test_an_error_whose_body_is_too_large_is_still_that_error(
    api: Api, server: Server
) -> None:
    api.options["max_response_bytes"] = 2000
    server.replies((400, {"error": {"message": "a" * 3000}}))
    with pytest.raises(APIError, match="HTTP 400") as caught:
        api.request(ITEMS)
    assert caught.value.body is None
