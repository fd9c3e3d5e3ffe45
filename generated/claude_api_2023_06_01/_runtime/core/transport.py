"""What a failure of the HTTP library means to callers."""

from __future__ import annotations

from collections.abc import Iterator

import httpx2

from .body import BodyTooLargeError
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    ClientError,
    ResponseTooLargeError,
)
from .urls import is_secret

__all__ = [
    "body_error",
    "connection_error",
    "is_replayable",
    "is_transport_failure",
    "may_resend",
    "stream_error",
]

# The request itself is at fault, and would be again.
_HOPELESS = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, httpx2.InvalidURL)
# Whoever wrote the transport has to correct it.
_MISTAKES = (
    *(ArithmeticError, AssertionError, AttributeError, ImportError, LookupError),
    *(NameError, NotImplementedError, SyntaxError, TypeError, ValueError),
)

# Headers that hold no credential.
_HARMLESS = frozenset(
    {"accept", "accept-encoding", "connection", "content-length", "content-type"}
    | {"host", "transfer-encoding", "user-agent"}
)
_SHORTEST_SECRET = 4  # a shorter text stands everywhere by chance


def is_transport_failure(error: Exception) -> bool:
    """Whether an exception is one of sending, and not of what the caller handed over."""
    return not isinstance(error, ClientError) and not hasattr(error, "_of_the_caller")


def may_resend(error: Exception) -> bool:
    """Whether a request that failed this way may get through next time."""
    if isinstance(error, _HOPELESS):
        return False
    if isinstance(error, httpx2.RequestError):
        return isinstance(error, httpx2.TransportError)
    return not isinstance(error, _MISTAKES)


def is_replayable(request: httpx2.Request) -> bool:
    """Whether the body is still there after it was sent once."""
    if isinstance(request.stream, httpx2.ByteStream):
        return True
    # A form knows whether its files can be read again; an iterator is gone.
    return request.extensions.get("replayable") is True


def connection_error(error: Exception, request: httpx2.Request) -> APIConnectionError:
    """The exception for a request that got no response, or not the whole of it."""
    detail = _detail(error, request)
    if isinstance(error, httpx2.TimeoutException | TimeoutError):
        return APITimeoutError(f"request timed out: {detail}", request=request)
    return APIConnectionError(f"connection error: {detail}", request=request)


def body_error(error: Exception, response: httpx2.Response) -> APIError:
    """The exception for a body that did not come whole, or cannot be decompressed."""
    if isinstance(error, BodyTooLargeError):
        return ResponseTooLargeError(error.limit, response=response)
    if isinstance(error, httpx2.DecodingError):
        return APIResponseValidationError(
            f"the response cannot be decompressed: {error}", response=response
        )
    return connection_error(error, response.request)


def stream_error(error: Exception, response: httpx2.Response) -> APIError:
    """The exception for a stream that broke off."""
    if isinstance(error, BodyTooLargeError):
        return ResponseTooLargeError(error.limit, response=response)
    return connection_error(error, response.request)


def _detail(error: Exception, request: httpx2.Request) -> str:
    """What the transport says of a failure, unless a credential stands in it."""
    name = type(error).__name__
    said = str(error)
    if not isinstance(error, httpx2.HTTPError):
        said = f"{name}: {said}" if said else name
    if any(secret in said for secret in _secrets(request)):
        return f"{name} (its text holds a credential, and is left out)"
    return said or name


def _secrets(request: httpx2.Request) -> Iterator[str]:
    """What of a request may be a credential, as it may be quoted."""
    texts = [
        text
        for name, value in request.headers.multi_items()
        if name.lower() not in _HARMLESS
        for text in (value, *value.split())
    ]
    own = request.extensions.get("secret_query", ())
    texts += [
        value
        for name, value in request.url.params.multi_items()
        if name in own or is_secret(name)
    ]
    texts += [request.url.username, request.url.password]
    for text in texts:
        if len(text.strip()) >= _SHORTEST_SECRET:
            yield text.strip()
