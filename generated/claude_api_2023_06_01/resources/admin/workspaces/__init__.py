# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`admin.workspaces`: Divide the organization into workspaces."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource
from ...._runtime.core.omit import NOT_GIVEN, omit
from ...._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from .... import params
    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.omit import NotGiven, Omit
    from .members import (
        AsyncMembers,
        AsyncMembersWithRawResponse,
        AsyncMembersWithStreamingResponse,
        Members,
        MembersWithRawResponse,
        MembersWithStreamingResponse,
    )

_CREATE: Operation[types.Workspace] = Operation(
    "POST",
    "/v1/organizations/workspaces",
    lambda: types.Workspace,
    body_schema="OrganizationWorkspaceCreateParams",
    security=(("adminApiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        (
            "400",
            "401",
            "402",
            "403",
            "404",
            "409",
            "413",
            "429",
            "500",
            "503",
            "504",
            "529",
        ),
        types.ErrorResponse,
    ),
)
_LIST: Operation[types.WorkspaceList] = Operation(
    "GET",
    "/v1/organizations/workspaces",
    lambda: types.WorkspaceList,
    security=(("adminApiKey",), ("bearer",)),
)
_UPDATE: Operation[types.Workspace] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}",
    lambda: types.Workspace,
    body_schema="OrganizationWorkspaceUpdateParams",
    optional_body=True,
    security=(("adminApiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        (
            "400",
            "401",
            "402",
            "403",
            "404",
            "409",
            "413",
            "429",
            "500",
            "503",
            "504",
            "529",
        ),
        types.ErrorResponse,
    ),
)
_RETRIEVE: Operation[types.Workspace] = Operation(
    "GET",
    "/v1/organizations/workspaces/{workspace_id}",
    lambda: types.Workspace,
    security=(("adminApiKey",), ("bearer",)),
)
_ARCHIVE: Operation[types.Workspace] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}/archive",
    lambda: types.Workspace,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(
    items="data",
    more="has_more",
    next={"after_id": "last_id"},
    previous={"before_id": "first_id"},
)


