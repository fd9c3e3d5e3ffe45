"""Files that are read once."""

from __future__ import annotations

import io
from typing import IO


class Pipe(io.RawIOBase):
    """Readable once, and of no known size."""

    name = "/dev/fd/7"

    def __init__(self, data: bytes) -> None:
        self._rest = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._rest.read(size)


def pipe(data: bytes = b"abc") -> IO[bytes]:
    return Pipe(data)  # type: ignore[return-value]
