# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `admin.organizations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN
from ..._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from ..._runtime.core.omit import NotGiven

_ME: Operation[types.OrganizationInfo] = Operation(
    "GET",
    "/v1/organizations/me",
    lambda: types.OrganizationInfo,
    security=(("bearerAdminApiKey",), ("bearer",)),
)


class Organizations(SyncResource):
    """Operations of `admin.organizations`."""

    @cached_property
    def with_raw_response(self) -> OrganizationsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return OrganizationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrganizationsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return OrganizationsWithStreamingResponse(self)

    def me(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationInfo:
        """Retrieve the organization.

        Another name of `client.organization.retrieve`, which says more.
        """
        return self._client.request(
            _ME,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOrganizations(AsyncResource):
    """Operations of `admin.organizations`."""

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncOrganizationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrganizationsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncOrganizationsWithStreamingResponse(self)

    async def me(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationInfo:
        """Retrieve the organization.

        Another name of `client.organization.retrieve`, which says more.
        """
        return await self._client.request(
            _ME,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OrganizationsWithRawResponse:
    """`Organizations`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: Organizations) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.me = raw_response(owner.me)


class OrganizationsWithStreamingResponse:
    """`Organizations`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Organizations) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.me = streamed_response(owner.me)


class AsyncOrganizationsWithRawResponse:
    """`AsyncOrganizations`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncOrganizations) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.me = async_raw_response(owner.me)


class AsyncOrganizationsWithStreamingResponse:
    """`AsyncOrganizations`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncOrganizations) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.me = async_streamed_response(owner.me)
