# Made by specloom from the spec: edit that, then run `specloom generate`.

"""The base of all models, with what response headers say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ._runtime.core import model
from ._runtime.core.headers import integer, moment, text


@dataclass(frozen=True)
class Limit:
    """One part of `_limits`; None where a header did not come."""

    limit: int | None
    remaining: int | None
    reset: datetime | None


@dataclass(frozen=True)
class Limits:
    """`_limits` of a response."""

    requests: Limit
    region: str | None


class Model(model.Model):
    """An object of the API, with the metadata of the response that brought it."""

    @property
    def _request_id(self) -> str | None:
        """Names this request to support."""
        return text(self._response_headers, "request-id")

    @property
    def _limits(self) -> Limits:
        """What the response's headers say about limits."""
        return Limits(
            requests=Limit(
                limit=integer(self._response_headers, "x-limit-requests"),
                remaining=integer(self._response_headers, "x-left-requests"),
                reset=moment(self._response_headers, "x-reset-requests"),
            ),
            region=text(self._response_headers, "x-region"),
        )
