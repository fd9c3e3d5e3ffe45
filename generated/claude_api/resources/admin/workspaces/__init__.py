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
    from collections.abc import Mapping
    from typing import Any

    import httpx2

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
    body_schema="WorkspaceCreateParams",
    security=(("adminApiKey",),),
    errors=lambda: dict.fromkeys(
        ("400", "401", "403", "429", "500", "529"), types.ErrorResponse
    ),
)
_LIST: Operation[types.WorkspaceList] = Operation(
    "GET",
    "/v1/organizations/workspaces",
    lambda: types.WorkspaceList,
    security=(("adminApiKey",),),
    errors=lambda: dict.fromkeys(
        ("400", "401", "403", "429", "500", "529"), types.ErrorResponse
    ),
)
_RETRIEVE: Operation[types.Workspace] = Operation(
    "GET",
    "/v1/organizations/workspaces/{workspace_id}",
    lambda: types.Workspace,
    security=(("adminApiKey",),),
)
_UPDATE: Operation[types.Workspace] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}",
    lambda: types.Workspace,
    body_schema="WorkspaceUpdateParams",
    security=(("adminApiKey",),),
)
_ARCHIVE: Operation[types.Workspace] = Operation(
    "POST",
    "/v1/organizations/workspaces/{workspace_id}/archive",
    lambda: types.Workspace,
    security=(("adminApiKey",),),
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
        """The users who belong to a workspace, and their roles in it."""
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
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Create a workspace.

        Creates a workspace. An organization can have 100 of them; archived ones do not
        count.

        Args:
            name: Name of the workspace, 1 to 40 characters.
        """
        return self._client.request(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        include_archived: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Workspace]:
        """List workspaces.

        Lists the workspaces of the organization. The default workspace, which has no
        id, is not among them. Iterating over the result goes on through all pages.

        Args:
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            limit: How many objects a page may hold.
            include_archived: Whether workspaces that were archived are listed as well.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "include_archived": include_archived,
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

    def update(
        self,
        workspace_id: str,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Update a workspace.

        Gives a workspace another name.

        Args:
            workspace_id: Id of the workspace.
            name: New name of the workspace, 1 to 40 characters.
        """
        return self._client.request(
            _UPDATE,
            path={"workspace_id": workspace_id},
            body={"name": name},
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

        Takes a workspace out of use. It keeps its id, is listed on request only, and no
        longer counts towards the limit of 100 workspaces. The Admin API has no way
        back.

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
        """The users who belong to a workspace, and their roles in it."""
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
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Create a workspace.

        Creates a workspace. An organization can have 100 of them; archived ones do not
        count.

        Args:
            name: Name of the workspace, 1 to 40 characters.
        """
        return await self._client.request(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        include_archived: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Workspace]:
        """List workspaces.

        Lists the workspaces of the organization. The default workspace, which has no
        id, is not among them. Iterating over the result goes on through all pages.

        Args:
            before_id: Id of an object of the list; the page holds those right before
                it. Pass the `first_id` of a page to get the previous one.
            after_id: Id of an object of the list; the page holds those right after it.
                Pass the `last_id` of a page to get the next one.
            limit: How many objects a page may hold.
            include_archived: Whether workspaces that were archived are listed as well.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "include_archived": include_archived,
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

    async def update(
        self,
        workspace_id: str,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Workspace:
        """Update a workspace.

        Gives a workspace another name.

        Args:
            workspace_id: Id of the workspace.
            name: New name of the workspace, 1 to 40 characters.
        """
        return await self._client.request(
            _UPDATE,
            path={"workspace_id": workspace_id},
            body={"name": name},
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

        Takes a workspace out of use. It keeps its id, is listed on request only, and no
        longer counts towards the limit of 100 workspaces. The Admin API has no way
        back.

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
        self.retrieve = raw_response(owner.retrieve)
        self.update = raw_response(owner.update)
        self.archive = raw_response(owner.archive)

    @cached_property
    def members(self) -> MembersWithRawResponse:
        """The users who belong to a workspace, and their roles in it."""
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
        self.retrieve = streamed_response(owner.retrieve)
        self.update = streamed_response(owner.update)
        self.archive = streamed_response(owner.archive)

    @cached_property
    def members(self) -> MembersWithStreamingResponse:
        """The users who belong to a workspace, and their roles in it."""
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
        self.retrieve = async_raw_response(owner.retrieve)
        self.update = async_raw_response(owner.update)
        self.archive = async_raw_response(owner.archive)

    @cached_property
    def members(self) -> AsyncMembersWithRawResponse:
        """The users who belong to a workspace, and their roles in it."""
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
        self.retrieve = async_streamed_response(owner.retrieve)
        self.update = async_streamed_response(owner.update)
        self.archive = async_streamed_response(owner.archive)

    @cached_property
    def members(self) -> AsyncMembersWithStreamingResponse:
        """The users who belong to a workspace, and their roles in it."""
        from .members import AsyncMembersWithStreamingResponse

        return AsyncMembersWithStreamingResponse(self._owner.members)
