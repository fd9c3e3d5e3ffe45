"""Every method, with every example of the spec: what is sent, and what comes back."""

from __future__ import annotations

import inspect
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

import pytest
from claude_api import AsyncClaude, AsyncPage, Claude, SyncPage, types
from specloom.mock.examples import NO_BODY, Reply, Request
from specloom.mock.media import text_of
from specloom.mock.server import RunningServer

from tests.claude.spec_examples import examples_in
from tests.client.support import (
    KEY,
    METHODS,
    Caller,
    Method,
    arguments,
    compact,
    exchanges,
    find,
    label,
    served_at,
    shown_by,
)

PLAIN = [
    method.accessor
    for method in METHODS
    if method.accessor != "messages.batches.results"
]
BY_ACCESSOR = {method.accessor: method for method in METHODS}
# Sent by httpx2 itself.
TRANSPORT = {"host", "connection", "accept-encoding", "content-length"}


def test_methods_are_all_there_are() -> None:
    listed = examples_in("openapi.yaml").keys()
    with Claude(api_key=KEY) as client:
        found = {
            f"{prefix}.{name}"
            for prefix in {accessor.rpartition(".")[0] for accessor in listed}
            for name, _ in inspect.getmembers(find(client, prefix), inspect.ismethod)
            if not name.startswith("_")
        }
    own = {"messages.stream"}
    assert found == listed | own
    # What came later is called in test_all_operations.
    assert {method.accessor for method in METHODS} <= listed


@pytest.mark.parametrize(
    ("accessor", "request_", "reply"), exchanges(PLAIN, events=False), ids=label
)
def test_exchange(
    accessor: str,
    request_: Request,
    reply: Reply,
    shown: Caller,
    examples: RunningServer,
) -> None:
    method = BY_ACCESSOR[accessor]

    result = shown.call(accessor, **arguments(request_))

    _check_request(method, request_, examples)
    assert result.to_dict() == served_at(examples.base_url, reply.value)
    _check_type(result, method)
    _check_headers(result, reply)


def _check_request(
    method: Method, request: Request, server: RunningServer, accept: str | None = None
) -> None:
    (seen,) = server.requests
    assert seen.method == method.method
    assert seen.raw_path == method.path.format(**request.path)
    assert parse_qsl(seen.query) == [
        (name, text_of(each))
        for name, value in request.query.items()
        for each in (value if isinstance(value, list) else [value])
    ]
    headers = {k: v for k, v in seen.headers if k not in TRANSPORT}
    expected = {
        "authorization": f"Bearer {KEY}",
        "anthropic-version": "2026-10-21",
        "accept": accept or "application/json",
        "user-agent": "claude_api/0.1.0",
    }
    if request.body is not NO_BODY:
        expected["content-type"] = "application/json"
    assert headers == expected
    if request.body is NO_BODY:
        assert seen.body == b""
    else:
        assert json.loads(seen.body) == request.body
        assert seen.body == compact(json.loads(seen.body))


def _check_type(result: Any, method: Method) -> None:
    expected = getattr(types, method.result)
    if isinstance(result, SyncPage | AsyncPage):
        assert result.data
        for item in result.data:
            assert type(item) is expected
    else:
        assert type(result) is expected


def _check_headers(result: Any, reply: Reply) -> None:
    assert result._request_id == reply.headers["request-id"]
    assert result._organization_id == reply.headers["anthropic-organization-id"]
    requests = result._rate_limits.requests
    assert requests.limit == 4000
    assert requests.remaining == 3987
    assert requests.reset == datetime(2025, 10, 29, 14, 3, 27, tzinfo=UTC)


@pytest.mark.parametrize(
    ("accessor", "reply"),
    [
        (accessor, reply)
        for accessor in PLAIN
        for reply in shown_by(accessor).successes(events=False)
    ],
    ids=label,
)
def test_every_response_example_round_trips(
    accessor: str, reply: Reply, shown: Caller, examples: RunningServer
) -> None:
    """Also those that no request example leads to."""
    request = shown_by(accessor).requests[0]
    result = shown.call(
        accessor,
        **arguments(request),
        extra_headers={"prefer": f"example={reply.name}"},
    )
    assert result.to_dict() == served_at(examples.base_url, reply.value)


