"""Answers that arrive piece by piece: typed events, and what interrupts them."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from claude_api import (
    APIResponseValidationError,
    APIStatusError,
    AsyncClaude,
    AsyncStream,
    Claude,
    OverloadedError,
    Stream,
    errors,
    types,
)
from specloom.mock.examples import Reply, Request
from specloom.mock.server import RunningServer

from tests.claude.spec_examples import examples_in
from tests.client.support import KEY, Caller, Script, arguments, exchanges, label

MESSAGE_EVENTS = {
    "message_start": types.RawMessageStartEvent,
    "message_delta": types.RawMessageDeltaEvent,
    "message_stop": types.RawMessageStopEvent,
    "content_block_start": types.RawContentBlockStartEvent,
    "content_block_delta": types.RawContentBlockDeltaEvent,
    "content_block_stop": types.RawContentBlockStopEvent,
}
CLASSES: dict[str, dict[str, Any]] = {
    "messages.create": MESSAGE_EVENTS,
}
STREAMS = exchanges(CLASSES, events=True)
ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
    "stream": True,
}
STOP = {"type": "message_stop"}
DELTA = {
    "type": "content_block_delta",
    "index": 0,
    "delta": {"type": "text_delta", "text": "Hi"},
}


def test_there_are_streams_that_end_in_an_error() -> None:
    names = [(accessor, request.name) for accessor, request, _ in STREAMS]
    shown = examples_in("openapi.yaml")
    assert names == [(a, name) for a in CLASSES for name in shown[a].streams]
    assert ("messages.create", "stream_error") in names


@pytest.mark.parametrize(("accessor", "request_", "reply"), STREAMS, ids=label)
def test_stream_example(
    accessor: str,
    request_: Request,
    reply: Reply,
    shown: Caller,
    examples: RunningServer,
) -> None:
    visible = [event for event in reply.value if event["type"] in CLASSES[accessor]]
    hidden = [event["type"] for event in reply.value if event not in visible]
    events: list[Any] = []

    if "error" in hidden:
        with pytest.raises(OverloadedError) as caught:
            shown.read(accessor, into=events, **arguments(request_))
        assert caught.value.body == reply.value[-1]
        assert caught.value.message == "Overloaded"
        assert caught.value.type == "overloaded_error"
        assert caught.value.request_id == reply.headers["request-id"]
    else:
        shown.read(accessor, into=events, **arguments(request_))
        assert set(hidden) <= {"ping"}

    assert [event.to_dict() for event in events] == visible
    assert [type(event) for event in events] == [
        CLASSES[accessor][event["type"]] for event in visible
    ]
    (seen,) = examples.requests
    assert seen.header("accept") == "text/event-stream"
    assert json.loads(seen.body) == request_.body


def test_a_call_gives_a_stream(kind: str, examples: RunningServer) -> None:
    if kind == "sync":
        with Claude(api_key=KEY, base_url=examples.base_url) as client:
            with client.messages.create(**ASK) as stream:
                assert type(stream) is Stream
                assert next(stream).type == "message_start"
                assert stream.response.headers["request-id"]
            assert stream.response.is_closed
        return

    async def main() -> None:
        async with AsyncClaude(api_key=KEY, base_url=examples.base_url) as client:
            async with await client.messages.create(**ASK) as stream:
                assert type(stream) is AsyncStream
                assert (await anext(stream)).type == "message_start"
            assert stream.response.is_closed

    asyncio.run(main())


def test_deltas_are_told_apart(told: Caller, script: Script) -> None:
    deltas = {
        "TextDelta": {"type": "text_delta", "text": "a"},
        "InputJSONDelta": {"type": "input_json_delta", "partial_json": "{"},
        "ThinkingDelta": {"type": "thinking_delta", "thinking": "t"},
        "SignatureDelta": {"type": "signature_delta", "signature": "s"},
    }
    script.sends(*({**DELTA, "delta": delta} for delta in deltas.values()), STOP)
    *events, _ = told.read("messages.create", **ASK)
    assert [type(event.delta) for event in events] == [
        getattr(types, name) for name in deltas
    ]


def test_unknown_events_and_deltas_are_kept(told: Caller, script: Script) -> None:
    new_event = {"type": "message_mood", "mood": {"warmth": 3}}
    new_delta = {**DELTA, "delta": {"type": "smell_delta", "smell": "rose"}}
    new_field = {**STOP, "amazon-metrics": {"latency": 7}}
    script.sends(new_event, new_delta, new_field)
    first, second, third = told.read("messages.create", **ASK)
    assert first.mood == {"warmth": 3}
    assert first.to_dict() == new_event
    assert second.delta.smell == "rose"
    assert isinstance(second, types.RawContentBlockDeltaEvent)
    assert second.to_dict() == new_delta
    assert isinstance(third, types.RawMessageStopEvent)
    assert third.to_dict() == new_field


def test_events_without_names_are_told_apart(told: Caller, script: Script) -> None:
    error = {"type": "error", "error": {"type": "api_error", "message": "Oh"}}
    script.sends({"type": "ping"}, DELTA, error, named=False)
    events: list[Any] = []
    with pytest.raises(errors.InternalServerError, match="Oh"):
        told.read("messages.create", into=events, **ASK)
    assert [event.type for event in events] == ["content_block_delta"]


def test_unknown_error_type_in_a_stream(told: Caller, script: Script) -> None:
    error = {"type": "error", "error": {"type": "brand_new", "message": "Hm"}}
    script.sends(error)
    with pytest.raises(APIStatusError) as caught:
        told.read("messages.create", **ASK)
    assert caught.value.type == "brand_new"
    assert caught.value.request_id == "req_stream"


def test_refused_stream_is_an_error_of_the_call(told: Caller, script: Script) -> None:
    body = {"type": "error", "error": {"type": "overloaded_error", "message": "Full"}}
    script.says(body, 529, {"request-id": "req_1"})
    with pytest.raises(OverloadedError) as caught:
        told.having(max_retries=0).call("messages.create", **ASK)
    assert caught.value.status_code == 529


def test_misfit_event_stays_its_class(told: Caller, script: Script) -> None:
    misfit = {**DELTA, "index": "first"}
    script.sends(misfit, STOP)
    event, _ = told.read("messages.create", **ASK)
    assert isinstance(event, types.RawContentBlockDeltaEvent)
    assert isinstance(event.delta, types.TextDelta)
    assert event.to_dict() == misfit


def test_misfit_event_raises_when_strict(told: Caller, script: Script) -> None:
    script.sends({**DELTA, "index": "first"})
    with pytest.raises(APIResponseValidationError, match="index"):
        told.having(strict_responses=True).read("messages.create", **ASK)


def test_misfit_line_raises_when_strict(told: Caller, script: Script) -> None:
    script.says({"custom_id": 1, "result": {"type": "canceled"}})
    (line,) = told.read("messages.batches.results", "b")
    assert isinstance(line.result, types.MessageBatchCanceledResult)
    with pytest.raises(APIResponseValidationError, match="custom_id"):
        told.having(strict_responses=True).read("messages.batches.results", "b")


def test_stream_false_is_sent_and_gives_a_message(
    shown: Caller, examples: RunningServer
) -> None:
    message = shown.call("messages.create", **{**ASK, "stream": False})
    assert isinstance(message, types.Message)
    assert json.loads(examples.requests[0].body)["stream"] is False
