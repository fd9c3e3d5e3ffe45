# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: general streaming."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Tag

from ... import _base
from ..._runtime.core.union import UNKNOWN, tagged
from .containers import Container
from .content_blocks import ContentBlock
from .deltas import RawContentBlockDelta
from .errors import ErrorResponse
from .messages import Message, RefusalStopDetails, StopReason
from .usage import MessageDeltaUsage


class RawMessageStartEvent(_base.Model):
    """The message begins."""

    type: Literal["message_start"]
    message: Message
    """The message as it is before anything was written, with no content, no stop
    reason, the input tokens, and a small first number of output tokens.
    """


class RawMessageDeltaEvent(_base.Model):
    """The message as a whole changes, as it gets its stop reason and its final
    usage.
    """

    type: Literal["message_delta"]
    delta: MessageDelta
    """Properties of the message that have changed."""

    usage: MessageDeltaUsage
    """Totals up to this event."""


class RawMessageStopEvent(_base.Model):
    """The message is complete. The last event of a stream."""

    type: Literal["message_stop"]


class RawContentBlockStartEvent(_base.Model):
    """A content block begins."""

    type: Literal["content_block_start"]
    index: int
    """Position of the block in `content` of the message, counted from 0."""

    content_block: ContentBlock
    """The block as it is at first.

    Text, thinking and the input of a tool call are still empty; results of server tools
    and redacted thinking are complete.
    """


class RawContentBlockDeltaEvent(_base.Model):
    """A content block grows."""

    type: Literal["content_block_delta"]
    index: int
    """Position of the block in `content` of the message, counted from 0."""

    delta: RawContentBlockDelta
    """What is added to the block."""


class RawContentBlockStopEvent(_base.Model):
    """A content block is complete."""

    type: Literal["content_block_stop"]
    index: int
    """Position of the block in `content` of the message, counted from 0."""


class PingEvent(_base.Model):
    """Keeps the connection alive.

    It says nothing about the message and can be passed over.
    """

    type: Literal["ping"]


MessageStreamWireEvent: TypeAlias = Annotated[
    Annotated[RawMessageStartEvent, Tag("message_start")]
    | Annotated[RawMessageDeltaEvent, Tag("message_delta")]
    | Annotated[RawMessageStopEvent, Tag("message_stop")]
    | Annotated[RawContentBlockStartEvent, Tag("content_block_start")]
    | Annotated[RawContentBlockDeltaEvent, Tag("content_block_delta")]
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
"""Everything that can come over the wire in a stream: the events of the message, and
`ping` and `error` between them. Events of unknown kinds are to be skipped.
"""

RawMessageStreamEvent: TypeAlias = Annotated[
    Annotated[RawMessageStartEvent, Tag("message_start")]
    | Annotated[RawMessageDeltaEvent, Tag("message_delta")]
    | Annotated[RawMessageStopEvent, Tag("message_stop")]
    | Annotated[RawContentBlockStartEvent, Tag("content_block_start")]
    | Annotated[RawContentBlockDeltaEvent, Tag("content_block_delta")]
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


class MessageDelta(_base.Model):
    """Properties of a message that become known at its end."""

    stop_reason: StopReason | None = None
    """Why the model stopped."""

    stop_sequence: str | None = None
    """The stop sequence that was met, if `stop_reason` is `stop_sequence`."""

    container: Container | None = None
    """Container in which code was executed, `null` if there is none."""

    stop_details: RefusalStopDetails | None = None
    """More about the reason to stop, if the model refused; otherwise `null`."""


# Other names of these.
BetaRawContentBlockStopEvent: TypeAlias = RawContentBlockStopEvent
BetaRawMessageStopEvent: TypeAlias = RawMessageStopEvent
