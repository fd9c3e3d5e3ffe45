"""An exchange with the server: attempts, redirects and retries, without sending.

`Exchange.steps` is a generator that yields what has to be done next and is sent what
came of it, as `auth_flow` is in httpx. The clients do the steps, each in its own way, so
that there is one retry loop for both.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator
from typing import Any, ClassVar, Literal, TypeAlias

import httpx2

from .body import attach, limit_body
from .bounds import UNBOUNDED, Bounds
from .errors import APITimeoutError, ClientError
from .retry import (
    LONGEST_RETRY_AFTER_S,
    retry_delay_s,
    should_retry,
)
from .transport import (
    body_error,
    connection_error,
    is_replayable,
    is_transport_failure,
    may_resend,
)
from .urls import same_origin, shown_url

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
# What another origin is told: nothing that a caller or the API has said.
_FOR_ANYBODY = frozenset(
    {"accept", "accept-encoding", "connection", "host", "user-agent"}
)


_PHASES = ("connect", "read", "write", "pool")


class _RequestStep:
    __slots__ = ("request",)
    sends = False
    request: httpx2.Request


class _ResponseStep:
    __slots__ = ("response",)
    sends = True

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response


class Authorize(_RequestStep):
    """Add the credentials that are made for each attempt."""

    __slots__ = ("exchange",)
    kind: ClassVar[Literal["authorize"]] = "authorize"

    def __init__(self, request: httpx2.Request, exchange: Exchange) -> None:
        self.request = request
        self.exchange = exchange  # whose deadline and retries hold for that, too


class Send(_RequestStep):
    """Send the request and give back the response, its body not read yet."""

    __slots__ = ("auth",)
    kind: ClassVar[Literal["send"]] = "send"
    sends = True  # whatever it raises is a failure of the transport

    def __init__(
        self, request: httpx2.Request, auth: Any = httpx2.USE_CLIENT_DEFAULT
    ) -> None:
        self.request = request
        self.auth = auth  # None: also the HTTP client adds no credentials


class Read(_ResponseStep):
    """Read the body of the response."""

    __slots__ = ()
    kind: ClassVar[Literal["read"]] = "read"


class Close(_ResponseStep):
    """Give the connection of the response back."""

    __slots__ = ()
    kind: ClassVar[Literal["close"]] = "close"


class Finish(_ResponseStep):
    """The response of an operation that succeeded; nothing follows."""

    __slots__ = ()
    kind: ClassVar[Literal["finish"]] = "finish"


class Wait:
    """Wait before the next attempt."""

    __slots__ = ("delay_s",)
    kind: ClassVar[Literal["wait"]] = "wait"
    sends = False

    def __init__(self, delay_s: float) -> None:
        self.delay_s = delay_s


Step: TypeAlias = Authorize | Send | Read | Close | Wait | Finish
Steps: TypeAlias = Generator[Step, httpx2.Response | None, None]


class Exchange:
    """How one request is brought to its response."""

    __slots__ = (
        "_bounds",
        "_clock",
        "_cross_origin",
        "_ends",
        "_logger",
        "_max_retries",
        "_now",
        "_random",
        "_redirects",
        "_status_error",
    )

    def __init__(
        self,
        *,
        max_retries: int,
        status_error: Callable[[httpx2.Response], Exception],
        logger: logging.Logger,
        now: Callable[[], float],
        random: Callable[[], float],
        redirects: bool = False,
        clock: Callable[[], float] = time.monotonic,
        bounds: Bounds = UNBOUNDED,
        cross_origin: bool = False,
    ) -> None:
        """Take over the settings of a client; the deadline begins now.

        Args:
            status_error: gives the exception for a response that is no success.
            now: seconds since the epoch.
            random: a number from 0 up to 1.
            redirects: whether a redirect that leads nowhere is a success.
            clock: seconds since anything.
            cross_origin: whether redirects to other origins are followed.
        """
        self._max_retries = max_retries
        self._status_error = status_error
        self._logger = logger
        self._now = now
        self._random = random
        self._redirects = redirects
        self._clock = clock
        self._bounds = bounds
        self._cross_origin = cross_origin
        within = bounds.deadline_s
        self._ends = None if within is None else clock() + within

    def steps(self, request: httpx2.Request, *, stream: bool) -> Steps:
        """What has to be done, one step at a time; `Finish` is the last one.

        Send it the response after `Send`, None after every other step, and throw in
        what a step that sends has raised, or an `httpx2.RequestError` of another one.

        Args:
            stream: the body of a success is left unread.

        Raises:
            APIError: no attempt came to a success.
        """
        attempt = 1
        redirects = 0
        renewed = False
        while True:
            self.keep_time(request)
            try:
                yield Authorize(request, self)
                self.keep_time(request)  # A token may have taken some of it.
                response = yield Send(request)
                assert response is not None, "the answer to `Send` is a response"
                attach(response)
                hops = 0
                # Once it has left its origin, a request carries nothing, wherever it goes.
                is_foreign = False
                while (following := response.next_request) is not None:
                    if not same_origin(response.request.url, following.url):
                        is_foreign = True
                    if is_foreign and (refusal := self._refusal(following)):
                        yield from self._read_failed(response)
                        raise self._not_followed(response, following, refusal)
                    hops += 1
                    yield Close(response)
                    following = self._redirected(response.request, following, hops)
                    if is_foreign:
                        following.headers = httpx2.Headers(
                            [
                                (name, value)
                                for name, value in following.headers.multi_items()
                                if name.lower() in _FOR_ANYBODY
                            ]
                        )
                    self.keep_time(following)
                    default = httpx2.USE_CLIENT_DEFAULT
                    response = yield Send(following, None if is_foreign else default)
                    assert response is not None
                    attach(response)
                    redirects += 1
            except Exception as error:
                if not is_transport_failure(error):
                    raise
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
                yield from self._read_failed(response)
                delay_s = self.delay_s(request, response, attempt)
                if delay_s is None:
                    raise self._status_error(response)
            yield Wait(delay_s)
            attempt += 1
        if attempt > 1:
            response.extensions["retries_taken"] = attempt - 1
        if redirects:
            response.extensions["redirects_taken"] = redirects
        held = None if stream else self._bounds.max_bytes
        self.limit(response, held)
        if not stream:
            # Apart from sending: once a body has begun, a failure is not retried.
            try:
                yield Read(response)
            except Exception as error:
                yield from self._give_up(response)
                raise body_error(error, response) from error
        yield Finish(response)

    def _read_failed(self, response: httpx2.Response) -> Steps:
        """Read what is no success; where it does not come, the status says enough."""
        self.limit(response, self._bounds.max_bytes)
        try:
            yield Read(response)
        except Exception:
            yield from self._give_up(response)

    def _give_up(self, response: httpx2.Response) -> Steps:
        """Close a response that was not read to its end."""
        try:
            yield Close(response)
        except Exception:
            self._logger.debug("a failed response could not be closed")

    def _redirected(
        self, request: httpx2.Request, following: httpx2.Request, count: int
    ) -> httpx2.Request:
        """The request that a redirect asks for."""
        if count > _MAX_REDIRECTS:
            raise httpx2.TooManyRedirects(
                f"more than {_MAX_REDIRECTS} redirects", request=request
            )
        if following.stream is request.stream and not is_replayable(request):
            raise ClientError(
                f"{request.method} {request.url.path} was redirected to"
                f" {shown_url(following.url)}, and its body cannot be read a second time"
            )
        return following

    def _refusal(self, following: httpx2.Request) -> str | None:
        """Why a redirect to another origin is not followed, None where it is."""
        if not self._cross_origin:
            return "cross_origin_redirects=True of the client follows it"
        if (
            following.headers.get("content-length", "0") != "0"
            or "transfer-encoding" in following.headers
        ):
            return "a body is not sent there"
        return None

    def _not_followed(
        self, response: httpx2.Response, following: httpx2.Request, why: str
    ) -> Exception:
        error = self._status_error(response)
        if isinstance(error, ClientError):
            error.message = (
                f"redirected to another origin, {shown_url(following.url)}, which was"
                f" not followed: {why}"
            )
            error.args = (error.message,)
        return error

    def keep_time(self, request: httpx2.Request) -> None:
        """Let no phase of a request take longer than what the deadline leaves.

        Raises:
            APITimeoutError: nothing is left.
        """
        if self._ends is None:
            return
        left_s = self._ends - self._clock()
        if left_s <= 0:
            raise APITimeoutError(
                f"the deadline of {self._bounds.deadline_s:g} s has passed",
                request=request,
            )
        phases = request.extensions.get("timeout") or dict.fromkeys(_PHASES)
        request.extensions["timeout"] = {
            phase: left_s if limit_s is None else min(limit_s, left_s)
            for phase, limit_s in phases.items()
        }

    def limit(self, response: httpx2.Response, max_bytes: int | None) -> None:
        """Let a body have so many bytes, and come before the deadline."""
        limit_body(response, max_bytes, self._ends, self._clock)

    def delay_s(
        self,
        request: httpx2.Request,
        outcome: httpx2.Response | Exception,
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
        if self._ends is not None:
            if delay_s >= self._ends - self._clock():
                return None
        elif delay_s > LONGEST_RETRY_AFTER_S:
            return None
        self._logger.info(
            "sending %s %s again in %.2f s (retry %d of %d)",
            request.method,
            request.url.path,
            delay_s,
            attempt,
            self._max_retries,
        )
        return delay_s
