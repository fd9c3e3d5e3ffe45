# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: token counting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .content_block_params import TextBlockParam
from .messages import MessageParam
from .models import ModelParam
from .thinking import ThinkingConfigParam
from .tool_choice import ToolChoice
from .tools import ToolUnion


class MessageCountTokensParams(TypedDict):
    """The input of a message request whose tokens are to be counted: the same
    conversation, system prompt, tools and thinking settings. Counting is free and
    has rate limits of its own.
    """

    model: ModelParam
    """Model the count is made for. Models can count differently."""

    messages: Sequence[MessageParam]
    """The conversation to count, oldest turn first. At most 100,000 entries."""

    system: NotRequired[str | Sequence[TextBlockParam]]
    """System prompt to count, as a string or as text blocks."""

    thinking: NotRequired[ThinkingConfigParam]
    """Thinking settings of the request that is to be counted."""

    tool_choice: NotRequired[ToolChoice]
    """Tool choice of the request that is to be counted."""

    tools: NotRequired[Sequence[ToolUnion]]
    """Tools whose definitions are to be counted."""
