# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general tool search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .common import CacheControlEphemeral

ToolSearchToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
"""Why a tool search failed.

`invalid_tool_input`: the model's call was malformed. `unavailable`: an internal fault.
`too_many_requests`: the tool was rate limited. `execution_time_exceeded`: it took too
long. More codes may come.
"""


class ToolReferenceBlockParam(TypedDict):
    """A tool that a tool search found. Its definition has to be among `tools`."""

    type: Literal["tool_reference"]
    tool_name: str
    """Name of the tool."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""


class ToolSearchToolResultErrorParam(TypedDict):
    """A tool search of an earlier answer that failed."""

    type: Literal["tool_search_tool_result_error"]
    error_code: ToolSearchToolResultErrorCodeParam
    """Why the search failed."""

    error_message: NotRequired[str | None]
    """The same for people."""


class ToolSearchToolSearchResultBlockParam(TypedDict):
    """The tools that a search found."""

    type: Literal["tool_search_tool_search_result"]
    tool_references: Sequence[ToolReferenceBlockParam]
    """The tools that were found, as they came."""


ToolSearchToolResultBlockParamContentParam: TypeAlias = (
    ToolSearchToolResultErrorParam | ToolSearchToolSearchResultBlockParam
)
"""What became of a search for tools, when its block is passed back."""


class ToolSearchToolResultBlockParam(TypedDict):
    """Outcome of a tool search of an earlier answer, passed back unchanged."""

    type: Literal["tool_search_tool_result"]
    content: ToolSearchToolResultBlockParamContentParam
    """The tools that were found, or the error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""


class ToolSearchToolBm25_20251119Param(TypedDict):
    """Lets the model search for tools by a query in natural language, among those whose
    loading is deferred. The server runs the search.
    """

    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]
    """Kind of the tool, with its date or without."""

    name: Literal["tool_search_tool_bm25"]
    """Always `tool_search_tool_bm25`, the name the model calls the tool by."""

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

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""


class ToolSearchToolRegex20251119Param(TypedDict):
    """Lets the model search for tools by a regular expression, among those whose
    loading is deferred. The server runs the search.
    """

    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]
    """Kind of the tool, with its date or without."""

    name: Literal["tool_search_tool_regex"]
    """Always `tool_search_tool_regex`, the name the model calls the tool by."""

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

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    defer_loading: NotRequired[bool]
    """Whether the definition stays out of the prompt until a tool search finds it."""

    strict: NotRequired[bool]
    """Whether the model's input is guaranteed to fit the schema of the tool."""
