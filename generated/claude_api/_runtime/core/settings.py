"""What a client is set up with: its API, its address, its credentials, its timeouts."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import httpx2

from .errors import ErrorTable, InvalidArgumentError
from .omit import NotGiven

__all__ = ["ClientSettings", "Credentials", "SecurityScheme"]


class SecurityScheme(NamedTuple):
    """One way in which the API takes credentials."""

    kind: Literal["header", "query", "cookie", "bearer", "basic"]
    argument: str  # of the client's constructor
    name: str = "Authorization"  # of the header, query parameter or cookie
    env: str | None = None  # environment variable read without the argument

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
        if self.kind == "cookie":
            return "Cookie", f"{self.name}={credential}"
        if self.kind == "basic":
            from base64 import b64encode

            return "Authorization", f"Basic {b64encode(credential.encode()).decode()}"
        return self.name, credential


class ClientSettings(NamedTuple):
    """What all clients of one generated package have in common."""

    package: str  # import name, also of its logger
    version: str
    user_agent: str | None = None  # "package/version" when None
    base_url: str | None = None
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


class Credentials:
    """The credentials of a client, by argument of its constructor.

    They stand in layers: what `with_options` was given, before what the constructor was
    given, before the environment. The first layer that completes an alternative of an
    operation decides, so that a credential somebody passed is never outdone by an
    environment variable.
    """

    __slots__ = ("_layers", "_schemes", "_values")

    def __init__(
        self,
        schemes: Mapping[str, SecurityScheme],
        layers: tuple[Mapping[str, str | None], ...],
    ) -> None:
        self._schemes = schemes
        self._layers = layers  # the last one is the environment
        self._values: dict[str, str | None] = {}
        for layer in reversed(layers):
            self._values.update(layer)

    @classmethod
    def resolve(
        cls,
        schemes: Mapping[str, SecurityScheme],
        given: Mapping[str, str | None],
    ) -> Credentials:
        """What was given; the environment stands in for what was not."""
        said = {name: value for name, value in given.items() if value is not None}
        environment = {
            scheme.argument: os.environ.get(scheme.env) or None
            for scheme in schemes.values()
            if scheme.env is not None
        }
        return cls(schemes, (said, environment))

    def override(self, given: Mapping[str, str | None]) -> Credentials:
        """The same with others before them; None takes one away.

        The environment is not read again: it does not bring back what was taken away.
        """
        return Credentials(self._schemes, (given, *self._layers))

    def get(self, argument: str) -> str | None:
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
        for layer in self._layers[:-1]:
            given |= layer.keys()
            for names in alternatives:
                if not names:
                    break  # The description would rather have no credentials.
                if given.issuperset(map(self._argument, names)) and self._has(names):
                    return names
        return next(filter(self._has, alternatives), None)

    def _argument(self, name: str) -> str:
        return self._schemes[name].argument

    def _has(self, names: tuple[str, ...]) -> bool:
        return all(self.get(self._argument(name)) for name in names)

    def carried_by(
        self, names: tuple[str, ...]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """Headers and query that carry the credentials of these schemes."""
        headers: dict[str, str] = {}
        query: dict[str, str] = {}
        for name in names:
            scheme = self._schemes[name]
            credential = self.get(scheme.argument) or ""
            if scheme.kind == "query":
                query[scheme.name] = credential
            else:
                header, text = scheme.header_field(credential)
                headers[header] = text
        return headers, query


def resolve_base_url(
    settings: ClientSettings, given: str | httpx2.URL | None
) -> httpx2.URL:
    """The caller's address; else that of the environment; else the description's.

    Raises:
        InvalidArgumentError: there is none, or it is no absolute HTTP address.
    """
    url = given
    if url is None and settings.base_url_env is not None:
        url = os.environ.get(settings.base_url_env) or None
    if url is None:
        url = settings.base_url
    if url is None:
        raise InvalidArgumentError("base_url is needed: the address of the API")
    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, TypeError) as error:
        raise InvalidArgumentError(f"base_url {url!r} is no URL: {error}") from None
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise InvalidArgumentError(
            f"base_url {str(url)!r} must be absolute, like https://api.example.com"
        )
    return parsed


def resolve_timeout(
    settings: ClientSettings,
    given: float | httpx2.Timeout | NotGiven | None,
    http_client: Any,
) -> httpx2.Timeout:
    """The caller's timeout; else that of the caller's HTTP client; else the default."""
    if not isinstance(given, NotGiven):
        return httpx2.Timeout(given)
    if http_client is not None:
        return httpx2.Timeout(http_client.timeout)
    return httpx2.Timeout(settings.timeout_s, connect=settings.connect_timeout_s)
