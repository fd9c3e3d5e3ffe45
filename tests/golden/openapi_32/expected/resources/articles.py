# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`articles`: What is written."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN
from .._runtime.core.operation import Operation, StreamPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime._async.streams import AsyncJSONLDecoder, AsyncStream
    from .._runtime._sync.streams import JSONLDecoder, Stream
    from .._runtime.core.omit import NotGiven

_SEARCH: Operation[list[types.Article]] = Operation(
    "QUERY",
    "/articles",
    lambda: list[types.Article],
    body_schema="ArticlesSearchParams",
)
_COPY: Operation[None] = Operation("COPY", "/articles", lambda: None)
_LIVE_STREAM: Operation[types.Article] = Operation(
    "GET", "/articles/live", lambda: types.Article, accept="text/event-stream"
)
_ALL: Operation[types.Article] = Operation(
    "GET", "/articles/all", lambda: types.Article, accept="application/jsonl"
)
_LIVE_EVENTS = StreamPolicy(tag="type")


class Articles(SyncResource):
    """What is written."""

    @cached_property
    def with_raw_response(self) -> ArticlesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ArticlesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ArticlesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ArticlesWithStreamingResponse(self)

    def search(
        self,
        *,
        text: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> list[types.Article]:
        """Articles that fit."""
        return self._client.request(
            _SEARCH,
            body={"text": text},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Copy all of them."""
        return self._client.request(
            _COPY,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def live(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.Article]:
        """Articles as they come."""
        return self._client.stream(
            _LIVE_STREAM,
            _LIVE_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def all(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> JSONLDecoder[types.Article]:
        """Every article, one a line."""
        return self._client.lines(
            _ALL,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncArticles(AsyncResource):
    """What is written."""

    @cached_property
    def with_raw_response(self) -> AsyncArticlesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncArticlesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncArticlesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncArticlesWithStreamingResponse(self)

    async def search(
        self,
        *,
        text: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> list[types.Article]:
        """Articles that fit."""
        return await self._client.request(
            _SEARCH,
            body={"text": text},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def copy(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Copy all of them."""
        return await self._client.request(
            _COPY,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def live(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.Article]:
        """Articles as they come."""
        return await self._client.stream(
            _LIVE_STREAM,
            _LIVE_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def all(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncJSONLDecoder[types.Article]:
        """Every article, one a line."""
        return await self._client.lines(
            _ALL,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ArticlesWithRawResponse:
    """`Articles`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Articles) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.search = raw_response(owner.search)
        self.copy = raw_response(owner.copy)
        self.live = raw_response(owner.live)
        self.all = raw_response(owner.all)


class ArticlesWithStreamingResponse:
    """`Articles`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Articles) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.search = streamed_response(owner.search)
        self.copy = streamed_response(owner.copy)
        self.live = streamed_response(owner.live)
        self.all = streamed_response(owner.all)


class AsyncArticlesWithRawResponse:
    """`AsyncArticles`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncArticles) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.search = async_raw_response(owner.search)
        self.copy = async_raw_response(owner.copy)
        self.live = async_raw_response(owner.live)
        self.all = async_raw_response(owner.all)


class AsyncArticlesWithStreamingResponse:
    """`AsyncArticles`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncArticles) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.search = async_streamed_response(owner.search)
        self.copy = async_streamed_response(owner.copy)
        self.live = async_streamed_response(owner.live)
        self.all = async_streamed_response(owner.all)
