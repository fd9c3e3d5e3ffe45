"""Every operation of all three documents, with every example, on both sides."""

from __future__ import annotations

import inspect
import json
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from claude_api import AsyncClaude, AsyncPage, Claude, OverloadedError, SyncPage, types
from specloom.mock.examples import NO_BODY, Reply, Request
from specloom.mock.media import Shape
from specloom.mock.server import RunningServer

from tests.claude.spec_examples import spec_examples
from tests.client.operations import (
    ADMIN_KEY,
    BY_HAND,
    DOWNLOADS,
    FORMS,
    RESULTS,
    Operation,
    betas_of,
    call_arguments,
    check_received,
    documents,
    examples,
    label,
    operations,
    parts_of,
    prefer,
)
from tests.client.support import KEY, Caller, compact, find

LISTS = [op for op in operations() if op.shown.paging is not None]
# Reports that are shown as one page; of summaries there is no other one at present.
ONE_PAGE = {
    f"organization.analytics.{name}.list"
    for name in ("artifacts", "connectors", "plugins", "summaries")
}
BETAS = [op for op in operations() if op.is_beta]


def json_replies() -> list[tuple[Operation, Reply]]:
    """Every answer in JSON, also those that no request example leads to."""
    return [
        (op, reply)
        for op in operations()
        for reply in op.shown.replies
        if reply.status < 400 and reply.shape is Shape.JSON
    ]


def test_the_spec_has_what_the_reference_lists() -> None:
    listed = operations()
    assert len({op.accessor for op in listed}) == len(listed) > 0
    by_document = Counter(op.document for op in listed)
    assert by_document == Counter(shown.document for shown in spec_examples().values())
    assert by_document == {
        document.name: len(list(document.operations())) for document in documents()
    }
    assert RESULTS.keys() == {op.accessor for op in listed}


def test_results_are_those_that_the_spec_names() -> None:
    """What was written down by hand and what is read agree, where there are both."""
    read = {accessor: shown.result for accessor, shown in spec_examples().items()}
    assert read.items() >= BY_HAND.items()


# Methods that own code adds.
OWN = {"messages.stream", "beta.messages.stream"}


@pytest.mark.parametrize("cls", [Claude, AsyncClaude])
def test_the_client_has_these_and_no_others(cls: Any) -> None:
    verbs = {"get", "post", "put", "patch", "delete"}
    found = set(_methods(cls(api_key=KEY), "")) - verbs
    assert found == {op.accessor for op in operations()} | OWN


def _methods(resource: Any, prefix: str) -> list[str]:
    found = []
    for name, value in vars(type(resource)).items():
        if name.startswith(("_", "with_")):
            continue
        if inspect.isfunction(value) and prefix:
            found.append(f"{prefix}{name}")
        elif hasattr(value, "func"):  # a cached property: another resource
            found += _methods(getattr(resource, name), f"{prefix}{name}.")
    return found


def test_every_operation_is_called() -> None:
    """The parametrised tests below would pass with empty lists, too."""
    tried = [op for shape in Shape for op, _, _ in examples(shape)]
    assert {op.accessor for op in tried} == {op.accessor for op in operations()}
    shown = spec_examples()
    plain: Counter[str] = Counter()
    for each in shown.values():
        plain[each.media] += len(each.requests)
    assert {op.accessor for op, _, _ in examples(Shape.RAW)} == DOWNLOADS
    assert len(examples(Shape.RAW)) == plain["application/octet-stream"] > 0
    assert len(examples(Shape.LINES)) == plain["application/x-jsonl"] > 0
    assert len(examples(Shape.JSON)) == plain["application/json"] > 0
    streams = [name for each in shown.values() for name in each.streams]
    assert len(examples(Shape.EVENTS)) == len(streams) > 0
    replies = [n for s in shown.values() for n in s.replies.get("application/json", ())]
    assert len(json_replies()) == len(replies)
    assert {op.accessor for op in LISTS} == {a for a, s in shown.items() if s.paged}
    assert all(reply.whole for _, reply in json_replies())


@pytest.mark.parametrize(("op", "request_", "reply"), examples(Shape.JSON), ids=label)
def test_exchange(
    op: Operation, request_: Request, reply: Reply, whole: Caller, api: RunningServer
) -> None:
    result = whole.call(op.accessor, **call_arguments(op, request_))

    (seen,) = api.requests
    check_received(seen, op, request_)
    if request_.body is NO_BODY:
        assert seen.body == b""
    elif op.accessor in FORMS:
        # A form has texts alone, and no part for what is null.
        shown = {k: v for k, v in request_.body.items() if v is not None}
        given = {k: v if isinstance(v, list) else str(v) for k, v in shown.items()}
        assert _texts(parts_of(seen)) == given
    else:
        assert json.loads(seen.body) == request_.body
        assert seen.body == compact(json.loads(seen.body))
    _check_result(op, result, reply)


