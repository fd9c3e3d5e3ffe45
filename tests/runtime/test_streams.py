"""Events and lines from a real server, as they arrive."""

from __future__ import annotations

import asyncio
import json
import pickle
from typing import Annotated, Any, Literal

import httpx2
import pytest
from pydantic import Tag
from runtime._async.client import AsyncAPIClient
from runtime._sync.client import SyncAPIClient
from runtime.core.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    IncompleteStreamError,
)
from runtime.core.model import Model, Unknown
from runtime.core.operation import Operation, StreamPolicy
from runtime.core.union import UNKNOWN, tagged

from tests.runtime.support import (
    Api,
    OverloadedError,
    Server,
    pieces,
    settings,
)


class Start(Model):
    type: Literal["start"]
    id: str


class Delta(Model):
    type: Literal["delta"]
    text: str


class Stop(Model):
    type: Literal["stop"]


Event = Annotated[
    Annotated[Start, Tag("start")]
    | Annotated[Delta, Tag("delta")]
    | Annotated[Stop, Tag("stop")]
    | Annotated[Unknown, Tag(UNKNOWN)],
    tagged("type", "start", "delta", "stop"),
]

OP: Operation[Any] = Operation(
    "POST", "/stream", lambda: Event, accept="text/event-stream"
)
LINES: Operation[Start] = Operation("GET", "/lines", lambda: Start)
POLICY = StreamPolicy(skip=frozenset({"ping"}), raises=frozenset({"error"}), tag="type")


def sse(name: str | None, data: Any) -> bytes:
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
    head = "" if name is None else f"event: {name}\n"
    return f"{head}data: {text}\n\n".encode()


START = sse("start", {"type": "start", "id": "a"})
DELTA = sse("delta", {"type": "delta", "text": "日本"})
STOP = sse("stop", {"type": "stop"})
PING = sse("ping", {"type": "ping"})
WHOLE = START + PING + DELTA + b": comment\n\n" + STOP
EVENTS = [
    Start(type="start", id="a"),
    Delta(type="delta", text="日本"),
    Stop(type="stop"),
]


def test_events(api: Api, server: Server) -> None:
    server.answers(pieces(WHOLE))
    got: list[Any] = []
    api.stream(OP, POLICY, got, body={"stream": True})
    assert got == EVENTS
    (seen,) = server.requests
    assert seen.headers["accept"] == "text/event-stream"


def test_split_at_every_byte(api: Api, server: Server) -> None:
    server.answers(
        *(pieces(WHOLE[:at], WHOLE[at:]) for at in range(len(WHOLE) + 1)),
        pieces(*(WHOLE[at : at + 1] for at in range(len(WHOLE)))),
    )

    def sync(client: SyncAPIClient) -> None:
        for _ in range(len(WHOLE) + 2):
            assert list(client.stream(OP, POLICY)) == EVENTS

    async def asynchronous(client: AsyncAPIClient) -> None:
        for _ in range(len(WHOLE) + 2):
            assert [event async for event in await client.stream(OP, POLICY)] == EVENTS

    api.run(sync, asynchronous)


@pytest.mark.parametrize(
    ("data", "events"),
    [
        (sse(None, {"type": "stop"}), [{"type": "stop"}]),
        (sse("stop", {}), [{"type": "stop"}]),
        (sse("delta", {"text": "x"}), [{"type": "delta", "text": "x"}]),
        (sse("stop", {"type": "start", "id": "a"}), [{"type": "start", "id": "a"}]),
        (sse("ping", {"type": "stop"}), [{"type": "stop"}]),
        (sse("stop", {"type": "ping"}), []),
        (sse(None, {"type": "ping"}), []),
        (sse("ping", {}), []),
        (sse("new", {"type": "new", "x": [1]}), [{"type": "new", "x": [1]}]),
        (sse("new", {"x": 1}), [{"type": "new", "x": 1}]),
        (sse(None, {"x": 1}), [{"x": 1}]),
        (sse("x", {"type": 5}), [{"type": 5}]),
        (sse("x", {"type": None}), [{"type": None}]),
        (sse("x", {"type": ["ping"]}), [{"type": ["ping"]}]),
        (sse("x", "[DONE]"), []),
        (sse(None, "[DONE]") + STOP, []),
        (STOP + b"event: delta\ndata: {}", [{"type": "stop"}, {"type": "delta"}]),
        (b"", []),
    ],
)
def test_what_becomes_of_an_event(
    api: Api, server: Server, data: bytes, events: list[Any]
) -> None:
    server.answers(pieces(data))
    got: list[Any] = []
    api.stream(OP, POLICY, got)
    assert [event.to_dict() for event in got] == events


