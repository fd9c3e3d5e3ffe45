"""Access tokens that a client fetches for itself, without anything that sends.

Sources: RFC 6749, sections 2.3.1, 4.4, 5 and 6.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol
from urllib.parse import quote_plus, urlencode

import httpx2

from .errors import ClientError, InvalidArgumentError
from .urls import shown_url

__all__ = ["ClientCredentials", "Grant", "Token", "TokenError", "TokenStore"]

_MARGIN_S = 30.0  # a token that expires so soon is fetched anew
MOST_BYTES = 2**20  # of an answer with a token


class TokenError(ClientError):
    """No access token came from the token endpoint."""


class Token(NamedTuple):
    """An access token, and how it is renewed."""

    access_token: str
    expires_at: float | None = None  # seconds since the epoch; None when unknown
    refresh_token: str | None = None


class TokenStore(Protocol):
    """Where tokens are kept, so that processes or clients can share them.

    Called while a request waits, in async clients on the event loop: be quick.
    """

    def load(self, key: str) -> Token | None:
        """The token that was saved under a key."""

    def save(self, key: str, token: Token | None) -> None:
        """Keep a token under a key; None: it is no good any more."""


class _Memory:
    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def load(self, key: str) -> Token | None:
        return self._tokens.get(key)

    def save(self, key: str, token: Token | None) -> None:
        if token is None:
            self._tokens.pop(key, None)
        else:
            self._tokens[key] = token


class ClientCredentials:
    """An id and a secret of a client, in place of an access token.

    A token is fetched when one is first needed, renewed before it expires, and fetched
    again once when the API refuses it.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scopes: Sequence[str] = (),
        token_url: str | None = None,
        store: TokenStore | None = None,
        in_body: bool = False,
    ) -> None:
        """Keep what tokens are fetched with.

        Args:
            scopes: what the token has to allow; without them, what the server gives.
            token_url: where tokens are fetched, if not where the description says.
            store: where tokens are kept; without one, in this object.
            in_body: whether id and secret are sent in the body, as some servers want,
                and not in the header `Authorization`.
        """
        if isinstance(scopes, str):
            raise InvalidArgumentError("scopes is a list of texts, not a text")
        self.client_id = client_id
        self.scopes = tuple(scopes)
        self.token_url = token_url
        self.store: TokenStore = _Memory() if store is None else store
        self._secret = client_secret
        self._in_body = in_body

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r})"

    def fields_and_headers(
        self, fields: dict[str, str]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """A token request's body and headers, both with what says who asks."""
        if self._in_body:
            who = {"client_id": self.client_id, "client_secret": self._secret}
            return {**fields, **who}, {}
        from base64 import b64encode

        pair = f"{quote_plus(self.client_id)}:{quote_plus(self._secret)}"
        encoded = b64encode(pair.encode()).decode()
        return fields, {"Authorization": f"Basic {encoded}"}


class Grant:
    """Client credentials, and where and how the tokens for them are used."""

    __slots__ = ("_credentials", "_key", "_refresh_url", "_url", "header")

    def __init__(
        self,
        credentials: ClientCredentials,
        header: Callable[[str], tuple[str, str]],
        *,
        base_url: httpx2.URL,
        token_url: str | None,
        refresh_url: str | None,
    ) -> None:
        """Settle where tokens are fetched.

        Args:
            header: the header that carries a token: its name and its value.
            base_url: what the other two may be relative to.
            token_url: as described.
            refresh_url: as described.

        Raises:
            InvalidArgumentError: nobody says where.
        """
        stated = credentials.token_url or token_url
        if stated is None:
            raise InvalidArgumentError(
                "nothing says where tokens are fetched: give ClientCredentials a"
                " token_url"
            )
        self._credentials = credentials
        self._url = base_url.join(stated)
        # Whoever fetches tokens elsewhere renews them there, too.
        own = refresh_url if credentials.token_url is None else None
        self._refresh_url = base_url.join(own) if own else self._url
        scopes = " ".join(credentials.scopes)
        self._key = f"{self._url} {credentials.client_id} {scopes}".strip()
        self.header = header

    def current(self, now: float) -> Token | None:
        """The token that is there, None where there is none or it expires soon."""
        token = self._credentials.store.load(self._key)
        if token is None or token.expires_at is None:
            return token
        return token if now < token.expires_at - _MARGIN_S else None

    def refused(self, request: httpx2.Request) -> None:
        """Forget the token that a request was sent with."""
        token = self._credentials.store.load(self._key)
        if token is not None:
            name, value = self.header(token.access_token)
            if request.headers.get(name) == value:
                stale = token._replace(expires_at=0.0)
                kept = stale if token.refresh_token is not None else None
                self._credentials.store.save(self._key, kept)

    def requests(self, timeout: Mapping[str, float | None]) -> list[httpx2.Request]:
        """What may be asked for a token, the best first: a renewal, then a new one.

        Args:
            timeout: by phase in seconds; that of the request which waits for the token.
        """
        fields = {"grant_type": "client_credentials"}
        if self._credentials.scopes:
            fields["scope"] = " ".join(self._credentials.scopes)
        asked = [self._request(self._url, fields, timeout)]
        token = self._credentials.store.load(self._key)
        if token is not None and token.refresh_token is not None:
            renewal = {
                "grant_type": "refresh_token",
                "refresh_token": token.refresh_token,
            }
            asked.insert(0, self._request(self._refresh_url, renewal, timeout))
        return asked

    def _request(
        self,
        url: httpx2.URL,
        fields: dict[str, str],
        timeout: Mapping[str, float | None],
    ) -> httpx2.Request:
        body, headers = self._credentials.fields_and_headers(fields)
        typed = {"Content-Type": "application/x-www-form-urlencoded"}
        return httpx2.Request(
            "POST",
            url,
            headers={"Accept": "application/json", **typed, **headers},
            content=urlencode(body).encode(),
            extensions={"timeout": dict(timeout)},
        )

    def received(self, response: httpx2.Response, now: float) -> Token:
        """The token in a response, kept in the store.

        Raises:
            TokenError: there is none.
        """
        body = _json(response)
        access_token = body.get("access_token")
        if not response.is_success or not isinstance(access_token, str):
            said = body.get("error_description") or body.get("error")
            more = f": {said}" if isinstance(said, str) else ""
            raise TokenError(
                f"no access token came from {shown_url(response.request.url)}, which answered"
                f" {response.status_code}{more}"
            )
        lasts = body.get("expires_in")
        try:
            expires_at = None if lasts is None else now + float(lasts)
        except (TypeError, ValueError):
            expires_at = None
        refresh_token = body.get("refresh_token")
        token = Token(
            access_token,
            expires_at,
            refresh_token if isinstance(refresh_token, str) else None,
        )
        self._credentials.store.save(self._key, token)
        return token


def _json(response: httpx2.Response) -> dict[str, Any]:
    try:
        body = json.loads(response.content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
