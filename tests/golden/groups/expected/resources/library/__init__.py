# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `library`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .books import (
        AsyncBooks,
        AsyncBooksWithRawResponse,
        AsyncBooksWithStreamingResponse,
        Books,
        BooksWithRawResponse,
        BooksWithStreamingResponse,
    )
    from .shelves import (
        AsyncShelves,
        AsyncShelvesWithRawResponse,
        AsyncShelvesWithStreamingResponse,
        Shelves,
        ShelvesWithRawResponse,
        ShelvesWithStreamingResponse,
    )


class Library(SyncResource):
    """Operations of `library`."""

    @cached_property
    def books(self) -> Books:
        """Operations of `library.books`."""
        from .books import Books

        return Books(self._client)

    @cached_property
    def shelves(self) -> Shelves:
        """Operations of `library.shelves`."""
        from .shelves import Shelves

        return Shelves(self._client)

    @cached_property
    def with_raw_response(self) -> LibraryWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return LibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LibraryWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return LibraryWithStreamingResponse(self)


class AsyncLibrary(AsyncResource):
    """Operations of `library`."""

    @cached_property
    def books(self) -> AsyncBooks:
        """Operations of `library.books`."""
        from .books import AsyncBooks

        return AsyncBooks(self._client)

    @cached_property
    def shelves(self) -> AsyncShelves:
        """Operations of `library.shelves`."""
        from .shelves import AsyncShelves

        return AsyncShelves(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncLibraryWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncLibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLibraryWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncLibraryWithStreamingResponse(self)


class LibraryWithRawResponse:
    """`Library`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Library) -> None:
        self._owner = owner

    @cached_property
    def books(self) -> BooksWithRawResponse:
        """Operations of `library.books`."""
        from .books import BooksWithRawResponse

        return BooksWithRawResponse(self._owner.books)

    @cached_property
    def shelves(self) -> ShelvesWithRawResponse:
        """Operations of `library.shelves`."""
        from .shelves import ShelvesWithRawResponse

        return ShelvesWithRawResponse(self._owner.shelves)


class LibraryWithStreamingResponse:
    """`Library`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Library) -> None:
        self._owner = owner

    @cached_property
    def books(self) -> BooksWithStreamingResponse:
        """Operations of `library.books`."""
        from .books import BooksWithStreamingResponse

        return BooksWithStreamingResponse(self._owner.books)

    @cached_property
    def shelves(self) -> ShelvesWithStreamingResponse:
        """Operations of `library.shelves`."""
        from .shelves import ShelvesWithStreamingResponse

        return ShelvesWithStreamingResponse(self._owner.shelves)


class AsyncLibraryWithRawResponse:
    """`AsyncLibrary`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncLibrary) -> None:
        self._owner = owner

    @cached_property
    def books(self) -> AsyncBooksWithRawResponse:
        """Operations of `library.books`."""
        from .books import AsyncBooksWithRawResponse

        return AsyncBooksWithRawResponse(self._owner.books)

    @cached_property
    def shelves(self) -> AsyncShelvesWithRawResponse:
        """Operations of `library.shelves`."""
        from .shelves import AsyncShelvesWithRawResponse

        return AsyncShelvesWithRawResponse(self._owner.shelves)


class AsyncLibraryWithStreamingResponse:
    """`AsyncLibrary`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncLibrary) -> None:
        self._owner = owner

    @cached_property
    def books(self) -> AsyncBooksWithStreamingResponse:
        """Operations of `library.books`."""
        from .books import AsyncBooksWithStreamingResponse

        return AsyncBooksWithStreamingResponse(self._owner.books)

    @cached_property
    def shelves(self) -> AsyncShelvesWithStreamingResponse:
        """Operations of `library.shelves`."""
        from .shelves import AsyncShelvesWithStreamingResponse

        return AsyncShelvesWithStreamingResponse(self._owner.shelves)
