# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`exports`: Operations of `exports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._runtime.omit import NOT_GIVEN
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.omit import NotGiven
    from .._runtime.streams import AsyncJSONLDecoder, JSONLDecoder

_ROWS: Operation[types.Row] = Operation(
    "GET", "/exports/{id}", lambda: types.Row, accept="application/x-jsonl"
)


class Exports(SyncResource):
    """Operations of `exports`."""

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
