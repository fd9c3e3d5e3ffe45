"""Servers and credentials of a description, as the representation has them."""

from __future__ import annotations

from typing import Any

import pytest
from specloom.api.lower import lower
from specloom.api.model import Api

from tests.spec.support import resolved


def api_of(**keywords: Any) -> Api:
    operation = {"operationId": "a", "responses": {"204": {"description": "ok"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "paths": {"/a": {"get": {**operation, **keywords.pop("operation", {})}}},
        **keywords,
    }
    api, findings = lower(resolved({"x.json": document})[0])
    assert findings == []
    return api


@pytest.mark.parametrize(
    ("url", "default", "path", "also"),
    [
        ("https://a.example/v1/", "https://a.example/v1", "", ()),
        ("//a.example/v1", "https://a.example/v1", "", ()),
        ("/internal/v2/", None, "/internal/v2", ()),
        ("./api/v3", None, "/api/v3", ()),
        ("../v3", None, "/v3", ()),
        ("api/v3", None, "/api/v3", ()),
        ("/", None, "", ()),
        # No scheme: nobody can say whether it is a host, and it is shown.
        ("api.example.com/v1", None, "", (("api.example.com/v1", ""),)),
    ],
)
def test_the_address(
    url: str, default: str | None, path: str, also: tuple[tuple[str, str], ...]
) -> None:
    address = api_of(servers=[{"url": url}]).address
    assert (address.default_url, address.path, address.others) == (default, path, also)


def test_further_addresses_are_kept_once() -> None:
    one, two = {"url": "https://a.example"}, {"url": "https://b.example"}
    address = api_of(servers=[one, {**two, "description": "Two."}, one, two]).address
    assert address.others == (("https://b.example", "Two."),)


@pytest.mark.parametrize(
    ("own", "server"),
    [
        ("https://a.example", None),
        ("https://a.example/", None),
        ("https://b.example/v2", "https://b.example/v2"),
        ("/raw", "/raw"),
    ],
)
def test_the_server_of_an_operation(own: str, server: str | None) -> None:
    servers = [{"url": "https://a.example"}]
    api = api_of(servers=servers, operation={"servers": [{"url": own}]})
    assert api.operations[0].server == server


UNSENT: dict[str, Any] = {"x-specloom-argument": False}
SCHEMES = {
    "key": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "token": {"type": "http", "scheme": "Bearer"},
    "word": {"type": "http", "scheme": "GenieKey"},
    "pair": {"type": "http", "scheme": "BASIC"},
    "digest": {"type": "http", "scheme": "Digest"},
    "tls": {"type": "mutualTLS"},
    "other way": {"type": "apiKey", "in": "header", "name": "x-key", **UNSENT},
    "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://a.example"},
    "oauth": {
        "type": "oauth2",
        "flows": {
            "implicit": {"authorizationUrl": "https://a.example", "scopes": {"r": ""}},
            "clientCredentials": {
                "tokenUrl": "/token",
                "refreshUrl": "/renew",
                "scopes": {"r": "Read.", "w": "Write."},
            },
        },
    },
}


@pytest.mark.parametrize(
    ("stated", "ways"),
    [
        ([{"key": []}, {}], (("key",), ())),
        ([{"tls": []}], ()),
        ([{"tls": [], "key": []}], (("key",),)),
        ([{"digest": []}, {"token": []}], ((), ("token",))),
        ([{"nobody": []}, {"token": []}], (("token",),)),
        ([{"token": []}, {"other way": []}], (("token",),)),
        ([{"token": [], "other way": []}], ()),
        ([], ()),
        # By URI, as OpenAPI 3.2 has it; a name goes first.
        ([{"#/components/securitySchemes/other%20way": []}, {"key": []}], (("key",),)),
        ([{"#/components/securitySchemes/token": []}], (("token",),)),
        ([{"#/components/securitySchemes/nobody": []}, {"key": []}], (("key",),)),
        ([{"x.yaml#/components/securitySchemes/token": []}, {"key": []}], (("key",),)),
    ],
)
def test_ways_in(
    stated: list[dict[str, Any]], ways: tuple[tuple[str, ...], ...]
) -> None:
    api = api_of(
        components={"securitySchemes": SCHEMES}, operation={"security": stated}
    )
    assert api.operations[0].security == ways


def test_schemes() -> None:
    schemes = api_of(components={"securitySchemes": SCHEMES}).security
    assert [(each.name, each.kind, each.wire_name) for each in schemes] == [
        ("key", "cookie", "sid"),
        ("token", "bearer", "authorization"),
        ("word", "http", "GenieKey"),
        ("pair", "basic", "authorization"),
        ("oidc", "bearer", "authorization"),
        ("oauth", "bearer", "authorization"),
    ]
    oauth = schemes[-1]
    assert (oauth.token_url, oauth.refresh_url) == ("/token", "/renew")
    assert oauth.scopes == (("r", "Read."), ("w", "Write."))
