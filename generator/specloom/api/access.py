"""Where an API is reached, and as whom: servers and credentials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from specloom.api.model import (
    Address,
    Operation,
    SecurityScheme,
    ServerVariable,
    with_defaults,
)
from specloom.spec import view
from specloom.spec.document import Document
from specloom.spec.values import as_dict, as_list, as_name, as_text

# --- Servers ---------------------------------------------------------------------


def address_of(documents: Sequence[Document]) -> Address:
    """Where the API is reached: the first server that any document names."""
    listed = [each for document in documents for each in document.view.servers]
    found = [each for each in listed if each.url is not None]
    if not found:
        return Address()
    server = found[0]
    others = tuple(_others(server, found))
    env = server.value.get("x-specloom-env")
    url = _absolute(server.url or "")
    if url is None:
        path = _path(server.default_url or "")
        return Address(path=path, env=env, others=others)
    return Address(
        url=url,
        variables=tuple(_variables(server)),
        env=env,
        others=others,
    )


class OwnServer(NamedTuple):
    """Where single operations are reached."""

    url: str | None  # its variables in braces; None: where the API is
    variables: tuple[ServerVariable, ...] = ()


def own_server(site: view.Operation, document: Document, address: Address) -> OwnServer:
    """Where one operation is reached."""
    listed = site.servers or site.item.servers or document.view.servers
    server = next((each for each in listed if each.url is not None), None)
    if server is None:
        return OwnServer(None)
    url = server.default_url or ""
    own = _absolute(url) or _path(url)
    if own in ("", address.default_url, address.path):
        return OwnServer(None)
    written = _absolute(server.url or "") or _path(server.url or "")
    variables = tuple(_variables(server))
    # What a variable stands for may be more than a part: the scheme, or all of it.
    if with_defaults(written, variables) != own:
        return OwnServer(own)
    return OwnServer(written, variables)


def with_one_meaning(operations: Sequence[Operation]) -> tuple[Operation, ...]:
    """Operations of which no two have one address with other variables.

    Of a second meaning, what is sent by default is kept.
    """
    known: dict[str, list[object]] = {}
    settled = []
    for each in operations:
        means: list[object] = [variable.identity for variable in each.server_variables]
        if each.server is not None and known.setdefault(each.server, means) != means:
            url = with_defaults(each.server, each.server_variables)
            each = replace(each, server=url, server_variables=())
        settled.append(each)
    return tuple(settled)


def _absolute(url: str) -> str | None:
    """An address as paths are appended to it; None for one that names no host."""
    if url.startswith("//"):
        url = f"https:{url}"
    # A variable may be the whole of what stands before the host.
    return url.rstrip("/") if "://" in url else None


def _path(url: str) -> str:
    """The path of a server that names no host.

    What looks like a host without a scheme (`api.example.com`) is none.
    """
    first, _, _ = url.removeprefix("./").partition("/")
    if "." in first.replace("..", ""):
        return ""
    parts = [part for part in url.split("/") if part not in ("", ".", "..")]
    return "".join(f"/{part}" for part in parts)


def _others(
    first: view.Server, servers: Sequence[view.Server]
) -> Iterator[tuple[str, str]]:
    """Further addresses and what is said of them, each once.

    The first one stands among them where nothing else is made of it.
    """
    used = _absolute(first.url or "") or _path(first.url or "") or first.url == "/"
    seen = {first.url} if used else set()
    for server in servers:
        if server.url is not None and server.url not in seen:
            seen.add(server.url)
            yield server.url, as_text(server.value.get("description"))


def _variables(server: view.Server) -> Iterator[ServerVariable]:
    for name, stated in server.variables.items():
        if "{" + name + "}" in (server.url or ""):
            yield ServerVariable(
                name=name,
                default=str(stated.value.get("default", "")),
                values=tuple(map(str, as_list(stated.value.get("enum")))),
                description=as_text(stated.value.get("description")),
            )


# --- Credentials -----------------------------------------------------------------


def security_schemes(documents: Sequence[Document]) -> Iterator[SecurityScheme]:
    """The credentials that a client sends; those of a connection are none of them."""
    seen: set[str] = set()
    for document in documents:
        for name, stated in document.view.security_schemes.items():
            if name in seen or stated.listed in document.placeholders:
                continue
            seen.add(name)
            if not stated.is_of_connection and stated.is_wanted:
                yield _security_scheme(stated)


def _security_scheme(stated: view.SecurityScheme) -> SecurityScheme:
    name, value = stated.name, stated.value
    kind, wire_name = "bearer", "authorization"
    if stated.prefix:
        kind, wire_name = "http", stated.prefix
    elif value.get("type") == "apiKey":
        kind, wire_name = str(value.get("in")), str(value.get("name"))
    elif value.get("type") == "http" and stated.word not in ("", "bearer"):
        kind = "basic" if stated.word == "basic" else "http"
        wire_name = wire_name if kind == "basic" else str(value.get("scheme"))
    flow = stated.flows.get("clientCredentials")
    own = flow.value if flow is not None else {}
    return SecurityScheme(
        name=name,
        kind=kind,
        wire_name=wire_name,
        wanted_argument=as_name(value.get("x-specloom-argument")),
        env=value.get("x-specloom-env"),
        token_url=as_name(own.get("tokenUrl")),
        refresh_url=as_name(own.get("refreshUrl")),
        scopes=tuple(dict(_scopes(stated)).items()),
        description=as_text(value.get("description")),
        at=stated.document.at(stated.listed),
    )


def _scopes(stated: view.SecurityScheme) -> Iterator[tuple[str, str]]:
    for flow in stated.flows.values():
        for scope, meaning in as_dict(flow.value.get("scopes")).items():
            yield str(scope), as_text(meaning)


def ways_in(site: view.Operation, document: Document) -> tuple[tuple[str, ...], ...]:
    """Alternatives, each the schemes whose credentials a request carries.

    One that asks for a scheme that nobody declares is no way, nor is one that the client is
    not to use.
    """
    known = document.view.security_schemes
    ways = [
        tuple(name for name in each.scopes if not known[name].is_of_connection)
        for each in site.security
        if all(name in known and known[name].is_wanted for name in each.scopes)
    ]
    return tuple(dict.fromkeys(ways)) if any(ways) else ()


def keys_of(site: view.Operation, document: Document) -> set[tuple[str, str]]:
    """Keys that an operation asks for: where each is sent, and its name in lower case."""
    known = document.view.security_schemes
    names = {name for way in ways_in(site, document) for name in way}
    schemes = [known[name].value for name in names]
    return {
        (str(each.get("in")), str(each.get("name")).lower())
        for each in schemes
        if each.get("type") == "apiKey"
    }


def scopes_of(site: view.Operation) -> tuple[tuple[str, ...], ...]:
    """What a token must allow: the scopes of each alternative that has any."""
    found = (
        tuple(
            dict.fromkeys(scope for listed in each.scopes.values() for scope in listed)
        )
        for each in site.security
    )
    return tuple(dict.fromkeys(filter(None, found)))
