# Made from _async/client.py: edit that one, then `make unasync` in specloom.

"""The client that blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    from .binary import BinaryAPIResponse
    from .pages import SyncPage
    from .streams import JSONLDecoder, Stream
    from .tokens import Tokens
    from .verbs import Verb

__all__ = ["SyncAPIClient", "SyncResource"]

R = TypeVar("R")
T = TypeVar("T")


class SyncAPIClient(BaseAPIClient):
    """Base of a generated client whose methods wait for the response."""

    _sleep: Callable[[float], Any] = staticmethod(backend.sleep)
    _streamable = staticmethod(backend.streamable)
    _tokens: Tokens | None = None

    def request(self, op: Operation[T], **options: Unpack[CallOptions]) -> T:
        """Call an operation and return its result.

        Raises:
            ClientError: see `errors` for its kinds.
        """
        return self._result(Call.of(op, **options), op.decode)

    def stream(
        self,
        op: Operation[T],
        policy: StreamPolicy = DEFAULT_POLICY,
        **options: Unpack[CallOptions],
    ) -> Stream[T]:
        """Call an operation and return its events as they arrive."""
        parse = partial(self._events, op, policy)
        return self._result(Call.of(op, **options), parse, read=False)

    def lines(
        self, op: Operation[T], **options: Unpack[CallOptions]
    ) -> JSONLDecoder[T]:
        """Call an operation and return its JSON lines as they arrive."""
        parse = partial(self._json_lines, op)
        return self._result(Call.of(op, **options), parse, read=False)

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

    def download(
        self, op: Operation[bytes], **options: Unpack[CallOptions]
    ) -> BinaryAPIResponse:
        """Call an operation and return its bytes, not read yet."""
        from .binary import BinaryAPIResponse

        response = self._send(Call.of(op, **options), stream=True)
        return BinaryAPIResponse(self._origin(response), op.decode)

    @property
    def get(self) -> Verb:
        """GET for endpoints that the description does not have."""
        return self._verb("GET")

    @property
    def post(self) -> Verb:
        """POST for endpoints that the description does not have."""
        return self._verb("POST")

    @property
    def put(self) -> Verb:
        """PUT for endpoints that the description does not have."""
        return self._verb("PUT")

    @property
    def patch(self) -> Verb:
        """PATCH for endpoints that the description does not have."""
        return self._verb("PATCH")

    @property
    def delete(self) -> Verb:
        """DELETE for endpoints that the description does not have."""
        return self._verb("DELETE")

    def _verb(self, method: str) -> Verb:
        from .verbs import Verb

        return Verb(self, self._send, method)

    def _first_page(
        self,
        op: Operation[Any],
        pagination: Pagination,
        **options: Unpack[CallOptions],
    ) -> SyncPage[Any]:
        call = Call.of(op, **options).of_first_page()
        return self._result(call, partial(self._page, call, pagination))

    def _page(
        self, call: Call, pagination: Pagination, origin: Origin
    ) -> SyncPage[Any]:
        """The page in the response to a call."""
        from ..core.headers import link_header
        from .pages import SyncPage

        def fetch(query: Mapping[str, Any]) -> SyncPage[Any]:
            other = call._replace(query=query)
            return self._result(other, partial(self._page, other, pagination))

        body = call.op.decode(origin)
        links = link_header(origin.response)
        return SyncPage(body, pagination, call.query, fetch, links)

    def _events(
        self, op: Operation[T], policy: StreamPolicy, origin: Origin
    ) -> Stream[T]:
        from .streams import Stream

        return Stream(origin.response, self._event_reader(op, policy, origin))

    def _json_lines(self, op: Operation[T], origin: Origin) -> JSONLDecoder[T]:
        from ..core.events import LineReader
        from .streams import JSONLDecoder

        return JSONLDecoder(origin.response, LineReader(op.decoder(), origin))

    def _result(
        self, call: Call, parse: Callable[[Origin], R], *, read: bool = True
    ) -> R:
        """What `parse` makes of the response to a call.

        Args:
            read: whether the body must have been read for that.
        """
        response = self._send(call, stream=not read)
        return parse(self._origin(response))

    def _send(self, call: Call, *, stream: bool = False) -> httpx2.Response:
        """The response of an operation that succeeded; read, unless `stream`."""
        deadline_s = self._bounds.deadline_s
        if deadline_s is None:
            return self._take_steps(call, stream)
        return backend.within(
            deadline_s, partial(self._take_steps, call, stream), call.op
        )

    def _take_steps(self, call: Call, stream: bool) -> httpx2.Response:
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
                    response = http.send(
                        step.request,
                        stream=True,
                        follow_redirects=False,
                        auth=step.auth,
                    )
                elif step.kind == "authorize":
                    grant = step.request.extensions.get("grant")
                    if grant is not None:
                        self._add_token(http, grant, step)
                    self._authorize(step.request)
                elif step.kind == "read":
                    step.response.read()
                elif step.kind == "close":
                    step.response.close()
                else:
                    self._sleep(step.delay_s)
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

    def _add_token(self, http: httpx2.Client, grant: Grant, step: Authorize) -> None:
        if self._tokens is None:
            from .tokens import Tokens

            self._tokens = Tokens(self._now)
        self._tokens.add(http, grant, step, self._sleep)

    def _authorize(self, request: httpx2.Request) -> None:
        """Add credentials that are made for each attempt; there are none.

        A client whose requests are signed, or whose tokens expire, overrides it.
        """

    def _http(self) -> httpx2.Client:
        import httpx2

        self._check_open()
        http: httpx2.Client = self._pool.open(
            httpx2.Client, self._timeout, backend.event_loop()
        )
        return http

    def close(self) -> None:
        """Close the connections, unless they belong to somebody else."""
        self._closed = True
        if self._owns_pool:
            http = self._pool.take(backend.event_loop())
            if http is not None:
                http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class SyncResource:
    """A group of methods of a client."""

    __slots__ = ("__dict__", "_client")  # __dict__ for cached sub-resources

    _client: SyncAPIClient

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client
