# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.federation.rules`."""

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

    from ..... import params
    from ....._runtime._async.paginator import AsyncPaginator
    from ....._runtime._sync.pages import SyncPage
    from ....._runtime.core.omit import NotGiven, Omit
    from .workspaces import (
        AsyncWorkspaces,
        AsyncWorkspacesWithRawResponse,
        AsyncWorkspacesWithStreamingResponse,
        Workspaces,
        WorkspacesWithRawResponse,
        WorkspacesWithStreamingResponse,
    )

_CREATE: Operation[types.FederationRule] = Operation(
    "POST",
    "/v1/organizations/federation_rules",
    lambda: types.FederationRule,
    body_schema="OrganizationFederationRuleCreateParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST: Operation[types.FederationRuleList] = Operation(
    "GET",
    "/v1/organizations/federation_rules",
    lambda: types.FederationRuleList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_UPDATE: Operation[types.FederationRule] = Operation(
    "POST",
    "/v1/organizations/federation_rules/{federation_rule_id}",
    lambda: types.FederationRule,
    body_schema="OrganizationFederationRuleUpdateParams",
    optional_body=True,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.FederationRule] = Operation(
    "GET",
    "/v1/organizations/federation_rules/{federation_rule_id}",
    lambda: types.FederationRule,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_ARCHIVE: Operation[types.FederationRule] = Operation(
    "POST",
    "/v1/organizations/federation_rules/{federation_rule_id}/archive",
    lambda: types.FederationRule,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Rules(SyncResource):
    """Operations of `organization.federation.rules`."""

    @cached_property
    def workspaces(self) -> Workspaces:
        """Divide the organization into workspaces."""
        from .workspaces import Workspaces

        return Workspaces(self._client)

    @cached_property
    def with_raw_response(self) -> RulesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return RulesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RulesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return RulesWithStreamingResponse(self)

    def create(
        self,
        *,
        issuer_id: str,
        match: params.FederationRuleMatchParam,
        name: str,
        oauth_scope: str,
        target: params.ServiceAccountTargetParam,
        applies_to_all_workspaces: bool | Omit = omit,
        description: str | None | Omit = omit,
        token_lifetime_seconds: int | Omit = omit,
        workspace_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRule:
        """Create a federation rule.

        Says which tokens of a federation issuer are exchanged for access tokens, and
        for which service account.

        Args:
            issuer_id: Identifier of the federation issuer whose tokens the rule is
                about.
            match: What a token has to look like for the rule to apply.
            name: Name of the rule.
            oauth_scope: OAuth scope of the access tokens that the rule grants.
            target: Service account that the access tokens act as.
            applies_to_all_workspaces: Whether the rule is for every workspace.
            description: What the rule is for, in words of your own.
            token_lifetime_seconds: Lifetime of the access tokens that the rule grants,
                in seconds; an hour (3600) if left out.
            workspace_id: Identifier of a workspace that the rule is for.
        """
        return self._client.request(
            _CREATE,
            body={
                "issuer_id": issuer_id,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "description": description,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        include_archived: bool | Omit = omit,
        issuer_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.FederationRule, types.FederationRuleList]:
        """List federation rules.

        Lists the federation rules of the organization, or those of one issuer.
        Iterating over the result goes on through all pages.

        Args:
            include_archived: Whether rules that were archived are listed as well.
            issuer_id: List only the rules about this federation issuer.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "include_archived": include_archived,
                "issuer_id": issuer_id,
                "limit": limit,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: bool | None | Omit = omit,
        description: str | None | Omit = omit,
        match: params.FederationRuleMatchParam | None | Omit = omit,
        name: str | None | Omit = omit,
        oauth_scope: str | None | Omit = omit,
        target: params.ServiceAccountTargetParam | None | Omit = omit,
        token_lifetime_seconds: int | None | Omit = omit,
        workspace_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRule:
        """Update a federation rule.

        Changes a federation rule. What is left out stays as it is.

        Args:
            federation_rule_id: Id of the federation rule.
            applies_to_all_workspaces: Whether the rule is for every workspace.
            description: New text that says what the rule is for.
            match: New description of the tokens that the rule applies to.
            name: New name of the rule.
            oauth_scope: New OAuth scope of the access tokens that the rule grants.
            target: Service account that the access tokens act as from now on.
            token_lifetime_seconds: New lifetime of the access tokens that the rule
                grants, in seconds.
            workspace_id: Identifier of a workspace that the rule is for.
        """
        return self._client.request(
            _UPDATE,
            path={"federation_rule_id": federation_rule_id},
            body={
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "description": description,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        federation_rule_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRule:
        """Retrieve a federation rule.

        Returns one federation rule by its id.

        Args:
            federation_rule_id: Id of the federation rule.
        """
        return self._client.request(
            _RETRIEVE,
            path={"federation_rule_id": federation_rule_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def archive(
        self,
        federation_rule_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRule:
        """Archive a federation rule.

        Takes a federation rule out of use. It keeps its id and is listed on request
        only.

        Args:
            federation_rule_id: Id of the federation rule.
        """
        return self._client.request(
            _ARCHIVE,
            path={"federation_rule_id": federation_rule_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRules(AsyncResource):
    """Operations of `organization.federation.rules`."""

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Divide the organization into workspaces."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRulesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncRulesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRulesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncRulesWithStreamingResponse(self)

    async def create(
        self,
        *,
        issuer_id: str,
        match: params.FederationRuleMatchParam,
        name: str,
        oauth_scope: str,
        target: params.ServiceAccountTargetParam,
        applies_to_all_workspaces: bool | Omit = omit,
        description: str | None | Omit = omit,
        token_lifetime_seconds: int | Omit = omit,
        workspace_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRule:
        """Create a federation rule.

        Says which tokens of a federation issuer are exchanged for access tokens, and
        for which service account.

        Args:
            issuer_id: Identifier of the federation issuer whose tokens the rule is
                about.
            match: What a token has to look like for the rule to apply.
            name: Name of the rule.
            oauth_scope: OAuth scope of the access tokens that the rule grants.
            target: Service account that the access tokens act as.
            applies_to_all_workspaces: Whether the rule is for every workspace.
            description: What the rule is for, in words of your own.
            token_lifetime_seconds: Lifetime of the access tokens that the rule grants,
                in seconds; an hour (3600) if left out.
            workspace_id: Identifier of a workspace that the rule is for.
        """
        return await self._client.request(
            _CREATE,
            body={
                "issuer_id": issuer_id,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "description": description,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        include_archived: bool | Omit = omit,
        issuer_id: str | None | Omit = omit,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.FederationRule, types.FederationRuleList]:
        """List federation rules.

        Lists the federation rules of the organization, or those of one issuer.
        Iterating over the result goes on through all pages.

        Args:
            include_archived: Whether rules that were archived are listed as well.
            issuer_id: List only the rules about this federation issuer.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={
                "include_archived": include_archived,
                "issuer_id": issuer_id,
                "limit": limit,
                "page": page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: bool | None | Omit = omit,
        description: str | None | Omit = omit,
        match: params.FederationRuleMatchParam | None | Omit = omit,
        name: str | None | Omit = omit,
        oauth_scope: str | None | Omit = omit,
        target: params.ServiceAccountTargetParam | None | Omit = omit,
        token_lifetime_seconds: int | None | Omit = omit,
        workspace_id: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRule:
        """Update a federation rule.

        Changes a federation rule. What is left out stays as it is.

        Args:
            federation_rule_id: Id of the federation rule.
            applies_to_all_workspaces: Whether the rule is for every workspace.
            description: New text that says what the rule is for.
            match: New description of the tokens that the rule applies to.
            name: New name of the rule.
            oauth_scope: New OAuth scope of the access tokens that the rule grants.
            target: Service account that the access tokens act as from now on.
            token_lifetime_seconds: New lifetime of the access tokens that the rule
                grants, in seconds.
            workspace_id: Identifier of a workspace that the rule is for.
        """
        return await self._client.request(
            _UPDATE,
            path={"federation_rule_id": federation_rule_id},
            body={
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "description": description,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        federation_rule_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRule:
        """Retrieve a federation rule.

        Returns one federation rule by its id.

        Args:
            federation_rule_id: Id of the federation rule.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"federation_rule_id": federation_rule_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def archive(
        self,
        federation_rule_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationRule:
        """Archive a federation rule.

        Takes a federation rule out of use. It keeps its id and is listed on request
        only.

        Args:
            federation_rule_id: Id of the federation rule.
        """
        return await self._client.request(
            _ARCHIVE,
            path={"federation_rule_id": federation_rule_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RulesWithRawResponse:
    """`Rules`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Rules) -> None:
        from ....._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.archive = raw_response(owner.archive)

    @cached_property
    def workspaces(self) -> WorkspacesWithRawResponse:
        """Divide the organization into workspaces."""
        from .workspaces import WorkspacesWithRawResponse

        return WorkspacesWithRawResponse(self._owner.workspaces)


class RulesWithStreamingResponse:
    """`Rules`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Rules) -> None:
        from ....._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.archive = streamed_response(owner.archive)

    @cached_property
    def workspaces(self) -> WorkspacesWithStreamingResponse:
        """Divide the organization into workspaces."""
        from .workspaces import WorkspacesWithStreamingResponse

        return WorkspacesWithStreamingResponse(self._owner.workspaces)


class AsyncRulesWithRawResponse:
    """`AsyncRules`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncRules) -> None:
        from ....._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.archive = async_raw_response(owner.archive)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesWithRawResponse:
        """Divide the organization into workspaces."""
        from .workspaces import AsyncWorkspacesWithRawResponse

        return AsyncWorkspacesWithRawResponse(self._owner.workspaces)


class AsyncRulesWithStreamingResponse:
    """`AsyncRules`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncRules) -> None:
        from ....._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.archive = async_streamed_response(owner.archive)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesWithStreamingResponse:
        """Divide the organization into workspaces."""
        from .workspaces import AsyncWorkspacesWithStreamingResponse

        return AsyncWorkspacesWithStreamingResponse(self._owner.workspaces)
