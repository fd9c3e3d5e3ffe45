"""Server-sent events out of bytes that arrive in any pieces.

Source: https://html.spec.whatwg.org/multipage/server-sent-events.html, section 9.2.6.
"""

from __future__ import annotations

from typing import NamedTuple

from .body import PieceParser

__all__ = ["EventParser", "ServerSentEvent", "UnfinishedEventError"]

_BOM = b"\xef\xbb\xbf"
_KNOWN_NAMES = 64


class UnfinishedEventError(Exception):
    """The stream ended in an event whose data had not begun."""

    def __init__(self, begun: bytes) -> None:
        super().__init__("the stream ended in the middle of an event")
        self.begun = begun


class ServerSentEvent(NamedTuple):
    """One event, as the server sent it."""

    event: str | None  # None where the server gave no name
    data: bytes
    id: str | None = None  # the last one that was sent, with this event or before
    retry: int | None = None  # milliseconds


# Past the constructor of the NamedTuple, which costs as much as parsing the event.
_new_event = tuple.__new__


class EventParser(PieceParser):
    """Turns pieces of a stream into the events that they complete."""

    __slots__ = ("_last_id", "_names", "_skip_lf", "_started")

    def __init__(self, limit: int | None = None) -> None:
        super().__init__(limit)
        self._skip_lf = False  # the last piece ended in CR: an LF belongs to it
        self._started = False  # past the place of the byte order mark
        self._last_id: str | None = None
        self._names: dict[bytes, str] = {}  # b"event: ping" -> "ping"

    def feed(self, piece: bytes) -> list[ServerSentEvent]:
        """The events that this piece completes.

        Raises:
            BodyTooLargeError: an event has more bytes than the limit.
        """
        if not self._started:
            piece = self._joined(piece)
            if len(piece) < len(_BOM) and _BOM.startswith(piece):
                self._hold(piece)
                return []
            self._started = True
            piece = piece.removeprefix(_BOM)
        if not piece:
            return []
        if self._skip_lf:
            self._skip_lf = False
            piece = piece.removeprefix(b"\n")
            if not piece:
                return []
        if b"\r" in piece:
            self._skip_lf = piece.endswith(b"\r")
            piece = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        pending = self._pending
        if b"\n\n" not in piece and not (
            piece.startswith(b"\n") and pending and pending[-1].endswith(b"\n")
        ):
            self._hold(piece)
            return []
        if pending:
            piece = self._joined(piece)
        blocks = piece.split(b"\n\n")
        rest = blocks.pop()
        if rest:
            self._hold(rest)
        self._check(piece, blocks)
        events: list[ServerSentEvent] = []
        names = self._names
        for block in blocks:
            # Nearly every event is one line with its name and one with its data.
            head, found, data = block.partition(b"\ndata: ")
            name = names.get(head)
            if name is not None and found and b"\n" not in data:
                events.append(
                    _new_event(ServerSentEvent, (name, data, self._last_id, None))
                )
                continue
            event = self._event(block)
            if event is not None:
                events.append(event)
                if event.event is not None and head.startswith(b"event: "):
                    self._remember(head, event.event)
        return events

    def close(self) -> list[ServerSentEvent]:
        """The event that the end of the stream completes, if there is one.

        The specification drops an event without a blank line after it; servers that
        forget the last newline are more common than streams that end mid-event.

        Raises:
            UnfinishedEventError: one has begun, and its data has not.
        """
        block = self._joined()
        event = self._event(block)
        if event is not None:
            return [event]
        if any(line and line[:1] != b":" for line in block.split(b"\n")):
            raise UnfinishedEventError(block)
        return []

    def _remember(self, head: bytes, name: str) -> None:
        if b"\n" not in head and len(self._names) < _KNOWN_NAMES:
            self._names[head] = name

    def _event(self, block: bytes) -> ServerSentEvent | None:
        name: bytes | None = None
        lines: list[bytes] = []  # of the data
        retry: int | None = None
        # An event of many lines is mostly nothing but data from the second one on.
        head, found, rest = block.partition(b"\ndata: ")
        only_data = bool(found) and rest.count(b"\n") == rest.count(b"\ndata: ")
        for line in (head if only_data else block).split(b"\n"):
            field, _, value = line.partition(b":")
            if value[:1] == b" ":
                value = value[1:]
            if field == b"data":
                lines.append(value)
            elif field == b"event":
                name = value
            elif field == b"id":
                if b"\0" not in value:
                    self._last_id = value.decode("utf-8", "replace")
            elif field == b"retry" and value.isdigit():
                retry = int(value)
        if only_data:
            lines.append(rest.replace(b"\ndata: ", b"\n"))
        if not lines:  # A comment, or an event without data: not dispatched.
            return None
        return ServerSentEvent(
            name.decode("utf-8", "replace") if name else None,
            b"\n".join(lines),
            self._last_id,
            retry,
        )
