# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta messages."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import _base
from .beta_containers import BetaContainer
from .beta_content_blocks import BetaContentBlock
from .beta_context_management import BetaContextManagementResponse
from .beta_usage import BetaUsage
from .models import Model

BetaStopReason: TypeAlias = (
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
`model_context_window_exceeded`: the model's context window is full. More values may
come.
"""


class BetaMessage(_base.Model):
    """A message written by the model.

    To go on with the conversation, append its `role` and `content` to `messages` of the
    next request.
    """

    id: str
    """Identifier of the message. Length and format may change."""

    type: Literal["message"]
    """Always `message`."""

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
    """The container in which code was executed, `null` if there was none.

    Its `id` can be sent with the next request.
    """

    context_management: BetaContextManagementResponse | None = None
    """What was removed from the context, `null` if the request asked for nothing."""
