"""What callers see while a message arrives, and how they may leave."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import httpx2
import pytest
from claude_api import (
    APIConnectionError,
    AsyncMessageStream,
    CitationEvent,
    CompactionEvent,
    ContentBlockStopEvent,
    IncompleteStreamError,
    InputJSONEvent,
    MessageStopEvent,
    MessageStream,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
    types,
)

from tests.streaming.support import Naive, Recording, Wire, encoded, recordings

RECORDINGS = {str(r): r for r in recordings()}
TEXT = RECORDINGS["messages.stream-stream_text"]
TOOL = RECORDINGS["messages.stream-stream_tool_use"]
THINKING = RECORDINGS["messages.stream-stream_thinking"]
CITATIONS = RECORDINGS["messages.stream-stream_citations"]
DERIVED = (
    *(TextEvent, ThinkingEvent, SignatureEvent, InputJSONEvent, CitationEvent),
    CompactionEvent,
)


def read(kind: str, recording: Any) -> tuple[list[Any], Any]:
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, recording.events))
        return wire.read(recording.accessor, **recording.arguments)


@pytest.mark.parametrize("name", RECORDINGS)
def test_every_event_of_the_wire_comes_as_it_was(name: str, kind: str) -> None:
    recording = RECORDINGS[name]
    if recording.name == "stream_error":
        return
    seen, _ = read(kind, recording)
    plain = []
    for event in seen:
        if isinstance(event, DERIVED):
            continue
        value = event.to_dict()
        if event.type == "content_block_stop":
            del value["content_block"]
        elif event.type == "message_stop":
            del value["message"]
        plain.append(value)
    assert plain == [e for e in recording.events if e["type"] != "ping"]


def test_what_follows_comes_behind_its_event(kind: str) -> None:
    seen, _ = read(kind, TEXT)
    assert [event.type for event in seen] == [
        "message_start",
        "content_block_start",
        "content_block_delta",
        "text",
        "content_block_delta",
        "text",
        "content_block_stop",
        "message_delta",
        "message_stop",
    ]
    texts = [event for event in seen if isinstance(event, TextEvent)]
    assert [(e.text, e.snapshot, e.index) for e in texts] == [
        ("Hello", "Hello", 0),
        ("! What can I do for you?", "Hello! What can I do for you?", 0),
    ]
    assert isinstance(seen[0], types.RawMessageStartEvent)
    assert isinstance(seen[6], ContentBlockStopEvent)
    assert isinstance(seen[6], types.RawContentBlockStopEvent)
    assert isinstance(seen[6].content_block, types.TextBlock)
    assert isinstance(seen[8], MessageStopEvent)
    assert isinstance(seen[8], types.RawMessageStopEvent)
    assert seen[8].message.to_dict() == Naive(TEXT.events).message


def test_tool_input_is_parsed_when_it_is_asked_for(kind: str) -> None:
    seen, _ = read(kind, TOOL)
    growth = [e for e in seen if isinstance(e, InputJSONEvent) and e.index == 1]
    assert [(e.partial_json, e.text, e.snapshot) for e in growth] == [
        ("", "", None),
        ('{"location": "Os', '{"location": "Os', {"location": "Os"}),
        (
            'lo, Norway"}',
            '{"location": "Oslo, Norway"}',
            {"location": "Oslo, Norway"},
        ),
    ]
    blocks = [e.content_block for e in seen if e.type == "content_block_stop"]
    assert [getattr(block, "input", None) for block in blocks] == [
        None,
        {"location": "Oslo, Norway"},
        {},
    ]


def test_thoughts_and_signatures(kind: str) -> None:
    seen, _ = read(kind, THINKING)
    thoughts = [e for e in seen if isinstance(e, ThinkingEvent)]
    assert "".join(e.thinking for e in thoughts) == thoughts[-1].snapshot
    (signature,) = (e for e in seen if isinstance(e, SignatureEvent))
    stop = next(e for e in seen if e.type == "content_block_stop")
    assert stop.content_block.signature == signature.signature
    assert stop.content_block.thinking == thoughts[-1].snapshot


def test_citations_come_one_by_one(kind: str) -> None:
    seen, stream = read(kind, CITATIONS)
    cited = [e for e in seen if isinstance(e, CitationEvent)]
    assert cited
    for event in cited:
        assert event.snapshot[-1] is event.citation
    blocks = stream.current_message_snapshot.content
    for index, block in enumerate(blocks):
        growth = [e for e in cited if e.index == index]
        if growth:
            assert growth[-1].snapshot == block.citations
            assert [len(e.snapshot) for e in growth] == [*range(1, len(growth) + 1)]


def test_events_say_what_they_are() -> None:
    seen, _ = read("sync", TEXT)
    assert repr(seen[3]) == "TextEvent(index=0, text='Hello')"


def test_the_snapshot_is_one_object_that_grows() -> None:
    with Wire("sync") as wire:
        wire.line.says(*map(encoded, TOOL.events))
        snapshots, lengths = [], []
        with wire.client.messages.stream(**TOOL.arguments) as stream:
            for event in stream:
                snapshots.append(stream.current_message_snapshot)
                if event.type == "input_json" and event.index == 1:
                    lengths.append(dict(snapshots[-1].content[1].input))
        assert all(snapshot is snapshots[0] for snapshot in snapshots)
        assert lengths == [{}, {"location": "Os"}, {"location": "Oslo, Norway"}]
        assert snapshots[0] is stream.get_final_message()


def test_events_are_not_changed_by_what_comes_later(kind: str) -> None:
    seen, _ = read(kind, CITATIONS)
    assert seen[0].message.content == []
    assert seen[0].message.usage.output_tokens == 1
    starts = [e for e in seen if e.type == "content_block_start"]
    assert all(e.content_block.text == "" for e in starts)
    assert all(not e.content_block.citations for e in starts)


def test_text_alone(kind: str) -> None:
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, TOOL.events))
        if kind == "sync":
            with wire.client.messages.stream(**TOOL.arguments) as stream:
                assert list(stream.text_stream) == ["I will look ", "both up."]
                assert stream.get_final_text() == "I will look both up."
            return

        async def main() -> None:
            async with wire.client.messages.stream(**TOOL.arguments) as stream:
                assert isinstance(stream, AsyncMessageStream)
                texts = [text async for text in stream.text_stream]
                assert texts == ["I will look ", "both up."]
                assert await stream.get_final_text() == "I will look both up."

        wire.runner.run(main())


def test_reading_may_go_on_another_way() -> None:
    with Wire("sync") as wire:
        wire.line.says(*map(encoded, TEXT.events))
        with wire.client.messages.stream(**TEXT.arguments) as stream:
            assert isinstance(stream, MessageStream)
            assert next(stream).type == "message_start"
            assert next(iter(stream.text_stream)) == "Hello"
            assert next(stream).type == "content_block_delta"
            stream.until_done()
            assert list(stream) == []
            assert stream.get_final_message().to_dict() == Naive(TEXT.events).message


def test_where_it_comes_from(kind: str) -> None:
    _, stream = read(kind, TEXT)
    assert stream.request_id == "req_stream"
    assert stream.response.status_code == 200
    assert stream.current_message_snapshot._request_id == "req_stream"


def test_who_leaves_early_has_what_came() -> None:
    with Wire("sync") as wire:
        wire.line.says(*map(encoded, TEXT.events))
        with wire.client.messages.stream(**TEXT.arguments) as stream:
            for event in stream:
                if event.type == "text":
                    break
            stream.close()
            assert wire.line.body.closed
            assert stream.current_message_snapshot.content[0].text == "Hello"
            for _ in range(2):
                with pytest.raises(IncompleteStreamError, match="was closed") as caught:
                    stream.get_final_message()
                assert caught.value.partial.content[0].text == "Hello"


def test_a_failure_is_raised_again_by_who_asks_again(kind: str) -> None:
    with Wire(kind) as wire:
        wire.line.says(
            *map(encoded, TEXT.events[:4]), error=httpx2.ReadError("line is dead")
        )
        if kind == "sync":
            with wire.client.messages.stream(**TEXT.arguments) as stream:
                for _ in range(2):
                    with pytest.raises(APIConnectionError, match="line is dead"):
                        stream.get_final_message()
            return

        async def main() -> None:
            async with wire.client.messages.stream(**TEXT.arguments) as stream:
                for _ in range(2):
                    with pytest.raises(APIConnectionError, match="line is dead"):
                        await stream.get_final_message()

        wire.runner.run(main())


def test_an_exception_in_the_block_closes_the_response(kind: str) -> None:
    with Wire(kind) as wire:
        wire.line.says(*map(encoded, TEXT.events))
        if kind == "sync":
            with (
                pytest.raises(ZeroDivisionError),
                wire.client.messages.stream(**TEXT.arguments) as stream,
            ):
                next(stream)
                raise ZeroDivisionError
        else:

            async def main() -> None:
                async with wire.client.messages.stream(**TEXT.arguments) as stream:
                    await anext(stream)
                    raise ZeroDivisionError

            with pytest.raises(ZeroDivisionError):
                wire.runner.run(main())
        assert wire.line.body.closed


def test_a_cancelled_task_closes_the_response() -> None:
    class Endless(httpx2.AsyncByteStream):
        closed = False

        async def __aiter__(self) -> Any:
            for event in TEXT.events[:4]:
                yield encoded(event)
            began.set()
            await asyncio.Event().wait()

        async def aclose(self) -> None:
            self.closed = True

    began = asyncio.Event()
    body = Endless()
    with Wire("async") as wire:
        wire.line.body = body  # type: ignore[assignment]

        async def ask() -> None:
            async with wire.client.messages.stream(**TEXT.arguments) as stream:
                await stream.get_final_message()

        async def main() -> None:
            task = asyncio.create_task(ask())
            await began.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        wire.runner.run(main())
    assert body.closed


def test_errors_keep_what_had_arrived_when_they_travel() -> None:
    with Wire("sync") as wire:
        wire.line.says(*map(encoded, TEXT.events[:4]))
        with pytest.raises(IncompleteStreamError) as caught:
            wire.message()
    for error in (
        pickle.loads(pickle.dumps(caught.value)),
        copy.deepcopy(caught.value),
        copy.copy(caught.value),
    ):
        assert type(error) is IncompleteStreamError
        assert error.partial.to_dict() == caught.value.partial.to_dict()


def test_the_request_asks_for_events(kind: str) -> None:
    sent: list[httpx2.Request] = []
    with Wire(kind) as wire:
        answer, answer_async = (
            wire.line.handle_request,
            wire.line.handle_async_request,
        )

        def note(request: httpx2.Request) -> httpx2.Response:
            sent.append(request)
            return answer(request)

        async def note_async(request: httpx2.Request) -> httpx2.Response:
            sent.append(request)
            return await answer_async(request)

        wire.line.handle_request = note  # type: ignore[method-assign]
        wire.line.handle_async_request = note_async  # type: ignore[method-assign]
        wire.line.says(*map(encoded, TEXT.events))
        wire.message(**{**TEXT.arguments, "betas": ["b"], "extra_body": {"x": 1}})
    (request,) = sent
    assert request.headers["accept"] == "text/event-stream"
    assert request.headers["anthropic-beta"] == "b"
    assert b'"stream":true' in request.content
    assert b'"x":1' in request.content


def test_a_manager_that_is_not_entered_sends_nothing() -> None:
    with Wire("sync") as wire:
        wire.line.says(*map(encoded, TEXT.events))
        manager = wire.client.messages.stream(**TEXT.arguments)
        assert not wire.line.body.closed
        for _ in range(2):
            with manager as stream:
                assert stream.get_final_text() == "Hello! What can I do for you?"


WHOLE = [each for each in recordings() if Naive(each.events).complete]


@pytest.mark.parametrize("recording", WHOLE, ids=str)
def test_every_event_can_be_written_down(recording: Recording, kind: str) -> None:
    seen, _ = read(kind, recording)
    assert seen
    for event in seen:
        plain = event.to_dict()
        assert plain["type"] == event.type
        assert json.loads(event.to_json()) == plain
        assert event.model_dump(mode="json").keys() >= plain.keys()
        assert json.loads(event.model_dump_json()).keys() >= plain.keys()
