"""What a client is set up with: its API, its address, its credentials, its timeouts."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from .errors import ErrorTable, InvalidArgumentError
from .omit import NotGiven
from .urls import without_secrets

__all__ = [
    "ClientSettings",
    "Credential",
    "Credentials",
    "SecurityScheme",
    "ServerVariable",
    "check_server_urls",
    "filled",
    "given_base_url",
    "resolve_base_url",
    "resolve_timeout",
]

if TYPE_CHECKING:
    import httpx2

    from .tokens import ClientCredentials, Grant

Credential: TypeAlias = "str | tuple[str, str] | ClientCredentials"
_Value: TypeAlias = "str | ClientCredentials"


class SecurityScheme(NamedTuple):
    """One way in which the API takes credentials."""

    kind: Literal["header", "query", "cookie", "bearer", "basic", "http"]
    argument: str  # of the client's constructor
    # Of the header, query parameter or cookie; of "http" the word before the credential.
    name: str = "Authorization"
    env: str | None = None  # environment variable read without the argument
    token_url: str | None = None  # where client credentials get a token
    refresh_url: str | None = None  # where it is renewed, if not there

    @property
    def header(self) -> str | None:
        """The lower-case name of the header that carries the credential, if one does."""
        if self.kind == "query":
            return None
        return self.header_field("")[0].lower()

    def header_field(self, credential: str) -> tuple[str, str]:
        """Name and value of the header that carries a credential."""
        if self.kind == "bearer":
            return "Authorization", f"Bearer {credential}"
        if self.kind == "http":
            return "Authorization", f"{self.name} {credential}"
        if self.kind == "cookie":
            return "Cookie", f"{self.name}={credential}"
        if self.kind == "basic":
            from base64 import b64encode

            return "Authorization", f"Basic {b64encode(credential.encode()).decode()}"
        return self.name, credential


class ServerVariable(NamedTuple):
    """A part of the address that callers may choose."""

    argument: str  # of the client's constructor
    default: str
    values: tuple[str, ...] = ()  # any, where there are none


class ClientSettings(NamedTuple):
    """What all clients of one generated package have in common."""

    package: str  # import name, also of its logger
    version: str
    user_agent: str | None = None  # "package/version" when None
    base_url: str | None = None  # its variables in braces
    base_path: str = ""  # of a server that is described by its path alone
    variables: Mapping[str, ServerVariable] = MappingProxyType({})  # of `base_url`
    servers: tuple[str, ...] = ()  # absolute ones of single operations
    # Of single operations: server, its variables in braces -> those by name.
    server_variables: Mapping[str, Mapping[str, ServerVariable]] = MappingProxyType({})
    base_url_env: str | None = None  # environment variable read without the argument
    errors: Callable[[], ErrorTable] = ErrorTable
    headers: Mapping[str, str] = MappingProxyType({})  # with every request
    query: Mapping[str, str] = MappingProxyType({})  # with every request
    security: Mapping[str, SecurityScheme] = MappingProxyType({})
    request_schemas: Callable[[], Mapping[str, Any]] = dict
    request_id_header: str | None = None
    timeout_s: float = 600.0
    connect_timeout_s: float = 5.0
    max_retries: int = 2
    max_response_bytes: int | None = 256 * 2**20


class Credentials:
    """The credentials of a client, by argument of its constructor.

    They stand in layers: what `with_options` was given, before what the constructor was
    given, before the environment. The first layer that completes an alternative of an
    operation decides, so that a credential somebody passed is never outdone by an
    environment variable. Of several alternatives that are complete the one with the most
    credentials is sent, and none only where no other is.
    """

    __slots__ = ("_layers", "_schemes", "_values")

    def __init__(
        self,
        schemes: Mapping[str, SecurityScheme],
        layers: tuple[Mapping[str, _Value | None], ...],
    ) -> None:
        self._schemes = schemes
        self._layers = layers  # the last one is the environment
        self._values: dict[str, _Value | None] = {}
        for layer in reversed(layers):
            self._values.update(layer)

    @classmethod
    def resolve(
        cls,
        schemes: Mapping[str, SecurityScheme],
        given: Mapping[str, Credential | None],
    ) -> Credentials:
        """What was given; the environment stands in for what was not.

        Raises:
            InvalidArgumentError: a user's name has a colon.
        """
        said = {
            name: _text(name, value)
            for name, value in given.items()
            if value is not None
        }
        environment = {
            scheme.argument: os.environ.get(scheme.env) or None
            for scheme in schemes.values()
            if scheme.env is not None
        }
        return cls(schemes, (said, environment))

    def override(self, given: Mapping[str, Credential | None]) -> Credentials:
        """The same with others before them; None takes one away.

        The environment is not read again: it does not bring back what was taken away.

        Raises:
            InvalidArgumentError: a user's name has a colon.
        """
        said = {
            name: None if value is None else _text(name, value)
            for name, value in given.items()
        }
        return Credentials(self._schemes, (said, *self._layers))

    def get(self, argument: str) -> _Value | None:
        """The credential for this argument, None where there is none."""
        return self._values.get(argument)

    def choose(
        self, alternatives: tuple[tuple[str, ...], ...]
    ) -> tuple[str, ...] | None:
        """The schemes that a request is sent with, None where no alternative is complete.

        Args:
            alternatives: sets of scheme names in the order of the description.
        """
        given: set[str] = set()
        ranked = sorted(alternatives, key=len, reverse=True)
        for layer in self._layers[:-1]:
            given |= layer.keys()
            for names in ranked:
                mentioned = given.issuperset(map(self._argument, names))
                if names and mentioned and self._has(names):
                    return names
        return next(filter(self._has, ranked), None)

    def _argument(self, name: str) -> str:
        return self._schemes[name].argument

    def _has(self, names: tuple[str, ...]) -> bool:
        return all(self.get(self._argument(name)) for name in names)

    def grant_of(self, names: tuple[str, ...], base_url: httpx2.URL) -> Grant | None:
        """What fetches the token of one of these schemes, if none was given as a text.

        Args:
            base_url: of the API; the address of the tokens may be relative to it.

        Raises:
            InvalidArgumentError: nothing says where tokens are fetched.
        """
        for name in names:
            scheme = self._schemes[name]
            credential = self.get(scheme.argument)
            if credential is not None and not isinstance(credential, str):
                from .tokens import Grant

                return Grant(
                    credential,
                    scheme.header_field,
                    base_url=base_url,
                    token_url=scheme.token_url,
                    refresh_url=scheme.refresh_url,
                )
        return None

    def carried_by(
        self, names: tuple[str, ...]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """Headers and query that carry the credentials of these schemes.

        Those that are fetched are none of them.

        Raises:
            InvalidArgumentError: a credential has a space or line break at its ends.
        """
        headers: dict[str, str] = {}
        query: dict[str, str] = {}
        for name in names:
            scheme = self._schemes[name]
            credential = self.get(scheme.argument) or ""
            if not isinstance(credential, str):
                continue
            if credential != credential.strip():
                raise InvalidArgumentError(_not_stripped(scheme))
            if scheme.kind == "query":
                query[scheme.name] = credential
                continue
            header, text = scheme.header_field(credential)
            # A request has one field for all of its cookies.
            both = scheme.kind == "cookie" and header in headers
            headers[header] = f"{headers[header]}; {text}" if both else text
        return headers, query


def _text(argument: str, credential: Credential) -> _Value:
    """A credential as it is sent; a user's name and password have a colon between them.

    What fetches tokens stays itself.

    Source: RFC 7617, section 2.
    """
    if not isinstance(credential, tuple):
        return credential
    user, password = credential
    if ":" in user:
        raise InvalidArgumentError(f"{argument}: the name of a user has no colon")
    return f"{user}:{password}"


def _not_stripped(scheme: SecurityScheme) -> str:
    # The credential itself is not shown.
    where = f" (or the environment variable {scheme.env})" if scheme.env else ""
    return (
        f"{scheme.argument}{where} begins or ends with a space, a tab or a line break,"
        " which no credential does: strip it"
    )


def given_base_url(
    settings: ClientSettings, given: str | httpx2.URL | None
) -> str | httpx2.URL | None:
    """The caller's address, else that of the environment; None where neither says."""
    if given is None and settings.base_url_env is not None:
        return os.environ.get(settings.base_url_env) or None
    return given


