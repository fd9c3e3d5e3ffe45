# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `exports`."""

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

    from .._runtime._async.streams import AsyncJSONLDecoder
    from .._runtime._sync.streams import JSONLDecoder
    from .._runtime.core.omit import NotGiven

_ROWS: Operation[types.Row] = Operation(
    "GET", "/exports/{id}", lambda: types.Row, accept="application/x-jsonl"
)


class Exports(SyncResource):
    """Operations of `exports`."""

    @cached_property
    def with_raw_response(self) -> ExportsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ExportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExportsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ExportsWithStreamingResponse(self)

    def rows(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> JSONLDecoder[types.Row]:
        """The rows of an export, in any order."""
        return self._client.lines(
            _ROWS,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncExports(AsyncResource):
    """Operations of `exports`."""

    @cached_property
    def with_raw_response(self) -> AsyncExportsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncExportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncExportsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncExportsWithStreamingResponse(self)

    async def rows(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncJSONLDecoder[types.Row]:
        """The rows of an export, in any order."""
        return await self._client.lines(
            _ROWS,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ExportsWithRawResponse:
    """`Exports`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Exports) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.rows = raw_response(owner.rows)


class ExportsWithStreamingResponse:
    """`Exports`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Exports) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.rows = streamed_response(owner.rows)


class AsyncExportsWithRawResponse:
    """`AsyncExports`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncExports) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.rows = async_raw_response(owner.rows)


class AsyncExportsWithStreamingResponse:
    """`AsyncExports`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncExports) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.rows = async_streamed_response(owner.rows)