def _texts(parts: list[Any]) -> dict[str, Any]:
    """A form as the spec shows it."""
    found: dict[str, Any] = {}
    for part in parts:
        text = part.content.decode()
        if part.name.endswith("[]"):
            found.setdefault(part.name, []).append(text)
        else:
            assert part.name not in found
            found[part.name] = text
    return found


def _check_result(op: Operation, result: Any, reply: Reply) -> None:
    assert result.to_dict() == reply.value
    expected = getattr(types, op.result)
    if op.shown.paging is None:
        assert type(result) is expected
    else:
        assert isinstance(result, SyncPage | AsyncPage)
        assert [type(item) for item in result.data] == [expected] * len(result.data)
        assert len(result.data) == len(reply.value["data"])
    assert result._request_id == reply.headers["request-id"]


@pytest.mark.parametrize(("op", "reply"), json_replies(), ids=label)
def test_every_json_answer_round_trips(
    op: Operation, reply: Reply, whole: Caller
) -> None:
    result = whole.having(strict_responses=True).call(
        op.accessor,
        **{
            **call_arguments(op, op.shown.requests[0]),
            "extra_headers": {"prefer": prefer(op, example=reply.name)},
        },
    )
    _check_result(op, result, reply)


@pytest.mark.parametrize(
    "op", [op for op in LISTS if op.accessor not in ONE_PAGE], ids=label
)
def test_lists_are_read_to_their_end(
    op: Operation, whole: Caller, api: RunningServer
) -> None:
    pages = [r.value for r in op.shown.replies if r.name.endswith("_page")]
    first, last = pages
    start = next(r for r in op.shown.requests if r.name in ("default", _first(op)))
    arguments = call_arguments(op, start)

    items = whole.read(op.accessor, **arguments)

    assert [item.to_dict() for item in items] == [*first["data"], *last["data"]]
    assert {type(item) for item in items} == {getattr(types, op.result)}
    one, two = api.requests
    check_received(one, op, start)
    assert op.shown.paging is not None
    ((name, source),) = op.shown.paging.next
    given = {**start.query, name: first[source]}
    # The cursor is the last thing in the query.
    parameters = {**start.parameters, "query": given}
    check_received(two, op, replace(start, parameters=parameters))
    assert {name, source} in ({"after_id", "last_id"}, {"page", "next_page"})


def _first(op: Operation) -> str:
    """The request of the first page, where a parameter is needed for one."""
    if op.shown.requests[0].name == "default":
        return "default"
    return next(r.name for r in op.shown.requests if r.name.endswith("_first_page"))


@pytest.mark.parametrize(("op", "request_", "reply"), examples(Shape.LINES), ids=label)
def test_json_lines(
    op: Operation, request_: Request, reply: Reply, whole: Caller, api: RunningServer
) -> None:
    lines = whole.read(op.accessor, **call_arguments(op, request_))
    assert [line.to_dict() for line in lines] == reply.value
    assert {type(line) for line in lines} == {getattr(types, op.result)}
    (seen,) = api.requests
    check_received(seen, op, request_, "application/x-jsonl")


GENERAL_EVENTS = {
    "message_start": types.RawMessageStartEvent,
    "message_delta": types.RawMessageDeltaEvent,
    "message_stop": types.RawMessageStopEvent,
    "content_block_start": types.RawContentBlockStartEvent,
    "content_block_delta": types.RawContentBlockDeltaEvent,
    "content_block_stop": types.RawContentBlockStopEvent,
}
EVENTS: dict[str, dict[str, Any]] = {
    "messages.create": GENERAL_EVENTS,
    "beta.messages.create": {
        **GENERAL_EVENTS,
        "message_start": types.BetaRawMessageStartEvent,
        "message_delta": types.BetaRawMessageDeltaEvent,
        "content_block_start": types.BetaRawContentBlockStartEvent,
        "content_block_delta": types.BetaRawContentBlockDeltaEvent,
    },
}


