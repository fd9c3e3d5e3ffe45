"""A server that fails one request in five, in thirty ways. A process of its own.

The number of a request decides what becomes of it: `FAILURES[number // 5 % 30]` where 5
divides it, else an answer that holds the number. A GET of /tally says how often each
number was asked for.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
import sys
import zlib
from collections import Counter
from collections.abc import Callable

__all__ = ["FAILURES", "fails", "main"]

LARGE = 1_000_000  # bytes; more than the clients of the soak allow


def answer(
    status: int,
    body: bytes,
    *headers: str,
    reason: str = "Said",
    length: int | None = None,
) -> bytes:
    lines = [
        f"HTTP/1.1 {status} {reason}",
        *headers,
        f"content-length: {len(body) if length is None else length}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


JSON = "content-type: application/json"


def said(status: int, *headers: str) -> bytes:
    return answer(status, b'{"error": {"message": "as asked"}}', JSON, *headers)


def result(number: int, *headers: str) -> bytes:
    return answer(200, json.dumps({"id": number}).encode(), JSON, *headers)


def _cut_gzip() -> bytes:
    made = zlib.compressobj(wbits=31)
    return made.compress(b'{"id": 1}') + made.flush(zlib.Z_FULL_FLUSH)


PACKED = gzip.compress(b'{"id": -1}')
CHUNKED = f"HTTP/1.1 200 OK\r\n{JSON}\r\ntransfer-encoding: chunked\r\n\r\n".encode()

# Name -> what is sent; None at the end: the connection is closed after it.
FAILURES: dict[str, Callable[[int], tuple[bytes, str]]] = {
    "500": lambda n: (said(500), ""),
    "502, a page": lambda n: (
        answer(502, b"<html>bad gateway", "content-type: text/html"),
        "",
    ),
    "503": lambda n: (said(503), ""),
    "504, empty": lambda n: (answer(504, b""), ""),
    "529": lambda n: (said(529), ""),
    "429": lambda n: (said(429), ""),
    "429, shortly": lambda n: (said(429, "retry-after-ms: 1"), ""),
    "429, in an hour": lambda n: (said(429, "retry-after: 3600"), ""),
    "408": lambda n: (said(408), ""),
    "409": lambda n: (said(409), ""),
    "400": lambda n: (said(400), ""),
    "401": lambda n: (said(401), ""),
    "404": lambda n: (said(404), ""),
    "413, empty": lambda n: (answer(413, b""), ""),
    "422, large": lambda n: (answer(422, b"x" * 100_000, JSON), ""),
    "500, too large": lambda n: (answer(500, b"x" * (LARGE + 1), JSON), ""),
    "closed": lambda n: (b"", "close"),
    "reset": lambda n: (b"", "reset"),
    "cut in the head": lambda n: (b"HTTP/1.1 200 OK\r\ncontent-", "close"),
    "cut in the body": lambda n: (answer(200, b'{"id": 1', JSON, length=99), "close"),
    "reset in the body": lambda n: (answer(200, b'{"id": 1', JSON, length=99), "reset"),
    "cut in a chunk": lambda n: (CHUNKED + b"9\r\n{", "close"),
    "no chunk": lambda n: (CHUNKED + b"zz\r\n{", "close"),
    "no HTTP": lambda n: (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", "close"),
    "no gzip": lambda n: (answer(200, b"no gzip", JSON, "content-encoding: gzip"), ""),
    "gzip cut": lambda n: (
        answer(200, _cut_gzip(), JSON, "content-encoding: gzip"),
        "",
    ),
    "no JSON": lambda n: (answer(200, b"<html>welcome", JSON), ""),
    "too large": lambda n: (answer(200, b" " * (LARGE + 1), JSON), ""),
    "redirected": lambda n: (
        answer(307, b"", f"location: /moved?number={n}"),
        "",
    ),
    "redirected elsewhere": lambda n: (
        answer(307, b"", "location: http://elsewhere.invalid/"),
        "",
    ),
}


def fails(number: int) -> str | None:
    """How a request with this number fails, None where it does not."""
    if number % 5:
        return None
    return list(FAILURES)[number // 5 % len(FAILURES)]


class Server:
    """Answers connections until the process ends."""

    def __init__(self) -> None:
        self.asked: Counter[int] = Counter()

    async def serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        try:
            while await self._one(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _one(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Whether another request may follow."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        for line in head.split("\r\n"):
            if line.startswith("content-length:"):
                await reader.readexactly(int(line.partition(":")[2]))
        path = head.split(" ", 2)[1]
        if path == "/tally":
            writer.write(answer(200, json.dumps(self.asked).encode(), JSON))
            await writer.drain()
            return True
        number = int(path.rpartition("=")[2])
        self.asked[number] += 1
        way = None if path.startswith("/moved") else fails(number)
        # What passes by itself does so at the second attempt, of every other number.
        passing = number % 2 == 0 and self.asked[number] > 1
        if way is None or (passing and way != "redirected"):
            data, end = result(number), ""
        else:
            data, end = FAILURES[way](number)
        writer.write(data)
        if end == "reset":
            await writer.drain()
            raw: socket.socket = writer.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        await writer.drain()
        return not end


async def main() -> None:
    """Serve on a free port of loopback, and print it."""
    server = Server()
    running = await asyncio.start_server(server.serve, "127.0.0.1", 0, backlog=4096)
    print(running.sockets[0].getsockname()[1], flush=True)
    async with running:
        await running.serve_forever()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
