"""A server on loopback, in a process of its own, that answers from memory.

It does next to nothing, so that the time of a call is the client's: a slow server
would hide what a client costs. The first part of the path says what comes back.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

DELTAS = 5_000
FEW_DELTAS = 500
ANSWER = {
    "id": "msg_01HLoopback",
    "type": "message",
    "role": "assistant",
    "model": "claude-sonnet-4-5-20250929",
    "content": [{"type": "text", "text": "Hello! What can I do for you today?"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {
        "input_tokens": 12,
        "output_tokens": 11,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "cache_creation": {
            "ephemeral_5m_input_tokens": 0,
            "ephemeral_1h_input_tokens": 0,
        },
        "service_tier": "standard",
    },
}
# Headers as the API sends them: both sides have to read them.
_HEADERS = {
    "request-id": "req_011CLoopback",
    "anthropic-organization-id": "00000000-0000-0000-0000-000000000000",
    **{
        f"anthropic-ratelimit-{kind}-{part}": value
        for kind in ("requests", "tokens", "input-tokens", "output-tokens")
        for part, value in (
            ("limit", "4000"),
            ("remaining", "3999"),
            ("reset", "2026-01-01T00:00:00Z"),
        )
    },
}
_PIECE_BYTES = 16_384


@contextmanager
def serving() -> Iterator[str]:
    """The address of a server that runs as long as the block."""
    with subprocess.Popen(
        [sys.executable, "-m", "bench.server"], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def _text_events() -> Iterator[bytes]:
    block: dict[str, object] = {"type": "text", "text": ""}
    deltas = [
        {"type": "text_delta", "text": f" word {number}"} for number in range(DELTAS)
    ]
    return _events(block, deltas)


def _tool_events(count: int) -> Iterator[bytes]:
    """A tool call whose input, a list of small objects, comes in so many deltas."""
    block: dict[str, object] = {
        "type": "tool_use",
        "id": "toolu_01Loopback",
        "name": "save_items",
        "input": {},
    }
    texts = ['{"items": [{"id": 0, "name": "first"}']
    texts += [f', {{"id": {number}, "name": "item"}}' for number in range(1, count - 1)]
    texts.append("]}")
    return _events(
        block, [{"type": "input_json_delta", "partial_json": text} for text in texts]
    )


def _events(block: dict[str, object], deltas: list[dict[str, str]]) -> Iterator[bytes]:
    start = {**ANSWER, "content": [], "stop_reason": None}
    values: list[dict[str, object]] = [
        {"type": "message_start", "message": start},
        {"type": "content_block_start", "index": 0, "content_block": block},
    ]
    values += [
        {"type": "content_block_delta", "index": 0, "delta": delta} for delta in deltas
    ]
    values += [
        {"type": "content_block_stop", "index": 0},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None},
            "usage": {
                "input_tokens": 12,
                "output_tokens": DELTAS,
                "cache_creation_input_tokens": 0,
                "cache_read_input_tokens": 0,
                "server_tool_use": None,
            },
        },
        {"type": "message_stop"},
    ]
    for value in values:
        yield f"event: {value['type']}\ndata: {json.dumps(value)}\n\n".encode()


def _head(*more: str) -> bytes:
    lines = [f"{name}: {value}" for name, value in _HEADERS.items()]
    return "\r\n".join(["HTTP/1.1 200 OK", *lines, *more, "", ""]).encode()


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def _answers() -> dict[bytes, list[bytes]]:
    """First part of the path -> what is written to the socket, one by one."""
    body = json.dumps(ANSWER).encode()
    stream_head = _head(
        "content-type: text/event-stream; charset=utf-8", "transfer-encoding: chunked"
    )
    events = list(_text_events())

    def streamed(pieces: Iterable[bytes]) -> list[bytes]:
        return [stream_head, *map(_chunk, pieces), b"0\r\n\r\n"]

    return {
        b"answer": [
            _head("content-type: application/json", f"content-length: {len(body)}")
            + body
        ],
        b"events": streamed(events),
        b"pieces": streamed(_cut(events)),
        **{
            f"tool-{count}".encode(): streamed(_cut(_tool_events(count)))
            for count in (DELTAS, FEW_DELTAS)
        },
    }


def _cut(events: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of one size."""
    whole = b"".join(events)
    for start in range(0, len(whole), _PIECE_BYTES):
        yield whole[start : start + _PIECE_BYTES]


class _Connection(asyncio.Protocol):
    """One kept-alive connection; requests come one after the other."""

    def __init__(self, answers: dict[bytes, list[bytes]]) -> None:
        self._answers = answers
        self._received = bytearray()
        self._missing = 0  # bytes of the request's body

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self._missing:
            end = self._received.find(b"\r\n\r\n") + 4
            if end < 4:
                return
            self._missing = end + _content_length(bytes(self._received[:end]))
        if len(self._received) < self._missing:
            return
        first = bytes(self._received[:64]).split(b"/", 2)[1]
        self._received.clear()
        self._missing = 0
        for piece in self._answers[first]:
            self._transport.write(piece)


def _content_length(head: bytes) -> int:
    _, _, after = head.lower().partition(b"\r\ncontent-length:")
    return int(after.partition(b"\r\n")[0] or b"0")


async def _serve() -> None:
    answers = _answers()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(answers), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
