"""Worker processes, for work that nothing else waits for."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Workers:
    """A pool of processes, forked early; where that cannot be, calls run in line.

    Forking late would be slower (more memory to copy) and could copy a lock that some
    thread holds; so the pool is made before anything else starts one.
    """

    def __init__(self, count: int = 2) -> None:
        self._count = count
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        can_fork = "fork" in multiprocessing.get_all_start_methods()
        if can_fork and (os.cpu_count() or 1) > 1 and threading.active_count() == 1:
            context = multiprocessing.get_context("fork")
            self._pool = ProcessPoolExecutor(self._count, mp_context=context)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            # Waited for even after a failure: a process left behind would hold on to
            # the caller's pipes, and who reads them would wait for it.
            self._pool.shutdown(wait=True, cancel_futures=True)

    @property
    def parallel(self) -> bool:
        """Whether there are other processes than this one."""
        return self._pool is not None

    def submit(
        self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> Callable[[], T]:
        """Start a call; the result is given, or its exception raised, when asked for."""
        if self._pool is None:
            return lambda: function(*args, **kwargs)
        future: Future[T] = self._pool.submit(function, *args, **kwargs)
        return future.result
