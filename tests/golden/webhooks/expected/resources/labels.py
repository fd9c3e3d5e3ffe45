# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `labels`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.core.omit import NotGiven

_CREATE_LABEL: Operation[None] = Operation(
    "POST", "/labels", lambda: None, body_schema="NewLabel"
)


class Labels(SyncResource):
    """Operations of `labels`."""

    @cached_property
    def with_raw_response(self) -> LabelsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return LabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LabelsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return LabelsWithStreamingResponse(self)

    def create_label(
        self,
        *,
        parcel: str,
        notify: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Print a label."""
        return self._client.request(
            _CREATE_LABEL,
            body={"parcel": parcel, "notify": notify},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLabels(AsyncResource):
    """Operations of `labels`."""

    @cached_property
    def with_raw_response(self) -> AsyncLabelsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncLabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLabelsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncLabelsWithStreamingResponse(self)

    async def create_label(
        self,
        *,
        parcel: str,
        notify: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Print a label."""
        return await self._client.request(
            _CREATE_LABEL,
            body={"parcel": parcel, "notify": notify},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LabelsWithRawResponse:
    """`Labels`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Labels) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.create_label = raw_response(owner.create_label)


class LabelsWithStreamingResponse:
    """`Labels`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Labels) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create_label = streamed_response(owner.create_label)


class AsyncLabelsWithRawResponse:
    """`AsyncLabels`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncLabels) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create_label = async_raw_response(owner.create_label)


class AsyncLabelsWithStreamingResponse:
    """`AsyncLabels`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncLabels) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create_label = async_streamed_response(owner.create_label)
