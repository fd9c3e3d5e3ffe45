"""A real server on loopback, and clients for it, blocking and async alike."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, NamedTuple

import httpx2
import uvicorn
from runtime._async.client import AsyncAPIClient
from runtime._sync.client import SyncAPIClient
from runtime.core.errors import APIStatusError, ErrorTable
from runtime.core.operation import Operation, Pagination, StreamPolicy
from runtime.core.settings import ClientSettings, SecurityScheme

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]


class Seen(NamedTuple):
    """A request as the server got it."""

    method: str
    path: str
    raw_path: str
    query: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Exchange:
    """What a handler answers with."""

    def __init__(self, seen: Seen, receive: Receive, send: Send) -> None:
        self.seen = seen
        self._receive = receive
        self._send = send

    async def start(
        self, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        await self._send(
            {
                "type": "http.response.start",
                "status": status,
                "headers": [
                    (name.encode(), value.encode())
                    for name, value in (headers or {}).items()
                ],
            }
        )

    async def piece(self, data: bytes, *, last: bool = False) -> None:
        await self._send(
            {"type": "http.response.body", "body": data, "more_body": not last}
        )

    async def answer(
        self,
        status: int = 200,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        defaults = {"content-type": "application/json", "request-id": "req_1"}
        merged = {**defaults, **(headers or {}), "content-length": str(len(data))}
        await self.start(status, merged)
        await self.piece(data, last=True)

    def drop(self) -> None:
        """Close the connection where it stands."""
        # uvicorn answers 500 for an application that fails before it has answered.
        cycle: Any = self._send
        cycle.__self__.transport.close()

    async def until_disconnected(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass


Handler = Callable[[Exchange], Awaitable[None]]


class Server:
    """One server for all tests; each test says what it answers."""

    def __init__(self) -> None:
        # With its protocol named, asyncio turns off the delay of small writes.
        self.socket = socket.socket(proto=socket.IPPROTO_TCP)
        self.socket.bind(("127.0.0.1", 0))
        # Listening before the thread runs: nobody has to wait for it.
        self.socket.listen(64)
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.handlers: list[Handler] = []
        self.requests: list[Seen] = []
        config = uvicorn.Config(
            self._app,
            interface="asgi3",
            lifespan="off",
            log_level="critical",
            proxy_headers=False,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self.socket]}, daemon=True
        )
        self._thread.start()

    def answers(self, *handlers: Handler) -> None:
        """One handler per request; the last one stays."""
        self.handlers = list(handlers)

    def replies(self, *replies: tuple[Any, ...]) -> None:
        """One `(status, body, headers)` per request; the last one stays."""
        self.answers(*map(reply, replies))

    async def _app(
        self, scope: MutableMapping[str, Any], receive: Receive, send: Send
    ) -> None:
        body = b""
        more = True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        seen = Seen(
            scope["method"],
            scope["path"],
            scope["raw_path"].decode(),
            scope["query_string"].decode(),
            {name.decode(): value.decode() for name, value in scope["headers"]},
            body,
        )
        self.requests.append(seen)
        handler = self.handlers.pop(0) if len(self.handlers) > 1 else self.handlers[0]
        await handler(Exchange(seen, receive, send))

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)
        self.socket.close()


def reply(arguments: tuple[Any, ...]) -> Handler:
    async def handler(exchange: Exchange) -> None:
        await exchange.answer(*arguments)

    return handler


def pieces(
    *parts: bytes,
    content_type: str = "text/event-stream",
    end: str = "clean",
) -> Handler:
    """Answers 200 with these pieces; then ends, drops the connection, or hangs."""

    async def handler(exchange: Exchange) -> None:
        await exchange.start(200, {"content-type": content_type, "request-id": "req_s"})
        for part in parts:
            await exchange.piece(part)
        if end == "drop":
            exchange.drop()
            return
        if end == "hang":
            await exchange.until_disconnected()
            return
        await exchange.piece(b"", last=True)

    return handler


async def drop(exchange: Exchange) -> None:
    """Closes the connection without an answer."""
    exchange.drop()


async def hang(exchange: Exchange) -> None:
    """Never answers."""
    await exchange.until_disconnected()


async def forever(exchange: Exchange, piece: bytes) -> None:
    """Sends the same until nobody listens any more."""
    cycle: Any = exchange._send
    while not cycle.__self__.disconnected:
        await exchange.piece(piece)
        await asyncio.sleep(0)  # Others have their turn.


async def drip(exchange: Exchange) -> None:
    """Sends a byte now and then, for as long as somebody listens."""
    await exchange.start(200)
    await forever(exchange, b" ")


class BadRequestError(APIStatusError):
    """400."""


class RateLimitError(APIStatusError):
    """429 or rate_limit_error."""


class OverloadedError(APIStatusError):
    """overloaded_error."""


class InternalServerError(APIStatusError):
    """5xx."""


ERRORS = ErrorTable(
    type_path="error.type",
    message_path="error.message",
    by_type={"rate_limit_error": RateLimitError, "overloaded_error": OverloadedError},
    by_status={400: BadRequestError, 429: RateLimitError},
    fallback=InternalServerError,
)

REQUEST_SCHEMAS: dict[str, Any] = {
    "Greeting": {
        "type": "object",
        "required": ["text"],
        "properties": {"text": {"type": "string", "minLength": 1}},
        "additionalProperties": False,
    }
}


def settings(**changes: Any) -> ClientSettings:
    return ClientSettings(
        package="example",
        version="1.2.3",
        base_url="http://127.0.0.1:9",
        errors=lambda: ERRORS,
        security={
            "key": SecurityScheme(
                "header", "api_key", name="X-Api-Key", env="EXAMPLE_API_KEY"
            ),
            "token": SecurityScheme("bearer", "auth_token", env="EXAMPLE_AUTH_TOKEN"),
            "login": SecurityScheme("basic", "login"),
            "query": SecurityScheme("query", "query_key", name="key"),
            "cookie": SecurityScheme("cookie", "session", name="sid"),
        },
        request_schemas=lambda: REQUEST_SCHEMAS,
        request_id_header="request-id",
    )._replace(**changes)


class Api:
    """A client under test. Calls go to the sync or the async one, with one result."""

    def __init__(self, kind: str, options: dict[str, Any]) -> None:
        self.kind = kind
        self.options = options
        self.slept: list[float] = []

    def _make(self, cls: type[Any], http_client: Any) -> Any:
        options = {"settings": settings(), **self.options}
        if http_client is not None:
            options["http_client"] = http_client
        client = cls(**options)
        client._random = lambda: 0.0
        client._now = lambda: 1_000_000_000.0
        return client

    def run(
        self,
        sync: Callable[[SyncAPIClient], Any],
        asynchronous: Callable[[AsyncAPIClient], Awaitable[Any]],
        transport: Any = None,
    ) -> Any:
        """What one of the two gives, with a client of its kind."""
        if self.kind == "sync":
            http = transport and httpx2.Client(transport=transport)
            with self._make(SyncAPIClient, http) as client:
                client._sleep = self.slept.append
                return sync(client)

        async def main() -> Any:
            http = transport and httpx2.AsyncClient(transport=transport)
            async with self._make(AsyncAPIClient, http) as client:

                async def sleep(seconds: float) -> None:
                    self.slept.append(seconds)

                client._sleep = sleep
                return await asynchronous(client)

        return asyncio.run(main())

    def request(self, op: Operation[Any], transport: Any = None, **call: Any) -> Any:
        return self.run(
            lambda client: client.request(op, **call),
            lambda client: client.request(op, **call),
            transport,
        )

    def stream(
        self, op: Operation[Any], policy: StreamPolicy, into: list[Any], **call: Any
    ) -> None:
        """Put the events of a stream into a list, also those before a failure."""

        def sync(client: SyncAPIClient) -> None:
            with client.stream(op, policy, **call) as events:
                for event in events:
                    into.append(event)

        async def asynchronous(client: AsyncAPIClient) -> None:
            async with await client.stream(op, policy, **call) as events:
                async for event in events:
                    into.append(event)

        self.run(sync, asynchronous)

    def lines(self, op: Operation[Any], into: list[Any]) -> None:
        def sync(client: SyncAPIClient) -> None:
            for line in client.lines(op):
                into.append(line)

        async def asynchronous(client: AsyncAPIClient) -> None:
            async for line in await client.lines(op):
                into.append(line)

        self.run(sync, asynchronous)

    def items(
        self, op: Operation[Any], pagination: Pagination, into: list[Any], **call: Any
    ) -> None:
        def sync(client: SyncAPIClient) -> None:
            for item in client.page(op, pagination, **call):
                into.append(item)

        async def asynchronous(client: AsyncAPIClient) -> None:
            async for item in client.page(op, pagination, **call):
                into.append(item)

        self.run(sync, asynchronous)


async def value_of(value: Any) -> Any:
    """The same, awaited where it has to be."""
    return await value if hasattr(value, "__await__") else value


async def items_of(value: Any) -> list[Any]:
    """What a value is iterated over, however that is done."""
    if hasattr(value, "__aiter__"):
        return [item async for item in value]
    return list(value)
