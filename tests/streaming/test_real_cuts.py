"""Connections on loopback that really end early, and every way of reading them."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from claude_api import (
    APIConnectionError,
    APIError,
    AsyncClaude,
    Claude,
    IncompleteStreamError,
    OverloadedError,
)

from tests.client.support import KEY, find
from tests.streaming.support import Naive, Recording, Wire, encoded, recordings

RECORDINGS = recordings()
TEXT = next(r for r in RECORDINGS if str(r) == "messages.stream-stream_text")
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n"


def chunked(body: bytes) -> bytes:
    """A chunk, and no last one behind it."""
    chunk = b"%x\r\n%s\r\n" % (len(body), body) if body else b""
    return HEAD + b"transfer-encoding: chunked\r\n\r\n" + chunk


def sized(body: bytes) -> bytes:
    """A body that is shorter than was said."""
    return HEAD + b"content-length: %d\r\n\r\n" % (len(body) + 9) + body


def whole(body: bytes) -> bytes:
    """A body that ends where it was said to."""
    return HEAD + b"content-length: %d\r\n\r\n" % len(body) + body


class Cutter:
    """Answers each connection with what it is told to, and closes it."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.answer = b""
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"

    def serve(self) -> None:
        while True:
            connection, _ = self.socket.accept()
            with connection, connection.makefile("rb") as file:
                length = None
                while (line := file.readline()).strip():
                    name, _, value = line.partition(b":")
                    if name.lower() == b"content-length":
                        length = int(value)
                if length is None:
                    return  # said so by `close`
                file.read(length)
                connection.sendall(self.answer)

    def close(self) -> None:
        with socket.create_connection(self.socket.getsockname()):
            pass


@pytest.fixture(scope="module")
def cutter() -> Iterator[Cutter]:
    server = Cutter()
    with ThreadPoolExecutor(1) as pool:
        serving = pool.submit(server.serve)
        yield server
        server.close()
        serving.result()
    server.socket.close()


def end_of(url: str, recording: Recording, kind: str) -> Any:
    """The message, or the error that it ends in."""
    final = "get_final_message" if recording.of_message else "get_final_completion"
    options: dict[str, Any] = {"api_key": KEY, "base_url": url, "max_retries": 0}

    async def main() -> Any:
        async with (
            httpx2.AsyncClient(verify=False) as http,
            AsyncClaude(http_client=http, **options) as client,
            find(client, recording.accessor)(**recording.arguments) as stream,
        ):
            return await getattr(stream, final)()

    try:
        if kind == "async":
            return asyncio.run(main())
        with (
            httpx2.Client(verify=False) as http,
            Claude(http_client=http, **options) as client,
            find(client, recording.accessor)(**recording.arguments) as stream,
        ):
            return getattr(stream, final)()
    except APIError as error:
        return error


@pytest.mark.parametrize("framed", [chunked, sized, whole])
@pytest.mark.parametrize("recording", RECORDINGS, ids=str)
def test_a_connection_cut_around_every_event(
    recording: Recording, framed: Any, kind: str, cutter: Cutter
) -> None:
    parts = [encoded(event) for event in recording.events]
    body = b"".join(parts)
    for number in range(len(parts) + 1):
        border = sum(map(len, parts[:number]))
        for cut in {max(border - 1, 0), border, min(border + 1, len(body))}:
            cutter.answer = framed(body[:cut])
            # An event ends with its empty line; a body that ends does without it.
            count = number if cut >= border or framed is whole else number - 1
            seen = recording.events[:count]
            naive = Naive(seen)
            ended = end_of(cutter.url, recording, kind)
            if any(event["type"] == "error" for event in seen):
                assert type(ended) is OverloadedError
            elif naive.complete:
                assert ended.to_dict() == naive.message, (number, cut - border)
                continue
            else:
                broken = (
                    IncompleteStreamError if framed is whole else APIConnectionError
                )
                assert type(ended) is broken, (number, cut - border, ended)
            partial = ended.partial
            assert (partial and partial.to_dict()) == naive.message


READERS = ["iterate", "next", "text_stream", "until_done", "get_final_text"]


@pytest.mark.parametrize("reader", READERS)
def test_no_way_of_reading_takes_a_cut_stream_for_a_whole_one(
    reader: str, kind: str
) -> None:
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, TEXT.events[:4]))

        def sync() -> None:
            with wire.client.messages.stream(**TEXT.arguments) as stream:
                match reader:
                    case "iterate":
                        list(stream)
                    case "next":
                        while True:
                            next(stream)
                    case "text_stream":
                        list(stream.text_stream)
                    case _:
                        getattr(stream, reader)()

        async def asynchronous() -> None:
            async with wire.client.messages.stream(**TEXT.arguments) as stream:
                match reader:
                    case "iterate":
                        [event async for event in stream]
                    case "next":
                        while True:
                            await anext(stream)
                    case "text_stream":
                        [text async for text in stream.text_stream]
                    case _:
                        await getattr(stream, reader)()

        with pytest.raises(IncompleteStreamError, match="ended before") as caught:
            sync() if kind == "sync" else wire.runner.run(asynchronous())
        assert caught.value.partial.content[0].text == "Hello"


def test_true_is_not_the_index_one(kind: str) -> None:
    block = {**TEXT.events[1], "index": 1}
    odd = {**TEXT.events[3], "index": True}
    events = [TEXT.events[0], *TEXT.events[1:6], block, odd, *TEXT.events[6:]]
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, events))
        _, stream = wire.read("messages.stream", **TEXT.arguments)
    assert [b.text for b in stream.current_message_snapshot.content][1] == ""
    assert [e.to_dict() for e in stream.unknown_events] == [odd]


def test_what_nobody_declared_is_kept_on_events_that_have_more(kind: str) -> None:
    events = [
        {**e, "weather": "rain"} if e["type"].endswith("_stop") else e
        for e in TEXT.events
    ]
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, events))
        seen, _ = wire.read("messages.stream", **TEXT.arguments)
    stops = [e for e in seen if e.type.endswith("_stop")]
    assert [e.to_dict()["weather"] for e in stops] == ["rain", "rain"]


@pytest.mark.parametrize("number", ["1e400", "-1e400", "NaN", "Infinity", "-Infinity"])
@pytest.mark.parametrize("rest", ["", ', "b": "\\ud83d"'], ids=["", "surrogate"])
def test_a_number_that_cannot_be_sent_is_no_obstacle_to_the_turn(
    number: str, rest: str, kind: str
) -> None:
    text = f'{{"a": {number}{rest}}}'
    tool = {"type": "tool_use", "id": "toolu_1", "name": "run", "input": {}}
    delta = {"type": "input_json_delta", "partial_json": text}
    events = [
        TEXT.events[0],
        {"type": "content_block_start", "index": 0, "content_block": tool},
        {"type": "content_block_delta", "index": 0, "delta": delta},
        *TEXT.events[5:],
    ]
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, events))
        message = wire.message()
        assert message.content[0].input == {"INVALID_JSON": text}
        turn = {"role": "assistant", "content": message.content}
        arguments: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [turn]}
        assert wire.message(**arguments).to_dict() == message.to_dict()
