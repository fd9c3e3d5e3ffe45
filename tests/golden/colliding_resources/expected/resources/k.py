# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `k`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.core.omit import NotGiven, Omit

_INT: Operation[int] = Operation("GET", "/k", lambda: int)


class K(SyncResource):
    """Operations of `k`."""

    @cached_property
    def with_raw_response(self) -> KWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return KWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> KWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return KWithStreamingResponse(self)

    def int_(
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

    @cached_property
    def with_raw_response(self) -> AsyncKWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncKWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncKWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncKWithStreamingResponse(self)

    async def int_(
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


class KWithRawResponse:
    """`K`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: K) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.int_ = raw_response(owner.int_)


class KWithStreamingResponse:
    """`K`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: K) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.int_ = streamed_response(owner.int_)


class AsyncKWithRawResponse:
    """`AsyncK`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncK) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.int_ = async_raw_response(owner.int_)


class AsyncKWithStreamingResponse:
    """`AsyncK`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: AsyncK) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.int_ = async_streamed_response(owner.int_)
