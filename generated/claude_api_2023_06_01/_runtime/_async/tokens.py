"""Access tokens, fetched while a request waits."""

from __future__ import annotations

from collections.abc import Callable

import httpx2

from ..core.tokens import Grant, Token, TokenError
from ..core.transport import connection_error
from . import backend

__all__ = ["AsyncTokens"]


class AsyncTokens:
    """What puts the access tokens of one client into its requests."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now  # seconds since the epoch
        self._lock = backend.lock()

    async def add(
        self, http: httpx2.AsyncClient, grant: Grant, request: httpx2.Request
    ) -> None:
        """Put the token into a request, fetched if need be.

        Raises:
            APIConnectionError: the token endpoint cannot be reached.
            TokenError: it gives no token.
        """
        token = grant.current(self._now())
        if token is None:
            # Of requests that begin together, one fetches it.
            async with self._lock:
                token = grant.current(self._now())
                if token is None:
                    token = await self._fetch(http, grant)
        name, value = grant.header(token.access_token)
        request.headers[name] = value

    async def _fetch(self, http: httpx2.AsyncClient, grant: Grant) -> Token:
        *renewals, last = grant.requests()
        for renewal in renewals:
            try:
                return await self._ask(http, grant, renewal)
            except TokenError:
                pass  # It cannot be renewed any more.
        return await self._ask(http, grant, last)

    async def _ask(
        self, http: httpx2.AsyncClient, grant: Grant, request: httpx2.Request
    ) -> Token:
        request.extensions["timeout"] = http.timeout.as_dict()
        try:
            response = await http.send(request, auth=None, follow_redirects=False)
        except httpx2.RequestError as error:
            raise connection_error(error, request) from error
        return grant.received(response, self._now())
