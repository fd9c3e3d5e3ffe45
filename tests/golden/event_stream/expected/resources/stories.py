# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `stories`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation, StreamPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    import httpx2

    from .._runtime._async.streams import AsyncStream
    from .._runtime._sync.streams import Stream
    from .._runtime.core.omit import NotGiven, Omit

_TELL: Operation[types.Story] = Operation(
    "POST", "/stories", lambda: types.Story, body_schema="TellParams"
)
_TELL_STREAM: Operation[types.WordEvent | types.EndEvent] = Operation(
    "POST",
    "/stories",
    lambda: types.WireEvent,
    accept="text/event-stream",
    body_schema="TellParams",
)
_TELL_EVENTS = StreamPolicy(
    tag="type", skip=frozenset({"ping"}), raises=frozenset({"error"})
)


class Stories(SyncResource):
    """Operations of `stories`."""

    @cached_property
    def with_raw_response(self) -> StoriesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return StoriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StoriesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return StoriesWithStreamingResponse(self)

    @overload
    def tell(
        self,
        *,
        about: str,
        stream: Literal[False] | Omit = omit,
        words: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Story: ...

    @overload
    def tell(
        self,
        *,
        about: str,
        stream: Literal[True],
        words: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.WordEvent | types.EndEvent]: ...

    @overload
    def tell(
        self,
        *,
        about: str,
        stream: bool,
        words: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Story | Stream[types.WordEvent | types.EndEvent]: ...

    def tell(
        self,
        *,
        about: str,
        stream: bool | Omit = omit,
        words: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Story | Stream[types.WordEvent | types.EndEvent]:
        """Tell a story.

        Args:
            about: What the story is about.
            stream: Whether to get it word by word.
            words: About how long.
        """
        body = {"about": about, "stream": stream, "words": words}
        if stream:
            return self._client.stream(
                _TELL_STREAM,
                _TELL_EVENTS,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return self._client.request(
            _TELL,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncStories(AsyncResource):
    """Operations of `stories`."""

    @cached_property
    def with_raw_response(self) -> AsyncStoriesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncStoriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStoriesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncStoriesWithStreamingResponse(self)

    @overload
    async def tell(
        self,
        *,
        about: str,
        stream: Literal[False] | Omit = omit,
        words: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Story: ...

    @overload
    async def tell(
        self,
        *,
        about: str,
        stream: Literal[True],
        words: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.WordEvent | types.EndEvent]: ...

    @overload
    async def tell(
        self,
        *,
        about: str,
        stream: bool,
        words: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Story | AsyncStream[types.WordEvent | types.EndEvent]: ...

    async def tell(
        self,
        *,
        about: str,
        stream: bool | Omit = omit,
        words: int | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Story | AsyncStream[types.WordEvent | types.EndEvent]:
        """Tell a story.

        Args:
            about: What the story is about.
            stream: Whether to get it word by word.
            words: About how long.
        """
        body = {"about": about, "stream": stream, "words": words}
        if stream:
            return await self._client.stream(
                _TELL_STREAM,
                _TELL_EVENTS,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return await self._client.request(
            _TELL,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class StoriesWithRawResponse:
    """`Stories`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Stories) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.tell = raw_response(owner.tell)


class StoriesWithStreamingResponse:
    """`Stories`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Stories) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.tell = streamed_response(owner.tell)


class AsyncStoriesWithRawResponse:
    """`AsyncStories`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncStories) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.tell = async_raw_response(owner.tell)


class AsyncStoriesWithStreamingResponse:
    """`AsyncStories`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncStories) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.tell = async_streamed_response(owner.tell)