def test_every_example_is_tried() -> None:
    """The parametrised tests above would pass with an empty list, too."""
    shown = examples_in("openapi.yaml")
    requests = [name for accessor in PLAIN for name in shown[accessor].requests]
    assert len(exchanges(PLAIN, events=False)) == len(requests) > 0
    replies = shown["messages.create"].replies
    for events, media in ((False, "application/json"), (True, "text/event-stream")):
        found = shown_by("messages.create").successes(events=events)
        assert len(found) == len(replies[media]) > 0


def test_fields_are_typed(shown: Caller) -> None:
    request = shown_by("messages.create").requests[0]
    message = shown.call("messages.create", **arguments(request))
    assert isinstance(message.content[0], types.TextBlock)
    assert isinstance(message.usage, types.Usage)
    assert message.stop_reason == "end_turn"
    assert message.role == "assistant"

    request = shown_by("messages.batches.retrieve").requests[0]
    batch = shown.call("messages.batches.retrieve", **arguments(request))
    assert batch.created_at == datetime(2026, 11, 10, 9, 12, 44, 108231, tzinfo=UTC)
    assert isinstance(batch.request_counts, types.MessageBatchRequestCounts)


def test_token_limits_come_with_messages(shown: Caller) -> None:
    request = shown_by("messages.create").requests[0]
    message = shown.call("messages.create", **arguments(request))
    assert message._rate_limits.input_tokens.remaining == 1993000
    assert message._priority_limits.output_tokens.limit == 20000
    # Parts of a response carry no headers, and what did not come is None.
    assert message.usage._request_id is None
    counted = shown.call(
        "messages.count_tokens",
        **arguments(shown_by("messages.count_tokens").requests[0]),
    )
    assert counted._rate_limits.tokens.limit is None


ODD_IDS = [
    ("a/b", "a%2Fb"),
    ("a b", "a%20b"),
    ("100%", "100%25"),
    ("what?#", "what%3F%23"),
    ("été", "%C3%A9t%C3%A9"),
    ("a+b&c=d;e", "a%2Bb%26c%3Dd%3Be"),
    ("..a", "..a"),
    ("{model_id}", "%7Bmodel_id%7D"),
    ("-._~", "-._~"),
]


@pytest.mark.parametrize(("given", "sent"), ODD_IDS)
def test_path_parameters_stay_one_segment(
    given: str, sent: str, shown: Caller, examples: RunningServer
) -> None:
    shown.call("models.retrieve", given)
    assert examples.requests[-1].raw_path == f"/v1/models/{sent}"
    shown.call("messages.batches.cancel", given)
    assert examples.requests[-1].raw_path == f"/v1/messages/batches/{sent}/cancel"


@pytest.mark.parametrize("given", ["", ".", ".."])
def test_path_parameters_do_not_lead_elsewhere(
    given: str, shown: Caller, examples: RunningServer
) -> None:
    with pytest.raises(ValueError, match="model_id"):
        shown.call("models.retrieve", given)
    assert examples.requests == []


def test_query_is_encoded(shown: Caller, examples: RunningServer) -> None:
    shown.call(
        "models.list",
        after_id="a b&c",
        limit=5,
        extra_query={"x": ["1", "2"], "y": "é"},
    )
    seen = examples.requests[0]
    assert seen.query.replace("%20", "+") == "after_id=a+b%26c&limit=5&x=1&x=2&y=%C3%A9"


def test_betas_are_one_header(shown: Caller, examples: RunningServer) -> None:
    betas = ["one-2025-01-01", "two-2025-01-01"]
    shown.call("messages.batches.retrieve", "b", betas=betas)
    value = examples.requests[0].header("anthropic-beta")
    assert value is not None
    assert [part.strip() for part in value.split(",")] == [
        "one-2025-01-01",
        "two-2025-01-01",
    ]