@pytest.mark.parametrize(
    "end", [b"e", b"event: delta", b"event: delta\n", b"id: 7\r\nda"]
)
def test_a_stream_that_ends_in_the_head_of_an_event(
    api: Api, server: Server, end: bytes
) -> None:
    """What it was to be is not known; that something was to come is."""
    server.answers(pieces(START + end))
    got: list[Any] = []
    with pytest.raises(IncompleteStreamError, match="in the middle") as caught:
        api.stream(OP, POLICY, got)
    assert got == EVENTS[:1]
    assert caught.value.body == end.replace(b"\r\n", b"\n").decode()
    # Behind the event that ends it, nothing can be missing.
    server.answers(pieces(START + STOP + end))
    got.clear()
    api.stream(OP, POLICY._replace(last="stop"), got)
    assert got == [EVENTS[0], EVENTS[2]]


@pytest.mark.parametrize(
    "last", [STOP, sse("stop", {}), sse(None, {"type": "stop"}), sse("x", "[DONE]")]
)
def test_a_stream_that_ends_as_described(api: Api, server: Server, last: bytes) -> None:
    """However the last event says that it is the last one."""
    server.answers(pieces(START + last))
    got: list[Any] = []
    api.stream(OP, POLICY._replace(last="stop"), got)
    assert got[0] == EVENTS[0]
    server.answers(pieces(START + DELTA))
    with pytest.raises(IncompleteStreamError, match="before its last event"):
        api.stream(OP, POLICY._replace(last="stop"), got)


@pytest.mark.parametrize("end", [b"", b":", b": alive", b": alive\n", b"\n", b"\r"])
def test_what_is_no_event_may_end_anywhere(
    api: Api, server: Server, end: bytes
) -> None:
    server.answers(pieces(START + end))
    got: list[Any] = []
    api.stream(OP, POLICY, got)
    assert got == EVENTS[:1]


def test_behind_the_word_that_ends_it_nothing_is_read(api: Api, server: Server) -> None:
    """Not even where the server goes on, or leaves the connection open."""
    done = sse(None, "[DONE]")
    server.answers(pieces(START + done, STOP), pieces(START + done, end="hang"))

    def sync(client: SyncAPIClient) -> None:
        for _ in range(2):
            events = client.stream(OP, POLICY, timeout=10)
            assert list(events) == EVENTS[:1]
            assert events.response.is_closed

    async def asynchronous(client: AsyncAPIClient) -> None:
        for _ in range(2):
            events = await client.stream(OP, POLICY, timeout=10)
            assert [event async for event in events] == EVENTS[:1]
            assert events.response.is_closed

    api.run(sync, asynchronous)


def test_unknown_events_are_objects(api: Api, server: Server) -> None:
    server.answers(pieces(sse("new", {"type": "new", "x": 1})))
    got: list[Any] = []
    api.stream(OP, POLICY, got)
    assert type(got[0]) is Unknown
    assert got[0].x == 1


def test_events_without_a_policy(api: Api, server: Server) -> None:
    server.answers(pieces(PING + sse("stop", {})))
    got: list[Any] = []
    api.stream(OP, StreamPolicy(), got)
    assert [event.to_dict() for event in got] == [{"type": "ping"}, {}]


def test_a_policy_without_a_tag_goes_by_the_name(api: Api, server: Server) -> None:
    server.answers(pieces(PING + sse("other", {"type": "ping"})))
    got: list[Any] = []
    api.stream(OP, StreamPolicy(skip=frozenset({"ping"})), got)
    assert [event.to_dict() for event in got] == [{"type": "ping"}]


