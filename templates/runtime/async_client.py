"""The client for `async` code."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx2

from .client import BaseAPIClient, ClientSettings
from .omit import NOT_GIVEN, NotGiven, omit
from .operation import DEFAULT_POLICY, Operation, Pagination, StreamPolicy
from .transport import body_error, connection_error

if TYPE_CHECKING:
    from typing import Unpack

    from .binary import AsyncBinaryAPIResponse
    from .client import CallOptions, QueryCallOptions
    from .pages import AsyncPage, AsyncPaginator
    from .streams import AsyncJSONLDecoder, AsyncStream
    from .verbs import AsyncVerb

__all__ = ["AsyncAPIClient", "ClientSettings"]

T = TypeVar("T")


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


class AsyncAPIClient(BaseAPIClient):
    """Base of a generated client whose methods are awaited."""

    _awaited = True
    _sleep: Callable[[float], Awaitable[Any]] = staticmethod(_sleep)

    def _http(self) -> httpx2.AsyncClient:
        self._check_open()
        http: httpx2.AsyncClient = self._pool.http or self._pool.open(
            httpx2.AsyncClient, self._timeout
        )
        return http

    async def request(
        self,
        op: Operation[T],
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> T:
        """Call an operation and return its result.

        Raises:
            ClientError: see `errors` for its kinds.
        """
        response = await self._send(
            op,
            path=path,
            query=query,
            headers=headers,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return op.decoder().decode_response(self._origin(response))

    async def stream(
        self,
        op: Operation[T],
        policy: StreamPolicy = DEFAULT_POLICY,
        **options: Unpack[QueryCallOptions],
    ) -> AsyncStream[T]:
        """Call an operation and return its events as they arrive.

        Args:
            options: as for `request`.
        """
        response = await self._send(op, stream=True, **options)
        return self._events(op, policy, response)

    def _events(
        self, op: Operation[T], policy: StreamPolicy, response: httpx2.Response
    ) -> AsyncStream[T]:
        from .streams import AsyncStream

        return AsyncStream(
            response,
            decoder=op.decoder(),
            policy=policy,
            origin=self._origin(response),
            errors=self._settings.errors,
            parser=self._parser(response),
        )

    async def lines(
        self, op: Operation[T], **options: Unpack[QueryCallOptions]
    ) -> AsyncJSONLDecoder[T]:
        """Call an operation and return its JSON lines as they arrive.

        Args:
            options: as for `request`.
        """
        response = await self._send(op, stream=True, **options)
        return self._json_lines(op, response)

    def _json_lines(
        self, op: Operation[T], response: httpx2.Response
    ) -> AsyncJSONLDecoder[T]:
        from .streams import AsyncJSONLDecoder

        return AsyncJSONLDecoder(
            response, decoder=op.decoder(), origin=self._origin(response)
        )

    def page(
        self,
        op: Operation[Any],
        pagination: Pagination,
        *,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[Any]:
        """A list, not yet asked for: `await` its first page, or iterate over all.

        Args:
            options: as for `request`; they hold for all pages.
        """
        from .pages import AsyncPaginator

        first = self._page_query(query, options.pop("extra_query", None))
        fetch = self._fetch_page(op, pagination, options)
        return AsyncPaginator(lambda: fetch(first))

    def _fetch_page(
        self, op: Operation[Any], pagination: Pagination, options: CallOptions
    ) -> Callable[[Mapping[str, Any]], Awaitable[AsyncPage[Any]]]:
        """What gives the page of a list that a query asks for."""
        from .pages import AsyncPage

        async def fetch(query: Mapping[str, Any]) -> AsyncPage[Any]:
            body = await self.request(op, query=query, **options)
            return AsyncPage(body, pagination, query, fetch)

        return fetch

    async def download(
        self, op: Operation[bytes], **options: Unpack[QueryCallOptions]
    ) -> AsyncBinaryAPIResponse:
        """Call an operation and return its bytes, not read yet.

        Args:
            options: as for `request`.
        """
        from .binary import AsyncBinaryAPIResponse

        response = await self._send(op, stream=True, **options)
        return AsyncBinaryAPIResponse(self, response, op.decoder().decode_response)

    @property
    def get(self) -> AsyncVerb:
        """GET for endpoints that the description does not have."""
        from .verbs import AsyncVerb

        return AsyncVerb(self, "GET")

    @property
    def post(self) -> AsyncVerb:
        """POST for endpoints that the description does not have."""
        from .verbs import AsyncVerb

        return AsyncVerb(self, "POST")

    @property
    def put(self) -> AsyncVerb:
        """PUT for endpoints that the description does not have."""
        from .verbs import AsyncVerb

        return AsyncVerb(self, "PUT")

    @property
    def patch(self) -> AsyncVerb:
        """PATCH for endpoints that the description does not have."""
        from .verbs import AsyncVerb

        return AsyncVerb(self, "PATCH")

    @property
    def delete(self) -> AsyncVerb:
        """DELETE for endpoints that the description does not have."""
        from .verbs import AsyncVerb

        return AsyncVerb(self, "DELETE")

    async def _send(
        self,
        op: Operation[Any],
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        stream: bool = False,
    ) -> httpx2.Response:
        """The response of an operation that succeeded; read, unless `stream`."""
        http = self._http()
        request = self._build_request(
            http,
            op,
            path,
            query,
            headers,
            body,
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )
        attempt = 1
        while True:
            await self._authorize(request)
            try:
                response = await self._exchange(http, request)
            except httpx2.RequestError as error:
                delay_s = self._delay_s(request, error, attempt)
                if delay_s is None:
                    raise connection_error(error, request) from error
            else:
                if response.is_success:
                    if attempt > 1:
                        response.extensions["retries_taken"] = attempt - 1
                    if not stream:
                        await self._read(response)
                    return response
                await self._read_error(response)
                delay_s = self._delay_s(request, response, attempt)
                if delay_s is None:
                    raise self._status_error(response)
            await self._sleep(delay_s)
            attempt += 1

    async def _authorize(self, request: httpx2.Request) -> None:
        """Add credentials that are made for each attempt; there are none.

        A client whose requests are signed, or whose tokens expire, overrides it.
        """

    async def _exchange(
        self, http: httpx2.AsyncClient, request: httpx2.Request
    ) -> httpx2.Response:
        """The response to a request, past all redirects, not yet read."""
        response = await http.send(request, stream=True, follow_redirects=False)
        redirects = 0
        while response.next_request is not None:
            redirects += 1
            await response.aclose()
            request = self._redirected(request, response.next_request, redirects)
            response = await http.send(request, stream=True, follow_redirects=False)
        return response

    async def _read(self, response: httpx2.Response) -> None:
        # Apart from sending: once a body has begun, a failure is not retried.
        try:
            await response.aread()
        except httpx2.RequestError as error:
            raise body_error(error, response) from error

    async def _read_error(self, response: httpx2.Response) -> None:
        try:
            await response.aread()
        except httpx2.RequestError:
            await response.aclose()  # The status says enough.

    async def close(self) -> None:
        """Close the connections, unless they belong to somebody else."""
        self._closed = True
        if self._owns_pool and self._pool.http is not None:
            await self._pool.http.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
