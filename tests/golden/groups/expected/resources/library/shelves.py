# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`library.shelves`: Operations of `library.shelves`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types
from ..._runtime.omit import NOT_GIVEN
from ..._runtime.operation import Operation
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from ..._runtime.omit import NotGiven

_LIST: Operation[list[types.Shelf]] = Operation(
    "GET", "/shelves", lambda: list[types.Shelf]
)


class Shelves(SyncResource):
    """Operations of `library.shelves`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.list[types.Shelf]:
        """All shelves."""
        return self._client.request(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncShelves(AsyncResource):
    """Operations of `library.shelves`."""

    async def list(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> builtins.list[types.Shelf]:
        """All shelves."""
        return await self._client.request(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
