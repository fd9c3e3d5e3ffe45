"""How the bytes of a stream become objects, as far as they have arrived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from pydantic import ValidationError

from .decode import Decoder, NotJSONError, parse_json
from .errors import (
    APIResponseValidationError,
    ErrorTable,
    IncompleteStreamError,
    make_status_error,
    request_id_of,
)
from .jsonl import LineParser
from .operation import StreamPolicy
from .origin import Origin
from .sse import EventParser, ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["EventReader", "EventSource", "LineReader"]

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
        own = EventParser(origin.bounds.max_bytes) if parser is None else parser
        self._parser: EventSource = own
        self._done = False
        self._ended = False

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, None where it gave none."""
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
            if policy.text:
                if not self._is_hidden(name, text):
                    yield cast(T, text)
                return
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
        if policy.text and self._decoder.kind is str:
            text = data.decode("utf-8", "replace")
            if not self._is_hidden(name, text):
                yield cast(T, text)
            return
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

    def _is_hidden(self, name: str | None, text: str) -> bool:
        """Whether an event of text is one that callers do not see.

        Raises:
            APIStatusError: it ends the stream as an exception.
        """
        if name in self._policy.raises:
            raise make_status_error(
                self._errors(),
                self._origin.response,
                text,
                request_id_header=self._origin.request_id_header,
            )
        return name in self._policy.skip


class LineReader(Generic[T]):
    """Turns the bytes of JSON lines into the objects that the lines are."""

    done = False

    def __init__(self, decoder: Decoder[T], origin: Origin) -> None:
        self._decoder = decoder
        self._origin = origin
        self._parser = LineParser(origin.bounds.max_bytes)

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, None where it gave none."""
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
