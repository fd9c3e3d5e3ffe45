# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.workspaces`: Divide the organization into workspaces."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .rate_limits import (
        AsyncRateLimits,
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
        RateLimits,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from .service_accounts import (
        AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )


class Workspaces(SyncResource):
    """Divide the organization into workspaces."""

    @cached_property
    def rate_limits(self) -> RateLimits:
        """The rate limits of the organization."""
        from .rate_limits import RateLimits

        return RateLimits(self._client)

    @cached_property
    def service_accounts(self) -> ServiceAccounts:
        """Accounts for programs, which are no people."""
        from .service_accounts import ServiceAccounts

        return ServiceAccounts(self._client)

    @cached_property
    def with_raw_response(self) -> WorkspacesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return WorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WorkspacesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return WorkspacesWithStreamingResponse(self)


class AsyncWorkspaces(AsyncResource):
    """Divide the organization into workspaces."""

    @cached_property
    def rate_limits(self) -> AsyncRateLimits:
        """The rate limits of the organization."""
        from .rate_limits import AsyncRateLimits

        return AsyncRateLimits(self._client)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Accounts for programs, which are no people."""
        from .service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncWorkspacesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncWorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWorkspacesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncWorkspacesWithStreamingResponse(self)


class WorkspacesWithRawResponse:
    """`Workspaces`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Workspaces) -> None:
        self._owner = owner

    @cached_property
    def rate_limits(self) -> RateLimitsWithRawResponse:
        """The rate limits of the organization."""
        from .rate_limits import RateLimitsWithRawResponse

        return RateLimitsWithRawResponse(self._owner.rate_limits)

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithRawResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import ServiceAccountsWithRawResponse

        return ServiceAccountsWithRawResponse(self._owner.service_accounts)


class WorkspacesWithStreamingResponse:
    """`Workspaces`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Workspaces) -> None:
        self._owner = owner

    @cached_property
    def rate_limits(self) -> RateLimitsWithStreamingResponse:
        """The rate limits of the organization."""
        from .rate_limits import RateLimitsWithStreamingResponse

        return RateLimitsWithStreamingResponse(self._owner.rate_limits)

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import ServiceAccountsWithStreamingResponse

        return ServiceAccountsWithStreamingResponse(self._owner.service_accounts)


class AsyncWorkspacesWithRawResponse:
    """`AsyncWorkspaces`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncWorkspaces) -> None:
        self._owner = owner

    @cached_property
    def rate_limits(self) -> AsyncRateLimitsWithRawResponse:
        """The rate limits of the organization."""
        from .rate_limits import AsyncRateLimitsWithRawResponse

        return AsyncRateLimitsWithRawResponse(self._owner.rate_limits)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import AsyncServiceAccountsWithRawResponse

        return AsyncServiceAccountsWithRawResponse(self._owner.service_accounts)


class AsyncWorkspacesWithStreamingResponse:
    """`AsyncWorkspaces`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncWorkspaces) -> None:
        self._owner = owner

    @cached_property
    def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse:
        """The rate limits of the organization."""
        from .rate_limits import AsyncRateLimitsWithStreamingResponse

        return AsyncRateLimitsWithStreamingResponse(self._owner.rate_limits)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse:
        """Accounts for programs, which are no people."""
        from .service_accounts import AsyncServiceAccountsWithStreamingResponse

        return AsyncServiceAccountsWithStreamingResponse(self._owner.service_accounts)
