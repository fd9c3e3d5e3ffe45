"""When, and after how long, a request is sent again."""

from __future__ import annotations

from email.utils import formatdate

import httpx2
import pytest
from runtime.core.retry import retry_delay_s, should_retry

NOW = 1_000_000_000.0


@pytest.mark.parametrize(
    ("status", "wish", "again"),
    [
        (400, None, False),
        (401, None, False),
        (404, None, False),
        (408, None, True),
        (409, None, True),
        (422, None, False),
        (429, None, True),
        (500, None, True),
        (529, None, True),
        (304, None, False),
        (400, "true", True),
        (500, "false", False),
        (500, "maybe", True),
        (400, "maybe", False),
    ],
)
def test_should_retry(status: int, wish: str | None, again: bool) -> None:
    headers = httpx2.Headers({} if wish is None else {"X-Should-Retry": wish})
    assert should_retry(status, headers) is again


@pytest.mark.parametrize(
    ("attempt", "random", "delay"),
    [
        (1, 0.0, 0.5),
        (2, 0.0, 1.0),
        (3, 0.0, 2.0),
        (4, 0.0, 4.0),
        (5, 0.0, 8.0),
        (6, 0.0, 8.0),
        (5000, 0.0, 8.0),
        (1, 1.0, 0.375),
        (9, 1.0, 6.0),
        (2, 0.5, 0.875),
    ],
)
def test_delay_without_a_wish(attempt: int, random: float, delay: float) -> None:
    assert retry_delay_s(attempt, None, lambda: NOW, lambda: random) == delay
    assert retry_delay_s(attempt, {}, lambda: NOW, lambda: random) == delay


@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after": "60"}, 60.0),
        ({"retry-after": "60.1"}, 60.1),
        ({"retry-after": "0"}, 0.5),
        ({"retry-after": "-3"}, 0.5),
        ({"retry-after": "nan"}, 0.5),
        ({"retry-after": "inf"}, 0.5),
        ({"retry-after": "soon"}, 0.5),
        ({"retry-after": ""}, 0.5),
        ({"retry-after": formatdate(NOW + 12, usegmt=True)}, 12.0),
        ({"retry-after": formatdate(NOW - 12, usegmt=True)}, 0.5),
        ({"retry-after": formatdate(NOW + 120, usegmt=True)}, 120.0),
        ({"retry-after": "Mon, 99 Foo 99999 99:99:99 GMT"}, 0.5),
        ({"retry-after": "Mon, 01 Jan 99999 00:00:00 GMT"}, 0.5),
        ({"retry-after": "Mon, 01 Jan 999999999999 00:00:00 GMT"}, 0.5),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "7"}, 1.5),
        ({"retry-after-ms": "x", "retry-after": "7"}, 7.0),
        ({"retry-after-ms": "60001"}, 60.001),
    ],
)
def test_delay_with_a_wish(headers: dict[str, str], delay: float) -> None:
    got = retry_delay_s(1, httpx2.Headers(headers), lambda: NOW, lambda: 0.0)
    assert got == delay
