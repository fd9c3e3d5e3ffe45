# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.federation`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .issuers import (
        AsyncIssuers,
        AsyncIssuersWithRawResponse,
        AsyncIssuersWithStreamingResponse,
        Issuers,
        IssuersWithRawResponse,
        IssuersWithStreamingResponse,
    )
    from .rules import (
        AsyncRules,
        AsyncRulesWithRawResponse,
        AsyncRulesWithStreamingResponse,
        Rules,
        RulesWithRawResponse,
        RulesWithStreamingResponse,
    )


class Federation(SyncResource):
    """Operations of `organization.federation`."""

    @cached_property
    def issuers(self) -> Issuers:
        """Operations of `organization.federation.issuers`."""
        from .issuers import Issuers

        return Issuers(self._client)

    @cached_property
    def rules(self) -> Rules:
        """Operations of `organization.federation.rules`."""
        from .rules import Rules

        return Rules(self._client)

    @cached_property
    def with_raw_response(self) -> FederationWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return FederationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FederationWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return FederationWithStreamingResponse(self)


class AsyncFederation(AsyncResource):
    """Operations of `organization.federation`."""

    @cached_property
    def issuers(self) -> AsyncIssuers:
        """Operations of `organization.federation.issuers`."""
        from .issuers import AsyncIssuers

        return AsyncIssuers(self._client)

    @cached_property
    def rules(self) -> AsyncRules:
        """Operations of `organization.federation.rules`."""
        from .rules import AsyncRules

        return AsyncRules(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncFederationWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncFederationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFederationWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncFederationWithStreamingResponse(self)


class FederationWithRawResponse:
    """`Federation`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Federation) -> None:
        self._owner = owner

    @cached_property
    def issuers(self) -> IssuersWithRawResponse:
        """Operations of `organization.federation.issuers`."""
        from .issuers import IssuersWithRawResponse

        return IssuersWithRawResponse(self._owner.issuers)

    @cached_property
    def rules(self) -> RulesWithRawResponse:
        """Operations of `organization.federation.rules`."""
        from .rules import RulesWithRawResponse

        return RulesWithRawResponse(self._owner.rules)


class FederationWithStreamingResponse:
    """`Federation`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Federation) -> None:
        self._owner = owner

    @cached_property
    def issuers(self) -> IssuersWithStreamingResponse:
        """Operations of `organization.federation.issuers`."""
        from .issuers import IssuersWithStreamingResponse

        return IssuersWithStreamingResponse(self._owner.issuers)

    @cached_property
    def rules(self) -> RulesWithStreamingResponse:
        """Operations of `organization.federation.rules`."""
        from .rules import RulesWithStreamingResponse

        return RulesWithStreamingResponse(self._owner.rules)


class AsyncFederationWithRawResponse:
    """`AsyncFederation`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncFederation) -> None:
        self._owner = owner

    @cached_property
    def issuers(self) -> AsyncIssuersWithRawResponse:
        """Operations of `organization.federation.issuers`."""
        from .issuers import AsyncIssuersWithRawResponse

        return AsyncIssuersWithRawResponse(self._owner.issuers)

    @cached_property
    def rules(self) -> AsyncRulesWithRawResponse:
        """Operations of `organization.federation.rules`."""
        from .rules import AsyncRulesWithRawResponse

        return AsyncRulesWithRawResponse(self._owner.rules)


class AsyncFederationWithStreamingResponse:
    """`AsyncFederation`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncFederation) -> None:
        self._owner = owner

    @cached_property
    def issuers(self) -> AsyncIssuersWithStreamingResponse:
        """Operations of `organization.federation.issuers`."""
        from .issuers import AsyncIssuersWithStreamingResponse

        return AsyncIssuersWithStreamingResponse(self._owner.issuers)

    @cached_property
    def rules(self) -> AsyncRulesWithStreamingResponse:
        """Operations of `organization.federation.rules`."""
        from .rules import AsyncRulesWithStreamingResponse

        return AsyncRulesWithStreamingResponse(self._owner.rules)
