# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta token counting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from ..general.common import CacheControlEphemeral
from ..general.content_block_params import TextBlockParam
from ..general.model_names import ModelParam
from ..general.tool_choice import ToolChoice
from .compaction import BetaCompactionConfigParam
from .content_block_params import BetaMessageParam, BetaOutputConfigParam
from .context_edits import BetaContextManagementConfig
from .mcp import BetaMCPServerURLDefinition
from .message_options import BetaBillingPolicyParam
from .thinking import BetaThinkingConfigParam
from .tools import BetaToolUnion


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

    thinking: NotRequired[BetaThinkingConfigParam]
    """Thinking settings of the request that is to be counted."""

    tool_choice: NotRequired[ToolChoice]
    """Tool choice of the request that is to be counted."""

    tools: NotRequired[Sequence[BetaToolUnion]]
    """Tools whose definitions are to be counted."""

    billing_policy: NotRequired[BetaBillingPolicyParam | None]
    """Billing policy of the request that is to be counted."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    compaction: NotRequired[BetaCompactionConfigParam | None]
    """Compaction of the request that is to be counted."""

    output_config: NotRequired[BetaOutputConfigParam]
    """Output settings of the request that is to be counted."""

    speed: NotRequired[Literal["standard", "fast"] | None]
    """How fast the model is to write, `standard` or `fast`.

    Some models need the beta `fast-mode-2026-02-01` for it.
    """
