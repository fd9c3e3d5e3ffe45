# Made from _async/tokens.py: edit that one, then `make unasync` in specloom.

"""Access tokens, fetched while a request waits."""

from __future__ import annotations

from collections.abc import Callable

import httpx2

from ..core.body import attach
from ..core.exchange import Authorize, Exchange
from ..core.tokens import MOST_BYTES, Grant, Token, TokenError
from ..core.transport import body_error, connection_error
from . import backend

__all__ = ["Tokens"]


class Tokens:
    """What puts the access tokens of one client into its requests."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now  # seconds since the epoch
        self._lock = backend.lock()

    def add(
        self,
        http: httpx2.Client,
        grant: Grant,
        step: Authorize,
        sleep: Callable[[float], None],
    ) -> None:
        """Put the token into a request, fetched if need be.

        Args:
            step: the request, with the deadline and the retries that hold for it.
            sleep: waits so many seconds.

        Raises:
            APIConnectionError: the token endpoint cannot be reached.
            TokenError: it gives no token.
        """
        token = grant.current(self._now())
        if token is None:
            # Of requests that begin together, one fetches it.
            with self._lock:
                token = grant.current(self._now())
                if token is None:
                    token = self._fetch(http, grant, step, sleep)
        name, value = grant.header(token.access_token)
        step.request.headers[name] = value

    def _fetch(
        self,
        http: httpx2.Client,
        grant: Grant,
        step: Authorize,
        sleep: Callable[[float], None],
    ) -> Token:
        *renewals, last = grant.requests(step.request.extensions["timeout"])
        for renewal in renewals:
            try:
                response = self._ask(http, renewal, step.exchange, sleep)
                return grant.received(response, self._now())
            except TokenError:
                pass  # It cannot be renewed any more.
        response = self._ask(http, last, step.exchange, sleep)
        return grant.received(response, self._now())

    def _ask(
        self,
        http: httpx2.Client,
        request: httpx2.Request,
        exchange: Exchange,
        sleep: Callable[[float], None],
    ) -> httpx2.Response:
        """The answer of the token endpoint, asked again as operations are."""
        attempt = 1
        while True:
            exchange.keep_time(request)
            try:
                response = http.send(
                    request, auth=None, follow_redirects=False, stream=True
                )
            except Exception as error:
                delay_s = exchange.delay_s(request, error, attempt)
                if delay_s is None:
                    raise connection_error(error, request) from error
            else:
                attach(response)
                exchange.limit(response, MOST_BYTES)
                try:
                    response.read()
                except Exception as error:
                    raise body_error(error, response) from error
                if response.is_success:
                    return response
                delay_s = exchange.delay_s(request, response, attempt)
                if delay_s is None:
                    return response
            sleep(delay_s)
            attempt += 1
