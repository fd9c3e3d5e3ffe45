# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Pets."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ._runtime._async.client import AsyncAPIClient
from ._runtime._sync.client import SyncAPIClient
from ._runtime.core.omit import NOT_GIVEN
from ._runtime.core.operation import Operation
from ._runtime.core.settings import ClientSettings

if TYPE_CHECKING:
    import httpx2

    from ._runtime.core.errors import ErrorTable
    from ._runtime.core.omit import NotGiven
    from .resources.any import (
        AnyResource,
        AnyResourceWithRawResponse,
        AnyResourceWithStreamingResponse,
        AsyncAnyResource,
        AsyncAnyResourceWithRawResponse,
        AsyncAnyResourceWithStreamingResponse,
    )
    from .resources.k import (
        AsyncK,
        AsyncKWithRawResponse,
        AsyncKWithStreamingResponse,
        K,
        KWithRawResponse,
        KWithStreamingResponse,
    )
    from .resources.lines_ import (
        AsyncLines,
        AsyncLinesWithRawResponse,
        AsyncLinesWithStreamingResponse,
        Lines,
        LinesWithRawResponse,
        LinesWithStreamingResponse,
    )
    from .resources.mapping import (
        AsyncMappingResource,
        AsyncMappingResourceWithRawResponse,
        AsyncMappingResourceWithStreamingResponse,
        MappingResource,
        MappingResourceWithRawResponse,
        MappingResourceWithStreamingResponse,
    )
    from .resources.omit_ import (
        AsyncOmitResource,
        AsyncOmitResourceWithRawResponse,
        AsyncOmitResourceWithStreamingResponse,
        OmitResource,
        OmitResourceWithRawResponse,
        OmitResourceWithStreamingResponse,
    )
    from .resources.operation import (
        AsyncOperationResource,
        AsyncOperationResourceWithRawResponse,
        AsyncOperationResourceWithStreamingResponse,
        OperationResource,
        OperationResourceWithRawResponse,
        OperationResourceWithStreamingResponse,
    )
    from .resources.pets import (
        AsyncPetsResource,
        AsyncPetsResourceWithRawResponse,
        AsyncPetsResourceWithStreamingResponse,
        PetsResource,
        PetsResourceWithRawResponse,
        PetsResourceWithStreamingResponse,
    )
    from .resources.stream_ import (
        AsyncStreamResource,
        AsyncStreamResourceWithRawResponse,
        AsyncStreamResourceWithStreamingResponse,
        StreamResource,
        StreamResourceWithRawResponse,
        StreamResourceWithStreamingResponse,
    )
    from .resources.types_ import (
        AsyncTypes,
        AsyncTypesWithRawResponse,
        AsyncTypesWithStreamingResponse,
        Types,
        TypesWithRawResponse,
        TypesWithStreamingResponse,
    )


_PACKAGE = __name__.rpartition(".")[0]


def _errors() -> ErrorTable:
    from .errors import ERRORS

    return ERRORS


