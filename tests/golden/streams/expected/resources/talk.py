# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `talk`."""

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

    from .._runtime._async.streams import AsyncJSONLDecoder, AsyncStream
    from .._runtime._sync.streams import JSONLDecoder, Stream
    from .._runtime.core.omit import NotGiven, Omit

_NULLABLE: Operation[types.Whole] = Operation(
    "POST", "/nullable", lambda: types.Whole, body_schema="TalkNullableParams"
)
_NULLABLE_STREAM: Operation[types.Delta] = Operation(
    "POST",
    "/nullable",
    lambda: types.Delta,
    accept="text/event-stream",
    body_schema="TalkNullableParams",
)
_CHOICE: Operation[types.Whole] = Operation(
    "POST", "/choice", lambda: types.Whole, body_schema="TalkChoiceParams"
)
_CHOICE_STREAM: Operation[types.Delta] = Operation(
    "POST",
    "/choice",
    lambda: types.Delta,
    accept="text/event-stream",
    body_schema="TalkChoiceParams",
)
_CONSTANT_STREAM: Operation[types.Delta] = Operation(
    "POST",
    "/constant",
    lambda: types.Delta,
    accept="text/event-stream",
    body_schema="TalkConstantParams",
)
_MAYBE: Operation[types.Whole] = Operation(
    "POST", "/maybe", lambda: types.Whole, body_schema="TalkMaybeParams"
)
_MAYBE_STREAM: Operation[types.Delta] = Operation(
    "POST",
    "/maybe",
    lambda: types.Delta,
    accept="text/event-stream",
    body_schema="TalkMaybeParams",
)
_BY_DEFAULT: Operation[types.Delta] = Operation(
    "POST", "/by-default", lambda: types.Delta, body_schema="TalkByDefaultParams"
)
_BY_DEFAULT_STREAM: Operation[types.Delta] = Operation(
    "POST",
    "/by-default",
    lambda: types.Delta,
    accept="application/x-ndjson",
    body_schema="TalkByDefaultParams",
)
_QUERY: Operation[types.Whole] = Operation("GET", "/query", lambda: types.Whole)
_QUERY_STREAM: Operation[types.Delta] = Operation(
    "GET", "/query", lambda: types.Delta, accept="text/event-stream"
)
_ONLY_STREAM: Operation[types.Delta] = Operation(
    "GET", "/only", lambda: types.Delta, accept="text/event-stream"
)
_SEQUENCE: Operation[types.Delta] = Operation(
    "GET", "/sequence", lambda: types.Delta, accept="application/json-seq"
)
_FIELDS_STREAM: Operation[types.Delta | types.End] = Operation(
    "GET", "/fields", lambda: types.Delta | types.End, accept="text/event-stream"
)
_WORDS_STREAM: Operation[str] = Operation(
    "GET", "/words", lambda: str, accept="text/event-stream"
)
_NULLABLE_EVENTS = StreamPolicy(tag="type")
_CHOICE_EVENTS = StreamPolicy(tag="type")
_CONSTANT_EVENTS = StreamPolicy(tag="type")
_MAYBE_EVENTS = StreamPolicy(tag="type")
_QUERY_EVENTS = StreamPolicy(tag="type")
_ONLY_EVENTS = StreamPolicy(tag="type")
_FIELDS_EVENTS = StreamPolicy(tag="type")
_WORDS_EVENTS = StreamPolicy(tag="type", text=True)


