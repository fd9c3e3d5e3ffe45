# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`user_profiles`: Describe the people on whose behalf an application sends
requests.
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
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from ... import params
    from ..._runtime._async.paginator import AsyncPaginator
    from ..._runtime._sync.pages import SyncPage
    from ..._runtime.core.omit import NotGiven, Omit
    from .action_urls import (
        ActionUrls,
        ActionUrlsWithRawResponse,
        ActionUrlsWithStreamingResponse,
        AsyncActionUrls,
        AsyncActionUrlsWithRawResponse,
        AsyncActionUrlsWithStreamingResponse,
    )

_CREATE: Operation[types.UserProfile] = Operation(
    "POST",
    "/v1/user_profiles",
    lambda: types.UserProfile,
    body_schema="UserProfileCreateParams",
    optional_body=True,
    security=(("bearerApiKey",), ("bearer",)),
)
_LIST: Operation[types.UserProfileList] = Operation(
    "GET",
    "/v1/user_profiles",
    lambda: types.UserProfileList,
    security=(("bearerApiKey",), ("bearer",)),
)
_UPDATE: Operation[types.UserProfile] = Operation(
    "POST",
    "/v1/user_profiles/{user_profile_id}",
    lambda: types.UserProfile,
    body_schema="UserProfileUpdateParams",
    optional_body=True,
    security=(("bearerApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.UserProfile] = Operation(
    "GET",
    "/v1/user_profiles/{user_profile_id}",
    lambda: types.UserProfile,
    security=(("bearerApiKey",), ("bearer",)),
)
_DELETE: Operation[types.DeletedUserProfile] = Operation(
    "DELETE",
    "/v1/user_profiles/{user_profile_id}",
    lambda: types.DeletedUserProfile,
    security=(("bearerApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class UserProfiles(SyncResource):
    """Describe the people on whose behalf an application sends requests."""

    @cached_property
    def action_urls(self) -> ActionUrls:
        """Operations of `user_profiles.action_urls`."""
        from .action_urls import ActionUrls

        return ActionUrls(self._client)

    @cached_property
    def with_raw_response(self) -> UserProfilesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return UserProfilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserProfilesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return UserProfilesWithStreamingResponse(self)

    def create(
        self,
        *,
        access_type: params.UserProfileAccessTypeParam | Omit = omit,
        external_user_details: (
            params.UserProfileExternalUserDetailsParams | Omit
        ) = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.UserProfile:
        """Create a user profile.

        Makes a profile for a user of yours. Name its id in the header
        `anthropic-user-profile-id` of the requests that you make for the user.

        Args:
            access_type: How the user reaches the models.
            external_user_details: What you know about the user. Needs the beta
                `user-profiles-2026-08-18`: no parameter here, so that it is given as an
                extra header, `anthropic-beta`.
            metadata: Your own notes about the profile, each name with a string.
            name: Name of the profile, at most 255 characters.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.request(
            _CREATE,
            headers={"anthropic-workspace-id": workspace_id},
            body={
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        enforcement_status: (
            Sequence[params.UserProfileEnforcementStatusParam] | Omit
        ) = omit,
        limit: int | Omit = omit,
        order: params.UserProfileListOrder | Omit = omit,
        order_by: params.UserProfileListOrderBy | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.UserProfile, types.UserProfileList]:
        """List user profiles.

        Lists the user profiles, in the order that is asked for. Iterating over the
        result goes on through all pages.

        Args:
            enforcement_status: Only profiles with one of these values of
                `enforcement_status`.
            limit: How many objects a page may hold. Default 20.
            order: Order of the list, ascending or descending.
            order_by: What the list is ordered by.
            page: Token of the page to return. Pass the `next_page` of a page to get the
                next one.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "enforcement_status[]": enforcement_status,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
            },
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        user_profile_id: str,
        *,
        access_type: params.UserProfileAccessTypeParam | None | Omit = omit,
        external_user_details: (
            params.UserProfileExternalUserDetailsParams | Omit
        ) = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.UserProfile:
        """Update a user profile.

        Changes what a user profile says of a user.

        Args:
            user_profile_id: Id of the user profile, as returned when it was created.
            access_type: How the user reaches the models.
            external_user_details: What you know about the user. Needs the beta
                `user-profiles-2026-08-18`: no parameter here, so that it is given as an
                extra header, `anthropic-beta`.
            metadata: Your own notes about the profile, each name with a string.
            name: Name of the profile, at most 255 characters.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.request(
            _UPDATE,
            path={"user_profile_id": user_profile_id},
            headers={"anthropic-workspace-id": workspace_id},
            body={
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.UserProfile:
        """Retrieve a user profile.

        Returns one user profile by its id, with the programs that the user takes part
        in and the measures against the user.

        Args:
            user_profile_id: Id of the user profile, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.request(
            _RETRIEVE,
            path={"user_profile_id": user_profile_id},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedUserProfile:
        """Delete a user profile.

        Deletes a user profile.

        Args:
            user_profile_id: Id of the user profile, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.request(
            _DELETE,
            path={"user_profile_id": user_profile_id},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUserProfiles(AsyncResource):
    """Describe the people on whose behalf an application sends requests."""

    @cached_property
    def action_urls(self) -> AsyncActionUrls:
        """Operations of `user_profiles.action_urls`."""
        from .action_urls import AsyncActionUrls

        return AsyncActionUrls(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncUserProfilesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncUserProfilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserProfilesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncUserProfilesWithStreamingResponse(self)

    async def create(
        self,
        *,
        access_type: params.UserProfileAccessTypeParam | Omit = omit,
        external_user_details: (
            params.UserProfileExternalUserDetailsParams | Omit
        ) = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.UserProfile:
        """Create a user profile.

        Makes a profile for a user of yours. Name its id in the header
        `anthropic-user-profile-id` of the requests that you make for the user.

        Args:
            access_type: How the user reaches the models.
            external_user_details: What you know about the user. Needs the beta
                `user-profiles-2026-08-18`: no parameter here, so that it is given as an
                extra header, `anthropic-beta`.
            metadata: Your own notes about the profile, each name with a string.
            name: Name of the profile, at most 255 characters.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return await self._client.request(
            _CREATE,
            headers={"anthropic-workspace-id": workspace_id},
            body={
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        enforcement_status: (
            Sequence[params.UserProfileEnforcementStatusParam] | Omit
        ) = omit,
        limit: int | Omit = omit,
        order: params.UserProfileListOrder | Omit = omit,
        order_by: params.UserProfileListOrderBy | Omit = omit,
        page: str | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.UserProfile, types.UserProfileList]:
        """List user profiles.

        Lists the user profiles, in the order that is asked for. Iterating over the
        result goes on through all pages.

        Args:
            enforcement_status: Only profiles with one of these values of
                `enforcement_status`.
            limit: How many objects a page may hold. Default 20.
            order: Order of the list, ascending or descending.
            order_by: What the list is ordered by.
            page: Token of the page to return. Pass the `next_page` of a page to get the
                next one.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "enforcement_status[]": enforcement_status,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
            },
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        user_profile_id: str,
        *,
        access_type: params.UserProfileAccessTypeParam | None | Omit = omit,
        external_user_details: (
            params.UserProfileExternalUserDetailsParams | Omit
        ) = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.UserProfile:
        """Update a user profile.

        Changes what a user profile says of a user.

        Args:
            user_profile_id: Id of the user profile, as returned when it was created.
            access_type: How the user reaches the models.
            external_user_details: What you know about the user. Needs the beta
                `user-profiles-2026-08-18`: no parameter here, so that it is given as an
                extra header, `anthropic-beta`.
            metadata: Your own notes about the profile, each name with a string.
            name: Name of the profile, at most 255 characters.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return await self._client.request(
            _UPDATE,
            path={"user_profile_id": user_profile_id},
            headers={"anthropic-workspace-id": workspace_id},
            body={
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.UserProfile:
        """Retrieve a user profile.

        Returns one user profile by its id, with the programs that the user takes part
        in and the measures against the user.

        Args:
            user_profile_id: Id of the user profile, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"user_profile_id": user_profile_id},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedUserProfile:
        """Delete a user profile.

        Deletes a user profile.

        Args:
            user_profile_id: Id of the user profile, as returned when it was created.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return await self._client.request(
            _DELETE,
            path={"user_profile_id": user_profile_id},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class UserProfilesWithRawResponse:
    """`UserProfiles`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: UserProfiles) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.delete = raw_response(owner.delete)

    @cached_property
    def action_urls(self) -> ActionUrlsWithRawResponse:
        """Operations of `user_profiles.action_urls`."""
        from .action_urls import ActionUrlsWithRawResponse

        return ActionUrlsWithRawResponse(self._owner.action_urls)


class UserProfilesWithStreamingResponse:
    """`UserProfiles`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: UserProfiles) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.delete = streamed_response(owner.delete)

    @cached_property
    def action_urls(self) -> ActionUrlsWithStreamingResponse:
        """Operations of `user_profiles.action_urls`."""
        from .action_urls import ActionUrlsWithStreamingResponse

        return ActionUrlsWithStreamingResponse(self._owner.action_urls)


class AsyncUserProfilesWithRawResponse:
    """`AsyncUserProfiles`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncUserProfiles) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.delete = async_raw_response(owner.delete)

    @cached_property
    def action_urls(self) -> AsyncActionUrlsWithRawResponse:
        """Operations of `user_profiles.action_urls`."""
        from .action_urls import AsyncActionUrlsWithRawResponse

        return AsyncActionUrlsWithRawResponse(self._owner.action_urls)


class AsyncUserProfilesWithStreamingResponse:
    """`AsyncUserProfiles`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncUserProfiles) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.delete = async_streamed_response(owner.delete)

    @cached_property
    def action_urls(self) -> AsyncActionUrlsWithStreamingResponse:
        """Operations of `user_profiles.action_urls`."""
        from .action_urls import AsyncActionUrlsWithStreamingResponse

        return AsyncActionUrlsWithStreamingResponse(self._owner.action_urls)
