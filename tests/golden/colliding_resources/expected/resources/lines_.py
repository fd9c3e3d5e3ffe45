# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `lines_`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.core.omit import NotGiven

_I: Operation[None] = Operation("GET", "/i", lambda: None)


class Lines(SyncResource):
    """Operations of `lines_`."""

    @cached_property
    def with_raw_response(self) -> LinesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return LinesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LinesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return LinesWithStreamingResponse(self)

    def i(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return self._client.request(
            _I,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLines(AsyncResource):
    """Operations of `lines_`."""

    @cached_property
    def with_raw_response(self) -> AsyncLinesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncLinesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLinesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncLinesWithStreamingResponse(self)

    async def i(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A."""
        return await self._client.request(
            _I,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LinesWithRawResponse:
    """`Lines`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Lines) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.i = raw_response(owner.i)


class LinesWithStreamingResponse:
    """`Lines`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Lines) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.i = streamed_response(owner.i)


class AsyncLinesWithRawResponse:
    """`AsyncLines`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncLines) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.i = async_raw_response(owner.i)


class AsyncLinesWithStreamingResponse:
    """`AsyncLines`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncLines) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.i = async_streamed_response(owner.i)
