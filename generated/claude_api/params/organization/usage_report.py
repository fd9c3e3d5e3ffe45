# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization usage report."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageReportServiceTierParam: TypeAlias = Literal[
    "standard", "batch", "priority", "priority_on_demand", "flex", "flex_discount"
]
"""Capacity that served a request: `standard`, `batch` for message batches, `priority`
for Priority Tier. The reference does not explain the other values, and more may
come.
"""

UsageReportContextWindowParam: TypeAlias = Literal["0-200k", "200k-1M"]
"""Size of a request's input, in tokens: up to 200,000, or more than that, up to one
million. More values may come.
"""

MessagesUsageReportGroupBy: TypeAlias = Literal[
    "api_key_id", "workspace_id", "model", "service_tier", "context_window"
]
"""Property of requests by which usage can be split."""
