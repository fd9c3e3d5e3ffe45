"""The base of both clients: what they are set up with, and how a call is made."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Self

from .bounds import Bounds
from .call import Call, RequestDefaults, build_request, request_defaults
from .errors import (
    APIStatusError,
    ClientError,
    InvalidArgumentError,
    MissingCredentialsError,
    make_status_error,
)
from .omit import NOT_GIVEN, NotGiven
from .operation import Operation, StreamPolicy
from .origin import Origin
from .pool import Pool
from .retry import retry_after_s
from .settings import (
    ClientSettings,
    Credential,
    Credentials,
    SecurityScheme,
    check_server_urls,
    filled,
    given_base_url,
    resolve_base_url,
    resolve_timeout,
)
from .urls import shown_url

if TYPE_CHECKING:
    import httpx2

    from .check import RequestChecker
    from .events import EventReader, EventSource
    from .exchange import Steps
    from .multipart import Upload

__all__ = ["BaseAPIClient"]


class BaseAPIClient:
    """What sync and async clients share. Nothing here sends."""

    _settings: ClientSettings
    # What the HTTP client reads the bytes of a file or a form from.
    _streamable: Callable[[Upload], Any]

    def __init__(
        self,
        *,
        settings: ClientSettings,
        base_url: str | httpx2.URL | None = None,
        server_urls: Mapping[str, str | httpx2.URL] | None = None,
        variables: Mapping[str, str | None] | None = None,
        credentials: Mapping[str, Credential | None] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
        deadline: float | None = None,
        event_timeout: float | None = None,
        cross_origin_redirects: bool = False,
    ) -> None:
        # Loads httpx2: who only imports the package does not wait for it.
        from .exchange import Exchange

        self._engine = Exchange
        self._settings = settings
        given = given_base_url(settings, base_url)
        self._base_url = resolve_base_url(settings, given, variables or {})
        self._is_relocated = given is not None
        self._servers = {
            server: filled(server, described, variables or {})
            for server, described in settings.server_variables.items()
        }
        self._server_urls = check_server_urls(settings, server_urls or {})
        self._credentials = Credentials.resolve(settings.security, credentials or {})
        self._timeout = resolve_timeout(settings, timeout, http_client)
        self._timeout_extension = self._timeout.as_dict()
        self._max_retries = settings.max_retries if max_retries is None else max_retries
        if self._max_retries < 0:
            raise InvalidArgumentError("max_retries must not be negative")
        self._default_headers = dict(default_headers or {})
        self._default_query = dict(default_query or {})
        self._strict_responses = strict_responses
        self._validate_requests = validate_requests
        self._bounds = Bounds.of(
            (
                settings.max_response_bytes
                if isinstance(max_response_bytes, NotGiven)
                else max_response_bytes
            ),
            deadline,
            event_timeout,
        )
        self._cross_origin_redirects = cross_origin_redirects
        self._logger = logging.getLogger(settings.package)
        self._defaults: dict[Operation[Any], RequestDefaults] = {}
        self._checker: RequestChecker | None = None
        self._client_headers = {
            "User-Agent": settings.user_agent
            or f"{settings.package}/{settings.version}",
            **settings.headers,
        }
        self._pool = Pool(http_client)
        self._owns_pool = http_client is None
        self._closed = False
        self._reported: set[tuple[str, str]] = set()
        self._random: Callable[[], float] = random.random
        self._now: Callable[[], float] = time.time
        self._clock: Callable[[], float] = time.monotonic

    def __repr__(self) -> str:
        # Of its query nobody knows what may be shown.
        shown = shown_url(self._base_url, self._base_url.params.keys())
        return f"{type(self).__name__}(base_url={shown!r})"

    @property
    def base_url(self) -> str:
        """The address that the paths of operations are appended to."""
        return str(self._base_url)

    @property
    def timeout(self) -> httpx2.Timeout:
        """How long a request may take, by phase."""
        return self._timeout

    @property
    def max_retries(self) -> int:
        """How often a failed request is sent again."""
        return self._max_retries

    @property
    def is_closed(self) -> bool:
        """Whether this client can no longer be used."""
        return self._closed or self._pool.is_closed

    def with_options(
        self,
        *,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
        strict_responses: bool | None = None,
        validate_requests: bool | None = None,
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
        deadline: float | NotGiven | None = NOT_GIVEN,
        event_timeout: float | NotGiven | None = NOT_GIVEN,
        cross_origin_redirects: bool | None = None,
        **credentials: Credential | None,
    ) -> Self:
        """The same client with other options, on the same connections.

        Default headers and query are added to those of this client. Closing the
        copy leaves the connections open; they belong to this client.

        Args:
            credentials: arguments of the constructor, such as `api_key="..."`; they
                come before those of this client, and None takes one away.
        """
        known = {scheme.argument for scheme in self._settings.security.values()}
        for name in credentials:
            if name not in known:
                from .arguments import unknown_argument

                raise unknown_argument("with_options", name, known)
        copied = object.__new__(type(self))
        BaseAPIClient.__init__(
            copied,
            settings=self._settings,
            base_url=self._base_url if base_url is None else base_url,
            server_urls=self._server_urls,
            timeout=self._timeout if isinstance(timeout, NotGiven) else timeout,
            max_retries=self._max_retries if max_retries is None else max_retries,
            default_headers={**self._default_headers, **(default_headers or {})},
            default_query={**self._default_query, **(default_query or {})},
            http_client=http_client,
            strict_responses=(
                self._strict_responses if strict_responses is None else strict_responses
            ),
            validate_requests=(
                self._validate_requests
                if validate_requests is None
                else validate_requests
            ),
            cross_origin_redirects=(
                self._cross_origin_redirects
                if cross_origin_redirects is None
                else cross_origin_redirects
            ),
        )
        copied._bounds = self._bounds.having(
            max_response_bytes, deadline, event_timeout
        )
        copied._credentials = self._credentials.override(credentials)
        copied._is_relocated = self._is_relocated or base_url is not None
        copied._servers = self._servers
        copied._random, copied._now = self._random, self._now
        copied._clock = self._clock
        copied._reported = self._reported
        if http_client is None:
            copied._pool = self._pool
            copied._owns_pool = False
        self._copy_to(copied)
        return copied

    copy = with_options

    def _copy_to(self, copied: Self) -> None:
        """Copy to a copy what a subclass has added to this client."""

    def _adapt(self, call: Call) -> Call:
        """What is sent for a call, which is the call itself.

        A client for a gateway that has other paths, headers or bodies overrides it.
        Operations are kept by identity: give the same one for the same call.
        """
        return call

    def _parser(self, response: httpx2.Response) -> EventSource | None:
        """What parses the bytes of a stream into events; None for server-sent events.

        A client for a gateway whose streams are framed otherwise overrides it.
        """
        return None

    def _build_request(
        self, http: httpx2.Client | httpx2.AsyncClient, call: Call
    ) -> httpx2.Request:
        """The request for a call.

        Raises:
            ClientError: an argument, the body or the credentials cannot be used.
        """
        if self._validate_requests and call.op.body_schema is not None:
            self._check_body(call)
        call = self._adapt(call)
        op = call.op
        defaults = self._defaults.get(op)
        if defaults is None:
            defaults = self._defaults[op] = request_defaults(
                op,
                self._settings,
                self._server_of(op),
                self._credentials,
                self._client_headers,
                self._default_headers,
                self._default_query,
            )
        if defaults.lacks_credentials:
            self._require_credentials(call)
        return build_request(
            http,
            call,
            defaults,
            self._timeout_extension,
            self._settings.errors,
            self._streamable,
        )

    def _server_of(self, op: Operation[Any]) -> httpx2.URL:
        """The address that the path of an operation is appended to.

        Whoever gives an address of their own (a mock, a gateway) means it for all
        operations, also for those that are described with another server.
        """
        if op.server is None:
            return self._base_url
        if op.server in self._server_urls:
            return self._server_urls[op.server]
        server = self._servers.get(op.server, op.server)
        if server.startswith("/"):
            return self._base_url.copy_with(path=server)
        if self._is_relocated:
            return self._base_url
        import httpx2

        return httpx2.URL(server)

    def _check_body(self, call: Call) -> None:
        """Raise unless the body fits the description of its operation.

        Raises:
            RequestValidationError: names every fault.
        """
        if not call.has_body or call.op.body_schema is None:
            return
        checker = self._checker
        if checker is None:
            from .check import RequestChecker

            checker = self._checker = RequestChecker(self._settings.request_schemas())
        body = call.body
        if call.op.content_type.startswith("multipart/"):
            from .multipart import without_files

            body = without_files(body)
        checker.check(call.op.body_schema, body)

    def _require_credentials(self, call: Call) -> None:
        """Raise unless credentials came, or were taken away, as headers of the call.

        Raises:
            MissingCredentialsError: names the arguments and environment variables.
        """
        op = call.op
        layers = (call.headers, call.extra_headers, self._default_headers)
        named = {name.lower() for layer in layers for name in layer}
        wanted = []
        for alternative in op.security or ():
            schemes = [self._settings.security[name] for name in alternative]
            if all(scheme.header in named for scheme in schemes):
                return
            wanted.append(" and ".join(map(_ask_for, schemes)))
        raise MissingCredentialsError(
            f"{op.method} {op.path} needs credentials: give the client "
            + ", or ".join(wanted)
        )

    def _exchange(
        self, http: httpx2.Client | httpx2.AsyncClient, call: Call, *, stream: bool
    ) -> Steps:
        """The steps that bring a call to its response; see `Exchange.steps`."""
        exchange = self._engine(
            max_retries=self._max_retries,
            status_error=partial(self._described_error, call.op),
            logger=self._logger,
            now=self._now,
            random=self._random,
            redirects=call.op.redirects,
            clock=self._clock,
            bounds=self._bounds,
            cross_origin=self._cross_origin_redirects,
        )
        return exchange.steps(self._build_request(http, call), stream=stream)

    def _status_error(self, response: httpx2.Response) -> APIStatusError:
        """The exception for a response that is no success."""
        from .error_bodies import error_body

        error = make_status_error(
            self._settings.errors(),
            response,
            error_body(response),
            request_id_header=self._settings.request_id_header,
        )
        error.retry_after_s = retry_after_s(response.headers, self._now)
        return error

    def _described_error(
        self, op: Operation[Any], response: httpx2.Response
    ) -> APIStatusError:
        """The same, with what the operation says of its body."""
        from .error_bodies import described_body

        error = self._status_error(response)
        kinds = self._settings.errors().bodies if op.errors is None else op.errors
        error._read_body = partial(described_body, response, kinds)
        return error

    def _origin(self, response: httpx2.Response) -> Origin:
        """A response, with how this client decodes it."""
        return Origin(
            response,
            self._strict_responses,
            self._logger,
            self._settings.request_id_header,
            self._reported,
            self._bounds,
            self._clock,
        )

    def _event_reader(
        self, op: Operation[Any], policy: StreamPolicy, origin: Origin
    ) -> EventReader[Any]:
        """What turns the bytes of an event stream into objects."""
        from .events import EventReader

        return EventReader(
            op.decoder(),
            policy,
            origin,
            self._settings.errors,
            self._parser(origin.response),
        )

    def _check_open(self) -> None:
        if self.is_closed:
            raise ClientError("this client is closed")


def _ask_for(scheme: SecurityScheme) -> str:
    argument = f"the argument {scheme.argument!r}"
    if scheme.env is None:
        return argument
    return f"{argument} (or set the environment variable {scheme.env})"
