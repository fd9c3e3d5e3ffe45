# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Pets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from ._runtime.async_client import AsyncAPIClient
from ._runtime.client import ClientSettings
from ._runtime.omit import NOT_GIVEN
from ._runtime.operation import Operation
from ._runtime.sync_client import SyncAPIClient

if TYPE_CHECKING:
    import httpx2

    from ._runtime.errors import ErrorTable
    from ._runtime.omit import NotGiven
    from .resources.any import AnyResource, AsyncAnyResource
    from .resources.k import AsyncK, K
    from .resources.lines_ import AsyncLines, Lines
    from .resources.mapping import AsyncMappingResource, MappingResource
    from .resources.omit import AsyncOmitResource, OmitResource
    from .resources.operation import AsyncOperationResource, OperationResource
    from .resources.pets import AsyncPetsResource, PetsResource
    from .resources.stream_ import AsyncStreamResource, StreamResource
    from .resources.types import AsyncTypes, Types


_PACKAGE = __name__.rpartition(".")[0]


def _errors() -> ErrorTable:
    from .errors import ERRORS

    return ERRORS


def _request_schemas() -> Mapping[str, Any]:
    text = files(_PACKAGE).joinpath("params/_schemas.json").read_text("utf-8")
    schemas: Mapping[str, Any] = json.loads(text)
    return schemas


_SETTINGS = ClientSettings(
    package=_PACKAGE,
    version="0.1.0",
    user_agent="pets/0.1.0",
    base_url=None,
    base_url_env=None,
    errors=_errors,
    request_schemas=_request_schemas,
    request_id_header=None,
    timeout_s=60.0,
    max_retries=2,
)

_REQUEST: Operation[None] = Operation("GET", "/f", lambda: None)
_CLOSE: Operation[None] = Operation("GET", "/g", lambda: None)
_WITH_OPTIONS: Operation[None] = Operation("GET", "/h", lambda: None)


class Pets(SyncAPIClient):
    """Client for Pets."""

    def __init__(
        self,
        *,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx2.Client | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Where the API is.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 60.
            max_retries: How often a request that failed for a passing reason is sent
                again. Default: 2.
            default_headers: Sent with every request; `Omit()` removes a header.
            default_query: Sent with every request.
            http_client: An httpx2 client of your own; it is not closed with this one.
            strict_responses: Raise where a response does not fit its model.
            validate_requests: Check requests against the spec before sending them.
        """
        super().__init__(
            settings=_SETTINGS,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
        )

    @cached_property
    def operation(self) -> OperationResource:
        """Operations of `operation`."""
        from .resources.operation import OperationResource

        return OperationResource(self)

    @cached_property
    def stream_(self) -> StreamResource:
        """Operations of `stream_`."""
        from .resources.stream_ import StreamResource

        return StreamResource(self)

    @cached_property
    def any(self) -> AnyResource:
        """Operations of `any`."""
        from .resources.any import AnyResource

        return AnyResource(self)

    @cached_property
    def mapping(self) -> MappingResource:
        """Operations of `mapping`."""
        from .resources.mapping import MappingResource

        return MappingResource(self)

    @cached_property
    def omit(self) -> OmitResource:
        """Operations of `omit`."""
        from .resources.omit import OmitResource

        return OmitResource(self)

    @cached_property
    def lines_(self) -> Lines:
        """Operations of `lines_`."""
        from .resources.lines_ import Lines

        return Lines(self)

    @cached_property
    def k(self) -> K:
        """Operations of `k`."""
        from .resources.k import K

        return K(self)

    @cached_property
    def types(self) -> Types:
        """Operations of `types`."""
        from .resources.types import Types

        return Types(self)

    @cached_property
    def pets(self) -> PetsResource:
        """Operations of `pets`."""
        from .resources.pets import PetsResource

        return PetsResource(self)

    def request_(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return self.request(
            _REQUEST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def close_(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return self.request(
            _CLOSE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def with_options_(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return self.request(
            _WITH_OPTIONS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPets(AsyncAPIClient):
    """Client for Pets."""

    def __init__(
        self,
        *,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Where the API is.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 60.
            max_retries: How often a request that failed for a passing reason is sent
                again. Default: 2.
            default_headers: Sent with every request; `Omit()` removes a header.
            default_query: Sent with every request.
            http_client: An httpx2 client of your own; it is not closed with this one.
            strict_responses: Raise where a response does not fit its model.
            validate_requests: Check requests against the spec before sending them.
        """
        super().__init__(
            settings=_SETTINGS,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
        )

    @cached_property
    def operation(self) -> AsyncOperationResource:
        """Operations of `operation`."""
        from .resources.operation import AsyncOperationResource

        return AsyncOperationResource(self)

    @cached_property
    def stream_(self) -> AsyncStreamResource:
        """Operations of `stream_`."""
        from .resources.stream_ import AsyncStreamResource

        return AsyncStreamResource(self)

    @cached_property
    def any(self) -> AsyncAnyResource:
        """Operations of `any`."""
        from .resources.any import AsyncAnyResource

        return AsyncAnyResource(self)

    @cached_property
    def mapping(self) -> AsyncMappingResource:
        """Operations of `mapping`."""
        from .resources.mapping import AsyncMappingResource

        return AsyncMappingResource(self)

    @cached_property
    def omit(self) -> AsyncOmitResource:
        """Operations of `omit`."""
        from .resources.omit import AsyncOmitResource

        return AsyncOmitResource(self)

    @cached_property
    def lines_(self) -> AsyncLines:
        """Operations of `lines_`."""
        from .resources.lines_ import AsyncLines

        return AsyncLines(self)

    @cached_property
    def k(self) -> AsyncK:
        """Operations of `k`."""
        from .resources.k import AsyncK

        return AsyncK(self)

    @cached_property
    def types(self) -> AsyncTypes:
        """Operations of `types`."""
        from .resources.types import AsyncTypes

        return AsyncTypes(self)

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Operations of `pets`."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)

    async def request_(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return await self.request(
            _REQUEST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def close_(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return await self.request(
            _CLOSE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def with_options_(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return await self.request(
            _WITH_OPTIONS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
