"""Files in async code: what may wait for a disk is done in a thread."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import suppress

from ..core.files import FileTypes, files_from_dir
from ..core.multipart import Upload

__all__ = ["AsyncChunks", "AsyncUpload", "async_files_from_dir"]


async def async_files_from_dir(
    directory: str | os.PathLike[str], *, hidden: bool = False
) -> list[FileTypes]:
    """`files_from_dir`, looked through outside of the event loop."""
    from .threads import to_thread

    return await to_thread(files_from_dir, directory, hidden=hidden)


class AsyncChunks:
    """Bytes that an asynchronous iterator of the caller gives once."""

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._chunks:
                yield chunk
        except Exception as error:
            # Not a failure of the transport, in which it is raised.
            error._of_the_caller = True  # type: ignore[attr-defined]
            raise


class AsyncUpload:
    """A body whose bytes come with `async for`."""

    # Not a method of `Upload`: httpx2 takes what can be iterated over both ways for
    # blocking.
    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self._upload)
        if self._upload.in_memory:
            for piece in pieces:
                yield piece
            return
        from .threads import to_thread

        try:
            while piece := await to_thread(lambda: next(pieces, b"")):
                yield piece
        finally:
            # Cancelled while a thread reads, the generator closes its file when the
            # thread lets go of it.
            with suppress(ValueError):
                pieces.close()
