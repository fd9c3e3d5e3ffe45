# Made from _async/pages.py: edit that one, then `make unasync` in specloom.

"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from typing_extensions import TypeVar

from ..core.operation import Pagination
from ..core.paging import BasePage, VisitedPages

__all__ = ["SyncPage"]

T = TypeVar("T")
R = TypeVar("R", default=Any)


class SyncPage(BasePage[T, R]):
    """One page of a list; `for` goes through all pages that follow."""

    def __init__(
        self,
        body: Any,
        pagination: Pagination,
        query: Mapping[str, Any],
        fetch: Callable[[Mapping[str, Any]], SyncPage[T, R]],
        links: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(body, pagination, query, links)
        self._fetch = fetch

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data

    def iter_pages(self) -> Iterator[SyncPage[T, R]]:
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
            following = page._fetch(query)
            if not following._comes_after(page):
                return
            page = following

    def get_next_page(self) -> SyncPage[T, R]:
        """The next page.

        Raises:
            ClientError: there is none.
        """
        page = self._fetch(self._next_query())
        page._comes_after(self)
        return page

    def get_previous_page(self) -> SyncPage[T, R]:
        """The previous page.

        Raises:
            ClientError: there is none.
        """
        return self._fetch(self._previous_query())
