"""Endpoints that the description does not have."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from runtime._async.binary import AsyncBinaryAPIResponse
from runtime._async.streams import AsyncStream
from runtime._sync.binary import BinaryAPIResponse
from runtime._sync.streams import Stream
from runtime.core.errors import (
    APIStatusError,
    InvalidArgumentError,
    MissingCredentialsError,
)
from runtime.core.model import Model
from runtime.core.omit import omit
from runtime.core.verbs import split_path

from tests.runtime.support import Api, Server, pieces


class Thing(Model):
    id: str


OK = (200, {"id": "t1"})


def call(api: Api, verb: str, path: str, **options: Any) -> Any:
    async def awaited(client: Any) -> Any:
        result = await getattr(client, verb)(path, **options)
        assert not client._defaults
        return result

    def sync(client: Any) -> Any:
        result = getattr(client, verb)(path, **options)
        assert not client._defaults, "nothing is kept of an operation made for one call"
        return result

    return api.run(sync, awaited)


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_every_verb(api: Api, server: Server, verb: str) -> None:
    server.replies((500, {}), OK)
    api.options["credentials"] = {"api_key": "k"}
    api.options["default_headers"] = {"X-Default": "1", "X-Gone": "1"}
    thing = call(
        api,
        verb,
        "/v9/new?fixed=1&list=a&list=b",
        cast_to=Thing,
        query={"more": 2},
        headers={"X-Mine": "1", "X-Gone": omit},
        timeout=5,
    )
    assert type(thing) is Thing
    assert len(server.requests) == 2, "it is retried like any other"
    seen = server.requests[1]
    assert (seen.method, seen.path) == (verb.upper(), "/v9/new")
    assert seen.query == "fixed=1&list=a&list=b&more=2"
    assert seen.headers["x-api-key"] == "k"
    assert seen.headers["x-default"] == seen.headers["x-mine"] == "1"
    assert "x-gone" not in seen.headers
    assert seen.body == b""


def test_a_body(api: Api, server: Server) -> None:
    server.replies(OK)
    assert call(api, "post", "new", body={"a": [1]}) == {"id": "t1"}
    (seen,) = server.requests
    assert (seen.path, seen.json) == ("/new", {"a": [1]})
    assert seen.headers["content-type"] == "application/json"
    call(api, "post", "/new", body={"a": 1}, files={"f[]": [("x/y", b"1"), b"2"]})
    form = server.requests[1]
    assert form.headers["content-type"].startswith("multipart/form-data")
    assert b'name="f[]"; filename="x/y"' in form.body
    call(api, "put", "/new", body=b"\0", content_type="application/octet-stream")
    assert server.requests[2].body == b"\0"


@pytest.mark.parametrize(
    ("kind", "accept", "result"),
    [
        (dict[str, str], "application/json", {"id": "t1"}),
        (dict, "application/json", {"id": "t1"}),
        (object, "application/json", {"id": "t1"}),
        (type(None), "application/json", None),
        (bytes, "*/*", b'{"id": "t1"}'),
    ],
)
def test_what_it_gives(
    api: Api, server: Server, kind: Any, accept: str, result: Any
) -> None:
    server.replies(OK)
    assert call(api, "get", "/x", cast_to=kind) == result
    assert server.requests[0].headers["accept"] == accept


def test_the_response_itself(api: Api, server: Server) -> None:
    server.replies(OK)
    response = call(api, "get", "/x", cast_to=httpx2.Response)
    assert type(response) is httpx2.Response
    assert response.json() == {"id": "t1"}


def test_bytes_that_are_not_read_yet(api: Api, server: Server) -> None:
    server.replies((200, b"abc"))

    def sync(client: Any) -> Any:
        file = client.get("/x", cast_to=BinaryAPIResponse)
        assert not file.is_closed
        return file.read()

    async def awaited(client: Any) -> Any:
        file = await client.get("/x", cast_to=AsyncBinaryAPIResponse)
        assert not file.is_closed
        return await file.read()

    assert api.run(sync, awaited) == b"abc"


def test_no_content(api: Api, server: Server) -> None:
    server.replies((204, b""))
    assert call(api, "delete", "/x") is None


def test_events(api: Api, server: Server) -> None:
    server.answers(pieces(b'data: {"id":"1"}\n\n', b'data: {"id":"2"}\n\n'))

    def sync(client: Any) -> Any:
        stream = client.post("/x", cast_to=Thing, body={}, stream=True)
        assert type(stream) is Stream
        return list(stream)

    async def awaited(client: Any) -> Any:
        stream = await client.post("/x", cast_to=Thing, body={}, stream=True)
        assert type(stream) is AsyncStream
        return [event async for event in stream]

    assert [event.id for event in api.run(sync, awaited)] == ["1", "2"]
    assert server.requests[0].headers["accept"] == "text/event-stream"


def test_errors(api: Api, server: Server) -> None:
    server.replies((404, {"error": {"message": "no such thing"}}))
    with pytest.raises(APIStatusError, match="no such thing"):
        call(api, "get", "/x")


def test_credentials(api: Api, server: Server) -> None:
    server.replies(OK)
    call(api, "get", "/x")
    assert not {"x-api-key", "authorization"} & set(server.requests[0].headers)
    api.options["credentials"] = {"api_key": "k", "auth_token": "t"}
    call(api, "get", "/x", credential="auth_token")
    assert server.requests[1].headers["authorization"] == "Bearer t"
    assert "x-api-key" not in server.requests[1].headers
    with pytest.raises(MissingCredentialsError, match="'login'"):
        call(api, "get", "/x", credential="login")
    with pytest.raises(InvalidArgumentError, match="no argument 'nope'"):
        call(api, "get", "/x", credential="nope")


BASE = "https://api.example.com/base"


@pytest.mark.parametrize(
    ("path", "result"),
    [
        ("/v1/x", ("/v1/x", {})),
        ("v1/x", ("/v1/x", {})),
        ("/v1/x?a=1&a=2&b=", ("/v1/x", {"a": ["1", "2"], "b": [""]})),
        ("/v1/x#part", ("/v1/x", {})),
        ("/v1/{x}", ("/v1/%7Bx%7D", {})),
        ("/v1/a%2Fb", ("/v1/a%2Fb", {})),
        ("//evil.example/x", ("/evil.example/x", {})),
        ("@evil.example/x", ("/@evil.example/x", {})),
        (f"{BASE}/v1/x?a=1", ("/v1/x", {"a": ["1"]})),
        ("/go?to=https://x.example", ("/go", {"to": ["https://x.example"]})),
    ],
)
def test_paths(path: str, result: Any) -> None:
    assert split_path(f"{BASE}/?tenant=1", path) == result


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example/x",
        "https://api.example.com/other",
        "https://api.example.com.evil.example/base/x",
        "https://api.example.com/base.evil/x",
        "http://api.example.com/base/x",
    ],
)
def test_credentials_stay_with_the_api(path: str) -> None:
    with pytest.raises(InvalidArgumentError, match="credentials are not sent there"):
        split_path(BASE, path)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("bdy", "did you mean 'body'?"),
        ("json", "did you mean 'body'?"),
        ("params", "did you mean 'query'?"),
        ("extra_headers", "did you mean 'headers'?"),
        ("header", "did you mean 'headers'?"),
        ("castto", "did you mean 'cast_to'?"),
        (
            "zzz",
            "it has body, cast_to, content_type, credential, files, headers, query,"
            " stream, timeout",
        ),
    ],
)
def test_an_argument_that_a_verb_does_not_have(
    api: Api, server: Server, name: str, hint: str
) -> None:
    with pytest.raises(TypeError) as caught:
        call(api, "post", "/x", **{name: {"a": 1}})
    assert str(caught.value) == f"post() has no argument {name!r}: {hint}"
    assert not server.requests


def test_a_verb_takes_the_credential_that_was_given(
    api: Api, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXAMPLE_API_KEY", "env key")
    server.replies(OK)
    api.options["credentials"] = {"auth_token": "t"}
    call(api, "get", "/x")
    (seen,) = server.requests
    assert seen.headers["authorization"] == "Bearer t"
    assert "x-api-key" not in seen.headers


def test_calls_side_by_side(server: Server) -> None:
    from runtime._async.client import AsyncAPIClient

    from tests.runtime.support import settings

    server.replies(OK)

    async def main() -> list[Any]:
        async with AsyncAPIClient(settings=settings(), base_url=server.url) as client:
            return await asyncio.gather(*(client.get(f"/{n}") for n in range(5)))

    assert asyncio.run(main()) == [{"id": "t1"}] * 5
