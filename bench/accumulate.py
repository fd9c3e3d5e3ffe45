"""`messages.stream()` beside `messages.create(stream=True)` over the same events."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from bench.client import SMALL, imported
from bench.measure import Figure, interleave, timed
from bench.server import DELTAS, FEW_DELTAS


def accumulation(package: Path, address: str, rounds: int) -> Iterator[Figure]:
    """What putting the message together adds, and how it grows with the stream."""
    claude = imported(package)
    tool, few, text = (
        claude.Claude(api_key="sk-bench", base_url=f"{address}/{where}")
        for where in (f"tool-{DELTAS}", f"tool-{FEW_DELTAS}", "pieces")
    )
    yield _figure(
        "accumulate, tool input",
        partial(_accumulate, tool, DELTAS),
        partial(_iterate, tool),
        rounds,
        base_name="create(stream=True)",
        per_sample=DELTAS,
        unit="event",
        max_ratio=1.5,
    )
    yield _figure(
        f"accumulate, tool input of {DELTAS} deltas",
        partial(_accumulate, tool, DELTAS),
        partial(_accumulate, few, FEW_DELTAS),
        rounds,
        base_name=f"the same of {FEW_DELTAS}",
        max_ratio=12.0,
    )
    yield _figure(
        "accumulate, text",
        partial(_read_text, text),
        partial(_iterate, text),
        rounds,
        base_name="create(stream=True)",
        per_sample=DELTAS,
        unit="event",
        max_ratio=2.0,
    )
    with asyncio.Runner() as runner:
        client = claude.AsyncClaude(api_key="sk-bench", base_url=f"{address}/pieces")
        yield _figure(
            "accumulate, text, async",
            lambda: runner.run(_read_text_async(client)),
            lambda: runner.run(_iterate_async(client)),
            rounds,
            base_name="create(stream=True)",
            per_sample=DELTAS,
            unit="event",
        )
        runner.run(client.close())


def _figure(
    name: str,
    ours: Callable[[], None],
    base: Callable[[], None],
    rounds: int,
    **rest: Any,
) -> Figure:
    tasks = {"ours": lambda: timed(ours), "base": lambda: timed(base)}
    samples = interleave(tasks, rounds)
    return Figure(name=name, ours=samples["ours"], base=samples["base"], **rest)


def _iterate(client: Any) -> None:
    for _ in client.messages.create(**SMALL, stream=True):
        pass


def _accumulate(client: Any, deltas: int) -> None:
    with client.messages.stream(**SMALL) as stream:
        message = stream.get_final_message()
    if len(message.content[0].input["items"]) != deltas - 1:
        raise RuntimeError("the tool input did not come whole")


def _read_text(client: Any) -> None:
    with client.messages.stream(**SMALL) as stream:
        for _ in stream:
            pass
    _check_text(stream)


async def _iterate_async(client: Any) -> None:
    async for _ in await client.messages.create(**SMALL, stream=True):
        pass


async def _read_text_async(client: Any) -> None:
    async with client.messages.stream(**SMALL) as stream:
        async for _ in stream:
            pass
    _check_text(stream)


def _check_text(stream: Any) -> None:
    text = stream.current_message_snapshot.content[0].text
    if text.count("word") != DELTAS:
        raise RuntimeError("the text did not come whole")
