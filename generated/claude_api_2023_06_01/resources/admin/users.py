# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`admin.users`: The members of the organization and their roles."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN, omit
from ..._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from ... import params
    from ..._runtime._async.paginator import AsyncPaginator
    from ..._runtime._sync.pages import SyncPage
    from ..._runtime.core.omit import NotGiven, Omit

_UPDATE: Operation[types.User] = Operation(
    "POST",
    "/v1/organizations/users/{user_id}",
    lambda: types.User,
    body_schema="OrganizationUserUpdateParams",
    security=(("adminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.User] = Operation(
    "GET",
    "/v1/organizations/users/{user_id}",
    lambda: types.User,
    security=(("adminApiKey",), ("bearer",)),
)
_DELETE: Operation[types.DeletedUser] = Operation(
    "DELETE",
    "/v1/organizations/users/{user_id}",
    lambda: types.DeletedUser,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST: Operation[types.UserList] = Operation(
    "GET",
    "/v1/organizations/users",
    lambda: types.UserList,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"after_id": "last_id"},
    previous={"before_id": "first_id"},
)


class Users(SyncResource):
    """The members of the organization and their roles."""

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return UsersWithStreamingResponse(self)

    def update(
        self,
        user_id: str,
        *,
        role: params.AssignableOrganizationRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.User:
        """Update a user.

        Gives a member of the organization another role. The role `admin` cannot be
        given this way.

        Args:
            user_id: Id of the user.
            role: New role of the user.
        """
        return self._client.request(
            _UPDATE,
            path={"user_id": user_id},
            body={"role": role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.User:
        """Retrieve a user.

        Returns one member of the organization by the id of the user.

        Args:
            user_id: Id of the user.
        """
        return self._client.request(
            _RETRIEVE,
            path={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedUser:
        """Remove a user.

        Removes a user from the organization. API keys that the user created stay as
        they are; deactivate them with `organization.api_keys.update` if need be.

        Args:
            user_id: Id of the user.
        """
        return self._client.request(
            _DELETE,
            path={"user_id": user_id},
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
        email: str | Omit = omit,
        limit: int | Omit = omit,
        roles: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.User, types.UserList]:
        """List users.

        Lists the members of the organization. With `email` only the one with that
        address is listed. Iterating over the result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            email: List only the user with this email address.
            limit: How many objects a page may hold.
            roles: List only users with one of these roles.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles[]": roles,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUsers(AsyncResource):
    """The members of the organization and their roles."""

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncUsersWithStreamingResponse(self)

    async def update(
        self,
        user_id: str,
        *,
        role: params.AssignableOrganizationRole,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.User:
        """Update a user.

        Gives a member of the organization another role. The role `admin` cannot be
        given this way.

        Args:
            user_id: Id of the user.
            role: New role of the user.
        """
        return await self._client.request(
            _UPDATE,
            path={"user_id": user_id},
            body={"role": role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.User:
        """Retrieve a user.

        Returns one member of the organization by the id of the user.

        Args:
            user_id: Id of the user.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedUser:
        """Remove a user.

        Removes a user from the organization. API keys that the user created stay as
        they are; deactivate them with `organization.api_keys.update` if need be.

        Args:
            user_id: Id of the user.
        """
        return await self._client.request(
            _DELETE,
            path={"user_id": user_id},
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
        email: str | Omit = omit,
        limit: int | Omit = omit,
        roles: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.User, types.UserList]:
        """List users.

        Lists the members of the organization. With `email` only the one with that
        address is listed. Iterating over the result goes on through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            email: List only the user with this email address.
            limit: How many objects a page may hold.
            roles: List only users with one of these roles.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles[]": roles,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class UsersWithRawResponse:
    """`Users`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Users) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.delete = raw_response(owner.delete)
        self.list = raw_response(owner.list)


class UsersWithStreamingResponse:
    """`Users`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Users) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.delete = streamed_response(owner.delete)
        self.list = streamed_response(owner.list)


class AsyncUsersWithRawResponse:
    """`AsyncUsers`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncUsers) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.delete = async_raw_response(owner.delete)
        self.list = async_raw_response(owner.list)


class AsyncUsersWithStreamingResponse:
    """`AsyncUsers`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncUsers) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.delete = async_streamed_response(owner.delete)
        self.list = async_streamed_response(owner.list)
