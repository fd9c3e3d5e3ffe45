"""One call of an operation, and the request that it becomes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import ErrorTable, InvalidArgumentError, make_size_error
from .json_body import encode_json
from .omit import NOT_GIVEN, NotGiven, Omit, drop_omitted, omit
from .operation import Operation
from .request import append_to_headers, merge_headers, split_query
from .serialise import (
    add_cookies,
    build_path,
    encode_form,
    header_text,
    query_pairs,
    query_text,
)
from .settings import ClientSettings, Credentials

if TYPE_CHECKING:
    from typing import TypedDict

    import httpx2

    from .multipart import Upload
    from .tokens import Grant

    class CallOptions(TypedDict, total=False):
        """What a call may say besides its operation."""

        path: Mapping[str, Any] | None
        query: Mapping[str, Any] | None
        headers: Mapping[str, Any] | None
        cookies: Mapping[str, Any] | None
        body: Any
        extra_headers: Mapping[str, Any] | None
        extra_query: Mapping[str, Any] | None
        extra_body: Mapping[str, Any] | None
        timeout: float | httpx2.Timeout | NotGiven | None


__all__ = ["Call", "RequestDefaults", "build_request", "request_defaults"]

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Call(NamedTuple):
    """What a call asks for, before it becomes a request. Nothing in it is omitted."""

    op: Operation[Any]
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]  # that are arguments of the method
    cookies: Mapping[str, Any]  # the same; they follow those of other headers
    extra_headers: Mapping[str, Any]  # they win; `omit` takes a header away
    extra_query: Mapping[str, Any]  # the same for the query
    body: Any  # `omit` where there is none
    timeout: float | httpx2.Timeout | NotGiven | None

    @classmethod
    def of(
        cls,
        op: Operation[Any],
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        cookies: Mapping[str, Any] | None = None,
        body: Any = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Call:
        """A call of an operation with these options, `CallOptions` by their type.

        An argument left out takes no default away; only the extra ones can.
        """
        if body.__class__ is dict:
            body = drop_omitted(body)
        if extra_body is not None:
            body = {**(body or {}), **extra_body}
        if op.optional_body and body == {}:
            body = omit
        return cls(
            op,
            path or _NOTHING,
            drop_omitted(query) if query else _NOTHING,
            drop_omitted(headers) if headers else _NOTHING,
            drop_omitted(cookies) if cookies else _NOTHING,
            extra_headers or _NOTHING,
            extra_query or _NOTHING,
            body,
            timeout,
        )

    @property
    def has_body(self) -> bool:
        """Whether anything is sent as the body; `None` is, as `null`."""
        return self.body.__class__ is not Omit and self.body.__class__ is not NotGiven

    def of_first_page(self) -> Call:
        """The same call with its whole query in `query`.

        There the cursors of later pages replace what they have to.
        """
        query = drop_omitted({**self.query, **self.extra_query})
        return self._replace(query=query, extra_query=_NOTHING)


class RequestDefaults:
    """What all requests of one operation by one client have in common."""

    __slots__ = (
        "grant",
        "headers",
        "headers_with_body",
        "lacks_credentials",
        "query",
        "secret_query",
        "url",
    )

    def __init__(
        self,
        url: str,
        headers: dict[str, str],
        headers_with_body: dict[str, str],
        query: dict[str, Any],
        lacks_credentials: bool,
        grant: Grant | None = None,
        secret_query: frozenset[str] = frozenset(),
    ) -> None:
        self.url = url  # with the operation's path, its parameters still in braces
        self.headers = headers
        self.headers_with_body = headers_with_body
        self.query = query
        self.secret_query = secret_query  # names; their values are not shown
        self.grant = grant  # what fetches a token for them
        self.lacks_credentials = lacks_credentials  # no alternative is complete


def request_defaults(
    op: Operation[Any],
    settings: ClientSettings,
    base_url: httpx2.URL,
    credentials: Credentials,
    client_headers: Mapping[str, Any],
    default_headers: Mapping[str, Any],
    default_query: Mapping[str, Any],
) -> RequestDefaults:
    """What a client sends with every request of an operation.

    Args:
        client_headers: the client's own; those of the operation win.
        default_headers: the caller's, which win over everything else here.
        default_query: the caller's.
    """
    alternative = credentials.choose(op.security or ())
    auth_headers, auth_query = credentials.carried_by(alternative or ())
    accept = {} if op.accept is None else {"Accept": op.accept}
    none = dict.fromkeys(op.appended_headers, ())
    base = (none, client_headers, accept, op.headers, auth_headers)
    typed = {"Content-Type": op.content_type}
    headers = merge_headers(*base, default_headers)
    with_body = merge_headers(*base, typed, default_headers)
    for merged in (headers, with_body):
        append_to_headers(merged, op.appended_headers, *base, default_headers)
    path, path_query = split_query(op.path)
    return RequestDefaults(
        url=str(base_url.copy_with(query=None, fragment=None)).rstrip("/") + path,
        headers=headers,
        headers_with_body=with_body,
        query={
            **_lists(base_url.params.multi_items()),
            **settings.query,
            **path_query,
            **op.query,
            **default_query,
            **auth_query,
        },
        lacks_credentials=op.security is not None and alternative is None,
        grant=credentials.grant_of(alternative or (), base_url),
        secret_query=frozenset(auth_query) | base_url.params.keys(),
    )


def _lists(pairs: Iterable[tuple[str, str]]) -> dict[str, str | list[str]]:
    """All values of each name: a list where there are several."""
    found: dict[str, str | list[str]] = {}
    for name, value in pairs:
        before = found.get(name)
        if before is None:
            found[name] = value
        else:
            found[name] = [*([before] if isinstance(before, str) else before), value]
    return found


def build_request(
    http: httpx2.Client | httpx2.AsyncClient,
    call: Call,
    defaults: RequestDefaults,
    timeout: dict[str, float | None],
    errors: Callable[[], ErrorTable],
    streamable: Callable[[Any], Any],
) -> httpx2.Request:
    """The request for a call.

    Args:
        timeout: the client's, by phase in seconds; the call's own wins.
        streamable: gives what the HTTP client reads the bytes of a file or form, or of
            an asynchronous iterator, from.

    Raises:
        ClientError: an argument or the body cannot be sent.
    """
    try:
        extensions = _extensions(call, defaults, timeout)
        headers, content = _body(call, defaults, extensions, errors, streamable)
        url, pairs = _target(call, defaults)
        return http.build_request(
            call.op.method,
            url,
            params=tuple(pairs) or None,
            headers=_headers(call, headers),
            extensions=extensions,
            content=content,
        )
    except UnicodeEncodeError as error:
        # The text is not shown: it may be a credential.
        raise InvalidArgumentError(
            f"{call.op!a}: an argument holds"
            f" {error.object[error.start]!a}, which {error.encoding} cannot encode"
        ) from None


def _extensions(
    call: Call, defaults: RequestDefaults, timeout: dict[str, float | None]
) -> dict[str, Any]:
    """What the transport and this package are told beside the request."""
    extensions: dict[str, Any] = {"timeout": timeout}
    if defaults.secret_query:
        extensions["secret_query"] = defaults.secret_query
    if defaults.grant is not None:
        extensions["grant"] = defaults.grant
    if call.timeout.__class__ is not NotGiven:
        import httpx2

        given = httpx2.Timeout(call.timeout)  # type: ignore[arg-type]
        extensions["timeout"] = given.as_dict()
    return extensions


def _body(
    call: Call,
    defaults: RequestDefaults,
    extensions: dict[str, Any],
    errors: Callable[[], ErrorTable],
    streamable: Callable[[Any], Any],
) -> tuple[dict[str, str], Any]:
    """The default headers, with those of the body, and its content.

    Args:
        extensions: they say afterwards whether an upload can be sent again.
    """
    if not call.has_body:
        return defaults.headers, None
    op = call.op
    headers = defaults.headers_with_body
    if op.files:
        from .multipart import refuse_text

        refuse_text(op.files, call.body)
    content, upload = _encode_body(op, call.body)
    if upload is not None:
        content = streamable(upload)
        headers = merge_headers(headers, upload.headers)
        extensions["replayable"] = upload.replayable
    elif hasattr(content, "__aiter__"):
        content = streamable(content)
    if op.max_bytes is not None:
        _check_size(op, headers, content, errors)
    return headers, content


def _headers(call: Call, headers: dict[str, str]) -> dict[str, str]:
    """The headers with those of this call."""
    op = call.op
    if call.headers or call.extra_headers:
        own = call.headers
        if spelled := op.spelled("header"):
            own = {
                name: (
                    header_text(value, name, spelled[name])
                    if name in spelled and value is not None
                    else value
                )
                for name, value in own.items()
            }
        layers = (own, call.extra_headers)
        headers = merge_headers(headers, *layers)
        if op.appended_headers:
            append_to_headers(headers, op.appended_headers, *layers)
    if call.cookies:
        headers = add_cookies(headers, call.cookies, op.spelled("cookie"))
    if op.idempotency_header is not None:
        headers = _with_key(headers, op.idempotency_header, call)
    return headers


def _target(call: Call, defaults: RequestDefaults) -> tuple[str, list[tuple[str, str]]]:
    """The URL, and what httpx2 adds to it as the query."""
    op = call.op
    url = defaults.url
    if "{" in url:
        url = build_path(url, call.path, op.spelled("path"))
    if not (defaults.query or call.query or call.extra_query):
        return url, []
    query = {**defaults.query, **call.query, **call.extra_query}
    if spelled := op.spelled("query"):
        text = query_text(query, spelled)
        return (f"{url}?{text}" if text else url), []
    return url, query_pairs(query)


def _with_key(headers: dict[str, str], name: str, call: Call) -> dict[str, str]:
    """The headers with a key of idempotency, unless there is one or none is wanted."""
    lower = name.lower()
    if any(given.lower() == lower for given in (*headers, *call.extra_headers)):
        return headers
    from uuid import uuid4

    return {**headers, name: str(uuid4())}


def _check_size(
    op: Operation[Any],
    headers: Mapping[str, str],
    content: Any,
    errors: Callable[[], ErrorTable],
) -> None:
    """Refuse a body that is known to be larger than the operation takes."""
    if isinstance(content, str):
        content = content.encode()
    if isinstance(content, bytes):
        size = len(content)
    else:
        size = int(headers.get("Content-Length", 0))
    if op.max_bytes is not None and size > op.max_bytes:
        raise make_size_error(errors(), op.method, op.path, size, op.max_bytes)


# How media types end of one JSON value after another.
_LINES = ("jsonl", "ndjson", "jsonlines", "stream+json", "x-json-stream", "json-seq")


def _encode_body(op: Operation[Any], body: Any) -> tuple[Any, Upload | None]:
    """The body as `httpx2` takes it, or as an upload that is read while it is sent.

    Raises:
        TypeError: a value of this type cannot be sent as this media type.
        InvalidArgumentError: it cannot be encoded.
    """
    content_type = op.content_type
    kind = content_type.partition(";")[0].strip().lower()
    if kind.endswith(_LINES):
        from .multipart import Lines

        if Lines.fits(body):
            return None, Lines(body, separated=kind.endswith("json-seq"))
    elif kind in ("application/json", "text/json") or kind.endswith("+json"):
        return encode_json(body), None
    if isinstance(body, Mapping):
        if kind.startswith("multipart/"):
            from .multipart import Form

            parameters = op.spelled("form")
            return None, Form(body, parameters=parameters, media=content_type)
        if kind == "application/x-www-form-urlencoded":
            return encode_form(body, op.spelled("form")), None
    if kind.startswith("multipart/") and isinstance(body, list | tuple):
        from .multipart import Parts

        return None, Parts(body, content_type, parameters=op.spelled("part"))
    if hasattr(body, "__aiter__"):
        return body, None
    if isinstance(body, os.PathLike) or hasattr(body, "read"):
        from .multipart import WholeFile

        return None, WholeFile(body)
    if isinstance(body, str | bytes):
        return body, None
    if isinstance(body, bytearray | memoryview):
        return bytes(body), None
    if isinstance(body, Iterable) and not isinstance(body, Mapping | list | tuple):
        from .multipart import Chunks

        return None, Chunks(body)
    raise TypeError(
        f"a {type(body).__name__} cannot be sent as {content_type}:"
        " give bytes, text or a file"
    )
