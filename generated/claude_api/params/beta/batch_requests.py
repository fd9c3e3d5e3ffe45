# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: beta batch requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from ..general.cache_diagnostics import DiagnosticsParam
from ..general.common import CacheControlEphemeralParam
from ..general.containers import ContainerParams
from ..general.content_block_params import TextBlockParam
from ..general.message_params import MetadataParam
from ..general.model_names import ModelParam
from ..general.tool_choice import ToolChoiceParam
from .compaction import BetaCompactionConfigParam
from .content_block_params import (
    BetaFallbackCreditTokenParam,
    BetaFallbacksParam,
    BetaMessageParam,
    BetaOutputConfigParam,
)
from .context_edits import BetaContextManagementConfigParam
from .mcp import BetaRequestMCPServerURLDefinitionParam
from .message_options import BetaBillingPolicyParam
from .thinking import BetaThinkingConfigParam
from .threads import BetaMessageThreadParam
from .tools import BetaToolUnionParam


class BetaMessageCreateParamsNonStreaming(TypedDict):
    """Body of a beta request for one message that is not streamed, as a batch takes it.

    It has what a beta message request has, less `stream`.
    """

    model: ModelParam
    """Model that writes the answer."""

    messages: Sequence[BetaMessageParam]
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

    thinking: NotRequired[BetaThinkingConfigParam]
    """Whether and how the model thinks before it answers."""

    tool_choice: NotRequired[ToolChoiceParam]
    """How the model may use `tools`."""

    tools: NotRequired[Sequence[BetaToolUnionParam]]
    """Tools the model may call.

    A call of your own or of a predefined tool arrives as a `tool_use` block; run it and
    send a `tool_result` block in the next user turn. Server tools and the tools of MCP
    servers run without your help.
    """

    billing_policy: NotRequired[BetaBillingPolicyParam | None]
    """Who is charged for the request."""

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint after this part of the prompt. `null` sets none."""

    compaction: NotRequired[BetaCompactionConfigParam | None]
    """Asks for a summary of the conversation, which can then stand in its place in
    later requests.
    """

    container: NotRequired[ContainerParams | str | None]
    """Container for code execution, the identifier of one or its settings."""

    context_management: NotRequired[BetaContextManagementConfigParam | None]
    """Rules for removing or summarizing older parts of the conversation before the
    model reads it. Without it nothing is removed.
    """

    diagnostics: NotRequired[DiagnosticsParam | None]
    """Asks why the prompt cache was missed."""

    fallback_credit_token: NotRequired[BetaFallbackCreditTokenParam | str | None]
    """The `fallback_credit_token` of the refusal that this request is a retry of, alone
    or with a mode. Needs the beta `fallback-credit-2026-07-01`.
    """

    fallbacks: NotRequired[BetaFallbacksParam | None]
    """Models that may answer in place of `model` if it refuses, or `default`.

    Needs the beta `server-side-fallback-2026-07-01`.
    """

    inference_geo: NotRequired[str | None]
    """Region in which the model runs."""

    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    """MCP servers whose tools the model may call, at most 20. The API connects to
    them.
    """

    output_config: NotRequired[BetaOutputConfigParam]
    """Settings of the answer, such as its format and the effort that the model
    makes.
    """

    speed: NotRequired[Literal["standard", "fast"] | None]
    """How fast the model is to write, `standard` or `fast`.

    Some models need the beta `fast-mode-2026-02-01` for it.
    """

    thread: NotRequired[BetaMessageThreadParam | None]
    """Begins a thread of messages, or goes on with one.

    Without it the request stands alone.
    """

    stream: NotRequired[Literal[False]]
    """Always `false`; may be left out."""


class BetaMessageBatchIndividualRequest(TypedDict):
    """One request of a batch."""

    custom_id: str
    """Your own identifier of the request, unique within the batch, 1 to 64 letters,
    digits, underscores or hyphens. The result carries it too.
    """

    params: BetaMessageCreateParamsNonStreaming
    """The message request itself. Leave `stream` out, or `false`."""


class BetaMessageBatchCreateParams(TypedDict):
    """Body of a request for a new batch of beta requests. It may be up to 256 MB."""

    requests: Sequence[BetaMessageBatchIndividualRequest]
    """The requests of the batch, at most 100,000.

    Each is handled on its own, in no fixed order.
    """
