# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `lists`."""

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

_LIST_BY_TOKEN: Operation[types.ListsListByTokenResponse] = Operation(
    "GET", "/by-token", lambda: types.ListsListByTokenResponse
)
_LIST_BY_LAST_ID: Operation[types.ListsListByLastIdResponse] = Operation(
    "GET", "/by-last-id", lambda: types.ListsListByLastIdResponse
)
_LIST_BY_ADDRESS: Operation[types.ListsListByAddressResponse] = Operation(
    "GET", "/by-address", lambda: types.ListsListByAddressResponse
)
_LIST_BY_LINK: Operation[list[types.Thing]] = Operation(
    "GET", "/by-link", lambda: list[types.Thing]
)
_LIST_BY_NUMBER: Operation[types.ListsListByNumberResponse] = Operation(
    "GET", "/by-number", lambda: types.ListsListByNumberResponse
)
_LIST_BY_OFFSET: Operation[list[str]] = Operation(
    "GET", "/by-offset", lambda: list[str]
)
_LIST_BY_ITERATOR: Operation[types.ListsListByIteratorResponse] = Operation(
    "GET", "/by-iterator", lambda: types.ListsListByIteratorResponse
)
_LIST_BY_TOKEN_PAGES: Operation[types.ListsListByTokenPagesResponse] = Operation(
    "GET", "/by-token/pages", lambda: types.ListsListByTokenPagesResponse
)
_LIST_AT_ONCE: Operation[types.ListsListAtOnceResponse] = Operation(
    "GET", "/not-wanted", lambda: types.ListsListAtOnceResponse
)
_LIST_BY_TOKEN__PAGES = Pagination(items="things", next={"pageToken": "nextPageToken"})
_LIST_BY_LAST_ID_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"starting_after": "data.-1.id"},
    previous={"ending_before": "data.0.id"},
)
_LIST_BY_ADDRESS_PAGES = Pagination(items="results", url="next")
_LIST_BY_LINK_PAGES = Pagination(items="", link=True)
_LIST_BY_NUMBER_PAGES = Pagination(
    items="items",
    page="page",
    first=0,
    size="page_size",
    largest=100,
    total="meta.total",
    pages="meta.total_pages",
)
_LIST_BY_OFFSET_PAGES = Pagination(
    items="", offset="offset", first=0, size="limit", largest=50
)
_LIST_BY_ITERATOR_PAGES = Pagination(
    items="data", next={"iterator": "iterator"}, done="done"
)
_LIST_BY_TOKEN_PAGES_PAGES = Pagination(
    items="items", next={"page_token": "next_page_token"}
)


