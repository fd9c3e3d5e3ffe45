# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general web fetch."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaWebFetchToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input",
    "url_too_long",
    "url_not_allowed",
    "url_not_in_prior_context",
    "url_not_accessible",
    "unsupported_content_type",
    "too_many_requests",
    "max_uses_exceeded",
    "unavailable",
    "content_too_large",
]
"""Why a web fetch failed.

`invalid_tool_input`: the address was malformed. `url_too_long`: it was too long.
`url_not_allowed`: the domain settings or the model's rules forbid it.
`url_not_in_prior_context`: it has not come up in the conversation.
`url_not_accessible`: the server answered with an error. `unsupported_content_type`:
neither text nor PDF. `too_many_requests`: the tool was rate limited.
`max_uses_exceeded`: `max_uses` of the tool was used up. `unavailable`: an internal
fault. `content_too_large`: the content was too large. More codes may come.
"""
