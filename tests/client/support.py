"""Calls the sync and the async client alike, and knows what the spec shows by example."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from inspect import isawaitable
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import httpx2
from specloom.config.reader import read_config
from specloom.mock.examples import Examples, Reply, Request
from specloom.mock.server import Received, RunningServer
from specloom.runs.read import read
from specloom.spec.document import Document
from starlette.requests import Request as HTTPRequest
from starlette.responses import StreamingResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.examples import all_examples

KEY = "sk-ant-api03-test"
SPEC = Path(__file__).parents[2] / "spec/claude/specloom.toml"


class Method(NamedTuple):
    """One method of the client, written down by hand: the spec is not believed here."""

    accessor: str
    method: str
    path: str
    result: str  # class in `types`; of an item, where there are several


METHODS = (
    Method("messages.create", "POST", "/v1/messages", "Message"),
    Method(
        "messages.count_tokens",
        "POST",
        "/v1/messages/count_tokens",
        "MessageTokensCount",
    ),
    Method("messages.batches.create", "POST", "/v1/messages/batches", "MessageBatch"),
    Method("messages.batches.list", "GET", "/v1/messages/batches", "MessageBatch"),
    Method(
        "messages.batches.retrieve",
        "GET",
        "/v1/messages/batches/{message_batch_id}",
        "MessageBatch",
    ),
    Method(
        "messages.batches.delete",
        "DELETE",
        "/v1/messages/batches/{message_batch_id}",
        "DeletedMessageBatch",
    ),
    Method(
        "messages.batches.cancel",
        "POST",
        "/v1/messages/batches/{message_batch_id}/cancel",
        "MessageBatch",
    ),
    Method(
        "messages.batches.results",
        "GET",
        "/v1/messages/batches/{message_batch_id}/results",
        "MessageBatchIndividualResponse",
    ),
    Method("models.list", "GET", "/v1/models", "ModelInfo"),
    Method("models.retrieve", "GET", "/v1/models/{model_id}", "ModelInfo"),
)


@cache
def spec() -> Document:
    """The general API; the first document of the configuration."""
    return read(read_config(SPEC))[0][0]


@cache
def shown_by(accessor: str) -> Examples:
    """The spec's examples for a method."""
    (wanted,) = (each for each in METHODS if each.accessor == accessor)
    (found,) = (
        each
        for each in all_examples(spec())
        if (each.method, each.path) == (wanted.method, wanted.path)
    )
    return found


def arguments(request: Request) -> dict[str, Any]:
    """An example as keyword arguments: names of this API are Python names already."""
    body = request.body if isinstance(request.body, dict) else {}
    given = {**request.path, **request.query, **body}
    if "anthropic-beta" in request.headers:
        given["betas"] = request.headers["anthropic-beta"]
    # Brackets are how a list is spelled in a query.
    return {name.removesuffix("[]"): value for name, value in given.items()}


def exchanges(
    accessors: Iterable[str], *, events: bool
) -> list[tuple[str, Request, Reply]]:
    """Method, request example and the response example of the same name."""
    return [
        (accessor, request, shown_by(accessor).reply_to(request))
        for accessor in accessors
        for request in shown_by(accessor).requests
        if shown_by(accessor).wants_events(request.body) is events
    ]


def label(value: Any) -> str | None:
    """What a parametrised test calls its parameter."""
    return getattr(value, "name", None) if isinstance(value, Request | Reply) else None


def compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def served_at(base_url: str, value: Any) -> Any:
    """An example as the example server shows it: addresses of operations lead there."""
    text = json.dumps(value)
    return json.loads(text.replace("https://api.anthropic.com/v1/", f"{base_url}/v1/"))


# --- A server that is told what to say -------------------------------------------


class Said(NamedTuple):
    """One answer of the server."""

    status: int
    pieces: tuple[bytes, ...]
    headers: Mapping[str, str]


