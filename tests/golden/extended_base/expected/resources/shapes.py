# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `shapes`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .. import params
    from .._runtime.core.omit import NotGiven

_GET_LAST: Operation[types.Shape] = Operation(
    "GET", "/shapes/last", lambda: types.Shape
)
_PUT_LAST: Operation[None] = Operation(
    "PUT", "/shapes/last", lambda: None, body_schema="Shape"
)


class ShapesResource(SyncResource):
    """Operations of `shapes`."""

    @cached_property
    def with_raw_response(self) -> ShapesResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ShapesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShapesResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ShapesResourceWithStreamingResponse(self)

    def get_last(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Shape:
        """GET /shapes/last."""
        return self._client.request(
            _GET_LAST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def put_last(
        self,
        *,
        body: params.ShapeParam,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """PUT /shapes/last.

        Args:
            body: The body of the request.
        """
        return self._client.request(
            _PUT_LAST,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncShapesResource(AsyncResource):
    """Operations of `shapes`."""

    @cached_property
    def with_raw_response(self) -> AsyncShapesResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncShapesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShapesResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncShapesResourceWithStreamingResponse(self)

    async def get_last(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Shape:
        """GET /shapes/last."""
        return await self._client.request(
            _GET_LAST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def put_last(
        self,
        *,
        body: params.ShapeParam,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """PUT /shapes/last.

        Args:
            body: The body of the request.
        """
        return await self._client.request(
            _PUT_LAST,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ShapesResourceWithRawResponse:
    """`ShapesResource`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: ShapesResource) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.get_last = raw_response(owner.get_last)
        self.put_last = raw_response(owner.put_last)


class ShapesResourceWithStreamingResponse:
    """`ShapesResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: ShapesResource) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.get_last = streamed_response(owner.get_last)
        self.put_last = streamed_response(owner.put_last)


class AsyncShapesResourceWithRawResponse:
    """`AsyncShapesResource`, where each result is the response that brought it, read
    and not yet parsed.
    """

    def __init__(self, owner: AsyncShapesResource) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.get_last = async_raw_response(owner.get_last)
        self.put_last = async_raw_response(owner.put_last)


class AsyncShapesResourceWithStreamingResponse:
    """`AsyncShapesResource`, where each result is its response, whose body is read as
    it arrives.
    """

    def __init__(self, owner: AsyncShapesResource) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.get_last = async_streamed_response(owner.get_last)
        self.put_last = async_streamed_response(owner.put_last)
