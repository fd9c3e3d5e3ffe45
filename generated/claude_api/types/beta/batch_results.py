# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta batch results."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.batch_results import (
    MessageBatchCanceledResult,
    MessageBatchErroredResult,
    MessageBatchExpiredResult,
)
from .messages import BetaMessage


class BetaMessageBatchSucceededResult(_base.Model):
    """The request was answered."""

    type: Literal["succeeded"]
    message: BetaMessage
    """The answer."""


BetaMessageBatchResult: TypeAlias = Annotated[
    Annotated[BetaMessageBatchSucceededResult, Tag("succeeded")]
    | Annotated[MessageBatchErroredResult, Tag("errored")]
    | Annotated[MessageBatchCanceledResult, Tag("canceled")]
    | Annotated[MessageBatchExpiredResult, Tag("expired")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "succeeded", "errored", "canceled", "expired"),
]
"""What became of a request of a batch. Only `succeeded` is charged. Kinds may be
added.
"""


class BetaMessageBatchIndividualResponse(_base.Model):
    """Result of one request of a batch.

    Results come in any order; `custom_id` tells which is which.
    """

    custom_id: str
    """The `custom_id` that the request was given."""

    result: BetaMessageBatchResult
    """What became of the request."""
