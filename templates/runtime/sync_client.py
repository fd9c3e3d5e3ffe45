"""The client that blocks."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx2

from .client import BaseAPIClient, ClientSettings
from .omit import NOT_GIVEN, NotGiven, omit
from .operation import DEFAULT_POLICY, Operation, Pagination, StreamPolicy
from .transport import body_error, connection_error

if TYPE_CHECKING:
    from typing import Unpack

    from .binary import BinaryAPIResponse
    from .client import CallOptions, QueryCallOptions
    from .pages import SyncPage
    from .streams import JSONLDecoder, Stream
    from .verbs import Verb

__all__ = ["ClientSettings", "SyncAPIClient"]

T = TypeVar("T")


class SyncAPIClient(BaseAPIClient):
    """Base of a generated client whose methods wait for the response."""

    _sleep: Callable[[float], Any] = staticmethod(time.sleep)

    def _http(self) -> httpx2.Client:
        self._check_open()
        http: httpx2.Client = self._pool.http or self._pool.open(
            httpx2.Client, self._timeout
        )
        return http

    def request(
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
        response = self._send(
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

    def stream(
        self,
        op: Operation[T],
        policy: StreamPolicy = DEFAULT_POLICY,
        **options: Unpack[QueryCallOptions],
    ) -> Stream[T]:
        """Call an operation and return its events as they arrive.

        Args:
            options: as for `request`.
        """
        response = self._send(op, stream=True, **options)
        return self._events(op, policy, response)

    def _events(
        self, op: Operation[T], policy: StreamPolicy, response: httpx2.Response
    ) -> Stream[T]:
        from .streams import Stream

        return Stream(
            response,
            decoder=op.decoder(),
            policy=policy,
            origin=self._origin(response),
            errors=self._settings.errors,
            parser=self._parser(response),
        )

    def lines(
        self, op: Operation[T], **options: Unpack[QueryCallOptions]
    ) -> JSONLDecoder[T]:
        """Call an operation and return its JSON lines as they arrive.

        Args:
            options: as for `request`.
        """
        response = self._send(op, stream=True, **options)
        return self._json_lines(op, response)

    def _json_lines(
        self, op: Operation[T], response: httpx2.Response
    ) -> JSONLDecoder[T]:
        from .streams import JSONLDecoder

        return JSONLDecoder(
            response, decoder=op.decoder(), origin=self._origin(response)
        )

    def page(
        self,
        op: Operation[Any],
        pagination: Pagination,
        *,
        query: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SyncPage[Any]:
        """Call an operation that lists, and return a page of the list.

        Args:
            options: as for `request`; they hold for all pages.
        """
        first = self._page_query(query, options.pop("extra_query", None))
        return self._fetch_page(op, pagination, options)(first)

    def _fetch_page(
        self, op: Operation[Any], pagination: Pagination, options: CallOptions
    ) -> Callable[[Mapping[str, Any]], SyncPage[Any]]:
        """What gives the page of a list that a query asks for."""
        from .pages import SyncPage

        def fetch(query: Mapping[str, Any]) -> SyncPage[Any]:
            body = self.request(op, query=query, **options)
            return SyncPage(body, pagination, query, fetch)

        return fetch

    def download(
        self, op: Operation[bytes], **options: Unpack[QueryCallOptions]
    ) -> BinaryAPIResponse:
        """Call an operation and return its bytes, not read yet.

        Args:
            options: as for `request`.
        """
        from .binary import BinaryAPIResponse

        response = self._send(op, stream=True, **options)
        return BinaryAPIResponse(self, response, op.decoder().decode_response)

    @property
    def get(self) -> Verb:
        """GET for endpoints that the description does not have."""
        from .verbs import Verb

        return Verb(self, "GET")

    @property
    def post(self) -> Verb:
        """POST for endpoints that the description does not have."""
        from .verbs import Verb

        return Verb(self, "POST")

    @property
    def put(self) -> Verb:
        """PUT for endpoints that the description does not have."""
        from .verbs import Verb

        return Verb(self, "PUT")

    @property
    def patch(self) -> Verb:
        """PATCH for endpoints that the description does not have."""
        from .verbs import Verb

        return Verb(self, "PATCH")

    @property
    def delete(self) -> Verb:
        """DELETE for endpoints that the description does not have."""
        from .verbs import Verb

        return Verb(self, "DELETE")

    def _send(
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
            self._authorize(request)
            try:
                response = self._exchange(http, request)
            except httpx2.RequestError as error:
                delay_s = self._delay_s(request, error, attempt)
                if delay_s is None:
                    raise connection_error(error, request) from error
            else:
                if response.is_success:
                    if attempt > 1:
                        response.extensions["retries_taken"] = attempt - 1
                    if not stream:
                        self._read(response)
                    return response
                self._read_error(response)
                delay_s = self._delay_s(request, response, attempt)
                if delay_s is None:
                    raise self._status_error(response)
            self._sleep(delay_s)
            attempt += 1

    def _authorize(self, request: httpx2.Request) -> None:
        """Add credentials that are made for each attempt; there are none.

        A client whose requests are signed, or whose tokens expire, overrides it.
        """

    def _exchange(
        self, http: httpx2.Client, request: httpx2.Request
    ) -> httpx2.Response:
        """The response to a request, past all redirects, not yet read."""
        response = http.send(request, stream=True, follow_redirects=False)
        redirects = 0
        while response.next_request is not None:
            redirects += 1
            response.close()
            request = self._redirected(request, response.next_request, redirects)
            response = http.send(request, stream=True, follow_redirects=False)
        return response

    def _read(self, response: httpx2.Response) -> None:
        # Apart from sending: once a body has begun, a failure is not retried.
        try:
            response.read()
        except httpx2.RequestError as error:
            raise body_error(error, response) from error

    def _read_error(self, response: httpx2.Response) -> None:
        try:
            response.read()
        except httpx2.RequestError:
            response.close()  # The status says enough.

    def close(self) -> None:
        """Close the connections, unless they belong to somebody else."""
        self._closed = True
        if self._owns_pool and self._pool.http is not None:
            self._pool.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
