# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization rate limits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

WorkspaceRateLimitType: TypeAlias = Literal[
    "fast_itpmca",
    "fast_otpm",
    "input_tokens_per_minute",
    "input_tokens_per_minute_cache_aware",
    "output_tokens_per_minute",
    "requests_per_minute",
    "tokens_per_day",
    "tokens_per_minute",
    "tool_uses_per_second",
]
"""What a rate limit counts, and in which time.

`..._cache_aware` leaves tokens read from the prompt cache out; `fast_itpmca` and
`fast_otpm` are cache-aware input tokens and output tokens per minute in fast mode.
"""


class WorkspaceRateLimitUpdateValueParam(TypedDict):
    """One limit to set for a workspace."""

    type: WorkspaceRateLimitType
    """What the limit counts, and in which time."""

    value: int | None
    """How many there may be in that time. It may be `null`."""


class OrganizationWorkspaceRateLimitUpdateParams(TypedDict):
    """Body of a request to change rate limits of a workspace."""

    limits: Sequence[WorkspaceRateLimitUpdateValueParam]
    """The limits to set."""
