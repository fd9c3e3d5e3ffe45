# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta web fetch response tools."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .citation_params import BetaCitationsConfigParam
from .common import BetaCacheControlEphemeral


class BetaWebFetchURLSourceAll(_base.Model):
    """Addresses of this source may be fetched."""

    type: Literal["all"]


class BetaWebFetchURLSourceNone(_base.Model):
    """No addresses of this source may be fetched."""

    type: Literal["none"]


class BetaWebFetchURLSourceOnly(_base.Model):
    """Only addresses from the results of some tools may be fetched."""

    type: Literal["only"]
    tools: list[BetaWebFetchURLSourceToolReference]
    """The tools whose results may be used."""


class BetaWebFetchURLSourceExcept(_base.Model):
    """Addresses from the results of all tools but some may be fetched."""

    type: Literal["except"]
    tools: list[BetaWebFetchURLSourceToolReference]
    """The tools whose results may not be used."""


BetaWebFetchURLSource: TypeAlias = Annotated[
    Annotated[BetaWebFetchURLSourceAll, Tag("all")]
    | Annotated[BetaWebFetchURLSourceNone, Tag("none")]
    | Annotated[BetaWebFetchURLSourceOnly, Tag("only")]
    | Annotated[BetaWebFetchURLSourceExcept, Tag("except")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "all", "none", "only", "except"),
]
"""Which URLs of one kind of source may be fetched; `type` says which."""


class BetaWebFetchURLSourceToolReference(_base.Model):
    """Names a tool."""

    type: Literal["tool_reference"]
    name: str
    """Name of the tool."""


BetaWebFetchUserInputURLSource: TypeAlias = Annotated[
    Annotated[BetaWebFetchURLSourceAll, Tag("all")]
    | Annotated[BetaWebFetchURLSourceNone, Tag("none")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "all", "none"),
]
"""Whether URLs that the user has written may be fetched: all of them, or none."""


class BetaWebFetchURLSources(_base.Model):
    """Where addresses may come from that are fetched, as an answer repeats it."""

    client_tool_results: BetaWebFetchURLSource | None = None
    """Whether addresses from the results of tools that you run may be fetched."""

    server_tool_results: BetaWebFetchURLSource | None = None
    """Whether addresses from the results of tools that the server runs may be
    fetched.
    """

    user_input: BetaWebFetchUserInputURLSource | None = None
    """Whether addresses from what the user wrote may be fetched."""


class BetaWebFetchTool20250910(_base.Model):
    """The web fetch tool of 2025-09-10, as a change of tools in an answer repeats
    it.
    """

    type: Literal["web_fetch_20250910"]
    name: Literal["web_fetch"]
    """Always `web_fetch`, the name the model calls the tool by."""

    max_uses: int | None = None
    """How many fetches one request may run, `null` for no limit."""

    allowed_domains: list[str] | None = None
    """Only pages of these domains are fetched, `null` for no such limit."""

    blocked_domains: list[str] | None = None
    """Pages of these domains are never fetched, `null` for no such limit."""

    max_content_tokens: int | None = None
    """Number of tokens after which the text of a page is cut off, roughly.

    `null` for no limit.
    """

    citations: BetaCitationsConfigParam | None = None
    """Whether the answer cites what was fetched."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this tool."""

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

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    url_sources: BetaWebFetchURLSources | None = None
    """Where addresses may come from that are fetched."""


class BetaWebFetchTool20260209(_base.Model):
    """The web fetch tool of 2026-02-09, as a change of tools in an answer repeats
    it.
    """

    type: Literal["web_fetch_20260209"]
    name: Literal["web_fetch"]
    """Always `web_fetch`, the name the model calls the tool by."""

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
    """Only pages of these domains are fetched, `null` for no such limit."""

    blocked_domains: list[str] | None = None
    """Pages of these domains are never fetched, `null` for no such limit."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    citations: BetaCitationsConfigParam | None = None
    """Whether the answer cites what was fetched."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_content_tokens: int | None = None
    """Number of tokens after which the text of a page is cut off, roughly.

    `null` for no limit.
    """

    max_uses: int | None = None
    """How many fetches one request may run, `null` for no limit."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    url_sources: BetaWebFetchURLSources | None = None
    """Where addresses may come from that are fetched."""


class BetaWebFetchTool20260309(_base.Model):
    """The web fetch tool of 2026-03-09, as a change of tools in an answer repeats
    it.
    """

    type: Literal["web_fetch_20260309"]
    name: Literal["web_fetch"]
    """Always `web_fetch`, the name the model calls the tool by."""

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
    """Only pages of these domains are fetched, `null` for no such limit."""

    blocked_domains: list[str] | None = None
    """Pages of these domains are never fetched, `null` for no such limit."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    citations: BetaCitationsConfigParam | None = None
    """Whether the answer cites what was fetched."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_content_tokens: int | None = None
    """Number of tokens after which the text of a page is cut off, roughly.

    `null` for no limit.
    """

    max_uses: int | None = None
    """How many fetches one request may run, `null` for no limit."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    url_sources: BetaWebFetchURLSources | None = None
    """Where addresses may come from that are fetched."""

    use_cache: bool | None = None
    """Whether a page may come from a cache."""


class BetaWebFetchTool20260318(_base.Model):
    """The web fetch tool of 2026-03-18, as a change of tools in an answer repeats
    it.
    """

    type: Literal["web_fetch_20260318"]
    name: Literal["web_fetch"]
    """Always `web_fetch`, the name the model calls the tool by."""

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
    """Only pages of these domains are fetched, `null` for no such limit."""

    blocked_domains: list[str] | None = None
    """Pages of these domains are never fetched, `null` for no such limit."""

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    citations: BetaCitationsConfigParam | None = None
    """Whether the answer cites what was fetched."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    max_content_tokens: int | None = None
    """Number of tokens after which the text of a page is cut off, roughly.

    `null` for no limit.
    """

    max_uses: int | None = None
    """How many fetches one request may run, `null` for no limit."""

    response_inclusion: Literal["full", "excluded"] | str | None = None
    """Whether what was fetched stands in the answer: `full` shows it, `excluded` leaves
    it out.
    """

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""

    url_sources: BetaWebFetchURLSources | None = None
    """Where addresses may come from that are fetched."""

    use_cache: bool | None = None
    """Whether a page may come from a cache."""
