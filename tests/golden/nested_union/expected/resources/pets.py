# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `pets`."""

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

    from .. import params
    from .._runtime.core.omit import NotGiven

_ADOPT: Operation[None] = Operation(
    "POST", "/pets", lambda: None, body_schema="PetsAdoptParams"
)


class Pets(SyncResource):
    """Operations of `pets`."""

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return PetsWithStreamingResponse(self)

    def adopt(
        self,
        *,
        pet: params.Pet,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Adopt a pet."""
        return self._client.request(
            _ADOPT,
            body={"pet": pet},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPets(AsyncResource):
    """Operations of `pets`."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncPetsWithStreamingResponse(self)

    async def adopt(
        self,
        *,
        pet: params.Pet,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Adopt a pet."""
        return await self._client.request(
            _ADOPT,
            body={"pet": pet},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PetsWithRawResponse:
    """`Pets`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Pets) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.adopt = raw_response(owner.adopt)


class PetsWithStreamingResponse:
    """`Pets`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Pets) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.adopt = streamed_response(owner.adopt)


class AsyncPetsWithRawResponse:
    """`AsyncPets`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncPets) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.adopt = async_raw_response(owner.adopt)


class AsyncPetsWithStreamingResponse:
    """`AsyncPets`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncPets) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.adopt = async_streamed_response(owner.adopt)
