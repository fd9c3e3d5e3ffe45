# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general batch results."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .errors import ErrorResponse
from .messages import Message


class MessageBatchSucceededResult(_base.Model):
    """The request was answered."""

    type: Literal["succeeded"]
    message: Message
    """The answer."""


class MessageBatchErroredResult(_base.Model):
    """The request failed and was not charged."""

    type: Literal["errored"]
    error: ErrorResponse
    """The error, in the same form as the body of an error response.

    An `invalid_request_error` will come again until the request is changed; for other
    errors try again.
    """


class MessageBatchCanceledResult(_base.Model):
    """The batch was canceled before this request was sent to the model."""

    type: Literal["canceled"]


class MessageBatchExpiredResult(_base.Model):
    """The batch expired before this request was sent to the model."""

    type: Literal["expired"]


MessageBatchResult: TypeAlias = Annotated[
    Annotated[MessageBatchSucceededResult, Tag("succeeded")]
    | Annotated[MessageBatchErroredResult, Tag("errored")]
    | Annotated[MessageBatchCanceledResult, Tag("canceled")]
    | Annotated[MessageBatchExpiredResult, Tag("expired")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "succeeded", "errored", "canceled", "expired"),
]
"""What became of a request of a batch. Only `succeeded` is charged. Kinds may be
added.
"""


class MessageBatchIndividualResponse(_base.Model):
    """Result of one request of a batch.

    Results come in any order; `custom_id` tells which is which.
    """

    custom_id: str
    """The `custom_id` that the request was given."""

    result: MessageBatchResult
    """What became of the request."""
