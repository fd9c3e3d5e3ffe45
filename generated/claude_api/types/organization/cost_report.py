# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization cost report."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..._runtime.core.formats import DateTime
from .usage_report import UsageReportContextWindow


class CostReportItem(_base.Model):
    """A cost within one bucket: all costs together, those of a workspace, or those of
    one kind. The kind is only told if the report is grouped by `description`; all
    properties that belong to it are `null` otherwise.
    """

    amount: str
    """The amount in the smallest unit of the currency, a decimal number as a string:
    `"123.45"` in `USD` is 123.45 cents, or 1.23 dollars.
    """

    currency: str
    """Code of the currency. So far always `USD`."""

    workspace_id: str | None = None
    """Identifier of the workspace.

    `null` for the default workspace, or if not grouped by `workspace_id`.
    """

    description: str | None = None
    """The kind of cost, for people. `null` if not grouped by `description`."""

    cost_type: Literal["tokens", "web_search", "code_execution"] | str | None = None
    """What was paid for: tokens, or a tool that was run on the server.

    `null` if not grouped by `description`. More values may come.
    """

    model: str | None = None
    """Name of the model.

    `null` if the cost is not for tokens, or if not grouped by `description`.
    """

    token_type: (
        Literal[
            "uncached_input_tokens",
            "output_tokens",
            "cache_read_input_tokens",
            "cache_creation.ephemeral_1h_input_tokens",
            "cache_creation.ephemeral_5m_input_tokens",
        ]
        | str
        | None
    ) = None
    """What kind of tokens was paid for: input outside the cache, output, or input that
    was read from the cache or written to it for an hour or five minutes. `null` if
    the cost is not for tokens, or if not grouped by `description`. More values may
    come.
    """

    context_window: UsageReportContextWindow | None = None
    """Size of the requests' input.

    `null` if the cost is not for tokens, or if not grouped by `description`.
    """

    service_tier: Literal["standard", "batch"] | str | None = None
    """Capacity that served the requests.

    `null` if the cost is not for tokens, or if not grouped by `description`. More
    values may come.
    """


class CostReportTimeBucket(_base.Model):
    """Costs within one day."""

    starting_at: DateTime
    """Beginning of the bucket. This moment belongs to it."""

    ending_at: DateTime
    """End of the bucket. This moment does not belong to it any more."""

    results: list[CostReportItem]
    """Costs in this bucket, one item for each group if the report is grouped."""


class CostReport(_base.Model):
    """One page of a cost report, bucket after bucket."""

    data: list[CostReportTimeBucket]
    """Buckets of this page."""

    has_more: bool
    """Whether there is another page."""

    next_page: str | None = None
    """Opaque token of the next page, for `page`. `null` on the last page."""