@pytest.mark.parametrize(("op", "request_", "reply"), examples(Shape.EVENTS), ids=label)
def test_streams(
    op: Operation, request_: Request, reply: Reply, whole: Caller, api: RunningServer
) -> None:
    classes = EVENTS[op.accessor]
    visible = [event for event in reply.value if event["type"] in classes]
    hidden = {event["type"] for event in reply.value} - classes.keys()
    events: list[Any] = []
    arguments = call_arguments(op, request_)
    if "error" in hidden:
        with pytest.raises(OverloadedError) as caught:
            whole.read(op.accessor, into=events, **arguments)
        assert caught.value.body == reply.value[-1]
    else:
        whole.read(op.accessor, into=events, **arguments)
        assert hidden <= {"ping"}
    assert [event.to_dict() for event in events] == visible
    assert [type(e) for e in events] == [classes[e["type"]] for e in visible]
    (seen,) = api.requests
    check_received(seen, op, request_, "text/event-stream")
    assert json.loads(seen.body) == request_.body


# --- What is sent besides: betas, keys, lists in the query -------------------------


@pytest.mark.parametrize("op", BETAS, ids=label)
def test_betas_go_before_the_default(
    op: Operation, whole: Caller, api: RunningServer
) -> None:
    arguments = call_arguments(op, op.shown.requests[0])
    whole.call(op.accessor, **{**arguments, "betas": ["one-2025", "two-2025"]})
    assert betas_of(api.requests[0]) == ["one-2025", "two-2025", *op.betas]


@pytest.mark.parametrize("op", [pytest.param(op, id=op.accessor) for op in BETAS])
def test_an_empty_list_of_betas_takes_no_default_away(
    op: Operation, whole: Caller, api: RunningServer
) -> None:
    arguments = call_arguments(op, op.shown.requests[0])
    whole.call(op.accessor, **{**arguments, "betas": []})
    assert betas_of(api.requests[0]) == [*op.betas]


def test_lists_in_the_query_have_brackets(whole: Caller, api: RunningServer) -> None:
    whole.call(
        "organization.usage_report.retrieve_messages",
        starting_at="2025-08-01T00:00:00Z",
        models=["claude-sonnet-4-5", "claude-haiku-4-5"],
        group_by=["model", "workspace_id"],
    )
    whole.call(
        "organization.cost_report.retrieve",
        starting_at="2025-08-01T00:00:00Z",
        group_by=["description"],
    )
    one, two = (request.query for request in api.requests)
    assert one == (
        "starting_at=2025-08-01T00%3A00%3A00Z"
        "&models%5B%5D=claude-sonnet-4-5&models%5B%5D=claude-haiku-4-5"
        "&group_by%5B%5D=model&group_by%5B%5D=workspace_id"
    )
    assert two == "starting_at=2025-08-01T00%3A00%3A00Z&group_by%5B%5D=description"


def test_each_operation_has_its_own_key(whole: Caller, api: RunningServer) -> None:
    for accessor in ("models.list", "organization.retrieve", "beta.models.list"):
        whole.call(accessor)
    keys = [request.header("authorization") for request in api.requests]
    assert keys == [f"Bearer {key}" for key in (KEY, ADMIN_KEY, KEY)]


def test_admin_key_of_the_environment(
    whole: Caller, api: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_ADMIN_API_KEY", "sk-ant-admin01-env")
    whole.having(admin_api_key=None).call("organization.retrieve")
    assert api.requests[0].header("authorization") == "Bearer sk-ant-admin01-env"


@pytest.mark.parametrize("op", [op for op in operations() if "{" in op.path], ids=label)
def test_path_parameters_are_positional_and_in_order(op: Operation) -> None:
    names = [part.partition("}")[0] for part in op.path.split("{")[1:]]
    for cls in (Claude, AsyncClaude):
        parameters = inspect.signature(find(cls(api_key=KEY), op.accessor)).parameters
        positional = [
            name
            for name, parameter in parameters.items()
            if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
        ]
        assert positional == names


PATHS = [op for op in operations() if "{" in op.path]


@pytest.mark.parametrize("op", PATHS, ids=label)
def test_path_parameters_stay_in_their_segment(
    op: Operation, whole: Caller, api: RunningServer
) -> None:
    rest = call_arguments(op, op.shown.requests[0])
    names = [part.partition("}")[0] for part in op.path.split("{")[1:]]
    for name in names:
        for bad in ("", ".", ".."):
            with pytest.raises(ValueError, match=name):
                whole.call(op.accessor, **{**rest, name: bad})
    assert api.requests == []
    whole.call(op.accessor, **{**rest, names[-1]: "../a/b?c"})
    values = {**rest, names[-1]: "..%2Fa%2Fb%3Fc"}
    assert api.requests[0].raw_path == op.path.format(**values)
