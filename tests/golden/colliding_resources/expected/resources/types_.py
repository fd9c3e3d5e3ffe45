# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `types_`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.core.omit import NotGiven, Omit

_TYPES: Operation[types.DateSchema] = Operation("GET", "/l", lambda: types.DateSchema)


class Types(SyncResource):
    """Operations of `types_`."""

    @cached_property
    def with_raw_response(self) -> TypesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return TypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TypesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return TypesWithStreamingResponse(self)

    def types_(
        self,
        *,
        q: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DateSchema:
        """A."""
        return self._client.request(
            _TYPES,
            query={"q": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTypes(AsyncResource):
    """Operations of `types_`."""

    @cached_property
    def with_raw_response(self) -> AsyncTypesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTypesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncTypesWithStreamingResponse(self)

    async def types_(
        self,
        *,
        q: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DateSchema:
        """A."""
        return await self._client.request(
            _TYPES,
            query={"q": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TypesWithRawResponse:
    """`Types`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Types) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.types_ = raw_response(owner.types_)


class TypesWithStreamingResponse:
    """`Types`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Types) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.types_ = streamed_response(owner.types_)


class AsyncTypesWithRawResponse:
    """`AsyncTypes`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncTypes) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.types_ = async_raw_response(owner.types_)


class AsyncTypesWithStreamingResponse:
    """`AsyncTypes`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncTypes) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.types_ = async_streamed_response(owner.types_)
