"""Credentials stay where they belong: in the requests to the API, and nowhere else."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from runtime._sync.client import SyncAPIClient
from runtime._sync.raw import raw_response
from runtime.core.errors import (
    APIConnectionError,
    APIStatusError,
    ClientError,
    InvalidArgumentError,
)
from runtime.core.operation import Operation
from runtime.core.settings import SecurityScheme
from runtime.core.urls import same_origin, shown_url, without_secrets

from tests.runtime.support import Api, Exchange, Server, settings

KEY = "sk-very-secret"
OK = (200, {"id": "t1"})
ANY: Operation[Any] = Operation(
    "POST",
    "/any",
    lambda: Any,
    security=(("key",), ("token",), ("query",), ("cookie",), ("login",)),
)
GET: Operation[Any] = Operation("GET", "/any", lambda: Any, security=ANY.security)
HEADERS = ("api_key", "auth_token", "session")


def texts_of(error: BaseException) -> Iterator[str]:
    """All that a log, a report or a pickle shows of an exception."""
    yield str(error)
    yield repr(error)
    yield "".join(traceback.format_exception(error))
    yield repr(vars(error))
    yield repr(pickle.dumps(error))


@pytest.mark.parametrize("argument", [*HEADERS, "query_key"])
@pytest.mark.parametrize("end", [" ", "\t", "\n", "\r\n", " \n"])
def test_a_key_with_a_blank_at_its_end_is_refused_unseen(
    api: Api, server: Server, argument: str, end: str
) -> None:
    server.replies(OK)
    for text in (KEY + end, end + KEY):
        api.options["credentials"] = {argument: text}
        with pytest.raises(InvalidArgumentError, match=f"{argument}.*strip") as caught:
            api.request(ANY)
        assert not any(KEY in text for text in texts_of(caught.value))
    assert not server.requests


def test_so_is_one_of_the_environment(
    api: Api, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXAMPLE_API_KEY", f"{KEY}\n")
    with pytest.raises(InvalidArgumentError, match="EXAMPLE_API_KEY") as caught:
        api.request(ANY)
    assert not any(KEY in text for text in texts_of(caught.value))


@pytest.mark.parametrize("where", ["default_headers", "extra_headers"])
@pytest.mark.parametrize("value", [f"{KEY} ", f"\t{KEY}"])
def test_so_is_a_header(api: Api, server: Server, where: str, value: str) -> None:
    call: dict[str, Any] = {}
    headers = {"X-Api-Key": value}
    (api.options if where == "default_headers" else call)[where] = headers
    with pytest.raises(InvalidArgumentError, match=r"'X-Api-Key'.*strip") as caught:
        api.request(ANY, **call)
    assert not any(KEY in text for text in texts_of(caught.value))


class Telling(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Fails, and quotes the request, as proxies and tracing transports do."""

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        raise OSError(f"cannot send {request.headers.raw!r} to {request.url}") from None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.handle_request(request)
        raise AssertionError


@pytest.mark.parametrize("argument", [*HEADERS, "query_key"])
def test_what_a_transport_says_is_left_out_where_it_holds_one(
    api: Api, argument: str
) -> None:
    api.options["credentials"] = {argument: KEY}
    with pytest.raises(APIConnectionError, match="holds a credential") as caught:
        api.request(ANY, Telling())
    error = caught.value
    shown = [str(error), repr(error), repr(pickle.dumps(error)), repr(error.url)]
    assert not any(KEY in text for text in shown)


