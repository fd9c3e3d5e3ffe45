# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`library.books.loans`: Operations of `library.books.loans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import types
from ...._runtime.omit import NOT_GIVEN, omit
from ...._runtime.operation import Operation
from ...._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .... import params
    from ...._runtime.omit import NotGiven, Omit

_CREATE: Operation[types.Loan] = Operation(
    "POST", "/books/{book_id}/loans", lambda: types.Loan, body_schema="LoanParams"
)


class Loans(SyncResource):
    """Operations of `library.books.loans`."""

    def create(
        self,
        book_id: str,
        *,
        reader: params.PersonParam | types.Person,
        weeks: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Loan:
        """Lend a book."""
        return self._client.request(
            _CREATE,
            path={"book_id": book_id},
            body={"reader": reader, "weeks": weeks},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLoans(AsyncResource):
    """Operations of `library.books.loans`."""

    async def create(
        self,
        book_id: str,
        *,
        reader: params.PersonParam | types.Person,
        weeks: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Loan:
        """Lend a book."""
        return await self._client.request(
            _CREATE,
            path={"book_id": book_id},
            body={"reader": reader, "weeks": weeks},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
