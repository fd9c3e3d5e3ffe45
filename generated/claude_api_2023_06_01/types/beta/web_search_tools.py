# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta web search tools."""

from __future__ import annotations

from typing import Literal

from ... import _base
from .common import BetaCacheControlEphemeral


class BetaUserLocation(_base.Model):
    """Rough location of the user, as an answer repeats it."""

    type: Literal["approximate"]
    city: str | None = None
    """Name of the city."""

    country: str | None = None
    """Country as a code of two letters (ISO 3166-1 alpha-2)."""

    region: str | None = None
    """State or region."""

    timezone: str | None = None
    """Time zone by its IANA name."""


class BetaWebSearchTool20250305(_base.Model):
    """The web search tool of 2025-03-05, as a change of tools in an answer repeats
    it.
    """

    type: Literal["web_search_20250305"]
    name: Literal["web_search"]
    """Always `web_search`, the name the model calls the tool by."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    allowed_domains: list[str] | None = None
    """Only results from these domains are used, `null` for no such limit."""

    blocked_domains: list[str] | None = None
    """Results from these domains are never used, `null` for no such limit."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_uses: int | None = None
    """How many searches one request may run, `null` for no limit."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    user_location: BetaUserLocation | None = None
    """Rough location of the user, for results that depend on the place."""


class BetaWebSearchTool20260209(_base.Model):
    """The web search tool of 2026-02-09, as a change of tools in an answer repeats
    it.
    """

    type: Literal["web_search_20260209"]
    name: Literal["web_search"]
    """Always `web_search`, the name the model calls the tool by."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    allowed_domains: list[str] | None = None
    """Only results from these domains are used, `null` for no such limit."""

    blocked_domains: list[str] | None = None
    """Results from these domains are never used, `null` for no such limit."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_uses: int | None = None
    """How many searches one request may run, `null` for no limit."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    user_location: BetaUserLocation | None = None
    """Rough location of the user, for results that depend on the place."""


class BetaWebSearchTool20260318(_base.Model):
    """The web search tool of 2026-03-18, as a change of tools in an answer repeats
    it.
    """

    type: Literal["web_search_20260318"]
    name: Literal["web_search"]
    """Always `web_search`, the name the model calls the tool by."""

    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    allowed_domains: list[str] | None = None
    """Only results from these domains are used, `null` for no such limit."""

    blocked_domains: list[str] | None = None
    """Results from these domains are never used, `null` for no such limit."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_uses: int | None = None
    """How many searches one request may run, `null` for no limit."""

    response_inclusion: Literal["full", "excluded"] | str | None = None
    """Whether the results of searches stand in the answer: `full` shows them,
    `excluded` leaves them out.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    user_location: BetaUserLocation | None = None
    """Rough location of the user, for results that depend on the place."""
