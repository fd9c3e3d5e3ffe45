"""A streamed message is the message that `create` gives, and goes back as it came."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from specloom.mock.media import Shape

from tests.client.operations import call_arguments, examples
from tests.client.support import Caller, Script, compact, message_of
from tests.streaming.support import Naive, Recording, encoded, recordings

MESSAGES = [
    (op, request, reply)
    for op, request, reply in examples(Shape.JSON)
    if op.accessor in ("messages.create", "beta.messages.create")
]


def as_events(message: dict[str, Any], seed: int) -> Iterator[dict[str, Any]]:
    """A message as the events of a stream, its texts in pieces of odd sizes."""
    random = Random(seed)
    message = copy.deepcopy(message)
    content, usage = message["content"], message["usage"]
    late = {"stop_reason": message["stop_reason"]}
    late["stop_sequence"] = message["stop_sequence"]
    start = {**message, "content": [], "stop_reason": None, "stop_sequence": None}
    if "container" in message:
        late["container"], start["container"] = message["container"], None
    start["usage"] = {**usage, "output_tokens": 1}
    yield {"type": "message_start", "message": start}
    for index, block in enumerate(content):
        yield from _block(index, block, random)
    change: dict[str, Any] = {"type": "message_delta", "delta": late}
    change["usage"] = {
        "input_tokens": usage["input_tokens"],
        "output_tokens": usage["output_tokens"],
        "cache_read_input_tokens": None,
        "server_tool_use": usage.get("server_tool_use"),
    }
    if "context_management" in message:
        change["context_management"] = message["context_management"]
        start["context_management"] = None
    yield change
    yield {"type": "message_stop"}


def _block(
    index: int, block: dict[str, Any], random: Random
) -> Iterator[dict[str, Any]]:
    began, deltas = dict(block), []
    for field in ("text", "thinking"):
        if isinstance(block.get(field), str) and block["type"] == field:
            began[field] = ""
            deltas += [
                {"type": f"{field}_delta", field: piece}
                for piece in _pieces(block[field], random)
            ]
    if block["type"] == "thinking":
        began["signature"] = ""
        deltas.append({"type": "signature_delta", "signature": block["signature"]})
    if block["type"] == "text" and block.get("citations"):
        began["citations"] = []
        deltas += [
            {"type": "citations_delta", "citation": each} for each in block["citations"]
        ]
    if "input" in block:
        began["input"] = {}
        text = json.dumps(block["input"]) if block["input"] else ""
        deltas += [
            {"type": "input_json_delta", "partial_json": piece}
            for piece in ["", *_pieces(text, random)]
        ]
    yield {"type": "content_block_start", "index": index, "content_block": began}
    for delta in deltas:
        yield {"type": "content_block_delta", "index": index, "delta": delta}
        if random.random() < 0.2:
            yield {"type": "ping"}
    yield {"type": "content_block_stop", "index": index}


def _pieces(text: str, random: Random) -> Iterator[str]:
    while text:
        size = random.randint(1, 9)
        yield text[:size]
        text = text[size:]


def test_there_are_examples_of_both_apis() -> None:
    names = [(op.accessor, request.name) for op, request, _ in MESSAGES]
    assert len(set(names)) == len(names) > 25
    blocks = {b["type"] for _, _, reply in MESSAGES for b in reply.value["content"]}
    assert {"text", "thinking", "tool_use", "server_tool_use"} <= blocks


@pytest.mark.parametrize(
    ("op", "request_", "reply"),
    MESSAGES,
    ids=lambda value: getattr(value, "accessor", getattr(value, "name", None)),
)
def test_a_streamed_message_equals_the_one_that_create_gives(
    op: Any, request_: Any, reply: Any, told: Caller, script: Script
) -> None:
    arguments = call_arguments(op, request_)
    arguments.pop("stream", None)
    script.says(reply.value)
    created = told.call(op.accessor, **arguments)
    assert created.to_dict() == reply.value
    for seed in range(3):
        script.replies.clear()
        script.sends(*as_events(reply.value, seed))
        accessor = op.accessor.replace(".create", ".stream")
        message = message_of(told, accessor, arguments)
        assert message.to_dict() == created.to_dict()
        assert type(message) is type(created)
        assert message == created


@pytest.mark.parametrize(
    "recording",
    [r for r in recordings() if r.of_message and r.name != "stream_error"],
    ids=str,
)
def test_the_streams_of_the_spec_equal_what_create_gives(
    recording: Recording, told: Caller, script: Script
) -> None:
    expected = Naive(recording.events).message
    script.says(expected)
    created = told.call(
        recording.accessor.replace(".stream", ".create"), **recording.arguments
    )
    script.replies.clear()
    script.sends(*recording.events)
    message = message_of(told, recording.accessor, recording.arguments)
    assert message.to_dict() == created.to_dict() == expected
    assert message._request_id == "req_stream"


@pytest.mark.parametrize(
    "recording",
    [r for r in recordings() if r.of_message and r.name != "stream_error"],
    ids=str,
)
def test_the_whole_turn_goes_back_as_it_came(
    recording: Recording, told: Caller, script: Script
) -> None:
    script.sends(*recording.events)
    message = message_of(told, recording.accessor, recording.arguments)
    turn = {"role": message.role, "content": message.content}
    script.requests.clear()
    checking = told.having(validate_requests=True)
    arguments = {
        **recording.arguments,
        "messages": [*recording.arguments["messages"], turn],
    }
    message_of(checking, recording.accessor, arguments)
    (request,) = script.requests
    expected = Naive(recording.events).message
    assert expected is not None
    sent = json.loads(request.body)["messages"][-1]
    assert sent == {"role": "assistant", "content": expected["content"]}
    assert compact(sent["content"]) in request.body


def test_encoding_is_that_of_the_script(script: Script) -> None:
    """The two ways in which these tests write an event are one."""
    event = {"type": "ping", "text": "ü"}
    script.sends(event)
    assert script.replies[0].pieces == (encoded(event),)
