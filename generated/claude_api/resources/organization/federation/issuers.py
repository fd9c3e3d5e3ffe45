# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.federation.issuers`."""

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

    from .... import params
    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.omit import NotGiven, Omit

_CREATE: Operation[types.FederationIssuer] = Operation(
    "POST",
    "/v1/organizations/federation_issuers",
    lambda: types.FederationIssuer,
    body_schema="OrganizationFederationIssuerCreateParams",
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST: Operation[types.FederationIssuerList] = Operation(
    "GET",
    "/v1/organizations/federation_issuers",
    lambda: types.FederationIssuerList,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_UPDATE: Operation[types.FederationIssuer] = Operation(
    "POST",
    "/v1/organizations/federation_issuers/{federation_issuer_id}",
    lambda: types.FederationIssuer,
    body_schema="OrganizationFederationIssuerUpdateParams",
    optional_body=True,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.FederationIssuer] = Operation(
    "GET",
    "/v1/organizations/federation_issuers/{federation_issuer_id}",
    lambda: types.FederationIssuer,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_ARCHIVE: Operation[types.FederationIssuer] = Operation(
    "POST",
    "/v1/organizations/federation_issuers/{federation_issuer_id}/archive",
    lambda: types.FederationIssuer,
    security=(("bearerAdminApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Issuers(SyncResource):
    """Operations of `organization.federation.issuers`."""

    @cached_property
    def with_raw_response(self) -> IssuersWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return IssuersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IssuersWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return IssuersWithStreamingResponse(self)

    def create(
        self,
        *,
        issuer_url: str,
        name: str,
        check_jti: bool | None | Omit = omit,
        jwks: params.JWKSParam | Omit = omit,
        max_jwt_lifetime_seconds: int | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationIssuer:
        """Create a federation issuer.

        Makes the organization trust the tokens of an identity provider. A federation
        rule is needed besides to get access tokens for them.

        Args:
            issuer_url: Address of the issuer, as the `iss` claim of its tokens has it.
            name: Name of the issuer.
            check_jti: Whether the `jti` claim, the identifier of a token, is to be
                checked. It is unless this is `false`.
            jwks: Where the public keys come from that the signatures of tokens are
                checked with.
            max_jwt_lifetime_seconds: Longest lifetime of a token that is accepted, in
                seconds; an hour (3600) if left out.
        """
        return self._client.request(
            _CREATE,
            body={
                "issuer_url": issuer_url,
                "name": name,
                "check_jti": check_jti,
                "jwks": jwks,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
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
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.FederationIssuer, types.FederationIssuerList]:
        """List federation issuers.

        Lists the federation issuers of the organization. Iterating over the result goes
        on through all pages.

        Args:
            include_archived: Whether issuers that were archived are listed as well.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"include_archived": include_archived, "limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: bool | None | Omit = omit,
        issuer_url: str | None | Omit = omit,
        jwks: params.JWKSParam | None | Omit = omit,
        jwks_polling_disabled: bool | None | Omit = omit,
        max_jwt_lifetime_seconds: int | None | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationIssuer:
        """Update a federation issuer.

        Changes a federation issuer. What is left out stays as it is.

        Args:
            federation_issuer_id: Id of the federation issuer.
            check_jti: Whether the `jti` claim, the identifier of a token, is to be
                checked.
            issuer_url: New address of the issuer, as the `iss` claim of its tokens has
                it.
            jwks: New source of the public keys that the signatures of tokens are
                checked with.
            jwks_polling_disabled: Whether fetching the public keys is to be switched
                off.
            max_jwt_lifetime_seconds: New longest lifetime of a token that is accepted,
                in seconds.
            name: New name of the issuer.
        """
        return self._client.request(
            _UPDATE,
            path={"federation_issuer_id": federation_issuer_id},
            body={
                "check_jti": check_jti,
                "issuer_url": issuer_url,
                "jwks": jwks,
                "jwks_polling_disabled": jwks_polling_disabled,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        federation_issuer_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationIssuer:
        """Retrieve a federation issuer.

        Returns one federation issuer by its id.

        Args:
            federation_issuer_id: Id of the federation issuer.
        """
        return self._client.request(
            _RETRIEVE,
            path={"federation_issuer_id": federation_issuer_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def archive(
        self,
        federation_issuer_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationIssuer:
        """Archive a federation issuer.

        Takes a federation issuer out of use. It keeps its id and is listed on request
        only.

        Args:
            federation_issuer_id: Id of the federation issuer.
        """
        return self._client.request(
            _ARCHIVE,
            path={"federation_issuer_id": federation_issuer_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncIssuers(AsyncResource):
    """Operations of `organization.federation.issuers`."""

    @cached_property
    def with_raw_response(self) -> AsyncIssuersWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncIssuersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIssuersWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncIssuersWithStreamingResponse(self)

    async def create(
        self,
        *,
        issuer_url: str,
        name: str,
        check_jti: bool | None | Omit = omit,
        jwks: params.JWKSParam | Omit = omit,
        max_jwt_lifetime_seconds: int | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationIssuer:
        """Create a federation issuer.

        Makes the organization trust the tokens of an identity provider. A federation
        rule is needed besides to get access tokens for them.

        Args:
            issuer_url: Address of the issuer, as the `iss` claim of its tokens has it.
            name: Name of the issuer.
            check_jti: Whether the `jti` claim, the identifier of a token, is to be
                checked. It is unless this is `false`.
            jwks: Where the public keys come from that the signatures of tokens are
                checked with.
            max_jwt_lifetime_seconds: Longest lifetime of a token that is accepted, in
                seconds; an hour (3600) if left out.
        """
        return await self._client.request(
            _CREATE,
            body={
                "issuer_url": issuer_url,
                "name": name,
                "check_jti": check_jti,
                "jwks": jwks,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
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
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.FederationIssuer, types.FederationIssuerList]:
        """List federation issuers.

        Lists the federation issuers of the organization. Iterating over the result goes
        on through all pages.

        Args:
            include_archived: Whether issuers that were archived are listed as well.
            limit: How many objects a page may hold.
            page: The `next_page` of the page before. Leave it out for the first page.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"include_archived": include_archived, "limit": limit, "page": page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: bool | None | Omit = omit,
        issuer_url: str | None | Omit = omit,
        jwks: params.JWKSParam | None | Omit = omit,
        jwks_polling_disabled: bool | None | Omit = omit,
        max_jwt_lifetime_seconds: int | None | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationIssuer:
        """Update a federation issuer.

        Changes a federation issuer. What is left out stays as it is.

        Args:
            federation_issuer_id: Id of the federation issuer.
            check_jti: Whether the `jti` claim, the identifier of a token, is to be
                checked.
            issuer_url: New address of the issuer, as the `iss` claim of its tokens has
                it.
            jwks: New source of the public keys that the signatures of tokens are
                checked with.
            jwks_polling_disabled: Whether fetching the public keys is to be switched
                off.
            max_jwt_lifetime_seconds: New longest lifetime of a token that is accepted,
                in seconds.
            name: New name of the issuer.
        """
        return await self._client.request(
            _UPDATE,
            path={"federation_issuer_id": federation_issuer_id},
            body={
                "check_jti": check_jti,
                "issuer_url": issuer_url,
                "jwks": jwks,
                "jwks_polling_disabled": jwks_polling_disabled,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        federation_issuer_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationIssuer:
        """Retrieve a federation issuer.

        Returns one federation issuer by its id.

        Args:
            federation_issuer_id: Id of the federation issuer.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"federation_issuer_id": federation_issuer_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def archive(
        self,
        federation_issuer_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.FederationIssuer:
        """Archive a federation issuer.

        Takes a federation issuer out of use. It keeps its id and is listed on request
        only.

        Args:
            federation_issuer_id: Id of the federation issuer.
        """
        return await self._client.request(
            _ARCHIVE,
            path={"federation_issuer_id": federation_issuer_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class IssuersWithRawResponse:
    """`Issuers`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Issuers) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.update = raw_response(owner.update)
        self.retrieve = raw_response(owner.retrieve)
        self.archive = raw_response(owner.archive)


class IssuersWithStreamingResponse:
    """`Issuers`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Issuers) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.update = streamed_response(owner.update)
        self.retrieve = streamed_response(owner.retrieve)
        self.archive = streamed_response(owner.archive)


class AsyncIssuersWithRawResponse:
    """`AsyncIssuers`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncIssuers) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.update = async_raw_response(owner.update)
        self.retrieve = async_raw_response(owner.retrieve)
        self.archive = async_raw_response(owner.archive)


class AsyncIssuersWithStreamingResponse:
    """`AsyncIssuers`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncIssuers) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.update = async_streamed_response(owner.update)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.archive = async_streamed_response(owner.archive)
