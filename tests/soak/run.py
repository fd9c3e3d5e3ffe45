"""Many requests to a server that fails, and what has to hold of all of them."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

import httpx2

# Where pytest has told Python already.
_ROOT = Path(__file__).parents[2]
if str(_ROOT / "templates") not in sys.path:
    sys.path.insert(0, str(_ROOT / "templates"))

from runtime._async.client import AsyncAPIClient  # noqa: E402
from runtime._async.raw import async_raw_response  # noqa: E402
from runtime._sync.client import SyncAPIClient  # noqa: E402
from runtime._sync.raw import raw_response  # noqa: E402
from runtime.core.errors import ClientError  # noqa: E402
from runtime.core.operation import Operation  # noqa: E402
from runtime.core.settings import ClientSettings  # noqa: E402

from tests.soak.server import LARGE, fails  # noqa: E402

__all__ = ["Report", "run_async", "run_sync", "serving"]

OP: Operation[Any] = Operation("POST", "/call", lambda: dict[str, int])
FIRST = 1_000  # after so many, memory and file descriptors are what they stay
RETRIES = 2


class Report(NamedTuple):
    """What came of a run."""

    results: int
    failures: Counter[str]  # by class
    faults: list[str]  # what must not be
    kib: tuple[int, int]  # of memory, after the first requests and at the end
    descriptors: tuple[int, int]

    def __str__(self) -> str:
        kinds = ", ".join(f"{n} {name}" for name, n in sorted(self.failures.items()))
        return (
            f"{self.results} results; {kinds}; memory {self.kib[0]:,} KiB, then"
            f" {self.kib[1]:,}; {self.descriptors[0]} file descriptors, then"
            f" {self.descriptors[1]}; {len(self.faults)} faults"
        )


@contextmanager
def serving() -> Iterator[str]:
    """The server, as a process of its own; gives its address."""
    command = [sys.executable, "-m", "tests.soak.server"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT)
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


class _Tally:
    """What each request came to.

    Args:
        count: how many there will be; what is on record takes its memory at once.
    """

    def __init__(self, count: int) -> None:
        # By number: how often it may have been asked for; 0 before it has ended.
        self.ends = bytearray(count)
        self.failures: Counter[str] = Counter()
        self.results = 0
        self.faults: list[str] = []

    def result(self, number: int, response: Any, value: Any) -> None:
        self._end(number, 1 + response.retries_taken + response.redirects_taken)
        self.results += 1
        if value != {"id": number}:
            self.faults.append(f"{number} got {value!r}")

    def failure(self, number: int, error: Exception) -> None:
        self._end(number, 1 + RETRIES)
        self.failures[type(error).__name__] += 1
        if not isinstance(error, ClientError):
            self.faults.append(f"{number} ended in {error!r}")
        elif fails(number) is None:
            self.faults.append(f"{number} failed without a reason: {error!r}")

    def _end(self, number: int, most: int) -> None:
        if self.ends[number]:
            self.faults.append(f"{number} ended twice")
        self.ends[number] = most

    def compare(self, asked: dict[str, int], numbers: range) -> None:
        """Hold what the server counted against what is on record here."""
        for number in numbers:
            if not self.ends[number]:
                self.faults.append(f"{number} was lost")
            elif not 1 <= asked.get(str(number), 0) <= self.ends[number]:
                self.faults.append(
                    f"{number} was asked for {asked.get(str(number), 0)} times, and"
                    f" {self.ends[number]} are on record"
                )


def _options(url: str) -> dict[str, Any]:
    settings = ClientSettings("soak", "1", base_url=url)
    return {
        "settings": settings,
        "max_retries": RETRIES,
        "max_response_bytes": LARGE,
        "timeout": 600,  # the machine may be busy
    }


def _kib() -> int:
    """Memory that is in use, and not only kept by `malloc` for its threads."""
    gc.collect()
    with suppress(AttributeError):  # of the C library of GNU
        ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * (os.sysconf("SC_PAGE_SIZE") // 1024)


def _descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


def _asked(url: str) -> dict[str, int]:
    with httpx2.Client(verify=False) as http:
        found: dict[str, int] = http.get(f"{url}/tally").json()
    return found


def run_async(url: str, count: int, in_flight: int) -> Report:
    """So many requests by one async client, so many of them at the same time."""
    tally = _Tally(count)

    async def main() -> tuple[tuple[int, int], tuple[int, int]]:
        http = httpx2.AsyncClient(
            verify=False,
            limits=httpx2.Limits(max_connections=1000, max_keepalive_connections=100),
        )
        client = AsyncAPIClient(http_client=http, **_options(url))

        async def no_wait(delay_s: float) -> None:
            await asyncio.sleep(0)

        client._sleep = no_wait
        send: Any = async_raw_response(client.request)

        async def work(numbers: Iterator[int]) -> None:
            for number in numbers:
                try:
                    response = await send(OP, query={"number": number}, body={})
                    value = response.parse()
                except Exception as error:
                    tally.failure(number, error)
                else:
                    tally.result(number, response, value)

        async def all_of(numbers: range) -> tuple[int, int]:
            shared = iter(numbers)
            await asyncio.gather(*(work(shared) for _ in range(in_flight)))
            return _kib(), _descriptors()

        async with http:
            before = await all_of(range(min(FIRST, count // 2)))
            after = await all_of(range(min(FIRST, count // 2), count))
        return (before[0], after[0]), (before[1], after[1])

    kib, descriptors = asyncio.run(main())
    tally.compare(_asked(url), range(count))
    return Report(tally.results, tally.failures, tally.faults, kib, descriptors)


def run_sync(url: str, count: int, threads: int) -> Report:
    """So many requests by one blocking client, on so many threads."""
    tally = _Tally(count)
    lock = threading.Lock()
    http = httpx2.Client(
        verify=False,
        limits=httpx2.Limits(max_connections=1000, max_keepalive_connections=100),
    )
    client = SyncAPIClient(http_client=http, **_options(url))
    client._sleep = lambda delay_s: None
    send: Any = raw_response(client.request)

    def work(numbers: Iterator[int]) -> None:
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            try:
                response = send(OP, query={"number": number}, body={})
                value = response.parse()
            except Exception as error:
                with lock:
                    tally.failure(number, error)
            else:
                with lock:
                    tally.result(number, response, value)

    def all_of(numbers: range) -> tuple[int, int]:
        shared = iter(numbers)
        running = [
            threading.Thread(target=work, args=(shared,)) for _ in range(threads)
        ]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
        return _kib(), _descriptors()

    with http:
        before = all_of(range(min(FIRST, count // 2)))
        after = all_of(range(min(FIRST, count // 2), count))
    tally.compare(_asked(url), range(count))
    pairs = (before[0], after[0]), (before[1], after[1])
    return Report(tally.results, tally.failures, tally.faults, *pairs)
