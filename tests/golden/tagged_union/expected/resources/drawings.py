# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `drawings`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from .. import params
    from .._runtime.core.omit import NotGiven, Omit

_DRAW: Operation[types.Drawing] = Operation(
    "POST", "/drawings", lambda: types.Drawing, body_schema="DrawingsDrawParams"
)


class Drawings(SyncResource):
    """Operations of `drawings`."""

    @cached_property
    def with_raw_response(self) -> DrawingsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return DrawingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DrawingsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return DrawingsWithStreamingResponse(self)

    def draw(
        self,
        *,
        shapes: Sequence[params.ShapeParam],
        pen: params.Pen | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Drawing:
        """Draw shapes."""
        return self._client.request(
            _DRAW,
            body={"shapes": shapes, "pen": pen},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDrawings(AsyncResource):
    """Operations of `drawings`."""

    @cached_property
    def with_raw_response(self) -> AsyncDrawingsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncDrawingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDrawingsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncDrawingsWithStreamingResponse(self)

    async def draw(
        self,
        *,
        shapes: Sequence[params.ShapeParam],
        pen: params.Pen | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Drawing:
        """Draw shapes."""
        return await self._client.request(
            _DRAW,
            body={"shapes": shapes, "pen": pen},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class DrawingsWithRawResponse:
    """`Drawings`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Drawings) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.draw = raw_response(owner.draw)


class DrawingsWithStreamingResponse:
    """`Drawings`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Drawings) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.draw = streamed_response(owner.draw)


class AsyncDrawingsWithRawResponse:
    """`AsyncDrawings`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncDrawings) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.draw = async_raw_response(owner.draw)


class AsyncDrawingsWithStreamingResponse:
    """`AsyncDrawings`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncDrawings) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.draw = async_streamed_response(owner.draw)
