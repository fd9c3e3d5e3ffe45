"""Everything that a stream may carry is in a stream of the spec, and gets into its message.

What is carried is read from the description: a block, a delta or a property that is added
there without a stream that shows it turns these tests red.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from claude_api._runtime.core.model import Unknown

from tests.claude.facts_side import FACTS, facts
from tests.claude.newer import NEWER
from tests.client.operations import documents
from tests.streaming.support import Recording, Wire, encoded, recordings

# Namespace -> document, the union of its events.
UNIONS = {
    "general": ("openapi.yaml", "MessageStreamWireEvent"),
    "beta": ("beta.yaml", "BetaMessageStreamWireEvent"),
}
MESSAGES = [each for each in recordings() if each.of_message]
# Of the last event before the end: what is no property of the message by itself.
PARTS = {"type", "delta", "usage"}
# Kind of what a union lists -> the event that has one of them.
MEMBERS = {"block": "content_block_start", "delta": "content_block_delta"}


def namespace(recording: Recording) -> str:
    return "beta" if recording.accessor.startswith("beta.") else "general"


@cache
def event(part: str, name: str) -> Any:
    """The schema of one event of a stream, and its properties, references followed."""
    file, union = UNIONS[part]
    (document,) = (each for each in documents() if each.name == file)
    schemas = document.value["components"]["schemas"]

    def follow(schema: Any) -> Any:
        if "$ref" in schema:
            return schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    mapping = schemas[union]["discriminator"]["mapping"]
    properties = follow({"$ref": mapping[name]})["properties"]
    return {name: follow(schema) for name, schema in properties.items()}


def described(part: str) -> set[tuple[str, str]]:
    """What a stream may carry: kind of a member, its name."""
    found = set()
    for kind, name in MEMBERS.items():
        union = event(part, name)["content_block" if kind == "block" else "delta"]
        found |= {(kind, tag) for tag in union["discriminator"]["mapping"]}
    last = event(part, "message_delta")
    for owner, schema in (("message", last["delta"]), ("usage", last["usage"])):
        found |= {(owner, name) for name in schema["properties"]}
    return found | {("event", n) for n in last.keys() - PARTS}


def newer(part: str) -> Iterator[tuple[str, str]]:
    """The members that came after the facts were collected."""
    for kind, name in MEMBERS.items():
        union = event(part, name)["content_block" if kind == "block" else "delta"]
        for tag, ref in union["discriminator"]["mapping"].items():
            if ref.rpartition("/")[2] in NEWER:
                yield kind, tag


def carried(events: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """The same of one stream; of properties those that are not null."""
    for each in events:
        match each["type"]:
            case "content_block_start":
                yield "block", each["content_block"]["type"]
            case "content_block_delta":
                yield "delta", each["delta"]["type"]
            case "message_delta":
                rest = {k: v for k, v in each.items() if k not in PARTS}
                owners = {"message": each["delta"], "usage": each["usage"]}
                for owner, value in {**owners, "event": rest}.items():
                    for name in value:
                        if value[name] is not None:
                            yield owner, name


def shown(part: str) -> set[tuple[str, str]]:
    """The same of all streams of the spec."""
    return {
        member
        for recording in MESSAGES
        if namespace(recording) == part
        for member in carried(recording.events)
    }


@pytest.mark.parametrize("part", UNIONS)
def test_what_a_stream_may_carry_is_in_a_stream_of_the_spec(part: str) -> None:
    """What becomes of it is compared in test_whole_messages.

    To turn this green, write an example of a stream in `spec/claude/examples`.
    """
    assert described(part) - shown(part) == set()
    assert shown(part) - described(part) == set()


@pytest.mark.parametrize("recording", MESSAGES, ids=str)
def test_what_the_spec_shows_gets_into_the_message(
    recording: Recording, kind: str
) -> None:
    """No event is one that the accumulator knows nothing to do with, but for pings.

    To turn this green for a new delta, give it a row in `_DELTAS` of
    `spec/claude/own_code/message_accumulator.py`, and a case in `Naive`; for a block that
    grows, a row in `_GROWTH` there.
    """
    known = [e for e in recording.events if e["type"] != "error"]
    with Wire(kind) as wire:
        end = [{"type": "message_stop"}] if len(known) < len(recording.events) else []
        wire.line.says(*map(encoded, [*known, *end]))
        _, stream = wire.read(recording.accessor, **recording.arguments)
    assert {each.type for each in stream.unknown_events} <= {"ping"}
    blocks = [e["content_block"] for e in known if e["type"] == "content_block_start"]
    content = stream.current_message_snapshot.content
    assert [block.type for block in content] == [block["type"] for block in blocks]
    assert not any(isinstance(block, Unknown) for block in content)


@pytest.mark.skipif(not FACTS.is_dir(), reason="needs ../shared")
@pytest.mark.parametrize("part", UNIONS)
def test_streams_carry_what_the_facts_list(part: str) -> None:
    stated = facts("streaming")
    blocks = {("block", name) for name in stated["content_blocks"][part]}
    deltas = [
        each
        for each in stated["delta_types"]
        if part == "beta" or not each.get("beta_only")
    ]
    members = blocks | {("delta", each["type"]) for each in deltas}
    carries = {m for m in described(part) if m[0] in MEMBERS}
    assert members <= carries
    assert carries - members == set(newer(part))
    # Each delta in each kind of block that it is for.
    wanted = {
        (each["type"], block.removesuffix(" (beta)"))
        for each in deltas
        for block in each["block_types"]
        if part == "beta" or "(beta)" not in block
    }
    assert wanted <= set(grown(part))


def grown(part: str) -> Iterator[tuple[str, str]]:
    """Type of a delta, type of the block that it grows."""
    for recording in MESSAGES:
        if namespace(recording) != part:
            continue
        blocks = {
            e["index"]: e["content_block"]["type"]
            for e in recording.events
            if e["type"] == "content_block_start"
        }
        for each in recording.events:
            if each["type"] == "content_block_delta":
                yield each["delta"]["type"], blocks[each["index"]]
