# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta web fetch tools."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..general.common import CacheControlEphemeral
from ..general.web_fetch_tools import WebFetchURLSourcesParam
from .citation_params import BetaCitationsConfigParamParam


class BetaWebFetchTool20250910Param(TypedDict):
    """Lets the model fetch web pages and PDFs while it answers.

    It can fetch only addresses that have come up in the conversation. Version of
    September 2025.
    """

    type: Literal["web_fetch_20250910"]
    name: Literal["web_fetch"]
    """Always `web_fetch`, the name the model calls the tool by."""

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
    """Only pages of these domains are fetched. Not together with `blocked_domains`."""

    blocked_domains: NotRequired[Sequence[str] | None]
    """Pages of these domains are never fetched. Not together with `allowed_domains`."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this tool."""

    citations: NotRequired[BetaCitationsConfigParamParam | None]
    """Whether the answer cites what was fetched. Off by default."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_content_tokens: NotRequired[int | None]
    """Number of tokens after which the text of a page is cut off, roughly.

    It does not work on PDFs.
    """

    max_uses: NotRequired[int | None]
    """How many fetches one request may run.

    A fetch beyond that gets the error `max_uses_exceeded`. Default no limit.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    """Which parts of the conversation an address to fetch may come from."""


class BetaWebFetchTool20260209Param(TypedDict):
    """Lets the model fetch web pages and PDFs while it answers.

    Version of February 2026, in which the model can filter what was fetched by code
    before it reads it.
    """

    type: Literal["web_fetch_20260209"]
    name: Literal["web_fetch"]
    """Always `web_fetch`, the name the model calls the tool by."""

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
    """Only pages of these domains are fetched. Not together with `blocked_domains`."""

    blocked_domains: NotRequired[Sequence[str] | None]
    """Pages of these domains are never fetched. Not together with `allowed_domains`."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    citations: NotRequired[BetaCitationsConfigParamParam | None]
    """Whether the answer cites what was fetched. Off by default."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_content_tokens: NotRequired[int | None]
    """Number of tokens after which the text of a page is cut off, roughly.

    It does not work on PDFs.
    """

    max_uses: NotRequired[int | None]
    """How many fetches one request may run.

    A fetch beyond that gets the error `max_uses_exceeded`. Default no limit.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    """Which parts of the conversation an address to fetch may come from."""


class BetaWebFetchTool20260309Param(TypedDict):
    """Lets the model fetch web pages and PDFs while it answers.

    Version of 9 March 2026, which can do without the cache.
    """

    type: Literal["web_fetch_20260309"]
    name: Literal["web_fetch"]
    """Always `web_fetch`, the name the model calls the tool by."""

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
    """Only pages of these domains are fetched. Not together with `blocked_domains`."""

    blocked_domains: NotRequired[Sequence[str] | None]
    """Pages of these domains are never fetched. Not together with `allowed_domains`."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    citations: NotRequired[BetaCitationsConfigParamParam | None]
    """Whether the answer cites what was fetched. Off by default."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_content_tokens: NotRequired[int | None]
    """Number of tokens after which the text of a page is cut off, roughly.

    It does not work on PDFs.
    """

    max_uses: NotRequired[int | None]
    """How many fetches one request may run.

    A fetch beyond that gets the error `max_uses_exceeded`. Default no limit.
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    """Which parts of the conversation an address to fetch may come from."""

    use_cache: NotRequired[bool]
    """Whether a page may come from a cache. With `false` it is fetched afresh."""


class BetaWebFetchTool20260318Param(TypedDict):
    """Lets the model fetch web pages and PDFs while it answers.

    Version of 18 March 2026, which can leave its results out of the answer.
    """

    type: Literal["web_fetch_20260318"]
    name: Literal["web_fetch"]
    """Always `web_fetch`, the name the model calls the tool by."""

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
    """Only pages of these domains are fetched. Not together with `blocked_domains`."""

    blocked_domains: NotRequired[Sequence[str] | None]
    """Pages of these domains are never fetched. Not together with `allowed_domains`."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    citations: NotRequired[BetaCitationsConfigParamParam | None]
    """Whether the answer cites what was fetched. Off by default."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_content_tokens: NotRequired[int | None]
    """Number of tokens after which the text of a page is cut off, roughly.

    It does not work on PDFs.
    """

    max_uses: NotRequired[int | None]
    """How many fetches one request may run.

    A fetch beyond that gets the error `max_uses_exceeded`. Default no limit.
    """

    response_inclusion: NotRequired[Literal["full", "excluded"]]
    """Whether results stand in the answer in full (`full`) or are left out of it
    (`excluded`).
    """

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    """Which parts of the conversation an address to fetch may come from."""

    use_cache: NotRequired[bool]
    """Whether a page may come from a cache. With `false` it is fetched afresh."""


# Other names of these.
BetaWebFetchTool20250910: TypeAlias = BetaWebFetchTool20250910Param
