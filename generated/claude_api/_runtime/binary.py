"""Results that are bytes: a file to read, to walk through or to keep."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from .responses import AsyncStreamedAPIResponse, StreamedAPIResponse

__all__ = ["AsyncBinaryAPIResponse", "BinaryAPIResponse"]


class BinaryAPIResponse(StreamedAPIResponse[bytes]):
    """Bytes that are read when they are asked for.

    Reading to the end gives the connection back, and so does `close`.
    """

    @property
    def content(self) -> bytes:
        """All bytes."""
        return self.read()

    def write_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the bytes to a file as they arrive.

        The file is there when it is whole: a failure leaves what was there before.

        Raises:
            APIConnectionError: they did not all come.
            OSError: the file cannot be written.
        """
        with self, _Target(file) as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    stream_to_file = write_to_file

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBinaryAPIResponse(AsyncStreamedAPIResponse[bytes]):
    """Bytes that are read when they are asked for.

    Reading to the end gives the connection back, and so does `close`.
    """

    @property
    def content(self) -> bytes:
        """All bytes, after `await read()`."""
        return self.http_response.content

    async def write_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the bytes to a file as they arrive, outside of the event loop.

        The file is there when it is whole: a failure leaves what was there before.

        Raises:
            APIConnectionError: they did not all come.
            OSError: the file cannot be written.
        """
        from asyncio import to_thread

        async with self:
            target = await to_thread(_Target, file)
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


class _Target:
    """A file that takes its place when it was written without a failure."""

    def __init__(self, file: str | os.PathLike[str]) -> None:
        # Past links: what they lead to is replaced, not they themselves.
        self._path = Path(os.path.realpath(file))
        if self._path.is_dir():
            raise IsADirectoryError(f"{str(file)!r} is a folder: give a file in it")
        self._part: Path | None = None
        if self._path.exists() and not self._path.is_file():
            self._file: IO[bytes] = self._path.open("wb")  # a pipe or a device
        else:
            # Beside it: on another disk it could not take its place at once.
            name = f".{self._path.name[:100]}.{os.urandom(6).hex()}.part"
            self._part = self._path.with_name(name)
            self._file = self._part.open("xb")

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self._file.close()  # Writes what is left, for which there may be no room.
            if self._part is not None and exc_type is None:
                self._part.replace(self._path)
        finally:
            if self._part is not None:
                self._part.unlink(missing_ok=True)
