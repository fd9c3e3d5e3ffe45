# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`articles`: What is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._runtime.omit import NOT_GIVEN
from .._runtime.operation import Operation, StreamPolicy
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.omit import NotGiven
    from .._runtime.streams import AsyncJSONLDecoder, AsyncStream, JSONLDecoder, Stream

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
