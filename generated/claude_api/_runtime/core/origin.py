"""Where data came from, for those who decode it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from .bounds import UNBOUNDED, Bounds

if TYPE_CHECKING:
    import httpx2

__all__ = ["Origin"]


class Origin:
    """A response, and what to do where its data does not fit the description."""

    __slots__ = (
        "bounds",
        "clock",
        "logger",
        "reported",
        "request_id_header",
        "response",
        "strict",
    )

    def __init__(
        self,
        response: httpx2.Response,
        strict: bool,
        logger: logging.Logger,
        request_id_header: str | None = None,
        reported: set[tuple[str, str]] | None = None,
        bounds: Bounds = UNBOUNDED,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.response = response
        self.strict = strict  # raise rather than log
        self.logger = logger
        self.request_id_header = request_id_header
        # Type and kind of each misfit that was logged already.
        self.reported = set() if reported is None else reported
        self.bounds = bounds
        self.clock = clock  # seconds
