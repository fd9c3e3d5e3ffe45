"""Calls of the generated client beside the same calls with httpx2 alone."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2

from bench.measure import Figure, Sample, interleave, timed
from bench.server import DELTAS

# The headers that the client sends: the raw calls send them too.
_HEADERS = {
    "x-api-key": "sk-bench",
    "anthropic-version": "2023-06-01",
    "accept": "application/json",
    "user-agent": "bench",
}
_PATH = "v1/messages"
_TURNS = 400


def small_body() -> dict[str, Any]:
    """One question."""
    return {
        "model": "claude-sonnet-4-5",
        "max_tokens": 256,
        "messages": [{"role": "user", "content": "Hello"}],
    }


def large_body() -> dict[str, Any]:
    """A conversation of 100 kB in many short blocks, which are dear to walk over."""
    text = "The quick brown fox jumps over the lazy dog. " * 4
    blocks = [{"type": "text", "text": text}]
    roles = ("user", "assistant")
    turns = [{"role": roles[n % 2], "content": blocks} for n in range(_TURNS)]
    return {**small_body(), "messages": turns}


def requests(package: Path, address: str, rounds: int) -> Iterator[Figure]:
    """`messages.create`, with a small and with a large body, sync and async."""
    for name, body, calls in (
        ("small", small_body(), 200),
        ("100 kB", large_body(), 60),
    ):
        url = f"{address}/answer"
        with _sync_calls(package, url) as (ours, raw):
            samples = interleave(
                {
                    "ours": lambda f=ours, b=body, n=calls: timed(
                        lambda: [f(b) for _ in range(n)]
                    ),
                    "raw": lambda f=raw, b=body, n=calls: timed(
                        lambda: [f(b) for _ in range(n)]
                    ),
                },
                rounds,
            )
        yield Figure(
            name=f"request, {name}",
            ours=samples["ours"],
            base=samples["raw"],
            base_name="httpx2 + json.loads",
            per_sample=calls,
            unit="call",
            max_ratio=1.3,
        )
