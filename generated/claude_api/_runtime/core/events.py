"""How the bytes of a stream become objects, as far as they have arrived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

import httpx2
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
from .sse import EventParser, ServerSentEvent, UnfinishedEventError

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
        """The events that the end of the stream completes.

        Raises:
            UnfinishedEventError: there is an event whose data had not begun.
        """
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
        self._complete = policy.last is None
        self._silence_s = origin.bounds.event_timeout_s
        self._seen_at = 0.0  # by the clock, when callers last got an event
        if self._silence_s is not None:
            self._seen_at = origin.clock()
            _limit_silence(origin.response, self._silence_s)

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
        objects = self._objects(self._parser.feed(piece))
        return objects if self._silence_s is None else self._timed(objects)

    def close(self) -> Iterator[T]:
        """The objects that the end of the stream completes.

        Raises:
            IncompleteStreamError: it is not the end that is described.
        """
        self._ended = True
        try:
            yield from self._objects(self._parser.close())
        except UnfinishedEventError as cut:
            # Behind the event that is described as the last one nothing is missing.
            if self._policy.last is None or not self._complete:
                raise IncompleteStreamError(
                    str(cut),
                    request=self._origin.response.request,
                    body=cut.begun.decode("utf-8", "replace"),
                ) from None
        if not self._complete and not self._done:
            raise IncompleteStreamError(
                "the stream ended before its last event",
                request=self._origin.response.request,
            )

    def _timed(self, objects: Iterator[T]) -> Iterator[T]:
        """The same, if the last one was not too long ago."""
        clock = self._origin.clock
        for item in objects:
            yield item
            self._seen_at = clock()
        if self._silence_s is not None and clock() - self._seen_at > self._silence_s:
            raise httpx2.ReadTimeout(f"no event came for {self._silence_s:g} s")

    def _objects(self, events: Iterable[ServerSentEvent]) -> Iterator[T]:
        validate = self._decoder.validate_json
        special = self._special
        tag, last = self._policy.tag, self._policy.last
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
                        if kind == last:
                            self._complete = True
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
            if kind == policy.last:
                self._complete = True
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


def _limit_silence(response: httpx2.Response, seconds: float) -> None:
    """Wait no longer for the next bytes of a body than this."""
    extensions = response.request.extensions
    phases = dict(extensions.get("timeout") or {})
    stated = phases.get("read")
    phases["read"] = seconds if stated is None else min(stated, seconds)
    extensions["timeout"] = phases


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
        """The object that the end of the stream completes.

        Raises:
            IncompleteStreamError: the last line has no end, and is no JSON.
        """
        for line in self._parser.close():
            try:
                parse_json(line)
            except NotJSONError:
                raise IncompleteStreamError(
                    "the stream ended in the middle of a line",
                    request=self._origin.response.request,
                    body=line.decode("utf-8", "replace"),
                ) from None
            yield from self._objects([line])

    def _objects(self, lines: Iterable[bytes]) -> Iterator[T]:
        for line in lines:
            yield self._decoder.decode(line, self._origin)
