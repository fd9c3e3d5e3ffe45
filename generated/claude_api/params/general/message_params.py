# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general message params."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .cache_diagnostics import DiagnosticsParam
from .common import CacheControlEphemeralParam
from .containers import ContainerParams
from .content_block_params import (
    AssistantContentBlockParam,
    ContentBlockParam,
    TextBlockParam,
)
from .model_names import ModelParam
from .thinking import ThinkingConfigParam
from .tool_choice import ToolChoiceParam
from .tools import ToolUnionParam


class UserMessageParam(TypedDict):
    """A turn of the user, with what is said, shown, or returned by tools."""

    content: MessageContentParam
    """What the user says, as a string or as blocks."""

    role: Literal["user"]
    """Always `user`."""


class AssistantMessageParam(TypedDict):
    """A turn of the assistant, usually an earlier answer that is passed back."""

    content: str | Sequence[AssistantContentBlockParam]
    """What the assistant said, as a string or as blocks.

    Blocks of an earlier answer are passed back as they came. A document may not stand
    here directly, only inside another block such as the result of a web fetch.
    """

    role: Literal["assistant"]
    """Always `assistant`."""


class SystemMessageParam(TypedDict):
    """A turn of the system, with instructions in the middle of the conversation."""

    content: str | Sequence[TextBlockParam]
    """The instructions, as a string or as text blocks."""

    role: Literal["system"]
    """Always `system`."""


MessageParam: TypeAlias = UserMessageParam | AssistantMessageParam | SystemMessageParam
"""One turn of the conversation that is sent to the model. `role` says who speaks."""

MessageContentParam: TypeAlias = str | Sequence[ContentBlockParam]
"""What is said in a turn.

A plain string is short for a single text block; blocks of an answer may be among the
blocks as they came.
"""


class MetadataParam(TypedDict):
    """Facts about a request that the model does not see."""

    user_id: NotRequired[str | None]
    """Stable, opaque identifier of the end user, such as a UUID or a hash; it helps to
    detect abuse. Never put a name, an email address or a phone number here. At most
    256 characters.
    """


class JSONOutputFormatParam(TypedDict):
    """The answer is JSON that follows a schema."""

    type: Literal["json_schema"]
    schema: Mapping[str, Any]
    """JSON Schema that the answer is to follow."""


class OutputConfigParam(TypedDict):
    """Settings of the answer."""

    effort: NotRequired[Literal["low", "medium", "high", "xhigh", "max"] | None]
    """How much effort the model makes, and so how many tokens it spends, from `low` to
    `max`. Which values a model takes stands in its capabilities.
    """

    format: NotRequired[JSONOutputFormatParam | None]
    """Format that the answer is to have; left out or `null` for plain text."""


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
    assistant's, the answer continues right after it, which not every model allows. At
    most 100,000 entries.
    """

    max_tokens: int
    """Upper bound for the tokens the model may write, thinking included.

    The answer can be shorter; at the bound it stops with `stop_reason` `max_tokens`.
    Each model has a maximum of its own. With 0 nothing is written and only the prompt
    cache is filled.
    """

    metadata: NotRequired[MetadataParam]
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
    """System prompt, instructions and context that stand before the conversation.

    Text blocks instead of a string allow cache breakpoints.
    """

    thinking: NotRequired[ThinkingConfigParam]
    """Whether and how the model thinks before it answers."""

    tool_choice: NotRequired[ToolChoiceParam]
    """How the model may use `tools`. Without it the model decides by itself."""

    tools: NotRequired[Sequence[ToolUnionParam]]
    """Tools the model may call.

    A call arrives as a `tool_use` block; run it and send the outcome back as a
    `tool_result` block in the next user turn. Server tools run without your help.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    container: NotRequired[ContainerParams | str | None]
    """Container for code execution, the identifier of one or its settings."""

    diagnostics: NotRequired[DiagnosticsParam | None]
    """Asks why the prompt cache was missed."""

    inference_geo: NotRequired[str | None]
    """Region in which the model runs.

    Left out or `null`, the `default_inference_geo` of the workspace holds.
    """

    output_config: NotRequired[OutputConfigParam]
    """Settings of the answer, such as its format and the effort that the model
    makes.
    """

    speed: NotRequired[Literal["standard", "fast"] | None]
    """How fast the model is to write, `standard` or `fast`.

    Some models need the beta `fast-mode-2026-02-01` for it.
    """


# Other names of these.
BetaJSONOutputFormatParam: TypeAlias = JSONOutputFormatParam
BetaMetadataParam: TypeAlias = MetadataParam
Metadata: TypeAlias = MetadataParam
