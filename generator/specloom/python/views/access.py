"""Views of where a client sends and as whom: the arguments of its constructor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from specloom.api.model import Api, SecurityScheme, ServerVariable
from specloom.python.naming import AddressArgument, NamedApi
from specloom.python.quoting import one_line
from specloom.python.types import literal


class CredentialView(Struct, frozen=True):
    """One credential: the argument, and how it is sent; texts are quoted."""

    scheme: str
    argument: str
    argument_text: str
    annotation: str
    kind: str
    wire_name: str
    env: str
    more: tuple[str, ...]  # further arguments of `SecurityScheme`


class VariableView(Struct, frozen=True):
    """A part of the address: the argument, and what it may be; texts are quoted."""

    name: str
    argument: str
    argument_text: str
    annotation: str
    arguments: str  # of `ServerVariable`


class ServerView(Struct, frozen=True):
    """A server of single operations that has variables; the address is quoted."""

    url: str
    variables: tuple[VariableView, ...]


def access_texts(named: NamedApi) -> Iterator[tuple[str, str]]:
    """What the docstring of the constructor says of each of these arguments."""
    for credential in named.credentials:
        scheme = credential.scheme
        env = f" Read from `{scheme.env}` where it is not given." if scheme.env else ""
        text = one_line(scheme.description) or f"Credential `{one_line(scheme.name)}`."
        pair = " A user's name and password." if scheme.kind == "basic" else ""
        token = " Or `ClientCredentials`, which fetch one." if scheme.token_url else ""
        scopes = ", ".join(
            f"`{one_line(scope)}`" + (f" ({one_line(meaning)})" if meaning else "")
            for scope, meaning in scheme.scopes
        )
        known = f" Scopes: {scopes}." if scopes else ""
        yield credential.argument, text + pair + token + env + known
    for each in named.variables:
        yield each.argument, _variable_text(each.variable)
    yield "base_url", _address_text(named.api)
    if own_servers(named.api):
        yield (
            "server_urls",
            "Addresses in place of those that single operations are described with."
            " Without them, those are reached there, or at a `base_url` that is given.",
        )


def fetches_tokens(api: Api) -> bool:
    """Whether the client can fetch a token by itself."""
    return any(scheme.token_url for scheme in api.security)


def _annotation(scheme: SecurityScheme) -> str:
    if scheme.kind == "basic":
        return "str | tuple[str, str]"
    return "str | ClientCredentials" if scheme.token_url else "str"


def credential_views(named: NamedApi) -> tuple[CredentialView, ...]:
    """The credentials, in the order of the description."""
    return tuple(
        CredentialView(
            scheme=literal(each.scheme.name),
            argument=each.argument,
            argument_text=literal(each.argument),
            annotation=_annotation(each.scheme),
            more=tuple(
                f"{name}={literal(url)}"
                for name, url in (
                    ("token_url", each.scheme.token_url),
                    ("refresh_url", each.scheme.refresh_url),
                )
                if url is not None
            ),
            kind=literal(each.scheme.kind),
            wire_name=literal(each.scheme.wire_name),
            env=literal(each.scheme.env),
        )
        for each in named.credentials
    )


def _address_text(api: Api) -> str:
    address = api.address
    parts = ["Where the API is."]
    if address.env:
        parts.append(f"Read from `{address.env}` first.")
    if address.default_url:
        parts.append(f"Default: {one_line(address.default_url)}.")
    if address.path:
        path = one_line(address.path)
        parts.append(f"Its path is `{path}` where none is given with it.")
    others = [
        f"{one_line(url)} ({one_line(text).rstrip('.')})" if text else one_line(url)
        for url, text in address.others
    ]
    if others:
        parts.append(f"Also described: {', '.join(others)}.")
    return " ".join(parts)


def _variable_text(variable: ServerVariable) -> str:
    text = one_line(variable.description).rstrip(".") or "A part of the address"
    values = ", ".join(f"`{one_line(value)}`" for value in variable.values)
    allowed = f" One of {values}." if values else ""
    return f"{text}.{allowed} Default: `{one_line(variable.default)}`."


def variable_views(named: NamedApi) -> tuple[VariableView, ...]:
    """All variables that are arguments of the client."""
    return tuple(map(_variable, named.variables))


def address_variables(named: NamedApi) -> tuple[VariableView, ...]:
    """Those of the API's own address."""
    return tuple(_views_of(named, named.api.address.variables))


def server_views(named: NamedApi) -> tuple[ServerView, ...]:
    """The servers of single operations that have variables."""
    found = {
        operation.server: operation.server_variables
        for operation in named.api.operations
        if operation.server is not None and operation.server_variables
    }
    return tuple(
        ServerView(literal(url), tuple(_views_of(named, variables)))
        for url, variables in found.items()
    )


def _views_of(
    named: NamedApi, variables: Iterable[ServerVariable]
) -> Iterator[VariableView]:
    arguments = {each.variable.identity: each for each in named.variables}
    for variable in variables:
        yield _variable(arguments[variable.identity])


def _variable(each: AddressArgument) -> VariableView:
    variable, argument = each.variable, literal(each.argument)
    values = ", ".join(map(literal, variable.values))
    given = [argument, literal(variable.default)]
    if values:
        comma = "," if len(variable.values) == 1 else ""
        given.append(f"values=({values}{comma})")
    return VariableView(
        name=literal(variable.name),
        argument=each.argument,
        argument_text=argument,
        annotation=f"Literal[{values}]" if values else "str",
        arguments=", ".join(given),
    )


def own_servers(api: Api) -> str:
    """The absolute addresses of single operations, as a tuple."""
    found = {
        operation.server: None
        for operation in api.operations
        if operation.server and not operation.server.startswith("/")
    }
    return f"({', '.join(map(literal, found))},)" if found else ""
