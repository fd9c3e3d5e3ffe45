# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: batches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .messages import MessageCreateParams


class MessageBatchIndividualRequest(TypedDict):
    """One request of a batch."""

    custom_id: str
    """Your own identifier of the request, unique within the batch: 1 to 64 letters,
    digits, underscores or hyphens. The result carries it too.
    """

    params: MessageCreateParams
    """The message request itself. Leave `stream` out."""


class MessageBatchCreateParams(TypedDict):
    """Body of a request for a new batch. It may be up to 256 MB."""

    requests: Sequence[MessageBatchIndividualRequest]
    """The requests of the batch, 1 to 100,000.

    Each is handled on its own, in no fixed order.
    """
