# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime._async.paginator import AsyncPaginator
    from .._runtime._sync.pages import SyncPage
    from .._runtime.core.omit import NotGiven, Omit

_LIST: Operation[types.ThingList] = Operation("GET", "/things", lambda: types.ThingList)
_SEARCH: Operation[types.ThingsSearchResponse] = Operation(
    "POST",
    "/things/search",
    lambda: types.ThingsSearchResponse,
    body_schema="ThingsSearchParams",
)
_LIST_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"after": "last_id"},
    previous={"before": "first_id"},
)
_SEARCH_PAGES = Pagination(items="found", next={"page": "next_page"})


class Things(SyncResource):
    """Operations of `things`."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ThingsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Thing, types.ThingList]:
        """All things.

        Args:
            limit: How many on a page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"after": after, "before": before, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self,
        *,
        text: str,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Thing, types.ThingsSearchResponse]:
        """Things that fit."""
        return self._client.page(
            _SEARCH,
            _SEARCH_PAGES,
            query={"page": page},
            body={"text": text},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncThingsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, types.ThingList]:
        """All things.

        Args:
            limit: How many on a page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"after": after, "before": before, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self,
        *,
        text: str,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, types.ThingsSearchResponse]:
        """Things that fit."""
        return self._client.page(
            _SEARCH,
            _SEARCH_PAGES,
            query={"page": page},
            body={"text": text},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsWithRawResponse:
    """`Things`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Things) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.list = raw_response(owner.list)
        self.search = raw_response(owner.search)


class ThingsWithStreamingResponse:
    """`Things`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Things) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.list = streamed_response(owner.list)
        self.search = streamed_response(owner.search)


class AsyncThingsWithRawResponse:
    """`AsyncThings`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncThings) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.list = async_raw_response(owner.list)
        self.search = async_raw_response(owner.search)


class AsyncThingsWithStreamingResponse:
    """`AsyncThings`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncThings) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.list = async_streamed_response(owner.list)
        self.search = async_streamed_response(owner.search)
