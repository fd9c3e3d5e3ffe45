"""JSON values out of bytes that arrive in any pieces: on lines, or as a JSON sequence."""

from __future__ import annotations

from .body import PieceParser

__all__ = ["LineParser"]

_SEPARATOR = b"\x1e"


class LineParser(PieceParser):
    """Turns pieces of a stream into the values, still as text, that they complete.

    Blank lines are left out. Only LF ends a line, with or without a CR before it: the
    other characters that end lines in Unicode may stand in JSON. A stream that begins
    with a record separator is a JSON sequence (RFC 7464): there separators begin a
    value, and it may have lines of its own.
    """

    __slots__ = ("_end",)

    def __init__(self, limit: int | None = None) -> None:
        super().__init__(limit)
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
            piece = self._joined(piece)
        values = piece.split(end)
        rest = values.pop()
        if rest:
            self._hold(rest)
        self._check(piece, values)
        return [value for value in map(bytes.strip, values) if value]

    def close(self) -> list[bytes]:
        """The last value, where nothing followed that ends it."""
        value = self._joined().strip()
        return [value] if value else []
