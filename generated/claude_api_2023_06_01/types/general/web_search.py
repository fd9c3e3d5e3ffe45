# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general web search."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from .tool_blocks import ToolUseCaller


class WebSearchToolResultError(_base.Model):
    """A web search that failed. The request as a whole succeeds all the same."""

    type: Literal["web_search_tool_result_error"]
    error_code: WebSearchToolResultErrorCode
    """Why the search failed."""


class WebSearchResultBlock(_base.Model):
    """A page that the search found."""

    type: Literal["web_search_result"]
    url: str
    """Address of the page."""

    title: str
    """Title of the page."""

    page_age: str | None = None
    """When the page was last changed, in words or as a date, if that is known."""

    encrypted_content: str
    """Content of the page, readable for the model only.

    Send it back unchanged when the conversation goes on, so that the model can still
    cite it.
    """


WebSearchToolResultBlockContent: TypeAlias = (
    WebSearchToolResultError | list[WebSearchResultBlock]
)
"""A list of pages, or an error. An empty list means that nothing was found."""

WebSearchToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    ]
    | str
)
"""Why a web search failed.

`invalid_tool_input`: the model's query was malformed. `unavailable`: an internal fault.
`max_uses_exceeded`: `max_uses` of the tool was used up. `too_many_requests`: the search
was rate limited. `query_too_long`: the query was too long. `request_too_large`: the
request was too large. More codes may come.
"""


class WebSearchToolResultBlock(_base.Model):
    """Outcome of a web search, in the same message as the call."""

    type: Literal["web_search_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: WebSearchToolResultBlockContent
    """The pages that were found, or the reason why the search failed."""

    caller: ToolUseCaller
    """Who made the call, the model itself or code that it runs."""
