"""Results that are bytes: read, walked through, written to a file."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from runtime.core.errors import APIConnectionError, APIStatusError
from runtime.core.operation import Operation

from tests.runtime.support import (
    Api,
    Exchange,
    Server,
    drop,
    items_of,
    pieces,
    reply,
    value_of,
)

DOWNLOAD: Operation[bytes] = Operation(
    "GET", "/files/{file_id}/content", lambda: bytes, accept="*/*"
)
PATH = {"file_id": "f1"}


def download(api: Api, look: Callable[[Any], Awaitable[Any]]) -> Any:
    """Look at a download, sync or async."""

    async def awaited(client: Any) -> Any:
        return await look(await client.download(DOWNLOAD, path=PATH))

    return api.run(
        lambda client: asyncio.run(drive(look(client.download(DOWNLOAD, path=PATH)))),
        awaited,
    )


async def drive(coroutine: Awaitable[Any]) -> Any:
    return await coroutine


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_bytes_at_once(api: Api, server: Server) -> None:
    server.replies((200, b"\x00\xff", {"content-type": "image/png"}))

    async def look(file: Any) -> None:
        assert not file.is_closed
        assert file.status_code == 200
        assert file.headers["content-type"] == "image/png"
        assert file.request_id == "req_1"
        assert await value_of(file.read()) == b"\x00\xff"
        assert file.content == b"\x00\xff"
        assert await value_of(file.parse()) == b"\x00\xff"
        assert file.is_closed, "reading gives the connection back"

    download(api, look)
    assert server.requests[0].path == "/files/f1/content"
    assert server.requests[0].headers["accept"] == "*/*"


def test_bytes_in_chunks(api: Api, server: Server) -> None:
    server.replies((200, b"abcdefg"))

    async def look(file: Any) -> None:
        assert await items_of(file.iter_bytes(3)) == [b"abc", b"def", b"g"]
        assert file.is_closed

    download(api, look)


def test_a_context_manager_closes(api: Api, server: Server) -> None:
    server.answers(pieces(b"a", end="hang"))

    async def look(file: Any) -> None:
        if api.kind == "sync":
            with file as entered:
                assert entered is file
        else:
            async with file as entered:
                assert entered is file
        assert file.is_closed

    download(api, look)


def test_a_file(api: Api, server: Server, tmp_path: Path) -> None:
    data = os.urandom(300_000)
    server.replies((200, data))
    path = tmp_path / "out.bin"
    path.write_bytes(b"old")

    async def look(file: Any) -> None:
        await value_of(file.write_to_file(path))
        assert file.is_closed

    download(api, look)
    assert path.read_bytes() == data
    assert names(tmp_path) == ["out.bin"]
    umask = os.umask(0)
    os.umask(umask)
    assert path.stat().st_mode & 0o777 == 0o666 & ~umask


def test_a_file_by_its_other_name(api: Api, server: Server, tmp_path: Path) -> None:
    server.replies((200, b"abc"))

    async def look(file: Any) -> None:
        await value_of(file.stream_to_file(str(tmp_path / "a"), chunk_size=1))

    download(api, look)
    assert (tmp_path / "a").read_bytes() == b"abc"


@pytest.mark.parametrize("before", [None, b"old"])
def test_a_download_that_breaks_off_leaves_no_half_file(
    api: Api, server: Server, tmp_path: Path, before: bytes | None
) -> None:
    path = tmp_path / "out.bin"
    if before is not None:
        path.write_bytes(before)

    async def half(exchange: Exchange) -> None:
        await exchange.start(200, {"content-length": "100"})
        await exchange.piece(b"half")
        exchange.drop()

    server.answers(half)

    async def look(file: Any) -> None:
        with pytest.raises(APIConnectionError):
            await value_of(file.write_to_file(path))
        assert file.is_closed

    download(api, look)
    assert names(tmp_path) == ([] if before is None else ["out.bin"])
    assert before is None or path.read_bytes() == before
    assert len(server.requests) == 1, "what has begun is not asked for again"


def test_a_place_that_cannot_be_written(
    api: Api, server: Server, tmp_path: Path
) -> None:
    server.replies((200, b"abc"))

    async def look(file: Any) -> None:
        with pytest.raises(IsADirectoryError, match="give a file in it"):
            await value_of(file.write_to_file(tmp_path))
        assert file.is_closed

    download(api, look)

    async def nowhere(file: Any) -> None:
        with pytest.raises(FileNotFoundError):
            await value_of(file.write_to_file(tmp_path / "none" / "a"))
        assert file.is_closed

    download(api, nowhere)
    assert names(tmp_path) == []


def test_a_link_and_a_pipe_stay(api: Api, server: Server, tmp_path: Path) -> None:
    server.replies((200, b"abc"))
    (tmp_path / "link").symlink_to(tmp_path / "target")

    async def look(file: Any) -> None:
        await value_of(file.write_to_file(tmp_path / "link"))

    download(api, look)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"abc"

    # Never a real device: where this fails, a test run as root would replace it.
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)

    async def special(file: Any) -> None:
        await value_of(file.write_to_file(fifo))

    try:
        download(api, special)
        assert fifo.is_fifo()
        assert os.read(reader, 10) == b"abc"
    finally:
        os.close(reader)


def test_failures_before_the_body(api: Api, server: Server) -> None:
    server.answers(drop, reply((500, {})), reply((200, b"x")))

    async def look(file: Any) -> None:
        assert file.retries_taken == 2
        assert await value_of(file.read()) == b"x"

    download(api, look)
    server.replies((404, {}))
    with pytest.raises(APIStatusError):
        download(api, look)
