# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: general batch requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from .cache_diagnostics import DiagnosticsParam
from .common import CacheControlEphemeral
from .containers import BetaContainerParams
from .content_block_params import TextBlockParam
from .message_params import MessageParam, Metadata, OutputConfigParam
from .model_names import ModelParam
from .thinking import ThinkingConfigParam
from .tool_choice import ToolChoice
from .tools import ToolUnion


class MessageCreateParamsWithoutStream(TypedDict):
    """Body of a request for one message that cannot ask for a stream.

    Apart from that it is the same as `MessageCreateParams`.
    """

    model: ModelParam
    """Model that writes the answer."""

    messages: Sequence[MessageParam]
    """The conversation so far, oldest turn first."""

    max_tokens: int
    """Upper bound for the tokens the model may write, thinking included."""

    metadata: NotRequired[Metadata]
    """Facts about the request that the model does not see."""

    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """Whether the request may use priority capacity."""

    stop_sequences: NotRequired[Sequence[str]]
    """Texts that end the answer as soon as the model writes one of them."""

    system: NotRequired[str | Sequence[TextBlockParam]]
    """System prompt, as a string or as text blocks."""

    thinking: NotRequired[ThinkingConfigParam]
    """Whether and how the model thinks before it answers."""

    tool_choice: NotRequired[ToolChoice]
    """How the model may use `tools`."""

    tools: NotRequired[Sequence[ToolUnion]]
    """Tools the model may call."""

    cache_control: NotRequired[CacheControlEphemeral | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    container: NotRequired[BetaContainerParams | str | None]
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

    temperature: NotRequired[float]
    """Deprecated.

    Amount of randomness, from 0 (most predictable) to 1 (most varied). Default 1. Even
    0 does not make answers fully repeatable.
    """

    top_k: NotRequired[int]
    """Deprecated.

    Choose each token among the `top_k` likeliest only. For special cases; `temperature`
    is usually enough.
    """

    top_p: NotRequired[float]
    """Deprecated.

    Choose each token among the likeliest ones whose probabilities add up to `top_p`.
    Set this or `temperature`, not both.
    """


class MessageBatchIndividualRequest(TypedDict):
    """One request of a batch."""

    custom_id: str
    """Your own identifier of the request, unique within the batch, 1 to 64 letters,
    digits, underscores or hyphens. The result carries it too.
    """

    params: MessageCreateParamsWithoutStream
    """The message request itself. Leave `stream` out, or `false`."""


class MessageBatchCreateParams(TypedDict):
    """Body of a request for a new batch. It may be up to 256 MB."""

    requests: Sequence[MessageBatchIndividualRequest]
    """The requests of the batch, at most 100,000.

    Each is handled on its own, in no fixed order.
    """
