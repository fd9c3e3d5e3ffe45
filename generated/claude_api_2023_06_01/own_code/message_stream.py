"""Message streams: the events of a message, and the message that they make."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

from .. import _base, types
from .._runtime._async.streams import AsyncStream
from .._runtime._sync.streams import Stream
from .._runtime.core.model import Model
from .accumulation import (
    Accumulated,
    AccumulatingStream,
    AsyncAccumulatingStream,
    AsyncStreamManager,
    StreamManager,
)
from .message_accumulator import MessageAccumulator, MessageKinds
from .stream_events import (
    CitationEvent,
    InputJSONEvent,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
)

__all__ = [
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "BaseAsyncMessageStream",
    "BaseMessageStream",
    "ContentBlockStopEvent",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamEvent",
    "MessageStreamManager",
]

M = TypeVar("M", bound=Model)
E = TypeVar("E")


class ContentBlockStopEvent(types.RawContentBlockStopEvent):
    """A content block is complete."""

    content_block: types.ContentBlock
    """The finished block."""


class MessageStopEvent(types.RawMessageStopEvent):
    """The message is complete. The last event of a stream."""

    message: types.Message
    """The finished message."""


MessageStreamEvent: TypeAlias = (
    types.RawMessageStartEvent
    | types.RawMessageDeltaEvent
    | MessageStopEvent
    | types.RawContentBlockStartEvent
    | types.RawContentBlockDeltaEvent
    | ContentBlockStopEvent
    | TextEvent
    | ThinkingEvent
    | SignatureEvent
    | InputJSONEvent
    | CitationEvent
    | _base.Unknown
)
"""An event of a message stream; `type` says which kind. Skip those you do not know."""


class MessageSnapshot(Accumulated[M, E], Generic[M, E]):
    """What is known of a message while its stream is read."""

    _unknown: Sequence[Any]  # grows while the stream is read

    @property
    def current_message_snapshot(self) -> M:
        """The message as far as it has come: one object, which grows.

        Raises:
            ClientError: nothing has arrived yet.
        """
        return self._now()

    @property
    def unknown_events(self) -> tuple[Any, ...]:
        """Events that are no part of the message, as they came."""
        return tuple(self._unknown)


class BaseMessageStream(MessageSnapshot[M, E], AccumulatingStream[M, E]):
    """What streams of general and of beta messages have in common."""

    def __init__(self, events: Stream[Any], kinds: MessageKinds) -> None:
        accumulator: MessageAccumulator[M, E] = MessageAccumulator(
            kinds, events.response.headers
        )
        super().__init__(events, accumulator)
        self._unknown = accumulator.unknown

    @property
    def text_stream(self) -> Iterator[str]:
        """The text of the answer alone, piece by piece."""
        for event in self._objects:
            if isinstance(event, TextEvent):
                yield event.text

    def get_final_message(self) -> M:
        """The whole message, after reading the rest of the stream.

        Raises:
            APIError: the stream failed; `partial` has the message as far as it came.
        """
        return self._final()

    def get_final_text(self) -> str:
        """The text of the whole message, all its text blocks joined.

        Raises:
            APIError: the stream failed; `partial` has the message as far as it came.
        """
        return _text_of(self._final())


class BaseAsyncMessageStream(MessageSnapshot[M, E], AsyncAccumulatingStream[M, E]):
    """What async streams of general and of beta messages have in common."""

    def __init__(self, events: AsyncStream[Any], kinds: MessageKinds) -> None:
        accumulator: MessageAccumulator[M, E] = MessageAccumulator(
            kinds, events.response.headers
        )
        super().__init__(events, accumulator)
        self._unknown = accumulator.unknown

    @property
    async def text_stream(self) -> AsyncIterator[str]:
        """The text of the answer alone, piece by piece."""
        async for event in self._objects:
            if isinstance(event, TextEvent):
                yield event.text

    async def get_final_message(self) -> M:
        """The whole message, after reading the rest of the stream.

        Raises:
            APIError: the stream failed; `partial` has the message as far as it came.
        """
        return await self._final()

    async def get_final_text(self) -> str:
        """The text of the whole message, all its text blocks joined.

        Raises:
            APIError: the stream failed; `partial` has the message as far as it came.
        """
        return _text_of(await self._final())


def _text_of(message: Any) -> str:
    texts = (getattr(block, "text", None) for block in message.content)
    return "".join(text for text in texts if isinstance(text, str))


_KINDS = MessageKinds(types.Usage, ContentBlockStopEvent, MessageStopEvent)


class MessageStream(BaseMessageStream[types.Message, MessageStreamEvent]):
    """The events of a message as they arrive, and the message that they make."""

    def __init__(self, events: Stream[types.RawMessageStreamEvent]) -> None:
        super().__init__(events, _KINDS)


class AsyncMessageStream(BaseAsyncMessageStream[types.Message, MessageStreamEvent]):
    """The events of a message as they arrive, and the message that they make."""

    def __init__(self, events: AsyncStream[types.RawMessageStreamEvent]) -> None:
        super().__init__(events, _KINDS)


class MessageStreamManager(StreamManager[MessageStream]):
    """What `messages.stream()` gives: use it in a `with` statement."""

    def __init__(self, call: Callable[[], Stream[types.RawMessageStreamEvent]]) -> None:
        super().__init__(call, MessageStream)


class AsyncMessageStreamManager(AsyncStreamManager[AsyncMessageStream]):
    """What `messages.stream()` gives: use it in an `async with` statement."""

    def __init__(
        self, call: Callable[[], Awaitable[AsyncStream[types.RawMessageStreamEvent]]]
    ) -> None:
        super().__init__(call, AsyncMessageStream)
