# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`organization.federation.rules.workspaces`: Divide the organization into
workspaces.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..... import types
from ....._runtime._async.client import AsyncResource
from ....._runtime._sync.client import SyncResource
from ....._runtime.core.omit import NOT_GIVEN, omit
from ....._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from ....._runtime._async.paginator import AsyncPaginator
    from ....._runtime._sync.pages import SyncPage
    from ....._runtime.core.omit import NotGiven, Omit

_ADD: Operation[types.FederationRuleWorkspace] = Operation(
    "POST",
    "/v1/organizations/federation_rules/{federation_rule_id}/workspaces",
    lambda: types.FederationRuleWorkspace,
    body_schema="OrganizationFederationRuleWorkspaceAddParams",
    security=(("adminApiKey",), ("bearer",)),
)
_LIST: Operation[types.FederationRuleWorkspaceList] = Operation(
    "GET",
    "/v1/organizations/federation_rules/{federation_rule_id}/workspaces",
    lambda: types.FederationRuleWorkspaceList,
    security=(("adminApiKey",), ("bearer",)),
)
_REMOVE: Operation[types.OrganizationFederationRuleWorkspaceRemoveResponse] = Operation(
    "DELETE",
    "/v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}",
    lambda: types.OrganizationFederationRuleWorkspaceRemoveResponse,
    security=(("adminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Workspaces(SyncResource):
    """Divide the organization into workspaces."""

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

    def add(
        self,
        federation_rule_id: str,
        *,
        workspace_id: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRuleWorkspace:
        """Add a workspace to a federation rule.

        Makes a federation rule apply to one workspace more.

        Args:
            federation_rule_id: Id of the federation rule.
            workspace_id: Identifier of the workspace to add.
        """
        return self._client.request(
            _ADD,
            path={"federation_rule_id": federation_rule_id},
            body={"workspace_id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        federation_rule_id: str,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.FederationRuleWorkspace, types.FederationRuleWorkspaceList]:
        """List the workspaces of a federation rule.

        Lists the workspaces that a federation rule is for. Iterating over the result
        goes on through all pages.

        Args:
            federation_rule_id: Id of the federation rule.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"federation_rule_id": federation_rule_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def remove(
        self,
        federation_rule_id: str,
        workspace_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationFederationRuleWorkspaceRemoveResponse:
        """Remove a workspace from a federation rule.

        Makes a federation rule no longer apply to a workspace.

        Args:
            federation_rule_id: Id of the federation rule.
            workspace_id: Id of the workspace.
        """
        return self._client.request(
            _REMOVE,
            path={
                "federation_rule_id": federation_rule_id,
                "workspace_id": workspace_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncWorkspaces(AsyncResource):
    """Divide the organization into workspaces."""

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

    async def add(
        self,
        federation_rule_id: str,
        *,
        workspace_id: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRuleWorkspace:
        """Add a workspace to a federation rule.

        Makes a federation rule apply to one workspace more.

        Args:
            federation_rule_id: Id of the federation rule.
            workspace_id: Identifier of the workspace to add.
        """
        return await self._client.request(
            _ADD,
            path={"federation_rule_id": federation_rule_id},
            body={"workspace_id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        federation_rule_id: str,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[
        types.FederationRuleWorkspace, types.FederationRuleWorkspaceList
    ]:
        """List the workspaces of a federation rule.

        Lists the workspaces that a federation rule is for. Iterating over the result
        goes on through all pages.

        Args:
            federation_rule_id: Id of the federation rule.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"federation_rule_id": federation_rule_id},
            query={"limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def remove(
        self,
        federation_rule_id: str,
        workspace_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OrganizationFederationRuleWorkspaceRemoveResponse:
        """Remove a workspace from a federation rule.

        Makes a federation rule no longer apply to a workspace.

        Args:
            federation_rule_id: Id of the federation rule.
            workspace_id: Id of the workspace.
        """
        return await self._client.request(
            _REMOVE,
            path={
                "federation_rule_id": federation_rule_id,
                "workspace_id": workspace_id,
            },
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
        from ....._runtime._sync.raw import raw_response

        self._owner = owner
        self.add = raw_response(owner.add)
        self.list = raw_response(owner.list)
        self.remove = raw_response(owner.remove)


class WorkspacesWithStreamingResponse:
    """`Workspaces`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Workspaces) -> None:
        from ....._runtime._sync.raw import streamed_response

        self._owner = owner
        self.add = streamed_response(owner.add)
        self.list = streamed_response(owner.list)
        self.remove = streamed_response(owner.remove)


class AsyncWorkspacesWithRawResponse:
    """`AsyncWorkspaces`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncWorkspaces) -> None:
        from ....._runtime._async.raw import async_raw_response

        self._owner = owner
        self.add = async_raw_response(owner.add)
        self.list = async_raw_response(owner.list)
        self.remove = async_raw_response(owner.remove)


class AsyncWorkspacesWithStreamingResponse:
    """`AsyncWorkspaces`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncWorkspaces) -> None:
        from ....._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.add = async_streamed_response(owner.add)
        self.list = async_streamed_response(owner.list)
        self.remove = async_streamed_response(owner.remove)
