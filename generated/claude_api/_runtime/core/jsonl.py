"""JSON values out of bytes that arrive in any pieces: on lines, or as a JSON sequence."""

from __future__ import annotations

from .body import BodyTooLargeError

__all__ = ["LineParser"]

_SEPARATOR = b"\x1e"


class LineParser:
    """Turns pieces of a stream into the values, still as text, that they complete.

    Blank lines are left out. Only LF ends a line, with or without a CR before it: the
    other characters that end lines in Unicode may stand in JSON. A stream that begins
    with a record separator is a JSON sequence (RFC 7464): there separators begin a
    value, and it may have lines of its own.
    """

    __slots__ = ("_end", "_held", "_limit", "_pending")

    def __init__(self, limit: int | None = None) -> None:
        """Begin with a stream.

        Args:
            limit: how many bytes a value may have; None: any number.
        """
        self._pending: list[bytes] = []
        self._held = 0  # bytes in `_pending`
        self._limit = limit
        self._end: bytes | None = None  # not known before the first byte

    def feed(self, piece: bytes) -> list[bytes]:
        """The values that this piece completes, without what ends them.

        Raises:
            BodyTooLargeError: a value has more bytes than the limit.
        """
        end = self._end
        if end is None:
            piece = piece.lstrip(b" \t\r\n")
            if not piece:
                return []
            end = self._end = _SEPARATOR if piece.startswith(_SEPARATOR) else b"\n"
        if end not in piece:
            self._hold(piece)
            return []
        if self._pending:
            piece = b"".join((*self._pending, piece))
            self._pending.clear()
            self._held = 0
        values = piece.split(end)
        rest = values.pop()
        if rest:
            self._hold(rest)
        limit = self._limit
        if (
            limit is not None
            and len(piece) > limit
            and len(max(values, key=len)) > limit
        ):
            raise BodyTooLargeError(limit)
        return [value for value in map(bytes.strip, values) if value]

    def _hold(self, piece: bytes) -> None:
        self._pending.append(piece)
        self._held += len(piece)
        if self._limit is not None and self._held > self._limit:
            raise BodyTooLargeError(self._limit)

    def close(self) -> list[bytes]:
        """The last value, where nothing followed that ends it."""
        value = b"".join(self._pending).strip()
        self._pending.clear()
        return [value] if value else []
