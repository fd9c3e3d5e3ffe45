# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`stories`: Operations of `stories`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import types
from .._runtime.omit import NOT_GIVEN, omit
from .._runtime.operation import Operation, StreamPolicy
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    import httpx2

    from .._runtime.omit import NotGiven, Omit
    from .._runtime.streams import AsyncStream, Stream

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
