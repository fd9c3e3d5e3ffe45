"""Where requests go, and as whom, on the wire of both clients."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import httpx2
import pytest
from runtime._async.client import AsyncAPIClient
from runtime._sync.client import SyncAPIClient
from runtime.core.errors import InvalidArgumentError, MissingCredentialsError
from runtime.core.operation import Operation
from runtime.core.settings import SecurityScheme, ServerVariable

from tests.runtime.support import Api, Server, settings

OK: tuple[int, dict[str, Any]] = (200, {})


def needing(*alternatives: tuple[str, ...]) -> Operation[dict[str, Any]]:
    return Operation("GET", "/x", lambda: dict[str, Any], security=alternatives or None)


# --- Credentials -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("alternatives", "given", "sent"),
    [
        # Optional credentials are sent by whoever has them.
        ([(), ("token",)], {"auth_token": "t"}, {"authorization": "Bearer t"}),
        ([(), ("token",)], {}, {}),
        # The alternative with the most credentials, whatever the order.
        ([("key",), ("key", "token")], {"api_key": "k"}, {"x-api-key": "k"}),
        (
            [("key",), ("key", "token")],
            {"api_key": "k", "auth_token": "t"},
            {"x-api-key": "k", "authorization": "Bearer t"},
        ),
        (
            [(), ("key",), ("token", "cookie")],
            {"auth_token": "t", "session": "s", "api_key": "k"},
            {"authorization": "Bearer t", "cookie": "sid=s"},
        ),
    ],
)
def test_the_fullest_alternative_is_sent(
    api: Api,
    server: Server,
    alternatives: list[tuple[str, ...]],
    given: dict[str, str],
    sent: dict[str, str],
) -> None:
    server.replies(OK)
    api.options["credentials"] = given
    api.request(needing(*alternatives))
    names = ("authorization", "cookie", "x-api-key")
    headers = server.requests[0].headers
    assert {name: headers[name] for name in names if name in headers} == sent


def test_optional_credentials_of_the_environment_are_sent(
    api: Api, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXAMPLE_API_KEY", "env key")
    server.replies(OK)
    api.request(needing((), ("key",)))
    assert server.requests[0].headers["x-api-key"] == "env key"


def test_a_part_of_what_belongs_together_is_not_enough(api: Api) -> None:
    api.options["credentials"] = {"api_key": "k"}
    with pytest.raises(MissingCredentialsError, match="and the argument 'session'"):
        api.request(needing(("key", "cookie")))


def test_two_cookies_share_one_header(api: Api, server: Server) -> None:
    server.replies(OK)
    security = {
        "tab": SecurityScheme("cookie", "tab", name="tab_id"),
        "device": SecurityScheme("cookie", "device", name="device_id"),
    }
    api.options |= {
        "settings": settings(security=security),
        "credentials": {"tab": "T", "device": "D"},
    }
    api.request(needing(("tab", "device")), cookies={"mode": "dark"})
    assert server.requests[0].headers["cookie"] == "tab_id=T; device_id=D; mode=dark"


@pytest.mark.parametrize("login", [("me", "p:w"), "me:p:w", ("mü", "")])
def test_a_user_and_a_password(api: Api, server: Server, login: Any) -> None:
    server.replies(OK)
    api.options["credentials"] = {"login": login}
    api.request(needing(("login",)))
    kind, _, encoded = server.requests[0].headers["authorization"].partition(" ")
    expected = login if isinstance(login, str) else ":".join(login)
    assert (kind, b64decode(encoded).decode()) == ("Basic", expected)


def test_the_name_of_a_user_has_no_colon() -> None:
    with pytest.raises(InvalidArgumentError, match="login: the name of a user"):
        SyncAPIClient(settings=settings(), credentials={"login": ("a:b", "c")})
    client = SyncAPIClient(settings=settings())
    with pytest.raises(InvalidArgumentError, match="login: the name of a user"):
        client.with_options(login=("a:b", "c"))


def test_a_scheme_with_a_word_of_its_own(api: Api, server: Server) -> None:
    server.replies(OK)
    api.options |= {
        "settings": settings(
            security={"t": SecurityScheme("http", "t", name="GenieKey")}
        ),
        "credentials": {"t": "abc"},
    }
    api.request(needing(("t",)))
    assert server.requests[0].headers["authorization"] == "GenieKey abc"


# --- Addresses -------------------------------------------------------------------


def client_of(**changes: Any) -> Any:
    given = {n: changes.pop(n) for n in ("variables", "server_urls") if n in changes}
    return SyncAPIClient(settings=settings(**changes), **given)


REGIONS: dict[str, Any] = {
    "base_url": "https://{region}.example.com/{stage}",
    "variables": {
        "region": ServerVariable("region", "eu", values=("eu", "us")),
        "stage": ServerVariable("stage", "v1"),
    },
}


def address(variables: dict[str, str], **given: Any) -> str:
    made = SyncAPIClient(settings=settings(**REGIONS), variables=variables, **given)
    return made.base_url


def test_variables_of_the_address() -> None:
    assert address({}) == "https://eu.example.com/v1"
    assert address({"region": "us"}) == "https://us.example.com/v1"
    assert address({"stage": "v2"}) == "https://eu.example.com/v2"
    assert address({}, base_url="http://localhost") == "http://localhost"


def test_a_variable_that_cannot_be_used() -> None:
    with pytest.raises(InvalidArgumentError, match="region is 'mars'; it may be 'eu'"):
        address({"region": "mars"})
    with pytest.raises(InvalidArgumentError, match="give one of the two"):
        address({"region": "us"}, base_url="http://localhost")


@pytest.mark.parametrize(
    ("given", "path"),
    [("", "/internal/v2/x"), ("/", "/internal/v2/x"), ("/other", "/other/x")],
)
def test_a_server_that_is_a_path_alone(
    api: Api, server: Server, given: str, path: str
) -> None:
    server.replies(OK)
    api.options |= {
        "settings": settings(base_url=None, base_path="/internal/v2"),
        "base_url": server.url + given,
    }
    api.request(needing())
    assert server.requests[0].path == path


def test_an_address_that_is_missing_says_how_it_ends() -> None:
    with pytest.raises(InvalidArgumentError, match="ending in /internal/v2"):
        client_of(base_url=None, base_path="/internal/v2")


def test_an_operation_has_a_server_of_its_own(api: Api, server: Server) -> None:
    """The address of the others is one where nobody listens."""
    server.replies(OK)
    api.options = {}
    upload: Operation[Any] = Operation(
        "GET", "/photo", lambda: dict[str, Any], server=f"{server.url}/up"
    )
    api.request(upload)
    assert server.requests[0].path == "/up/photo"


def test_an_address_that_is_given_is_that_of_all_operations(
    api: Api, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.replies(OK)
    upload: Operation[Any] = Operation(
        "GET", "/photo", lambda: dict[str, Any], server="http://127.0.0.1:9/up"
    )
    api.request(upload)
    api.options = {"settings": settings(base_url_env="EXAMPLE_URL")}
    monkeypatch.setenv("EXAMPLE_URL", server.url)
    api.request(upload)
    api.options = {}

    async def awaited(client: Any) -> Any:
        return await client.with_options(base_url=server.url).request(upload)

    api.run(
        lambda client: client.with_options(base_url=server.url).request(upload), awaited
    )
    assert [seen.path for seen in server.requests] == ["/photo"] * 3


def test_an_address_for_the_server_of_some_operations(api: Api, server: Server) -> None:
    server.replies(OK)
    own = "https://uploads.example.com"
    upload: Operation[Any] = Operation(
        "GET", "/photo", lambda: dict[str, Any], server=own
    )
    api.options = {
        "settings": settings(servers=(own,)),
        "base_url": "http://127.0.0.1:9",
        "server_urls": {own: f"{server.url}/local"},
    }
    api.request(upload)
    assert server.requests[0].path == "/local/photo"


def test_an_address_for_a_server_that_there_is_not() -> None:
    with pytest.raises(InvalidArgumentError, match=r"there is 'https://a\.example'"):
        client_of(servers=("https://a.example",), server_urls={"https://b": "x"})
    with pytest.raises(InvalidArgumentError, match="must be absolute"):
        client_of(
            servers=("https://a.example",), server_urls={"https://a.example": "/x"}
        )


def test_the_server_of_an_operation_on_the_same_host(api: Api, server: Server) -> None:
    server.replies(OK)
    api.options["base_url"] = server.url + "/v1"
    raw: Operation[Any] = Operation(
        "GET", "/photo", lambda: dict[str, Any], server="/raw"
    )
    api.request(raw)
    assert server.requests[0].path == "/raw/photo"


def test_a_client_of_ones_own_answers_a_challenge(api: Api, server: Server) -> None:
    """As the finding for `digest` says."""
    challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'
    server.replies((401, {}, {"www-authenticate": challenge}), OK)
    auth = httpx2.DigestAuth("me", "pw")
    options: dict[str, Any] = {"settings": settings(), "base_url": server.url}

    def sync(_: Any) -> Any:
        with httpx2.Client(auth=auth) as http:
            return SyncAPIClient(**options, http_client=http).request(needing())

    async def awaited(_: Any) -> Any:
        async with httpx2.AsyncClient(auth=auth) as http:
            return await AsyncAPIClient(**options, http_client=http).request(needing())

    assert api.run(sync, awaited) == {}
    sent = [seen.headers.get("authorization", "") for seen in server.requests]
    assert sent[0] == ""
    assert sent[1].startswith('Digest username="me", realm="r", nonce="n", uri="/x"')
