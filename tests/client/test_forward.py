"""A server that is newer than the client, or wrong."""

from __future__ import annotations

import json
import logging
from copy import deepcopy
from typing import Any

import pytest
from claude_api import APIResponseValidationError, types

from tests.client.support import Caller, Said, Script, arguments, shown_by

ASK: dict[str, Any] = arguments(shown_by("messages.create").requests[0])


def message() -> dict[str, Any]:
    value: dict[str, Any] = deepcopy(
        shown_by("messages.create").successes(events=False)[0].value
    )
    return value


def test_unknown_fields_are_kept(told: Caller, script: Script) -> None:
    new = message()
    new["mood"] = {"warmth": 3}
    new["usage"]["thought_tokens"] = 12
    new["content"][0]["language"] = "en"
    new["class"] = "x"
    script.says(new)
    result = told.having(strict_responses=True).call("messages.create", **ASK)
    assert result.mood == {"warmth": 3}
    assert result.usage.thought_tokens == 12
    assert result.content[0].language == "en"
    assert type(result) is types.Message
    assert result.to_dict() == new
    assert json.loads(result.to_json()) == new


def test_unknown_enum_values_pass(told: Caller, script: Script) -> None:
    new = message()
    new["stop_reason"] = "bored"
    new["usage"]["service_tier"] = "platinum"
    script.says(new)
    result = told.call("messages.create", **ASK)
    assert result.stop_reason == "bored"
    assert result.usage.service_tier == "platinum"
    assert isinstance(result.content[0], types.TextBlock)
    assert result.to_dict() == new


def test_unknown_enum_values_are_no_misfit(told: Caller, script: Script) -> None:
    """Every enum of a response may grow."""
    new = message()
    new["stop_reason"] = "bored"
    script.says(new)
    result = told.having(strict_responses=True).call("messages.create", **ASK)
    assert result.stop_reason == "bored"


def test_unknown_block_round_trips(told: Caller, script: Script) -> None:
    new = message()
    block = {"type": "hologram", "id": "h_1", "frames": [{"n": 1}, {"n": 2}]}
    new["content"].insert(0, block)
    script.says(new)
    result = told.having(strict_responses=True).call("messages.create", **ASK)
    assert result.content[0].type == "hologram"
    assert result.content[0].frames == [{"n": 1}, {"n": 2}]
    assert isinstance(result.content[1], types.TextBlock)
    assert result.to_dict() == new

    told.call(
        "messages.create",
        **{
            **ASK,
            "messages": [
                *ASK["messages"],
                {"role": "assistant", "content": result.content},
                {"role": "user", "content": "Go on"},
            ],
        },
    )
    sent = json.loads(script.requests[-1].body)
    assert sent["messages"][1] == {"role": "assistant", "content": new["content"]}


@pytest.mark.parametrize(
    "reply", shown_by("messages.create").successes(events=False), ids=lambda r: r.name
)
def test_every_answer_can_be_passed_back(
    reply: Any, told: Caller, script: Script
) -> None:
    script.says(reply.value)
    result = told.call("messages.create", **ASK)
    turns = [
        *ASK["messages"],
        {"role": "assistant", "content": result.content},
        {"role": "user", "content": "Go on"},
    ]
    told.call("messages.create", **{**ASK, "messages": turns})
    sent = json.loads(script.requests[-1].body)
    assert sent["messages"][1]["content"] == reply.value["content"]


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("usage.input_tokens", lambda m: m["usage"].pop("input_tokens")),
        ("usage.input_tokens", lambda m: m["usage"].update(input_tokens="8")),
        ("id", lambda m: m.update(id=None)),
        ("content[0].text", lambda m: m["content"][0].update(text=None)),
        ("content", lambda m: m.update(content="text")),
        ("role", lambda m: m.update(role="robot")),
    ],
)
def test_misfit_is_still_its_model(
    path: str,
    change: Any,
    told: Caller,
    script: Script,
    caplog: pytest.LogCaptureFixture,
) -> None:
    wrong = message()
    change(wrong)
    script.says(wrong)
    with caplog.at_level(logging.WARNING, logger="claude_api"):
        result = told.call("messages.create", **ASK)
    assert type(result) is types.Message
    assert type(result.usage) is types.Usage
    assert result.to_dict() == wrong
    assert path in caplog.text
    assert result._request_id is None

    with pytest.raises(APIResponseValidationError) as caught:
        told.having(strict_responses=True).call("messages.create", **ASK)
    assert any(fault.startswith(path) for fault in caught.value.faults)
    assert caught.value.body == wrong


def test_misfit_block_keeps_its_class(told: Caller, script: Script) -> None:
    wrong = message()
    wrong["content"] = [{"type": "tool_use", "id": 7, "name": "n", "input": {}}]
    script.says(wrong)
    result = told.call("messages.create", **ASK)
    assert result.content[0].id == 7
    assert type(result.content[0]) is types.ToolUseBlock
    assert result.to_dict() == wrong


def test_missing_field_reads_as_none(told: Caller, script: Script) -> None:
    wrong = message()
    del wrong["stop_sequence"], wrong["model"]
    script.says(wrong)
    result = told.call("messages.create", **ASK)
    assert result.model is None
    assert result.to_dict() == wrong


def test_date_times_are_respelled_at_most(told: Caller, script: Script) -> None:
    model, *_ = shown_by("models.retrieve").successes(events=False)
    script.says({**model.value, "created_at": "2025-01-02T03:04:05+02:00"})
    result = told.call("models.retrieve", "m")
    assert result.created_at.isoformat() == "2025-01-02T03:04:05+02:00"
    assert result.to_dict()["created_at"] == "2025-01-02T03:04:05+02:00"
    script.replies.clear()
    script.says({**model.value, "created_at": 1735787045})
    result = told.call("models.retrieve", "m")
    assert result.created_at == 1735787045


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"id":'])
def test_what_is_no_json_is_an_error(body: bytes, told: Caller, script: Script) -> None:
    script.replies.append(Said(200, (body,), {"content-type": "application/json"}))
    with pytest.raises(APIResponseValidationError):
        told.call("models.retrieve", "m")


def test_unknown_batch_result(told: Caller, script: Script) -> None:
    line = {"custom_id": "a", "result": {"type": "postponed", "until": "later"}}
    script.says(line)
    (result,) = told.having(strict_responses=True).read("messages.batches.results", "b")
    assert result.result.until == "later"
    assert result.to_dict() == line
