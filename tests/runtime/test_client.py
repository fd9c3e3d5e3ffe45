"""Both clients against a real server: requests, retries, failures, results."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading
from typing import Any

import httpx2
import pytest
from runtime._async.client import AsyncAPIClient, AsyncResource
from runtime._sync.client import SyncAPIClient, SyncResource
from runtime.core.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ClientError,
    InvalidArgumentError,
    MissingCredentialsError,
    RequestValidationError,
)
from runtime.core.model import Model
from runtime.core.omit import omit
from runtime.core.operation import Operation, Pagination
from runtime.core.serialise import Parameter
from runtime.core.settings import SecurityScheme, ServerVariable

from tests.runtime.support import (
    Api,
    BadRequestError,
    Exchange,
    InternalServerError,
    RateLimitError,
    Server,
    drop,
    hang,
    settings,
)


class Thing(Model):
    id: str
    size: int | None = None


GET: Operation[Thing] = Operation("GET", "/things/{thing_id}", lambda: Thing)
POST: Operation[Thing] = Operation(
    "POST",
    "/things",
    lambda: Thing,
    headers={"Api-Version": "2024-01-01"},
    query={"v": 2},
    body_schema="Greeting",
)
SECURED: Operation[Thing] = Operation(
    "GET", "/secured", lambda: Thing, security=(("key",), ("token",))
)
OK = (200, {"id": "t1"})


def test_a_request(api: Api, server: Server) -> None:
    server.replies(OK)
    thing: Any = api.request(
        POST,
        query={"limit": 5, "tags": ["a", "b"], "none": None, "left": omit},
        headers={"X-Extra": "1"},
        body={"text": "hi", "left": omit, "null": None},
    )
    assert type(thing) is Thing
    assert thing.id == "t1"
    assert thing._response_headers is not None
    assert thing._response_headers["request-id"] == "req_1"
    (seen,) = server.requests
    assert (seen.method, seen.path) == ("POST", "/things")
    assert seen.query == "v=2&limit=5&tags=a&tags=b"
    assert seen.json == {"text": "hi", "null": None}
    assert seen.headers["content-type"] == "application/json"
    assert seen.headers["accept"] == "application/json"
    assert seen.headers["api-version"] == "2024-01-01"
    assert seen.headers["user-agent"] == "example/1.2.3"
    assert seen.headers["x-extra"] == "1"


def test_a_request_without_a_body(api: Api, server: Server) -> None:
    server.replies(OK)
    api.request(GET, path={"thing_id": "a/b c"})
    (seen,) = server.requests
    assert seen.raw_path == "/things/a%2Fb%20c"
    assert seen.query == ""
    assert "content-type" not in seen.headers
    assert seen.body == b""


def test_extras_of_a_call(api: Api, server: Server) -> None:
    server.replies(OK)
    api.request(
        POST,
        body={"text": "hi"},
        query={"a": 1},
        headers={"X-A": "1"},
        extra_headers={"x-a": "2", "api-version": omit, "User-Agent": "me"},
        extra_query={"a": 2, "b": 3},
        extra_body={"text": "ho", "more": [1]},
    )
    (seen,) = server.requests
    assert seen.headers["x-a"] == "2"
    assert "api-version" not in seen.headers
    assert seen.headers["user-agent"] == "me"
    assert seen.query == "v=2&a=2&b=3"
    assert seen.json == {"text": "ho", "more": [1]}


def test_an_extra_body_alone(api: Api, server: Server) -> None:
    server.replies(OK)
    api.request(POST, extra_body={"a": 1})
    assert server.requests[0].json == {"a": 1}


def test_defaults_of_the_client(api: Api, server: Server) -> None:
    server.replies(OK)
    api.options.update(
        base_url=f"{server.url}/base/?tenant=x",
        default_headers={"api-version": "mine", "X-Default": "1"},
        default_query={"d": 1},
    )
    api.request(POST, body={})
    (seen,) = server.requests
    assert seen.path == "/base/things"
    assert seen.query == "tenant=x&v=2&d=1"
    assert seen.headers["api-version"] == "mine"
    assert seen.headers["x-default"] == "1"


def test_a_base_url_keeps_all_values_of_its_query(api: Api, server: Server) -> None:
    server.replies(OK)
    api.options["base_url"] = f"{server.url}/base?tag=a&tag=b&empty="
    api.request(POST, body={})
    assert server.requests[0].query == "tag=a&tag=b&empty=&v=2"


def test_a_bad_argument_is_refused_before_sending(api: Api, server: Server) -> None:
    with pytest.raises(InvalidArgumentError, match="thing_id"):
        api.request(GET, path={"thing_id": ".."})
    with pytest.raises(TypeError, match="base64"):
        api.request(POST, body={"text": b"x"})
    assert not server.requests


def test_an_omitted_argument_takes_no_default_away(api: Api, server: Server) -> None:
    server.replies(OK)
    api.options["default_headers"] = {"X-Beta": "default"}
    api.request(POST, body={}, headers={"x-beta": omit})
    api.request(POST, body={}, headers={"x-beta": ["a", "b"]})
    api.request(POST, body={}, extra_headers={"x-beta": omit})
    got = [seen.headers.get("x-beta") for seen in server.requests]
    assert got == ["default", "a,b", None]
    api.options["default_query"] = {"limit": 1}
    api.request(GET, path={"thing_id": "x"}, query={"limit": omit})
    api.request(GET, path={"thing_id": "x"}, extra_query={"limit": omit})
    assert [seen.query for seen in server.requests[3:]] == ["limit=1", ""]


def test_constants_of_the_package(api: Api, server: Server) -> None:
    server.replies(OK)
    api.options["settings"] = settings(
        headers={"Api-Version": "package", "X-All": "1"}, query={"all": "1", "v": "1"}
    )
    api.request(POST, body={})
    (seen,) = server.requests
    assert seen.headers["api-version"] == "2024-01-01"
    assert seen.headers["x-all"] == "1"
    assert seen.query == "all=1&v=2"


def test_brackets_in_a_query(api: Api, server: Server) -> None:
    server.replies(OK)
    op: Operation[Thing] = Operation(
        "GET", "/x", lambda: Thing, parameters=(Parameter("query", "at", "deepObject"),)
    )
    api.request(op, query={"ids[]": ["a", "b"], "at": {"gte": 1, "lt": None}})
    assert httpx2.QueryParams(server.requests[0].query).multi_items() == [
        ("ids[]", "a"),
        ("ids[]", "b"),
        ("at[gte]", "1"),
    ]


@pytest.mark.parametrize(
    ("path", "call", "query"),
    [
        ("/x?beta=true", {}, "beta=true"),
        ("/x?beta=true", {"query": {"limit": 2}}, "beta=true&limit=2"),
        ("/x?beta=true", {"extra_query": {"beta": "no"}}, "beta=no"),
        ("/x?beta=true", {"extra_query": {"beta": omit}}, ""),
        ("/x?a=1&a=2&b=", {"query": {"c": 3}}, "a=1&a=2&b=&c=3"),
        ("/x?to=a%20b#part", {"query": {"c": 3}}, "to=a+b&c=3"),
    ],
)
def test_a_query_that_is_part_of_the_path(
    api: Api, server: Server, path: str, call: dict[str, Any], query: str
) -> None:
    server.replies(OK)
    api.request(Operation("GET", path, lambda: Thing), **call)
    (seen,) = server.requests
    assert seen.path == "/x"
    assert seen.query.replace("%20", "+") == query


def test_a_query_that_is_part_of_the_path_of_a_list(api: Api, server: Server) -> None:
    server.replies(
        (200, {"data": [1], "next": "p2"}), (200, {"data": [2], "next": None})
    )
    op: Operation[Any] = Operation("GET", "/x?beta=true", lambda: dict[str, Any])
    items: list[int] = []
    api.items(op, Pagination(items="data", next={"page": "next"}), items)
    assert items == [1, 2]
    assert [seen.query for seen in server.requests] == [
        "beta=true",
        "beta=true&page=p2",
    ]


@pytest.mark.parametrize(
    ("call", "cookie"),
    [
        ({"cookies": {"theme": "dark"}}, "theme=dark"),
        ({"cookies": {"a": 1, "b": [True, "x y"]}}, "a=1; b=true; b=x%20y"),
        ({"cookies": {"a": "1;2"}, "headers": {"cookie": "sid=7"}}, "sid=7; a=1%3B2"),
        ({"cookies": {"a": omit, "b": None}}, None),
    ],
)
def test_parameters_that_are_cookies(
    api: Api, server: Server, call: dict[str, Any], cookie: str | None
) -> None:
    server.replies(OK)
    api.request(Operation("GET", "/x", lambda: Thing), **call)
    (seen,) = server.requests
    assert seen.headers.get("cookie") == cookie


def test_an_argument_that_a_call_does_not_have(api: Api, server: Server) -> None:
    with pytest.raises(TypeError, match="'bdy'"):
        api.request(POST, bdy={"text": "hi"})
    assert not server.requests


# Credentials.


@pytest.mark.parametrize(
    ("credentials", "header"),
    [
        ({"api_key": "k"}, ("x-api-key", "k")),
        ({"auth_token": "t"}, ("authorization", "Bearer t")),
        ({"api_key": "k", "auth_token": "t"}, ("x-api-key", "k")),
        ({"api_key": None, "auth_token": "t"}, ("authorization", "Bearer t")),
    ],
)
def test_the_first_alternative_with_credentials(
    api: Api, server: Server, credentials: dict[str, Any], header: tuple[str, str]
) -> None:
    server.replies(OK)
    api.options["credentials"] = credentials
    api.request(SECURED)
    headers = server.requests[0].headers
    assert headers[header[0]] == header[1]
    assert len({"x-api-key", "authorization"} & set(headers)) == 1


def test_other_ways_to_carry_credentials(api: Api, server: Server) -> None:
    server.replies(OK)
    api.options["credentials"] = {"login": "me:pw", "query_key": "q", "session": "s"}
    op: Operation[Thing] = Operation(
        "GET", "/x", lambda: Thing, security=(("login", "query", "cookie"),)
    )
    api.request(op)
    (seen,) = server.requests
    assert seen.headers["authorization"] == "Basic bWU6cHc="
    assert seen.headers["cookie"] == "sid=s"
    assert seen.query == "key=q"


def test_credentials_from_the_environment(
    api: Api, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXAMPLE_AUTH_TOKEN", "from env")
    monkeypatch.setenv("EXAMPLE_API_KEY", "")
    server.replies(OK)
    api.request(SECURED)
    assert server.requests[0].headers["authorization"] == "Bearer from env"


CREDENTIAL_HEADERS = ("x-api-key", "authorization")


def credentials_of(server: Server) -> list[dict[str, str]]:
    """The credentials that came with each request, by header."""
    return [
        {
            name: seen.headers[name]
            for name in CREDENTIAL_HEADERS
            if name in seen.headers
        }
        for seen in server.requests
    ]


@pytest.mark.parametrize(
    ("credentials", "sent"),
    [
        ({}, {"x-api-key": "env key"}),
        ({"auth_token": None}, {"x-api-key": "env key"}),
        ({"auth_token": "t"}, {"authorization": "Bearer t"}),
        ({"api_key": "k"}, {"x-api-key": "k"}),
        ({"api_key": "k", "auth_token": "t"}, {"x-api-key": "k"}),
    ],
)
def test_a_credential_that_was_given_beats_the_environment(
    api: Api,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    credentials: dict[str, Any],
    sent: dict[str, str],
) -> None:
    monkeypatch.setenv("EXAMPLE_API_KEY", "env key")
    monkeypatch.setenv("EXAMPLE_AUTH_TOKEN", "env token")
    server.replies(OK)
    api.options["credentials"] = credentials
    api.request(SECURED)
    assert credentials_of(server) == [sent]


def test_the_last_credential_that_was_given_is_sent(
    api: Api, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXAMPLE_API_KEY", "env key")
    server.replies(OK)
    api.options["credentials"] = {"api_key": "k"}
    changes: list[dict[str, Any]] = [
        {},
        {"auth_token": "t"},
        {"auth_token": "t", "api_key": "other"},
        {"auth_token": "t", "api_key": None},
    ]

    def sync(client: Any) -> None:
        for options in changes:
            client.with_options(**options).request(SECURED)
        first = client.with_options(auth_token="t")
        first.with_options(api_key="last").request(SECURED)

    async def awaited(client: Any) -> None:
        for options in changes:
            await client.with_options(**options).request(SECURED)
        first = client.with_options(auth_token="t")
        await first.with_options(api_key="last").request(SECURED)

    api.run(sync, awaited)
    assert credentials_of(server) == [
        {"x-api-key": "k"},
        {"authorization": "Bearer t"},
        {"x-api-key": "other"},
        {"authorization": "Bearer t"},
        {"x-api-key": "last"},
    ]


def test_a_part_of_the_credentials_is_completed_by_the_environment(
    api: Api, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXAMPLE_API_KEY", "env key")
    monkeypatch.setenv("EXAMPLE_AUTH_TOKEN", "env token")
    server.replies(OK)
    api.options["credentials"] = {"login": "me:pw"}
    op: Operation[Thing] = Operation(
        "GET", "/x", lambda: Thing, security=(("token",), ("key", "login"))
    )
    api.request(op)
    api.options["credentials"] = {"login": "me:pw", "api_key": "k"}
    api.request(op)
    assert credentials_of(server) == [
        {"x-api-key": "env key", "authorization": "Basic bWU6cHc="},
        {"x-api-key": "k", "authorization": "Basic bWU6cHc="},
    ]


def test_optional_credentials(
    api: Api, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.replies(OK)
    op: Operation[Thing] = Operation(
        "GET", "/x", lambda: Thing, security=(("key",), (), ("token",))
    )
    api.request(op)
    monkeypatch.setenv("EXAMPLE_API_KEY", "env key")
    api.request(op)
    api.options["credentials"] = {"auth_token": "t"}
    api.request(op)
    sent = [{}, {"x-api-key": "env key"}, {"authorization": "Bearer t"}]
    assert credentials_of(server) == sent


def test_missing_credentials(api: Api, server: Server) -> None:
    with pytest.raises(MissingCredentialsError) as caught:
        api.request(SECURED)
    assert str(caught.value) == (
        "GET /secured needs credentials: give the client"
        " the argument 'api_key' (or set the environment variable EXAMPLE_API_KEY),"
        " or the argument 'auth_token'"
        " (or set the environment variable EXAMPLE_AUTH_TOKEN)"
    )
    assert not server.requests


@pytest.mark.parametrize("value", ["mine", omit])
def test_credentials_as_a_header_of_the_call(
    api: Api, server: Server, value: Any
) -> None:
    server.replies(OK)
    api.request(SECURED, extra_headers={"x-api-key": value})
    assert server.requests[0].headers.get("x-api-key") == (value or None)


def test_headers_of_the_call_have_to_be_all_that_belong_together(
    api: Api, server: Server
) -> None:
    server.replies(OK)
    op = SECURED.derive(security=(("key", "token"),))
    key, token = {"x-api-key": "mine"}, {"authorization": "Bearer mine"}
    for headers in (key, token):
        with pytest.raises(MissingCredentialsError):
            api.request(op, extra_headers=headers)
    assert not server.requests
    api.request(op, extra_headers={**key, **token})
    assert len(server.requests) == 1


def test_no_credentials_where_none_are_needed(api: Api, server: Server) -> None:
    server.replies(OK)
    api.options["credentials"] = {"api_key": "k"}
    api.request(POST, body={})
    api.request(Operation("GET", "/x", lambda: Thing, security=((), ("token",))))
    assert all("x-api-key" not in seen.headers for seen in server.requests)


def test_credentials_are_not_shown() -> None:
    client = SyncAPIClient(settings=settings(), credentials={"api_key": "sk-secret"})
    assert "sk-secret" not in repr(client)


# Retries.


def failures(*statuses: int, headers: dict[str, str] | None = None) -> list[Any]:
    body = {"error": {"type": "x", "message": "no"}}
    return [(status, body, headers) for status in statuses]


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503, 529])
def test_a_failure_that_passes(api: Api, server: Server, status: int) -> None:
    server.replies(*failures(status, status), OK)
    assert api.request(POST, body={"text": "hi"}).id == "t1"
    assert api.slept == [0.5, 1.0]
    assert [seen.json for seen in server.requests] == [{"text": "hi"}] * 3


def test_a_failure_that_stays(api: Api, server: Server) -> None:
    server.replies(*failures(500))
    with pytest.raises(InternalServerError, match="no") as caught:
        api.request(POST, body={})
    assert len(server.requests) == 3
    assert caught.value.body == {"error": {"type": "x", "message": "no"}}
    assert caught.value.request_id == "req_1"
    assert pickle.loads(pickle.dumps(caught.value)).status_code == 500


@pytest.mark.parametrize(
    ("status", "headers", "tries"),
    [
        (400, {}, 1),
        (404, {}, 1),
        (400, {"x-should-retry": "true"}, 3),
        (500, {"x-should-retry": "false"}, 1),
    ],
)
def test_what_is_tried_again(
    api: Api, server: Server, status: int, headers: dict[str, str], tries: int
) -> None:
    server.replies(*failures(status, headers=headers))
    with pytest.raises(APIStatusError):
        api.request(POST, body={})
    assert len(server.requests) == tries


@pytest.mark.parametrize(
    ("headers", "slept"),
    [
        ({"retry-after": "7"}, [7.0]),
        ({"retry-after-ms": "20"}, [0.02]),
        ({"retry-after": "Sun, 09 Sep 2001 01:46:50 GMT"}, [10.0]),
    ],
)
def test_the_servers_wish(
    api: Api, server: Server, headers: dict[str, str], slept: list[float]
) -> None:
    server.replies(*failures(429, headers=headers), OK)
    api.request(POST, body={})
    assert api.slept == slept


def test_no_retries(api: Api, server: Server) -> None:
    server.replies(*failures(500))
    api.options["max_retries"] = 0
    with pytest.raises(InternalServerError):
        api.request(POST, body={})
    assert len(server.requests) == 1


def test_a_dropped_connection_is_tried_again(api: Api, server: Server) -> None:
    async def ok(exchange: Exchange) -> None:
        await exchange.answer(*OK)

    server.answers(drop, drop, ok)
    assert api.request(POST, body={}).id == "t1"
    assert api.slept == [0.5, 1.0]


def test_a_connection_that_drops_every_time(api: Api, server: Server) -> None:
    server.answers(drop)
    with pytest.raises(APIConnectionError, match="connection error") as caught:
        api.request(POST, body={})
    assert len(server.requests) == 3
    assert isinstance(caught.value.__cause__, httpx2.RemoteProtocolError)
    assert caught.value.method == "POST"
    pickle.loads(pickle.dumps(caught.value))


def test_nobody_listens(api: Api, server: Server) -> None:
    import socket

    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        api.options["base_url"] = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(APIConnectionError) as caught:
            api.request(POST, body={})
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)
    assert len(api.slept) == 2


def test_a_timeout(api: Api, server: Server) -> None:
    server.answers(hang)
    with pytest.raises(APITimeoutError) as caught:
        api.request(POST, body={}, timeout=httpx2.Timeout(10, read=0.02))
    assert isinstance(caught.value.__cause__, httpx2.ReadTimeout)
    assert isinstance(caught.value, APIConnectionError)
    assert len(api.slept) == 2


def test_a_body_that_breaks_off_is_not_asked_for_again(
    api: Api, server: Server
) -> None:
    async def half(exchange: Exchange) -> None:
        await exchange.start(200, {"content-length": "100"})
        await exchange.piece(b'{"id":')
        exchange.drop()

    server.answers(half)
    with pytest.raises(APIConnectionError) as caught:
        api.request(POST, body={})
    assert isinstance(caught.value.__cause__, httpx2.RemoteProtocolError)
    assert len(server.requests) == 1


def test_an_error_body_that_breaks_off(api: Api, server: Server) -> None:
    async def half(exchange: Exchange) -> None:
        await exchange.start(400, {"content-length": "100"})
        await exchange.piece(b'{"id":')
        exchange.drop()

    server.answers(half)
    with pytest.raises(BadRequestError) as caught:
        api.request(POST, body={})
    assert caught.value.body is None


def test_a_request_that_cannot_be_sent_is_not_tried_again(api: Api) -> None:
    class Transport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            raise httpx2.UnsupportedProtocol("no such protocol")

        async def handle_async_request(
            self, request: httpx2.Request
        ) -> httpx2.Response:
            raise httpx2.UnsupportedProtocol("no such protocol")

    with pytest.raises(APIConnectionError, match="no such protocol"):
        api.request(POST, Transport(), body={})
    assert api.slept == []


def test_retries_are_logged(
    api: Api, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "example")
    server.replies(*failures(500), OK)
    api.request(POST, body={})
    messages = [record.message for record in caplog.records if record.name == "example"]
    assert messages == ["sending POST /things again in 0.50 s (retry 1 of 2)"]


# Redirects.


def test_a_redirect_is_followed(api: Api, server: Server) -> None:
    server.replies((307, {}, {"location": "/elsewhere"}), OK)
    api.options["credentials"] = {"api_key": "k"}
    assert api.request(SECURED).id == "t1"
    assert [seen.path for seen in server.requests] == ["/secured", "/elsewhere"]
    assert server.requests[1].headers["x-api-key"] == "k"


def test_a_redirect_to_others_loses_the_credentials(api: Api, server: Server) -> None:
    port = server.url.rpartition(":")[2]
    server.replies((307, {}, {"location": f"http://localhost:{port}/elsewhere"}), OK)
    api.options["credentials"] = {"api_key": "k"}
    api.options["default_headers"] = {"authorization": "Bearer t"}
    api.options["cross_origin_redirects"] = True
    api.request(SECURED)
    second = server.requests[1]
    assert second.path == "/elsewhere"
    assert "x-api-key" not in second.headers
    assert "authorization" not in second.headers


def test_redirects_without_end(api: Api, server: Server) -> None:
    server.replies((302, {}, {"location": "/again"}))
    with pytest.raises(APIConnectionError, match="more than 20 redirects"):
        api.request(GET, path={"thing_id": "x"})
    assert len(server.requests) == 21
    assert api.slept == []


def test_a_redirect_that_leads_nowhere(api: Api, server: Server) -> None:
    server.replies((304, {}))
    with pytest.raises(APIStatusError) as caught:
        api.request(GET, path={"thing_id": "x"})
    assert caught.value.status_code == 304


def test_a_redirect_that_is_all_there_is_leads_where_it_wants(
    api: Api, server: Server
) -> None:
    """Or nowhere: some say in the body, or in another header, what comes of it."""
    op: Operation[None] = Operation("GET", "/away", lambda: None, redirects=True)
    server.replies((302, {"to": "/x"}), (307, {}, {"location": "/elsewhere"}), OK)
    assert api.request(op) is None
    assert api.request(op) is None
    paths = [seen.path for seen in server.requests]
    assert paths == ["/away", "/away", "/elsewhere"]
    server.replies((404, {}))
    with pytest.raises(APIStatusError):
        api.request(op)


# Results.


@pytest.mark.parametrize(
    ("kind", "reply", "result"),
    [
        (list[Thing], (200, [{"id": "a"}]), [Thing(id="a")]),
        (dict[str, int], (200, {"a": 1}), {"a": 1}),
        (type(None), (204, b""), None),
        (type(None), (200, {"ignored": 1}), None),
        (
            bytes,
            (200, b"\x00\xff", {"content-type": "application/octet-stream"}),
            b"\x00\xff",
        ),
        (str, (200, "ü".encode(), {"content-type": "text/plain; charset=utf-8"}), "ü"),
        (Thing, (201, {"id": "a", "new": 1}), Thing(id="a", new=1)),  # type: ignore[call-arg]
    ],
)
def test_results(api: Api, server: Server, kind: Any, reply: Any, result: Any) -> None:
    server.replies(reply)
    assert api.request(Operation("GET", "/x", lambda: kind)) == result


def test_a_response_that_does_not_fit(
    api: Api, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.replies((200, {"size": "big"}))
    thing = api.request(POST, body={})
    assert (thing.id, thing.size) == (None, "big")
    assert thing._response_headers["request-id"] == "req_1"
    assert "size: expected an integer, got 'big'" in caplog.text
    api.options["strict_responses"] = True
    with pytest.raises(APIResponseValidationError) as caught:
        api.request(POST, body={})
    assert caught.value.request_id == "req_1"
    assert pickle.loads(pickle.dumps(caught.value)).faults == caught.value.faults


def test_a_response_that_is_no_json(api: Api, server: Server) -> None:
    server.replies((200, b"<html>", {"content-type": "text/html"}))
    with pytest.raises(APIResponseValidationError, match="no JSON") as caught:
        api.request(POST, body={})
    assert caught.value.body == "<html>"


def test_a_response_whose_compression_is_broken(api: Api, server: Server) -> None:
    server.replies((200, b"no gzip", {"content-encoding": "gzip"}))
    with pytest.raises(APIResponseValidationError, match="decompressed"):
        api.request(POST, body={})


@pytest.mark.parametrize(
    ("content", "body"),
    [(b"<html>", "<html>"), (b"", None), (b"[1]", [1]), (b"[" * 9999, "[" * 9999)],
)
def test_the_body_of_an_error(
    api: Api, server: Server, content: bytes, body: Any
) -> None:
    server.replies((400, content))
    with pytest.raises(BadRequestError) as caught:
        api.request(POST, body={})
    assert caught.value.body == body


# Other bodies.


def test_a_form(api: Api, server: Server) -> None:
    server.replies(OK)
    op: Operation[Thing] = Operation(
        "POST", "/f", lambda: Thing, content_type="application/x-www-form-urlencoded"
    )
    api.request(op, body={"a": "x y", "b": omit})
    (seen,) = server.requests
    assert seen.body == b"a=x+y"
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"


def test_files(api: Api, server: Server, tmp_path: Any) -> None:
    path = tmp_path / "a.txt"
    path.write_text("of a path")
    server.replies(*failures(500), OK)
    op: Operation[Thing] = Operation(
        "POST", "/f", lambda: Thing, content_type="multipart/form-data"
    )
    with path.open("rb") as opened:
        api.request(
            op,
            body={
                "files[]": [("b.txt", b"of bytes", "text/plain"), path, opened],
                "meta": {"a": 1},
                "n": 5,
                "left": omit,
                "none": None,
            },
        )
    first, second = server.requests
    assert first.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert first.body == second.body
    assert first.body.count(b"of a path") == 2
    assert b'name="files[]"; filename="b.txt"\r\nContent-Type: text/plain' in first.body
    assert b'{"a":1}' in first.body
    assert first.body.count(b"form-data; name=") == 5
    assert b'name="n"\r\n\r\n5\r\n' in first.body


def test_raw_bytes(api: Api, server: Server) -> None:
    server.replies(OK)
    op: Operation[Thing] = Operation(
        "PUT", "/f", lambda: Thing, content_type="application/octet-stream"
    )
    api.request(op, body=b"\x00\x01")
    assert server.requests[0].body == b"\x00\x01"
    with pytest.raises(TypeError, match="application/octet-stream"):
        api.request(op, body={"a": 1})


def test_a_body_that_is_gone_is_not_sent_again(server: Server) -> None:
    server.replies(*failures(500))
    op: Operation[Thing] = Operation(
        "PUT", "/f", lambda: Thing, content_type="application/octet-stream"
    )
    with (
        SyncAPIClient(settings=settings(), base_url=server.url) as client,
        pytest.raises(InternalServerError),
    ):
        client.request(op, body=iter([b"a", b"b"]))
    assert [seen.body for seen in server.requests] == [b"ab"]


# Checking requests.


def test_requests_are_checked_when_asked_for(api: Api, server: Server) -> None:
    server.replies(OK)
    api.request(POST, body={"text": ""})
    api.options["validate_requests"] = True
    with pytest.raises(RequestValidationError) as caught:
        api.request(POST, body={"text": "", "more": 1})
    assert caught.value.faults == (
        "text: must have at least 1 character",
        "more: is not a property the API knows",
    )
    assert isinstance(caught.value, ValueError)
    api.request(POST, body={"text": "x", "left": omit})
    assert len(server.requests) == 2


# The client itself.


def test_copies_share_the_connections(server: Server) -> None:
    server.replies(OK)
    with SyncAPIClient(
        settings=settings(), base_url=server.url, credentials={"api_key": "k"}
    ) as client:
        copied = client.with_options(
            timeout=3, max_retries=0, default_headers={"X-A": "1"}, api_key="other"
        )
        copied.request(SECURED)
        client.request(SECURED)
        assert copied._pool is client._pool
        assert copied.timeout == httpx2.Timeout(3)
        assert (copied.max_retries, client.max_retries) == (0, 2)
        first, second = server.requests
        assert (first.headers["x-api-key"], second.headers["x-api-key"]) == (
            "other",
            "k",
        )
        assert "x-a" not in second.headers
        copied.close()
        assert copied.is_closed
        client.request(SECURED)
        with pytest.raises(TypeError, match="'api_keys': did you mean 'api_key'"):
            client.copy(api_keys="x")
        with pytest.raises(MissingCredentialsError):
            client.with_options(api_key=None).request(SECURED)
    assert client.is_closed
    with pytest.raises(ClientError, match="closed"):
        client.request(SECURED)


OTHER_OPTIONS: dict[str, Any] = {
    "base_url": "http://other.test",
    "timeout": 7.0,
    "max_retries": 5,
    "default_headers": {"x-a": "1"},
    "default_query": {"a": "1"},
    "strict_responses": True,
    "validate_requests": True,
    "max_response_bytes": 10,
    "deadline": 20.0,
    "event_timeout": 30.0,
    "cross_origin_redirects": True,
}


def kept(client: SyncAPIClient) -> dict[str, Any]:
    """What a client is set up with, but for what belongs to each one alone."""
    own = ("_credentials", "_defaults", "_checker", "_owns_pool")
    return {name: value for name, value in vars(client).items() if name not in own}


@pytest.mark.parametrize("kind", [SyncAPIClient, AsyncAPIClient])
def test_a_copy_keeps_all_that_it_is_not_told(kind: Any) -> None:
    described = {"https://{a}.test": {"a": ServerVariable("a", "x")}}
    options = {
        name: OTHER_OPTIONS[name] for name in OTHER_OPTIONS if name != "base_url"
    }
    client = kind(
        settings=settings(server_variables=described), variables={"a": "y"}, **options
    )
    client._random, client._now, client._clock = max, min, sum
    client._reported.add(("a", "b"))
    assert kept(client.with_options()) == kept(client)
    # Who gave an address has it for all operations, and so has a copy.
    moved = kind(settings=settings(), base_url="http://other.test")
    assert kept(moved.with_options()) == kept(moved)
    plain = kind(settings=settings())
    for name, value in OTHER_OPTIONS.items():
        changed = kept(plain.with_options(**{name: value}))
        same = kept(plain)
        differs = {key for key in changed if changed[key] != same[key]}
        assert differs, name
        assert kept(plain.with_options()) == same


def test_copies_of_async_clients(server: Server) -> None:
    server.replies(OK)

    async def main() -> None:
        client = AsyncAPIClient(settings=settings(), base_url=server.url)
        copied = client.copy(strict_responses=True, validate_requests=True)
        assert type(copied) is AsyncAPIClient
        assert (await copied.request(POST, body={"text": "x"})).id == "t1"
        await client.aclose()
        assert copied.is_closed
        with pytest.raises(ClientError, match="closed"):
            await client.request(SECURED)

    asyncio.run(main())


def test_the_callers_http_client_stays_open(server: Server) -> None:
    server.replies(OK)
    http = httpx2.Client(
        headers={"X-Mine": "1"}, params={"p": "1"}, timeout=httpx2.Timeout(7)
    )
    with SyncAPIClient(
        settings=settings(), base_url=server.url, http_client=http
    ) as client:
        assert client.timeout == httpx2.Timeout(7)
        client.request(POST, body={})
    assert client.is_closed
    assert not http.is_closed
    (seen,) = server.requests
    assert seen.headers["x-mine"] == "1"
    assert seen.query == "p=1&v=2"
    http.close()


def test_nothing_is_opened_before_it_is_used() -> None:
    client = SyncAPIClient(settings=settings())
    assert client._pool.http is None
    client.close()
    assert client._pool.http is None


@pytest.mark.parametrize(
    "base_url", ["example.com", "ftp://example.com", "/v1", "http://", "http://a:b"]
)
def test_a_base_url_that_is_none(base_url: str) -> None:
    with pytest.raises(InvalidArgumentError, match="base_url"):
        SyncAPIClient(settings=settings(), base_url=base_url)


def test_base_url_comes_from_the_caller_the_environment_or_the_settings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours = settings(base_url="https://a.example/", base_url_env="EXAMPLE_BASE_URL")
    assert SyncAPIClient(settings=ours).base_url == "https://a.example/"
    monkeypatch.setenv("EXAMPLE_BASE_URL", "https://b.example")
    assert SyncAPIClient(settings=ours).base_url == "https://b.example"
    given = SyncAPIClient(settings=ours, base_url="https://c.example")
    assert given.base_url == "https://c.example"
    with pytest.raises(InvalidArgumentError, match="base_url is needed"):
        SyncAPIClient(settings=settings(base_url=None))


def test_timeouts() -> None:
    assert SyncAPIClient(settings=settings()).timeout == httpx2.Timeout(600, connect=5)
    assert SyncAPIClient(settings=settings(), timeout=None).timeout == httpx2.Timeout(
        None
    )
    assert SyncAPIClient(settings=settings(), timeout=2.5).timeout == httpx2.Timeout(
        2.5
    )
    with pytest.raises(InvalidArgumentError, match="max_retries"):
        SyncAPIClient(settings=settings(), max_retries=-1)


def test_many_threads_use_one_client(server: Server) -> None:
    class Fresh(Model):
        id: str
        parts: list[Thing]

    op: Operation[Fresh] = Operation("GET", "/x", lambda: Fresh)
    server.replies((200, {"id": "a", "parts": [{"id": "b"}]}))
    start = threading.Barrier(8)
    results: list[Any] = []

    def work(client: SyncAPIClient) -> None:
        start.wait()
        results.append(client.request(op).to_dict())

    with SyncAPIClient(settings=settings(), base_url=server.url) as client:
        threads = [threading.Thread(target=work, args=(client,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [{"id": "a", "parts": [{"id": "b"}]}] * 8


def test_resources_hold_their_client() -> None:
    client = SyncAPIClient(settings=settings())
    assert SyncResource(client)._client is client
    other = AsyncAPIClient(settings=settings())
    assert AsyncResource(other)._client is other


def test_the_table_of_the_package_is_read_only_when_needed() -> None:
    def never() -> Any:
        raise AssertionError("not needed")

    SyncAPIClient(settings=settings(errors=never, request_schemas=never))


def test_a_scheme_reads_its_argument() -> None:
    scheme = SecurityScheme("bearer", "token")
    assert (scheme.name, scheme.env) == ("Authorization", None)


def test_rate_limits_have_their_class(api: Api, server: Server) -> None:
    server.replies((429, {"error": {"type": "rate_limit_error", "message": "slow"}}))
    with pytest.raises(RateLimitError, match="slow"):
        api.request(POST, body={})
