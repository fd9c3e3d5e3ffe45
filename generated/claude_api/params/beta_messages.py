# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from .beta_containers import BetaContainerParams
from .beta_content_block_params import BetaContentBlockParam
from .beta_context_management import BetaContextManagementConfig
from .beta_mcp import BetaMCPServerURLDefinition
from .beta_tools import BetaToolUnion
from .common import Metadata
from .content_block_params import TextBlockParam
from .models import ModelParam
from .thinking import ThinkingConfigParam
from .tool_choice import ToolChoice


class BetaMessageParam(TypedDict):
    """One turn of the conversation that is sent to the model."""

    role: Literal["user", "assistant"]
    """Who speaks in this turn."""

    content: str | Sequence[BetaContentBlockParam]
    """What is said. A plain string is short for a single text block."""


class BetaMessageCreateParams(TypedDict):
    """Body of a beta request for one message.

    Beside what the general request has, it can bring MCP servers, a container with
    skills, and rules for shortening the context. A body may be up to 32 MB.
    """

    model: ModelParam
    """Model that writes the answer."""

    messages: Sequence[BetaMessageParam]
    """The conversation so far, oldest turn first.

    Consecutive turns of the same role count as one. If the last turn is the
    assistant's, the answer continues right after it. At most 100,000 entries.
    """

    max_tokens: int
    """Upper bound for the tokens the model may write, thinking included.

    The answer can be shorter; at the bound it stops with `stop_reason` `max_tokens`.
    Each model has a maximum of its own.
    """

    container: NotRequired[BetaContainerParams | str | None]
    """Container in which code is executed: one to reuse, by its identifier, or an
    object that can also load skills. Without it a new container is made when it is
    needed.
    """

    context_management: NotRequired[BetaContextManagementConfig | None]
    """Rules for removing older parts of the conversation before the model reads it.

    Without it nothing is removed. Needs the beta `context-management-2025-06-27`.
    """

    mcp_servers: NotRequired[Sequence[BetaMCPServerURLDefinition]]
    """MCP servers whose tools the model may call, at most 20.

    The API connects to them. Needs the beta `mcp-client-2025-04-04`.
    """

    metadata: NotRequired[Metadata]
    """Facts about the request that the model does not see."""

    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """Whether the request may use priority capacity.

    `auto` (the default) takes it where the organization has some and standard capacity
    otherwise; `standard_only` never takes it.
    """

    stop_sequences: NotRequired[Sequence[str]]
    """Texts that end the answer as soon as the model writes one of them.

    The text that was met stands in `stop_sequence` of the answer.
    """

    stream: NotRequired[bool]
    """`true` asks for server-sent events while the answer is being written, instead of
    one message at the end. Default `false`.
    """

    system: NotRequired[str | Sequence[TextBlockParam]]
    """System prompt: instructions and context that stand before the conversation.

    There is no `system` role in `messages`. Text blocks instead of a string allow cache
    breakpoints.
    """

    temperature: NotRequired[float]
    """Amount of randomness, from 0 (most predictable) to 1 (most varied).

    Default 1. Even 0 does not make answers fully repeatable.
    """

    thinking: NotRequired[ThinkingConfigParam]
    """Whether the model thinks before it answers, and how many tokens that may take."""

    tool_choice: NotRequired[ToolChoice]
    """How the model may use `tools`. Without it the model decides by itself."""

    tools: NotRequired[Sequence[BetaToolUnion]]
    """Tools the model may call.

    A call of your own or of a predefined tool arrives as a `tool_use` block; run it and
    send a `tool_result` block in the next user turn. Server tools run without your
    help.
    """

    top_k: NotRequired[int]
    """Choose each token among the `top_k` likeliest only.

    For special cases; `temperature` is usually enough.
    """

    top_p: NotRequired[float]
    """Choose each token among the likeliest ones whose probabilities add up to `top_p`.

    Set this or `temperature`, not both.
    """
