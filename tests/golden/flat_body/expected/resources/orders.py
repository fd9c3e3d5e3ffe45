# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`orders`: Orders and what becomes of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from .. import params
    from .._runtime.core.omit import NotGiven, Omit

_CREATE: Operation[types.Order] = Operation(
    "POST", "/orders", lambda: types.Order, body_schema="OrderCreateParams"
)


class Orders(SyncResource):
    """Orders and what becomes of them."""

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return OrdersWithStreamingResponse(self)

    def create(
        self,
        *,
        item: str,
        count: int,
        gift: bool | Omit = omit,
        address: params.AddressParam | types.Address | Omit = omit,
        notes: Sequence[str] | Omit = omit,
        not_before: datetime.date | str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Order:
        """Place an order.

        The order is placed at once. It can be cancelled for an hour.

        Args:
            item: What to send, as in the catalogue.
            count: How many.
            gift: Whether to wrap it.
            address: Where to send it.
            notes: Lines on the card: at most three.
            not_before: The earliest day.
        """
        return self._client.request(
            _CREATE,
            body={
                "item": item,
                "count": count,
                "gift": gift,
                "address": address,
                "notes": notes,
                "not_before": not_before,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOrders(AsyncResource):
    """Orders and what becomes of them."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncOrdersWithStreamingResponse(self)

    async def create(
        self,
        *,
        item: str,
        count: int,
        gift: bool | Omit = omit,
        address: params.AddressParam | types.Address | Omit = omit,
        notes: Sequence[str] | Omit = omit,
        not_before: datetime.date | str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Order:
        """Place an order.

        The order is placed at once. It can be cancelled for an hour.

        Args:
            item: What to send, as in the catalogue.
            count: How many.
            gift: Whether to wrap it.
            address: Where to send it.
            notes: Lines on the card: at most three.
            not_before: The earliest day.
        """
        return await self._client.request(
            _CREATE,
            body={
                "item": item,
                "count": count,
                "gift": gift,
                "address": address,
                "notes": notes,
                "not_before": not_before,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OrdersWithRawResponse:
    """`Orders`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Orders) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)


class OrdersWithStreamingResponse:
    """`Orders`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Orders) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)


class AsyncOrdersWithRawResponse:
    """`AsyncOrders`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncOrders) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)


class AsyncOrdersWithStreamingResponse:
    """`AsyncOrders`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncOrders) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
