"""Lines out of bytes that arrive in any pieces."""

from __future__ import annotations

__all__ = ["LineParser"]


class LineParser:
    """Turns pieces of a stream into the lines that they complete.

    Blank lines are left out. Only LF ends a line, with or without a CR before it: the
    other characters that end lines in Unicode may stand in JSON.
    """

    __slots__ = ("_pending",)

    def __init__(self) -> None:
        self._pending: list[bytes] = []

    def feed(self, piece: bytes) -> list[bytes]:
        """The lines that this piece completes, without their ends."""
        if b"\n" not in piece:
            self._pending.append(piece)
            return []
        if self._pending:
            piece = b"".join((*self._pending, piece))
            self._pending.clear()
        lines = piece.split(b"\n")
        rest = lines.pop()
        if rest:
            self._pending.append(rest)
        return [line for line in map(bytes.strip, lines) if line]

    def close(self) -> list[bytes]:
        """The last line, where no newline followed it."""
        line = b"".join(self._pending).strip()
        self._pending.clear()
        return [line] if line else []
