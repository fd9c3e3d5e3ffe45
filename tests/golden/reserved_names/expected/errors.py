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
    "BadRequestError",
    "AuthenticationError",
    "PermissionDeniedError",
    "NotFoundError",
    "ConflictError",
    "UnprocessableEntityError",
    "RateLimitError",
    "InternalServerError",
]


class BadRequestError(APIStatusError):
    """The request is malformed."""


class AuthenticationError(APIStatusError):
    """The credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """The credentials do not allow this."""


class NotFoundError(APIStatusError):
    """There is no such resource."""


class ConflictError(APIStatusError):
    """The request conflicts with the state of the resource."""


class UnprocessableEntityError(APIStatusError):
    """The request is well formed but not valid."""


class RateLimitError(APIStatusError):
    """Too many requests."""


class InternalServerError(APIStatusError):
    """The server failed."""


ERRORS = ErrorTable(
    type_path=None,
    message_path=None,
    by_type={},
    by_status={
        400: BadRequestError,
        401: AuthenticationError,
        403: PermissionDeniedError,
        404: NotFoundError,
        409: ConflictError,
        422: UnprocessableEntityError,
        429: RateLimitError,
        500: InternalServerError,
    },
    fallback=InternalServerError,
)
