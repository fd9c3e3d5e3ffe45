"""How long a call may take, and how long a server may ask to wait."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest
from runtime.core.errors import APIStatusError, APITimeoutError
from runtime.core.operation import Operation, StreamPolicy

from tests.runtime.support import Api, Exchange, Server, drip, forever, hang, settings

ANY: Operation[Any] = Operation("GET", "/any", lambda: Any)
POST: Operation[Any] = Operation(
    "POST", "/any", lambda: Any, idempotency_header="Idempotency-Key"
)
OK = (200, {"id": "t1"})


# --- What the server asks for ----------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "wish"),
    [
        ({"retry-after": "61"}, 61.0),
        ({"retry-after": "Sun, 09 Sep 2001 02:46:40 GMT"}, 3600.0),
        ({"retry-after-ms": "90000"}, 90.0),
    ],
)
def test_who_is_asked_to_wait_long_is_told(
    api: Api, server: Server, headers: dict[str, str], wish: float
) -> None:
    server.replies((429, {}, headers), OK)
    with pytest.raises(APIStatusError) as caught:
        api.request(ANY)
    assert caught.value.retry_after_s == wish
    assert len(server.requests) == 1
    assert api.slept == []


@pytest.mark.parametrize(("deadline", "slept"), [(600, [61.0]), (60, [])])
def test_a_deadline_allows_to_wait_longer_or_not_at_all(
    api: Api, server: Server, deadline: float, slept: list[float]
) -> None:
    server.replies((429, {}, {"retry-after": "61"}), OK)
    api.options["deadline"] = deadline
    if slept:
        assert api.request(ANY) == OK[1]
    else:
        with pytest.raises(APIStatusError) as caught:
            api.request(ANY)
        assert caught.value.status_code == 429
    assert api.slept == slept


def test_an_error_without_a_wish_names_none(api: Api, server: Server) -> None:
    server.replies((400, {}))
    with pytest.raises(APIStatusError) as caught:
        api.request(ANY)
    assert caught.value.retry_after_s is None


# --- Deadlines -------------------------------------------------------------------


def test_a_deadline_ends_a_call_that_hangs(api: Api, server: Server) -> None:
    server.answers(hang)
    api.options.update(deadline=0.05, timeout=600, max_retries=5)
    with pytest.raises(APITimeoutError):
        api.request(ANY)


def test_a_deadline_ends_a_body_that_never_ends(api: Api, server: Server) -> None:
    server.answers(drip)
    api.options.update(deadline=0.1, max_response_bytes=None)
    with pytest.raises(APITimeoutError, match="deadline"):
        api.request(ANY)


def test_a_deadline_is_not_spent_on_retries(api: Api, server: Server) -> None:
    """What has to be waited for is more than is left: the error is raised at once."""
    server.replies((503, {}, {"retry-after-ms": "30001"}))
    api.options.update(deadline=30)
    with pytest.raises(APIStatusError) as caught:
        api.request(ANY)
    assert caught.value.status_code == 503
    assert len(server.requests) == 1


@pytest.mark.parametrize("deadline", [0, -1, float("nan")])
def test_a_deadline_that_is_none(api: Api, deadline: float) -> None:
    api.options["deadline"] = deadline
    with pytest.raises(ValueError, match="deadline must be more than 0"):
        api.request(ANY)


class Slow(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Answers one after another, each of which takes 10 s by a clock of its own."""

    def __init__(self, *answers: httpx2.Response) -> None:
        self.answers = list(answers)
        self.now = 0.0
        self.limits: list[set[float]] = []  # of each request, in all phases

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.limits.append(set(request.extensions["timeout"].values()))
        self.now += 10
        return self.answers.pop(0)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return self.handle_request(request)


@pytest.mark.parametrize("timeout", [600, None])
def test_each_request_of_a_call_has_what_is_left(api: Api, timeout: Any) -> None:
    """Attempts and redirects alike; and none begins when nothing is left."""
    moved = {"location": "/there"}
    transport = Slow(
        httpx2.Response(302, headers=moved),
        httpx2.Response(503),
        httpx2.Response(302, headers=moved),
        httpx2.Response(302, headers=moved),
    )
    api.options |= {"base_url": "http://a.test", "deadline": 35, "timeout": timeout}

    def call(client: Any) -> Any:
        client._clock = lambda: transport.now
        return client.request(ANY)

    with pytest.raises(APITimeoutError, match="deadline of 35 s"):
        api.run(call, call, transport)
    assert transport.limits == [{35.0}, {25.0}, {15.0}, {5.0}]


