"""Lines out of bytes that arrive in any pieces."""

from __future__ import annotations

import pytest
from runtime.core.jsonl import LineParser


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"", []),
        (b"1\n2\n", [b"1", b"2"]),
        (b"1\r\n2\r\n", [b"1", b"2"]),
        (b"1\n\n \r\n2", [b"1", b"2"]),
        (
            '{"a":"日本\u2028\u0085"}\n2'.encode(),
            ['{"a":"日本\u2028\u0085"}'.encode(), b"2"],
        ),
        (b"\n\n", []),
        # A JSON sequence: what stands between separators may have lines of its own.
        (b'\x1e{"n":\n1}\n\x1e2\n', [b'{"n":\n1}', b"2"]),
        (b"\n\x1e1\n\x1e\x1e2", [b"1", b"2"]),
        (b"\x1e", []),
    ],
)
def test_split_at_every_byte(data: bytes, lines: list[bytes]) -> None:
    def feed(*pieces: bytes) -> list[bytes]:
        parser = LineParser()
        return [
            line for piece in pieces for line in parser.feed(piece)
        ] + parser.close()

    assert feed(data) == lines
    assert feed(*(data[at : at + 1] for at in range(len(data)))) == lines
    for at in range(len(data) + 1):
        assert feed(data[:at], data[at:]) == lines, at
