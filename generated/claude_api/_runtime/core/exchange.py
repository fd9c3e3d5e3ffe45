"""An exchange with the server: attempts, redirects and retries, without sending.

`Exchange.steps` is a generator that yields what has to be done next and is sent what
came of it, as `auth_flow` is in httpx. The clients do the steps, each in its own way, so
that there is one retry loop for both.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable
from typing import TypeAlias

import httpx2

from .errors import ClientError
from .retry import retry_delay_s, should_retry
from .settings import SecurityScheme
from .transport import (
    body_error,
    connection_error,
    is_replayable,
    may_resend,
    same_origin,
)

__all__ = [
    "Authorize",
    "Close",
    "Exchange",
    "Finish",
    "Read",
    "Send",
    "Step",
    "Wait",
]

_MAX_REDIRECTS = 20


class _RequestStep:
    __slots__ = ("request",)

    def __init__(self, request: httpx2.Request) -> None:
        self.request = request


class _ResponseStep:
    __slots__ = ("response",)

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response


class Authorize(_RequestStep):
    """Add the credentials that are made for each attempt."""

    __slots__ = ()


class Send(_RequestStep):
    """Send the request and give back the response, its body not read yet."""

    __slots__ = ()


class Read(_ResponseStep):
    """Read the body of the response."""

    __slots__ = ()


class Close(_ResponseStep):
    """Give the connection of the response back."""

    __slots__ = ()


class Finish(_ResponseStep):
    """The response of an operation that succeeded; nothing follows."""

    __slots__ = ()


class Wait:
    """Wait before the next attempt."""

    __slots__ = ("delay_s",)

    def __init__(self, delay_s: float) -> None:
        self.delay_s = delay_s


Step: TypeAlias = Authorize | Send | Read | Close | Wait | Finish
Steps: TypeAlias = Generator[Step, httpx2.Response | None, None]


class Exchange:
    """How one request is brought to its response."""

    __slots__ = (
        "_logger",
        "_max_retries",
        "_now",
        "_random",
        "_redirects",
        "_schemes",
        "_status_error",
    )

    def __init__(
        self,
        *,
        max_retries: int,
        schemes: Iterable[SecurityScheme],
        status_error: Callable[[httpx2.Response], Exception],
        logger: logging.Logger,
        now: Callable[[], float],
        random: Callable[[], float],
        redirects: bool = False,
    ) -> None:
        """Take over the settings of a client.

        Args:
            schemes: their headers are not sent to another origin.
            status_error: gives the exception for a response that is no success.
            now: seconds since the epoch.
            random: a number from 0 up to 1.
            redirects: whether a redirect that leads nowhere is a success.
        """
        self._max_retries = max_retries
        self._schemes = schemes
        self._status_error = status_error
        self._logger = logger
        self._now = now
        self._random = random
        self._redirects = redirects

    def steps(self, request: httpx2.Request, *, stream: bool) -> Steps:
        """What has to be done, one step at a time; `Finish` is the last one.

        Send it the response after `Send`, None after every other step, and throw in an
        `httpx2.RequestError` that a step has raised.

        Args:
            stream: the body of a success is left unread.

        Raises:
            APIError: no attempt came to a success.
        """
        attempt = 1
        renewed = False
        while True:
            yield Authorize(request)
            try:
                response = yield Send(request)
                assert response is not None, "the answer to `Send` is a response"
                redirects = 0
                while (following := response.next_request) is not None:
                    redirects += 1
                    yield Close(response)
                    following = self._redirected(response.request, following, redirects)
                    response = yield Send(following)
                    assert response is not None
            except httpx2.RequestError as error:
                delay_s = self.delay_s(request, error, attempt)
                if delay_s is None:
                    raise connection_error(error, request) from error
            else:
                if response.is_success or (self._redirects and response.is_redirect):
                    break
                grant = request.extensions.get("grant")
                if response.status_code == 401 and grant and not renewed:
                    # The token may have been withdrawn before its time.
                    renewed = True
                    grant.refused(response.request)
                    if is_replayable(request):
                        yield Close(response)
                        continue
                try:
                    yield Read(response)
                except httpx2.RequestError:
                    yield Close(response)  # The status says enough.
                delay_s = self.delay_s(request, response, attempt)
                if delay_s is None:
                    raise self._status_error(response)
            yield Wait(delay_s)
            attempt += 1
        if attempt > 1:
            response.extensions["retries_taken"] = attempt - 1
        if not stream:
            # Apart from sending: once a body has begun, a failure is not retried.
            try:
                yield Read(response)
            except httpx2.RequestError as error:
                raise body_error(error, response) from error
        yield Finish(response)

    def _redirected(
        self, request: httpx2.Request, following: httpx2.Request, count: int
    ) -> httpx2.Request:
        """The request that a redirect asks for, without credentials for others.

        httpx2 takes `Authorization` away by itself, but not an API key's own header.
        """
        if count > _MAX_REDIRECTS:
            raise httpx2.TooManyRedirects(
                f"more than {_MAX_REDIRECTS} redirects", request=request
            )
        if following.stream is request.stream and not is_replayable(request):
            raise ClientError(
                f"{request.method} {request.url.path} was redirected to"
                f" {following.url}, and its body cannot be read a second time"
            )
        if not same_origin(request.url, following.url):
            for scheme in self._schemes:
                if scheme.header is not None:
                    following.headers.pop(scheme.header, None)
        return following

    def delay_s(
        self,
        request: httpx2.Request,
        outcome: httpx2.Response | httpx2.RequestError,
        attempt: int,
    ) -> float | None:
        """Seconds until a failed request may be sent again, None when it may not."""
        if attempt > self._max_retries or not is_replayable(request):
            return None
        headers = None
        if isinstance(outcome, httpx2.Response):
            headers = outcome.headers
            if not should_retry(outcome.status_code, headers):
                return None
        elif not may_resend(outcome):
            return None
        delay_s = retry_delay_s(attempt, headers, self._now, self._random)
        self._logger.info(
            "sending %s %s again in %.2f s (retry %d of %d)",
            request.method,
            request.url.path,
            delay_s,
            attempt,
            self._max_retries,
        )
        return delay_s