class Trickle(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body of five bytes, each of which takes 10 s by the clock of its transport."""

    def __init__(self, transport: Slow) -> None:
        self.transport = transport

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(5):
            self.transport.now += 10
            yield b"a"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@pytest.mark.parametrize(("deadline", "body"), [(100, "aaaaa"), (35, None)])
def test_the_body_of_an_error_is_read_until_the_deadline(
    api: Api, deadline: float, body: str | None
) -> None:
    transport = Slow()
    transport.answers = [httpx2.Response(400, stream=Trickle(transport))]
    api.options |= {"base_url": "http://a.test", "deadline": deadline}

    def call(client: Any) -> Any:
        client._clock = lambda: transport.now
        return client.request(ANY)

    with pytest.raises(APIStatusError, match="HTTP 400") as caught:
        api.run(call, call, transport)
    assert caught.value.body == body


# --- Streams that go on without an event -----------------------------------------


async def comments(exchange: Exchange) -> None:
    """An event, and then only signs of life."""
    await exchange.start(200, {"content-type": "text/event-stream"})
    await exchange.piece(b'data: {"n": 1}\n\n')
    await forever(exchange, b": alive\n\nevent: ping\ndata: {}\n\n")


async def silence(exchange: Exchange) -> None:
    """An event, and then nothing."""
    await exchange.start(200, {"content-type": "text/event-stream"})
    await exchange.piece(b'data: {"n": 1}\n\n')
    await exchange.until_disconnected()


@pytest.mark.parametrize("handler", [comments, silence])
def test_signs_of_life_are_no_events(api: Api, server: Server, handler: Any) -> None:
    server.answers(handler)
    api.options.update(event_timeout=0.1, timeout=600)
    seen: list[Any] = []
    policy = StreamPolicy(skip=frozenset({"ping"}))
    with pytest.raises(APITimeoutError):
        api.stream(ANY, policy, seen)
    assert seen == [{"n": 1}]


class Events(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Five events, one every 10 s by the clock of the transport, and signs of life."""

    def __init__(self, transport: Slow) -> None:
        self.transport = transport

    def __iter__(self) -> Iterator[bytes]:
        for number in range(5):
            yield b'data: {"n": %d}\n\n' % number
            self.transport.now += 5
            yield b": alive\n\n"
            self.transport.now += 5

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@pytest.mark.parametrize(("event_timeout", "count"), [(6, 5), (4, 1)])
def test_the_time_between_two_events_counts(
    api: Api, event_timeout: float, count: int
) -> None:
    """And not that from the beginning."""
    transport = Slow()
    transport.answers = [httpx2.Response(200, stream=Events(transport))]
    api.options |= {"base_url": "http://a.test", "event_timeout": event_timeout}
    seen: list[Any] = []

    def read(client: Any) -> None:
        client._clock = lambda: transport.now
        seen.extend(client.stream(ANY))

    async def read_async(client: Any) -> None:
        client._clock = lambda: transport.now
        async for event in await client.stream(ANY):
            seen.append(event)

    if count < 5:
        with pytest.raises(APITimeoutError, match="no event came for 4 s"):
            api.run(read, read_async, transport)
    else:
        api.run(read, read_async, transport)
    assert len(seen) == count


@pytest.mark.parametrize(("stated", "limit"), [(3, 3), (60, 20), (None, 20)])
def test_the_shorter_of_two_limits_of_silence_holds(
    api: Api, stated: float | None, limit: float
) -> None:
    transport = Slow()
    asked: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        return httpx2.Response(200, content=b'data: {"n": 1}\n\n')

    transport.handle_request = answer  # type: ignore[method-assign]
    api.options |= {"base_url": "http://a.test", "event_timeout": 20}

    def read(client: Any) -> None:
        list(client.stream(ANY, timeout=httpx2.Timeout(50, read=stated)))

    async def read_async(client: Any) -> None:
        timeout = httpx2.Timeout(50, read=stated)
        async for _ in await client.stream(ANY, timeout=timeout):
            pass

    api.run(read, read_async, transport)
    assert asked[0].extensions["timeout"]["read"] == limit
    assert asked[0].extensions["timeout"]["write"] == 50


# --- Keys of idempotency ---------------------------------------------------------


def test_every_attempt_has_the_same_key(api: Api, server: Server) -> None:
    server.replies((500, {}), (500, {}), OK, OK)
    api.request(POST, body={})
    keys = [seen.headers["idempotency-key"] for seen in server.requests]
    assert len(keys) == 3
    assert len(set(keys)) == 1
    assert len(keys[0]) == 36
    api.request(POST, body={})
    assert server.requests[-1].headers["idempotency-key"] != keys[0]


def test_the_callers_key_stays(api: Api, server: Server) -> None:
    server.replies((500, {}), OK)
    api.request(POST, headers={"idempotency-key": "mine"}, body={})
    keys = [seen.headers["idempotency-key"] for seen in server.requests]
    assert keys == ["mine", "mine"]


def test_it_can_be_left_out(api: Api, server: Server) -> None:
    from runtime.core.omit import omit

    server.replies(OK)
    api.request(POST, extra_headers={"Idempotency-Key": omit}, body={})
    assert "idempotency-key" not in server.requests[0].headers


def test_settings_have_the_default() -> None:
    assert settings().max_response_bytes == 256 * 2**20
