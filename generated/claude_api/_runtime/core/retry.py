"""May a request be sent again, and after how long?"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

__all__ = ["LONGEST_RETRY_AFTER_S", "retry_after_s", "retry_delay_s", "should_retry"]

_INITIAL_DELAY_S = 0.5
_MAX_DELAY_S = 8.0  # Beyond this a caller's own timeout tends to fire first.
# Who is asked to wait longer is told so, unless a deadline allows it.
LONGEST_RETRY_AFTER_S = 60.0


def should_retry(status: int, headers: Mapping[str, str]) -> bool:
    """Whether a response with this status may be different next time.

    The server's word, `x-should-retry`, goes before the status.
    """
    wish = headers.get("x-should-retry")
    if wish == "true":
        return True
    if wish == "false":
        return False
    return status in (408, 409, 429) or status >= 500


def retry_delay_s(
    attempt: int,
    headers: Mapping[str, str] | None,
    now: Callable[[], float],
    random: Callable[[], float],
) -> float:
    """Seconds to wait before the next try.

    Args:
        attempt: 1 for the first retry.
        headers: of the response; None when there was no response.
        now: seconds since the epoch.
        random: a number from 0 up to 1.
    """
    if headers is not None:
        wish = retry_after_s(headers, now)
        if wish is not None:
            return wish
    # 2 ** 1024 is no float, and the cap is reached long before.
    delay = min(_INITIAL_DELAY_S * 2.0 ** min(attempt - 1, 16), _MAX_DELAY_S)
    return delay * (1 - 0.25 * random())


def retry_after_s(headers: Mapping[str, str], now: Callable[[], float]) -> float | None:
    """The seconds that the server asks to wait; None where it names no time to come.

    Source: RFC 9110, section 10.2.3.
    """
    wish = _stated_s(headers, now)
    return wish if wish is not None and 0 < wish < math.inf else None


def _stated_s(headers: Mapping[str, str], now: Callable[[], float]) -> float | None:
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is not None or text is None:
        return seconds
    from email.utils import mktime_tz, parsedate_tz

    date = parsedate_tz(text)
    if date is None:
        return None
    try:
        return mktime_tz(date) - now()
    except (OverflowError, ValueError):
        return None


def _number(text: str | None) -> float | None:
    try:
        return None if text is None else float(text)
    except ValueError:
        return None
