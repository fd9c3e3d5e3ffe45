# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general batch requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .cache_diagnostics import DiagnosticsParam
from .common import CacheControlEphemeralParam
from .containers import ContainerParams
from .content_block_params import TextBlockParam
from .message_params import MessageParam, MetadataParam, OutputConfigParam
from .model_names import ModelParam
from .thinking import ThinkingConfigParam
from .tool_choice import ToolChoiceParam
from .tools import ToolUnionParam


class MessageCreateParamsNonStreaming(TypedDict):
    """Body of a request for one message that cannot ask for a stream.

    Apart from that it is the same as `MessageCreateParams`.
    """

    model: ModelParam
    """Model that writes the answer."""

    messages: Sequence[MessageParam]
    """The conversation so far, oldest turn first."""

    max_tokens: int
    """Upper bound for the tokens the model may write, thinking included."""

    metadata: NotRequired[MetadataParam]
    """Facts about the request that the model does not see."""

    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """Whether the request may use priority capacity."""

    stop_sequences: NotRequired[Sequence[str]]
    """Texts that end the answer as soon as the model writes one of them."""

    system: NotRequired[str | Sequence[TextBlockParam]]
    """System prompt, as a string or as text blocks."""

    thinking: NotRequired[ThinkingConfigParam]
    """Whether and how the model thinks before it answers."""

    tool_choice: NotRequired[ToolChoiceParam]
    """How the model may use `tools`."""

    tools: NotRequired[Sequence[ToolUnionParam]]
    """Tools the model may call."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    container: NotRequired[ContainerParams | str | None]
    """Container for code execution, the identifier of one or its settings."""

    diagnostics: NotRequired[DiagnosticsParam | None]
    """Asks why the prompt cache was missed."""

    inference_geo: NotRequired[str | None]
    """Region in which the model runs."""

    output_config: NotRequired[OutputConfigParam]
    """Settings of the answer, such as its format and the effort that the model
    makes.
    """

    speed: NotRequired[Literal["standard", "fast"] | None]
    """How fast the model is to write, `standard` or `fast`.

    Some models need the beta `fast-mode-2026-02-01` for it.
    """

    stream: NotRequired[Literal[False]]
    """Always `false`; may be left out."""


class MessageBatchIndividualRequest(TypedDict):
    """One request of a batch."""

    custom_id: str
    """Your own identifier of the request, unique within the batch, 1 to 64 letters,
    digits, underscores or hyphens. The result carries it too.
    """

    params: MessageCreateParamsNonStreaming
    """The message request itself. Leave `stream` out, or `false`."""


class MessageBatchCreateParams(TypedDict):
    """Body of a request for a new batch. It may be up to 256 MB."""

    requests: Sequence[MessageBatchIndividualRequest]
    """The requests of the batch, at most 100,000.

    Each is handled on its own, in no fixed order.
    """


# Other names of these.
MessageCreateParamsWithoutStream: TypeAlias = MessageCreateParamsNonStreaming
