# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta tool search."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.tool_search import ToolSearchToolSearchResultBlock
from .common import BetaCacheControlEphemeral


class BetaToolSearchToolResultErrorObject(_base.Model):
    """A tool search that failed. The request as a whole succeeds all the same."""

    type: Literal["tool_search_tool_result_error"]
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
        ]
        | str
    )
    """Why the search failed.

    `invalid_tool_input`: the model's call was malformed. `unavailable`: an internal
    fault. `too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it
    took too long. More codes may come.
    """

    error_message: str | None = None
    """The same for people, if there is more to say."""


BetaToolSearchToolResultBlockContent: TypeAlias = Annotated[
    Annotated[BetaToolSearchToolResultErrorObject, Tag("tool_search_tool_result_error")]
    | Annotated[ToolSearchToolSearchResultBlock, Tag("tool_search_tool_search_result")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged("type", "tool_search_tool_result_error", "tool_search_tool_search_result"),
]
"""What became of a search for tools: references to those that were found, or an
error.
"""


class BetaToolSearchToolResultBlock(_base.Model):
    """Outcome of a tool search, in the same message as the call."""

    type: Literal["tool_search_tool_result"]
    content: BetaToolSearchToolResultBlockContent
    """The tools that were found, or the reason why the search failed."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""


class BetaToolSearchToolBm25_20251119(_base.Model):
    """The tool that searches for tools by words, of 2025-11-19, as a change of tools in
    an answer repeats it.
    """

    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
    """Kind of the tool, with its date or without."""

    name: Literal["tool_search_tool_bm25"]
    """Always `tool_search_tool_bm25`, the name the model calls the tool by."""

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

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class BetaToolSearchToolRegex20251119(_base.Model):
    """The tool that searches for tools by regular expressions, of 2025-11-19, as a
    change of tools in an answer repeats it.
    """

    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str
    """Kind of the tool, with its date or without."""

    name: Literal["tool_search_tool_regex"]
    """Always `tool_search_tool_regex`, the name the model calls the tool by."""

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

    cache_control: BetaCacheControlEphemeral | None = None
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to fit the schema of the tool."""
