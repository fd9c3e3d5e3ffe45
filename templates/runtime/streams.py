"""Responses that are read while they arrive."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Generator,
    Iterable,
    Iterator,
)
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

import httpx2
from pydantic import ValidationError

from .decode import Decoder, NotJSONError, Origin, parse_json
from .errors import (
    APIResponseValidationError,
    ErrorTable,
    IncompleteStreamError,
    make_status_error,
    request_id_of,
)
from .jsonl import LineParser
from .operation import StreamPolicy
from .sse import EventParser, ServerSentEvent
from .transport import connection_error

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "AsyncJSONLDecoder",
    "AsyncStream",
    "EventReader",
    "EventSource",
    "JSONLDecoder",
    "LineReader",
    "Stream",
    "StreamPolicy",
]

T = TypeVar("T")


class EventSource(Protocol):
    """Turns pieces of a stream into the events that they complete."""

    def feed(self, piece: bytes) -> Iterable[ServerSentEvent]:
        """The events that this piece completes."""
        ...

    def close(self) -> Iterable[ServerSentEvent]:
        """The events that the end of the stream completes."""
        ...


class EventReader(Generic[T]):
    """Turns the bytes of an event stream into the objects that its events carry."""

    def __init__(
        self,
        decoder: Decoder[T],
        policy: StreamPolicy,
        origin: Origin,
        errors: Callable[[], ErrorTable],
        parser: EventSource | None = None,
    ) -> None:
        self._decoder = decoder
        self._policy = policy
        self._origin = origin
        self._errors = errors
        self._special = policy.skip | policy.raises
        self._parser: EventSource = EventParser() if parser is None else parser
        self._done = False
        self._ended = False

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, None where it gave none."""
        return request_id_of(self._origin.response, self._origin.request_id_header)

    @property
    def done(self) -> bool:
        """Whether the stream has said that it is over."""
        return self._done

    def feed(self, piece: bytes) -> Iterator[T]:
        """The objects that this piece completes."""
        return self._objects(self._parser.feed(piece))

    def close(self) -> Iterator[T]:
        """The objects that the end of the stream completes."""
        self._ended = True
        return self._objects(self._parser.close())

    def _objects(self, events: Iterable[ServerSentEvent]) -> Iterator[T]:
        validate = self._decoder.validate_json
        special = self._special
        tag = self._policy.tag
        for name, data, _, _ in events:
            if name not in special:
                # The way of nearly every event: known, fitting, and its tag said.
                try:
                    value = validate(data)
                except ValidationError:
                    pass
                else:
                    if tag is None:
                        yield value
                        continue
                    kind = getattr(value, tag, None)
                    if isinstance(kind, str) and kind not in special:
                        yield value
                        continue
            yield from self._look_closer(name, data)
            if self._done:
                return

    def _look_closer(self, name: str | None, data: bytes) -> Iterator[T]:
        policy = self._policy
        origin = self._origin
        try:
            value = parse_json(data)
        except NotJSONError as error:
            if data.strip() == (policy.done or "").encode():
                self._done = True
                return
            text = data.decode("utf-8", "replace")
            if self._ended:
                raise IncompleteStreamError(
                    "the stream ended in the middle of an event",
                    request=origin.response.request,
                    body=text,
                ) from None
            raise APIResponseValidationError(
                f"the data of an event is no JSON: {error}",
                response=origin.response,
                body=text,
                request_id=self.request_id,
            ) from None
        kind: Any = name
        if policy.tag is not None and isinstance(value, dict):
            kind = value.get(policy.tag, name)
            if kind is not None:
                value.setdefault(policy.tag, kind)
        if isinstance(kind, str):
            if kind in policy.raises:
                raise make_status_error(
                    self._errors(),
                    origin.response,
                    value,
                    request_id_header=origin.request_id_header,
                )
            if kind in policy.skip:
                return
        yield self._decoder.decode_value(value, origin)


