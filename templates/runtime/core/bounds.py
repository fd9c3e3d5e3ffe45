"""How much of memory and time a call may take."""

from __future__ import annotations

from typing import NamedTuple, Self

from .errors import InvalidArgumentError
from .omit import NotGiven

__all__ = ["UNBOUNDED", "Bounds"]


class Bounds(NamedTuple):
    """What a client allows each of its calls; None: anything."""

    max_bytes: int | None = None  # of a body, or of one event or line, in memory
    deadline_s: float | None = None  # from the call to its result, retries included
    event_timeout_s: float | None = None  # from one event of a stream to the next

    @classmethod
    def of(
        cls,
        max_response_bytes: int | None,
        deadline: float | None,
        event_timeout: float | None,
    ) -> Self:
        """What arguments of a client say.

        Raises:
            InvalidArgumentError: one of them allows nothing.
        """
        for name, value in (
            ("max_response_bytes", max_response_bytes),
            ("deadline", deadline),
            ("event_timeout", event_timeout),
        ):
            # Written so that NaN is refused, too.
            if value is not None and not value > 0:
                raise InvalidArgumentError(f"{name} must be more than 0, or None")
        return cls(max_response_bytes, deadline, event_timeout)

    def having(
        self,
        max_response_bytes: int | NotGiven | None,
        deadline: float | NotGiven | None,
        event_timeout: float | NotGiven | None,
    ) -> Bounds:
        """The same with others in place of those that are given."""
        held, lasts, between = max_response_bytes, deadline, event_timeout
        return Bounds.of(
            self.max_bytes if isinstance(held, NotGiven) else held,
            self.deadline_s if isinstance(lasts, NotGiven) else lasts,
            self.event_timeout_s if isinstance(between, NotGiven) else between,
        )


UNBOUNDED = Bounds()
