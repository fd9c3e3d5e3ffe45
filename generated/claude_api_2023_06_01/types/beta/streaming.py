# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: beta streaming."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from ..general.containers import BetaContainer
from ..general.errors import ErrorResponse
from ..general.streaming import PingEvent, RawContentBlockStopEvent, RawMessageStopEvent
from .content_blocks import BetaContentBlock
from .context_management import BetaContextManagementResponse
from .deltas import BetaRawContentBlockDelta
from .message_options import BetaInputTransformation
from .messages import BetaMessage, BetaRefusalStopDetails, BetaStopReason
from .usage import BetaMessageDeltaUsage


class BetaRawMessageStartEvent(_base.Model):
    """The message begins."""

    type: Literal["message_start"]
    message: BetaMessage
    """The message as it is before anything was written, with no content, no stop
    reason, the input tokens, and a small first number of output tokens.
    """


class BetaRawMessageDeltaEvent(_base.Model):
    """The message as a whole changes, as it gets its stop reason, its container, its
    final usage and the outcome of context management.
    """

    type: Literal["message_delta"]
    delta: BetaMessageDelta
    """Properties of the message that have changed."""

    usage: BetaMessageDeltaUsage
    """Totals up to this event."""

    context_management: BetaContextManagementResponse | None = None
    """What was removed from the context, `null` if the request asked for nothing.

    It becomes `context_management` of the message.
    """

    input_transformations: list[BetaInputTransformation] | None = None
    """What was changed in the input before the model read it.

    It becomes `input_transformations` of the message, unless it is `null`.
    """


class BetaRawContentBlockStartEvent(_base.Model):
    """A content block begins."""

    type: Literal["content_block_start"]
    index: int
    """Position of the block in `content` of the message, counted from 0."""

    content_block: BetaContentBlock
    """The block as it is at first.

    Text, thinking, a summary and the input of a tool call are still empty; results of
    server tools and MCP servers, listings of tools, fallbacks and redacted thinking are
    complete.
    """


class BetaRawContentBlockDeltaEvent(_base.Model):
    """A content block grows."""

    type: Literal["content_block_delta"]
    index: int
    """Position of the block in `content` of the message, counted from 0."""

    delta: BetaRawContentBlockDelta
    """What is added to the block."""


BetaMessageStreamWireEvent: TypeAlias = Annotated[
    Annotated[BetaRawMessageStartEvent, Tag("message_start")]
    | Annotated[BetaRawMessageDeltaEvent, Tag("message_delta")]
    | Annotated[RawMessageStopEvent, Tag("message_stop")]
    | Annotated[BetaRawContentBlockStartEvent, Tag("content_block_start")]
    | Annotated[BetaRawContentBlockDeltaEvent, Tag("content_block_delta")]
    | Annotated[RawContentBlockStopEvent, Tag("content_block_stop")]
    | Annotated[PingEvent, Tag("ping")]
    | Annotated[ErrorResponse, Tag("error")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "message_start",
        "message_delta",
        "message_stop",
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
        "ping",
        "error",
    ),
]
"""Everything that can come over the wire in a stream of the beta API: the events of the
message, and `ping` and `error` between them. Events of unknown kinds are to be
skipped.
"""

BetaRawMessageStreamEvent: TypeAlias = Annotated[
    Annotated[BetaRawMessageStartEvent, Tag("message_start")]
    | Annotated[BetaRawMessageDeltaEvent, Tag("message_delta")]
    | Annotated[RawMessageStopEvent, Tag("message_stop")]
    | Annotated[BetaRawContentBlockStartEvent, Tag("content_block_start")]
    | Annotated[BetaRawContentBlockDeltaEvent, Tag("content_block_delta")]
    | Annotated[RawContentBlockStopEvent, Tag("content_block_stop")]
    | Annotated[_base.Unknown, Tag(UNKNOWN)],
    tagged(
        "type",
        "message_start",
        "message_delta",
        "message_stop",
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
    ),
]
"""An event of a streamed message; `type` says which kind.

Kinds may be added, so skip those that you do not know.
"""


class BetaMessageDelta(_base.Model):
    """Properties of a message that become known at its end."""

    stop_reason: BetaStopReason | None = None
    """Why the model stopped."""

    stop_sequence: str | None = None
    """The stop sequence that was met, if `stop_reason` is `stop_sequence`."""

    container: BetaContainer | None = None
    """Container in which code was executed, `null` if there is none."""

    stop_details: BetaRefusalStopDetails | None = None
    """More about the reason to stop, if the model refused; otherwise `null`."""
