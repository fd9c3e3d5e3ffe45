"""What can go wrong, as exceptions, and how a response becomes one of them.

Every one of them can be pickled and copied. A pickle leaves out the request and the
response (they hold credentials, and open connections) and keeps what was read from
them: status code, headers, body, request id, method and URL.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    import httpx2

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ClientError",
    "ErrorTable",
    "IncompleteStreamError",
    "InvalidArgumentError",
    "MissingCredentialsError",
    "RequestValidationError",
    "ResponseTooLargeError",
    "make_size_error",
    "make_status_error",
    "read_path",
]


class ClientError(Exception):
    """Any failure that this client reports."""

    message: str

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: value for name, value in vars(self).items() if name not in _LIVE}
        return _restore, (type(self), self.args), state

    def __copy__(self) -> Self:
        copied: Self = _restore(type(self), self.args)
        vars(copied).update(vars(self))
        return copied

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        copied: Self = _restore(type(self), self.args)
        for name, value in vars(self).items():
            vars(copied)[name] = value if name in _LIVE else deepcopy(value, memo)
        return copied


# Attributes that do not travel in a pickle.
_LIVE = frozenset({"_read_body", "_read_details", "_request", "_response"})


def _restore(cls: type[Any], args: tuple[Any, ...]) -> Any:
    # Past the class's own __init__, whose arguments are gone.
    # BaseException's __new__ keeps the arguments.
    return cls.__new__(cls, *args)


class InvalidArgumentError(ClientError, ValueError):
    """An argument cannot be sent; nothing was."""


class MissingCredentialsError(ClientError):
    """The operation needs credentials that the client was not given."""


class RequestValidationError(ClientError, ValueError):
    """The request does not fit the API's own description; nothing was sent.

    `faults` names every fault with its path, `messages[0].role: must be ...`.
    """

    faults: tuple[str, ...]

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__(
            "the request does not fit the description of the API:\n"
            + "\n".join(f"  {fault}" for fault in self.faults)
        )


class APIError(ClientError):
    """A request was made and did not come to its result."""

    method: str | None
    url: str | None
    body: Any  # JSON as it came, text where it was no JSON, None without a body
    partial: Any = None  # what a stream had put together before it failed
    _unsent = False  # refused by the client, as the server would have

    def __init__(
        self, message: str, *, request: httpx2.Request | None, body: Any = None
    ) -> None:
        super().__init__(message)
        self._request = request
        self.method = None if request is None else request.method
        self.url = None if request is None else _shown_url(request)
        self.body = body

    @property
    def request(self) -> httpx2.Request:
        """The request; absent after pickling."""
        request: httpx2.Request | None = vars(self).get("_request")
        if request is None:
            raise RuntimeError(
                "the request was not sent"
                if self._unsent
                else "a pickled error keeps .method and .url, no .request"
            )
        return request


class APIConnectionError(APIError):
    """The request did not reach the server, or its response did not come whole."""

    def __init__(
        self,
        message: str = "connection error",
        *,
        request: httpx2.Request | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message, request=request, body=body)


class APITimeoutError(APIConnectionError):
    """The server took longer than the request's timeout."""

    def __init__(
        self,
        message: str = "request timed out",
        *,
        request: httpx2.Request | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message, request=request, body=body)


class IncompleteStreamError(APIConnectionError):
    """A stream ended before it was complete."""


class _ResponseError(APIError):
    """There is a response, and it is not the result."""

    status_code: int
    headers: Mapping[str, str]  # lower-case names
    request_id: str | None

    def __init__(
        self,
        message: str,
        *,
        response: httpx2.Response,
        body: Any = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, request=_request_of(response), body=body)
        self._response = response
        self.status_code = response.status_code
        self.headers = dict(response.headers)
        self.request_id = request_id

    @property
    def response(self) -> httpx2.Response:
        """The response; absent after pickling."""
        response: httpx2.Response | None = vars(self).get("_response")
        if response is None:
            raise RuntimeError(
                "the request was not sent, so there is no response"
                if self._unsent
                else "a pickled error keeps .status_code, .headers and .body, no"
                " .response"
            )
        return response


class APIStatusError(_ResponseError):
    """The server refused the request, or failed."""

    type: str | None  # the kind of error, as the server names it
    # After which the server asks to be called again, where it says so; seconds.
    retry_after_s: float | None = None
    _read_body: Callable[[], object | None] | None = None  # gives `parsed`
    _read_details: Callable[[], object | None] | None = None  # gives `details`

    def __init__(
        self,
        message: str,
        *,
        response: httpx2.Response,
        body: Any = None,
        type: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, response=response, body=body, request_id=request_id)
        self.type = type

    @property
    def parsed(self) -> object | None:
        """The body as the type that the operation describes for this status.

        None where none is described, or the body does not fit it; `body` is what came.
        """
        known = vars(self)
        if "_parsed" not in known:
            known["_parsed"] = None if self._read_body is None else self._read_body()
        parsed: object | None = known["_parsed"]
        return parsed

    @property
    def details(self) -> Any:
        """What the body says for programs, as the type that the API describes for it.

        None where it says nothing, or something that does not fit.
        """
        known = vars(self)
        if "_details" not in known:
            read = self._read_details
            known["_details"] = None if read is None else read()
        return known["_details"]

    def __reduce__(self) -> tuple[Any, ...]:
        _ = (
            self.parsed,
            self.details,
        )  # A pickle has no response that it could be read from.
        return super().__reduce__()

    def __str__(self) -> str:
        details = [f"HTTP {self.status_code}"]
        if self.type is not None:
            details.append(self.type)
        if self.request_id is not None:
            details.append(f"request id {self.request_id}")
        return f"{self.message} ({', '.join(details)})"


