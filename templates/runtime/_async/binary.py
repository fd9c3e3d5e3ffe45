"""Results that are bytes: a file to read, to walk through or to keep."""

from __future__ import annotations

import os
from types import TracebackType
from typing import Self

from ..core.files import AtomicFile
from . import backend
from .responses import AsyncStreamedAPIResponse

__all__ = ["AsyncBinaryAPIResponse"]


class AsyncBinaryAPIResponse(AsyncStreamedAPIResponse[bytes]):
    """Bytes that are read when they are asked for.

    Reading to the end gives the connection back, and so does `close`.
    """

    @property
    def _max_bytes(self) -> int | None:
        """Any: a file may be of any size."""
        return None

    @property
    def content(self) -> bytes:
        """All bytes, after `await read()`."""
        return backend.content(self)

    async def write_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the bytes to a file as they arrive.

        The file is there when it is whole: a failure leaves what was there before.

        Raises:
            APIConnectionError: they did not all come.
            OSError: the file cannot be written.
        """
        from .threads import to_thread

        async with self:
            target = await to_thread(AtomicFile, file)
            with target:
                async for chunk in self.iter_bytes(chunk_size):
                    await to_thread(target.write, chunk)

    stream_to_file = write_to_file

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
