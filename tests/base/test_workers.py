"""Calls beside: their results, their failures, and nothing left behind."""

from __future__ import annotations

import os
import signal

import pytest
from specloom.base.workers import Workers


def whoami(word: str) -> tuple[str, int]:
    return word, os.getpid()


def fail() -> None:
    raise ValueError("no")


def not_to_be_sent() -> object:
    return lambda: None


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def forever() -> None:
    signal.pause()


_ready: list[int] = []


def get_ready() -> None:
    _ready.append(os.getpid())


def ready_since() -> tuple[list[int], int]:
    return _ready, os.getpid()


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch) -> Workers:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    return Workers()


def test_a_call_runs_in_a_process_of_its_own(workers: Workers) -> None:
    with workers:
        first, second = workers.submit(whoami, "a"), workers.submit(whoami, word="b")
        (a, one), (b, two) = first(), second()
    assert (a, b) == ("a", "b")
    assert len({one, two, os.getpid()}) == 3


def test_what_it_raises_is_raised_when_asked_for(workers: Workers) -> None:
    with workers:
        answer = workers.submit(fail)
        with pytest.raises(ValueError, match="no"):
            answer()


def test_what_cannot_be_sent_is_an_error(workers: Workers) -> None:
    with workers, pytest.raises(RuntimeError, match=r"pickle|local object"):
        workers.submit(not_to_be_sent)()


def test_a_process_that_was_killed_is_an_error(workers: Workers) -> None:
    with workers, pytest.raises(RuntimeError, match="-9"):
        workers.submit(killed)()


def test_a_prepared_process_takes_the_first_call(workers: Workers) -> None:
    with workers:
        workers.prepare(ready_since, get_ready)
        ready, pid = workers.submit(ready_since)()
        assert ready == [pid]
        assert workers.submit(ready_since)()[0] == []


def test_nothing_is_left_behind(workers: Workers) -> None:
    with workers:
        workers.submit(forever)
        workers.prepare(whoami, forever)
        pids = [process._process.pid for process in workers._processes]
    assert len(pids) == 2
    for pid in pids:
        assert pid is not None
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_with_one_core_calls_run_in_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    with Workers() as workers:
        workers.prepare(whoami, fail)
        assert not workers.parallel
        assert workers.submit(whoami, "a")() == ("a", os.getpid())