def resolve_base_url(
    settings: ClientSettings,
    given: str | httpx2.URL | None,
    variables: Mapping[str, str | None] = MappingProxyType({}),
) -> httpx2.URL:
    """What was given as the address; else the description's, with its variables.

    The path of a server that is described by its path alone is put behind an address
    that has none.

    Args:
        variables: the caller's, by argument.

    Raises:
        InvalidArgumentError: there is none, it is no absolute HTTP address, or a
            variable has no place in it or a value that is not described.
    """
    if given is not None:
        for argument, value in variables.items():
            if value is not None:
                raise InvalidArgumentError(
                    f"{argument} is a part of the address that base_url replaces:"
                    " give one of the two"
                )
    url = _described_url(settings, variables) if given is None else given
    if url is None:
        where = f", ending in {settings.base_path}" if settings.base_path else ""
        raise InvalidArgumentError(f"base_url is needed: the address of the API{where}")
    parsed = _absolute("base_url", url)
    if settings.base_path and parsed.path in ("", "/"):
        return parsed.copy_with(path=settings.base_path)
    return parsed


def check_server_urls(
    settings: ClientSettings, given: Mapping[str, str | httpx2.URL]
) -> dict[str, httpx2.URL]:
    """Addresses in place of those that single operations are described with.

    Raises:
        InvalidArgumentError: no operation has such a server, or an address is not
            absolute.
    """
    for server in given:
        if server not in settings.servers:
            raise InvalidArgumentError(
                f"server_urls: no operation is described with the server {server!r};"
                f" there is {' and '.join(map(repr, settings.servers)) or 'none'}"
            )
    return {server: _absolute("server_urls", url) for server, url in given.items()}


