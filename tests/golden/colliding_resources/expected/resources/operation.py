# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`operation`: Operations of `operation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.omit import NOT_GIVEN
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from .._runtime.omit import NotGiven

_A: Operation[dict[str, Any]] = Operation("GET", "/a", lambda: dict[str, Any])


class OperationResource(SyncResource):
    """Operations of `operation`."""

    def a(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> dict[str, Any]:
        """A."""
        return self._client.request(
            _A,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOperationResource(AsyncResource):
    """Operations of `operation`."""

    async def a(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> dict[str, Any]:
        """A."""
        return await self._client.request(
            _A,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
