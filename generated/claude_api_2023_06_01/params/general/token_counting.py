# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general token counting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .browser_toolset import BrowserToolset20260801Param
from .code_execution_params import (
    CodeExecutionTool20250522Param,
    CodeExecutionTool20250825Param,
    CodeExecutionTool20260120Param,
    CodeExecutionTool20260521Param,
)
from .common import CacheControlEphemeral
from .computer_toolset import ComputerToolset20260801Param
from .content_block_params import TextBlockParam
from .memory import MemoryTool20250818Param
from .message_params import MessageParam, OutputConfigParam
from .model_names import ModelParam
from .thinking import ThinkingConfigParam
from .tool_choice import ToolChoice
from .tool_search import (
    ToolSearchToolBm25_20251119Param,
    ToolSearchToolRegex20251119Param,
)
from .tools import (
    Tool,
    ToolBash20250124,
    ToolTextEditor20250124,
    ToolTextEditor20250429,
    ToolTextEditor20250728,
)
from .web_fetch_tools import (
    WebFetchTool20250910Param,
    WebFetchTool20260209Param,
    WebFetchTool20260309Param,
    WebFetchTool20260318Param,
)
from .web_search_tools import (
    WebSearchTool20250305,
    WebSearchTool20260209Param,
    WebSearchTool20260318Param,
)

MessageCountTokensToolParam: TypeAlias = (
    Tool
    | ToolBash20250124
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | CodeExecutionTool20260521Param
    | BrowserToolset20260801Param
    | MemoryTool20250818Param
    | ComputerToolset20260801Param
    | ToolTextEditor20250124
    | ToolTextEditor20250429
    | ToolTextEditor20250728
    | WebSearchTool20250305
    | WebFetchTool20250910Param
    | WebSearchTool20260209Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | WebSearchTool20260318Param
    | WebFetchTool20260318Param
    | ToolSearchToolBm25_20251119Param
    | ToolSearchToolRegex20251119Param
)
"""A tool whose definition is to be counted, one of your own (`ToolParam`), a predefined
one, or one that the server runs.
"""


class MessageCountTokensParams(TypedDict):
    """The input of a message request whose tokens are to be counted, with the same
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

    tools: NotRequired[Sequence[MessageCountTokensToolParam]]
    """Tools whose definitions are to be counted."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    output_config: NotRequired[OutputConfigParam]
    """Output settings of the request that is to be counted."""

    speed: NotRequired[Literal["standard", "fast"] | None]
    """How fast the model is to write, `standard` or `fast`.

    Some models need the beta `fast-mode-2026-02-01` for it.
    """