class Lists(SyncResource):
    """Operations of `lists`."""

    @cached_property
    def with_raw_response(self) -> ListsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ListsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ListsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ListsWithStreamingResponse(self)

    def list_by_token(
        self,
        *,
        page_token: str | Omit = omit,
        page_size: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Thing, types.ListsListByTokenResponse]:
        """GET /by-token."""
        return self._client.page(
            _LIST_BY_TOKEN,
            _LIST_BY_TOKEN__PAGES,
            query={"pageToken": page_token, "pageSize": page_size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_last_id(
        self,
        *,
        starting_after: str | Omit = omit,
        ending_before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Thing, types.ListsListByLastIdResponse]:
        """GET /by-last-id."""
        return self._client.page(
            _LIST_BY_LAST_ID,
            _LIST_BY_LAST_ID_PAGES,
            query={
                "starting_after": starting_after,
                "ending_before": ending_before,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_address(
        self,
        *,
        page: int | Omit = omit,
        color: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Thing, types.ListsListByAddressResponse]:
        """GET /by-address."""
        return self._client.page(
            _LIST_BY_ADDRESS,
            _LIST_BY_ADDRESS_PAGES,
            query={"page": page, "color": color},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_link(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Thing, list[types.Thing]]:
        """GET /by-link."""
        return self._client.page(
            _LIST_BY_LINK,
            _LIST_BY_LINK_PAGES,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_number(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Thing, types.ListsListByNumberResponse]:
        """GET /by-number."""
        return self._client.page(
            _LIST_BY_NUMBER,
            _LIST_BY_NUMBER_PAGES,
            query={"page": page, "page_size": page_size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_offset(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[str, list[str]]:
        """GET /by-offset."""
        return self._client.page(
            _LIST_BY_OFFSET,
            _LIST_BY_OFFSET_PAGES,
            query={"offset": offset, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_iterator(
        self,
        *,
        iterator: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Thing, types.ListsListByIteratorResponse]:
        """GET /by-iterator."""
        return self._client.page(
            _LIST_BY_ITERATOR,
            _LIST_BY_ITERATOR_PAGES,
            query={"iterator": iterator},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_token_pages(
        self,
        *,
        page_token: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Thing, types.ListsListByTokenPagesResponse]:
        """GET /by-token/pages."""
        return self._client.page(
            _LIST_BY_TOKEN_PAGES,
            _LIST_BY_TOKEN_PAGES_PAGES,
            query={"page_token": page_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_at_once(
        self,
        *,
        page_token: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ListsListAtOnceResponse:
        """GET /not-wanted."""
        return self._client.request(
            _LIST_AT_ONCE,
            query={"pageToken": page_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLists(AsyncResource):
    """Operations of `lists`."""

    @cached_property
    def with_raw_response(self) -> AsyncListsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncListsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncListsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncListsWithStreamingResponse(self)

    def list_by_token(
        self,
        *,
        page_token: str | Omit = omit,
        page_size: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, types.ListsListByTokenResponse]:
        """GET /by-token."""
        return self._client.page(
            _LIST_BY_TOKEN,
            _LIST_BY_TOKEN__PAGES,
            query={"pageToken": page_token, "pageSize": page_size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_last_id(
        self,
        *,
        starting_after: str | Omit = omit,
        ending_before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, types.ListsListByLastIdResponse]:
        """GET /by-last-id."""
        return self._client.page(
            _LIST_BY_LAST_ID,
            _LIST_BY_LAST_ID_PAGES,
            query={
                "starting_after": starting_after,
                "ending_before": ending_before,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_address(
        self,
        *,
        page: int | Omit = omit,
        color: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, types.ListsListByAddressResponse]:
        """GET /by-address."""
        return self._client.page(
            _LIST_BY_ADDRESS,
            _LIST_BY_ADDRESS_PAGES,
            query={"page": page, "color": color},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_link(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, list[types.Thing]]:
        """GET /by-link."""
        return self._client.page(
            _LIST_BY_LINK,
            _LIST_BY_LINK_PAGES,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_number(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, types.ListsListByNumberResponse]:
        """GET /by-number."""
        return self._client.page(
            _LIST_BY_NUMBER,
            _LIST_BY_NUMBER_PAGES,
            query={"page": page, "page_size": page_size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_offset(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[str, list[str]]:
        """GET /by-offset."""
        return self._client.page(
            _LIST_BY_OFFSET,
            _LIST_BY_OFFSET_PAGES,
            query={"offset": offset, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_iterator(
        self,
        *,
        iterator: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, types.ListsListByIteratorResponse]:
        """GET /by-iterator."""
        return self._client.page(
            _LIST_BY_ITERATOR,
            _LIST_BY_ITERATOR_PAGES,
            query={"iterator": iterator},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_by_token_pages(
        self,
        *,
        page_token: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, types.ListsListByTokenPagesResponse]:
        """GET /by-token/pages."""
        return self._client.page(
            _LIST_BY_TOKEN_PAGES,
            _LIST_BY_TOKEN_PAGES_PAGES,
            query={"page_token": page_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def list_at_once(
        self,
        *,
        page_token: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ListsListAtOnceResponse:
        """GET /not-wanted."""
        return await self._client.request(
            _LIST_AT_ONCE,
            query={"pageToken": page_token},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ListsWithRawResponse:
    """`Lists`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Lists) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.list_by_token = raw_response(owner.list_by_token)
        self.list_by_last_id = raw_response(owner.list_by_last_id)
        self.list_by_address = raw_response(owner.list_by_address)
        self.list_by_link = raw_response(owner.list_by_link)
        self.list_by_number = raw_response(owner.list_by_number)
        self.list_by_offset = raw_response(owner.list_by_offset)
        self.list_by_iterator = raw_response(owner.list_by_iterator)
        self.list_by_token_pages = raw_response(owner.list_by_token_pages)
        self.list_at_once = raw_response(owner.list_at_once)


class ListsWithStreamingResponse:
    """`Lists`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Lists) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.list_by_token = streamed_response(owner.list_by_token)
        self.list_by_last_id = streamed_response(owner.list_by_last_id)
        self.list_by_address = streamed_response(owner.list_by_address)
        self.list_by_link = streamed_response(owner.list_by_link)
        self.list_by_number = streamed_response(owner.list_by_number)
        self.list_by_offset = streamed_response(owner.list_by_offset)
        self.list_by_iterator = streamed_response(owner.list_by_iterator)
        self.list_by_token_pages = streamed_response(owner.list_by_token_pages)
        self.list_at_once = streamed_response(owner.list_at_once)


class AsyncListsWithRawResponse:
    """`AsyncLists`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncLists) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.list_by_token = async_raw_response(owner.list_by_token)
        self.list_by_last_id = async_raw_response(owner.list_by_last_id)
        self.list_by_address = async_raw_response(owner.list_by_address)
        self.list_by_link = async_raw_response(owner.list_by_link)
        self.list_by_number = async_raw_response(owner.list_by_number)
        self.list_by_offset = async_raw_response(owner.list_by_offset)
        self.list_by_iterator = async_raw_response(owner.list_by_iterator)
        self.list_by_token_pages = async_raw_response(owner.list_by_token_pages)
        self.list_at_once = async_raw_response(owner.list_at_once)


class AsyncListsWithStreamingResponse:
    """`AsyncLists`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncLists) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.list_by_token = async_streamed_response(owner.list_by_token)
        self.list_by_last_id = async_streamed_response(owner.list_by_last_id)
        self.list_by_address = async_streamed_response(owner.list_by_address)
        self.list_by_link = async_streamed_response(owner.list_by_link)
        self.list_by_number = async_streamed_response(owner.list_by_number)
        self.list_by_offset = async_streamed_response(owner.list_by_offset)
        self.list_by_iterator = async_streamed_response(owner.list_by_iterator)
        self.list_by_token_pages = async_streamed_response(owner.list_by_token_pages)
        self.list_at_once = async_streamed_response(owner.list_at_once)
