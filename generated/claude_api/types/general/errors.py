# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general errors."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .error_details import ErrorDetails


class InvalidRequestErrorObject(_base.Model):
    """Status 400, and other 4XX statuses without a type of their own.

    Format or content of the request is wrong; it will fail again unless it is changed.
    """

    type: Literal["invalid_request_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """More about the error for programs, if there is more to say."""


class AuthenticationErrorObject(_base.Model):
    """Status 401. The credential is missing or not valid."""

    type: Literal["authentication_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """More about the error for programs, if there is more to say."""


class BillingErrorObject(_base.Model):
    """Status 402. Payment failed or the organization's credit is used up."""

    type: Literal["billing_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """More about the error for programs, if there is more to say."""


class PermissionErrorObject(_base.Model):
    """Status 403. The credential may not use this resource."""

    type: Literal["permission_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """More about the error for programs, if there is more to say."""


class NotFoundErrorObject(_base.Model):
    """Status 404. There is no such resource."""

    type: Literal["not_found_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """More about the error for programs, if there is more to say."""


class RateLimitErrorObject(_base.Model):
    """Status 429.

    A rate limit or a spend limit was hit, or the traffic of the organization grew too
    fast. The `retry-after` header says how many seconds to wait, except for a spend
    limit.
    """

    type: Literal["rate_limit_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """More about the error for programs, if there is more to say."""


class GatewayTimeoutErrorObject(_base.Model):
    """Status 504. The request took too long. Streaming or a batch avoids that."""

    type: Literal["timeout_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """More about the error for programs, if there is more to say."""


class APIErrorObject(_base.Model):
    """Status 500. Something unexpected failed inside the API. Trying again may help."""

    type: Literal["api_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """More about the error for programs, if there is more to say."""


class OverloadedErrorObject(_base.Model):
    """Status 529.

    The API has too much traffic at the moment; try again later. The usual error in the
    middle of a stream.
    """

    type: Literal["overloaded_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """More about the error for programs, if there is more to say."""


class ConflictErrorObject(_base.Model):
    """Status 409.

    The request met another change of the same resource. It may be sent again.
    """

    type: Literal["conflict_error"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """What exactly went wrong, for programs. Absent where there is no code for it."""


class RequestTooLargeErrorObject(_base.Model):
    """Status 413.

    The body exceeds the size limit of the endpoint. It is refused at the edge, before
    the API sees it.
    """

    type: Literal["request_too_large"]
    message: str
    """What went wrong, for people. The wording may change."""

    details: ErrorDetails | None = None
    """What exactly went wrong, for programs. Absent where there is no code for it."""


ErrorObject: TypeAlias = Annotated[
    Annotated[InvalidRequestErrorObject, Tag("invalid_request_error")]
    | Annotated[AuthenticationErrorObject, Tag("authentication_error")]
    | Annotated[BillingErrorObject, Tag("billing_error")]
    | Annotated[PermissionErrorObject, Tag("permission_error")]
    | Annotated[NotFoundErrorObject, Tag("not_found_error")]
    | Annotated[RateLimitErrorObject, Tag("rate_limit_error")]
    | Annotated[GatewayTimeoutErrorObject, Tag("timeout_error")]
    | Annotated[APIErrorObject, Tag("api_error")]
    | Annotated[OverloadedErrorObject, Tag("overloaded_error")]
    | Annotated[ConflictErrorObject, Tag("conflict_error")]
    | Annotated[RequestTooLargeErrorObject, Tag("request_too_large")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "invalid_request_error",
        "authentication_error",
        "billing_error",
        "permission_error",
        "not_found_error",
        "rate_limit_error",
        "timeout_error",
        "api_error",
        "overloaded_error",
        "conflict_error",
        "request_too_large",
    ),
]
"""An error; `type` says which kind. Kinds may be added."""


class ErrorResponse(_base.Model):
    """Body of a response that reports an error."""

    type: Literal["error"]
    error: ErrorObject
    """The error itself."""

    request_id: str | None = None
    """Identifier of the request, the same as in the `request-id` header.

    Name it when you contact support.
    """


ErrorType: TypeAlias = (
    Literal[
        "invalid_request_error",
        "authentication_error",
        "billing_error",
        "permission_error",
        "not_found_error",
        "rate_limit_error",
        "timeout_error",
        "api_error",
        "overloaded_error",
        "memory_precondition_failed_error",
        "memory_path_conflict_error",
        "conflict_error",
    ]
    | str
)
"""Which kind an error is of. Values may be added; `request_too_large` is one, too."""


# Other names of these.
AuthenticationError: TypeAlias = AuthenticationErrorObject
BetaAPIErrorObject: TypeAlias = APIErrorObject
BetaAuthenticationErrorObject: TypeAlias = AuthenticationErrorObject
BetaBillingErrorObject: TypeAlias = BillingErrorObject
BetaErrorObject: TypeAlias = ErrorObject
BetaErrorResponse: TypeAlias = ErrorResponse
BetaGatewayTimeoutErrorObject: TypeAlias = GatewayTimeoutErrorObject
BetaInvalidRequestErrorObject: TypeAlias = InvalidRequestErrorObject
BetaNotFoundErrorObject: TypeAlias = NotFoundErrorObject
BetaOverloadedErrorObject: TypeAlias = OverloadedErrorObject
BetaPermissionErrorObject: TypeAlias = PermissionErrorObject
BetaRateLimitErrorObject: TypeAlias = RateLimitErrorObject
BillingError: TypeAlias = BillingErrorObject
GatewayTimeoutError: TypeAlias = GatewayTimeoutErrorObject
InvalidRequestError: TypeAlias = InvalidRequestErrorObject
NotFoundError: TypeAlias = NotFoundErrorObject
OverloadedError: TypeAlias = OverloadedErrorObject
PermissionError: TypeAlias = PermissionErrorObject
RateLimitError: TypeAlias = RateLimitErrorObject
RequestTooLargeError: TypeAlias = RequestTooLargeErrorObject
