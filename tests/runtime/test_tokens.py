"""Access tokens of OAuth 2 that both clients fetch for themselves, on the wire."""

from __future__ import annotations

import asyncio
import json
import threading
from base64 import b64decode
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest
from runtime._async.client import AsyncAPIClient
from runtime._sync.client import SyncAPIClient
from runtime.core.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InvalidArgumentError,
    ResponseTooLargeError,
)
from runtime.core.operation import Operation
from runtime.core.settings import SecurityScheme
from runtime.core.tokens import ClientCredentials, Grant, Token, TokenError

from tests.runtime.support import Api, Exchange, Server, drip, drop, reply, settings

GET: Operation[Any] = Operation(
    "GET", "/x", lambda: dict[str, Any], security=(("oauth",),)
)


class Endpoint:
    """A server with a token endpoint, which numbers its tokens, and an API beside it."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.issued = 0
        self.withdrawn: set[str] = set()
        self.more: dict[str, Any] = {}
        self.refuses: list[str] = []  # grant types
        server.answers(self.answer)

    async def answer(self, exchange: Exchange) -> None:
        seen = exchange.seen
        if seen.path.startswith("/token"):
            asked = dict(parse_qsl(seen.body.decode()))
            if asked["grant_type"] in self.refuses:
                body = {"error": "invalid_grant", "error_description": "No more."}
                await exchange.answer(400, body)
                return
            self.issued += 1
            await exchange.answer(200, {"access_token": f"t{self.issued}", **self.more})
        elif seen.headers["authorization"] in self.withdrawn:
            await exchange.answer(401, {"error": {"message": "expired"}})
        else:
            await exchange.answer(200, {"ok": True})

    @property
    def asked(self) -> list[dict[str, str]]:
        """What the token endpoint was asked."""
        return [
            dict(parse_qsl(seen.body.decode()))
            for seen in self.server.requests
            if seen.path.startswith("/token")
        ]

    @property
    def sent(self) -> list[str]:
        """The tokens that came to the API."""
        return [
            s.headers["authorization"] for s in self.server.requests if s.path == "/x"
        ]


@pytest.fixture
def endpoint(server: Server) -> Endpoint:
    return Endpoint(server)


def options(api: Api, credentials: ClientCredentials, **scheme: Any) -> None:
    stated = {"token_url": "/token", **scheme}
    security = {"oauth": SecurityScheme("bearer", "oauth", **stated)}
    api.options |= {
        "settings": settings(security=security),
        "credentials": {"oauth": credentials},
    }


def calls(api: Api, *moments: float) -> None:
    """One call at each moment, all by one client."""

    def sync(client: Any) -> None:
        for moment in moments:
            client._now = lambda moment=moment: moment
            if client._tokens is not None:
                client._tokens._now = client._now
            client.request(GET)

    async def awaited(client: Any) -> None:
        for moment in moments:
            client._now = lambda moment=moment: moment
            if client._tokens is not None:
                client._tokens._now = client._now
            await client.request(GET)

    api.run(sync, awaited)


def test_a_token_is_fetched_and_used_until_it_expires(
    api: Api, endpoint: Endpoint
) -> None:
    endpoint.more = {"expires_in": 3600, "token_type": "Bearer"}
    options(api, ClientCredentials("id:1", "sec ret/ü", scopes=["a", "b"]))
    calls(api, 0, 3500, 3571, 3600)
    assert endpoint.sent == ["Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2"]
    assert endpoint.asked == [{"grant_type": "client_credentials", "scope": "a b"}] * 2
    seen = endpoint.server.requests[0]
    assert (seen.method, seen.path) == ("POST", "/token")
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    kind, _, pair = seen.headers["authorization"].partition(" ")
    # Each half is encoded as in a form: RFC 6749, section 2.3.1.
    assert (kind, b64decode(pair)) == ("Basic", b"id%3A1:sec+ret%2F%C3%BC")


def test_a_token_without_an_end_is_kept(api: Api, endpoint: Endpoint) -> None:
    options(api, ClientCredentials("id", "secret", in_body=True))
    calls(api, 0, 1e9)
    assert endpoint.sent == ["Bearer t1"] * 2
    who = {"client_id": "id", "client_secret": "secret"}
    assert endpoint.asked == [{"grant_type": "client_credentials", **who}]
    assert "authorization" not in endpoint.server.requests[0].headers


def test_a_token_is_renewed_where_that_is_described(
    api: Api, endpoint: Endpoint
) -> None:
    endpoint.more = {"expires_in": 60, "refresh_token": "r1"}
    options(api, ClientCredentials("id", "secret"), refresh_url="/token/renew")
    calls(api, 0, 100)
    renewal = {"grant_type": "refresh_token", "refresh_token": "r1"}
    assert endpoint.asked == [{"grant_type": "client_credentials"}, renewal]
    assert endpoint.server.requests[2].path == "/token/renew"
    assert endpoint.sent == ["Bearer t1", "Bearer t2"]


def test_what_cannot_be_renewed_is_fetched_anew(api: Api, endpoint: Endpoint) -> None:
    endpoint.more = {"expires_in": 60, "refresh_token": "r1"}
    endpoint.refuses = ["refresh_token"]
    options(api, ClientCredentials("id", "secret"))
    calls(api, 0, 100)
    assert [asked["grant_type"] for asked in endpoint.asked] == [
        "client_credentials",
        "refresh_token",
        "client_credentials",
    ]
    assert endpoint.sent == ["Bearer t1", "Bearer t2"]


def test_a_token_that_is_refused_is_fetched_again_once(
    api: Api, endpoint: Endpoint
) -> None:
    endpoint.withdrawn = {"Bearer t1"}
    options(api, ClientCredentials("id", "secret"))
    calls(api, 0, 1)
    assert endpoint.sent == ["Bearer t1", "Bearer t2", "Bearer t2"]
    assert api.slept == []
    endpoint.withdrawn = {f"Bearer t{n}" for n in range(9)}
    with pytest.raises(APIStatusError) as caught:
        calls(api, 0)
    assert caught.value.status_code == 401
    assert len(endpoint.sent) == 5


def test_a_body_that_is_gone_is_not_sent_with_another_token(
    api: Api, endpoint: Endpoint
) -> None:
    """The token is forgotten all the same."""
    endpoint.withdrawn = {"Bearer t1"}
    options(api, ClientCredentials("id", "secret"))
    op = GET.derive(method="POST", content_type="application/octet-stream")
    with pytest.raises(APIStatusError) as caught:
        api.request(op, body=iter([b"a"]))
    assert caught.value.status_code == 401
    assert endpoint.sent == ["Bearer t1"]
    api.request(op, body=iter([b"a"]))
    assert endpoint.sent == ["Bearer t1", "Bearer t2"]


def test_a_token_that_came_meanwhile_is_not_forgotten() -> None:
    """What was refused is the one before it."""
    credentials = ClientCredentials("id", "secret")
    grant = Grant(
        credentials,
        lambda token: ("Authorization", token),
        base_url=httpx2.URL("http://a.test"),
        token_url="/token",
        refresh_url=None,
    )
    (asked,) = grant.requests({})
    answer = httpx2.Response(200, json={"access_token": "new"}, request=asked)
    assert grant.received(answer, 0.0).access_token == "new"
    for sent, left in (("old", "new"), ("new", None)):
        headers = {"Authorization": sent}
        grant.refused(httpx2.Request("GET", "http://a.test/x", headers=headers))
        token = grant.current(0.0)
        assert (token and token.access_token) == left


def test_a_store_is_shared(api: Api, endpoint: Endpoint) -> None:
    class Shelf(dict[str, Token]):
        def load(self, key: str) -> Token | None:
            return self.get(key)

        def save(self, key: str, token: Token | None) -> None:
            self[key] = token or Token("none", 0.0)

    endpoint.more = {"expires_in": 3600}
    shelf = Shelf()
    for _ in range(2):
        options(api, ClientCredentials("id", "secret", scopes=["a"], store=shelf))
        calls(api, 1000)
    assert endpoint.sent == ["Bearer t1", "Bearer t1"]
    assert shelf == {f"{endpoint.server.url}/token id a": Token("t1", 4600.0)}


def test_the_token_endpoint_is_asked_again_as_operations_are(
    api: Api, server: Server
) -> None:
    server.answers(
        reply((503, {}, {"retry-after": "3"})),
        drop,
        reply((200, {"access_token": "t1"})),
        reply((200, {"ok": True})),
    )
    options(api, ClientCredentials("id", "secret"))
    api.request(GET)
    assert [seen.path for seen in server.requests] == ["/token"] * 3 + ["/x"]
    assert len({seen.body for seen in server.requests[:3]}) == 1
    assert server.requests[-1].headers["authorization"] == "Bearer t1"
    assert api.slept == [3.0, 1.0]


def test_the_token_endpoint_is_not_asked_for_ever(api: Api, server: Server) -> None:
    options(api, ClientCredentials("id", "secret"))
    server.replies((502, {}))
    with pytest.raises(TokenError, match="answered 502"):
        api.request(GET)
    server.answers(drop)
    with pytest.raises(APIConnectionError):
        api.request(GET)
    server.replies((401, {"error": "invalid_client"}))
    with pytest.raises(TokenError, match="answered 401: invalid_client"):
        api.request(GET)
    assert [seen.path for seen in server.requests] == ["/token"] * 7
    api.options["max_retries"] = 0
    server.replies((502, {}))
    with pytest.raises(TokenError, match="answered 502"):
        api.request(GET)
    assert len(server.requests) == 8


def test_no_token_comes(api: Api, endpoint: Endpoint) -> None:
    endpoint.refuses = ["client_credentials"]
    options(api, ClientCredentials("id", "hush"))
    with pytest.raises(TokenError) as caught:
        api.request(GET)
    url = endpoint.server.url
    assert str(caught.value) == (
        f"no access token came from {url}/token, which answered 400: No more."
    )
    options(api, ClientCredentials("id", "hush", token_url="http://127.0.0.1:9/token"))
    with pytest.raises(APIConnectionError):
        api.request(GET)
    assert endpoint.sent == []


@pytest.mark.parametrize("body", [b"", b"no", b"[]", b"{}", b'{"access_token": 5}'])
def test_an_answer_without_a_token(api: Api, server: Server, body: bytes) -> None:
    server.replies((200, body))
    options(api, ClientCredentials("id", "secret"))
    with pytest.raises(TokenError, match="which answered 200"):
        api.request(GET)


def test_requests_that_begin_together_fetch_one_token(
    kind_of_client: str, endpoint: Endpoint
) -> None:
    security = {"oauth": SecurityScheme("bearer", "oauth", token_url="/token")}
    given: dict[str, Any] = {
        "settings": settings(security=security),
        "base_url": endpoint.server.url,
        "credentials": {"oauth": ClientCredentials("id", "secret")},
    }
    if kind_of_client == "async":

        async def main() -> None:
            async with AsyncAPIClient(**given) as client:
                await asyncio.gather(*(client.request(GET) for _ in range(8)))

        asyncio.run(main())
    else:
        with SyncAPIClient(**given) as client:
            threads = [
                threading.Thread(target=client.request, args=(GET,)) for _ in range(8)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    assert endpoint.sent == ["Bearer t1"] * 8
    assert endpoint.issued == 1


@pytest.fixture(params=["sync", "async"])
def kind_of_client(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_what_cannot_be_used(api: Api) -> None:
    options(api, ClientCredentials("id", "secret"), token_url=None)
    with pytest.raises(
        InvalidArgumentError, match="give ClientCredentials a token_url"
    ):
        api.request(GET)
    with pytest.raises(InvalidArgumentError, match="a list of texts"):
        ClientCredentials("id", "secret", scopes="read")
    assert "hush" not in repr(ClientCredentials("id", "hush"))
    assert json.dumps(repr(ClientCredentials("id", "hush")))


def test_a_token_of_ones_own_is_sent_as_it_is(api: Api, endpoint: Endpoint) -> None:
    options(api, ClientCredentials("id", "secret"))
    api.options["credentials"] = {"oauth": "mine"}
    api.request(GET)
    assert endpoint.sent == ["Bearer mine"]
    assert endpoint.issued == 0


class Watched(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Fails, gives a token and then a result, each of which takes 10 s by its clock."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, set[float]]] = (
            []
        )  # path, and the limits of all phases
        self.now = 0.0

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        limits = set(request.extensions["timeout"].values())
        self.seen.append((request.url.path, limits))
        self.now += 10
        status = 503 if len(self.seen) == 1 else 200
        return httpx2.Response(status, json={"access_token": "t1"})

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return self.handle_request(request)


@pytest.mark.parametrize(
    ("timeout", "limits"), [(600, [30.0, 20.0, 10.0]), (7, [7.0, 7.0, 7.0])]
)
def test_the_times_of_a_call_hold_for_the_token_endpoint_too(
    api: Api, timeout: float, limits: list[float]
) -> None:
    options(api, ClientCredentials("id", "secret"))
    api.options |= {"base_url": "http://a.test", "deadline": 30}
    transport = Watched()

    def call(client: Any) -> Any:
        client._clock = lambda: transport.now
        return client.request(GET, timeout=timeout)

    api.run(call, call, transport)
    paths = ["/token", "/token", "/x"]
    assert transport.seen == [
        (path, {limit}) for path, limit in zip(paths, limits, strict=True)
    ]


def test_a_deadline_ends_an_answer_with_a_token_that_never_ends(
    api: Api, server: Server
) -> None:
    server.answers(drip)
    options(api, ClientCredentials("id", "secret"))
    api.options["deadline"] = 0.1
    with pytest.raises(APITimeoutError, match="deadline"):
        api.request(GET)


def test_an_answer_with_a_token_has_a_limit(api: Api, server: Server) -> None:
    server.replies((200, b'{"access_token": "t1"}' + b" " * 2**20))
    options(api, ClientCredentials("id", "secret"))
    api.options["max_response_bytes"] = None
    with pytest.raises(ResponseTooLargeError):
        api.request(GET)


def test_the_secret_is_sent_to_the_token_endpoint_alone(
    api: Api, server: Server
) -> None:
    """Also where it would be sent on within its own origin."""
    server.replies((307, {}, {"location": "/elsewhere"}), (200, {}))
    options(api, ClientCredentials("id", "secret", in_body=True))
    with pytest.raises(TokenError, match="answered 307"):
        api.request(GET)
    assert [seen.path for seen in server.requests] == ["/token"]


def test_what_the_http_client_adds_by_itself_is_not_sent_there(
    endpoint: Endpoint,
) -> None:
    security = {"oauth": SecurityScheme("bearer", "oauth", token_url="/token")}
    with httpx2.Client(auth=("me", "mine")) as http:
        client = SyncAPIClient(
            settings=settings(security=security),
            base_url=endpoint.server.url,
            credentials={"oauth": ClientCredentials("id", "secret", in_body=True)},
            http_client=http,
        )
        client.request(GET)
    assert "authorization" not in endpoint.server.requests[0].headers
