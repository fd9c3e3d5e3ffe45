"""Streams cut at every byte and garbled, read event by event and put together."""

from __future__ import annotations

import random
from typing import Any

import httpx2
import pytest
from claude_api import APIConnectionError, APIError, IncompleteStreamError
from claude_api.errors import OverloadedError

from tests.client.support import find
from tests.streaming.support import Recording, Wire, encoded, recordings

RECORDINGS = [each for each in recordings() if each.of_message]
GARBLED = 2_000
SEED = 15


def plain(wire: Wire, recording: Recording, into: list[Any]) -> None:
    """Read the events of `stream=True` into a list."""
    create = find(wire.client, recording.accessor.replace(".stream", ".create"))
    arguments = {**recording.arguments, "stream": True}
    if wire.kind == "sync":
        with create(**arguments) as stream:
            for event in stream:
                into.append(event)
        return

    async def main() -> None:
        async with await create(**arguments) as stream:
            async for event in stream:
                into.append(event)

    wire.runner.run(main())


def shown(
    recording: Recording, cut: int, cleanly: bool
) -> tuple[list[Any], bool, bool]:
    """The events that callers see of so many bytes; whether an error and the last came."""
    seen: list[Any] = []
    end = 0
    for event in recording.events:
        end += len(encoded(event))
        # Where the stream ends, an event does without the empty line behind it.
        if cut < (end - 2 if cleanly else end):
            break
        if event["type"] == "error":
            return seen, True, False
        if event["type"] != "ping":
            seen.append(event)
    return seen, False, bool(seen) and seen[-1]["type"] == "message_stop"


@pytest.mark.parametrize("cleanly", [True, False], ids=["ends", "breaks"])
@pytest.mark.parametrize("recording", RECORDINGS, ids=str)
def test_a_plain_stream_cut_at_any_byte(
    recording: Recording, cleanly: bool, kind: str
) -> None:
    whole = b"".join(map(encoded, recording.events))
    error = None if cleanly else httpx2.ReadError("the line went dead")
    raised = returned = 0
    with Wire(kind) as wire:
        step = 1 if kind == "sync" else 7
        for cut in (*range(0, len(whole), step), len(whole)):
            wire.line.says(whole[:cut], error=error)
            expected, refused, complete = shown(recording, cut, cleanly)
            seen: list[Any] = []
            try:
                plain(wire, recording, seen)
            except APIError as failure:
                raised += 1
                if refused:
                    assert type(failure) is OverloadedError, cut
                elif cleanly:
                    assert type(failure) is IncompleteStreamError, cut
                    assert not complete
                else:
                    assert type(failure) is APIConnectionError, cut
            else:
                returned += 1
                assert complete and cleanly, cut
            assert [event.to_dict() for event in seen] == expected, cut
            assert wire.line.body.closed
    assert raised > 10
    assert bool(returned) == (cleanly and recording.name != "stream_error")


def garbled(whole: bytes, chance: random.Random) -> bytes:
    """Bytes in which something is missing, doubled, changed or moved."""
    start = chance.randrange(len(whole))
    end = min(len(whole), start + chance.choice((1, 1, 2, 8, 64, 400)))
    piece = whole[start:end]
    match chance.randrange(5):
        case 0:
            return whole[:start] + whole[end:]
        case 1:
            return whole[:end] + piece + whole[end:]
        case 2:
            return whole[:start] + chance.randbytes(len(piece)) + whole[end:]
        case 3:
            return whole[:start] + piece[::-1] + whole[end:]
    events = whole.split(b"\n\n")
    chance.shuffle(events)
    return b"\n\n".join(events)


@pytest.mark.parametrize("how", ["plain", "put together"])
def test_garbled_streams_end_in_an_exception_of_ours_or_whole(
    how: str, kind: str
) -> None:
    chance = random.Random(SEED)
    raised = 0
    with Wire(kind) as wire:
        for number in range(GARBLED):
            recording = RECORDINGS[number % len(RECORDINGS)]
            whole = garbled(b"".join(map(encoded, recording.events)), chance)
            wire.line.says(whole)
            seen: list[Any] = []
            try:
                if how == "plain":
                    plain(wire, recording, seen)
                else:
                    wire.message(recording.accessor, **recording.arguments)
            except APIError as failure:
                raised += 1
                assert how == "plain" or hasattr(failure, "partial")
            else:
                assert b"message_stop" in whole, number
            assert wire.line.body.closed, number
    assert raised > GARBLED // 4
