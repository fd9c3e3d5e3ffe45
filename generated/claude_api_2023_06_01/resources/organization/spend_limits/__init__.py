# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.spend_limits`: How much may be spent, and requests for more."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .effective import (
        AsyncEffective,
        AsyncEffectiveWithRawResponse,
        AsyncEffectiveWithStreamingResponse,
        Effective,
        EffectiveWithRawResponse,
        EffectiveWithStreamingResponse,
    )
    from .increase_requests import (
        AsyncIncreaseRequests,
        AsyncIncreaseRequestsWithRawResponse,
        AsyncIncreaseRequestsWithStreamingResponse,
        IncreaseRequests,
        IncreaseRequestsWithRawResponse,
        IncreaseRequestsWithStreamingResponse,
    )


class SpendLimits(SyncResource):
    """How much may be spent, and requests for more."""

    @cached_property
    def effective(self) -> Effective:
        """Operations of `organization.spend_limits.effective`."""
        from .effective import Effective

        return Effective(self._client)

    @cached_property
    def increase_requests(self) -> IncreaseRequests:
        """Operations of `organization.spend_limits.increase_requests`."""
        from .increase_requests import IncreaseRequests

        return IncreaseRequests(self._client)

    @cached_property
    def with_raw_response(self) -> SpendLimitsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return SpendLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpendLimitsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return SpendLimitsWithStreamingResponse(self)


class AsyncSpendLimits(AsyncResource):
    """How much may be spent, and requests for more."""

    @cached_property
    def effective(self) -> AsyncEffective:
        """Operations of `organization.spend_limits.effective`."""
        from .effective import AsyncEffective

        return AsyncEffective(self._client)

    @cached_property
    def increase_requests(self) -> AsyncIncreaseRequests:
        """Operations of `organization.spend_limits.increase_requests`."""
        from .increase_requests import AsyncIncreaseRequests

        return AsyncIncreaseRequests(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSpendLimitsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncSpendLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpendLimitsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncSpendLimitsWithStreamingResponse(self)


class SpendLimitsWithRawResponse:
    """`SpendLimits`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: SpendLimits) -> None:
        self._owner = owner

    @cached_property
    def effective(self) -> EffectiveWithRawResponse:
        """Operations of `organization.spend_limits.effective`."""
        from .effective import EffectiveWithRawResponse

        return EffectiveWithRawResponse(self._owner.effective)

    @cached_property
    def increase_requests(self) -> IncreaseRequestsWithRawResponse:
        """Operations of `organization.spend_limits.increase_requests`."""
        from .increase_requests import IncreaseRequestsWithRawResponse

        return IncreaseRequestsWithRawResponse(self._owner.increase_requests)


class SpendLimitsWithStreamingResponse:
    """`SpendLimits`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: SpendLimits) -> None:
        self._owner = owner

    @cached_property
    def effective(self) -> EffectiveWithStreamingResponse:
        """Operations of `organization.spend_limits.effective`."""
        from .effective import EffectiveWithStreamingResponse

        return EffectiveWithStreamingResponse(self._owner.effective)

    @cached_property
    def increase_requests(self) -> IncreaseRequestsWithStreamingResponse:
        """Operations of `organization.spend_limits.increase_requests`."""
        from .increase_requests import IncreaseRequestsWithStreamingResponse

        return IncreaseRequestsWithStreamingResponse(self._owner.increase_requests)


class AsyncSpendLimitsWithRawResponse:
    """`AsyncSpendLimits`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncSpendLimits) -> None:
        self._owner = owner

    @cached_property
    def effective(self) -> AsyncEffectiveWithRawResponse:
        """Operations of `organization.spend_limits.effective`."""
        from .effective import AsyncEffectiveWithRawResponse

        return AsyncEffectiveWithRawResponse(self._owner.effective)

    @cached_property
    def increase_requests(self) -> AsyncIncreaseRequestsWithRawResponse:
        """Operations of `organization.spend_limits.increase_requests`."""
        from .increase_requests import AsyncIncreaseRequestsWithRawResponse

        return AsyncIncreaseRequestsWithRawResponse(self._owner.increase_requests)


class AsyncSpendLimitsWithStreamingResponse:
    """`AsyncSpendLimits`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncSpendLimits) -> None:
        self._owner = owner

    @cached_property
    def effective(self) -> AsyncEffectiveWithStreamingResponse:
        """Operations of `organization.spend_limits.effective`."""
        from .effective import AsyncEffectiveWithStreamingResponse

        return AsyncEffectiveWithStreamingResponse(self._owner.effective)

    @cached_property
    def increase_requests(self) -> AsyncIncreaseRequestsWithStreamingResponse:
        """Operations of `organization.spend_limits.increase_requests`."""
        from .increase_requests import AsyncIncreaseRequestsWithStreamingResponse

        return AsyncIncreaseRequestsWithStreamingResponse(self._owner.increase_requests)