class Quoting(Telling):
    """Fails, and quotes one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ProxyError(f"refused: {self.text}")


@pytest.mark.parametrize(
    "options",
    [
        {"credentials": {"auth_token": KEY}},  # without the word before it
        {"credentials": {"query_key": KEY}, "odd": True},
        {"base_url": f"http://{KEY}@a.test", "credentials": {"api_key": "k"}},
        {"base_url": f"http://me:{KEY}@a.test", "credentials": {"api_key": "k"}},
        {"default_query": {"X-Amz-Signature": KEY}, "credentials": {"api_key": "k"}},
        {"default_headers": {"x-of-mine": KEY}, "credentials": {"api_key": "k"}},
    ],
    ids=["header", "query", "user", "password", "signature", "own header"],
)
def test_a_part_of_a_request_that_is_quoted_is_left_out(
    api: Api, options: dict[str, Any]
) -> None:
    if options.pop("odd", False):
        odd = SecurityScheme("query", "query_key", name="odd")
        security = {**settings().security, "query": odd}
        api.options["settings"] = settings(security=security)
    api.options |= options
    with pytest.raises(APIConnectionError, match=r"ProxyError.*left out") as caught:
        api.request(ANY, Quoting(KEY))
    assert KEY not in str(caught.value)
    with pytest.raises(APIConnectionError, match="refused: no route"):
        api.request(ANY, Quoting("no route"))


@pytest.mark.parametrize("reply", [(400, {}), (503, {})])
def test_a_key_in_a_query_is_not_shown(
    api: Api, server: Server, reply: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="example")
    server.replies(reply)
    api.options["credentials"] = {"query_key": KEY}
    with pytest.raises(APIStatusError) as caught:
        api.request(ANY, query={"page": "7"})
    assert f"key={KEY}" in server.requests[0].query
    error = caught.value
    assert error.url is not None
    assert error.url.endswith("/any?key=***&page=7")
    assert KEY not in repr(pickle.dumps(error))
    ours = [
        record.getMessage() for record in caplog.records if record.name == "example"
    ]
    assert not any(KEY in text for text in ours)


def test_user_and_query_of_a_base_url_are_not_shown(api: Api, server: Server) -> None:
    server.replies((400, {}))
    host = server.url.removeprefix("http://")
    api.options["base_url"] = f"http://somebody:{KEY}@{host}/?code=abc&z={KEY}&z=2"
    api.options["credentials"] = {"api_key": "k"}
    assert KEY not in api.run(repr, _repr)
    with pytest.raises(APIStatusError) as caught:
        api.request(GET)
    assert caught.value.url is not None
    assert KEY not in caught.value.url
    assert "***@" in caught.value.url
    # Both values of `z` were sent.
    assert server.requests[0].query == f"code=abc&z={KEY}&z=2"


async def _repr(client: Any) -> str:
    return repr(client)


@pytest.mark.parametrize(
    "base_url",
    [
        f"ftp://me:{KEY}@a.example",
        f"http://me:{KEY}@a.example:port",
        # Not encoded: what is meant as the password is read as the port.
        f"http://me:{KEY}/1@a.example",
        f"http://me:{KEY}#1@a.example",
        f"a.example?key={KEY}",
        f"http://a.example:port?key={KEY}",
    ],
)
def test_a_base_url_that_is_none_is_shown_without_its_user(base_url: str) -> None:
    with pytest.raises(InvalidArgumentError, match="base_url") as caught:
        SyncAPIClient(settings=settings(), base_url=base_url)
    assert not any(KEY in text for text in texts_of(caught.value))


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/x?page_token=1&a=%20", None),
        ("https://a.example/x?X-Amz-Signature=1&b=2", "X-Amz-Signature=***&b=2"),
        ("https://a.example/x?b=%26&api%5Fkey=1", "b=%26&api%5Fkey=***"),
        ("https://a.example/x?own=1&own=2&c", "own=***&own=***&c"),
    ],
)
def test_shown_url(url: str, shown: str | None) -> None:
    expected = url if shown is None else f"https://a.example/x?{shown}"
    assert shown_url(httpx2.URL(url), {"own"}) == expected


def test_an_address_that_is_no_url_may_be_hidden_too_far() -> None:
    assert without_secrets("x://a:b@c/d@e") == "x://***@e"
    assert without_secrets("x://a/b?c=d") == "x://a/b?***"
    assert without_secrets("x://a/b") == "x://a/b"
    with pytest.raises(InvalidArgumentError, match=r"is no URL: .*'port'"):
        SyncAPIClient(settings=settings(), base_url="http://a.example:port")


# --- Redirects -------------------------------------------------------------------


def elsewhere(server: Server) -> str:
    """The same server by another name: another origin."""
    return f"http://localhost:{server.url.rpartition(':')[2]}/elsewhere?sig={KEY}"


SECRETS = {
    "x-amz-security-token": KEY,
    "cookie": f"sid={KEY}",
    "x-of-mine": KEY,
    "authorization": f"Bearer {KEY}",
}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_origin_is_not_followed(
    api: Api, server: Server, status: int
) -> None:
    server.replies((status, {}, {"location": elsewhere(server)}), OK)
    api.options["credentials"] = {"api_key": KEY}
    with pytest.raises(APIStatusError, match="cross_origin_redirects=True") as caught:
        api.request(ANY, body={"a": KEY})
    assert caught.value.status_code == status
    for said in (str(caught.value), repr(caught.value)):
        assert "http://localhost" in said
    assert KEY not in str(caught.value)
    assert len(server.requests) == 1
    assert api.slept == []


@pytest.mark.parametrize("ends", ["too large", "cut"])
def test_its_body_does_not_matter(api: Api, server: Server, ends: str) -> None:
    async def redirect(exchange: Exchange) -> None:
        length = "5000" if ends == "too large" else "6000"
        where = {"location": elsewhere(server), "content-length": length}
        await exchange.start(302, where)
        await exchange.piece(b" " * 5000)
        exchange.drop()

    server.answers(redirect)
    api.options["credentials"] = {"api_key": KEY}
    api.options["max_response_bytes"] = 2000 if ends == "too large" else None
    with pytest.raises(APIStatusError, match="another origin") as caught:
        api.request(ANY, body={})
    assert caught.value.status_code == 302
    assert len(server.requests) == 1


@pytest.mark.parametrize("op", [ANY, GET])
@pytest.mark.parametrize("status", [301, 302, 303])
def test_asked_for_it_carries_nothing(
    api: Api, server: Server, op: Operation[Any], status: int
) -> None:
    server.replies((status, {}, {"location": elsewhere(server)}), OK)
    api.options.update(cross_origin_redirects=True, credentials={"api_key": KEY})
    body = {"body": {"a": KEY}} if op is ANY else {}
    assert api.request(op, extra_headers=SECRETS, **body) == {"id": "t1"}
    first, second = server.requests
    assert first.headers["x-of-mine"] == KEY
    assert second.method == "GET"
    assert second.body == b""
    assert second.headers.keys() <= {
        *("accept", "accept-encoding", "connection", "host", "user-agent")
    }
    assert KEY not in str(second.headers)


@pytest.mark.parametrize("status", [307, 308])
def test_a_body_is_not_sent_there_at_all(api: Api, server: Server, status: int) -> None:
    server.replies((status, {}, {"location": elsewhere(server)}), OK)
    api.options.update(cross_origin_redirects=True, credentials={"api_key": KEY})
    with pytest.raises(APIStatusError, match="a body is not sent there"):
        api.request(ANY, body={"a": 1})
    assert len(server.requests) == 1


def test_nor_is_one_of_unknown_length(api: Api, server: Server) -> None:
    server.replies((307, {}, {"location": elsewhere(server)}), OK)
    api.options.update(cross_origin_redirects=True, credentials={"api_key": KEY})
    op = ANY.derive(content_type="application/octet-stream")
    with pytest.raises(APIStatusError, match="a body is not sent there"):
        api.request(op, body=iter([b"a", b"b"]))
    assert len(server.requests) == 1


def test_what_the_http_client_adds_by_itself_is_left_out(server: Server) -> None:
    server.replies((302, {}, {"location": elsewhere(server)}), OK)
    http = httpx2.Client(
        auth=("me", KEY), cookies={"sid": KEY}, headers={"x-own": KEY}, verify=False
    )
    with http:
        client = SyncAPIClient(
            settings=settings(),
            base_url=server.url,
            credentials={"api_key": KEY},
            http_client=http,
            cross_origin_redirects=True,
        )
        client.request(GET)
    assert "authorization" in server.requests[0].headers
    assert KEY not in str(server.requests[1].headers)
    assert "authorization" not in server.requests[1].headers


def test_nor_is_it_added_when_the_other_origin_redirects_again(server: Server) -> None:
    """To itself, which is no other origin any more, and then back."""
    again: tuple[Any, ...] = (302, {}, {"location": "/again"})
    back: tuple[Any, ...] = (302, {}, {"location": f"{server.url}/back"})
    server.replies((302, {}, {"location": elsewhere(server)}), again, back, OK)
    with httpx2.Client(auth=("me", KEY), cookies={"sid": KEY}, verify=False) as http:
        client = SyncAPIClient(
            settings=settings(),
            base_url=server.url,
            credentials={"api_key": KEY},
            http_client=http,
            cross_origin_redirects=True,
        )
        client.request(GET)
    hosts = [seen.headers["host"].partition(":")[0] for seen in server.requests]
    assert hosts == ["127.0.0.1", "localhost", "localhost", "127.0.0.1"]
    for seen in server.requests[1:]:
        assert KEY not in str(seen.headers)
        assert "authorization" not in seen.headers


@pytest.mark.parametrize(
    ("url", "other", "same"),
    [
        ("https://a.test/x", "https://a.test:443/y", True),
        ("http://a.test/x", "https://a.test/x", True),
        ("http://a.test:80/x", "https://a.test:443/x", True),
        ("http://a.test/x", "https://a.test:8443/x", False),
        ("http://a.test/x", "https://b.test/x", False),
        ("http://a.test/x", "http://a.test:8080/x", False),
        ("https://a.test:8443/x", "https://a.test/x", False),
        ("https://a.test/x", "http://a.test/x", False),
        ("https://a.test/x", "https://sub.a.test/x", False),
    ],
)
def test_what_is_another_origin(url: str, other: str, same: bool) -> None:
    assert same_origin(httpx2.URL(url), httpx2.URL(other)) is same


class Moving(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Sends everybody from TLS to plain HTTP, or from there to TLS."""

    def __init__(self, location: str) -> None:
        self.location = location
        self.seen: list[httpx2.Request] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.seen.append(request)
        if len(self.seen) == 1:
            return httpx2.Response(302, headers={"location": self.location})
        return httpx2.Response(200, json={"id": "t1"})

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return self.handle_request(request)


