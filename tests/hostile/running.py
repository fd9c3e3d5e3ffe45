"""Commands in a process of their own, which may ask for so much and no more."""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
import pickle
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

# Nothing that a description asks for may take more.
MOST_BYTES = 1 << 30
MOST_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How one command ended."""

    command: str
    code: int  # as the shell gets it; 2 where the run could not be made
    output: str
    broken: str = ""  # a traceback, or what ended it from outside
    calls: int = 0  # of Python functions, where they were counted


@dataclass(slots=True)
class _Counting:
    """Counts calls of Python functions, and ends what makes too many."""

    most: int
    calls: int = 0

    def __call__(self, frame: Any, event: str, argument: Any) -> None:
        if event == "call":
            self.calls += 1
            if self.calls > self.most:
                sys.setprofile(None)
                raise TooManyCallsError(f"more than {self.most:,} calls")


class TooManyCallsError(BaseException):
    """Not an Exception: nothing that goes on after a failure may catch it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Commands for one process, in a folder that is there."""

    folder: Path
    commands: Sequence[Sequence[str]]
    then: Callable[[list[Ended]], list[str]] | None = None  # further faults, if any
    most_calls: int = 0  # of Python functions in each command; 0 does not count them
    most_bytes: int = MOST_BYTES
    most_seconds: int = MOST_SECONDS


@dataclass(frozen=True, slots=True)
class Answer:
    """What a process gave back."""

    ended: list[Ended] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    peak_bytes: int = 0


def run(asked: Asked) -> Answer:
    """Run commands in a forked process: it has all that was imported, and limits."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 1
        try:
            _limit(asked)
            answer = _run_here(asked)
            with os.fdopen(writing, "wb") as pipe:
                pickle.dump(answer, pipe)
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        data = pipe.read()
    _, status, usage = os.wait4(child, 0)
    peak_bytes = usage.ru_maxrss * 1024
    if status == 0:
        answer = pickle.loads(data)
        return Answer(answer.ended, answer.faults, peak_bytes)
    signalled = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    why = signal.Signals(signalled).name if signalled else f"exit {status >> 8}"
    running = _running(asked.folder)
    return Answer([], [f"{running}: ended by {why}"], peak_bytes)


def _limit(asked: Asked) -> None:
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    most = used + asked.most_bytes
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(
        resource.RLIMIT_CPU, (asked.most_seconds, asked.most_seconds + 5)
    )
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    # Work is done in this process, so that it is counted.
    os.cpu_count = lambda: 1


def _run_here(asked: Asked) -> Answer:
    os.chdir(asked.folder)
    (asked.folder / ".git").mkdir(exist_ok=True)  # nothing above it is reached
    ended = []
    for command in asked.commands:
        (asked.folder / ".running").write_text(" ".join(command), encoding="utf-8")
        ended.append(once(command, asked.most_calls))
    faults = [] if asked.then is None else asked.then(ended)
    (asked.folder / ".running").unlink(missing_ok=True)
    return Answer(ended, faults)


def _running(folder: Path) -> str:
    """The command that was running when a process ended."""
    path = folder / ".running"
    return path.read_text(encoding="utf-8") if path.is_file() else "before any command"


def once(command: Sequence[str], most_calls: int = 0) -> Ended:
    """Run a command in this process."""
    from specloom.cli import cli

    name, *rest = command
    output = io.StringIO()
    counting = _Counting(most_calls)
    code, broken = 0, ""
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        try:
            if most_calls:
                sys.setprofile(counting)
            try:
                if name == "mock":
                    code = _mock(rest)
                else:
                    cli.main(list(command), standalone_mode=False)
            finally:
                sys.setprofile(None)
        except click.ClickException as error:
            code = error.exit_code
            error.show()
        except SystemExit as error:
            code = error.code if isinstance(error.code, int) else 0
        except click.exceptions.Exit as error:
            code = error.exit_code
        except BaseException:
            code, broken = 70, traceback.format_exc()
    return Ended(
        command=" ".join(command),
        code=code,
        output=output.getvalue(),
        broken=broken,
        calls=counting.calls,
    )


# --- The example server, without a port --------------------------------------------


def _mock(arguments: Sequence[str]) -> int:
    """Ask the example server of a description for each of its operations.

    Returns:
        1 where it cannot be read, as the command has it.
    """
    from specloom.base.diagnostics import SpecError
    from specloom.cli.common import configs_of
    from specloom.mock.app import create_app
    from specloom.runs.read import read

    (config,) = configs_of([Path(each) for each in arguments])
    try:
        documents, findings = read(config)
    except SpecError as error:
        print(error)
        return 1
    for finding in findings:
        print(finding)
    app = create_app(*documents)
    loop = asyncio.new_event_loop()
    try:
        for document in documents:
            for operation in document.operations():
                loop.run_until_complete(_ask(app, operation.method, operation.path))
    finally:
        loop.close()
    return 0


async def _ask(app: Any, method: str, path: str) -> None:
    """One request with a JSON body that says nothing, answered or refused."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method.upper(),
        "scheme": "http",
        "path": path,
        "raw_path": path.encode("utf-8", "replace"),
        "root_path": "",
        "query_string": b"",
        "headers": [(b"host", b"x"), (b"content-type", b"application/json")],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b'{"a": [1, "x"]}', "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            status = message["status"]
            print(f"{method} {path}: {status}")
            if status >= 500:
                print("  (a status of a server error)")

    await app(scope, receive, send)