@pytest.mark.parametrize("name", ["error", None, "delta"])
def test_an_error_event(api: Api, server: Server, name: str | None) -> None:
    body = {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}
    server.answers(pieces(START + sse(name, body) + STOP))
    got: list[Any] = []
    with pytest.raises(OverloadedError, match="busy") as caught:
        api.stream(OP, POLICY, got)
    assert got == EVENTS[:1]
    assert caught.value.status_code == 200
    assert caught.value.request_id == "req_s"
    assert caught.value.body == body
    assert pickle.loads(pickle.dumps(caught.value)).type == "overloaded_error"


def test_an_error_event_without_its_tag(api: Api, server: Server) -> None:
    server.answers(pieces(sse("error", {"error": {"type": "new_error"}})))
    with pytest.raises(APIStatusError) as caught:
        api.stream(OP, POLICY, [])
    assert caught.value.type == "new_error"


def test_a_refused_stream(api: Api, server: Server) -> None:
    server.replies((529, {"error": {"type": "overloaded_error", "message": "busy"}}))
    with pytest.raises(OverloadedError):
        api.stream(OP, POLICY, [])
    assert len(server.requests) == 3


def test_a_dropped_connection(api: Api, server: Server) -> None:
    server.answers(pieces(START, DELTA[:20], end="drop"))
    got: list[Any] = []
    with pytest.raises(APIConnectionError) as caught:
        api.stream(OP, POLICY, got)
    assert got == EVENTS[:1]
    assert not isinstance(caught.value, APITimeoutError)
    assert isinstance(caught.value.__cause__, httpx2.RemoteProtocolError)
    assert len(server.requests) == 1


def test_a_stream_that_stops_talking(api: Api, server: Server) -> None:
    server.answers(pieces(START, end="hang"))
    got: list[Any] = []
    with pytest.raises(APITimeoutError):
        api.stream(OP, POLICY, got, timeout=httpx2.Timeout(10, read=0.05))
    assert got == EVENTS[:1]


@pytest.mark.parametrize("data", ["{", "", "<html>", "[DONE"])
def test_data_that_is_no_json(api: Api, server: Server, data: str) -> None:
    server.answers(pieces(START + sse("delta", data) + STOP))
    got: list[Any] = []
    with pytest.raises(APIResponseValidationError, match="no JSON") as caught:
        api.stream(OP, POLICY, got)
    assert got == EVENTS[:1]
    assert caught.value.body == data


