"""`validate_requests=True`: what fits is sent, what does not is named with its place."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from claude_api import RequestValidationError, types
from specloom.mock.examples import Reply
from specloom.mock.server import RunningServer

from tests.client.support import Caller, arguments, label, shown_by

ASK: dict[str, Any] = arguments(shown_by("messages.create").requests[0])


@pytest.mark.parametrize("request_", shown_by("messages.create").requests, ids=label)
def test_requests_are_checked_and_fit(
    request_: Any, shown: Caller, examples: RunningServer
) -> None:
    caller = shown.having(validate_requests=True)
    if request_.body.get("stream"):
        caller = caller.having(max_retries=0)
        try:
            caller.read("messages.create", **request_.body)
        except Exception as error:
            assert request_.name == "stream_error", error
    else:
        caller.call("messages.create", **request_.body)
    assert json.loads(examples.requests[0].body) == request_.body


@pytest.mark.parametrize(
    "accessor",
    ["messages.count_tokens", "messages.batches.create"],
)
def test_other_requests_are_checked_and_fit(accessor: str, shown: Caller) -> None:
    for request in shown_by(accessor).requests:
        if not request.body.get("stream"):
            shown.having(validate_requests=True).call(accessor, **request.body)


BLOCK = {"type": "text", "text": "Hi"}
IMAGE = {
    "type": "image",
    "source": {
        "type": "base64",
        "media_type": "image/png",
        "data": base64.b64encode(b"png").decode(),
    },
}
BROKEN: list[tuple[dict[str, Any], str]] = [
    ({"max_tokens": 1.5}, "max_tokens: must be an integer"),
    ({"max_tokens": "9"}, "max_tokens: must be an integer"),
    ({"service_tier": "best"}, "service_tier: must be"),
    ({"stop_sequences": "END"}, "stop_sequences: must be an array"),
    ({"model": 5}, "model: must be"),
    ({"messages": [{"role": "robot", "content": "x"}]}, "messages[0].role"),
    ({"messages": [{"role": "user"}]}, "messages[0].content: is required"),
    ({"messages": [{"role": "user", "content": 5}]}, "messages[0].content"),
    (
        {"messages": [{"role": "user", "content": [BLOCK, {"type": "smell"}]}]},
        "messages[0].content[1].type",
    ),
    (
        {"messages": [{"role": "user", "content": [{**BLOCK, "colour": "red"}]}]},
        "messages[0].content[0].colour: is not a property the API knows",
    ),
    (
        {
            "messages": [
                {
                    "role": "user",
                    "content": [
                        {
                            **IMAGE,
                            "source": {"type": "base64", "media_type": "image/png"},
                        }
                    ],
                }
            ]
        },
        "messages[0].content[0].source.data: is required",
    ),
    ({"thinking": {"type": "enabled", "budget_tokens": 5}}, "thinking.budget_tokens"),
    ({"tools": [{"name": "a b", "input_schema": {"type": "object"}}]}, "tools[0].name"),
    ({"extra_body": {"brand_new": 1}}, "brand_new: is not a property the API knows"),
]


@pytest.mark.parametrize(
    ("change", "fault"), BROKEN, ids=[fault for _, fault in BROKEN]
)
def test_broken_requests_are_refused(
    change: dict[str, Any], fault: str, shown: Caller, examples: RunningServer
) -> None:
    with pytest.raises(RequestValidationError) as caught:
        shown.having(validate_requests=True).call(
            "messages.create", **{**ASK, **change}
        )
    assert fault in str(caught.value)
    assert examples.requests == []


def test_broken_requests_are_sent_without_checking(
    shown: Caller, examples: RunningServer
) -> None:
    shown.call("messages.create", **{**ASK, "max_tokens": 0})
    assert json.loads(examples.requests[0].body)["max_tokens"] == 0


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(reply, id=reply.name)
        for reply in shown_by("messages.create").successes(events=False)
    ],
)
def test_answers_passed_back_fit(
    reply: Reply, shown: Caller, examples: RunningServer
) -> None:
    caller = shown.having(validate_requests=True)
    named = {"prefer": f"example={reply.name}"}
    message = caller.call("messages.create", **ASK, extra_headers=named)
    assert isinstance(message, types.Message)
    turns = [*ASK["messages"], {"role": "assistant", "content": message.content}]
    caller.call("messages.create", **{**ASK, "messages": turns})
    sent = json.loads(examples.requests[-1].body)
    assert sent["messages"][-1]["content"] == reply.value["content"]


def test_faults_are_all_named(shown: Caller) -> None:
    with pytest.raises(RequestValidationError) as caught:
        shown.having(validate_requests=True).call(
            "messages.create", **{**ASK, "max_tokens": "0", "speed": "slow"}
        )
    assert len(caught.value.faults) == 2


def test_batches_are_checked_inside(shown: Caller) -> None:
    wrong = {"custom_id": "a", "params": {**ASK, "max_tokens": "0"}}
    with pytest.raises(
        RequestValidationError, match=r"requests\[1\]\.params\.max_tokens"
    ):
        shown.having(validate_requests=True).call(
            "messages.batches.create",
            requests=[{"custom_id": "b", "params": ASK}, wrong],
        )
