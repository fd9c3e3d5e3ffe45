# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from .common import Metadata
from .content_block_params import ContentBlockParam, TextBlockParam
from .models import ModelParam
from .thinking import ThinkingConfigParam
from .tool_choice import ToolChoice
from .tools import ToolUnion


class MessageParam(TypedDict):
    """One turn of the conversation that is sent to the model."""

    role: Literal["user", "assistant"]
    """Who speaks in this turn."""

    content: str | Sequence[ContentBlockParam]
    """What is said. A plain string is short for a single text block."""


class MessageCreateParams(TypedDict):
    """Body of a request for one message.

    The conversation so far goes in, the next assistant turn comes out. A body may be up
    to 32 MB.
    """

    model: ModelParam
    """Model that writes the answer."""

    messages: Sequence[MessageParam]
    """The conversation so far, oldest turn first.

    Consecutive turns of the same role count as one. If the last turn is the
    assistant's, the answer continues right after it. At most 100,000 entries.
    """

    max_tokens: int
    """Upper bound for the tokens the model may write, thinking included.

    The answer can be shorter; at the bound it stops with `stop_reason` `max_tokens`.
    Each model has a maximum of its own.
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

    tools: NotRequired[Sequence[ToolUnion]]
    """Tools the model may call.

    A call arrives as a `tool_use` block; run it and send the outcome back as a
    `tool_result` block in the next user turn. Server tools run without your help.
    """

    top_k: NotRequired[int]
    """Choose each token among the `top_k` likeliest only.

    For special cases; `temperature` is usually enough.
    """

    top_p: NotRequired[float]
    """Choose each token among the likeliest ones whose probabilities add up to `top_p`.

    Set this or `temperature`, not both.
    """
