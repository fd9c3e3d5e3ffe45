# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`stream_`: Operations of `stream_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._runtime.omit import NOT_GIVEN
from .._runtime.operation import Operation, StreamPolicy
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.omit import NotGiven
    from .._runtime.streams import AsyncStream, Stream

_B_STREAM: Operation[types.DateSchema] = Operation(
    "GET", "/b", lambda: types.DateSchema, accept="text/event-stream"
)
_B_EVENTS = StreamPolicy(tag="type")


class StreamResource(SyncResource):
    """Operations of `stream_`."""

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
