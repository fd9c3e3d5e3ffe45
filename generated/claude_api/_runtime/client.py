"""What sync and async clients share: settings, credentials, how a request is made."""

from __future__ import annotations

import logging
import os
import random
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, Self

import httpx2

from .errors import (
    APIStatusError,
    ClientError,
    ErrorTable,
    InvalidArgumentError,
    MissingCredentialsError,
    make_size_error,
    make_status_error,
)
from .omit import NOT_GIVEN, NotGiven, Omit, drop_omitted
from .operation import Operation
from .request import (
    add_constants,
    build_path,
    encode_form,
    encode_json,
    merge_headers,
    query_pairs,
)
from .retry import retry_delay_s, should_retry
from .transport import is_replayable, may_resend, same_origin

if TYPE_CHECKING:
    from typing import TypedDict

    from .check import RequestChecker
    from .decode import Origin
    from .multipart import Upload
    from .streams import EventSource

    class CallOptions(TypedDict, total=False):
        """What a call may say besides its operation."""

        path: Mapping[str, Any] | None
        headers: Mapping[str, Any] | None
        body: Any
        extra_headers: Mapping[str, Any] | None
        extra_query: Mapping[str, Any] | None
        extra_body: Mapping[str, Any] | None
        timeout: float | httpx2.Timeout | NotGiven | None

    class QueryCallOptions(CallOptions, total=False):
        """The same with a query."""

        query: Mapping[str, Any] | None


__all__ = ["BaseAPIClient", "Call", "ClientSettings", "SecurityScheme"]

_MAX_REDIRECTS = 20
_LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


class SecurityScheme(NamedTuple):
    """One way in which the API takes credentials."""

    kind: Literal["header", "query", "cookie", "bearer", "basic"]
    argument: str  # of the client's constructor
    name: str = "Authorization"  # of the header, query parameter or cookie
    env: str | None = None  # environment variable read without the argument


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


class Call(NamedTuple):
    """What a call asks for, before it becomes a request. Nothing in it is omitted."""

    op: Operation[Any]
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]  # that are arguments of the method
    extra_headers: Mapping[str, Any]  # they win; `Omit()` takes a header away
    body: Any  # `Omit()` where there is none


class _Target:
    """What all requests of one operation by one client have in common."""

    __slots__ = ("headers", "headers_with_body", "missing", "query", "url")

    def __init__(
        self,
        url: str,
        headers: dict[str, str],
        headers_with_body: dict[str, str],
        query: dict[str, Any],
        missing: bool,
    ) -> None:
        self.url = url  # up to the operation's path
        self.headers = headers
        self.headers_with_body = headers_with_body
        self.query = query
        self.missing = missing  # no alternative of credentials is complete


