# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.external_keys`: Encryption keys of your own, kept at a cloud
provider.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN, omit
from ..._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    import httpx2

    from ... import params
    from ..._runtime._async.paginator import AsyncPaginator
    from ..._runtime._sync.pages import SyncPage
    from ..._runtime.core.omit import NotGiven, Omit

_CREATE: Operation[types.ExternalKey] = Operation(
    "POST",
    "/v1/organizations/external_keys",
    lambda: types.ExternalKey,
    body_schema="OrganizationExternalKeyCreateParams",
    security=(("adminApiKey",), ("bearer",)),
)
_LIST: Operation[types.ExternalKeyList] = Operation(
    "GET",
    "/v1/organizations/external_keys",
    lambda: types.ExternalKeyList,
    security=(("adminApiKey",), ("bearer",)),
)
_UPDATE: Operation[types.ExternalKey] = Operation(
    "POST",
    "/v1/organizations/external_keys/{external_key_id}",
    lambda: types.ExternalKey,
    body_schema="OrganizationExternalKeyUpdateParams",
    optional_body=True,
    security=(("adminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.ExternalKey] = Operation(
    "GET",
    "/v1/organizations/external_keys/{external_key_id}",
    lambda: types.ExternalKey,
    security=(("adminApiKey",), ("bearer",)),
)
_DELETE: Operation[types.OrganizationExternalKeyDeleteResponse] = Operation(
    "DELETE",
    "/v1/organizations/external_keys/{external_key_id}",
    lambda: types.OrganizationExternalKeyDeleteResponse,
    security=(("adminApiKey",), ("bearer",)),
)
_VALIDATE: Operation[types.OrganizationExternalKeyValidateResponse] = Operation(
    "POST",
    "/v1/organizations/external_keys/{external_key_id}/validate",
    lambda: types.OrganizationExternalKeyValidateResponse,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class ExternalKeys(SyncResource):
    """Encryption keys of your own, kept at a cloud provider."""

    @cached_property
    def with_raw_response(self) -> ExternalKeysWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ExternalKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExternalKeysWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ExternalKeysWithStreamingResponse(self)

    def create(
        self,
        *,
        provider_config: params.ExternalKeyProviderConfigParam,
        display_name: str | None | Omit = omit,
        geo: Literal["us"] | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ExternalKey:
        """Create an external key.

        Registers an encryption key of your own, which a cloud provider keeps, with the
        organization.

        Args:
            provider_config: Provider that keeps the key, and where it is kept there.
            display_name: Name to show for the key.
            geo: Geographic region of the key. Only `us` is possible.
            user_profile_id: Identifier of the user profile that the key is for.
        """
        return self._client.request(
            _CREATE,
            body={
                "provider_config": provider_config,
                "display_name": display_name,
                "geo": geo,
                "user_profile_id": user_profile_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.ExternalKey, types.ExternalKeyList]:
        """List external keys.

        Lists the external keys of the organization. Iterating over the result goes on
        through all pages.

        Args:
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        external_key_id: str,
        *,
        display_name: str | None | Omit = omit,
        geo: Literal["us"] | None | Omit = omit,
        provider_config: params.ExternalKeyProviderConfigParam | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ExternalKey:
        """Update an external key.

        Changes what is registered about an external key. What is left out stays as it
        is.

        Args:
            external_key_id: Id of the external key.
            display_name: New name to show for the key.
            geo: New geographic region of the key. Only `us` is possible.
            provider_config: New description of the provider and of where the key is
                kept there.
        """
        return self._client.request(
            _UPDATE,
            path={"external_key_id": external_key_id},
            body={
                "display_name": display_name,
                "geo": geo,
                "provider_config": provider_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ExternalKey:
        """Retrieve an external key.

        Returns one external key by its id.

        Args:
            external_key_id: Id of the external key.
        """
        return self._client.request(
            _RETRIEVE,
            path={"external_key_id": external_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationExternalKeyDeleteResponse:
        """Delete an external key.

        Deletes an external key from the organization. The key at the cloud provider
        stays as it is.

        Args:
            external_key_id: Id of the external key.
        """
        return self._client.request(
            _DELETE,
            path={"external_key_id": external_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationExternalKeyValidateResponse:
        """Validate an external key.

        Checks whether an external key can be used. A failed check is an answer, not an
        error.

        Args:
            external_key_id: Id of the external key.
        """
        return self._client.request(
            _VALIDATE,
            path={"external_key_id": external_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncExternalKeys(AsyncResource):
    """Encryption keys of your own, kept at a cloud provider."""

    @cached_property
    def with_raw_response(self) -> AsyncExternalKeysWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncExternalKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncExternalKeysWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncExternalKeysWithStreamingResponse(self)

    async def create(
        self,
        *,
        provider_config: params.ExternalKeyProviderConfigParam,
        display_name: str | None | Omit = omit,
        geo: Literal["us"] | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ExternalKey:
        """Create an external key.

        Registers an encryption key of your own, which a cloud provider keeps, with the
        organization.

        Args:
            provider_config: Provider that keeps the key, and where it is kept there.
            display_name: Name to show for the key.
            geo: Geographic region of the key. Only `us` is possible.
            user_profile_id: Identifier of the user profile that the key is for.
        """
        return await self._client.request(
            _CREATE,
            body={
                "provider_config": provider_config,
                "display_name": display_name,
                "geo": geo,
                "user_profile_id": user_profile_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.ExternalKey, types.ExternalKeyList]:
        """List external keys.

        Lists the external keys of the organization. Iterating over the result goes on
        through all pages.

        Args:
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        external_key_id: str,
        *,
        display_name: str | None | Omit = omit,
        geo: Literal["us"] | None | Omit = omit,
        provider_config: params.ExternalKeyProviderConfigParam | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ExternalKey:
        """Update an external key.

        Changes what is registered about an external key. What is left out stays as it
        is.

        Args:
            external_key_id: Id of the external key.
            display_name: New name to show for the key.
            geo: New geographic region of the key. Only `us` is possible.
            provider_config: New description of the provider and of where the key is
                kept there.
        """
        return await self._client.request(
            _UPDATE,
            path={"external_key_id": external_key_id},
            body={
                "display_name": display_name,
                "geo": geo,
                "provider_config": provider_config,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ExternalKey:
        """Retrieve an external key.

        Returns one external key by its id.

        Args:
            external_key_id: Id of the external key.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"external_key_id": external_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationExternalKeyDeleteResponse:
        """Delete an external key.

        Deletes an external key from the organization. The key at the cloud provider
        stays as it is.

        Args:
            external_key_id: Id of the external key.
        """
        return await self._client.request(
            _DELETE,
            path={"external_key_id": external_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationExternalKeyValidateResponse:
        """Validate an external key.

        Checks whether an external key can be used. A failed check is an answer, not an
        error.

        Args:
            external_key_id: Id of the external key.
        """
        return await self._client.request(
            _VALIDATE,
            path={"external_key_id": external_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ExternalKeysWithRawResponse:
    """`ExternalKeys`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: ExternalKeys) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.delete = raw_response(owner.delete)
        self.validate = raw_response(owner.validate)


class ExternalKeysWithStreamingResponse:
    """`ExternalKeys`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: ExternalKeys) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.delete = streamed_response(owner.delete)
        self.validate = streamed_response(owner.validate)


class AsyncExternalKeysWithRawResponse:
    """`AsyncExternalKeys`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncExternalKeys) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.delete = async_raw_response(owner.delete)
        self.validate = async_raw_response(owner.validate)


class AsyncExternalKeysWithStreamingResponse:
    """`AsyncExternalKeys`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncExternalKeys) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.delete = async_streamed_response(owner.delete)
        self.validate = async_streamed_response(owner.validate)