class Script:
    """What the server says, one answer per request; the last one stays."""

    def __init__(self) -> None:
        self.server: RunningServer | None = None
        self.replies: list[Said] = []

    @property
    def base_url(self) -> str:
        assert self.server is not None
        return self.server.base_url

    @property
    def requests(self) -> list[Received]:
        assert self.server is not None
        return self.server.requests

    def says(
        self, value: Any, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        """Answer with JSON."""
        given = {"content-type": "application/json", **(headers or {})}
        self.replies.append(Said(status, (compact(value),), given))

    def sends(self, *events: Any, named: bool = True) -> None:
        """Answer with events."""
        pieces = []
        for event in events:
            head = f"event: {event['type']}\n" if named else ""
            pieces.append(head.encode() + b"data: " + compact(event) + b"\n\n")
        media = {"content-type": "text/event-stream", "request-id": "req_stream"}
        self.replies.append(Said(200, tuple(pieces), media))

    def next(self) -> Said:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def scripted_app(script: Script) -> ASGIApp:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        await HTTPRequest(scope, receive).body()
        said = script.next()

        async def pieces() -> Any:
            for piece in said.pieces:
                yield piece

        response = StreamingResponse(pieces(), said.status, dict(said.headers))
        await response(scope, receive, send)

    return app


# --- Both clients ----------------------------------------------------------------


class Runner(Protocol):
    """What has a client of one of the two kinds."""

    def run(
        self, sync: Callable[[Any], Any], asynchronous: Callable[[Any], Awaitable[Any]]
    ) -> Any:
        """What one of the two gives."""


class Caller:
    """Calls methods of one of the two clients; a new client for each call."""

    def __init__(
        self, kind: str, options: Mapping[str, Any], package: str = "claude_api"
    ) -> None:
        self.kind = kind
        self.options = {"api_key": KEY, **options}
        self.package = package
        self.slept: list[float] = []

    def having(self, **options: Any) -> Caller:
        """The same caller with other arguments for the constructor."""
        return Caller(self.kind, {**self.options, **options}, self.package)

    def run(
        self,
        sync: Callable[[Any], Any],
        asynchronous: Callable[[Any], Awaitable[Any]],
    ) -> Any:
        """What one of the two gives, with a client of its kind."""
        # Without TLS: reading certificates takes longer than most of these tests.
        module = import_module(self.package)
        if self.kind == "sync":
            with (
                httpx2.Client(verify=False) as http,
                module.Claude(**{"http_client": http, **self.options}) as client,
            ):
                client._sleep = self.slept.append
                return sync(client)

        async def main() -> Any:
            async with (
                httpx2.AsyncClient(verify=False) as http,
                module.AsyncClaude(**{"http_client": http, **self.options}) as client,
            ):

                async def sleep(seconds: float) -> None:
                    self.slept.append(seconds)

                client._sleep = sleep
                return await asynchronous(client)

        return asyncio.run(main())

    def call(self, accessor: str, *args: Any, **kwargs: Any) -> Any:
        """The result of a method; a page is the first page."""

        async def asynchronous(client: Any) -> Any:
            return await find(client, accessor)(*args, **kwargs)

        return self.run(
            lambda client: find(client, accessor)(*args, **kwargs), asynchronous
        )

    def read(
        self, accessor: str, *args: Any, into: list[Any] | None = None, **kwargs: Any
    ) -> list[Any]:
        """Everything that a method's result is iterated over, also before a failure."""
        found: list[Any] = [] if into is None else into

        def sync(client: Any) -> None:
            for item in find(client, accessor)(*args, **kwargs):
                found.append(item)

        async def asynchronous(client: Any) -> None:
            result = find(client, accessor)(*args, **kwargs)
            if isawaitable(result) and not hasattr(result, "__aiter__"):
                result = await result
            async for item in result:
                found.append(item)

        self.run(sync, asynchronous)
        return found


def message_of(caller: Runner, accessor: str, arguments: Mapping[str, Any]) -> Any:
    """The message that a stream is put together to."""

    def sync(client: Any) -> Any:
        with find(client, accessor)(**arguments) as stream:
            return stream.get_final_message()

    async def asynchronous(client: Any) -> Any:
        async with find(client, accessor)(**arguments) as stream:
            return await stream.get_final_message()

    return caller.run(sync, asynchronous)


def find(client: Any, accessor: str) -> Any:
    for name in accessor.split("."):
        client = getattr(client, name)
    return client
