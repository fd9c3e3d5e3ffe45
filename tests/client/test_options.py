"""Settings of a client: arguments, the environment, copies, and connections."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from claude_api import AsyncClaude, Claude, Omit, omit
from specloom.mock.server import RunningServer

from tests.claude.spec_examples import examples_in
from tests.client.support import KEY, Caller, shown_by


def test_environment(
    kind: str, examples: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-env")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", examples.base_url)
    Caller(kind, {"api_key": None}).call("models.list")
    assert examples.requests[0].header("authorization") == "Bearer sk-env"


def test_arguments_go_before_the_environment(
    shown: Caller, examples: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-env")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://127.0.0.1:1")
    shown.call("models.list")
    assert examples.requests[0].header("authorization") == f"Bearer {KEY}"


def test_auth_token(
    kind: str, examples: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = {"api_key": None, "base_url": examples.base_url}
    Caller(kind, {**options, "auth_token": "tok"}).call("models.list")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "tok-env")
    Caller(kind, options).call("models.list")
    given = [request.header("authorization") for request in examples.requests]
    assert given == ["Bearer tok", "Bearer tok-env"]
    assert all(request.header("x-api-key") is None for request in examples.requests)


def test_default_address() -> None:
    with Claude(api_key=KEY) as client:
        assert client.base_url == "https://api.anthropic.com"
        assert KEY not in repr(client)


def test_base_url_with_a_path(kind: str, examples: RunningServer) -> None:
    caller = Caller(kind, {"base_url": f"{examples.base_url}/proxy/"})
    with pytest.raises(Exception, match="the spec has no path /proxy/v1/models"):
        caller.call("models.list")


def test_default_headers(shown: Caller, examples: RunningServer) -> None:
    defaults = {"X-Team": "a", "User-Agent": "mine/1", "anthropic-version": Omit()}
    caller = shown.having(default_headers=defaults, default_query={"q": "1"})
    caller.call("models.list")
    caller.call("models.list", extra_headers={"x-team": "b"})
    caller.call("models.list", extra_headers={"X-TEAM": omit}, extra_query={"q": "2"})
    first, second, third = examples.requests
    assert first.header("x-team") == "a"
    assert first.header("user-agent") == "mine/1"
    assert first.header("anthropic-version") is None
    assert second.header("x-team") == "b"
    assert third.header("x-team") is None
    assert [request.query for request in examples.requests] == ["q=1", "q=1", "q=2"]


def test_credential_may_be_taken_away(kind: str, examples: RunningServer) -> None:
    """A gateway that adds the key itself."""
    options = {"api_key": None, "base_url": examples.base_url}
    caller = Caller(kind, {**options, "default_headers": {"authorization": Omit()}})
    caller.call("models.list")
    assert examples.requests[0].header("authorization") is None


def test_with_options(shown: Caller, examples: RunningServer) -> None:
    def changed(client: Any) -> Any:
        return client.with_options(
            api_key="sk-other",
            timeout=3,
            max_retries=7,
            default_headers={"x-b": "2"},
            default_query={"q": "1"},
        )

    def check(client: Any, copied: Any) -> None:
        assert type(copied) is type(client)
        assert copied.base_url == client.base_url
        assert (copied.max_retries, client.max_retries) == (7, 2)
        assert (copied.timeout.read, client.timeout.read) == (3, 9)

    def sync(client: Any) -> None:
        with changed(client) as copied:
            copied.models.list()
            check(client, copied)
        client.models.list()

    async def asynchronous(client: Any) -> None:
        async with changed(client) as copied:
            await copied.models.list()
            check(client, copied)
        await client.models.list()

    caller = shown.having(default_headers={"x-a": "1"}, timeout=9)
    caller.run(sync, asynchronous)
    first, second = examples.requests
    assert first.header("authorization") == "Bearer sk-other"
    assert (first.header("x-a"), first.header("x-b")) == ("1", "2")
    assert (first.query, second.query) == ("q=1", "")
    assert second.header("authorization") == f"Bearer {KEY}"
    assert (second.header("x-a"), second.header("x-b")) == ("1", None)


def test_with_options_refuses_what_it_does_not_know() -> None:
    with Claude(api_key=KEY) as client, pytest.raises(TypeError, match="api_kee"):
        client.with_options(api_kee="x")


def test_own_http_client_is_used_and_left_open(examples: RunningServer) -> None:
    seen: list[httpx2.Request] = []
    with httpx2.Client(
        verify=False, event_hooks={"request": [seen.append]}, headers={"x-own": "1"}
    ) as http:
        with Claude(
            api_key=KEY, base_url=examples.base_url, http_client=http
        ) as client:
            client.models.list()
        assert not http.is_closed
        assert len(seen) == 1
        assert examples.requests[0].header("x-own") == "1"


def test_own_async_http_client_is_left_open(examples: RunningServer) -> None:
    async def main() -> None:
        async with httpx2.AsyncClient(verify=False) as http:
            async with AsyncClaude(
                api_key=KEY, base_url=examples.base_url, http_client=http
            ) as client:
                await client.models.list()
            assert not http.is_closed

    asyncio.run(main())
    assert len(examples.requests) == 1


def test_own_connections_are_closed(examples: RunningServer) -> None:
    with Claude(api_key=KEY, base_url=examples.base_url) as client:
        client.models.list()
        http = client._http()
    assert http.is_closed
    assert client.is_closed

    async def main() -> None:
        async with AsyncClaude(api_key=KEY, base_url=examples.base_url) as client:
            await client.models.list()
            http = client._http()
        assert http.is_closed
        assert client.is_closed

    asyncio.run(main())


def test_mock_transport_needs_no_server() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"input_tokens": len(request.content)})

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        client = Claude(api_key=KEY, http_client=http)
        assert client.messages.count_tokens(model="m", messages=[]).input_tokens == 27


def test_async_calls_run_side_by_side(examples: RunningServer) -> None:
    requests = [
        request
        for request in shown_by("messages.create").requests
        if not request.body.get("stream")
    ]

    async def main() -> list[Any]:
        async with AsyncClaude(api_key=KEY, base_url=examples.base_url) as client:
            calls = (
                client.messages.create(**request.body)
                for request in requests
                for _ in range(5)
            )
            return await asyncio.gather(*calls)

    results = asyncio.run(main())
    shown = shown_by("messages.create")
    expected = [shown.reply_to(r).value for r in requests for _ in range(5)]
    assert [result.to_dict() for result in results] == expected
    plain = examples_in("openapi.yaml")["messages.create"].requests
    assert len(examples.requests) == len(expected) == 5 * len(plain) > 0


def test_async_streams_run_side_by_side(examples: RunningServer) -> None:
    requests = [
        request
        for request in shown_by("messages.create").requests
        if request.body.get("stream") and request.name != "stream_error"
    ]

    async def read(client: AsyncClaude, body: Any) -> list[Any]:
        events: list[Any] = []
        async with await client.messages.create(**body) as stream:
            events += [event.to_dict() async for event in stream]
        return events

    async def main() -> list[Any]:
        async with AsyncClaude(api_key=KEY, base_url=examples.base_url) as client:
            return list(await asyncio.gather(*(read(client, r.body) for r in requests)))

    shown = shown_by("messages.create")
    assert asyncio.run(main()) == [
        [event for event in shown.reply_to(r).value if event["type"] != "ping"]
        for r in requests
    ]
