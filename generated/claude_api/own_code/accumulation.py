"""Streams that put their result together while they are read."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
    Sequence,
)
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

import httpx2

from .._runtime.streams import AsyncStream, Stream
from ..errors import APIConnectionError, APIError, ClientError, IncompleteStreamError

__all__ = [
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


class _Shared(Generic[R, E]):
    """What sync and async streams have in common. Nothing here reads."""

    def __init__(
        self, response: httpx2.Response, accumulator: Accumulator[R, E]
    ) -> None:
        self.response = response
        self._accumulator = accumulator
        self._failure: APIError | None = None

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


class AccumulatingStream(_Shared[R, E]):
    """Events as they arrive, and what they make together."""

    def __init__(self, events: Stream[Any], accumulator: Accumulator[R, E]) -> None:
        super().__init__(events.response, accumulator)
        self._events = events
        self._iterator = self._read()

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, None where it gave none."""
        return self._events.request_id

    def __iter__(self) -> Iterator[E]:
        return self._iterator

    def __next__(self) -> E:
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def until_done(self) -> None:
        """Read to the end.

        Raises:
            APIError: the stream failed; `partial` has what had arrived.
        """
        for _ in self._iterator:
            pass

    def close(self) -> None:
        """Stop reading and give the connection back."""
        self._iterator.close()
        self._events.close()

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


class AsyncAccumulatingStream(_Shared[R, E]):
    """Events as they arrive, and what they make together."""

    def __init__(
        self, events: AsyncStream[Any], accumulator: Accumulator[R, E]
    ) -> None:
        super().__init__(events.response, accumulator)
        self._events = events
        self._iterator = self._read()

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, None where it gave none."""
        return self._events.request_id

    def __aiter__(self) -> AsyncIterator[E]:
        return self._iterator

    async def __anext__(self) -> E:
        return await anext(self._iterator)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def until_done(self) -> None:
        """Read to the end.

        Raises:
            APIError: the stream failed; `partial` has what had arrived.
        """
        async for _ in self._iterator:
            pass

    async def close(self) -> None:
        """Stop reading and give the connection back."""
        await self._iterator.aclose()
        await self._events.close()

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


class StreamManager(Generic[S]):
    """Sends the request when its `with` statement begins, and closes at its end."""

    def __init__(
        self, call: Callable[[], Stream[Any]], kind: Callable[[Stream[Any]], S]
    ) -> None:
        self._call = call
        self._kind = kind
        self._stream: S | None = None

    def __enter__(self) -> S:
        self._stream = self._kind(self._call())
        return self._stream

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(Generic[A]):
    """Sends the request when its `async with` begins, and closes at its end."""

    def __init__(
        self,
        call: Callable[[], Awaitable[AsyncStream[Any]]],
        kind: Callable[[AsyncStream[Any]], A],
    ) -> None:
        self._call = call
        self._kind = kind
        self._stream: A | None = None

    async def __aenter__(self) -> A:
        self._stream = self._kind(await self._call())
        return self._stream

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
