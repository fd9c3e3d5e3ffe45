"""What async code does in its own way; written by hand on both sides."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import asyncio

    from ..core.multipart import Upload
    from .pages import AsyncPage
    from .paginator import AsyncPaginator
    from .responses import AsyncStreamedAPIResponse

    Listing: TypeAlias = AsyncPaginator[Any]

__all__ = ["content", "list_pages", "lock", "sleep", "streamable"]


async def sleep(delay_s: float) -> None:
    """Wait; asyncio is imported when a request is first sent again."""
    import asyncio

    await asyncio.sleep(delay_s)


def lock() -> asyncio.Lock:
    """What lets one task at a time through."""
    import asyncio

    return asyncio.Lock()


def streamable(upload: Upload) -> AsyncIterable[bytes]:
    """What an async HTTP client reads the bytes of a file or form from."""
    from .files import AsyncUpload

    return AsyncUpload(upload)


def list_pages(first: Callable[[], Awaitable[AsyncPage[Any]]]) -> Listing:
    """A list that is asked for when it is awaited or iterated over."""
    from .paginator import AsyncPaginator

    return AsyncPaginator(first)


def content(response: AsyncStreamedAPIResponse[bytes]) -> bytes:
    """The bytes of a response that was read; a property cannot wait for them."""
    return response.http_response.content
