# Made by specloom from the spec: edit that, then run `specloom generate`.

"""The exceptions of this API: one class for each kind of error."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from . import types

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
    "BillingError",
    "PermissionDeniedError",
    "NotFoundError",
    "RequestTimeoutError",
    "ConflictError",
    "PreconditionFailedError",
    "RequestTooLargeError",
    "UnprocessableEntityError",
    "RateLimitError",
    "RequestHeaderFieldsTooLargeError",
    "ClientClosedRequestError",
    "InternalServerError",
    "HTTPNotImplementedError",
    "ServiceUnavailableError",
    "DeadlineExceededError",
    "OverloadedError",
]


class _StatusError(APIStatusError):
    if TYPE_CHECKING:

        @property
        def details(self) -> types.ErrorDetails | None: ...


class BadRequestError(_StatusError):
    """The request cannot be understood or breaks a rule of the API: a missing or
    unknown field, a value out of bounds, an unknown beta, a prompt beyond the
    context window, a spend limit that the organization has set.
    """


class AuthenticationError(_StatusError):
    """The credential is missing, malformed or no longer valid."""


class BillingError(_StatusError):
    """The account cannot pay for the request; its billing details or its credit need
    attention.
    """


class PermissionDeniedError(_StatusError):
    """The credential is valid but may not use this resource."""


class NotFoundError(_StatusError):
    """There is no such model, batch or path, or the credential cannot see it."""


class RequestTimeoutError(_StatusError):
    """The request did not arrive in time; it may be sent again."""


class ConflictError(_StatusError):
    """The request met another change of the same resource; it may be repeated."""


class PreconditionFailedError(_StatusError):
    """The resource is not in the state that the request asks for."""


class RequestTooLargeError(_StatusError):
    """The body exceeds the size limit of the endpoint: 256 MB for creating a batch, 500
    MB for a file, 30 MB for a skill, 32 MB for everything else. It is turned away at
    the edge, before the API sees it.
    """


class UnprocessableEntityError(_StatusError):
    """The request is well formed, but what it says cannot be carried out."""


class RateLimitError(_StatusError):
    """Too many requests or tokens within a minute, or traffic that grows too steeply.

    The `retry-after` header says how many seconds to wait; without it, the spend cap of
    the usage tier is reached.
    """


class RequestHeaderFieldsTooLargeError(_StatusError):
    """The headers of the request are too large."""


class ClientClosedRequestError(_StatusError):
    """The connection was closed before the answer was ready."""


class InternalServerError(_StatusError):
    """Something went wrong inside the API; the request itself may be fine."""


class HTTPNotImplementedError(InternalServerError):
    """The server does not know how to do what the request asks for."""


class ServiceUnavailableError(InternalServerError):
    """The service cannot take the request for the moment."""


class DeadlineExceededError(InternalServerError):
    """The request took too long to answer.

    Long answers are safer as a stream or in a batch.
    """


class OverloadedError(InternalServerError):
    """The API has more traffic than it can serve.

    It can also end a stream that has begun with status 200.
    """


def _bodies() -> Mapping[str, Any]:
    from . import types

    return dict.fromkeys(
        ("400", "401", "402", "403", "404", "409", "413", "429", "500", "504", "529"),
        types.ErrorResponse,
    )


def _details(value: Any) -> object | None:
    from . import types
    from ._runtime.core.error_bodies import described_value

    return described_value(value, types.ErrorDetails)


ERRORS = ErrorTable(
    type_path="error.type",
    message_path="error.message",
    by_type={
        "invalid_request_error": BadRequestError,
        "authentication_error": AuthenticationError,
        "billing_error": BillingError,
        "permission_error": PermissionDeniedError,
        "not_found_error": NotFoundError,
        "conflict_error": ConflictError,
        "request_too_large": RequestTooLargeError,
        "rate_limit_error": RateLimitError,
        "api_error": InternalServerError,
        "timeout_error": DeadlineExceededError,
        "overloaded_error": OverloadedError,
    },
    by_status={
        400: BadRequestError,
        401: AuthenticationError,
        402: BillingError,
        403: PermissionDeniedError,
        404: NotFoundError,
        408: RequestTimeoutError,
        409: ConflictError,
        412: PreconditionFailedError,
        413: RequestTooLargeError,
        422: UnprocessableEntityError,
        429: RateLimitError,
        431: RequestHeaderFieldsTooLargeError,
        499: ClientClosedRequestError,
        500: InternalServerError,
        501: HTTPNotImplementedError,
        503: ServiceUnavailableError,
        504: DeadlineExceededError,
        529: OverloadedError,
    },
    fallback=InternalServerError,
    details_path="error.details",
    details=_details,
    bodies=_bodies,
)
