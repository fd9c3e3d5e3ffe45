# Made by specloom from the spec: edit that, then run `specloom generate`.

"""The base of all models, with what response headers say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from ._runtime.core import model
from ._runtime.core.headers import integer, moment, text


@dataclass(frozen=True)
class RateLimit:
    """One part of `_rate_limits`; None where a header did not come."""

    limit: int | None
    remaining: int | None
    reset: datetime | None


@dataclass(frozen=True)
class RateLimits:
    """`_rate_limits` of a response."""

    requests: RateLimit
    tokens: RateLimit
    input_tokens: RateLimit
    output_tokens: RateLimit
    fast_input_tokens: RateLimit
    fast_output_tokens: RateLimit


@dataclass(frozen=True)
class PriorityLimit:
    """One part of `_priority_limits`; None where a header did not come."""

    limit: int | None
    remaining: int | None
    reset: datetime | None


@dataclass(frozen=True)
class PriorityLimits:
    """`_priority_limits` of a response."""

    input_tokens: PriorityLimit
    output_tokens: PriorityLimit


class Model(model.Model):
    """An object of the API, with the metadata of the response that brought it."""

    @property
    def _request_id(self) -> str | None:
        """Identifies the request, for support. Errors repeat it in their body."""
        return text(self._response_headers, "request-id")

    @property
    def _organization_id(self) -> str | None:
        """The organization that the credential belongs to."""
        return text(self._response_headers, "anthropic-organization-id")

    @property
    def _workspace_id(self) -> str | None:
        """The workspace that the request was for.

        Absent where the credential belongs to none.
        """
        return text(self._response_headers, "anthropic-workspace-id")

    @property
    def _rate_limits(self) -> RateLimits:
        """What the response's headers say about rate limits."""
        return RateLimits(
            requests=RateLimit(
                limit=integer(
                    self._response_headers, "anthropic-ratelimit-requests-limit"
                ),
                remaining=integer(
                    self._response_headers, "anthropic-ratelimit-requests-remaining"
                ),
                reset=moment(
                    self._response_headers, "anthropic-ratelimit-requests-reset"
                ),
            ),
            tokens=RateLimit(
                limit=integer(
                    self._response_headers, "anthropic-ratelimit-tokens-limit"
                ),
                remaining=integer(
                    self._response_headers, "anthropic-ratelimit-tokens-remaining"
                ),
                reset=moment(
                    self._response_headers, "anthropic-ratelimit-tokens-reset"
                ),
            ),
            input_tokens=RateLimit(
                limit=integer(
                    self._response_headers, "anthropic-ratelimit-input-tokens-limit"
                ),
                remaining=integer(
                    self._response_headers, "anthropic-ratelimit-input-tokens-remaining"
                ),
                reset=moment(
                    self._response_headers, "anthropic-ratelimit-input-tokens-reset"
                ),
            ),
            output_tokens=RateLimit(
                limit=integer(
                    self._response_headers, "anthropic-ratelimit-output-tokens-limit"
                ),
                remaining=integer(
                    self._response_headers,
                    "anthropic-ratelimit-output-tokens-remaining",
                ),
                reset=moment(
                    self._response_headers, "anthropic-ratelimit-output-tokens-reset"
                ),
            ),
            fast_input_tokens=RateLimit(
                limit=integer(
                    self._response_headers, "anthropic-fast-input-tokens-limit"
                ),
                remaining=integer(
                    self._response_headers, "anthropic-fast-input-tokens-remaining"
                ),
                reset=moment(
                    self._response_headers, "anthropic-fast-input-tokens-reset"
                ),
            ),
            fast_output_tokens=RateLimit(
                limit=integer(
                    self._response_headers, "anthropic-fast-output-tokens-limit"
                ),
                remaining=integer(
                    self._response_headers, "anthropic-fast-output-tokens-remaining"
                ),
                reset=moment(
                    self._response_headers, "anthropic-fast-output-tokens-reset"
                ),
            ),
        )

    @property
    def _priority_limits(self) -> PriorityLimits:
        """What the response's headers say about priority limits."""
        return PriorityLimits(
            input_tokens=PriorityLimit(
                limit=integer(
                    self._response_headers, "anthropic-priority-input-tokens-limit"
                ),
                remaining=integer(
                    self._response_headers, "anthropic-priority-input-tokens-remaining"
                ),
                reset=moment(
                    self._response_headers, "anthropic-priority-input-tokens-reset"
                ),
            ),
            output_tokens=PriorityLimit(
                limit=integer(
                    self._response_headers, "anthropic-priority-output-tokens-limit"
                ),
                remaining=integer(
                    self._response_headers, "anthropic-priority-output-tokens-remaining"
                ),
                reset=moment(
                    self._response_headers, "anthropic-priority-output-tokens-reset"
                ),
            ),
        )


class Unknown(model.Unknown):
    """An object of a kind that this client does not know, as it came."""

    if TYPE_CHECKING:
        # No kind that is known; so a comparison with one of those tells them apart.
        command: Literal["(unknown)"]
        error_code: Literal["(unknown)"]
        name: Literal["(unknown)"]
        type: Literal["(unknown)"]
