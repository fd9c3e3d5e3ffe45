"""The client for `async` code."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..core.call import Call
from ..core.client import BaseAPIClient
from ..core.operation import DEFAULT_POLICY, Operation, Pagination, StreamPolicy
from . import backend

if TYPE_CHECKING:
    from typing import Unpack

    import httpx2

    from ..core.call import CallOptions
    from ..core.exchange import Authorize
    from ..core.origin import Origin
    from ..core.tokens import Grant
    from .binary import AsyncBinaryAPIResponse
    from .pages import AsyncPage
    from .streams import AsyncJSONLDecoder, AsyncStream
    from .tokens import AsyncTokens
    from .verbs import AsyncVerb

__all__ = ["AsyncAPIClient", "AsyncResource"]

R = TypeVar("R")
T = TypeVar("T")


class AsyncAPIClient(BaseAPIClient):
    """Base of a generated client whose methods are awaited."""

    _sleep: Callable[[float], Awaitable[Any]] = staticmethod(backend.sleep)
    _streamable = staticmethod(backend.streamable)
    _tokens: AsyncTokens | None = None

    async def request(self, op: Operation[T], **options: Unpack[CallOptions]) -> T:
        """Call an operation and return its result.

        Raises:
            ClientError: see `errors` for its kinds.
        """
        return await self._result(Call.of(op, **options), op.decode)

    async def stream(
        self,
        op: Operation[T],
        policy: StreamPolicy = DEFAULT_POLICY,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[T]:
        """Call an operation and return its events as they arrive."""
        parse = partial(self._events, op, policy)
        return await self._result(Call.of(op, **options), parse, read=False)

    async def lines(
        self, op: Operation[T], **options: Unpack[CallOptions]
    ) -> AsyncJSONLDecoder[T]:
        """Call an operation and return its JSON lines as they arrive."""
        parse = partial(self._json_lines, op)
        return await self._result(Call.of(op, **options), parse, read=False)

    def page(
        self,
        op: Operation[Any],
        pagination: Pagination,
        **options: Unpack[CallOptions],
    ) -> backend.Listing:
        """Call an operation that gives a list in pages.

        Args:
            options: as for `request`; they hold for all pages.
        """
        return backend.list_pages(partial(self._first_page, op, pagination, **options))

    async def download(
        self, op: Operation[bytes], **options: Unpack[CallOptions]
    ) -> AsyncBinaryAPIResponse:
        """Call an operation and return its bytes, not read yet."""
        from .binary import AsyncBinaryAPIResponse

        response = await self._send(Call.of(op, **options), stream=True)
        return AsyncBinaryAPIResponse(self._origin(response), op.decode)

    @property
    def get(self) -> AsyncVerb:
        """GET for endpoints that the description does not have."""
        return self._verb("GET")

    @property
    def post(self) -> AsyncVerb:
        """POST for endpoints that the description does not have."""
        return self._verb("POST")

    @property
    def put(self) -> AsyncVerb:
        """PUT for endpoints that the description does not have."""
        return self._verb("PUT")

    @property
    def patch(self) -> AsyncVerb:
        """PATCH for endpoints that the description does not have."""
        return self._verb("PATCH")

    @property
    def delete(self) -> AsyncVerb:
        """DELETE for endpoints that the description does not have."""
        return self._verb("DELETE")

    def _verb(self, method: str) -> AsyncVerb:
        from .verbs import AsyncVerb

        return AsyncVerb(self, self._send, method)

    async def _first_page(
        self,
        op: Operation[Any],
        pagination: Pagination,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[Any]:
        call = Call.of(op, **options).of_first_page()
        return await self._result(call, partial(self._page, call, pagination))

    def _page(
        self, call: Call, pagination: Pagination, origin: Origin
    ) -> AsyncPage[Any]:
        """The page in the response to a call."""
        from ..core.headers import link_header
        from .pages import AsyncPage

        async def fetch(query: Mapping[str, Any]) -> AsyncPage[Any]:
            other = call._replace(query=query)
            return await self._result(other, partial(self._page, other, pagination))

        body = call.op.decode(origin)
        links = link_header(origin.response)
        return AsyncPage(body, pagination, call.query, fetch, links)

    def _events(
        self, op: Operation[T], policy: StreamPolicy, origin: Origin
    ) -> AsyncStream[T]:
        from .streams import AsyncStream

        return AsyncStream(origin.response, self._event_reader(op, policy, origin))

    def _json_lines(self, op: Operation[T], origin: Origin) -> AsyncJSONLDecoder[T]:
        from ..core.events import LineReader
        from .streams import AsyncJSONLDecoder

        return AsyncJSONLDecoder(origin.response, LineReader(op.decoder(), origin))

    async def _result(
        self, call: Call, parse: Callable[[Origin], R], *, read: bool = True
    ) -> R:
        """What `parse` makes of the response to a call.

        Args:
            read: whether the body must have been read for that.
        """
        response = await self._send(call, stream=not read)
        return parse(self._origin(response))

    async def _send(self, call: Call, *, stream: bool = False) -> httpx2.Response:
        """The response of an operation that succeeded; read, unless `stream`."""
        deadline_s = self._bounds.deadline_s
        if deadline_s is None:
            return await self._take_steps(call, stream)
        return await backend.within(
            deadline_s, partial(self._take_steps, call, stream), call.op
        )

    async def _take_steps(self, call: Call, stream: bool) -> httpx2.Response:
        if self._base_url.scheme == "https":
            # In a thread; what will read the answer is loaded meanwhile.
            self._pool.read_certificates()
        call.op.decoder()
        http = self._http()
        steps = self._exchange(http, call, stream=stream)
        step = next(steps)
        while step.kind != "finish":
            response: httpx2.Response | None = None
            try:
                if step.kind == "send":
                    response = await http.send(
                        step.request,
                        stream=True,
                        follow_redirects=False,
                        auth=step.auth,
                    )
                elif step.kind == "authorize":
                    grant = step.request.extensions.get("grant")
                    if grant is not None:
                        await self._add_token(http, grant, step)
                    await self._authorize(step.request)
                elif step.kind == "read":
                    await step.response.aread()
                elif step.kind == "close":
                    await step.response.aclose()
                else:
                    await self._sleep(step.delay_s)
            except Exception as error:
                import httpx2

                if not (step.sends or isinstance(error, httpx2.RequestError)):
                    raise
                step = steps.throw(error)
            else:
                step = steps.send(response)
        if stream:
            # Connections are closed with their last user, and that is the response now:
            # callers need not keep a client to go on reading.
            step.response.extensions["pool"] = self._pool
        return step.response

    async def _add_token(
        self, http: httpx2.AsyncClient, grant: Grant, step: Authorize
    ) -> None:
        if self._tokens is None:
            from .tokens import AsyncTokens

            self._tokens = AsyncTokens(self._now)
        await self._tokens.add(http, grant, step, self._sleep)

    async def _authorize(self, request: httpx2.Request) -> None:
        """Add credentials that are made for each attempt; there are none.

        A client whose requests are signed, or whose tokens expire, overrides it.
        """

    def _http(self) -> httpx2.AsyncClient:
        import httpx2

        self._check_open()
        http: httpx2.AsyncClient = self._pool.open(
            httpx2.AsyncClient, self._timeout, backend.event_loop()
        )
        return http

    async def close(self) -> None:
        """Close the connections, unless they belong to somebody else."""
        self._closed = True
        if self._owns_pool:
            http = self._pool.take(backend.event_loop())
            if http is not None:
                await http.aclose()

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


class AsyncResource:
    """A group of methods of a client."""

    __slots__ = ("__dict__", "_client")  # __dict__ for cached sub-resources

    _client: AsyncAPIClient

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client
