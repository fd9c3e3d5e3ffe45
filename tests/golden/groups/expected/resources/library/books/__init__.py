# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `library.books`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource
from ...._runtime.core.omit import NOT_GIVEN
from ...._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from ...._runtime.core.omit import NotGiven
    from .loans import (
        AsyncLoans,
        AsyncLoansWithRawResponse,
        AsyncLoansWithStreamingResponse,
        Loans,
        LoansWithRawResponse,
        LoansWithStreamingResponse,
    )

_GET: Operation[types.Book] = Operation("GET", "/books/{book_id}", lambda: types.Book)


class Books(SyncResource):
    """Operations of `library.books`."""

    @cached_property
    def loans(self) -> Loans:
        """Operations of `library.books.loans`."""
        from .loans import Loans

        return Loans(self._client)

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return BooksWithStreamingResponse(self)

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

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncBooksWithStreamingResponse(self)

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


class BooksWithRawResponse:
    """`Books`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Books) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.get = raw_response(owner.get)

    @cached_property
    def loans(self) -> LoansWithRawResponse:
        """Operations of `library.books.loans`."""
        from .loans import LoansWithRawResponse

        return LoansWithRawResponse(self._owner.loans)


class BooksWithStreamingResponse:
    """`Books`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Books) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.get = streamed_response(owner.get)

    @cached_property
    def loans(self) -> LoansWithStreamingResponse:
        """Operations of `library.books.loans`."""
        from .loans import LoansWithStreamingResponse

        return LoansWithStreamingResponse(self._owner.loans)


class AsyncBooksWithRawResponse:
    """`AsyncBooks`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncBooks) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.get = async_raw_response(owner.get)

    @cached_property
    def loans(self) -> AsyncLoansWithRawResponse:
        """Operations of `library.books.loans`."""
        from .loans import AsyncLoansWithRawResponse

        return AsyncLoansWithRawResponse(self._owner.loans)


class AsyncBooksWithStreamingResponse:
    """`AsyncBooks`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncBooks) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.get = async_streamed_response(owner.get)

    @cached_property
    def loans(self) -> AsyncLoansWithStreamingResponse:
        """Operations of `library.books.loans`."""
        from .loans import AsyncLoansWithStreamingResponse

        return AsyncLoansWithStreamingResponse(self._owner.loans)
