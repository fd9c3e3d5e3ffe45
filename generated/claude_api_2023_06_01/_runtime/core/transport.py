"""What a failure of the HTTP library means to callers."""

from __future__ import annotations

import httpx2

from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
)

__all__ = [
    "body_error",
    "connection_error",
    "is_replayable",
    "may_resend",
    "same_origin",
]

# The request itself is at fault, and would be again.
_HOPELESS = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)


def may_resend(error: httpx2.RequestError) -> bool:
    """Whether a request that failed this way may get through next time."""
    return isinstance(error, httpx2.TransportError) and not isinstance(error, _HOPELESS)


def is_replayable(request: httpx2.Request) -> bool:
    """Whether the body is still there after it was sent once."""
    if isinstance(request.stream, httpx2.ByteStream):
        return True
    # A form knows whether its files can be read again; an iterator is gone.
    return request.extensions.get("replayable") is True


def connection_error(
    error: httpx2.RequestError, request: httpx2.Request
) -> APIConnectionError:
    """The exception for a request that got no response, or not the whole of it."""
    detail = str(error) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(f"request timed out: {detail}", request=request)
    return APIConnectionError(f"connection error: {detail}", request=request)


def body_error(error: httpx2.RequestError, response: httpx2.Response) -> APIError:
    """The exception for a body that did not come whole, or cannot be decompressed."""
    if isinstance(error, httpx2.DecodingError):
        return APIResponseValidationError(
            f"the response cannot be decompressed: {error}", response=response
        )
    return connection_error(error, response.request)


def same_origin(url: httpx2.URL, other: httpx2.URL) -> bool:
    """Whether credentials for the first URL may be sent to the other one.

    A host may ask for the same over TLS.
    """
    if url.origin == other.origin:
        return True
    return (
        url.host == other.host
        and url.scheme == "http"
        and other.scheme == "https"
        and other.port in (None, 443)
    )
