# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`parcels`: Operations of `parcels`."""

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

_SEND: Operation[types.ParcelsSendResponse] = Operation(
    "POST",
    "/parcels",
    lambda: types.ParcelsSendResponse,
    body_schema="ParcelsSendParams",
)


class Parcels(SyncResource):
    """Operations of `parcels`."""

    def send(
        self,
        *,
        to: params.ParcelsSendParamsTo,
        items: Sequence[params.ParcelsSendParamsItemsItem] | Omit = omit,
        boxes: Mapping[str, params.ParcelsSendParamsBoxesValue] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ParcelsSendResponse:
        """Send a parcel.

        Args:
            to: The receiver.
        """
        return self._client.request(
            _SEND,
            body={"to": to, "items": items, "boxes": boxes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncParcels(AsyncResource):
    """Operations of `parcels`."""

    async def send(
        self,
        *,
        to: params.ParcelsSendParamsTo,
        items: Sequence[params.ParcelsSendParamsItemsItem] | Omit = omit,
        boxes: Mapping[str, params.ParcelsSendParamsBoxesValue] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.ParcelsSendResponse:
        """Send a parcel.

        Args:
            to: The receiver.
        """
        return await self._client.request(
            _SEND,
            body={"to": to, "items": items, "boxes": boxes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
