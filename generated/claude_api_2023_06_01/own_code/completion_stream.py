"""Streams of the old text completions: the pieces, and the text that they make."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from copy import copy
from typing import Any

import httpx2

from .. import types
from .._runtime._async.streams import AsyncStream
from .._runtime._sync.streams import Stream
from .accumulation import (
    Accumulated,
    AccumulatingStream,
    AsyncAccumulatingStream,
    AsyncStreamManager,
    StreamManager,
)
from .message_accumulator import given, put
from .pieces import Pieces

__all__ = [
    "AsyncCompletionStream",
    "AsyncCompletionStreamManager",
    "CompletionStream",
    "CompletionStreamManager",
]


class _CompletionAccumulator:
    """Puts a completion together from its pieces; the last one has a stop reason."""

    def __init__(self, headers: httpx2.Headers) -> None:
        self.complete = False
        self._headers = headers
        self._completion: Any = None
        self._pieces = Pieces()

    def add(self, event: Any) -> Sequence[types.Completion]:
        if isinstance(event, types.Completion):
            if self._completion is None:
                self._completion = copy(event)
                object.__setattr__(
                    self._completion, "__response_headers__", self._headers
                )
            else:
                for name, value in given(event):
                    put(self._completion, name, value)
            if isinstance(event.completion, str):
                self._pieces.append(event.completion)
            self.complete = self.complete or event.stop_reason is not None
        return (event,)

    def snapshot(self) -> types.Completion | None:
        completion: types.Completion | None = self._completion
        if completion is not None:
            put(completion, "completion", self._pieces.text())
        return completion


class _CompletionSnapshot(Accumulated[types.Completion, types.Completion]):
    """What is known of a completion while its stream is read."""

    @property
    def current_completion_snapshot(self) -> types.Completion:
        """The completion as far as it has come: one object, which grows.

        Raises:
            ClientError: nothing has arrived yet.
        """
        return self._now()


class CompletionStream(
    _CompletionSnapshot, AccumulatingStream[types.Completion, types.Completion]
):
    """The pieces of a completion as they arrive, and the text that they make."""

    def __init__(self, events: Stream[types.Completion]) -> None:
        super().__init__(events, _CompletionAccumulator(events.response.headers))

    @property
    def text_stream(self) -> Iterator[str]:
        """The text alone, piece by piece."""
        for event in self._objects:
            if isinstance(event, types.Completion):
                yield event.completion

    def get_final_completion(self) -> types.Completion:
        """The whole completion, after reading the rest of the stream.

        Raises:
            APIError: the stream failed; `partial` has what had arrived.
        """
        return self._final()

    def get_final_text(self) -> str:
        """The whole text; raises as `get_final_completion` does."""
        return self._final().completion


class AsyncCompletionStream(
    _CompletionSnapshot, AsyncAccumulatingStream[types.Completion, types.Completion]
):
    """The pieces of a completion as they arrive, and the text that they make."""

    def __init__(self, events: AsyncStream[types.Completion]) -> None:
        super().__init__(events, _CompletionAccumulator(events.response.headers))

    @property
    async def text_stream(self) -> AsyncIterator[str]:
        """The text alone, piece by piece."""
        async for event in self._objects:
            if isinstance(event, types.Completion):
                yield event.completion

    async def get_final_completion(self) -> types.Completion:
        """The whole completion, after reading the rest of the stream.

        Raises:
            APIError: the stream failed; `partial` has what had arrived.
        """
        return await self._final()

    async def get_final_text(self) -> str:
        """The whole text; raises as `get_final_completion` does."""
        return (await self._final()).completion


class CompletionStreamManager(StreamManager[CompletionStream]):
    """What `completions.stream()` gives: use it in a `with` statement."""

    def __init__(self, call: Callable[[], Stream[types.Completion]]) -> None:
        super().__init__(call, CompletionStream)


class AsyncCompletionStreamManager(AsyncStreamManager[AsyncCompletionStream]):
    """What `completions.stream()` gives: use it in an `async with` statement."""

    def __init__(
        self, call: Callable[[], Awaitable[AsyncStream[types.Completion]]]
    ) -> None:
        super().__init__(call, AsyncCompletionStream)