def test_from_tls_to_plain_http_is_another_origin(api: Api) -> None:
    api.options["base_url"] = "https://a.example"
    api.options["credentials"] = {"api_key": KEY}
    transport = Moving("http://a.example/x")
    with pytest.raises(APIStatusError, match="another origin"):
        api.request(GET, transport)
    api.options["base_url"] = "http://a.example"
    transport = Moving("https://a.example/x")
    assert api.request(GET, transport) == {"id": "t1"}
    assert transport.seen[1].headers["x-api-key"] == KEY


def test_redirects_are_counted(server: Server) -> None:
    again: tuple[Any, ...] = (302, {}, {"location": "/again"})
    server.replies(again, again, (503, {}), again, OK)
    with SyncAPIClient(
        settings=settings(), base_url=server.url, credentials={"api_key": KEY}
    ) as client:
        client._sleep = lambda delay_s: None
        response = raw_response(client.request)(GET)  # type: ignore[no-untyped-call]
    assert response.redirects_taken == 3
    assert response.retries_taken == 1


def test_a_body_that_is_gone_says_where_it_would_have_gone(
    api: Api, server: Server
) -> None:
    server.replies((307, {}, {"location": f"/x?token={KEY}"}), OK)
    api.options["credentials"] = {"api_key": "k"}
    op = ANY.derive(content_type="application/octet-stream")
    with pytest.raises(ClientError, match="second time") as caught:
        api.request(op, body=iter([b"a"]))
    assert KEY not in str(caught.value)
