# Made by specloom from the spec: edit that, then run `specloom generate`.

"""The exceptions of this API: one class for each kind of error."""

from __future__ import annotations

from ._runtime.core.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ClientError,
    ErrorTable,
    IncompleteStreamError,
    InvalidArgumentError,
    MissingCredentialsError,
    RequestValidationError,
    ResponseTooLargeError,
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ClientError",
    "IncompleteStreamError",
    "InvalidArgumentError",
    "MissingCredentialsError",
    "RequestValidationError",
    "ResponseTooLargeError",
    "RateLimitError",
    "EmptyAccountError",
    "OverloadedError",
]


class RateLimitError(APIStatusError):
    """Too many requests in a minute."""


class EmptyAccountError(APIStatusError):
    """There is no money left."""


class OverloadedError(APIStatusError):
    """An error of the API."""


ERRORS = ErrorTable(
    type_path="error.type",
    message_path="error.message",
    by_type={
        "rate_limit_error": RateLimitError,
        "overloaded_error": OverloadedError,
    },
    by_status={
        429: RateLimitError,
        402: EmptyAccountError,
    },
    fallback=APIStatusError,
)
