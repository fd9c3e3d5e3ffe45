"""Streams cut at every byte and garbled, read by both clients, of both versions.

    make cuts

The tests beside this do the same with fewer cuts of the async client.
"""

from __future__ import annotations

import random
from typing import Any

import httpx2

from tests.claude.versions import VERSIONS
from tests.client.support import find
from tests.streaming.support import Naive, Recording, Wire, encoded, recordings

GARBLED = 2_000
SEED = 15


def _cuts(recording: Recording, step: int) -> tuple[int, ...]:
    return (*range(0, len(recording.whole), step), len(recording.whole))


def _complete_events(recording: Recording, cut: int, cleanly: bool) -> int:
    """How many events are whole in the first `cut` bytes."""
    end = 0
    for number, event in enumerate(recording.events):
        end += len(encoded(event))
        # Where the stream ends, an event does without the empty line behind it.
        if cut < (end - 2 if cleanly else end):
            return number
    return len(recording.events)


def _is_border(recording: Recording, cut: int) -> bool:
    """Whether no event has begun that is not whole, where the stream ends there."""
    whole = recording.events[: _complete_events(recording, cut, cleanly=True)]
    return cut <= len(b"".join(map(encoded, whole)))


# --- Put together: `stream()` ----------------------------------------------------


def cut_message(recording: Recording, kind: str, cleanly: bool, step: int) -> int:
    """Cut a stream that is put together at every `step`-th byte.

    Returns:
        how many cuts there were.
    """
    error = None if cleanly else httpx2.ReadError("the line went dead")
    ends = {"raised": 0, "returned": 0}
    cuts = _cuts(recording, step)
    with Wire(kind, recording.version) as wire:
        for cut in cuts:
            wire.line.says(recording.whole[:cut], error=error)
            count = _complete_events(recording, cut, cleanly)
            kind_of_end = _expected(recording, count, cleanly)
            so_far = Naive(recording.events[:count]).message
            try:
                result = wire.message(recording.accessor, **recording.arguments)
            except wire.package.APIError as raised:
                assert type(raised).__name__ == kind_of_end, (cut, raised)
                partial = raised.partial
                assert (partial and partial.to_dict()) == so_far, cut
                ends["raised"] += 1
            else:
                assert kind_of_end is None, cut
                assert result.to_dict() == so_far
                ends["returned"] += 1
            assert wire.line.body.closed
    assert 2 * ends["raised"] > len(cuts)
    assert bool(ends["returned"]) == (recording.name != "stream_error")
    return len(cuts)


def _expected(recording: Recording, count: int, cleanly: bool) -> str | None:
    """What the first events of a recording must end in; None where they are whole."""
    seen = recording.events[:count]
    if any(event["type"] == "error" for event in seen):
        return "OverloadedError"
    if Naive(seen).complete:
        return None
    return "IncompleteStreamError" if cleanly else "APIConnectionError"


# --- Event by event: `stream=True` -----------------------------------------------


def _read_events(wire: Wire, recording: Recording, into: list[Any]) -> None:
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


def cut_events(recording: Recording, kind: str, cleanly: bool, step: int) -> int:
    """Cut a stream that is read event by event at every `step`-th byte.

    Returns:
        how many cuts there were.
    """
    error = None if cleanly else httpx2.ReadError("the line went dead")
    raised = returned = 0
    cuts = _cuts(recording, step)
    with Wire(kind, recording.version) as wire:
        for cut in cuts:
            wire.line.says(recording.whole[:cut], error=error)
            count = _complete_events(recording, cut, cleanly)
            expected, refused, complete = _shown(recording, count, cut)
            seen: list[Any] = []
            try:
                _read_events(wire, recording, seen)
            except wire.package.APIError as failure:
                raised += 1
                if refused:
                    assert type(failure) is wire.package.OverloadedError, cut
                elif cleanly:
                    assert type(failure) is wire.package.IncompleteStreamError, cut
                    assert not complete
                else:
                    assert type(failure) is wire.package.APIConnectionError, cut
            else:
                returned += 1
                assert complete and cleanly, cut
            assert [event.to_dict() for event in seen] == expected, cut
            assert wire.line.body.closed
    assert 2 * raised > len(cuts)
    # Without a last event, a stream may end between any two: here, before the first.
    may_end = recording.name != "stream_error" or not recording.of_message
    assert bool(returned) == (cleanly and may_end)
    return len(cuts)


def _shown(recording: Recording, count: int, cut: int) -> tuple[list[Any], bool, bool]:
    """The events that callers see of so many; whether one is an error, or the last one."""
    seen: list[Any] = []
    for event in recording.events[:count]:
        if event["type"] == "error":
            return seen, True, False
        if event["type"] != "ping":
            seen.append(event)
    if not recording.of_message:
        # No event of this one is known as its last.
        return seen, False, _is_border(recording, cut)
    return seen, False, bool(seen) and seen[-1]["type"] == "message_stop"


# --- Garbled ---------------------------------------------------------------------


def _garbled(whole: bytes, chance: random.Random) -> bytes:
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


def garble(found: list[Recording], kind: str, together: bool) -> int:
    """Garble recordings of messages, and read them in one of the two ways.

    Returns:
        how many there were.
    """
    chance = random.Random(SEED)
    raised = 0
    with Wire(kind, found[0].version) as wire:
        for number in range(GARBLED):
            recording = found[number % len(found)]
            whole = _garbled(recording.whole, chance)
            wire.line.says(whole)
            try:
                if together:
                    wire.message(recording.accessor, **recording.arguments)
                else:
                    _read_events(wire, recording, [])
            except wire.package.APIError as failure:
                raised += 1
                assert not together or hasattr(failure, "partial")
            else:
                assert b"message_stop" in whole, number
            assert wire.line.body.closed, number
    assert raised > GARBLED // 4
    return GARBLED


def _main() -> None:
    for version in VERSIONS:
        found = recordings(version)
        for kind in ("sync", "async"):
            for name, cut in (("stream()", cut_message), ("stream=True", cut_events)):
                count = sum(
                    cut(recording, kind, cleanly, 1)
                    for recording in found
                    for cleanly in (True, False)
                )
                garbled = garble(
                    [each for each in found if each.of_message],
                    kind,
                    cut is cut_message,
                )
                print(
                    f"{version}, {kind}, {name}: {len(found)} streams, {count} cuts,"
                    f" {garbled} garbled",
                    flush=True,
                )


if __name__ == "__main__":
    _main()
