"""Work that may wait for a disk, done in a thread; only async code needs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

__all__ = ["to_thread"]

T = TypeVar("T")


async def to_thread(function: Callable[..., T], *args: Any, **options: Any) -> T:
    """What a function gives, called in a thread; with trio, too."""
    from functools import partial

    from anyio.to_thread import run_sync

    return await run_sync(partial(function, *args, **options))