class APIResponseValidationError(_ResponseError):
    """The response is not what the API's description says.

    `faults` names the places, `content[0].text: Field required`; it is empty where
    the body was no JSON at all.
    """

    faults: tuple[str, ...]

    def __init__(
        self,
        message: str,
        *,
        response: httpx2.Response,
        body: Any = None,
        faults: Sequence[str] = (),
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, response=response, body=body, request_id=request_id)
        self.faults = tuple(faults)


class ResponseTooLargeError(_ResponseError):
    """A body, an event or a line is larger than what `max_response_bytes` allows."""

    limit: int  # bytes, after decompression

    def __init__(
        self, limit: int, *, response: httpx2.Response, request_id: str | None = None
    ) -> None:
        super().__init__(
            f"the response has more than {limit:,} bytes; max_response_bytes of the"
            " client allows more",
            response=response,
            request_id=request_id,
        )
        self.limit = limit


def _shown_url(request: httpx2.Request) -> str:
    from .urls import shown_url

    return shown_url(request.url, request.extensions.get("secret_query", ()))


def _request_of(response: httpx2.Response) -> httpx2.Request | None:
    try:
        return response.request
    except RuntimeError:  # A response made by hand may have none.
        return None


class ErrorTable(NamedTuple):
    """Which exception an error of this API becomes."""

    type_path: str | None = None  # dotted, into the JSON body
    message_path: str | None = None
    by_type: Mapping[str, type[APIStatusError]] = MappingProxyType({})
    by_status: Mapping[int, type[APIStatusError]] = MappingProxyType({})
    fallback: type[APIStatusError] = APIStatusError  # for every other 5xx
    details_path: str | None = None
    # Gives what stands there as its type; None where it does not fit.
    details: Callable[[Any], object | None] | None = None
    # What most operations describe bodies as, by status; those that do not say it.
    bodies: Callable[[], Mapping[str, Any]] = dict


def make_status_error(
    table: ErrorTable,
    response: httpx2.Response,
    body: Any,
    *,
    request_id_header: str | None = None,
) -> APIStatusError:
    """The exception for a response: by its status and its error type.

    Args:
        body: JSON, text where it was no JSON, None without a body.
    """
    status = response.status_code
    kind = read_path(body, table.type_path)
    message = read_path(body, table.message_path)
    if not isinstance(kind, str):
        kind = None
    error = _class_of(table, status, kind)(
        message if isinstance(message, str) and message else _describe(response, body),
        response=response,
        body=body,
        type=kind,
        request_id=request_id_of(response, request_id_header),
    )
    details = read_path(body, table.details_path)
    if details is not None and table.details is not None:
        error._read_details = partial(table.details, details)
    return error


def _class_of(table: ErrorTable, status: int, kind: str | None) -> type[APIStatusError]:
    """By the status; by the type where it says more, or its class has no status.

    One type may come with several statuses: an `api_error` with 503 is for callers what
    503 is.
    """
    by_status = table.by_status.get(status)
    by_type = None if kind is None else table.by_type.get(kind)
    if by_status is None:
        fallback = table.fallback if status >= 500 else APIStatusError
        return by_type or fallback
    if by_type is None or (
        by_type in table.by_status.values() and not issubclass(by_type, by_status)
    ):
        return by_status
    return by_type


def make_size_error(
    table: ErrorTable, method: str, path: str, size: int, limit: int
) -> APIStatusError:
    """The exception for a body that the server would refuse with 413.

    There is no request and no response; sending it was left out.
    """
    cls = table.by_status.get(413, APIStatusError)
    kinds = [kind for kind, other in table.by_type.items() if other is cls]
    message = (
        f"the body of {method} {path} has {size:,} bytes and may have {limit:,}"
        " at most; it was not sent"
    )
    # Past __init__, which takes a response.
    error: APIStatusError = _restore(cls, (message,))
    vars(error).update(
        message=message,
        method=method,
        url=None,
        body=None,
        status_code=413,
        headers={},
        request_id=None,
        type=kinds[0] if kinds else None,
        _unsent=True,
    )
    return error


def request_id_of(response: httpx2.Response, header: str | None) -> str | None:
    """The id that the server gave the request, None where it gave none."""
    return None if header is None else response.headers.get(header)


def read_path(value: Any, path: str | None) -> Any:
    """What stands at a dotted path, None where nothing does."""
    if path is None:
        return None
    for name in path.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def _describe(response: httpx2.Response, body: Any) -> str:
    # Nobody imports this before something fails.
    from .error_messages import message_in

    said = message_in(body)
    if response.status_code < 400:
        return said or "the server reported an error"
    reason = response.reason_phrase or "error"
    if isinstance(body, str) and said:
        return f"{reason}: {said}"
    return said or reason
