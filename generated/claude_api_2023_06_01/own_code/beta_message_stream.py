"""Message streams of the beta API, whose blocks are of more kinds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from .. import _base, types
from .._runtime._async.streams import AsyncStream
from .._runtime._sync.streams import Stream
from .accumulation import AsyncStreamManager, StreamManager
from .message_accumulator import MessageKinds
from .message_stream import BaseAsyncMessageStream, BaseMessageStream
from .stream_events import (
    CitationEvent,
    CompactionEvent,
    InputJSONEvent,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
)

__all__ = [
    "AsyncBetaMessageStream",
    "AsyncBetaMessageStreamManager",
    "BetaContentBlockStopEvent",
    "BetaMessageStopEvent",
    "BetaMessageStream",
    "BetaMessageStreamEvent",
    "BetaMessageStreamManager",
]


class BetaContentBlockStopEvent(types.RawContentBlockStopEvent):
    """A content block is complete."""

    content_block: types.BetaContentBlock
    """The finished block."""


class BetaMessageStopEvent(types.RawMessageStopEvent):
    """The message is complete. The last event of a stream."""

    message: types.BetaMessage
    """The finished message."""


BetaMessageStreamEvent: TypeAlias = (
    types.BetaRawMessageStartEvent
    | types.BetaRawMessageDeltaEvent
    | BetaMessageStopEvent
    | types.BetaRawContentBlockStartEvent
    | types.BetaRawContentBlockDeltaEvent
    | BetaContentBlockStopEvent
    | TextEvent
    | ThinkingEvent
    | SignatureEvent
    | InputJSONEvent
    | CitationEvent
    | CompactionEvent
    | _base.Unknown
)
"""An event of a beta message stream; `type` says which kind.

Skip those you do not know.
"""

_KINDS = MessageKinds(types.BetaUsage, BetaContentBlockStopEvent, BetaMessageStopEvent)


class BetaMessageStream(BaseMessageStream[types.BetaMessage, BetaMessageStreamEvent]):
    """The events of a message as they arrive, and the message that they make."""

    def __init__(self, events: Stream[types.BetaRawMessageStreamEvent]) -> None:
        super().__init__(events, _KINDS)


class AsyncBetaMessageStream(
    BaseAsyncMessageStream[types.BetaMessage, BetaMessageStreamEvent]
):
    """The events of a message as they arrive, and the message that they make."""

    def __init__(self, events: AsyncStream[types.BetaRawMessageStreamEvent]) -> None:
        super().__init__(events, _KINDS)


class BetaMessageStreamManager(StreamManager[BetaMessageStream]):
    """What `beta.messages.stream()` gives: use it in a `with` statement."""

    def __init__(
        self, call: Callable[[], Stream[types.BetaRawMessageStreamEvent]]
    ) -> None:
        super().__init__(call, BetaMessageStream)


class AsyncBetaMessageStreamManager(AsyncStreamManager[AsyncBetaMessageStream]):
    """What `beta.messages.stream()` gives: use it in an `async with` statement."""

    def __init__(
        self,
        call: Callable[[], Awaitable[AsyncStream[types.BetaRawMessageStreamEvent]]],
    ) -> None:
        super().__init__(call, AsyncBetaMessageStream)
