# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization usage report."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from ..._runtime.core.formats import DateTime

UsageReportServiceTier: TypeAlias = (
    Literal[
        "standard", "batch", "priority", "priority_on_demand", "flex", "flex_discount"
    ]
    | str
)
"""Capacity that served a request: `standard`, `batch` for message batches, `priority`
for Priority Tier. The reference does not explain the other values, and more may
come.
"""

UsageReportContextWindow: TypeAlias = Literal["0-200k", "200k-1M"] | str
"""Size of a request's input, in tokens: up to 200,000, or more than that, up to one
million. More values may come.
"""


class UsageReportCacheCreation(_base.Model):
    """Input tokens that were written to the cache, by the time they are kept."""

    ephemeral_5m_input_tokens: int
    """Input tokens that are kept for five minutes."""

    ephemeral_1h_input_tokens: int
    """Input tokens that are kept for one hour."""


class UsageReportServerToolUse(_base.Model):
    """How often tools were run on the server."""

    web_search_requests: int
    """Number of web searches."""


class MessagesUsageReportItem(_base.Model):
    """Usage within one bucket, of all requests or of one group of them.

    A property that the report is not grouped by is `null`.
    """

    api_key_id: str | None = None
    """Identifier of the API key.

    `null` for usage in the Console, or if not grouped by `api_key_id`.
    """

    workspace_id: str | None = None
    """Identifier of the workspace.

    `null` for the default workspace, or if not grouped by `workspace_id`.
    """

    model: str | None = None
    """Name of the model. `null` if not grouped by `model`."""

    service_tier: UsageReportServiceTier | None = None
    """Capacity that served the requests. `null` if not grouped by `service_tier`."""

    context_window: UsageReportContextWindow | None = None
    """Size of the requests' input. `null` if not grouped by `context_window`."""

    uncached_input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    cache_creation: UsageReportCacheCreation
    """Input tokens that were written to the cache."""

    cache_read_input_tokens: int
    """Input tokens that were read from the cache."""

    output_tokens: int
    """Tokens the models wrote."""

    server_tool_use: UsageReportServerToolUse
    """How often tools were run on the server."""


class MessagesUsageReportTimeBucket(_base.Model):
    """Usage within one minute, hour or day, whatever `bucket_width` says."""

    starting_at: DateTime
    """Beginning of the bucket. This moment belongs to it."""

    ending_at: DateTime
    """End of the bucket. This moment does not belong to it any more."""

    results: list[MessagesUsageReportItem]
    """Usage in this bucket, one item for each group if the report is grouped."""


class MessagesUsageReport(_base.Model):
    """One page of a usage report, bucket after bucket."""

    data: list[MessagesUsageReportTimeBucket]
    """Buckets of this page."""

    has_more: bool
    """Whether there is another page."""

    next_page: str | None = None
    """Opaque token of the next page, for `page`. `null` on the last page."""
