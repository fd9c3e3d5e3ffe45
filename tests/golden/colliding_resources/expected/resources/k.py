# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`k`: Operations of `k`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.omit import NOT_GIVEN, omit
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.omit import NotGiven, Omit

_INT: Operation[int] = Operation("GET", "/k", lambda: int)


class K(SyncResource):
    """Operations of `k`."""

    def int(
        self,
        *,
        q: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> int:
        """A."""
        return self._client.request(
            _INT,
            query={"q": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncK(AsyncResource):
    """Operations of `k`."""

    async def int(
        self,
        *,
        q: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> int:
        """A."""
        return await self._client.request(
            _INT,
            query={"q": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
