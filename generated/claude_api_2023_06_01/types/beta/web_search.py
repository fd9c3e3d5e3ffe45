# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta web search."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..general.tool_blocks import ToolUseCaller
from ..general.web_search import WebSearchToolResultBlockContent


class BetaWebSearchToolResultBlock(_base.Model):
    """Outcome of a web search, in the same message as the call."""

    type: Literal["web_search_tool_result"]
    tool_use_id: str
    """The `id` of the `server_tool_use` block this is the outcome of."""

    content: WebSearchToolResultBlockContent
    """The pages that were found, or the reason why the search failed."""

    caller: ToolUseCaller | None = None
    """Who made the call, the model itself or code that it runs."""
