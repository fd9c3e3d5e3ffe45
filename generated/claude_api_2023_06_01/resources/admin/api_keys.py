# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`admin.api_keys`: Look after the API keys of all workspaces."""

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

_UPDATE: Operation[types.APIKey] = Operation(
    "POST",
    "/v1/organizations/api_keys/{api_key_id}",
    lambda: types.APIKey,
    body_schema="OrganizationAPIKeyUpdateParams",
    optional_body=True,
    security=(("adminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.APIKey] = Operation(
    "GET",
    "/v1/organizations/api_keys/{api_key_id}",
    lambda: types.APIKey,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST: Operation[types.APIKeyList] = Operation(
    "GET",
    "/v1/organizations/api_keys",
    lambda: types.APIKeyList,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"after_id": "last_id"},
    previous={"before_id": "first_id"},
)


class ApiKeys(SyncResource):
    """Look after the API keys of all workspaces. New ones are created in the
    Console.
    """

    @cached_property
    def with_raw_response(self) -> ApiKeysWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ApiKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ApiKeysWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ApiKeysWithStreamingResponse(self)

    def update(
        self,
        api_key_id: str,
        *,
        name: str | None | Omit = omit,
        status: params.APIKeyStatusParam | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.APIKey:
        """Update an API key.

        Gives an API key another name or another status. What is left out stays as it
        is.

        Args:
            api_key_id: Id of the API key. It is not the key itself.
            name: New name of the key.
            status: New status of the key: `active` or `inactive` to switch it on or
                off, `archived` to put it aside. Leave it out to keep the status.
        """
        return self._client.request(
            _UPDATE,
            path={"api_key_id": api_key_id},
            body={"name": name, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        api_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.APIKey:
        """Retrieve an API key.

        Returns one API key by its id, without its secret.

        Args:
            api_key_id: Id of the API key. It is not the key itself.
        """
        return self._client.request(
            _RETRIEVE,
            path={"api_key_id": api_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        created_by_user_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        status: (
            Literal["active", "archived", "expired", "inactive"] | None | Omit
        ) = omit,
        workspace_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.APIKey, types.APIKeyList]:
        """List API keys.

        Lists the API keys of the organization, or those that fit every filter given.
        Iterating over the result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            created_by_user_id: List only the keys that this user created.
            limit: How many objects a page may hold.
            status: List only the keys with this status.
            workspace_id: List only the keys of this workspace.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "created_by_user_id": created_by_user_id,
                "limit": limit,
                "status": status,
                "workspace_id": workspace_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncApiKeys(AsyncResource):
    """Look after the API keys of all workspaces. New ones are created in the
    Console.
    """

    @cached_property
    def with_raw_response(self) -> AsyncApiKeysWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncApiKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncApiKeysWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncApiKeysWithStreamingResponse(self)

    async def update(
        self,
        api_key_id: str,
        *,
        name: str | None | Omit = omit,
        status: params.APIKeyStatusParam | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.APIKey:
        """Update an API key.

        Gives an API key another name or another status. What is left out stays as it
        is.

        Args:
            api_key_id: Id of the API key. It is not the key itself.
            name: New name of the key.
            status: New status of the key: `active` or `inactive` to switch it on or
                off, `archived` to put it aside. Leave it out to keep the status.
        """
        return await self._client.request(
            _UPDATE,
            path={"api_key_id": api_key_id},
            body={"name": name, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        api_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.APIKey:
        """Retrieve an API key.

        Returns one API key by its id, without its secret.

        Args:
            api_key_id: Id of the API key. It is not the key itself.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"api_key_id": api_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        created_by_user_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        status: (
            Literal["active", "archived", "expired", "inactive"] | None | Omit
        ) = omit,
        workspace_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.APIKey, types.APIKeyList]:
        """List API keys.

        Lists the API keys of the organization, or those that fit every filter given.
        Iterating over the result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            created_by_user_id: List only the keys that this user created.
            limit: How many objects a page may hold.
            status: List only the keys with this status.
            workspace_id: List only the keys of this workspace.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "created_by_user_id": created_by_user_id,
                "limit": limit,
                "status": status,
                "workspace_id": workspace_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ApiKeysWithRawResponse:
    """`ApiKeys`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: ApiKeys) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.list = raw_response(owner.list)


class ApiKeysWithStreamingResponse:
    """`ApiKeys`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: ApiKeys) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.list = streamed_response(owner.list)


class AsyncApiKeysWithRawResponse:
    """`AsyncApiKeys`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncApiKeys) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.list = async_raw_response(owner.list)


class AsyncApiKeysWithStreamingResponse:
    """`AsyncApiKeys`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncApiKeys) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.list = async_streamed_response(owner.list)
