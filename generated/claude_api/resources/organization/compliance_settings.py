# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.compliance_settings`: Whether what the organization does is kept for
the Compliance API.
"""

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

    from ... import params
    from ..._runtime.core.omit import NotGiven

_UPDATE: Operation[types.OrganizationComplianceSettings] = Operation(
    "POST",
    "/v1/organizations/compliance_settings",
    lambda: types.OrganizationComplianceSettings,
    body_schema="OrganizationComplianceSettingUpdateParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.OrganizationComplianceSettings] = Operation(
    "GET",
    "/v1/organizations/compliance_settings",
    lambda: types.OrganizationComplianceSettings,
    security=(("bearerAdminApiKey",), ("bearer",)),
)


class ComplianceSettings(SyncResource):
    """Whether what the organization does is kept for the Compliance API."""

    @cached_property
    def with_raw_response(self) -> ComplianceSettingsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ComplianceSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ComplianceSettingsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ComplianceSettingsWithStreamingResponse(self)

    def update(
        self,
        *,
        state: params.ComplianceSettingsStateParam,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationComplianceSettings:
        """Update the compliance settings.

        Enables or disables the compliance settings of the organization.

        Args:
            state: Whether the settings are to be enabled or disabled.
        """
        return self._client.request(
            _UPDATE,
            body={"state": state},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationComplianceSettings:
        """Retrieve the compliance settings.

        Returns whether the compliance settings of the organization are enabled.
        """
        return self._client.request(
            _RETRIEVE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncComplianceSettings(AsyncResource):
    """Whether what the organization does is kept for the Compliance API."""

    @cached_property
    def with_raw_response(self) -> AsyncComplianceSettingsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncComplianceSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncComplianceSettingsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncComplianceSettingsWithStreamingResponse(self)

    async def update(
        self,
        *,
        state: params.ComplianceSettingsStateParam,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationComplianceSettings:
        """Update the compliance settings.

        Enables or disables the compliance settings of the organization.

        Args:
            state: Whether the settings are to be enabled or disabled.
        """
        return await self._client.request(
            _UPDATE,
            body={"state": state},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationComplianceSettings:
        """Retrieve the compliance settings.

        Returns whether the compliance settings of the organization are enabled.
        """
        return await self._client.request(
            _RETRIEVE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ComplianceSettingsWithRawResponse:
    """`ComplianceSettings`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: ComplianceSettings) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)


class ComplianceSettingsWithStreamingResponse:
    """`ComplianceSettings`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: ComplianceSettings) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)


class AsyncComplianceSettingsWithRawResponse:
    """`AsyncComplianceSettings`, where each result is the response that brought it,
    read and not yet parsed.
    """

    def __init__(self, owner: AsyncComplianceSettings) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)


class AsyncComplianceSettingsWithStreamingResponse:
    """`AsyncComplianceSettings`, where each result is its response, whose body is read
    as it arrives.
    """

    def __init__(self, owner: AsyncComplianceSettings) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
