"""Streams cut at every byte, and every fault of the example server at every event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from claude_api import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    IncompleteStreamError,
    InternalServerError,
    OverloadedError,
)
from specloom.mock.server import RunningServer

from tests.claude.spec_examples import spec_examples
from tests.claude.versions import VERSIONS
from tests.client.support import Caller, Script, find
from tests.streaming.cuts import cut_events, cut_message, garble
from tests.streaming.support import Naive, Recording, Wire, encoded, recordings

RECORDINGS = recordings()
Cut = Callable[[Recording, str, bool, int], int]


def test_every_stream_of_the_spec_is_a_recording() -> None:
    names = {(r.accessor, r.name) for r in RECORDINGS}
    shown = [(a, n) for a, each in spec_examples().items() for n in each.streams]
    assert names == {(a.replace(".create", ".stream"), n) for a, n in shown}
    assert len(names) == len(RECORDINGS)


STEPS = {"sync": 1, "async": 7}
OLDER = [r for version in VERSIONS[1:] for r in recordings(version)]
OLD_STEP = 97


@pytest.mark.parametrize("cut", [cut_message, cut_events])
@pytest.mark.parametrize("cleanly", [True, False], ids=["ends", "breaks"])
@pytest.mark.parametrize("recording", RECORDINGS, ids=str)
def test_a_stream_cut_at_any_byte(
    recording: Recording, cleanly: bool, cut: Cut, kind: str
) -> None:
    cut(recording, kind, cleanly, STEPS[kind])


@pytest.mark.parametrize("cut", [cut_message, cut_events])
@pytest.mark.parametrize("cleanly", [True, False], ids=["ends", "breaks"])
@pytest.mark.parametrize("recording", OLDER, ids=str)
def test_a_stream_of_an_older_version_cut(
    recording: Recording, cleanly: bool, cut: Cut, kind: str
) -> None:
    cut(recording, kind, cleanly, OLD_STEP)


@pytest.mark.parametrize("together", [True, False], ids=["together", "plain"])
def test_garbled_streams_end_in_an_exception_of_ours_or_whole(
    together: bool, kind: str
) -> None:
    garble([each for each in RECORDINGS if each.of_message], kind, together)


@pytest.mark.parametrize("recording", RECORDINGS, ids=str)
def test_a_stream_in_pieces_of_any_size(recording: Recording, kind: str) -> None:
    whole = b"".join(map(encoded, recording.events))
    with Wire(kind) as wire:
        for size in (1, 2, 3, 5, 64, 1000):
            starts = range(0, len(whole), size)
            wire.line.says(*(whole[start : start + size] for start in starts))
            if recording.name == "stream_error":
                with pytest.raises(OverloadedError):
                    wire.message(recording.accessor, **recording.arguments)
                continue
            result = wire.message(recording.accessor, **recording.arguments)
            assert result.to_dict() == Naive(recording.events).message


@pytest.mark.parametrize(
    ("error", "expected_type"),
    [
        (httpx2.ReadError("reset"), APIConnectionError),
        (httpx2.RemoteProtocolError("incomplete chunked read"), APIConnectionError),
        (httpx2.ReadTimeout("silence"), APITimeoutError),
        (httpx2.DecodingError("bad gzip"), APIConnectionError),
    ],
)
def test_failures_of_the_network_are_ours(
    error: Exception, expected_type: type[APIError], kind: str
) -> None:
    recording = RECORDINGS[0]
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, recording.events[:4]), error=error)
        with pytest.raises(expected_type) as caught:
            wire.message()
        assert type(caught.value) is expected_type
        assert caught.value.__cause__ is error
        assert caught.value.partial.content[0].text == "Hello"


def test_what_breaks_after_the_message_is_no_loss(kind: str) -> None:
    recording = RECORDINGS[0]
    with Wire(kind) as wire:
        wire.line.says(
            *map(encoded, recording.events), error=httpx2.ReadError("too late")
        )
        assert wire.message().to_dict() == Naive(recording.events).message


# --- The example server ----------------------------------------------------------


def attempt(caller: Caller, recording: Recording, prefer: str) -> Any:
    """The result of a stream under a fault, or the error that it ends in."""
    final = "get_final_message" if recording.of_message else "get_final_completion"
    arguments = {
        **recording.arguments,
        "extra_headers": {"prefer": f"example={recording.name}, {prefer}"},
    }

    def sync(client: Any) -> Any:
        with find(client, recording.accessor)(**arguments) as stream:
            return getattr(stream, final)()

    async def asynchronous(client: Any) -> Any:
        async with find(client, recording.accessor)(**arguments) as stream:
            return await getattr(stream, final)()

    try:
        return caller.run(sync, asynchronous)
    except APIError as error:
        return error


@pytest.mark.parametrize("recording", RECORDINGS, ids=str)
def test_every_fault_of_the_example_server_at_every_event(
    recording: Recording, whole: Caller, api: RunningServer
) -> None:
    caller = whole.having(max_retries=0)
    for at in range(len(recording.events)):
        before = Naive(recording.events[:at])
        said = [event["type"] for event in recording.events[:at]]
        for fault, broken in (
            ("cut", APIConnectionError),
            ("garbage", APIResponseValidationError),
        ):
            ended = attempt(caller, recording, f"fault={fault}; at={at}")
            if "error" in said:
                assert type(ended) is OverloadedError
            elif before.complete and fault == "cut":
                assert ended.to_dict() == before.message
            else:
                assert type(ended) is broken, (fault, at, ended)
                partial = ended.partial
                assert (partial and partial.to_dict()) == before.message


@pytest.mark.parametrize("status", [500, 529])
def test_a_refused_stream_has_nothing_partial(
    status: int, whole: Caller, api: RunningServer
) -> None:
    ended = attempt(whole.having(max_retries=0), RECORDINGS[0], f"fault={status}")
    assert type(ended) is {500: InternalServerError, 529: OverloadedError}[status]
    assert ended.partial is None


def test_a_stream_is_asked_for_again_until_it_begins(
    whole: Caller, api: RunningServer
) -> None:
    ended = attempt(whole, RECORDINGS[0], "fault=529; times=2")
    assert ended.to_dict() == Naive(RECORDINGS[0].events).message
    assert len(api.requests) == 3


def test_a_plain_stream_says_that_it_ended_in_an_event(
    told: Caller, script: Script
) -> None:
    script.sends(*RECORDINGS[0].events)
    said = script.replies.pop()
    script.replies.append(said._replace(pieces=(*said.pieces[:3], said.pieces[3][:-9])))
    seen: list[Any] = []
    with pytest.raises(IncompleteStreamError, match="in the middle of an event"):
        told.read(
            "messages.create",
            model="m",
            max_tokens=1,
            messages=[],
            stream=True,
            into=seen,
        )
    assert len(seen) == 2
