# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta batches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .beta_messages import BetaMessageCreateParams


class BetaMessageBatchIndividualRequest(TypedDict):
    """One request of a batch."""

    custom_id: str
    """Your own identifier of the request, unique within the batch: 1 to 64 letters,
    digits, underscores or hyphens. The result carries it too.
    """

    params: BetaMessageCreateParams
    """The message request itself. Leave `stream` out."""


class BetaMessageBatchCreateParams(TypedDict):
    """Body of a request for a new batch of beta requests. It may be up to 256 MB."""

    requests: Sequence[BetaMessageBatchIndividualRequest]
    """The requests of the batch, 1 to 100,000.

    Each is handled on its own, in no fixed order.
    """
