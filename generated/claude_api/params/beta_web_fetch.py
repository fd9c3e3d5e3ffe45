# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta web fetch."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .beta_sources import BetaDocumentBlockParam
from .common import CacheControlEphemeral

BetaWebFetchToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input",
    "url_too_long",
    "url_not_allowed",
    "url_not_accessible",
    "unsupported_content_type",
    "too_many_requests",
    "max_uses_exceeded",
    "unavailable",
]
"""Why a web fetch failed.

`invalid_tool_input`: the address was malformed. `url_too_long`: it had more than 250
characters. `url_not_allowed`: the domain settings or the model's rules forbid it.
`url_not_accessible`: the server answered with an error. `unsupported_content_type`:
neither text nor PDF. `too_many_requests`: the tool was rate limited.
`max_uses_exceeded`: `max_uses` of the tool was used up. `unavailable`: an internal
fault. More codes may come.
"""


class BetaWebFetchToolResultErrorBlockParam(TypedDict):
    """A web fetch of an earlier answer that failed."""

    type: Literal["web_fetch_tool_result_error"]
    """Always `web_fetch_tool_result_error`."""

    error_code: BetaWebFetchToolResultErrorCodeParam
    """Why fetching failed."""


class BetaWebFetchBlockParam(TypedDict):
    """A page or PDF that was fetched in an earlier answer."""

    type: Literal["web_fetch_result"]
    """Always `web_fetch_result`."""

    url: str
    """Address it was fetched from."""

    retrieved_at: NotRequired[str | None]
    """When it was fetched, in ISO 8601."""

    content: BetaDocumentBlockParam
    """The content, exactly as it came."""


BetaWebFetchToolResultBlockParamContent: TypeAlias = (
    BetaWebFetchToolResultErrorBlockParam | BetaWebFetchBlockParam
)
"""A document that was fetched, or an error. `type` says which."""


class BetaWebFetchToolResultBlockParam(TypedDict):
    """Outcome of a web fetch of an earlier answer, passed back unchanged."""

    type: Literal["web_fetch_tool_result"]
    """Always `web_fetch_tool_result`."""

    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: BetaWebFetchToolResultBlockParamContent
    """What was fetched, or the error."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this block."""