def _request_schemas() -> Mapping[str, Any]:
    # Imported here: few clients check requests, and importlib.resources loads slowly.
    import json
    from importlib.resources import files

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

    _settings = _SETTINGS

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
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
        deadline: float | None = None,
        event_timeout: float | None = None,
        cross_origin_redirects: bool = False,
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
            max_response_bytes: How large a body may be that is held in memory, or one
                event or line of a stream, decompressed; None: any size. Default: 256
                MiB.
            deadline: Seconds from a call to its result, with all retries; it also
                allows to wait longer than a minute where the server asks for that.
            event_timeout: Seconds that a stream may go on without an event; comments,
                and events that are not handed out, do not count.
            cross_origin_redirects: Follow redirects to another host, port or scheme.
                Nothing but the address is sent there: no credential, no header of
                yours, no body.
        """
        super().__init__(
            settings=self._settings,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
            max_response_bytes=max_response_bytes,
            deadline=deadline,
            event_timeout=event_timeout,
            cross_origin_redirects=cross_origin_redirects,
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
    def omit_(self) -> OmitResource:
        """Operations of `omit_`."""
        from .resources.omit_ import OmitResource

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
    def types_(self) -> Types:
        """Operations of `types_`."""
        from .resources.types_ import Types

        return Types(self)

    @cached_property
    def pets(self) -> PetsResource:
        """Operations of `pets`."""
        from .resources.pets import PetsResource

        return PetsResource(self)

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return PetsWithStreamingResponse(self)

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

    _settings = _SETTINGS

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
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
        deadline: float | None = None,
        event_timeout: float | None = None,
        cross_origin_redirects: bool = False,
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
            max_response_bytes: How large a body may be that is held in memory, or one
                event or line of a stream, decompressed; None: any size. Default: 256
                MiB.
            deadline: Seconds from a call to its result, with all retries; it also
                allows to wait longer than a minute where the server asks for that.
            event_timeout: Seconds that a stream may go on without an event; comments,
                and events that are not handed out, do not count.
            cross_origin_redirects: Follow redirects to another host, port or scheme.
                Nothing but the address is sent there: no credential, no header of
                yours, no body.
        """
        super().__init__(
            settings=self._settings,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
            max_response_bytes=max_response_bytes,
            deadline=deadline,
            event_timeout=event_timeout,
            cross_origin_redirects=cross_origin_redirects,
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
    def omit_(self) -> AsyncOmitResource:
        """Operations of `omit_`."""
        from .resources.omit_ import AsyncOmitResource

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
    def types_(self) -> AsyncTypes:
        """Operations of `types_`."""
        from .resources.types_ import AsyncTypes

        return AsyncTypes(self)

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Operations of `pets`."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncPetsWithStreamingResponse(self)

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


class PetsWithRawResponse:
    """`Pets`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Pets) -> None:
        from ._runtime._sync.raw import raw_response

        self._owner = owner
        self.request_ = raw_response(owner.request_)
        self.close_ = raw_response(owner.close_)
        self.with_options_ = raw_response(owner.with_options_)

    @cached_property
    def operation(self) -> OperationResourceWithRawResponse:
        """Operations of `operation`."""
        from .resources.operation import OperationResourceWithRawResponse

        return OperationResourceWithRawResponse(self._owner.operation)

    @cached_property
    def stream_(self) -> StreamResourceWithRawResponse:
        """Operations of `stream_`."""
        from .resources.stream_ import StreamResourceWithRawResponse

        return StreamResourceWithRawResponse(self._owner.stream_)

    @cached_property
    def any(self) -> AnyResourceWithRawResponse:
        """Operations of `any`."""
        from .resources.any import AnyResourceWithRawResponse

        return AnyResourceWithRawResponse(self._owner.any)

    @cached_property
    def mapping(self) -> MappingResourceWithRawResponse:
        """Operations of `mapping`."""
        from .resources.mapping import MappingResourceWithRawResponse

        return MappingResourceWithRawResponse(self._owner.mapping)

    @cached_property
    def omit_(self) -> OmitResourceWithRawResponse:
        """Operations of `omit_`."""
        from .resources.omit_ import OmitResourceWithRawResponse

        return OmitResourceWithRawResponse(self._owner.omit_)

    @cached_property
    def lines_(self) -> LinesWithRawResponse:
        """Operations of `lines_`."""
        from .resources.lines_ import LinesWithRawResponse

        return LinesWithRawResponse(self._owner.lines_)

    @cached_property
    def k(self) -> KWithRawResponse:
        """Operations of `k`."""
        from .resources.k import KWithRawResponse

        return KWithRawResponse(self._owner.k)

    @cached_property
    def types_(self) -> TypesWithRawResponse:
        """Operations of `types_`."""
        from .resources.types_ import TypesWithRawResponse

        return TypesWithRawResponse(self._owner.types_)

    @cached_property
    def pets(self) -> PetsResourceWithRawResponse:
        """Operations of `pets`."""
        from .resources.pets import PetsResourceWithRawResponse

        return PetsResourceWithRawResponse(self._owner.pets)


class PetsWithStreamingResponse:
    """`Pets`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Pets) -> None:
        from ._runtime._sync.raw import streamed_response

        self._owner = owner
        self.request_ = streamed_response(owner.request_)
        self.close_ = streamed_response(owner.close_)
        self.with_options_ = streamed_response(owner.with_options_)

    @cached_property
    def operation(self) -> OperationResourceWithStreamingResponse:
        """Operations of `operation`."""
        from .resources.operation import OperationResourceWithStreamingResponse

        return OperationResourceWithStreamingResponse(self._owner.operation)

    @cached_property
    def stream_(self) -> StreamResourceWithStreamingResponse:
        """Operations of `stream_`."""
        from .resources.stream_ import StreamResourceWithStreamingResponse

        return StreamResourceWithStreamingResponse(self._owner.stream_)

    @cached_property
    def any(self) -> AnyResourceWithStreamingResponse:
        """Operations of `any`."""
        from .resources.any import AnyResourceWithStreamingResponse

        return AnyResourceWithStreamingResponse(self._owner.any)

    @cached_property
    def mapping(self) -> MappingResourceWithStreamingResponse:
        """Operations of `mapping`."""
        from .resources.mapping import MappingResourceWithStreamingResponse

        return MappingResourceWithStreamingResponse(self._owner.mapping)

    @cached_property
    def omit_(self) -> OmitResourceWithStreamingResponse:
        """Operations of `omit_`."""
        from .resources.omit_ import OmitResourceWithStreamingResponse

        return OmitResourceWithStreamingResponse(self._owner.omit_)

    @cached_property
    def lines_(self) -> LinesWithStreamingResponse:
        """Operations of `lines_`."""
        from .resources.lines_ import LinesWithStreamingResponse

        return LinesWithStreamingResponse(self._owner.lines_)

    @cached_property
    def k(self) -> KWithStreamingResponse:
        """Operations of `k`."""
        from .resources.k import KWithStreamingResponse

        return KWithStreamingResponse(self._owner.k)

    @cached_property
    def types_(self) -> TypesWithStreamingResponse:
        """Operations of `types_`."""
        from .resources.types_ import TypesWithStreamingResponse

        return TypesWithStreamingResponse(self._owner.types_)

    @cached_property
    def pets(self) -> PetsResourceWithStreamingResponse:
        """Operations of `pets`."""
        from .resources.pets import PetsResourceWithStreamingResponse

        return PetsResourceWithStreamingResponse(self._owner.pets)


