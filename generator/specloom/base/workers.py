"""Worker processes, for work that nothing else waits for."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkContext
    from multiprocessing.process import BaseProcess

P = ParamSpec("P")
T = TypeVar("T")


class Workers:
    """One forked process for each call; where that cannot be, calls run in line.

    A process is forked when its call is known: it has all that the caller has read, and
    only what it gives back is copied. No thread of ours is running then, so that no lock
    can be copied while somebody holds it.
    """

    def __init__(self) -> None:
        self._context: ForkContext | None = None
        self._processes: list[_Process] = []
        self._prepared: dict[Callable[..., Any], _Process] = {}

    def __enter__(self) -> Self:
        can_fork = "fork" in multiprocessing.get_all_start_methods()
        if can_fork and self.count > 1:
            self._context = multiprocessing.get_context("fork")
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # None is left behind, not even after a failure: it would hold on to the
        # caller's pipes, and who reads them would wait for it.
        for process in self._processes:
            process.end()

    @property
    def count(self) -> int:
        """How many processes can run at the same time."""
        return os.cpu_count() or 1

    @property
    def parallel(self) -> bool:
        """Whether a call would get a process of its own."""
        return self._context is not None and threading.active_count() == 1

    def prepare(self, function: Callable[P, T], warm_up: Callable[[], object]) -> None:
        """Start a process that gets ready for the first call of a function.

        Args:
            warm_up: what takes time and needs no arguments, such as imports.
        """
        if self._context is not None and self.parallel:
            process = _Process(self._context, _serve, function, warm_up)
            self._processes.append(process)
            self._prepared[function] = process

    def submit(
        self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> Callable[[], T]:
        """Start a call; the result is given, or its exception raised, when asked for."""
        prepared = self._prepared.pop(function, None)
        if prepared is not None:
            prepared.pipe.send((args, kwargs))
            return prepared.answer
        if self._context is None or not self.parallel:
            return lambda: function(*args, **kwargs)
        process = _Process(self._context, _call, function, args, kwargs)
        self._processes.append(process)
        return process.answer


class _Process:
    """A process with one answer to give."""

    def __init__(
        self, context: ForkContext, target: Callable[..., None], *args: Any
    ) -> None:
        self.pipe, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=_apart, args=(self.pipe, target, theirs, *args), daemon=True
        )
        self._process.start()
        theirs.close()

    def answer(self) -> Any:
        """What the call gave back.

        Raises:
            BaseException: what the call raised.
            RuntimeError: the process was killed from outside.
        """
        try:
            succeeded, result = self.pipe.recv()
        except EOFError:
            self._process.join()
            code = self._process.exitcode
            raise RuntimeError(f"a process was ended from outside ({code})") from None
        if not succeeded:
            raise result
        return result

    def end(self) -> None:
        """Make sure that it runs no longer."""
        self._process.terminate()
        self._process.join()
        self.pipe.close()


def _apart(callers: Connection, target: Callable[..., None], *args: Any) -> None:
    """Run without the caller's end of the pipe: when it is killed, ours sees the end."""
    callers.close()
    target(*args)


def _serve(
    pipe: Connection, function: Callable[..., object], warm_up: Callable[[], object]
) -> None:
    """Get ready, then wait for the one call."""
    warm_up()
    try:
        args, kwargs = pipe.recv()
    except EOFError:  # the caller was killed
        return
    _call(pipe, function, args, kwargs)


def _call(
    pipe: Connection,
    function: Callable[..., object],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> None:
    try:
        outcome: tuple[bool, object] = (True, function(*args, **kwargs))
    except Exception as error:
        outcome = (False, error)
    try:
        pipe.send(outcome)
    except Exception as error:
        # Not everything can be sent to another process.
        pipe.send((False, RuntimeError(f"{type(error).__name__}: {error}")))
