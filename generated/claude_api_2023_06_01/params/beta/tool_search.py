# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta tool search."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..general.common import CacheControlEphemeral
from ..general.tool_search import ToolSearchToolSearchResultBlockParam


class BetaToolSearchToolResultErrorParam(TypedDict):
    """A tool search of an earlier answer that failed."""

    type: Literal["tool_search_tool_result_error"]
    error_code: Literal[
        "invalid_tool_input",
        "unavailable",
        "too_many_requests",
        "execution_time_exceeded",
    ]
    """Why the search failed."""

    error_message: NotRequired[str | None]
    """The same for people."""


BetaToolSearchToolResultBlockParamContentParam: TypeAlias = (
    BetaToolSearchToolResultErrorParam | ToolSearchToolSearchResultBlockParam
)
"""What became of a search for tools, when its block is passed back."""


class BetaToolSearchToolResultBlockParam(TypedDict):
    """Outcome of a tool search of an earlier answer, passed back unchanged."""

    type: Literal["tool_search_tool_result"]
    content: BetaToolSearchToolResultBlockParamContentParam
    """The tools that were found, or the error."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""
