# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `parcels`."""

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

_SEND: Operation[types.ParcelsSendResponse] = Operation(
    "POST",
    "/parcels",
    lambda: types.ParcelsSendResponse,
    body_schema="ParcelsSendParams",
)


class Parcels(SyncResource):
    """Operations of `parcels`."""

    @cached_property
    def with_raw_response(self) -> ParcelsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ParcelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ParcelsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ParcelsWithStreamingResponse(self)

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

    @cached_property
    def with_raw_response(self) -> AsyncParcelsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncParcelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncParcelsWithStreamingResponse(self)

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


class ParcelsWithRawResponse:
    """`Parcels`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Parcels) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.send = raw_response(owner.send)


class ParcelsWithStreamingResponse:
    """`Parcels`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Parcels) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.send = streamed_response(owner.send)


class AsyncParcelsWithRawResponse:
    """`AsyncParcels`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncParcels) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.send = async_raw_response(owner.send)


class AsyncParcelsWithStreamingResponse:
    """`AsyncParcels`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncParcels) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.send = async_streamed_response(owner.send)