class BaseAPIClient:
    """What sync and async clients share. Nothing here sends."""

    _awaited: ClassVar[bool] = False
    _settings: ClientSettings

    def __init__(
        self,
        *,
        settings: ClientSettings,
        base_url: str | httpx2.URL | None = None,
        credentials: Mapping[str, str | None] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
    ) -> None:
        if base_url is None and settings.base_url_env is not None:
            base_url = os.environ.get(settings.base_url_env) or None
        if base_url is None:
            base_url = settings.base_url
        if base_url is None:
            raise InvalidArgumentError("base_url is needed: the address of the API")
        self._settings = settings
        self._base_url = _checked_url(base_url)
        self._credentials = _resolve_credentials(settings, credentials or {})
        self._timeout = _resolve_timeout(settings, timeout, http_client)
        self._timeout_extension = self._timeout.as_dict()
        self._max_retries = settings.max_retries if max_retries is None else max_retries
        if self._max_retries < 0:
            raise InvalidArgumentError("max_retries must not be negative")
        self._default_headers = dict(default_headers or {})
        self._default_query = dict(default_query or {})
        self._strict_responses = strict_responses
        self._validate_requests = validate_requests
        self._logger = logging.getLogger(settings.package)
        self._targets: dict[Operation[Any], _Target] = {}
        self._checker: RequestChecker | None = None
        self._base_headers = {
            "User-Agent": settings.user_agent
            or f"{settings.package}/{settings.version}",
            **settings.headers,
        }
        self._pool = _Pool(http_client)
        self._owns_pool = http_client is None
        self._closed = False
        self._random: Callable[[], float] = random.random
        self._now: Callable[[], float] = time.time

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

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
        **credentials: str | None,
    ) -> Self:
        """The same client with other options, on the same connections.

        Default headers and query are added to those of this client. Closing the
        copy leaves the connections open; they belong to this client.

        Args:
            credentials: arguments of the constructor, such as `api_key="..."`.
        """
        known = {scheme.argument for scheme in self._settings.security.values()}
        for name in credentials:
            if name not in known:
                raise TypeError(f"with_options() has no argument {name!r}")
        copied = object.__new__(type(self))
        BaseAPIClient.__init__(
            copied,
            settings=self._settings,
            base_url=self._base_url if base_url is None else base_url,
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
        )
        # Not resolved again: an environment variable does not bring back what the
        # caller has taken away.
        copied._credentials = {**self._credentials, **credentials}
        copied._random, copied._now = self._random, self._now
        if http_client is None:
            copied._pool = self._pool
            copied._owns_pool = False
        self._copy_to(copied)
        return copied

    copy = with_options

    def _copy_to(self, copied: Self) -> None:
        """Hand on what a subclass adds."""

    def _target(self, op: Operation[Any]) -> _Target:
        """What all requests of this operation have in common; worked out once."""
        alternative = self._alternative(op)
        auth_headers, auth_query = self._auth(alternative or ())
        accept = {} if op.accept is None else {"Accept": op.accept}
        none = dict.fromkeys(op.always, ())
        base = (none, self._base_headers, accept, op.headers, auth_headers)
        typed = {"Content-Type": op.content_type}
        headers = merge_headers(*base, self._default_headers)
        with_body = merge_headers(*base, typed, self._default_headers)
        for merged in (headers, with_body):
            add_constants(merged, op.always, *base, self._default_headers)
        url = self._base_url
        target = _Target(
            url=str(url.copy_with(query=None, fragment=None)).rstrip("/"),
            headers=headers,
            headers_with_body=with_body,
            query={
                **dict(url.params.multi_items()),
                **self._settings.query,
                **op.query,
                **self._default_query,
                **auth_query,
            },
            missing=op.security is not None and alternative is None,
        )
        self._targets[op] = target
        return target

    def _alternative(self, op: Operation[Any]) -> tuple[str, ...] | None:
        """The first set of schemes for which there are credentials."""
        schemes = self._settings.security
        for alternative in op.security or ():
            if all(
                self._credentials.get(schemes[name].argument) for name in alternative
            ):
                return alternative
        return None

    def _auth(
        self, alternative: tuple[str, ...]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """Headers and query that carry the credentials."""
        headers: dict[str, str] = {}
        query: dict[str, str] = {}
        for name in alternative:
            scheme = self._settings.security[name]
            credential = self._credentials[scheme.argument] or ""
            if scheme.kind == "query":
                query[scheme.name] = credential
            else:
                header, text = _spell_credential(scheme, credential)
                headers[header] = text
        return headers, query

    def _require_credentials(
        self, op: Operation[Any], headers: Mapping[str, Any], extra: Mapping[str, Any]
    ) -> None:
        """Accept credentials that came, or were taken away, as headers of the call.

        Raises:
            MissingCredentialsError: names the arguments and environment variables.
        """
        named = {name.lower() for layer in (headers, extra) for name in layer}
        named.update(name.lower() for name in self._default_headers)
        wanted = []
        for alternative in op.security or ():
            schemes = [self._settings.security[name] for name in alternative]
            if all(_header_of(scheme) in named for scheme in schemes):
                return
            wanted.append(" and ".join(map(_ask_for, schemes)))
        raise MissingCredentialsError(
            f"{op.method} {op.path} needs credentials: give the client "
            + ", or ".join(wanted)
        )

    def _adapt(self, call: Call) -> Call:
        """What is sent for a call, which is the call itself.

        A client for a gateway that has other paths, headers or bodies overrides it.
        Operations are kept by identity: give the same one for the same call.
        """
        return call

    def _parser(self, response: httpx2.Response) -> EventSource | None:
        """What takes the bytes of a stream apart; None for server-sent events.

        A client for a gateway with another framing overrides it.
        """
        return None

    def _build_request(
        self,
        http: httpx2.Client | httpx2.AsyncClient,
        op: Operation[Any],
        path: Mapping[str, Any] | None,
        query: Mapping[str, Any] | None,
        headers: Mapping[str, Any] | None,
        body: Any,
        extra_headers: Mapping[str, Any] | None,
        extra_query: Mapping[str, Any] | None,
        extra_body: Any,
        timeout: float | httpx2.Timeout | NotGiven | None,
    ) -> httpx2.Request:
        """The request for a call.

        Raises:
            ClientError: an argument, the body or the credentials will not do.
        """
        # An argument left out takes no default away; only `extra_headers` can.
        headers = drop_omitted(headers) if headers else {}
        if body.__class__ is dict:
            body = drop_omitted(body)
        if extra_body is not None:
            body = {**(body or {}), **extra_body}
        has_body = body.__class__ is not Omit and body.__class__ is not NotGiven
        if has_body and self._validate_requests and op.body_schema is not None:
            self._check(op.body_schema, op.content_type, body)
        op, path, query, headers, extra_headers, body = self._adapt(
            Call(op, path or {}, query or {}, headers, extra_headers or {}, body)
        )
        target = self._targets.get(op) or self._target(op)
        if target.missing:
            self._require_credentials(op, headers, extra_headers)
        content: dict[str, Any] = {}
        replayable: bool | None = None
        if not has_body:
            chosen = target.headers
        else:
            chosen = target.headers_with_body
            if op.files:
                from .multipart import refuse_text

                refuse_text(op.files, body)
            content = encode_body(op.content_type, body)
            if "form" in content:
                form: Upload = content["form"]
                content = {"content": form.asynchronous() if self._awaited else form}
                chosen = merge_headers(chosen, form.headers)
                replayable = form.replayable
            if op.max_bytes is not None:
                self._check_size(op, chosen, content["content"])
        if headers or extra_headers:
            chosen = merge_headers(chosen, headers, extra_headers)
            if op.always:
                add_constants(chosen, op.always, headers, extra_headers)
        url = target.url + (build_path(op.path, path) if "{" in op.path else op.path)
        pairs: tuple[tuple[str, str], ...] = ()
        if target.query or query or extra_query:
            merged = dict(target.query)
            if query:
                merged.update(drop_omitted(query))
            if extra_query:
                merged.update(extra_query)
            pairs = tuple(query_pairs(merged, op.query_styles))
        extension = (
            self._timeout_extension
            if timeout.__class__ is NotGiven
            else httpx2.Timeout(timeout).as_dict()  # type: ignore[arg-type]
        )
        extensions: dict[str, Any] = {"timeout": extension}
        if replayable is not None:
            extensions["replayable"] = replayable
        return http.build_request(
            op.method,
            url,
            params=pairs or None,
            headers=chosen,
            extensions=extensions,
            **content,
        )

    def _check_size(
        self, op: Operation[Any], headers: Mapping[str, str], content: Any
    ) -> None:
        """Refuse a body that is known to be larger than the operation takes."""
        if isinstance(content, str):
            content = content.encode()
        if isinstance(content, bytes):
            size = len(content)
        else:
            size = int(headers.get("Content-Length", 0))
        if op.max_bytes is not None and size > op.max_bytes:
            raise make_size_error(
                self._settings.errors(), op.method, op.path, size, op.max_bytes
            )

    def _check(self, schema: str, content_type: str, body: Any) -> None:
        checker = self._checker
        if checker is None:
            from .check import RequestChecker

            checker = self._checker = RequestChecker(self._settings.request_schemas())
        if content_type.startswith("multipart/"):
            from .multipart import without_files

            body = without_files(body)
        checker.check(schema, body)

    def _delay_s(
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
            for scheme in self._settings.security.values():
                if (name := _header_of(scheme)) is not None:
                    following.headers.pop(name, None)
        return following

    def _status_error(self, response: httpx2.Response) -> APIStatusError:
        return make_status_error(
            self._settings.errors(),
            response,
            read_body(response),
            request_id_header=self._settings.request_id_header,
        )

    def _origin(self, response: httpx2.Response) -> Origin:
        from .decode import Origin

        return Origin(
            response,
            self._strict_responses,
            self._logger,
            self._settings.request_id_header,
        )

    def _page_query(
        self, query: Mapping[str, Any] | None, extra: Mapping[str, Any] | None
    ) -> dict[str, Any]:
        """The query of a list's first page; the cursors of later ones replace parts."""
        return drop_omitted({**(query or {}), **(extra or {})})

    def _check_open(self) -> None:
        if self._closed:
            raise ClientError("this client is closed")


class _Pool:
    """The connections that a client and its copies share; opened on first use."""

    def __init__(self, http: Any) -> None:
        self.http = http
        self._lock = threading.Lock()

    @property
    def is_closed(self) -> bool:
        return self.http is not None and bool(self.http.is_closed)

    def open(self, kind: Callable[..., Any], timeout: httpx2.Timeout) -> Any:
        """The HTTP client, made by the first thread that needs it.

        Not made with our client: reading the certificates takes longer than importing
        the package.
        """
        with self._lock:
            if self.http is None:
                self.http = kind(timeout=timeout, limits=_LIMITS)
            return self.http


def encode_body(content_type: str, body: Any) -> dict[str, Any]:
    """The body as arguments of `httpx2.Client.build_request`, or as a `form`."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        return {"content": encode_json(body)}
    if isinstance(body, Mapping):
        if kind == "multipart/form-data":
            from .multipart import Form

            return {"form": Form(body)}
        if kind == "application/x-www-form-urlencoded":
            return {"content": encode_form(body)}
    if hasattr(body, "__aiter__"):
        return {"content": body}
    if isinstance(body, os.PathLike) or hasattr(body, "read"):
        from .multipart import WholeFile

        return {"form": WholeFile(body)}
    if isinstance(body, str | bytes) or (
        isinstance(body, Iterable) and not isinstance(body, Mapping | list | tuple)
    ):
        return {"content": body}
    raise TypeError(
        f"a {type(body).__name__} cannot be sent as {content_type}:"
        " give bytes, text or a file"
    )


def read_body(response: httpx2.Response) -> Any:
    """The body of an error: JSON, else text, None where there is none."""
    try:
        content = response.content
    except httpx2.StreamError:
        return None  # The connection broke before it was read.
    if not content:
        return None
    import json

    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return response.text


def _checked_url(url: str | httpx2.URL) -> httpx2.URL:
    try:
        parsed = httpx2.URL(url)
    except (httpx2.InvalidURL, TypeError) as error:
        raise InvalidArgumentError(f"base_url {url!r} is no URL: {error}") from None
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise InvalidArgumentError(
            f"base_url {str(url)!r} must be absolute, like https://api.example.com"
        )
    return parsed


def _resolve_timeout(
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


def _resolve_credentials(
    settings: ClientSettings, given: Mapping[str, str | None]
) -> dict[str, str | None]:
    """Argument -> credential; the environment stands in for what was not given."""
    resolved = dict(given)
    for scheme in settings.security.values():
        if resolved.get(scheme.argument) is None and scheme.env is not None:
            resolved[scheme.argument] = os.environ.get(scheme.env) or None
    return resolved


def _spell_credential(scheme: SecurityScheme, credential: str) -> tuple[str, str]:
    """The header that carries a credential."""
    if scheme.kind == "bearer":
        return "Authorization", f"Bearer {credential}"
    if scheme.kind == "cookie":
        return "Cookie", f"{scheme.name}={credential}"
    if scheme.kind == "basic":
        from base64 import b64encode

        return "Authorization", f"Basic {b64encode(credential.encode()).decode()}"
    return scheme.name, credential


def _header_of(scheme: SecurityScheme) -> str | None:
    """The lower-case name of the header that carries the credential, if one does."""
    if scheme.kind == "query":
        return None
    return _spell_credential(scheme, "")[0].lower()


def _ask_for(scheme: SecurityScheme) -> str:
    argument = f"the argument {scheme.argument!r}"
    if scheme.env is None:
        return argument
    return f"{argument} (or set the environment variable {scheme.env})"
