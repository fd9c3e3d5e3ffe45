"""A list before its first page; only async code needs it, where asking is awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Generic

from typing_extensions import TypeVar

from .pages import AsyncPage

__all__ = ["AsyncPaginator"]

T = TypeVar("T")
R = TypeVar("R", default=Any)


class AsyncPaginator(Generic[T, R]):
    """A list whose first page was not requested yet.

    `await` it for its first page, or go through all items with `async for`.
    """

    def __init__(self, fetch: Callable[[], Awaitable[AsyncPage[T, R]]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, AsyncPage[T, R]]:
        return self._fetch().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        page = await self._fetch()
        async for item in page:
            yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T, R]]:
        """All pages, each one fetched when it is asked for."""
        page = await self._fetch()
        async for following in page.iter_pages():
            yield following
