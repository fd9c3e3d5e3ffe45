# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta messages."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from ..general.cache_diagnostics import Diagnostics
from ..general.containers import BetaContainer
from ..general.model_names import Model
from .content_blocks import BetaContentBlock
from .context_management import BetaContextManagementResponse
from .message_options import BetaInputTransformation
from .usage import BetaUsage

BetaStopReason: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "compaction",
        "refusal",
        "model_context_window_exceeded",
    ]
    | str
)
"""Why the model stopped.

`end_turn`: it was done. `max_tokens`: `max_tokens` or the model's own limit was
reached. `stop_sequence`: it wrote one of `stop_sequences`. `tool_use`: it wants a tool
to be run. `pause_turn`: a long turn with server tools was paused; send the message back
as it is to continue. `compaction`: it stopped after summarizing the conversation.
`refusal`: it declined for safety reasons. `model_context_window_exceeded`: the model's
context window is full. More values may come.
"""


class BetaRefusalStopDetails(_base.Model):
    """Why the model refused to answer."""

    type: Literal["refusal"]
    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]
        | str
        | None
    ) = None
    """Subject that the refusal is about, such as `cyber`; `null` if none is named."""

    explanation: str | None = None
    """The reason for people, if one is given."""

    fallback_credit_token: str | None = None
    """Token to send as `fallback_credit_token` when the request is tried again with
    another model, `null` if there is none. Opaque.
    """

    fallback_has_prefill_claim: bool | None = None
    """Whether the fallback credit has a claim for a prefill, `null` if that does not
    apply.
    """

    recommended_model: str | None = None
    """Id of a model that is recommended for trying again, `null` if there is none."""


class BetaMessage(_base.Model):
    """A message written by the model.

    To go on with the conversation, append its `role` and `content` to `messages` of the
    next request.
    """

    id: str
    """Identifier of the message. Length and format may change."""

    type: Literal["message"]
    role: Literal["assistant"]
    """Always `assistant`."""

    content: list[BetaContentBlock]
    """What the model wrote, as a list of blocks in order.

    If the request ended with an assistant turn, this is only the continuation of it.
    """

    model: Model
    """Model that wrote the message."""

    stop_reason: BetaStopReason | None = None
    """Why the model stopped.

    `null` only in the `message_start` event of a stream; a finished message always has
    a reason.
    """

    stop_sequence: str | None = None
    """The stop sequence that was met, if `stop_reason` is `stop_sequence`."""

    usage: BetaUsage
    """Tokens that were counted for this request."""

    container: BetaContainer | None = None
    """Container in which code was executed, `null` if there is none."""

    context_management: BetaContextManagementResponse | None = None
    """What was removed from the context, `null` if the request asked for nothing."""

    diagnostics: Diagnostics | None = None
    """What the request's `diagnostics` asked for, otherwise `null`."""

    stop_details: BetaRefusalStopDetails | None = None
    """More about the reason to stop, if the model refused; otherwise `null`."""

    input_transformations: list[BetaInputTransformation] | None = None
    """What was changed in the input before the model read it.

    Given with the beta `thinking-binding-controls-2026-08-01`.
    """
