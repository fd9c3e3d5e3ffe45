# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: web search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .common import CacheControlEphemeral

WebSearchToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input",
    "unavailable",
    "max_uses_exceeded",
    "too_many_requests",
    "query_too_long",
]
"""Why a web search failed.

`invalid_tool_input`: the model's query was malformed. `unavailable`: an internal fault.
`max_uses_exceeded`: `max_uses` of the tool was used up. `too_many_requests`: the search
was rate limited. `query_too_long`: the query was too long. More codes may come.
"""


class WebSearchResultBlockParam(TypedDict):
    """A page that the search found."""

    type: Literal["web_search_result"]
    url: str
    """Address of the page."""

    title: str
    """Title of the page."""

    encrypted_content: str
    """Content of the page, exactly as it came."""

    page_age: NotRequired[str | None]
    """When the page was last changed, if that is known."""


class WebSearchToolRequestError(TypedDict):
    """A web search of an earlier answer that failed."""

    type: Literal["web_search_tool_result_error"]
    error_code: WebSearchToolResultErrorCodeParam
    """Why the search failed."""


WebSearchToolResultBlockParamContent: TypeAlias = (
    Sequence[WebSearchResultBlockParam] | WebSearchToolRequestError
)
"""A list of pages, or an error."""


class WebSearchToolResultBlockParam(TypedDict):
    """Outcome of a web search of an earlier answer, passed back unchanged."""

    type: Literal["web_search_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: WebSearchToolResultBlockParamContent
    """The pages that were found, or the error."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""
