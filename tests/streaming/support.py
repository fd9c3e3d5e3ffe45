"""Recorded streams, what they must come to, and a transport that cuts them anywhere."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import AsyncIterator, Iterator, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

import httpx2
from pydantic_core import from_json
from specloom.mock.media import Shape

from tests.claude.versions import NEWEST, settings
from tests.client.operations import call_arguments, examples
from tests.client.support import KEY, compact, find

MEDIA = {"content-type": "text/event-stream", "request-id": "req_stream"}


class Recording(NamedTuple):
    """A stream that the spec shows by example."""

    accessor: str  # of the method that accumulates
    name: str
    arguments: dict[str, Any]
    events: list[dict[str, Any]]
    version: str = NEWEST

    def __str__(self) -> str:
        old = "" if self.version == NEWEST else f"{self.version}-"
        return f"{old}{self.accessor}-{self.name}"

    @property
    def whole(self) -> bytes:
        """The events as they stand on the wire."""
        return b"".join(map(encoded, self.events))

    @property
    def of_message(self) -> bool:
        return self.accessor != "completions.stream"


def recordings(version: str = NEWEST) -> list[Recording]:
    """Every stream of the spec."""
    made = []
    for op, request, reply in examples(Shape.EVENTS, version):
        arguments = call_arguments(op, request)
        del arguments["stream"]
        accessor = op.accessor.replace(".create", ".stream")
        events = list(reply.value)
        made.append(Recording(accessor, request.name, arguments, events, version))
    return made


def encoded(event: Any, name: str | None = None) -> bytes:
    """An event as it stands on the wire."""
    kind = name or (event.get("type") if isinstance(event, dict) else None)
    head = b"" if kind is None else f"event: {kind}\n".encode()
    return head + b"data: " + compact(event) + b"\n\n"


# --- What a stream must come to, without a client ---------------------------------


class Naive:
    """Events put together as plain dicts, after `facts/streaming.yaml`.

    Nothing here is clever: every text is appended at once, and JSON is parsed at the
    end of its block.
    """

    def __init__(self, events: Sequence[dict[str, Any]]) -> None:
        self.message: dict[str, Any] | None = None
        self.complete = False
        self.json: dict[int, str] = {}
        for event in events:
            getattr(self, event["type"], self.ignore)(deepcopy(event))
        # What is asked for in the middle is as much as can be read.
        for index, text in self.json.items():
            try:
                value = from_json(text, allow_partial="trailing-strings")
            except ValueError:
                continue
            if isinstance(value, dict):
                self.block(index)["input"] = value

    def ignore(self, event: dict[str, Any]) -> None:
        pass

    def block(self, index: int) -> dict[str, Any]:
        assert self.message is not None
        found: dict[str, Any] = self.message["content"][index]
        return found

    def message_start(self, event: dict[str, Any]) -> None:
        self.message = event["message"]

    def content_block_start(self, event: dict[str, Any]) -> None:
        assert self.message is not None
        self.message["content"].append(event["content_block"])
        if event["content_block"]["type"] == "fallback":
            self.message["model"] = event["content_block"]["to"]["model"]

    def content_block_delta(self, event: dict[str, Any]) -> None:
        block, delta = self.block(event["index"]), event["delta"]
        match delta["type"]:
            case "text_delta":
                block["text"] += delta["text"]
            case "thinking_delta":
                block["thinking"] += delta["thinking"]
            case "signature_delta":
                block["signature"] = delta["signature"]
            case "citations_delta":
                block["citations"] = [
                    *(block.get("citations") or []),
                    delta["citation"],
                ]
            case "compaction_delta":
                block.update({k: v for k, v in delta.items() if k != "type"})
            case "input_json_delta":
                before = self.json.get(event["index"], "")
                self.json[event["index"]] = before + delta["partial_json"]

    def content_block_stop(self, event: dict[str, Any]) -> None:
        if text := self.json.pop(event["index"], ""):
            self.block(event["index"])["input"] = from_json(text)

    def message_delta(self, event: dict[str, Any]) -> None:
        assert self.message is not None
        # Null takes none of these away.
        kept = ("container", "context_management", "input_transformations")
        late = {k: v for k, v in event.items() if k in kept[1:]}
        for name, value in {**event["delta"], **late}.items():
            if value is not None or name not in kept:
                self.message[name] = value
        usage = self.message["usage"]
        usage.update({k: v for k, v in event["usage"].items() if v is not None})

    def message_stop(self, event: dict[str, Any]) -> None:
        self.complete = True

    def completion(self, event: dict[str, Any]) -> None:
        text = (self.message or {"completion": ""})["completion"] + event["completion"]
        self.message = {**event, "completion": text}
        self.complete = event["stop_reason"] is not None


# --- A connection that ends where it is told to -----------------------------------


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Bytes, and then the end, or an error of the network."""

    def __init__(self, pieces: Sequence[bytes], error: Exception | None) -> None:
        self.pieces = pieces
        self.error = error
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.error is not None:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class Line(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Answers every request with the same body."""

    def __init__(self) -> None:
        self.says()

    def says(self, *pieces: bytes, error: Exception | None = None) -> None:
        self.body = _Body(pieces, error)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers=MEDIA, stream=self.body)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers=MEDIA, stream=self.body)


class Wire:
    """One client of either kind on a `Line`, for as long as the `with` lasts."""

    def __init__(self, kind: str, version: str = NEWEST) -> None:
        self.kind = kind
        self.package = importlib.import_module(settings(version)["client"]["package"])
        self.line = Line()

    def __enter__(self) -> Wire:
        options: dict[str, Any] = {"api_key": KEY, "base_url": "http://line.test"}
        if self.kind == "sync":
            http = httpx2.Client(transport=self.line)
            self.client: Any = self.package.Claude(http_client=http, **options)
        else:
            self.runner = asyncio.Runner()
            asynchronous = httpx2.AsyncClient(transport=self.line)
            self.client = self.package.AsyncClaude(http_client=asynchronous, **options)
        return self

    def __exit__(self, *failure: object) -> None:
        if self.kind == "async":
            self.runner.close()

    def read(self, accessor: str, **arguments: Any) -> tuple[list[Any], Any]:
        """All events of a stream, and the stream."""
        if self.kind == "sync":
            with find(self.client, accessor)(**arguments) as stream:
                return list(stream), stream

        async def main() -> tuple[list[Any], Any]:
            async with find(self.client, accessor)(**arguments) as stream:
                return [event async for event in stream], stream

        return self.runner.run(main())

    def message(self, accessor: str = "messages.stream", **arguments: Any) -> Any:
        """What a stream is put together to."""
        given = arguments or {"model": "m", "max_tokens": 1, "messages": []}
        final = "completion" if accessor == "completions.stream" else "message"
        if self.kind == "sync":
            with find(self.client, accessor)(**given) as stream:
                return getattr(stream, f"get_final_{final}")()

        async def main() -> Any:
            async with find(self.client, accessor)(**given) as stream:
                return await getattr(stream, f"get_final_{final}")()

        return self.runner.run(main())
