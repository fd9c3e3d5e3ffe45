"""Streams that are not what the description says: the known comes out, the rest is kept."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from claude_api import APIError, ClientError, OverloadedError
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claude.facts_side import FACTS, facts
from tests.streaming.support import Naive, Recording, Wire, encoded, recordings

RECORDINGS = recordings()
TEXT = next(r for r in RECORDINGS if str(r) == "messages.stream-stream_text")
TOOL = next(r for r in RECORDINGS if str(r) == "messages.stream-stream_tool_use")
START, BLOCK, _, HELLO, MORE, STOP_BLOCK, CHANGE, STOP = TEXT.events


def delta(text: str, index: Any = 0) -> dict[str, Any]:
    return {
        "type": "content_block_delta",
        "index": index,
        "delta": {"type": "text_delta", "text": text},
    }


def block(index: Any, **rest: Any) -> dict[str, Any]:
    return {"type": "content_block_start", "index": index, "content_block": rest}


def stop(index: Any) -> dict[str, Any]:
    return {"type": "content_block_stop", "index": index}


def read(kind: str, *events: Any) -> tuple[dict[str, Any], list[Any], Any]:
    """The message as a dict, what callers saw, and the stream."""
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, events))
        seen, stream = wire.read("messages.stream", **TEXT.arguments)
        return stream.current_message_snapshot.to_dict(), seen, stream


def kept(stream: Any) -> list[Any]:
    return [e.to_dict() if hasattr(e, "to_dict") else e for e in stream.unknown_events]


DELTAS: dict[str, dict[str, Any]] = {
    str(each["type"]): {"type": "content_block_delta", "index": 0, "delta": each}
    for each in (
        {"type": "text_delta", "text": "a"},
        {"type": "input_json_delta", "partial_json": "{}"},
        {"type": "thinking_delta", "thinking": "hm"},
        {"type": "signature_delta", "signature": "c2ln"},
        {"type": "citations_delta", "citation": {"type": "star"}},
        {"type": "compaction_delta", "content": "short"},
    )
}
WHOLE = Naive(TEXT.events).message
assert WHOLE is not None

UNKNOWN: dict[str, Any] = {
    "an event of an unknown kind": {"type": "weather", "index": 0, "rain": True},
    "a delta of an unknown kind": {
        "type": "content_block_delta",
        "index": 0,
        "delta": {"type": "mood_delta", "mood": "fine"},
    },
    "a delta without a kind": {"type": "content_block_delta", "index": 0, "delta": {}},
    "a delta of a block that never began": delta("lost", 7),
    "a delta with a text that is none": {
        "type": "content_block_delta",
        "index": 0,
        "delta": {"type": "text_delta", "text": 7},
    },
    "a delta of another type of block": DELTAS["thinking_delta"],
    "a piece of JSON for a block of text": DELTAS["input_json_delta"],
    "a delta that is null": {"type": "content_block_delta", "index": 0, "delta": None},
    "a delta that is a list": {"type": "content_block_delta", "index": 0, "delta": []},
    "an index that is a list": delta("lost", [0]),
    "an index that is a text": delta("lost", "0"),
    "an index that is true": delta("lost", True),
    "the end of a block that never began": stop(7),
    "a block that begins twice": BLOCK,
    "a block that is null": {
        "type": "content_block_start",
        "index": 3,
        "content_block": None,
    },
    "a message that begins twice": START,
    "a list": [1, 2],
    "a text": "hello",
    "a number": 7,
    "null": None,
    "an event with a kind that is a list": {"type": ["text"]},
    "an event that is empty": {},
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_is_not_known_is_kept_beside_the_message(name: str, kind: str) -> None:
    odd = UNKNOWN[name]
    message, seen, stream = read(kind, START, BLOCK, HELLO, odd, *TEXT.events[4:])
    assert message == WHOLE
    assert kept(stream) == [odd]
    given_out = [e.to_dict() if hasattr(e, "to_dict") else e for e in seen]
    assert odd in given_out


def test_events_before_the_message_are_kept(kind: str) -> None:
    early = [delta("early"), BLOCK, CHANGE, stop(0)]
    message, _, stream = read(kind, *early, *TEXT.events)
    assert message == WHOLE
    assert kept(stream) == early


def test_an_error_first_has_nothing_partial(kind: str) -> None:
    error = {
        "type": "error",
        "error": {"type": "overloaded_error", "message": "busy"},
        "request_id": "req_9",
    }
    with Wire(kind) as wire:
        wire.line.says(encoded(error))
        with pytest.raises(OverloadedError, match="busy") as caught:
            wire.message()
    assert caught.value.partial is None


@pytest.mark.skipif(not FACTS.is_dir(), reason="needs ../shared")
def test_a_block_grows_by_the_deltas_of_the_facts_alone(kind: str) -> None:
    """Every delta to every block that has none of it: the block stays as it began."""
    for whole in facts("streaming")["content_blocks"]["general"]:
        own = {
            each["type"]
            for each in facts("streaming")["delta_types"]
            if whole in each["block_types"]
        }
        odd = [each for name, each in DELTAS.items() if name not in own]
        begun = block(0, type=whole)
        message, _, stream = read(kind, START, begun, *odd, stop(0), CHANGE, STOP)
        assert message["content"] == [begun["content_block"]]
        assert kept(stream) == odd


def test_an_unknown_block_grows_like_a_known_one(kind: str) -> None:
    events = [
        START,
        block(0, type="poem", text="Roses", meter=5),
        delta(" are red"),
        {
            "type": "content_block_delta",
            "index": 0,
            "delta": {"type": "input_json_delta", "partial_json": '{"a": [1]}'},
        },
        {
            "type": "content_block_delta",
            "index": 0,
            "delta": {"type": "citations_delta", "citation": {"type": "star"}},
        },
        stop(0),
        CHANGE,
        STOP,
    ]
    message, _, stream = read(kind, *events)
    assert message["content"] == [
        {
            "type": "poem",
            "text": "Roses are red",
            "meter": 5,
            "input": {"a": [1]},
            "citations": [{"type": "star"}],
        }
    ]
    assert kept(stream) == []


def test_unknown_properties_are_kept_where_they_came(kind: str) -> None:
    start = copy.deepcopy(START)
    start["message"]["mood"] = "fine"
    start["message"]["usage"]["weather_tokens"] = 3
    change = copy.deepcopy(CHANGE)
    change["delta"]["container"] = {"id": "c"}
    change["usage"]["cloud_tokens"] = 4
    change["forecast"] = ["rain"]
    message, _, _ = read(kind, start, *TEXT.events[1:6], change, STOP)
    assert message["mood"] == "fine"
    assert message["container"] == {"id": "c"}
    assert message["forecast"] == ["rain"]
    assert message["usage"]["weather_tokens"] == 3
    assert message["usage"]["cloud_tokens"] == 4


@pytest.mark.parametrize(
    "name", ["__class__", "model_config", "__dict__", "to_dict", "__len__", "_private"]
)
def test_hostile_names_are_properties_like_others(name: str, kind: str) -> None:
    change = copy.deepcopy(CHANGE)
    change["delta"][name] = "x"
    message, _, stream = read(kind, *TEXT.events[:6], change, STOP)
    assert message[name] == "x"
    assert type(stream.current_message_snapshot).__name__ == "Message"


def test_what_was_put_together_is_not_replaced(kind: str) -> None:
    change = copy.deepcopy(CHANGE)
    change["delta"] |= {"content": "x", "usage": "y"}
    change["content"] = "z"
    early = [START, change, *TEXT.events[1:6], change, STOP]
    message, seen, _ = read(kind, *early)
    assert message == WHOLE
    assert [e.to_dict() for e in seen if e.type == "message_delta"] == [change, change]


def test_usage_that_is_missing_is_no_obstacle(kind: str) -> None:
    start, change = copy.deepcopy(START), copy.deepcopy(CHANGE)
    del start["message"]["usage"]
    message, _, _ = read(kind, start, *TEXT.events[1:])
    assert message["usage"] == {
        k: v for k, v in CHANGE["usage"].items() if v is not None
    }
    del change["usage"]
    message, _, _ = read(kind, START, *TEXT.events[1:6], change, STOP)
    assert message["usage"] == START["message"]["usage"]
    assert message["stop_reason"] == "end_turn"
    message, _, _ = read(kind, start, *TEXT.events[1:6], change, STOP)
    assert "usage" not in message
    start["message"]["usage"] = None
    message, _, _ = read(kind, start, *TEXT.events[1:])
    assert message["usage"]["output_tokens"] == 12


def test_a_message_may_change_more_than_once(kind: str) -> None:
    first = copy.deepcopy(CHANGE)
    first["delta"] = {"stop_reason": None, "stop_sequence": None}
    first["usage"]["output_tokens"] = 5
    message, _, _ = read(kind, *TEXT.events[:6], first, CHANGE, STOP)
    assert message == WHOLE


def test_blocks_stand_in_the_order_of_their_index(kind: str) -> None:
    text = {"type": "text", "text": ""}
    message, seen, stream = read(
        kind,
        START,
        *(block(index, **text) for index in (4, 0, 2)),
        *(delta(f"block {index}", index) for index in (2, 4, 0)),
        *(stop(index) for index in (0, 2, 4)),
        CHANGE,
        STOP,
    )
    assert [b["text"] for b in message["content"]] == ["block 0", "block 2", "block 4"]
    assert kept(stream) == []
    finished = [e.content_block.text for e in seen if e.type == "content_block_stop"]
    assert finished == ["block 0", "block 2", "block 4"]


def test_blocks_that_never_end_are_whole_with_the_message(kind: str) -> None:
    events = [e for e in TOOL.events if e["type"] != "content_block_stop"]
    message, _, _ = read(kind, *events)
    assert message == Naive(TOOL.events).message


def test_a_message_that_begins_with_content_keeps_it(kind: str) -> None:
    start = copy.deepcopy(START)
    start["message"]["content"] = [{"type": "text", "text": "before"}]
    message, _, _ = read(kind, start, *TEXT.events[1:])
    texts = [b["text"] for b in message["content"]]
    assert sorted(texts) == ["Hello! What can I do for you?", "before"]


# More than pydantic takes, and than half of Python's limit of calls.
DEEP = '{"a":' * 900 + "1" + "}" * 900

INPUTS: dict[str, tuple[str, Any]] = {
    "cut off": ('{"path": "/home/us', None),
    "no JSON": ("path = 7", None),
    "a list": ("[1, 2]", None),
    "a text": ('"rm -rf"', None),
    "null": ("null", None),
    "two objects": ('{"a": 1} {"b": 2}', None),
    # Deeper than any Python goes.
    "nested too deeply": ('{"a":' * 200_000 + "1" + "}" * 200_000, None),
    "nested deeply": (DEEP, json.loads(DEEP)),
    "half a surrogate": ('{"a": "\\ud83d"}', {"a": "\ud83d"}),
    "a large number": ('{"a": 1e400}', None),
    "not a number": ('{"a": NaN}', None),
    "a large number without an exponent": ('{"a": ' + "9" * 400 + ".5}", None),
    "many digits and an exponent": ('{"a": ' + "9" * 305 + "e9}", None),
    "an exponent": ('{"a": 1e3, "b": "7e4"}', {"a": 1000.0, "b": "7e4"}),
    "NaN in a text": ('{"a": "NaN 1e999"}', {"a": "NaN 1e999"}),
    "empty": ("", {}),
    "white space": (" \n", {}),
    "fine": ('{"a": {"b": [1, 2.5, null, true]}}', {"a": {"b": [1, 2.5, None, True]}}),
}


@pytest.mark.parametrize("name", INPUTS)
def test_a_tool_input_never_loses_the_turn(name: str, kind: str) -> None:
    text, value = INPUTS[name]
    middle = len(text) // 2
    events = [
        START,
        block(0, type="tool_use", id="toolu_1", name="run", input={}),
        *(
            {
                "type": "content_block_delta",
                "index": 0,
                "delta": {"type": "input_json_delta", "partial_json": part},
            }
            for part in (text[:middle], text[middle:])
        ),
        stop(0),
        CHANGE,
        STOP,
    ]
    message, seen, _ = read(kind, *events)
    got = message["content"][0]["input"]
    if value is not None:
        assert got == value
    else:
        assert got == {"INVALID_JSON": text}
    growth = [e for e in seen if e.type == "input_json"]
    assert [e.text for e in growth] == [text[:middle], text]
    for event in growth:
        event.snapshot  # noqa: B018 - may be anything, but never raises


# --- Anything at all --------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.floats(0, 1),
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(st.text(max_size=3) | st.just("type"), inner, max_size=2),
    max_leaves=4,
)


def places(value: Any) -> list[list[str | int]]:
    """The path to every part of a value."""
    found: list[list[str | int]] = [[]]
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value) if isinstance(value, list) else ()
    )
    for key, part in inner:
        found += [[key, *rest] for rest in places(part)]
    return found


@st.composite
def mutated(draw: st.DrawFn) -> tuple[Recording, list[Any]]:
    """A recorded stream of which something was dropped, repeated, moved or replaced."""
    recording = draw(st.sampled_from(RECORDINGS))
    events: list[Any] = copy.deepcopy(recording.events)
    for _ in range(draw(st.integers(1, 4))):
        if not events:
            break
        index = draw(st.integers(0, len(events) - 1))
        match draw(st.sampled_from(["drop", "repeat", "swap", "replace", "remove"])):
            case "drop":
                del events[index]
            case "repeat":
                events.insert(index, copy.deepcopy(events[index]))
            case "swap":
                other = draw(st.integers(0, len(events) - 1))
                events[index], events[other] = events[other], events[index]
            case change:
                path = draw(st.sampled_from(places(events[index])))
                if not path:
                    events[index] = draw(JSON)
                    continue
                owner = events[index]
                for key in path[:-1]:
                    owner = owner[key]
                if change == "replace":
                    owner[path[-1]] = draw(JSON)
                else:
                    del owner[path[-1]]
    return recording, events


@pytest.mark.parametrize("mode", ["sync", "async"])
@settings(max_examples=400, derandomize=True, database=None)
@given(case=mutated())
def test_only_documented_exceptions_come_out(
    mode: str, case: tuple[Recording, list[Any]]
) -> None:
    recording, events = case
    with Wire(mode) as wire:
        wire.line.says(*(encoded(event, "message") for event in events))
        try:
            result = wire.message(recording.accessor, **recording.arguments)
        except APIError as error:
            result = error.partial
        if result is not None:
            json.dumps(result.to_dict())


def test_nothing_has_arrived_before_the_first_event(kind: str) -> None:
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, TEXT.events))
        if kind == "sync":
            with wire.client.messages.stream(**TEXT.arguments) as stream:
                with pytest.raises(ClientError, match="read the stream first"):
                    stream.current_message_snapshot  # noqa: B018
                next(stream)
                assert stream.current_message_snapshot.content == []
