"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

from typing_extensions import TypeVar

from ..core.operation import Pagination
from ..core.paging import BasePage, VisitedPages

__all__ = ["AsyncPage"]

T = TypeVar("T")
R = TypeVar("R", default=Any)


class AsyncPage(BasePage[T, R]):
    """One page of a list; `async for` goes through all pages that follow."""

    def __init__(
        self,
        body: Any,
        pagination: Pagination,
        query: Mapping[str, Any],
        fetch: Callable[[Mapping[str, Any]], Awaitable[AsyncPage[T, R]]],
        links: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(body, pagination, query, links)
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T, R]]:
        """This page and all that follow, each one fetched when it is asked for."""
        page = self
        visited = VisitedPages()
        visited.add(page._query)
        while True:
            yield page
            query = page._onward()
            if query is None:
                return
            visited.add(query)
            following = await page._fetch(query)
            if not following._comes_after(page):
                return
            page = following

    async def get_next_page(self) -> AsyncPage[T, R]:
        """The next page.

        Raises:
            ClientError: there is none.
        """
        page = await self._fetch(self._next_query())
        page._comes_after(self)
        return page

    async def get_previous_page(self) -> AsyncPage[T, R]:
        """The previous page.

        Raises:
            ClientError: there is none.
        """
        return await self._fetch(self._previous_query())
