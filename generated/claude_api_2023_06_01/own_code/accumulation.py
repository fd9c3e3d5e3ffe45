"""Streams that put their result together while they are read."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Generator,
    Sequence,
)
from typing import Any, Generic, Protocol, TypeVar

import httpx2

from .._runtime._async.responses import AsyncResponseContextManager
from .._runtime._async.streams import AsyncReading, AsyncStream
from .._runtime._sync.responses import ResponseContextManager
from .._runtime._sync.streams import Reading, Stream
from ..errors import APIConnectionError, APIError, ClientError, IncompleteStreamError

__all__ = [
    "Accumulated",
    "AccumulatingStream",
    "Accumulator",
    "AsyncAccumulatingStream",
    "AsyncStreamManager",
    "StreamManager",
]

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
E = TypeVar("E")
E_co = TypeVar("E_co", covariant=True)
S = TypeVar("S", bound="AccumulatingStream[Any, Any]")
A = TypeVar("A", bound="AsyncAccumulatingStream[Any, Any]")


class Accumulator(Protocol[R_co, E_co]):
    """Takes events one by one and knows what they have made so far."""

    @property
    def complete(self) -> bool:
        """Whether the result is whole."""
        ...

    def add(self, event: Any) -> Sequence[E_co]:
        """What callers see of an event: usually itself, and what follows from it."""
        ...

    def snapshot(self) -> R_co | None:
        """What has arrived so far; None before anything did."""
        ...


class Accumulated(Generic[R, E]):
    """What sync and async streams have in common. Nothing here reads."""

    response: httpx2.Response
    _accumulator: Accumulator[R, E]
    _failure: APIError | None = None

    def _now(self) -> R:
        snapshot = self._accumulator.snapshot()
        if snapshot is None:
            raise ClientError("nothing has arrived yet: read the stream first")
        return snapshot

    def _failed(self, error: APIError) -> bool:
        """Note a failure with what had arrived; False where nothing was lost by it."""
        if self._accumulator.complete and isinstance(error, APIConnectionError):
            return False
        error.partial = self._accumulator.snapshot()
        self._failure = error
        return True

    def _check_complete(self) -> None:
        if not self._accumulator.complete:
            raise IncompleteStreamError(
                "the stream ended before it was complete",
                request=self.response.request,
            )

    def _result(self) -> R:
        """The result of a stream that has been read to its end."""
        if self._accumulator.complete:
            return self._now()
        if self._failure is None:
            self._failure = IncompleteStreamError(
                "the stream was closed before it was complete",
                request=self.response.request,
            )
            self._failure.partial = self._accumulator.snapshot()
        raise self._failure


class AccumulatingStream(Reading[E], Accumulated[R, E], Generic[R, E]):
    """Events as they arrive, and what they make together."""

    def __init__(self, events: Stream[Any], accumulator: Accumulator[R, E]) -> None:
        super().__init__(events.response, self._read())
        self._events = events
        self._accumulator = accumulator

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, None where it gave none."""
        return self._events.request_id

    def until_done(self) -> None:
        """Read to the end.

        Raises:
            APIError: the stream failed; `partial` has what had arrived.
        """
        for _ in self._objects:
            pass

    def _final(self) -> R:
        self.until_done()
        return self._result()

    def _read(self) -> Generator[E, None, None]:
        add = self._accumulator.add
        try:
            for event in self._events:
                yield from add(event)
            self._check_complete()
        except APIError as error:
            if self._failed(error):
                raise
        finally:
            self._events.close()


class AsyncAccumulatingStream(AsyncReading[E], Accumulated[R, E], Generic[R, E]):
    """Events as they arrive, and what they make together."""

    def __init__(
        self, events: AsyncStream[Any], accumulator: Accumulator[R, E]
    ) -> None:
        super().__init__(events.response, self._read())
        self._events = events
        self._accumulator = accumulator

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, None where it gave none."""
        return self._events.request_id

    async def until_done(self) -> None:
        """Read to the end.

        Raises:
            APIError: the stream failed; `partial` has what had arrived.
        """
        async for _ in self._objects:
            pass

    async def _final(self) -> R:
        await self.until_done()
        return self._result()

    async def _read(self) -> AsyncGenerator[E, None]:
        add = self._accumulator.add
        try:
            async for event in self._events:
                for item in add(event):
                    yield item
            self._check_complete()
        except APIError as error:
            if self._failed(error):
                raise
        finally:
            await self._events.close()


class StreamManager(ResponseContextManager[S]):
    """Sends the request when its `with` statement begins, and closes at its end."""

    def __init__(
        self, call: Callable[[], Stream[Any]], kind: Callable[[Stream[Any]], S]
    ) -> None:
        super().__init__(lambda: kind(call()))


class AsyncStreamManager(AsyncResponseContextManager[A]):
    """Sends the request when its `async with` begins, and closes at its end."""

    def __init__(
        self,
        call: Callable[[], Awaitable[AsyncStream[Any]]],
        kind: Callable[[AsyncStream[Any]], A],
    ) -> None:
        async def send() -> A:
            return kind(await call())

        super().__init__(send)
