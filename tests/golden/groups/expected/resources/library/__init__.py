# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`library`: Operations of `library`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .books import AsyncBooks, Books
    from .shelves import AsyncShelves, Shelves


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
