"""What goes wrong on request."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import httpx2
import pytest
from specloom.mock import faults, sending
from specloom.mock.faults import (
    GARBAGE,
    Delay,
    Fault,
    FaultError,
    Faults,
    cut,
    cut_body,
    parse_fault,
    pick,
    preferred_delay,
    preferred_fault,
    spoil,
    spoil_body,
)
from specloom.mock.preferences import Preference, preferences

from tests.mock.conftest import HEADERS, Talk

STREAM: dict[str, Any] = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hi"}],
    "stream": True,
}
RESULTS = "/v1/messages/batches/any/results"


def prefer(text: str) -> dict[str, str]:
    return {"prefer": text}


# --- Decisions -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("529", Fault(status=529)),
        ("529:0.1", Fault(status=529, probability=0.1)),
        ("cut", Fault(cut=True)),
        ("cut:0.5:at=3", Fault(cut=True, probability=0.5, at=3)),
        ("garbage:at=0", Fault(garbage=True, at=0)),
        (
            "429:1:Retry-After=2:times=3",
            Fault(status=429, times=3, headers=(("retry-after", "2"),)),
        ),
        (
            "503:retry-after=Wed, 21 Oct 2015 07:28:00 GMT:x-a=b",
            Fault(
                status=503,
                headers=(
                    ("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT"),
                    ("x-a", "b"),
                ),
            ),
        ),
    ],
)
def test_faults_are_read(text: str, fault: Fault) -> None:
    assert parse_fault(text) == fault


@pytest.mark.parametrize(
    "text",
    [
        *("", "x", "200", "600", "529:2", "529:-1", "529:nan", "529:x", "529:0.1:x"),
        *("cut:at=x", "cut:at=-1", "529:at=3", "429:1:bad header=x", "429:1:a=\n"),
        *("429:1:content-length=0", "cut:times=1e9", "\u0665\u0662\u0669"),
    ],
)
def test_what_is_no_fault_is_refused(text: str) -> None:
    with pytest.raises(FaultError):
        parse_fault(text)


def test_preferences_are_read() -> None:
    read = preferences('code=429, Example="a \\"b\\", c"; X=1 ;y, respond-async,code=1')
    assert read["code"] == Preference("429", {})
    assert read["example"] == Preference('a "b", c', {"x": "1", "y": ""})
    assert read["respond-async"] == Preference("", {})
    for text in ("", ",;=", '"', "a=b=c", '; "x", é'):
        preferences(text)
    assert preferred_fault(preferences("fault=cut;at=3")["fault"]) == Fault(
        cut=True, at=3
    )
    assert preferred_fault(preferences("fault=none")["fault"]) is None
    assert preferred_fault(None) is None
    assert preferred_delay(None) is None
    assert preferred_delay(preferences("delay=0.5; at=2")["delay"]) == Delay(0.5, 2)
    for text in ("delay=x", "delay=-1", "delay=inf", "delay=3601", "delay"):
        with pytest.raises(FaultError):
            preferred_delay(preferences(text)["delay"])


def test_the_first_that_is_drawn_happens() -> None:
    rare, sure = Fault(status=500, probability=0.1), Fault(status=503)
    drawn = iter([0.5, 0.5])
    assert pick([rare, sure], lambda: next(drawn)) == 1
    assert pick([rare, sure], lambda: 0.0) == 0
    assert pick([rare], lambda: 0.1) is None
    assert pick([Fault(cut=True, probability=0.0)], lambda: 0.0) is None
    assert pick([], lambda: 0.0) is None


def test_a_seed_repeats() -> None:
    listed = [Fault(status=529, probability=0.3), Fault(cut=True, probability=0.3)]

    def run(seed: int) -> list[str]:
        deciding = Faults(listed, seed)
        return [
            fault.name if fault else ""
            for fault in (deciding.next() for _ in range(200))
        ]

    assert run(7) == run(7) != run(8)
    assert 30 <= run(7).count("529") <= 90
    assert Random(7).random() == Random(7).random()


def test_times_are_counted() -> None:
    deciding = Faults([Fault(status=500, times=2), Fault(status=503, times=1)], 0)
    happened = [deciding.next() for _ in range(4)]
    assert [fault.status if fault else None for fault in happened] == [
        500,
        500,
        503,
        None,
    ]


EVENTS = [b"event: a\ndata: 1\n\n", b"event: b\ndata: 22\n\n", b"data: 333\n\n"]


def test_streams_are_cut_and_spoilt() -> None:
    assert cut(EVENTS, None) == [EVENTS[0], EVENTS[1][:9]]
    assert cut(EVENTS, 2) == EVENTS[:2]
    assert cut(EVENTS, 0) == []
    assert cut([], None) == [b""]
    assert spoil(EVENTS, None) == [
        EVENTS[0],
        b"event: b\ndata: " + GARBAGE + b"\n\n",
        EVENTS[2],
    ]
    assert spoil(EVENTS, 3) == [*EVENTS, b"data: " + GARBAGE + b"\n\n"]
    assert spoil([b"{}\n", b"[]\n"], None) == [b"{}\n", GARBAGE + b"\n"]
    assert spoil([], None) == [GARBAGE + b"\n"]
    assert cut_body(b"abcd", None) == b"ab"
    assert cut_body(b"abcd", 9) == b"abc"
    assert cut_body(b"", None) == b""
    assert spoil_body(b"abcd", None) == b"ab" + GARBAGE + b"cd"
    assert spoil_body(b"ab", 9) == b"ab" + GARBAGE
    with pytest.raises(UnicodeDecodeError):
        GARBAGE.decode()


# --- On the wire -----------------------------------------------------------------


def test_a_status_on_request(claude: httpx2.Client) -> None:
    response = claude.post("/v1/messages", json=STREAM, headers=prefer("fault=529"))
    assert response.status_code == 529
    assert response.json()["error"] == {
        "type": "overloaded_error",
        "message": "Overloaded",
    }
    assert response.headers["preference-applied"] == "fault=529"
    # It comes before anything else that may be wrong.
    refused = claude.post("/v1/messages", headers=prefer("fault=500"))
    assert refused.json()["error"]["type"] == "api_error"
    limited = claude.get("/v1/models", headers=prefer("fault=429; Retry-After=0"))
    assert limited.status_code == 429
    assert limited.headers["retry-after"] == "0"
    assert "anthropic-ratelimit-requests-limit" in limited.headers


@pytest.mark.parametrize(
    ("status", "type_", "message"),
    [
        (413, "request_too_large", "Request exceeds the maximum size"),
        (408, "invalid_request_error", "Request Timeout"),
        (418, "invalid_request_error", "I'm a Teapot"),
        (501, "api_error", "Not Implemented"),
    ],
)
def test_a_status_that_the_operation_does_not_document(
    status: int, type_: str, message: str, claude: httpx2.Client
) -> None:
    response = claude.get("/v1/models", headers=prefer(f"fault={status}"))
    assert response.status_code == status
    error = response.json()["error"]
    assert (error["type"], error["message"]) == (type_, message)


def test_a_fault_that_is_none_is_said(claude: httpx2.Client) -> None:
    for text in ("fault=200", "fault=x", "fault=cut;at=x", "delay=x"):
        response = claude.get("/v1/models", headers=prefer(text))
        assert response.status_code == 400
        assert response.json()["error"]["message"].startswith("prefer: ")


def events_until_it_breaks(
    client: httpx2.Client, preference: str, path: str = "/v1/messages"
) -> tuple[bytes, bool]:
    """What arrives, and whether it ends as it should."""
    content = b""
    whole = True
    method, body = ("GET", None) if path == RESULTS else ("POST", STREAM)
    headers = prefer(preference)
    with client.stream(method, path, json=body, headers=headers) as response:
        assert response.status_code == 200
        try:
            for chunk in response.iter_raw():
                content += chunk
        except httpx2.RemoteProtocolError:
            whole = False
    return content, whole


@pytest.mark.parametrize("path", ["/v1/messages", RESULTS])
def test_a_stream_that_is_cut(path: str, claude: httpx2.Client) -> None:
    full, whole = events_until_it_breaks(claude, "x=1", path)
    assert whole
    half, whole = events_until_it_breaks(claude, "fault=cut", path)
    assert not whole
    assert half and full.startswith(half) and not half.endswith(b"\n\n")
    end = b"\n" if path == RESULTS else b"\n\n"
    three, whole = events_until_it_breaks(claude, "fault=cut;at=3", path)
    assert not whole
    assert full.startswith(three) and three.count(end) == 3 and three.endswith(end)
    assert events_until_it_breaks(claude, "fault=cut;at=0", path) == (b"", False)


@pytest.mark.parametrize("path", ["/v1/messages", RESULTS])
def test_a_stream_with_garbage(path: str, claude: httpx2.Client) -> None:
    full, _ = events_until_it_breaks(claude, "x=1", path)
    spoilt, whole = events_until_it_breaks(claude, "fault=garbage;at=1", path)
    assert whole
    end = b"\n" if path == RESULTS else b"\n\n"
    pieces = spoilt.split(end)
    assert pieces[0] == full.split(end)[0]
    assert GARBAGE in pieces[1]
    assert pieces[2:] == full.split(end)[2:]


def test_a_body_that_is_cut_or_spoilt(claude: httpx2.Client) -> None:
    full = claude.get("/v1/models").content
    for preference in ("fault=cut", "fault=cut; at=5", "fault=cut; at=999999"):
        with pytest.raises(httpx2.RemoteProtocolError):
            claude.get("/v1/models", headers=prefer(preference))
    spoilt = claude.get("/v1/models", headers=prefer("fault=garbage"))
    assert spoilt.status_code == 200
    assert spoilt.content == spoil_body(full, None)
    with pytest.raises(ValueError):
        json.loads(spoilt.content)
    binary = claude.get("/v1/files/x/content", headers=prefer("fault=garbage"))
    assert GARBAGE in binary.content
    # The connection of the next request is a new one, and fine.
    assert claude.get("/v1/models").content == full


def test_what_has_no_body_stays_whole(talk: Talk) -> None:
    client = talk("petstore.yaml")
    for preference in ("fault=cut", "fault=garbage"):
        sent = client.post(
            "/pets", json={"id": 1, "name": "x"}, headers=prefer(preference)
        )
        assert (sent.status_code, sent.content) == (201, b"")


def test_the_same_request_fails_only_so_often(claude: httpx2.Client) -> None:
    """As a client sees it that tries again: two failures, then the answer."""
    for _ in range(2):
        statuses = [
            claude.get("/v1/models", headers=prefer("fault=529; times=2")).status_code
            for _ in range(3)
        ]
        assert statuses == [529, 529, 200]


def test_faults_of_the_server(talk: Talk) -> None:
    listed = [parse_fault("529:0.5:retry-after=0"), parse_fault("500:1:times=1")]
    statuses = []
    for _ in range(2):
        client = talk("claude", faults=listed, seed=3, headers=HEADERS)
        responses = [client.get("/v1/models") for _ in range(20)]
        statuses.append([response.status_code for response in responses])
        assert all(
            response.headers["retry-after"] == "0"
            for response in responses
            if response.status_code == 529
        )
        assert client.get("/v1/models", headers=prefer("fault=none")).status_code == 200
    assert statuses[0] == statuses[1]
    assert {200, 500, 529} == set(statuses[0])
    assert statuses[0].count(500) == 1


def test_petstore_fails_in_its_own_words(talk: Talk) -> None:
    response = talk("petstore.yaml").get("/pets", headers=prefer("fault=503"))
    assert response.status_code == 503
    assert response.json() == {"code": 1, "message": "Service Unavailable"}


# --- Delays: nobody waits here ---------------------------------------------------


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    class Asyncio:
        pass

    Asyncio.sleep = staticmethod(sleep)  # type: ignore[attr-defined]
    monkeypatch.setattr(sending, "asyncio", Asyncio)
    return waited


def test_delays(talk: Talk, slept: list[float]) -> None:
    client = talk("claude", delay_s=0.25, headers=HEADERS)
    client.get("/v1/models")
    client.get("/v1/models", headers=prefer("delay=30"))
    client.get("/v1/models", headers=prefer("delay=0"))
    client.get("/v1/models", headers=prefer("fault=529, delay=3600"))
    content, whole = events_until_it_breaks(client, "delay=7; at=1")
    assert content and whole
    assert slept == [0.25, 30.0, 3600.0, 7.0]
    assert faults.MAX_DELAY_S == 3600