def test_an_event_that_does_not_fit(
    api: Api, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.answers(pieces(sse("delta", {"type": "delta", "text": 5}) + STOP))
    got: list[Any] = []
    api.stream(OP, POLICY, got)
    assert [type(event) for event in got] == [Delta, Stop]
    assert "text: expected a string, got an integer" in caplog.text
    api.options["strict_responses"] = True
    with pytest.raises(APIResponseValidationError):
        api.stream(OP, POLICY, [])


def test_leaving_early_gives_the_connection_back(api: Api, server: Server) -> None:
    server.answers(pieces(START, end="hang"))

    def sync(client: SyncAPIClient) -> None:
        with client.stream(OP, POLICY) as events:
            assert next(events) == EVENTS[0]
        assert events.response.is_closed
        assert list(events) == []
        never_read = client.stream(OP, POLICY)
        never_read.close()
        assert never_read.response.is_closed
        never_read.close()

    async def asynchronous(client: AsyncAPIClient) -> None:
        async with await client.stream(OP, POLICY) as events:
            assert await anext(events) == EVENTS[0]
        assert events.response.is_closed
        assert [event async for event in events] == []
        never_read = await client.stream(OP, POLICY)
        await never_read.close()
        assert never_read.response.is_closed
        await never_read.close()

    api.run(sync, asynchronous)


def test_the_response_is_closed_at_the_end_and_after_a_failure(
    api: Api, server: Server
) -> None:
    server.answers(pieces(WHOLE), pieces(sse("delta", "{"), end="hang"))

    def sync(client: SyncAPIClient) -> None:
        whole = client.stream(OP, POLICY)
        assert list(whole) == EVENTS
        assert whole.response.is_closed
        broken = client.stream(OP, POLICY)
        with pytest.raises(APIResponseValidationError):
            next(broken)
        assert broken.response.is_closed

    async def asynchronous(client: AsyncAPIClient) -> None:
        whole = await client.stream(OP, POLICY)
        assert [event async for event in whole] == EVENTS
        assert whole.response.is_closed
        broken = await client.stream(OP, POLICY)
        with pytest.raises(APIResponseValidationError):
            await anext(broken)
        assert broken.response.is_closed

    api.run(sync, asynchronous)


def test_an_event_is_there_before_the_next_one(server: Server) -> None:
    """The server sends the second event only after the first one was read."""
    go_on = asyncio.Event()

    async def handler(exchange: Any) -> None:
        await exchange.start(200, {"content-type": "text/event-stream"})
        loops.append(asyncio.get_running_loop())
        await exchange.piece(START)
        await go_on.wait()
        await exchange.piece(STOP, last=True)

    loops: list[asyncio.AbstractEventLoop] = []
    server.answers(handler)
    with SyncAPIClient(settings=settings(), base_url=server.url) as client:
        events = client.stream(OP, POLICY)
        assert next(events) == EVENTS[0]
        loops[0].call_soon_threadsafe(go_on.set)
        assert next(events) == EVENTS[2]


def test_cancelling_an_async_stream_closes_it(server: Server) -> None:
    server.answers(pieces(START, end="hang"))

    async def main() -> None:
        async with AsyncAPIClient(settings=settings(), base_url=server.url) as client:
            events = await client.stream(OP, POLICY)
            first = asyncio.Event()

            async def read() -> None:
                async for _ in events:
                    first.set()

            task = asyncio.create_task(read())
            await first.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert events.response.is_closed

    asyncio.run(main())


# JSON lines.

JSONL = '{"type":"start","id":"日本"}\r\n\n{"type":"start","id":"b","x":1}'.encode()
STARTS = [Start(type="start", id="日本"), Start(type="start", id="b", x=1)]  # type: ignore[call-arg]


def test_lines_split_at_every_byte(api: Api, server: Server) -> None:
    kind = "application/x-jsonl"
    server.answers(
        *(
            pieces(JSONL[:at], JSONL[at:], content_type=kind)
            for at in range(len(JSONL))
        ),
        pieces(*(JSONL[at : at + 1] for at in range(len(JSONL))), content_type=kind),
    )

    def sync(client: SyncAPIClient) -> None:
        for _ in range(len(JSONL) + 1):
            assert list(client.lines(LINES)) == STARTS

    async def asynchronous(client: AsyncAPIClient) -> None:
        for _ in range(len(JSONL) + 1):
            assert [line async for line in await client.lines(LINES)] == STARTS

    api.run(sync, asynchronous)


def test_lines_that_break_off(api: Api, server: Server) -> None:
    server.answers(pieces(JSONL[:40], end="drop"))
    got: list[Any] = []
    with pytest.raises(APIConnectionError):
        api.lines(LINES, got)
    assert got == STARTS[:1]


@pytest.mark.parametrize("end", [b'{"type":"st', b"{", b"\xe6\x97"])
def test_a_line_that_the_end_of_the_stream_cuts(
    api: Api, server: Server, end: bytes
) -> None:
    server.answers(pieces(b'{"type":"start","id":"a"}\n' + end))
    got: list[Any] = []
    with pytest.raises(IncompleteStreamError, match="middle of a line") as caught:
        api.lines(LINES, got)
    assert len(got) == 1
    assert caught.value.body == end.decode("utf-8", "replace")


def test_a_line_that_is_no_json(api: Api, server: Server) -> None:
    server.answers(pieces(b'{"type":"start","id":"a"}\nnope\n'))
    got: list[Any] = []
    with pytest.raises(APIResponseValidationError, match="no JSON") as caught:
        api.lines(LINES, got)
    assert len(got) == 1
    assert caught.value.body == "nope"


def test_a_line_that_does_not_fit(
    api: Api, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.answers(pieces(b'{"type":"start"}\n'))
    got: list[Any] = []
    api.lines(LINES, got)
    assert got[0].to_dict() == {"type": "start"}
    assert "id: missing" in caplog.text


def test_lines_are_read_while_they_arrive(server: Server) -> None:
    server.answers(pieces(b'{"type":"start","id":"a"}\n', end="hang"))
    with (
        SyncAPIClient(settings=settings(), base_url=server.url) as client,
        client.lines(LINES) as lines,
    ):
        assert next(lines).id == "a"
