# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `stream_`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN
from .._runtime.core.operation import Operation, StreamPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime._async.streams import AsyncStream
    from .._runtime._sync.streams import Stream
    from .._runtime.core.omit import NotGiven

_B_STREAM: Operation[types.DateSchema] = Operation(
    "GET", "/b", lambda: types.DateSchema, accept="text/event-stream"
)
_B_EVENTS = StreamPolicy(tag="type")


class StreamResource(SyncResource):
    """Operations of `stream_`."""

    @cached_property
    def with_raw_response(self) -> StreamResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return StreamResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StreamResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return StreamResourceWithStreamingResponse(self)

    def b(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.DateSchema]:
        """A."""
        return self._client.stream(
            _B_STREAM,
            _B_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncStreamResource(AsyncResource):
    """Operations of `stream_`."""

    @cached_property
    def with_raw_response(self) -> AsyncStreamResourceWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncStreamResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamResourceWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncStreamResourceWithStreamingResponse(self)

    async def b(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.DateSchema]:
        """A."""
        return await self._client.stream(
            _B_STREAM,
            _B_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class StreamResourceWithRawResponse:
    """`StreamResource`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: StreamResource) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.b = raw_response(owner.b)


class StreamResourceWithStreamingResponse:
    """`StreamResource`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: StreamResource) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.b = streamed_response(owner.b)


class AsyncStreamResourceWithRawResponse:
    """`AsyncStreamResource`, where each result is the response that brought it, read
    and not yet parsed.
    """

    def __init__(self, owner: AsyncStreamResource) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.b = async_raw_response(owner.b)


class AsyncStreamResourceWithStreamingResponse:
    """`AsyncStreamResource`, where each result is its response, whose body is read as
    it arrives.
    """

    def __init__(self, owner: AsyncStreamResource) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.b = async_streamed_response(owner.b)
