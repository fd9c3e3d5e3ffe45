# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta token counting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .beta_context_management import BetaContextManagementConfig
from .beta_mcp import BetaMCPServerURLDefinition
from .beta_messages import BetaMessageParam
from .beta_tools import BetaToolUnion
from .content_block_params import TextBlockParam
from .models import ModelParam
from .thinking import ThinkingConfigParam
from .tool_choice import ToolChoice


class BetaMessageCountTokensParams(TypedDict):
    """The input of a beta message request whose tokens are to be counted: the same
    conversation, system prompt, tools, MCP servers, and settings of thinking and
    context. Counting is free and has rate limits of its own.
    """

    model: ModelParam
    """Model the count is made for. Models can count differently."""

    messages: Sequence[BetaMessageParam]
    """The conversation to count, oldest turn first. At most 100,000 entries."""

    context_management: NotRequired[BetaContextManagementConfig | None]
    """Rules for removing older parts of the conversation.

    With them the count is made of what is left; what there was before is told as well.
    """

    mcp_servers: NotRequired[Sequence[BetaMCPServerURLDefinition]]
    """MCP servers of the request that is to be counted, at most 20."""

    system: NotRequired[str | Sequence[TextBlockParam]]
    """System prompt to count, as a string or as text blocks."""

    thinking: NotRequired[ThinkingConfigParam]
    """Thinking settings of the request that is to be counted."""

    tool_choice: NotRequired[ToolChoice]
    """Tool choice of the request that is to be counted."""

    tools: NotRequired[Sequence[BetaToolUnion]]
    """Tools whose definitions are to be counted."""
