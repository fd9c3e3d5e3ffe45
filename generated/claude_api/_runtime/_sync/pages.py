# Made from _async/pages.py: edit that one, then `make unasync` in specloom.

"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from ..core.operation import Pagination
from ..core.paging import BasePage, VisitedPages

__all__ = ["SyncPage"]

T = TypeVar("T")


class SyncPage(BasePage[T]):
    """One page of a list; `for` goes through all pages that follow."""

    def __init__(
        self,
        body: Any,
        pagination: Pagination,
        query: Mapping[str, Any],
        fetch: Callable[[Mapping[str, Any]], SyncPage[T]],
    ) -> None:
        super().__init__(body, pagination, query)
        self._fetch = fetch

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data

    def iter_pages(self) -> Iterator[SyncPage[T]]:
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
            page = page._fetch(query)

    def get_next_page(self) -> SyncPage[T]:
        """The next page.

        Raises:
            ClientError: there is none.
        """
        return self._fetch(self._next_query())

    def get_previous_page(self) -> SyncPage[T]:
        """The previous page.

        Raises:
            ClientError: there is none.
        """
        return self._fetch(self._previous_query())
