# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`library.books`: Operations of `library.books`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime.omit import NOT_GIVEN
from ...._runtime.operation import Operation
from ...._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from ...._runtime.omit import NotGiven
    from .loans import AsyncLoans, Loans

_GET: Operation[types.Book] = Operation("GET", "/books/{book_id}", lambda: types.Book)


class Books(SyncResource):
    """Operations of `library.books`."""

    @cached_property
    def loans(self) -> Loans:
        """Operations of `library.books.loans`."""
        from .loans import Loans

        return Loans(self._client)

    def get(
        self,
        book_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Book:
        """One book."""
        return self._client.request(
            _GET,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBooks(AsyncResource):
    """Operations of `library.books`."""

    @cached_property
    def loans(self) -> AsyncLoans:
        """Operations of `library.books.loans`."""
        from .loans import AsyncLoans

        return AsyncLoans(self._client)

    async def get(
        self,
        book_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Book:
        """One book."""
        return await self._client.request(
            _GET,
            path={"book_id": book_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