def _absolute(argument: str, url: str | httpx2.URL) -> httpx2.URL:
    import httpx2

    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, TypeError, UnicodeEncodeError) as error:
        shown = without_secrets(str(url))
        # Of a password that is not encoded, the library says that it is no port.
        why = f": {error}" if shown == str(url) else ""
        raise InvalidArgumentError(f"{argument} {shown!a} is no URL{why}") from None
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise InvalidArgumentError(
            f"{argument} {without_secrets(str(url))!r} must be absolute, like"
            " https://api.example.com"
        )
    return parsed


def _described_url(
    settings: ClientSettings, variables: Mapping[str, str | None]
) -> str | None:
    if settings.base_url is None:
        return None
    return filled(settings.base_url, settings.variables, variables)


def filled(
    url: str,
    described: Mapping[str, ServerVariable],
    given: Mapping[str, str | None],
) -> str:
    """An address with the caller's variables in it, else with their defaults.

    Args:
        described: its variables, by name.
        given: the caller's, by argument.

    Raises:
        InvalidArgumentError: a variable has a value that is not described.
    """
    for name, variable in described.items():
        value = given.get(variable.argument)
        if value is None:
            value = variable.default
        elif variable.values and value not in variable.values:
            raise InvalidArgumentError(
                f"{variable.argument} is {value!r}; it may be"
                f" {' or '.join(map(repr, variable.values))}"
            )
        url = url.replace("{" + name + "}", value)
    return url


def resolve_timeout(
    settings: ClientSettings,
    given: float | httpx2.Timeout | NotGiven | None,
    http_client: Any,
) -> httpx2.Timeout:
    """The caller's timeout; else that of the caller's HTTP client; else the default."""
    import httpx2

    if not isinstance(given, NotGiven):
        return httpx2.Timeout(given)
    if http_client is not None:
        return httpx2.Timeout(http_client.timeout)
    return httpx2.Timeout(settings.timeout_s, connect=settings.connect_timeout_s)
