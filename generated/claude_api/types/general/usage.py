# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general usage."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base


class CacheCreation(_base.Model):
    """Tokens written to the cache, by the time they are kept."""

    ephemeral_5m_input_tokens: int
    """Input tokens that are kept for five minutes."""

    ephemeral_1h_input_tokens: int
    """Input tokens that are kept for one hour."""


class ServerToolUsage(_base.Model):
    """How often tools were run on the server."""

    web_fetch_requests: int
    """Number of web fetches."""

    web_search_requests: int
    """Number of web searches."""


class OutputTokensDetails(_base.Model):
    """The tokens that the model wrote, by what they are for."""

    thinking_tokens: int
    """Tokens the model spent on thinking. They are part of `output_tokens`."""


class Usage(_base.Model):
    """Tokens of one request.

    All input together is `input_tokens` plus `cache_creation_input_tokens` plus
    `cache_read_input_tokens`.
    """

    input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    output_tokens: int
    """Tokens the model wrote, thinking included."""

    cache_creation_input_tokens: int | None = None
    """Input tokens that were written to the cache."""

    cache_read_input_tokens: int | None = None
    """Input tokens that were read from the cache."""

    cache_creation: CacheCreation | None = None
    """The tokens written to the cache, split by how long they are kept."""

    server_tool_use: ServerToolUsage | None = None
    """How often tools were run on the server, `null` if none were."""

    service_tier: Literal["standard", "priority", "batch"] | str | None = None
    """Capacity that served the request. More values may come."""

    inference_geo: str | None = None
    """Region in which the model ran, if that is known."""

    output_tokens_details: OutputTokensDetails | None = None
    """The tokens that the model wrote, by what they are for, if that is known."""

    speed: Literal["standard", "fast"] | str | None = None
    """Speed at which the model wrote, `standard` or `fast`, if that is known."""


class MessageDeltaUsage(_base.Model):
    """Usage at the end of a stream.

    The numbers are totals up to this event, not additions to those of `message_start`.
    """

    output_tokens: int
    """Tokens the model has written so far."""

    input_tokens: int | None = None
    """Input tokens outside the cache, if they are repeated here."""

    cache_creation_input_tokens: int | None = None
    """Input tokens that were written to the cache, if they are repeated here."""

    cache_read_input_tokens: int | None = None
    """Input tokens that were read from the cache, if they are repeated here."""

    server_tool_use: ServerToolUsage | None = None
    """How often tools were run on the server, if any were."""

    output_tokens_details: OutputTokensDetails | None = None
    """The tokens that the model wrote, by what they are for, if that is known."""


# Other names of these.
BetaCacheCreation: TypeAlias = CacheCreation
BetaOutputTokensDetails: TypeAlias = OutputTokensDetails
BetaServerToolUsage: TypeAlias = ServerToolUsage
