"""Runs of specloom as forks of one process that has imported it, with faults on request.

A run costs a tenth of what a new process does, so that one for each operation on files
can be made. This file is that process, too: it reads a request a line and answers each.
"""

from __future__ import annotations

import errno
import gc
import importlib
import json
import multiprocessing
import os
import pkgutil
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, NoReturn, Self

__all__ = ["Ended", "Fault", "Forks"]


class Fault(StrEnum):
    """What happens at the n-th operation of a run that changes the disk."""

    NONE = "no fault"
    KILLED = "killed"
    # A file that is opened to be written is there, and empty, when the kill comes.
    CREATED = "killed with the file created"
    FAILS = "it fails"
    FULL = "the disk is full from there on"
    # Stopped there until another run has come to its end, or waits for this one.
    PAUSED = "another run goes first"


class Ended(NamedTuple):
    """What a run gave back."""

    code: int  # negative: of the signal that ended it
    text: str  # standard output and standard error
    operations: str  # one character each, "w" of a file that is opened to be written


class Forks:
    """A process that has imported specloom, and forks for each run."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def run(
        self,
        folder: Path,
        *arguments: str,
        fault: Fault = Fault.NONE,
        at: int = 0,
        env: Mapping[str, str] | None = None,
    ) -> list[Ended]:
        """Run it once; with `PAUSED`, a second time before the first comes to its end.

        Args:
            at: the operation at which the fault happens, from 1.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        request = {
            "folder": str(folder),
            "arguments": arguments,
            "fault": fault,
            "at": at,
            "env": dict(env or {}),
        }
        print(json.dumps(request), file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        assert answer, "the process that forks has ended"
        return [Ended(*each) for each in json.loads(answer)]


# --- The process that forks ------------------------------------------------------

# What specloom imports when it is wanted.
LIBRARIES = (
    *("datamodel_code_generator.parser.openapi", "httpx2", "jinja2"),
    *("multiprocessing.connection", "pydantic"),
)

# Not what `shutil` does as a whole: that would fail where no operation of its can.
_CHANGING = {
    *("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink"),
    *("os.chmod", "os.truncate"),
}


class _Operations:
    """Counts the operations that change the disk, and has the fault happen at one."""

    def __init__(self, fault: Fault, at: int) -> None:
        self._fault = fault
        self._at = at
        self._own = False  # what this class itself does does not count
        # Shared with the processes that the run forks: what they do counts, too.
        context = multiprocessing.get_context("fork")
        self._seen = context.Value("i", 0)
        self._kinds = context.Array("c", 100_000)

    @property
    def kinds(self) -> str:
        return bytes(self._kinds[: self._seen.value]).decode()

    def look(self, event: str, arguments: tuple[Any, ...]) -> None:
        """An audit hook; what it raises is raised by the operation."""
        if self._own or not _changes(event, arguments):
            return
        with self._seen:
            self._kinds[self._seen.value] = b"w" if event == "open" else b"-"
            self._seen.value += 1
            seen = self._seen.value
        if seen == self._at:
            self._happen(event, arguments)
        elif seen > self._at > 0 and self._fault is Fault.FULL:
            _full(event, arguments)

    def _happen(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._fault is Fault.CREATED and event == "open":
            self._own = True
            os.close(os.open(arguments[0], arguments[2], 0o666))
        match self._fault:
            case Fault.KILLED | Fault.CREATED:
                os.killpg(0, signal.SIGKILL)
                signal.pause()
            case Fault.FAILS:
                raise OSError(errno.EIO, os.strerror(errno.EIO), str(arguments[0]))
            case Fault.FULL:
                # Every write fails from here on. The kernel says EFBIG then, not
                # ENOSPC; both are an OSError.
                hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
                resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
                _full(event, arguments)
            case Fault.PAUSED:
                os.kill(os.getpid(), signal.SIGSTOP)


def _changes(event: str, arguments: tuple[Any, ...]) -> bool:
    if event == "open":
        path, _, flags = arguments
        writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if isinstance(path, int):  # open already
            return False
        return bool(writes) and not str(path).startswith(("/dev/", "/proc/"))
    if event == "ctypes.dlsym":  # two folders are swapped by a call of the system
        return arguments[1] in ("renameat2", "renamex_np")
    return event in _CHANGING


def _full(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "os.mkdir":
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(arguments[0]))


class _Run:
    """A run of specloom, in a process group of its own."""

    def __init__(self, request: dict[str, Any], fault: Fault) -> None:
        self._operations = _Operations(fault, request["at"])
        # A pipe holds what a run says, and can be written to when the disk is full.
        self._output, output = os.pipe()
        os.set_blocking(self._output, False)
        self._id = os.fork()
        if not self._id:
            self._start(request, output)
        os.close(output)

    def _start(self, request: dict[str, Any], output: int) -> NoReturn:
        from specloom.cli import main

        os.setpgid(0, 0)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.environ.update(request["env"])
        os.chdir(request["folder"])
        sys.argv = ["specloom", *request["arguments"]]
        sys.addaudithook(self._operations.look)
        main()
        os._exit(0)  # main does not return

    def until_stopped(self) -> Ended | None:
        """Wait until it is paused, which is None, or has ended."""
        _, status = os.waitpid(self._id, os.WUNTRACED)
        return None if os.WIFSTOPPED(status) else self._ended(status)

    def until_blocked(self) -> Ended | None:
        """Wait until it waits for a lock that another run has, or has ended."""
        while True:
            found, status = os.waitpid(self._id, os.WNOHANG)
            if found:
                return self._ended(status)
            locks = map(str.split, Path("/proc/locks").read_text().splitlines())
            if any(lock[1] == "->" and lock[5] == str(self._id) for lock in locks):
                return None
            time.sleep(0.001)

    def go_on(self) -> None:
        os.kill(self._id, signal.SIGCONT)

    def end(self) -> Ended:
        return self._ended(os.waitpid(self._id, 0)[1])

    def _ended(self, status: int) -> Ended:
        said = b""
        with suppress(BlockingIOError):  # a process that it left has the pipe
            while more := os.read(self._output, 65536):
                said += more
        os.close(self._output)
        code = os.waitstatus_to_exitcode(status)
        return Ended(code, said.decode(), self._operations.kinds)


def _answer(request: dict[str, Any]) -> list[Ended]:
    run = _Run(request, Fault(request["fault"]))
    if request["fault"] != Fault.PAUSED:
        return [run.end()]
    ended = run.until_stopped()
    other = _Run(request, Fault.NONE)
    if ended:  # it has no such operation
        return [ended, other.end()]
    other_ended = other.until_blocked()
    run.go_on()
    return [run.end(), other_ended or other.end()]


def _main() -> None:
    import specloom

    for module in pkgutil.walk_packages(specloom.__path__, "specloom."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for library in LIBRARIES:
        importlib.import_module(library)
    sys.dont_write_bytecode = True
    gc.freeze()
    for line in sys.stdin:
        print(json.dumps(_answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    _main()
