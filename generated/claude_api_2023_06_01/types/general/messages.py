# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general messages."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ... import _base
from .cache_diagnostics import Diagnostics
from .containers import BetaContainer
from .content_blocks import ContentBlock
from .model_names import Model
from .usage import Usage

StopReason: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "model_context_window_exceeded",
    ]
    | str
)
"""Why the model stopped.

`end_turn`: it was done. `max_tokens`: `max_tokens` or the model's own limit was
reached. `stop_sequence`: it wrote one of `stop_sequences`. `tool_use`: it wants a tool
to be run. `pause_turn`: a long turn with server tools was paused; send the message back
as it is to continue. `refusal`: it declined for safety reasons.
`model_context_window_exceeded`: the context window of the model is full. More values
may come.
"""


class RefusalStopDetails(_base.Model):
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


class Message(_base.Model):
    """A message written by the model.

    To go on with the conversation, append its `role` and `content` to `messages` of the
    next request.
    """

    id: str
    """Identifier of the message. Length and format may change."""

    type: Literal["message"]
    role: Literal["assistant"]
    """Always `assistant`."""

    content: list[ContentBlock]
    """What the model wrote, as a list of blocks in order.

    If the request ended with an assistant turn, this is only the continuation of it.
    """

    model: Model
    """Model that wrote the message."""

    stop_reason: StopReason | None = None
    """Why the model stopped.

    `null` only in the `message_start` event of a stream; a finished message always has
    a reason.
    """

    stop_sequence: str | None = None
    """The stop sequence that was met, if `stop_reason` is `stop_sequence`."""

    usage: Usage
    """Tokens that were counted for this request."""

    container: BetaContainer | None = None
    """Container in which code was executed, `null` if there is none."""

    diagnostics: Diagnostics | None = None
    """What the request's `diagnostics` asked for, otherwise `null`."""

    stop_details: RefusalStopDetails | None = None
    """More about the reason to stop, if the model refused; otherwise `null`."""