class Workspaces(SyncResource):
    """Divide the organization into workspaces."""

    @cached_property
    def members(self) -> Members:
        """Operations of `admin.workspaces.members`."""
        from .members import Members

        return Members(self._client)

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

    def create(
        self,
        *,
        name: str,
        data_residency: params.DataResidencyCreateConfigParam | None | Omit = omit,
        display_color: str | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Create a workspace.

        Creates a workspace in the organization. Nothing but a name is needed.

        Args:
            name: Name of the workspace, 1 to 40 characters.
            data_residency: Where data of the workspace is to be kept, and where its
                requests are worked on.
            display_color: Color that stands for the workspace in the Console, as
                `#RRGGBB`.
            external_key_id: Identifier of the external key that is to encrypt data of
                the workspace.
            tags: Tags of the workspace, a value for each name. Their meaning is up to
                you.
            user_profile_id: Identifier of the user profile that the workspace is for.
        """
        return self._client.request(
            _CREATE,
            body={
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "tags": tags,
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
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        include_archived: bool | Omit = omit,
        include_default: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Workspace, types.WorkspaceList]:
        """List workspaces.

        Lists the workspaces of the organization. Iterating over the result goes on
        through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            ids: List only the workspaces with these ids.
            include_archived: Whether workspaces that were archived are listed as well.
            include_default: Whether the default workspace is listed as well.
            limit: How many objects a page may hold.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "ids[]": ids,
                "include_archived": include_archived,
                "include_default": include_default,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        workspace_id: str,
        *,
        name: str | Omit = omit,
        data_residency: params.DataResidencyUpdateConfigParam | None | Omit = omit,
        display_color: str | Omit = omit,
        external_key_id: str | Omit = omit,
        tags: Mapping[str, str | None] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Update a workspace.

        Changes the name or settings of a workspace. What is left out stays as it is.

        Args:
            workspace_id: Id of the workspace.
            name: New name of the workspace, 1 to 40 characters.
            data_residency: Where requests of the workspace are to be worked on.
            display_color: New color that stands for the workspace in the Console, as
                `#RRGGBB`.
            external_key_id: Identifier of the external key that is to encrypt data of
                the workspace.
            tags: Tags to set, a value for each name. The value may be `null` here.
            user_profile_id: Identifier of the user profile that the workspace is for.
        """
        return self._client.request(
            _UPDATE,
            path={"workspace_id": workspace_id},
            body={
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        workspace_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Retrieve a workspace.

        Returns one workspace by its id, archived or not.

        Args:
            workspace_id: Id of the workspace.
        """
        return self._client.request(
            _RETRIEVE,
            path={"workspace_id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def archive(
        self,
        workspace_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Archive a workspace.

        Takes a workspace out of use. It keeps its id and is listed on request only. The
        Admin API has no way back.

        Args:
            workspace_id: Id of the workspace.
        """
        return self._client.request(
            _ARCHIVE,
            path={"workspace_id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncWorkspaces(AsyncResource):
    """Divide the organization into workspaces."""

    @cached_property
    def members(self) -> AsyncMembers:
        """Operations of `admin.workspaces.members`."""
        from .members import AsyncMembers

        return AsyncMembers(self._client)

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

    async def create(
        self,
        *,
        name: str,
        data_residency: params.DataResidencyCreateConfigParam | None | Omit = omit,
        display_color: str | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        tags: Mapping[str, str] | None | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Create a workspace.

        Creates a workspace in the organization. Nothing but a name is needed.

        Args:
            name: Name of the workspace, 1 to 40 characters.
            data_residency: Where data of the workspace is to be kept, and where its
                requests are worked on.
            display_color: Color that stands for the workspace in the Console, as
                `#RRGGBB`.
            external_key_id: Identifier of the external key that is to encrypt data of
                the workspace.
            tags: Tags of the workspace, a value for each name. Their meaning is up to
                you.
            user_profile_id: Identifier of the user profile that the workspace is for.
        """
        return await self._client.request(
            _CREATE,
            body={
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "tags": tags,
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
        after_id: str | Omit = omit,
        before_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        include_archived: bool | Omit = omit,
        include_default: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Workspace, types.WorkspaceList]:
        """List workspaces.

        Lists the workspaces of the organization. Iterating over the result goes on
        through all pages.

        Args:
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            ids: List only the workspaces with these ids.
            include_archived: Whether workspaces that were archived are listed as well.
            include_default: Whether the default workspace is listed as well.
            limit: How many objects a page may hold.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "after_id": after_id,
                "before_id": before_id,
                "ids[]": ids,
                "include_archived": include_archived,
                "include_default": include_default,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        workspace_id: str,
        *,
        name: str | Omit = omit,
        data_residency: params.DataResidencyUpdateConfigParam | None | Omit = omit,
        display_color: str | Omit = omit,
        external_key_id: str | Omit = omit,
        tags: Mapping[str, str | None] | None | Omit = omit,
        user_profile_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Update a workspace.

        Changes the name or settings of a workspace. What is left out stays as it is.

        Args:
            workspace_id: Id of the workspace.
            name: New name of the workspace, 1 to 40 characters.
            data_residency: Where requests of the workspace are to be worked on.
            display_color: New color that stands for the workspace in the Console, as
                `#RRGGBB`.
            external_key_id: Identifier of the external key that is to encrypt data of
                the workspace.
            tags: Tags to set, a value for each name. The value may be `null` here.
            user_profile_id: Identifier of the user profile that the workspace is for.
        """
        return await self._client.request(
            _UPDATE,
            path={"workspace_id": workspace_id},
            body={
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        workspace_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Retrieve a workspace.

        Returns one workspace by its id, archived or not.

        Args:
            workspace_id: Id of the workspace.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"workspace_id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def archive(
        self,
        workspace_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Archive a workspace.

        Takes a workspace out of use. It keeps its id and is listed on request only. The
        Admin API has no way back.

        Args:
            workspace_id: Id of the workspace.
        """
        return await self._client.request(
            _ARCHIVE,
            path={"workspace_id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class WorkspacesWithRawResponse:
    """`Workspaces`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Workspaces) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.archive = raw_response(owner.archive)

    @cached_property
    def members(self) -> MembersWithRawResponse:
        """Operations of `admin.workspaces.members`."""
        from .members import MembersWithRawResponse

        return MembersWithRawResponse(self._owner.members)


class WorkspacesWithStreamingResponse:
    """`Workspaces`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Workspaces) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.archive = streamed_response(owner.archive)

    @cached_property
    def members(self) -> MembersWithStreamingResponse:
        """Operations of `admin.workspaces.members`."""
        from .members import MembersWithStreamingResponse

        return MembersWithStreamingResponse(self._owner.members)


class AsyncWorkspacesWithRawResponse:
    """`AsyncWorkspaces`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncWorkspaces) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.archive = async_raw_response(owner.archive)

    @cached_property
    def members(self) -> AsyncMembersWithRawResponse:
        """Operations of `admin.workspaces.members`."""
        from .members import AsyncMembersWithRawResponse

        return AsyncMembersWithRawResponse(self._owner.members)


class AsyncWorkspacesWithStreamingResponse:
    """`AsyncWorkspaces`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncWorkspaces) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.archive = async_streamed_response(owner.archive)

    @cached_property
    def members(self) -> AsyncMembersWithStreamingResponse:
        """Operations of `admin.workspaces.members`."""
        from .members import AsyncMembersWithStreamingResponse

        return AsyncMembersWithStreamingResponse(self._owner.members)
