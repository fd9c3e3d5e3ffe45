"""The response beside its result, and endpoints that the spec does not have."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import httpx2
import pytest
from claude_api import (
    AsyncPage,
    NotFoundError,
    OverloadedError,
    RateLimitError,
    SyncPage,
    types,
)
from specloom.mock.server import RunningServer

from tests.client.operations import ADMIN_KEY, Operation, call_arguments, operation
from tests.client.support import KEY, Caller, Script, find

REQUEST_ID = "req_018EeWyXxfu5pfWkrYcMdjWG"
THREE = [
    operation(accessor)
    for accessor in (
        "messages.create",
        "skills.retrieve",
        "organization.workspaces.members.update",
    )
]
by_accessor = pytest.mark.parametrize("op", THREE, ids=lambda op: op.accessor)


def wired(op: Operation, word: str) -> str:
    """`messages.create` -> `messages.with_raw_response.create`."""
    resource, _, method = op.accessor.rpartition(".")
    return f"{resource}.{word}.{method}"


def first(op: Operation) -> tuple[dict[str, Any], Any]:
    request = op.shown.requests[0]
    return call_arguments(op, request), op.shown.reply_to(request).value


@by_accessor
def test_raw_response(op: Operation, whole: Caller, api: RunningServer) -> None:
    arguments, value = first(op)
    response = whole.call(wired(op, "with_raw_response"), **arguments)
    assert response.status_code == 200
    assert response.headers["Request-Id"] == REQUEST_ID
    assert response.request_id == REQUEST_ID
    assert response.retries_taken == 0
    assert isinstance(response.elapsed, timedelta)
    assert response.elapsed > timedelta(0)
    assert response.method == op.method
    assert response.url.path == api.requests[0].raw_path
    assert response.is_closed
    assert json.loads(response.content) == json.loads(response.text) == value
    assert response.json() == value
    result = response.parse()
    assert type(result) is getattr(types, op.result)
    assert result is response.parse()
    assert result.to_dict() == value
    assert result._request_id == REQUEST_ID
    assert response.parse(to=dict[str, Any]) == value
    assert "200" in repr(response)
    assert len(api.requests) == 1


@by_accessor
def test_raw_response_from_above(op: Operation, whole: Caller) -> None:
    """The client itself has the property, and so has every resource."""
    arguments, value = first(op)
    top, _, rest = op.accessor.partition(".")
    for accessor in (
        f"with_raw_response.{op.accessor}",
        f"{top}.with_raw_response.{rest}",
    ):
        assert whole.call(accessor, **arguments).parse().to_dict() == value


@by_accessor
def test_retries_are_counted(op: Operation, told: Caller, script: Script) -> None:
    arguments, value = first(op)
    script.says({"type": "error"}, 529)
    script.says({"type": "error"}, 503)
    script.says(value, 200, {"request-id": "req_3"})
    caller = told.having(admin_api_key=ADMIN_KEY)
    response = caller.call(wired(op, "with_raw_response"), **arguments)
    assert response.retries_taken == 2
    assert response.request_id == "req_3"
    assert response.parse().to_dict() == value
    assert len(caller.slept) == 2
    assert len(script.requests) == 3


def test_raw_response_of_a_failure(whole: Caller) -> None:
    with pytest.raises(RateLimitError) as caught:
        whole.having(max_retries=0).call(
            "beta.models.with_raw_response.retrieve",
            "m",
            extra_headers={"prefer": "code=429"},
        )
    assert caught.value.status_code == 429


def test_raw_page_goes_on(whole: Caller, api: RunningServer) -> None:
    pages = [r.value for r in operation("skills.list").shown.replies[:2]]
    method = "skills.with_raw_response.list"

    def sync(client: Any) -> Any:
        page = find(client, method)().parse()
        assert type(page) is SyncPage
        return [page.to_dict(), page.get_next_page().to_dict()]

    async def asynchronous(client: Any) -> Any:
        page = (await find(client, method)()).parse()
        assert type(page) is AsyncPage
        return [page.to_dict(), (await page.get_next_page()).to_dict()]

    assert whole.run(sync, asynchronous) == pages
    assert api.requests[1].query.startswith("page=")


def test_raw_stream(whole: Caller) -> None:
    op = operation("beta.messages.create")
    request = next(r for r in op.shown.requests if r.name == "stream_text")
    method = wired(op, "with_raw_response")
    arguments = call_arguments(op, request)

    def sync(client: Any) -> Any:
        response = find(client, method)(**arguments)
        assert response.status_code == 200
        return [event.type for event in response.parse()]

    async def asynchronous(client: Any) -> Any:
        response = await find(client, method)(**arguments)
        assert response.request_id == REQUEST_ID
        return [event.type async for event in response.parse()]

    found = whole.run(sync, asynchronous)
    shown = [event["type"] for event in op.shown.reply_to(request).value]
    assert found == [kind for kind in shown if kind != "ping"]


# --- Read as it arrives ----------------------------------------------------------


@by_accessor
def test_streaming_response(op: Operation, whole: Caller, api: RunningServer) -> None:
    arguments, value = first(op)
    method = wired(op, "with_streaming_response")

    def sync(client: Any) -> Any:
        found: list[Any] = []
        with find(client, method)(**arguments) as response:
            assert response.status_code == 200
            assert response.request_id == REQUEST_ID
            assert not response.is_closed
            found.append(b"".join(response.iter_bytes(10)))
        assert response.is_closed
        with find(client, method)(**arguments) as response:
            found.append("".join(response.iter_text(10)).encode())
        with find(client, method)(**arguments) as response:
            found.append("\n".join(response.iter_lines()).encode())
        with find(client, method)(**arguments) as response:
            assert response.json() == value
            assert response.text() == found[0].decode()
            assert response.parse().to_dict() == value
        with find(client, method)(**arguments) as response:
            response.close()
            assert response.is_closed
        with find(client, method)(**arguments) as response:
            return found, response.parse()

    async def asynchronous(client: Any) -> Any:
        found: list[Any] = []
        async with find(client, method)(**arguments) as response:
            assert response.status_code == 200
            assert response.request_id == REQUEST_ID
            assert not response.is_closed
            found.append(b"".join([p async for p in response.iter_bytes(10)]))
        assert response.is_closed
        async with find(client, method)(**arguments) as response:
            found.append("".join([p async for p in response.iter_text(10)]).encode())
        async with find(client, method)(**arguments) as response:
            found.append("\n".join([p async for p in response.iter_lines()]).encode())
        async with find(client, method)(**arguments) as response:
            assert await response.json() == value
            assert await response.text() == found[0].decode()
            assert (await response.parse()).to_dict() == value
        async with find(client, method)(**arguments) as response:
            await response.close()
            assert response.is_closed
        async with find(client, method)(**arguments) as response:
            return found, await response.parse()

    found, result = whole.run(sync, asynchronous)
    assert [json.loads(body) for body in found] == [value] * 3
    assert type(result) is getattr(types, op.result)
    assert result.to_dict() == value
    assert len(api.requests) == 6


def test_streaming_response_of_a_failure(told: Caller, script: Script) -> None:
    script.says({"type": "error", "error": {"type": "overloaded_error"}}, 529)
    method = "beta.models.with_streaming_response.retrieve"

    def sync(client: Any) -> None:
        with find(client, method)("m"):
            pass

    async def asynchronous(client: Any) -> None:
        async with find(client, method)("m"):
            pass

    with pytest.raises(OverloadedError):
        told.having(max_retries=0).run(sync, asynchronous)


# --- Endpoints that the spec does not have ---------------------------------------


def test_get_and_post_of_an_unknown_path(told: Caller, script: Script) -> None:
    script.says({"id": "w_1"})
    caller = told.having(admin_api_key=ADMIN_KEY)
    assert caller.call("get", "/v1/widgets/a%2Fb?x=1", query={"y": 2}) == {"id": "w_1"}
    made = caller.call(
        "post",
        "/v1/widgets",
        body={"name": "é"},
        headers={"anthropic-beta": "widgets-1"},
        credential="admin_api_key",
        cast_to=types.DeletedSkill,
    )
    assert type(made) is types.DeletedSkill
    response = caller.call("get", "/v1/widgets", cast_to=httpx2.Response)
    assert response.status_code == 200
    one, two, _ = script.requests
    assert (one.method, one.raw_path, one.query) == (
        "GET",
        "/v1/widgets/a%2Fb",
        "x=1&y=2",
    )
    assert one.header("authorization") == f"Bearer {KEY}"
    assert one.header("anthropic-version") == "2026-10-21"
    assert one.header("content-type") is None
    assert (two.method, two.raw_path, two.query) == ("POST", "/v1/widgets", "")
    assert two.header("authorization") == f"Bearer {ADMIN_KEY}"
    assert two.header("anthropic-beta") == "widgets-1"
    assert two.header("content-type") == "application/json"
    assert two.body == '{"name":"é"}'.encode()


def test_unknown_path_fails_like_any_other(whole: Caller) -> None:
    with pytest.raises(NotFoundError) as caught:
        whole.call("get", "/v1/widgets")
    assert caught.value.status_code == 404
