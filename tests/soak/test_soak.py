"""A small run of `make soak`: every way of failing, several times, on both clients."""

from __future__ import annotations

import sys

import pytest

from tests.soak.run import run_async, run_sync, serving
from tests.soak.server import FAILURES, fails

COUNT = 600

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="memory is read from /proc"
)


def test_one_in_five_fails_in_thirty_ways() -> None:
    assert len(FAILURES) == 30
    assert {fails(number) for number in range(COUNT)} == {None, *FAILURES}
    assert sum(fails(number) is not None for number in range(COUNT)) == COUNT // 5


@pytest.mark.parametrize("kind", ["async", "sync"])
def test_no_request_is_lost_or_doubled(kind: str) -> None:
    with serving() as url:
        run = run_async if kind == "async" else run_sync
        report = run(url, COUNT, 100 if kind == "async" else 20)
    assert report.faults == []
    assert report.results + sum(report.failures.values()) == COUNT
    assert report.results >= COUNT * 4 // 5
    assert {*report.failures} == {
        *("APIConnectionError", "APIResponseValidationError"),
        *("APIStatusError", "ResponseTooLargeError"),
    }