class Talk(SyncResource):
    """Operations of `talk`."""

    @cached_property
    def with_raw_response(self) -> TalkWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return TalkWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TalkWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return TalkWithStreamingResponse(self)

    @overload
    def nullable(
        self,
        *,
        text: str,
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole: ...

    @overload
    def nullable(
        self,
        *,
        text: str,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.Delta]: ...

    @overload
    def nullable(
        self,
        *,
        text: str,
        stream: bool | None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | Stream[types.Delta]: ...

    def nullable(
        self,
        *,
        text: str,
        stream: bool | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | Stream[types.Delta]:
        """POST /nullable."""
        body = {"text": text, "stream": stream}
        if stream:
            return self._client.stream(
                _NULLABLE_STREAM,
                _NULLABLE_EVENTS,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return self._client.request(
            _NULLABLE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def choice(
        self,
        *,
        stream: Literal[False],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole: ...

    @overload
    def choice(
        self,
        *,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.Delta]: ...

    @overload
    def choice(
        self,
        *,
        stream: Literal[True, False],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | Stream[types.Delta]: ...

    def choice(
        self,
        *,
        stream: Literal[True, False],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | Stream[types.Delta]:
        """POST /choice."""
        body = {"stream": stream}
        if stream:
            return self._client.stream(
                _CHOICE_STREAM,
                _CHOICE_EVENTS,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return self._client.request(
            _CHOICE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def constant(
        self,
        *,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.Delta]:
        """POST /constant."""
        return self._client.stream(
            _CONSTANT_STREAM,
            _CONSTANT_EVENTS,
            body={"stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def maybe(
        self,
        *,
        stream: Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole: ...

    @overload
    def maybe(
        self,
        *,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.Delta]: ...

    def maybe(
        self,
        *,
        stream: Literal[True] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | Stream[types.Delta]:
        """POST /maybe."""
        body = {"stream": stream}
        if stream:
            return self._client.stream(
                _MAYBE_STREAM,
                _MAYBE_EVENTS,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return self._client.request(
            _MAYBE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def by_default(
        self,
        *,
        litres: float,
        stream: Literal[True] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> JSONLDecoder[types.Delta]: ...

    @overload
    def by_default(
        self,
        *,
        litres: float,
        stream: Literal[False],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Delta: ...

    @overload
    def by_default(
        self,
        *,
        litres: float,
        stream: bool,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Delta | JSONLDecoder[types.Delta]: ...

    def by_default(
        self,
        *,
        litres: float,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Delta | JSONLDecoder[types.Delta]:
        """POST /by-default."""
        body = {"litres": litres, "stream": stream}
        if stream is not False:
            return self._client.lines(
                _BY_DEFAULT_STREAM,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return self._client.request(
            _BY_DEFAULT,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def query(
        self,
        *,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole: ...

    @overload
    def query(
        self,
        *,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.Delta]: ...

    @overload
    def query(
        self,
        *,
        stream: bool,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | Stream[types.Delta]: ...

    def query(
        self,
        *,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | Stream[types.Delta]:
        """GET /query."""
        if stream:
            return self._client.stream(
                _QUERY_STREAM,
                _QUERY_EVENTS,
                query={"stream": stream},
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return self._client.request(
            _QUERY,
            query={"stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def only(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.Delta]:
        """GET /only."""
        return self._client.stream(
            _ONLY_STREAM,
            _ONLY_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def sequence(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> JSONLDecoder[types.Delta]:
        """GET /sequence."""
        return self._client.lines(
            _SEQUENCE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def fields(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[types.Delta | types.End]:
        """GET /fields."""
        return self._client.stream(
            _FIELDS_STREAM,
            _FIELDS_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def words(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[str]:
        """GET /words."""
        return self._client.stream(
            _WORDS_STREAM,
            _WORDS_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTalk(AsyncResource):
    """Operations of `talk`."""

    @cached_property
    def with_raw_response(self) -> AsyncTalkWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncTalkWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTalkWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncTalkWithStreamingResponse(self)

    @overload
    async def nullable(
        self,
        *,
        text: str,
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole: ...

    @overload
    async def nullable(
        self,
        *,
        text: str,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.Delta]: ...

    @overload
    async def nullable(
        self,
        *,
        text: str,
        stream: bool | None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | AsyncStream[types.Delta]: ...

    async def nullable(
        self,
        *,
        text: str,
        stream: bool | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | AsyncStream[types.Delta]:
        """POST /nullable."""
        body = {"text": text, "stream": stream}
        if stream:
            return await self._client.stream(
                _NULLABLE_STREAM,
                _NULLABLE_EVENTS,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return await self._client.request(
            _NULLABLE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def choice(
        self,
        *,
        stream: Literal[False],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole: ...

    @overload
    async def choice(
        self,
        *,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.Delta]: ...

    @overload
    async def choice(
        self,
        *,
        stream: Literal[True, False],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | AsyncStream[types.Delta]: ...

    async def choice(
        self,
        *,
        stream: Literal[True, False],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | AsyncStream[types.Delta]:
        """POST /choice."""
        body = {"stream": stream}
        if stream:
            return await self._client.stream(
                _CHOICE_STREAM,
                _CHOICE_EVENTS,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return await self._client.request(
            _CHOICE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def constant(
        self,
        *,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.Delta]:
        """POST /constant."""
        return await self._client.stream(
            _CONSTANT_STREAM,
            _CONSTANT_EVENTS,
            body={"stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def maybe(
        self,
        *,
        stream: Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole: ...

    @overload
    async def maybe(
        self,
        *,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.Delta]: ...

    async def maybe(
        self,
        *,
        stream: Literal[True] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | AsyncStream[types.Delta]:
        """POST /maybe."""
        body = {"stream": stream}
        if stream:
            return await self._client.stream(
                _MAYBE_STREAM,
                _MAYBE_EVENTS,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return await self._client.request(
            _MAYBE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def by_default(
        self,
        *,
        litres: float,
        stream: Literal[True] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncJSONLDecoder[types.Delta]: ...

    @overload
    async def by_default(
        self,
        *,
        litres: float,
        stream: Literal[False],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Delta: ...

    @overload
    async def by_default(
        self,
        *,
        litres: float,
        stream: bool,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Delta | AsyncJSONLDecoder[types.Delta]: ...

    async def by_default(
        self,
        *,
        litres: float,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Delta | AsyncJSONLDecoder[types.Delta]:
        """POST /by-default."""
        body = {"litres": litres, "stream": stream}
        if stream is not False:
            return await self._client.lines(
                _BY_DEFAULT_STREAM,
                body=body,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return await self._client.request(
            _BY_DEFAULT,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def query(
        self,
        *,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole: ...

    @overload
    async def query(
        self,
        *,
        stream: Literal[True],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.Delta]: ...

    @overload
    async def query(
        self,
        *,
        stream: bool,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | AsyncStream[types.Delta]: ...

    async def query(
        self,
        *,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Whole | AsyncStream[types.Delta]:
        """GET /query."""
        if stream:
            return await self._client.stream(
                _QUERY_STREAM,
                _QUERY_EVENTS,
                query={"stream": stream},
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        return await self._client.request(
            _QUERY,
            query={"stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def only(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.Delta]:
        """GET /only."""
        return await self._client.stream(
            _ONLY_STREAM,
            _ONLY_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def sequence(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncJSONLDecoder[types.Delta]:
        """GET /sequence."""
        return await self._client.lines(
            _SEQUENCE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def fields(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[types.Delta | types.End]:
        """GET /fields."""
        return await self._client.stream(
            _FIELDS_STREAM,
            _FIELDS_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def words(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[str]:
        """GET /words."""
        return await self._client.stream(
            _WORDS_STREAM,
            _WORDS_EVENTS,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TalkWithRawResponse:
    """`Talk`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Talk) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.nullable = raw_response(owner.nullable)
        self.choice = raw_response(owner.choice)
        self.constant = raw_response(owner.constant)
        self.maybe = raw_response(owner.maybe)
        self.by_default = raw_response(owner.by_default)
        self.query = raw_response(owner.query)
        self.only = raw_response(owner.only)
        self.sequence = raw_response(owner.sequence)
        self.fields = raw_response(owner.fields)
        self.words = raw_response(owner.words)


class TalkWithStreamingResponse:
    """`Talk`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Talk) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.nullable = streamed_response(owner.nullable)
        self.choice = streamed_response(owner.choice)
        self.constant = streamed_response(owner.constant)
        self.maybe = streamed_response(owner.maybe)
        self.by_default = streamed_response(owner.by_default)
        self.query = streamed_response(owner.query)
        self.only = streamed_response(owner.only)
        self.sequence = streamed_response(owner.sequence)
        self.fields = streamed_response(owner.fields)
        self.words = streamed_response(owner.words)


class AsyncTalkWithRawResponse:
    """`AsyncTalk`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncTalk) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.nullable = async_raw_response(owner.nullable)
        self.choice = async_raw_response(owner.choice)
        self.constant = async_raw_response(owner.constant)
        self.maybe = async_raw_response(owner.maybe)
        self.by_default = async_raw_response(owner.by_default)
        self.query = async_raw_response(owner.query)
        self.only = async_raw_response(owner.only)
        self.sequence = async_raw_response(owner.sequence)
        self.fields = async_raw_response(owner.fields)
        self.words = async_raw_response(owner.words)


class AsyncTalkWithStreamingResponse:
    """`AsyncTalk`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncTalk) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.nullable = async_streamed_response(owner.nullable)
        self.choice = async_streamed_response(owner.choice)
        self.constant = async_streamed_response(owner.constant)
        self.maybe = async_streamed_response(owner.maybe)
        self.by_default = async_streamed_response(owner.by_default)
        self.query = async_streamed_response(owner.query)
        self.only = async_streamed_response(owner.only)
        self.sequence = async_streamed_response(owner.sequence)
        self.fields = async_streamed_response(owner.fields)
        self.words = async_streamed_response(owner.words)
