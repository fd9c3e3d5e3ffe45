# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general batches."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..._runtime.core.formats import DateTime


class MessageBatchRequestCounts(_base.Model):
    """Requests of a batch by their state.

    The numbers add up to the size of the batch; all but `processing` stay 0 until the
    whole batch has ended.
    """

    processing: int
    """Requests that are not done yet."""

    succeeded: int
    """Requests that were answered."""

    errored: int
    """Requests that failed."""

    canceled: int
    """Requests that were canceled before they were done."""

    expired: int
    """Requests that were still open when the batch expired."""


class MessageBatch(_base.Model):
    """A batch and how far it has come."""

    id: str
    """Identifier of the batch. Length and format may change."""

    type: Literal["message_batch"]
    processing_status: Literal["in_progress", "canceling", "ended"] | str
    """How far the batch is: `in_progress`, `canceling` after a request to cancel it, or
    `ended` when every request has a result. More values may come.
    """

    request_counts: MessageBatchRequestCounts
    """How many of its requests are in which state."""

    results_url: str | None = None
    """Address of the results, a file of JSON lines. `null` until the batch has
    ended.
    """

    created_at: DateTime
    """When the batch was created. Results are available for 29 days from then on."""

    ended_at: DateTime | None = None
    """When the last request of the batch was done. `null` until then."""

    expires_at: DateTime
    """When requests that are still open expire and the batch ends, 24 hours after its
    creation.
    """

    cancel_initiated_at: DateTime | None = None
    """When the batch was asked to be canceled, if it was."""

    archived_at: DateTime | None = None
    """When the batch was archived and its results were withdrawn, if it was."""


class MessageBatchList(_base.Model):
    """One page of the batches of a workspace, newest first."""

    data: list[MessageBatch]
    """Batches of this page."""

    has_more: bool
    """Whether there are more batches in the direction of paging."""

    first_id: str | None = None
    """Identifier of the first batch of this page, for `before_id`."""

    last_id: str | None = None
    """Identifier of the last batch of this page, for `after_id`."""


class DeletedMessageBatch(_base.Model):
    """Confirms that a batch was deleted."""

    id: str
    """Identifier of the batch that was deleted."""

    type: Literal["message_batch_deleted"]