def test_text_is_sent_as_utf8_and_small(shown: Caller, examples: RunningServer) -> None:
    shown.call(
        "messages.create",
        model="claude-sonnet-4-5",
        max_tokens=16,
        messages=[{"role": "user", "content": 'Grüße, 世界 🌍 "\\\n'}],
    )
    assert (
        examples.requests[0].body
        == (
            '{"model":"claude-sonnet-4-5","messages":[{"role":"user","content":'
            '"Grüße, 世界 🌍 \\"\\\\\\n"}],"max_tokens":16}'
        ).encode()
    )


def test_extra_body_headers_and_query_are_added(
    shown: Caller, examples: RunningServer
) -> None:
    shown.call(
        "messages.create",
        **arguments(shown_by("messages.create").requests[0]),
        extra_body={"brand_new": {"a": 1}},
        extra_headers={"X-Trace": "t", "anthropic-version": "2099-01-01"},
        extra_query={"beta": "true"},
    )
    seen = examples.requests[0]
    assert json.loads(seen.body)["brand_new"] == {"a": 1}
    assert seen.header("x-trace") == "t"
    assert seen.header("anthropic-version") == "2099-01-01"
    assert seen.query == "beta=true"


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.accessor)
@pytest.mark.parametrize("cls", [Claude, AsyncClaude])
def test_only_path_parameters_are_positional(cls: Any, method: Method) -> None:
    signature = inspect.signature(find(cls(api_key=KEY), method.accessor))
    positional = [
        name
        for name, parameter in signature.parameters.items()
        if parameter.kind is not inspect.Parameter.KEYWORD_ONLY
    ]
    in_path = "{" in method.path
    assert positional == ([method.path.split("{")[1].split("}")[0]] if in_path else [])
    for name in positional:
        parameter = signature.parameters[name]
        assert parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    for name in ("extra_headers", "extra_query", "extra_body", "timeout"):
        assert name in signature.parameters


def test_path_parameter_by_keyword(shown: Caller, examples: RunningServer) -> None:
    shown.call("models.retrieve", model_id="claude-haiku-4-5")
    shown.call("models.retrieve", "claude-haiku-4-5")
    assert len({request.raw_path for request in examples.requests}) == 1


def test_the_address_of_batch_results_leads_to_the_mock(
    shown: Caller, examples: RunningServer
) -> None:
    (reply,) = shown_by("messages.batches.results").successes(events=False)
    ended = {"prefer": "example=ended"}

    def sync(client: Any) -> tuple[Any, bytes]:
        batch = client.messages.batches.retrieve("b", extra_headers=ended)
        return batch, client.get(batch.results_url, cast_to=bytes)

    async def asynchronous(client: Any) -> tuple[Any, bytes]:
        batch = await client.messages.batches.retrieve("b", extra_headers=ended)
        return batch, await client.get(batch.results_url, cast_to=bytes)

    batch, content = shown.run(sync, asynchronous)
    path = f"/v1/messages/batches/{batch.id}/results"
    assert batch.results_url == examples.base_url + path
    assert [json.loads(line) for line in content.splitlines()] == reply.value
    assert [request.raw_path for request in examples.requests][1:] == [path]


def test_batch_results_line_by_line(shown: Caller, examples: RunningServer) -> None:
    (request,) = shown_by("messages.batches.results").requests
    (reply,) = shown_by("messages.batches.results").successes(events=False)

    lines = shown.read("messages.batches.results", **arguments(request))

    _check_request(
        BY_ACCESSOR["messages.batches.results"],
        request,
        examples,
        "application/x-jsonl",
    )
    assert [line.to_dict() for line in lines] == reply.value
    assert {type(line) for line in lines} == {types.MessageBatchIndividualResponse}
    assert [type(line.result) for line in lines] == [
        types.MessageBatchSucceededResult,
        types.MessageBatchErroredResult,
        types.MessageBatchCanceledResult,
        types.MessageBatchExpiredResult,
    ]
    assert isinstance(lines[1].result.error.error, types.InvalidRequestErrorObject)
