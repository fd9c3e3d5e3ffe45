# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `library.books.loans`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource
from ...._runtime.core.omit import NOT_GIVEN, omit
from ...._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .... import params
    from ...._runtime.core.omit import NotGiven, Omit

_CREATE: Operation[types.Loan] = Operation(
    "POST", "/books/{book_id}/loans", lambda: types.Loan, body_schema="LoanParams"
)


class Loans(SyncResource):
    """Operations of `library.books.loans`."""

    @cached_property
    def with_raw_response(self) -> LoansWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return LoansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LoansWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return LoansWithStreamingResponse(self)

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

    @cached_property
    def with_raw_response(self) -> AsyncLoansWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncLoansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLoansWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncLoansWithStreamingResponse(self)

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


class LoansWithRawResponse:
    """`Loans`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Loans) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)


class LoansWithStreamingResponse:
    """`Loans`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Loans) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)


class AsyncLoansWithRawResponse:
    """`AsyncLoans`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncLoans) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)


class AsyncLoansWithStreamingResponse:
    """`AsyncLoans`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncLoans) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
