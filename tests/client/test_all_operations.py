"""Every operation of both versions, with every example, on both sides."""

from __future__ import annotations

import inspect
import json
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from claude_api import AsyncClaude, Claude
from msgspec.structs import replace
from specloom.mock.examples import NO_BODY, Reply, Request
from specloom.mock.media import DEFAULT, Shape, text_of
from specloom.mock.server import RunningServer

from tests.claude.spec_examples import spec_examples
from tests.claude.versions import NEWEST, VERSIONS, settings
from tests.client.operations import (
    ADMIN_KEY,
    BY_HAND,
    DOWNLOADS,
    KEY_HEADERS,
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
from tests.client.support import KEY, Caller, compact, find, served_at

Calling = Callable[..., tuple[Caller, RunningServer]]
LISTS = [op for v in VERSIONS for op in operations(v) if op.shown.paging is not None]
BETAS = [op for op in operations() if op.is_beta]


def all_examples(shape: Shape) -> list[Any]:
    """The examples of every version."""
    return [each for version in VERSIONS for each in examples(shape, version)]


def module(op: Operation, name: str = "") -> Any:
    """The package of an operation's version, or a module of it."""
    package = settings(op.version)["client"]["package"]
    return import_module(f"{package}.{name}" if name else package)


DOCUMENTS = ("openapi.yaml", "beta.yaml", "organization.yaml")


def json_replies() -> list[tuple[Operation, Reply]]:
    """Every answer in JSON, also those that no request example leads to."""
    return [
        (op, reply)
        for op in operations()
        for reply in op.shown.replies
        if reply.status < 400 and reply.shape is Shape.JSON
    ]


@pytest.mark.parametrize("version", VERSIONS)
def test_the_spec_has_what_the_reference_lists(version: str) -> None:
    listed = operations(version)
    assert len({op.accessor for op in listed}) == len(listed) > 0
    by_document = Counter(op.document for op in listed)
    assert by_document == Counter(
        shown.document for shown in spec_examples(version).values()
    )
    assert [by_document[name] for name in DOCUMENTS] == [
        len(list(document.operations())) for document in documents(version)
    ]
    assert spec_examples(version).keys() == {op.accessor for op in listed}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_request_and_every_answer_is_shown_by_example(version: str) -> None:
    """The example server makes up what the spec does not show."""
    made_up = [
        f"{op.accessor}: {reply.status} {reply.content_type}"
        for op in operations(version)
        for reply in op.shown.replies
        if reply.status < 400 and reply.value is not NO_BODY and not reply.whole
    ]
    made_up += [
        f"{op.accessor}: request"
        for op in operations(version)
        for request in op.shown.requests
        if request.name == DEFAULT and request.body is not NO_BODY
    ]
    assert made_up == []


def test_results_are_those_that_the_spec_names() -> None:
    """What was written down by hand and what is read agree, where there are both."""
    read = {accessor: shown.result for accessor, shown in spec_examples().items()}
    assert read.items() >= BY_HAND.items()


# Methods that own code adds.
OWN = {"messages.stream", "beta.messages.stream"}
OLD_OWN = {*OWN, "completions.stream"}


@pytest.mark.parametrize("name", ["Claude", "AsyncClaude"])
@pytest.mark.parametrize("version", VERSIONS)
def test_the_client_has_these_and_no_others(version: str, name: str) -> None:
    cls = getattr(module(operations(version)[0]), name)
    verbs = {"get", "post", "put", "patch", "delete"}
    found = set(_methods(cls(api_key=KEY), "")) - verbs
    if version == NEWEST:
        # The former names of what is `organization` now.
        found -= settings(version)["client"]["aliases"].keys()
        found = {each for each in found if not each.startswith("admin.")}
    own = OWN if version == NEWEST else OLD_OWN
    assert found == {op.accessor for op in operations(version)} | own


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
    tried = {(op.version, op.accessor) for s in Shape for op, _, _ in all_examples(s)}
    assert tried == {(v, op.accessor) for v in VERSIONS for op in operations(v)}
    for version in VERSIONS:
        _check_counts(version)


def _check_counts(version: str) -> None:
    shown = spec_examples(version)
    plain: Counter[str] = Counter()
    for each in shown.values():
        plain[each.media] += len(each.requests)
    binary = examples(Shape.RAW, version)
    assert {op.accessor for op, _, _ in binary} == DOWNLOADS
    assert len(binary) == plain["application/octet-stream"]
    lines = examples(Shape.LINES, version)
    assert len(lines) == plain["application/x-jsonl"] > 0
    assert len(examples(Shape.JSON, version)) == plain["application/json"] > 0
    streams = [name for each in shown.values() for name in each.streams]
    assert len(examples(Shape.EVENTS, version)) == len(streams) > 0
    lists = {op.accessor for op in LISTS if op.version == version}
    assert lists == {a for a, s in shown.items() if s.paged}


def test_every_answer_is_read() -> None:
    shown = spec_examples().values()
    replies = [n for s in shown for n in s.replies.get("application/json", ())]
    assert len(json_replies()) == len(replies)
    assert all(reply.whole for _, reply in json_replies())


@pytest.mark.parametrize(
    ("op", "request_", "reply"), all_examples(Shape.JSON), ids=label
)
def test_exchange(
    op: Operation, request_: Request, reply: Reply, calling: Calling
) -> None:
    whole, api = calling(op.version, op.document)
    result = whole.call(op.accessor, **call_arguments(op, request_))

    (seen,) = api.requests
    check_received(seen, op, request_)
    if request_.body is NO_BODY:
        assert seen.body == b""
    elif op.is_form:
        assert _texts(parts_of(seen)) == _as_texts(request_.body)
    else:
        assert json.loads(seen.body) == request_.body
        assert seen.body == compact(json.loads(seen.body))
    _check_result(op, result, reply, api.base_url)


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


def _as_texts(body: dict[str, Any]) -> dict[str, Any]:
    """An example of a form as it travels: what is null is left out."""
    return {
        name: list(map(text_of, value)) if isinstance(value, list) else text_of(value)
        for name, value in body.items()
        if value is not None
    }


def _check_result(op: Operation, result: Any, reply: Reply, base_url: str) -> None:
    assert result.to_dict() == served_at(base_url, reply.value)
    expected = getattr(module(op, "types"), op.result)
    pages = (module(op).SyncPage, module(op).AsyncPage)
    if op.shown.paging is None:
        assert type(result) is expected
    else:
        assert isinstance(result, pages)
        assert [type(item) for item in result.data] == [expected] * len(result.data)
        assert bool(result.data) == bool(reply.value["data"])
    assert result._request_id == reply.headers["request-id"]


@pytest.mark.parametrize(("op", "reply"), json_replies(), ids=label)
def test_every_json_answer_round_trips(
    op: Operation, reply: Reply, calling: Calling
) -> None:
    whole, api = calling(op.version, op.document)
    result = whole.having(strict_responses=True).call(
        op.accessor,
        **{
            **call_arguments(op, op.shown.requests[0]),
            "extra_headers": {"prefer": prefer(op, example=reply.name)},
        },
    )
    _check_result(op, result, reply, api.base_url)


@pytest.mark.parametrize("op", LISTS, ids=label)
def test_lists_are_read_to_their_end(op: Operation, calling: Calling) -> None:
    whole, api = calling(op.version, op.document)
    pages = [r.value for r in op.shown.replies if r.name.endswith("_page")]
    if not pages:
        request, *_ = op.shown.requests
        items = whole.read(op.accessor, **call_arguments(op, request))
        shown = op.shown.reply_to(request).value
        assert [item.to_dict() for item in items] == shown["data"]
        assert len(api.requests) == 1
        return
    first, last = pages
    start = next(r for r in op.shown.requests if r.name == _first(op))
    assert op.shown.paging is not None
    # Some show how to go back: the first page follows from nothing.
    back = {name for name, _ in op.shown.paging.previous}
    query = {k: v for k, v in start.query.items() if k not in back}
    start = replace(start, parameters={**start.parameters, "query": query})
    arguments = call_arguments(op, start)

    items = whole.read(op.accessor, **arguments)

    shown = served_at(api.base_url, [*first["data"], *last["data"]])
    assert [item.to_dict() for item in items] == shown
    assert {type(item) for item in items} == {getattr(module(op, "types"), op.result)}
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
    """The request of the first page; one without arguments where none is shown."""
    shown = [r.name for r in op.shown.requests]
    return next((name for name in shown if name.endswith("_first_page")), "default")


@pytest.mark.parametrize(
    ("op", "request_", "reply"), all_examples(Shape.LINES), ids=label
)
def test_json_lines(
    op: Operation, request_: Request, reply: Reply, calling: Calling
) -> None:
    whole, api = calling(op.version, op.document)
    lines = whole.read(op.accessor, **call_arguments(op, request_))
    assert [line.to_dict() for line in lines] == reply.value
    assert {type(line) for line in lines} == {getattr(module(op, "types"), op.result)}
    (seen,) = api.requests
    check_received(seen, op, request_, "application/x-jsonl")


@pytest.mark.parametrize(
    ("op", "request_", "reply"), all_examples(Shape.RAW), ids=label
)
def test_downloads(
    op: Operation, request_: Request, reply: Reply, calling: Calling
) -> None:
    whole, api = calling(op.version, op.document)
    arguments = call_arguments(op, request_)

    def sync(client: Any) -> bytes:
        with find(client, op.accessor)(**arguments) as response:
            content: bytes = response.read()
            return content

    async def asynchronous(client: Any) -> bytes:
        async with await find(client, op.accessor)(**arguments) as response:
            content: bytes = await response.read()
            return content

    assert whole.run(sync, asynchronous) == reply.value.encode()
    (seen,) = api.requests
    check_received(seen, op, request_, "application/octet-stream")


EVENTS = {
    "message_start": "RawMessageStartEvent",
    "message_delta": "RawMessageDeltaEvent",
    "message_stop": "RawMessageStopEvent",
    "content_block_start": "RawContentBlockStartEvent",
    "content_block_delta": "RawContentBlockDeltaEvent",
    "content_block_stop": "RawContentBlockStopEvent",
}
BETA_EVENTS = {
    **{kind: f"Beta{name}" for kind, name in EVENTS.items()},
    "message_stop": "RawMessageStopEvent",
    "content_block_stop": "RawContentBlockStopEvent",
}


def event_classes(op: Operation) -> dict[str, Any]:
    """The classes of the events that callers see."""
    types = module(op, "types")
    if op.accessor == "completions.create":
        return {"completion": types.Completion}
    named = BETA_EVENTS if op.is_beta else EVENTS
    return {kind: getattr(types, name) for kind, name in named.items()}


@pytest.mark.parametrize(
    ("op", "request_", "reply"), all_examples(Shape.EVENTS), ids=label
)
def test_streams(
    op: Operation, request_: Request, reply: Reply, calling: Calling
) -> None:
    whole, api = calling(op.version, op.document)
    classes = event_classes(op)
    visible = [event for event in reply.value if event["type"] in classes]
    hidden = {event["type"] for event in reply.value} - classes.keys()
    events: list[Any] = []
    arguments = call_arguments(op, request_)
    if "error" in hidden:
        with pytest.raises(module(op).OverloadedError) as caught:
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


OWN_ACCOUNT = {
    "2026-10-21": "organization.retrieve",
    "2023-06-01": "admin.organizations.me",
}


@pytest.mark.parametrize("version", VERSIONS)
def test_each_operation_has_its_own_key(version: str, calling: Calling) -> None:
    whole, api = calling(version)
    for accessor in ("models.list", OWN_ACCOUNT[version], "beta.models.list"):
        whole.call(accessor)
    header, value = KEY_HEADERS[version]
    keys = [request.header(header) for request in api.requests]
    assert keys == [value.format(key) for key in (KEY, ADMIN_KEY, KEY)]
    (other,) = {header for header, _ in KEY_HEADERS.values()} - {header}
    assert [request.header(other) for request in api.requests] == [None] * 3
    assert {r.header("anthropic-version") for r in api.requests} == {version}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_token_travels_as_bearer_in_every_version(
    version: str, calling: Calling
) -> None:
    whole, api = calling(version)
    whole.having(api_key=None, auth_token="oat").call("models.list")
    (request,) = api.requests
    assert request.header("authorization") == "Bearer oat"
    assert request.header("x-api-key") is None


def test_of_key_and_token_the_key_counts(whole: Caller, api: RunningServer) -> None:
    whole.having(auth_token="oat").call("models.list")
    assert api.requests[0].header("authorization") == f"Bearer {KEY}"


@pytest.mark.parametrize("version", VERSIONS)
def test_admin_key_of_the_environment(
    version: str, calling: Calling, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, api = calling(version)
    monkeypatch.setenv("ANTHROPIC_ADMIN_API_KEY", "sk-ant-admin01-env")
    whole.having(admin_api_key=None).call(OWN_ACCOUNT[version])
    header, value = KEY_HEADERS[version]
    assert api.requests[0].header(header) == value.format("sk-ant-admin01-env")


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
