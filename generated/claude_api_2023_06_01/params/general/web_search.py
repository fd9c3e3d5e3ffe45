# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general web search."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input",
    "unavailable",
    "max_uses_exceeded",
    "too_many_requests",
    "query_too_long",
    "request_too_large",
]
"""Why a web search failed.

`invalid_tool_input`: the model's query was malformed. `unavailable`: an internal fault.
`max_uses_exceeded`: `max_uses` of the tool was used up. `too_many_requests`: the search
was rate limited. `query_too_long`: the query was too long. `request_too_large`: the
request was too large. More codes may come.
"""