class LineReader(Generic[T]):
    """Turns the bytes of JSON lines into the objects that the lines are."""

    done = False

    def __init__(self, decoder: Decoder[T], origin: Origin) -> None:
        self._decoder = decoder
        self._origin = origin
        self._parser = LineParser()

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, None where it gave none."""
        return request_id_of(self._origin.response, self._origin.request_id_header)

    def feed(self, piece: bytes) -> Iterator[T]:
        """The objects that this piece completes."""
        return self._objects(self._parser.feed(piece))

    def close(self) -> Iterator[T]:
        """The objects that the end of the stream completes."""
        return self._objects(self._parser.close())

    def _objects(self, lines: Iterable[bytes]) -> Iterator[T]:
        for line in lines:
            yield self._decoder.decode(line, self._origin)


class _SyncReading(Generic[T]):
    """Iterates over what a response carries, once, while it arrives."""

    response: httpx2.Response

    def __init__(
        self, response: httpx2.Response, reader: EventReader[T] | LineReader[T]
    ) -> None:
        self.response = response
        self._reader = reader
        self._objects = self._read()

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, None where it gave none."""
        return self._reader.request_id

    def __iter__(self) -> Iterator[T]:
        # The generator itself: one call less per object than going through __next__.
        return self._objects

    def __next__(self) -> T:
        return next(self._objects)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and give the connection back."""
        self._objects.close()
        self.response.close()

    def _read(self) -> Generator[T, None, None]:
        reader = self._reader
        try:
            for piece in self.response.iter_bytes():
                yield from reader.feed(piece)
                if reader.done:
                    return
            yield from reader.close()
        except httpx2.RequestError as error:
            raise connection_error(error, self.response.request) from error
        finally:
            self.response.close()


class _AsyncReading(Generic[T]):
    """Iterates over what a response carries, once, while it arrives."""

    response: httpx2.Response

    def __init__(
        self, response: httpx2.Response, reader: EventReader[T] | LineReader[T]
    ) -> None:
        self.response = response
        self._reader = reader
        self._objects = self._read()

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, None where it gave none."""
        return self._reader.request_id

    def __aiter__(self) -> AsyncIterator[T]:
        return self._objects

    async def __anext__(self) -> T:
        return await anext(self._objects)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop reading and give the connection back."""
        await self._objects.aclose()
        await self.response.aclose()

    async def _read(self) -> AsyncGenerator[T, None]:
        reader = self._reader
        pieces = self.response.aiter_bytes()
        try:
            async for piece in pieces:
                for item in reader.feed(piece):
                    yield item
                if reader.done:
                    return
            for item in reader.close():
                yield item
        except httpx2.RequestError as error:
            raise connection_error(error, self.response.request) from error
        finally:
            await pieces.aclose()
            await self.response.aclose()


class Stream(_SyncReading[T]):
    """The events of a response, as they arrive.

    Iterate over it; leave it with `close()`, or use it in a `with` statement.
    """

    def __init__(
        self,
        response: httpx2.Response,
        *,
        decoder: Decoder[T],
        policy: StreamPolicy,
        origin: Origin,
        errors: Callable[[], ErrorTable],
        parser: EventSource | None = None,
    ) -> None:
        super().__init__(response, EventReader(decoder, policy, origin, errors, parser))


class AsyncStream(_AsyncReading[T]):
    """The events of a response, as they arrive.

    Iterate over it with `async for`; leave it with `await close()`, or use it in an
    `async with` statement.
    """

    def __init__(
        self,
        response: httpx2.Response,
        *,
        decoder: Decoder[T],
        policy: StreamPolicy,
        origin: Origin,
        errors: Callable[[], ErrorTable],
        parser: EventSource | None = None,
    ) -> None:
        super().__init__(response, EventReader(decoder, policy, origin, errors, parser))


class JSONLDecoder(_SyncReading[T]):
    """The lines of a response, each one an object, as they arrive."""

    def __init__(
        self, response: httpx2.Response, *, decoder: Decoder[T], origin: Origin
    ) -> None:
        super().__init__(response, LineReader(decoder, origin))


class AsyncJSONLDecoder(_AsyncReading[T]):
    """The lines of a response, each one an object, as they arrive."""

    def __init__(
        self, response: httpx2.Response, *, decoder: Decoder[T], origin: Origin
    ) -> None:
        super().__init__(response, LineReader(decoder, origin))
