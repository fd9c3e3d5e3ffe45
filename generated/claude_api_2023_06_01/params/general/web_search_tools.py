# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general web search tools."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from .common import CacheControlEphemeral


class UserLocation(TypedDict):
    """Rough location of the user. Give as much of it as is known."""

    type: Literal["approximate"]
    city: NotRequired[str | None]
    """Name of the city."""

    region: NotRequired[str | None]
    """State or region."""

    country: NotRequired[str | None]
    """Country as a code of two letters (ISO 3166-1 alpha-2)."""

    timezone: NotRequired[str | None]
    """Time zone by its IANA name."""


class WebSearchTool20250305(TypedDict):
    """Lets the model search the web while it answers.

    The server runs the searches; their results and the citations come with the answer.
    Version of March 2025.
    """

    type: Literal["web_search_20250305"]
    name: Literal["web_search"]
    """Always `web_search`, the name the model calls the tool by."""

    max_uses: NotRequired[int | None]
    """How many searches one request may run.

    A search beyond that gets the error `max_uses_exceeded`.
    """

    allowed_domains: NotRequired[Sequence[str] | None]
    """Only results from these domains are used. Not together with `blocked_domains`."""

    blocked_domains: NotRequired[Sequence[str] | None]
    """Results from these domains are never used. Not together with
    `allowed_domains`.
    """

    user_location: NotRequired[UserLocation | None]
    """Rough location of the user, for results that depend on the place."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""

    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class WebSearchTool20260209Param(TypedDict):
    """Lets the model search the web while it answers.

    Version of February 2026, in which the model can filter the results by code before
    it reads them.
    """

    type: Literal["web_search_20260209"]
    name: Literal["web_search"]
    """Always `web_search`, the name the model calls the tool by."""

    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    allowed_domains: NotRequired[Sequence[str] | None]
    """Only results from these domains are used. Not together with `blocked_domains`."""

    blocked_domains: NotRequired[Sequence[str] | None]
    """Results from these domains are never used. Not together with
    `allowed_domains`.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_uses: NotRequired[int | None]
    """How many searches one request may run.

    A search beyond that gets the error `max_uses_exceeded`.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    user_location: NotRequired[UserLocation | None]
    """Rough location of the user, for results that depend on the place."""


class WebSearchTool20260318Param(TypedDict):
    """Lets the model search the web while it answers.

    Version of March 2026, which can leave its results out of the answer.
    """

    type: Literal["web_search_20260318"]
    name: Literal["web_search"]
    """Always `web_search`, the name the model calls the tool by."""

    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Who may call the tool: the model itself (`direct`), or code that it runs in one
    of these versions of code execution.
    """

    allowed_domains: NotRequired[Sequence[str] | None]
    """Only results from these domains are used. Not together with `blocked_domains`."""

    blocked_domains: NotRequired[Sequence[str] | None]
    """Results from these domains are never used. Not together with
    `allowed_domains`.
    """

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_uses: NotRequired[int | None]
    """How many searches one request may run.

    A search beyond that gets the error `max_uses_exceeded`.
    """

    response_inclusion: NotRequired[Literal["full", "excluded"]]
    """Whether results stand in the answer in full (`full`) or are left out of it
    (`excluded`).
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    user_location: NotRequired[UserLocation | None]
    """Rough location of the user, for results that depend on the place."""
