"""Calls of the generated client beside the same calls with httpx2 alone."""

from __future__ import annotations

import asyncio
import importlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import httpx2

from bench.measure import Figure, interleave, timed
from bench.server import DELTAS

# What the client sends, the raw calls send too.
HEADERS = {
    "authorization": "Bearer sk-bench",
    "anthropic-version": "2026-10-21",
    "user-agent": "bench",
}
SMALL: dict[str, Any] = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 256,
    "messages": [{"role": "user", "content": "Hello"}],
}
# 100 kB in many short blocks, which are dearer to walk over than one long text.
LARGE: dict[str, Any] = {
    **SMALL,
    "messages": [
        {
            "role": "assistant" if turn % 2 else "user",
            "content": [{"type": "text", "text": "The quick brown fox jumps. " * 7}],
        }
        for turn in range(400)
    ],
}

# One event of a stream: bytes, and lines.
LONG, LINES = 10_000_000, 100_000


class Side(Protocol):
    """One way of calling the API."""

    def create(self, body: dict[str, Any], calls: int) -> None:
        """Send a body some times, and read the text of each answer."""

    def stream(self) -> None:
        """Read all events of one stream.

        Raises:
            RuntimeError: there were not as many as the server sends.
        """


def requests(package: Path, address: str, rounds: int) -> Iterator[Figure]:
    """`messages.create` with a small and a large body; async without a limit."""
    for kind, make in _KINDS.items():
        for name, body, calls in (("small", SMALL, 100), ("100 kB", LARGE, 40)):
            with make(package, f"{address}/answer") as (ours, raw):
                yield _side_by_side(
                    f"request, {name}{kind}",
                    partial(ours.create, body, calls),
                    partial(raw.create, body, calls),
                    rounds,
                    base_name="httpx2 post + json.loads",
                    per_sample=calls,
                    unit="call",
                    max_ratio=None if kind else 1.3,
                )


def streams(package: Path, address: str, rounds: int) -> Iterator[Figure]:
    """A stream whose events come one by one, or many at a time."""
    for kind, make in _KINDS.items():
        for name, where in (("one by one", "events"), ("in 16 kB pieces", "pieces")):
            with make(package, f"{address}/{where}") as (ours, raw):
                yield _side_by_side(
                    f"stream, {name}{kind}",
                    ours.stream,
                    raw.stream,
                    rounds,
                    base_name="httpx2 iter_lines + json.loads",
                    per_sample=DELTAS,
                    unit="event",
                    # Half the events per second is twice the time.
                    max_ratio=None if kind else 2.0,
                )


