"""Access to the wire: raw and streamed responses of methods of any kind."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import timedelta
from typing import Any, Literal, overload

import httpx2
import pytest
from runtime._async.binary import AsyncBinaryAPIResponse
from runtime._async.client import AsyncAPIClient, AsyncResource
from runtime._async.pages import AsyncPage
from runtime._async.paginator import AsyncPaginator
from runtime._async.raw import async_raw_response, async_streamed_response
from runtime._async.responses import AsyncAPIResponse, AsyncStreamedAPIResponse
from runtime._async.streams import AsyncJSONLDecoder, AsyncStream
from runtime._sync.binary import BinaryAPIResponse
from runtime._sync.client import SyncAPIClient, SyncResource
from runtime._sync.pages import SyncPage
from runtime._sync.raw import raw_response, streamed_response
from runtime._sync.responses import APIResponse, StreamedAPIResponse
from runtime._sync.streams import JSONLDecoder, Stream
from runtime.core.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
)
from runtime.core.model import Model
from runtime.core.operation import Operation, Pagination

from tests.runtime.support import (
    Api,
    Exchange,
    Server,
    drop,
    items_of,
    pieces,
    reply,
    settings,
    value_of,
)


class Thing(Model):
    id: str


class Other(Model):
    id: str
    more: int | None = None


class Things(Model):
    data: list[Thing]
    next_page: str | None = None


CREATE: Operation[Thing] = Operation("POST", "/things/{thing_id}", lambda: Thing)
LIST: Operation[Things] = Operation("GET", "/things", lambda: Things)
RESULTS: Operation[Thing] = Operation("GET", "/results", lambda: Thing)
DOWNLOAD: Operation[bytes] = Operation("GET", "/file", lambda: bytes, accept="*/*")
PAGES = Pagination(items="data", next={"page": "next_page"})
OK = (200, {"id": "t1"})


class Resource(SyncResource):
    """As the generated ones are."""

    @overload
    def create(self, thing_id: str, *, text: str) -> Thing: ...

    @overload
    def create(
        self, thing_id: str, *, text: str, stream: Literal[True]
    ) -> Stream[Thing]: ...

    def create(
        self, thing_id: str, *, text: str, stream: bool = False
    ) -> Thing | Stream[Thing]:
        """Create a thing."""
        body = {"text": text}
        if stream:
            return self._client.stream(CREATE, path={"thing_id": thing_id}, body=body)
        return self._client.request(CREATE, path={"thing_id": thing_id}, body=body)

    def list(
        self, page: str | None = None, extra_query: Mapping[str, Any] | None = None
    ) -> SyncPage[Thing]:
        return self._client.page(
            LIST, PAGES, query={"page": page}, extra_query=extra_query
        )

    def results(self) -> JSONLDecoder[Thing]:
        return self._client.lines(RESULTS)

    def download(self) -> BinaryAPIResponse:
        return self._client.download(DOWNLOAD)


class AsyncResourceOfThings(AsyncResource):
    async def create(
        self, thing_id: str, *, text: str, stream: bool = False
    ) -> Thing | AsyncStream[Thing]:
        body = {"text": text}
        path = {"thing_id": thing_id}
        if stream:
            return await self._client.stream(CREATE, path=path, body=body)
        return await self._client.request(CREATE, path=path, body=body)

    def list(
        self, page: str | None = None, extra_query: Mapping[str, Any] | None = None
    ) -> AsyncPaginator[Thing]:
        return self._client.page(
            LIST, PAGES, query={"page": page}, extra_query=extra_query
        )

    async def results(self) -> AsyncJSONLDecoder[Thing]:
        return await self._client.lines(RESULTS)

    async def download(self) -> AsyncBinaryAPIResponse:
        return await self._client.download(DOWNLOAD)


class SyncRoot(SyncAPIClient):
    """A client that has a method of its own."""

    def ping(self) -> Thing:
        return self.request(RESULTS)


class AsyncRoot(AsyncAPIClient):
    async def ping(self) -> Thing:
        return await self.request(RESULTS)


def on_raw(
    api: Api, name: str, look: Callable[[Any], Any], *args: Any, **call: Any
) -> Any:
    """Look at a raw response, sync or async; nothing of it but `items` is awaited."""

    def sync(client: SyncAPIClient) -> Any:
        method: Any = raw_response(getattr(Resource(client), name))
        return asyncio.run(value_of(look(method(*args, **call))))

    async def awaited(client: AsyncAPIClient) -> Any:
        resource = AsyncResourceOfThings(client)
        method: Any = async_raw_response(getattr(resource, name))
        return await value_of(look(await method(*args, **call)))

    return api.run(sync, awaited)


def on_streamed(
    api: Api, name: str, look: Callable[[Any], Any], *args: Any, **call: Any
) -> Any:
    """Look at a streamed response in its context manager."""

    def sync(client: SyncAPIClient) -> Any:
        method: Any = streamed_response(getattr(Resource(client), name))
        with method(*args, **call) as response:
            result = asyncio.run(look(response))
        assert response.is_closed, "before the client is"
        return result

    async def awaited(client: AsyncAPIClient) -> Any:
        resource = AsyncResourceOfThings(client)
        method: Any = async_streamed_response(getattr(resource, name))
        async with method(*args, **call) as response:
            result = await look(response)
        assert response.is_closed, "before the client is"
        return result

    return api.run(sync, awaited)


# Raw.


def test_a_raw_response(api: Api, server: Server) -> None:
    server.replies(OK)

    def look(response: Any) -> None:
        kind = APIResponse if api.kind == "sync" else AsyncAPIResponse
        assert type(response) is kind
        assert response.status_code == 200
        assert response.headers["Request-ID"] == "req_1"
        assert response.request_id == "req_1"
        assert response.retries_taken == 0
        assert timedelta() < response.elapsed < timedelta(seconds=10)
        assert isinstance(response.http_response, httpx2.Response)
        assert response.http_request.method == response.method == "POST"
        assert str(response.url) == f"{server.url}/things/a%2Fb"
        assert response.content == b'{"id": "t1"}'
        assert response.text == '{"id": "t1"}'
        assert response.json() == {"id": "t1"}
        assert response.http_version == "HTTP/1.1"
        assert response.is_closed
        assert repr(response) == f"<{kind.__name__} [200 OK]>"
        thing: Any = response.parse()
        assert type(thing) is Thing
        assert thing.id == "t1"
        assert thing._response_headers is response.headers
        assert response.parse() is thing
        assert type(response.parse(to=Other)) is Other
        assert response.parse(to=dict[str, str]) == {"id": "t1"}

    on_raw(api, "create", look, "a/b", text="hi")
    assert server.requests[0].json == {"text": "hi"}


def test_retries_are_counted(api: Api, server: Server) -> None:
    server.answers(reply((500, {})), drop, reply(OK))

    def look(response: Any) -> None:
        assert response.retries_taken == 2

    on_raw(api, "create", look, "a", text="hi")


def test_a_failure_stays_an_exception(api: Api, server: Server) -> None:
    server.replies((400, {}))
    with pytest.raises(APIStatusError):
        on_raw(api, "create", print, "a", text="hi")
    with pytest.raises(APIStatusError):
        on_streamed(api, "create", value_of, "a", text="hi")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"detail": "No such thing"}, "No such thing (HTTP 418, request id req_1)"),
        (
            {"detail": [{"loc": ["n"], "msg": "odd"}]},
            "n: odd (HTTP 418, request id req_1)",
        ),
        (
            b"<h1>No  such thing</h1>",
            "<h1>No such thing</h1> (HTTP 418, request id req_1)",
        ),
    ],
)
def test_a_failure_says_what_the_server_said(
    api: Api, server: Server, body: Any, text: str
) -> None:
    server.replies((418, body))
    with pytest.raises(APIStatusError) as caught:
        on_streamed(api, "create", value_of, "a", text="hi")
    assert str(caught.value).endswith(text)


def test_nothing_is_parsed_before_it_is_asked_for(api: Api, server: Server) -> None:
    server.replies((200, b"no json"))

    def look(response: Any) -> None:
        assert response.text == "no json"
        with pytest.raises(APIResponseValidationError):
            response.parse()

    on_raw(api, "create", look, "a", text="hi")


def test_raw_events(api: Api, server: Server) -> None:
    server.answers(pieces(b'data: {"id":"1"}\n\n', b'data: {"id":"2"}\n\n'))

    async def look(response: Any) -> None:
        assert response.request_id == "req_s"
        assert not response.is_closed, "nothing is read before it is asked for"
        stream = response.parse()
        assert type(stream) is (Stream if api.kind == "sync" else AsyncStream)
        assert response.parse() is stream
        assert [thing.id for thing in await items_of(stream)] == ["1", "2"]
        with pytest.raises(TypeError, match="a stream is parsed into"):
            response.parse(to=Other)
        assert response.is_closed

    on_raw(api, "create", look, "a", text="hi", stream=True)


def test_raw_events_that_nobody_reads(api: Api, server: Server) -> None:
    server.answers(pieces(b'data: {"id":"1"}\n\n', end="hang"))

    async def look(response: Any) -> None:
        await value_of(response.close())
        assert response.is_closed

    on_raw(api, "create", look, "a", text="hi", stream=True)


def test_raw_lines(api: Api, server: Server) -> None:
    server.answers(pieces(b'{"id":"1"}\n{"id":', b'"2"}\n'))

    async def look(response: Any) -> None:
        assert [thing.id for thing in await items_of(response.parse())] == ["1", "2"]

    on_raw(api, "results", look)


def test_raw_pages(api: Api, server: Server) -> None:
    server.replies(
        (200, {"data": [{"id": "1"}], "next_page": "p2"}),
        (200, {"data": [{"id": "2"}]}),
    )

    async def look(response: Any) -> None:
        assert response.json()["next_page"] == "p2"
        assert len(server.requests) == 1
        page = response.parse()
        assert type(page) is (SyncPage if api.kind == "sync" else AsyncPage)
        assert page.next_page_info() == {"page": "p2", "x": 1}
        assert [thing.id for thing in await items_of(page)] == ["1", "2"]

    on_raw(api, "list", look, extra_query={"x": 1})
    assert [seen.query for seen in server.requests] == ["x=1", "page=p2&x=1"]


def test_raw_bytes_are_a_response_already(api: Api, server: Server) -> None:
    server.replies((200, b"abc"))

    async def look(response: Any) -> None:
        kind = BinaryAPIResponse if api.kind == "sync" else AsyncBinaryAPIResponse
        assert type(response) is kind
        assert await value_of(response.parse()) == b"abc"

    on_raw(api, "download", look)
    on_streamed(api, "download", look)


def test_methods_of_the_client_itself(api: Api, server: Server) -> None:
    server.replies(OK)
    if api.kind == "sync":
        with SyncRoot(settings=settings(), base_url=server.url) as client:
            assert raw_response(client.ping)().parse().id == "t1"
            with streamed_response(client.ping)() as response:
                assert response.parse().id == "t1"
        return

    async def main() -> None:
        async with AsyncRoot(settings=settings(), base_url=server.url) as client:
            assert (await async_raw_response(client.ping)()).parse().id == "t1"
            async with async_streamed_response(client.ping)() as response:
                assert (await response.parse()).id == "t1"

    asyncio.run(main())


def test_the_resource_stays_as_it_was(server: Server) -> None:
    server.replies(OK)
    with SyncAPIClient(settings=settings(), base_url=server.url) as client:
        resource = Resource(client)
        raw = raw_response(resource.create)
        assert (raw.__name__, raw.__doc__) == ("create", "Create a thing.")
        assert raw("a", text="hi").parse().id == "t1"
        assert resource.create("a", text="hi").id == "t1"
        assert resource._client is client


def test_what_is_no_method() -> None:
    with pytest.raises(TypeError, match="is no method of a resource"):
        raw_response(len)


# Streamed.


def test_a_streamed_response(api: Api, server: Server) -> None:
    server.replies((500, {}), OK)

    async def look(response: Any) -> None:
        sync = api.kind == "sync"
        kind = StreamedAPIResponse if sync else AsyncStreamedAPIResponse
        assert type(response) is kind
        assert (response.status_code, response.retries_taken) == (200, 1)
        assert not response.is_closed
        with pytest.raises(RuntimeError):
            assert response.elapsed
        assert await value_of(response.read()) == b'{"id": "t1"}'
        assert await value_of(response.text()) == '{"id": "t1"}'
        assert await value_of(response.json()) == {"id": "t1"}
        thing = await value_of(response.parse())
        assert type(thing) is Thing
        assert await value_of(response.parse()) is thing
        assert type(await value_of(response.parse(to=Other))) is Other
        assert response.elapsed
        assert response.is_closed

    on_streamed(api, "create", look, "a", text="hi")


def test_parse_reads_what_it_needs(api: Api, server: Server) -> None:
    server.replies(OK)

    async def look(response: Any) -> None:
        assert (await value_of(response.parse())).id == "t1"

    on_streamed(api, "create", look, "a", text="hi")


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("iter_bytes", (), [b"one\ntw", "o\nü".encode()]),
        ("iter_bytes", (4,), [b"one\n", b"two\n", "ü".encode()]),
        ("iter_text", (), ["one\ntw", "o\nü"]),
        ("iter_lines", (), ["one", "two", "ü"]),
    ],
)
def test_a_body_in_pieces(
    api: Api,
    server: Server,
    name: str,
    arguments: tuple[int, ...],
    expected: list[Any],
) -> None:
    async def handler(exchange: Exchange) -> None:
        await exchange.start(200, {"content-type": "text/plain; charset=utf-8"})
        await exchange.piece(b"one\ntw")
        await asyncio.sleep(0.05)
        await exchange.piece("o\nü".encode(), last=True)

    server.answers(handler)

    async def look(response: Any) -> None:
        assert await items_of(getattr(response, name)(*arguments)) == expected

    on_streamed(api, "create", look, "a", text="hi")


def test_a_compressed_body(api: Api, server: Server) -> None:
    server.replies((200, gzip.compress(b"abc"), {"content-encoding": "gzip"}))

    async def look(response: Any) -> None:
        assert b"".join(await items_of(response.iter_bytes())) == b"abc"

    on_streamed(api, "create", look, "a", text="hi")
    server.replies((200, b"no gzip", {"content-encoding": "gzip"}))

    async def fail(response: Any) -> None:
        with pytest.raises(APIResponseValidationError, match="decompressed"):
            await value_of(response.read())

    on_streamed(api, "create", fail, "a", text="hi")


@pytest.mark.parametrize("name", ["iter_bytes", "iter_text", "iter_lines", "read"])
def test_a_body_that_breaks_off(api: Api, server: Server, name: str) -> None:
    server.answers(pieces(b"abc", end="drop"))

    async def look(response: Any) -> None:
        with pytest.raises(APIConnectionError) as caught:
            result = getattr(response, name)()
            await (value_of(result) if name == "read" else items_of(result))
        assert isinstance(caught.value.__cause__, httpx2.RemoteProtocolError)

    on_streamed(api, "create", look, "a", text="hi")


def test_the_body_is_not_read_before_it_is_asked_for(api: Api, server: Server) -> None:
    server.answers(pieces(b"x", end="hang"))

    async def look(response: Any) -> Any:
        first: Any = response.iter_bytes()
        if isinstance(first, AsyncIterator):
            assert await anext(first) == b"x"
        else:
            assert next(first) == b"x"
        return response

    # Leaving the context manager closes a response that never ends.
    response = on_streamed(api, "create", look, "a", text="hi")
    assert response.is_closed


def test_a_body_that_nobody_reads(api: Api, server: Server) -> None:
    server.answers(pieces(b"x", end="hang"))

    async def look(response: Any) -> None:
        assert not response.is_closed

    on_streamed(api, "create", look, "a", text="hi")


def test_streamed_events(api: Api, server: Server) -> None:
    server.answers(pieces(b'data: {"id":"1"}\n\n', b'data: {"id":"2"}\n\n'))

    async def look(response: Any) -> None:
        stream = await value_of(response.parse())
        assert [thing.id for thing in await items_of(stream)] == ["1", "2"]

    on_streamed(api, "create", look, "a", text="hi", stream=True)

    async def lines(response: Any) -> None:
        assert (await items_of(response.iter_lines()))[0] == 'data: {"id":"1"}'

    on_streamed(api, "create", lines, "a", text="hi", stream=True)


def test_streamed_lines_and_pages(api: Api, server: Server) -> None:
    server.answers(pieces(b'{"id":"1"}\n'))

    async def lines(response: Any) -> None:
        assert [it.id for it in await items_of(await value_of(response.parse()))] == [
            "1"
        ]

    on_streamed(api, "results", lines)
    server.replies((200, {"data": [{"id": "1"}]}))

    async def page(response: Any) -> None:
        assert [it.id for it in (await value_of(response.parse())).data] == ["1"]

    on_streamed(api, "list", page)


def test_nothing_is_sent_before_it_is_entered(api: Api, server: Server) -> None:
    def sync(client: SyncAPIClient) -> None:
        streamed_response(Resource(client).list)()

    async def awaited(client: AsyncAPIClient) -> None:
        async_streamed_response(AsyncResourceOfThings(client).list)()

    api.run(sync, awaited)
    assert not server.requests
