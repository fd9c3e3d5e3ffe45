"""A client of a platform takes every option that the client of the API takes."""

from __future__ import annotations

from importlib import import_module
from inspect import Parameter, isclass, signature
from typing import Any

import pytest

from tests.platforms.support import KEYS, PLATFORMS

PACKAGES = ["claude_api", "claude_api_2023_06_01"]


def clients(package: str) -> dict[str, Any]:
    """Name -> class, of all clients that a package exports."""
    module = import_module(package)
    exported = {name: getattr(module, name) for name in module.__all__}
    return {
        name: value
        for name, value in exported.items()
        if isclass(value) and issubclass(value, (module.Claude, module.AsyncClaude))
    }


def options(client: Any) -> dict[str, Parameter]:
    """The arguments of a constructor that are no credentials."""
    found = signature(client).parameters
    credentials = {each.argument for each in client._settings.security.values()}
    return {name: found[name] for name in found if name not in credentials}


PLATFORM_CLIENTS = [
    (package, name)
    for package in PACKAGES
    for name in clients(package)
    if name not in ("Claude", "AsyncClaude")
]


def test_every_client_of_a_platform_is_looked_at() -> None:
    tested = {each.__name__ for pair in PLATFORMS.values() for each in pair}
    assert {name for _, name in PLATFORM_CLIENTS} == tested
    assert set(KEYS) == {name for name in PLATFORMS if "former" not in name}


@pytest.mark.parametrize(("package", "name"), PLATFORM_CLIENTS)
def test_options_are_those_of_the_plain_client(package: str, name: str) -> None:
    plain = options(import_module(package).Claude)
    platform = options(clients(package)[name])
    assert plain.keys() <= platform.keys()
    for argument, parameter in plain.items():
        assert platform[argument].default == parameter.default, argument
        if argument != "http_client":  # its type is that of the kind of client
            assert platform[argument].annotation == parameter.annotation, argument
    # The platform's own come first, and the others in the order of the plain client.
    own = len(platform) - len(plain)
    assert list(platform)[own:] == list(plain)


@pytest.mark.parametrize("platform", KEYS)
def test_options_reach_the_client(platform: str, kind: str) -> None:
    given: dict[str, Any] = {
        "max_retries": 7,
        "default_headers": {"a": "b"},
        "default_query": {"c": "d"},
        "strict_responses": True,
        "validate_requests": True,
        "max_response_bytes": 1000,
        "deadline": 5.0,
        "event_timeout": 3.0,
        "cross_origin_redirects": True,
    }
    plain = import_module("claude_api").Claude(api_key="k", timeout=2.5, **given)
    make = PLATFORMS[platform][kind == "async"]
    client = make(
        **KEYS[platform], base_url="https://gateway.example", timeout=2.5, **given
    )
    for option in given.keys() - {"max_response_bytes", "deadline", "event_timeout"}:
        assert getattr(client, f"_{option}") == given[option]
    assert client._bounds == plain._bounds
    assert client.timeout == plain.timeout