def long_events(package: Path, rounds: int) -> Iterator[Figure]:
    """An event of 10 MB on many lines, parsed beside the same on one line."""
    name = f"{imported(package).__name__}._runtime.core.sse"
    parser: Callable[[], Any] = importlib.import_module(name).EventParser
    line = b"data: " + b"x" * (LONG // LINES - 7) + b"\n"
    many = line * LINES + b"\n"
    one = b"data: " + b"x" * (len(many) - 8) + b"\n\n"
    yield _side_by_side(
        "stream, an event of 10 MB on 100,000 lines",
        partial(_parse, parser, many),
        partial(_parse, parser, one),
        rounds,
        base_name="the same size on one line",
        unit="event",
        max_ratio=3.0,
    )


def _parse(parser: Callable[[], Any], data: bytes) -> None:
    reading = parser()
    pieces = (data[at : at + 16384] for at in range(0, len(data), 16384))
    if sum(len(reading.feed(piece)) for piece in pieces) != 1:
        raise RuntimeError("it is no longer one event")


def beside(
    package: Path, other: Path, workplace: Path, address: str, rounds: int
) -> Iterator[Figure]:
    """Calls and streams of the client beside those of another build's client.

    Args:
        other: the generated package of the other build; its copy has another name.
    """
    copied = workplace / f"{other.name}_beside"
    shutil.copytree(other, copied, ignore=shutil.ignore_patterns("__pycache__"))
    for kind, make in _KINDS.items():
        for name, where, call, count in (
            ("request", "answer", lambda side: side.create(SMALL, 100), 100),
            ("stream", "pieces", lambda side: side.stream(), DELTAS),
        ):
            base_url = f"{address}/{where}"
            with (
                make(package, base_url) as (ours, _),
                make(copied, base_url) as (
                    theirs,
                    _,
                ),
            ):
                yield _side_by_side(
                    f"{name} beside another build{kind}",
                    partial(call, ours),
                    partial(call, theirs),
                    rounds,
                    base_name="the other build",
                    per_sample=count,
                    unit="call" if name == "request" else "event",
                    max_ratio=1.03,
                )


def _side_by_side(
    name: str,
    ours: Callable[[], None],
    raw: Callable[[], None],
    rounds: int,
    **rest: Any,
) -> Figure:
    tasks = {"ours": lambda: timed(ours), "raw": lambda: timed(raw)}
    samples = interleave(tasks, rounds)
    return Figure(name=name, ours=samples["ours"], base=samples["raw"], **rest)


def _count(deltas: int) -> None:
    if deltas != DELTAS:
        raise RuntimeError(f"{deltas} deltas came, and {DELTAS} were sent")


class _Ours:
    def __init__(self, client: Any) -> None:
        self._client = client

    def create(self, body: dict[str, Any], calls: int) -> None:
        for _ in range(calls):
            answer = self._client.messages.create(**body)
            answer.content[0].text  # noqa: B018

    def stream(self) -> None:
        deltas = 0
        for event in self._client.messages.create(**SMALL, stream=True):
            if event.type == "content_block_delta":
                deltas += len(event.delta.text) > 0
        _count(deltas)


class _Raw:
    def __init__(self, http: httpx2.Client, url: str) -> None:
        self._http = http
        self._url = url

    def create(self, body: dict[str, Any], calls: int) -> None:
        for _ in range(calls):
            response = self._http.post(self._url, json=body)
            json.loads(response.content)["content"][0]["text"]

    def stream(self) -> None:
        deltas = 0
        body = {**SMALL, "stream": True}
        with self._http.stream("POST", self._url, json=body) as response:
            for line in response.iter_lines():
                if line.startswith("data: "):
                    event = json.loads(line[6:])
                    if event["type"] == "content_block_delta":
                        deltas += len(event["delta"]["text"]) > 0
        _count(deltas)


class _OursAsync:
    def __init__(self, client: Any, runner: asyncio.Runner) -> None:
        self._client = client
        self._runner = runner

    def create(self, body: dict[str, Any], calls: int) -> None:
        async def call() -> None:
            for _ in range(calls):
                answer = await self._client.messages.create(**body)
                answer.content[0].text  # noqa: B018

        self._runner.run(call())

    def stream(self) -> None:
        async def read() -> None:
            deltas = 0
            async for event in await self._client.messages.create(**SMALL, stream=True):
                if event.type == "content_block_delta":
                    deltas += len(event.delta.text) > 0
            _count(deltas)

        self._runner.run(read())


class _RawAsync:
    def __init__(
        self, http: httpx2.AsyncClient, url: str, runner: asyncio.Runner
    ) -> None:
        self._http = http
        self._url = url
        self._runner = runner

    def create(self, body: dict[str, Any], calls: int) -> None:
        async def call() -> None:
            for _ in range(calls):
                response = await self._http.post(self._url, json=body)
                json.loads(response.content)["content"][0]["text"]

        self._runner.run(call())

    def stream(self) -> None:
        async def read() -> None:
            deltas = 0
            body = {**SMALL, "stream": True}
            async with self._http.stream("POST", self._url, json=body) as response:
                async for line in response.aiter_lines():
                    if line.startswith("data: "):
                        event = json.loads(line[6:])
                        if event["type"] == "content_block_delta":
                            deltas += len(event["delta"]["text"]) > 0
            _count(deltas)

        self._runner.run(read())


@contextmanager
def _sync_sides(package: Path, base_url: str) -> Iterator[tuple[Side, Side]]:
    claude = imported(package).Claude(api_key="sk-bench", base_url=base_url)
    http = httpx2.Client(headers=HEADERS)
    with claude, http:
        yield _Ours(claude), _Raw(http, f"{base_url}/v1/messages")


@contextmanager
def _async_sides(package: Path, base_url: str) -> Iterator[tuple[Side, Side]]:
    claude = imported(package).AsyncClaude(api_key="sk-bench", base_url=base_url)
    http = httpx2.AsyncClient(headers=HEADERS)
    with asyncio.Runner() as runner:
        url = f"{base_url}/v1/messages"
        yield _OursAsync(claude, runner), _RawAsync(http, url, runner)
        runner.run(claude.close())
        runner.run(http.aclose())


_KINDS = {"": _sync_sides, ", async": _async_sides}


def imported(package: Path) -> Any:
    """The package in this folder, as a module."""
    # Not imported by name: the package is not installed, and may be a copy.
    if str(package.parent) not in sys.path:
        sys.path.insert(0, str(package.parent))
    return importlib.import_module(package.name)