class AsyncPetsWithRawResponse:
    """`AsyncPets`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncPets) -> None:
        from ._runtime._async.raw import async_raw_response

        self._owner = owner
        self.request_ = async_raw_response(owner.request_)
        self.close_ = async_raw_response(owner.close_)
        self.with_options_ = async_raw_response(owner.with_options_)

    @cached_property
    def operation(self) -> AsyncOperationResourceWithRawResponse:
        """Operations of `operation`."""
        from .resources.operation import AsyncOperationResourceWithRawResponse

        return AsyncOperationResourceWithRawResponse(self._owner.operation)

    @cached_property
    def stream_(self) -> AsyncStreamResourceWithRawResponse:
        """Operations of `stream_`."""
        from .resources.stream_ import AsyncStreamResourceWithRawResponse

        return AsyncStreamResourceWithRawResponse(self._owner.stream_)

    @cached_property
    def any(self) -> AsyncAnyResourceWithRawResponse:
        """Operations of `any`."""
        from .resources.any import AsyncAnyResourceWithRawResponse

        return AsyncAnyResourceWithRawResponse(self._owner.any)

    @cached_property
    def mapping(self) -> AsyncMappingResourceWithRawResponse:
        """Operations of `mapping`."""
        from .resources.mapping import AsyncMappingResourceWithRawResponse

        return AsyncMappingResourceWithRawResponse(self._owner.mapping)

    @cached_property
    def omit_(self) -> AsyncOmitResourceWithRawResponse:
        """Operations of `omit_`."""
        from .resources.omit_ import AsyncOmitResourceWithRawResponse

        return AsyncOmitResourceWithRawResponse(self._owner.omit_)

    @cached_property
    def lines_(self) -> AsyncLinesWithRawResponse:
        """Operations of `lines_`."""
        from .resources.lines_ import AsyncLinesWithRawResponse

        return AsyncLinesWithRawResponse(self._owner.lines_)

    @cached_property
    def k(self) -> AsyncKWithRawResponse:
        """Operations of `k`."""
        from .resources.k import AsyncKWithRawResponse

        return AsyncKWithRawResponse(self._owner.k)

    @cached_property
    def types_(self) -> AsyncTypesWithRawResponse:
        """Operations of `types_`."""
        from .resources.types_ import AsyncTypesWithRawResponse

        return AsyncTypesWithRawResponse(self._owner.types_)

    @cached_property
    def pets(self) -> AsyncPetsResourceWithRawResponse:
        """Operations of `pets`."""
        from .resources.pets import AsyncPetsResourceWithRawResponse

        return AsyncPetsResourceWithRawResponse(self._owner.pets)


class AsyncPetsWithStreamingResponse:
    """`AsyncPets`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncPets) -> None:
        from ._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.request_ = async_streamed_response(owner.request_)
        self.close_ = async_streamed_response(owner.close_)
        self.with_options_ = async_streamed_response(owner.with_options_)

    @cached_property
    def operation(self) -> AsyncOperationResourceWithStreamingResponse:
        """Operations of `operation`."""
        from .resources.operation import AsyncOperationResourceWithStreamingResponse

        return AsyncOperationResourceWithStreamingResponse(self._owner.operation)

    @cached_property
    def stream_(self) -> AsyncStreamResourceWithStreamingResponse:
        """Operations of `stream_`."""
        from .resources.stream_ import AsyncStreamResourceWithStreamingResponse

        return AsyncStreamResourceWithStreamingResponse(self._owner.stream_)

    @cached_property
    def any(self) -> AsyncAnyResourceWithStreamingResponse:
        """Operations of `any`."""
        from .resources.any import AsyncAnyResourceWithStreamingResponse

        return AsyncAnyResourceWithStreamingResponse(self._owner.any)

    @cached_property
    def mapping(self) -> AsyncMappingResourceWithStreamingResponse:
        """Operations of `mapping`."""
        from .resources.mapping import AsyncMappingResourceWithStreamingResponse

        return AsyncMappingResourceWithStreamingResponse(self._owner.mapping)

    @cached_property
    def omit_(self) -> AsyncOmitResourceWithStreamingResponse:
        """Operations of `omit_`."""
        from .resources.omit_ import AsyncOmitResourceWithStreamingResponse

        return AsyncOmitResourceWithStreamingResponse(self._owner.omit_)

    @cached_property
    def lines_(self) -> AsyncLinesWithStreamingResponse:
        """Operations of `lines_`."""
        from .resources.lines_ import AsyncLinesWithStreamingResponse

        return AsyncLinesWithStreamingResponse(self._owner.lines_)

    @cached_property
    def k(self) -> AsyncKWithStreamingResponse:
        """Operations of `k`."""
        from .resources.k import AsyncKWithStreamingResponse

        return AsyncKWithStreamingResponse(self._owner.k)

    @cached_property
    def types_(self) -> AsyncTypesWithStreamingResponse:
        """Operations of `types_`."""
        from .resources.types_ import AsyncTypesWithStreamingResponse

        return AsyncTypesWithStreamingResponse(self._owner.types_)

    @cached_property
    def pets(self) -> AsyncPetsResourceWithStreamingResponse:
        """Operations of `pets`."""
        from .resources.pets import AsyncPetsResourceWithStreamingResponse

        return AsyncPetsResourceWithStreamingResponse(self._owner.pets)
