# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`drawings`: Operations of `drawings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._runtime.omit import NOT_GIVEN, omit
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from .. import params
    from .._runtime.omit import NotGiven, Omit

_DRAW: Operation[types.Drawing] = Operation(
    "POST", "/drawings", lambda: types.Drawing, body_schema="DrawingsDrawParams"
)


class Drawings(SyncResource):
    """Operations of `drawings`."""

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
