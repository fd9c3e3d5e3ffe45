"""What async code does in its own way; written by hand on both sides.

Through anyio, which httpx2 stands on: callers have asyncio or trio.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    import anyio

    from ..core.multipart import Upload
    from ..core.operation import Operation
    from .pages import AsyncPage
    from .paginator import AsyncPaginator
    from .responses import AsyncStreamedAPIResponse

    Listing: TypeAlias = AsyncPaginator[Any]

__all__ = [
    "content",
    "event_loop",
    "list_pages",
    "lock",
    "sleep",
    "streamable",
    "within",
]

T = TypeVar("T")


async def sleep(delay_s: float) -> None:
    """Wait; what waits is imported when a request is first sent again."""
    import anyio

    await anyio.sleep(delay_s)


def lock() -> anyio.Lock:
    """What lets one task at a time through."""
    import anyio

    return anyio.Lock()


def event_loop() -> Any:
    """What the connections of a client belong to: the event loop that is running."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        from anyio.lowlevel import current_token

        return current_token()


async def within(
    seconds: float, work: Callable[[], Awaitable[T]], op: Operation[Any]
) -> T:
    """What is awaited, given up after so many seconds.

    Raises:
        APITimeoutError: they have passed.
    """
    import anyio

    from ..core.errors import APITimeoutError

    with anyio.move_on_after(seconds):
        return await work()
    raise APITimeoutError(
        f"the deadline of {seconds:g} s has passed for {op.method} {op.path}"
    )


def streamable(upload: Upload | AsyncIterable[bytes]) -> AsyncIterable[bytes]:
    """What an async HTTP client reads the bytes of a file, form or iterator from."""
    from .files import AsyncChunks, AsyncUpload

    if isinstance(upload, AsyncIterable):
        return AsyncChunks(upload)
    return AsyncUpload(upload)


def list_pages(first: Callable[[], Awaitable[AsyncPage[Any]]]) -> Listing:
    """A list that is asked for when it is awaited or iterated over."""
    from .paginator import AsyncPaginator

    return AsyncPaginator(first)


def content(response: AsyncStreamedAPIResponse[bytes]) -> bytes:
    """The bytes of a response that was read; a property cannot wait for them."""
    return response.http_response.content
