# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`escape`: \\"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from .._runtime._async.client import AsyncResource
from .._runtime._sync.client import SyncResource
from .._runtime.core.omit import NOT_GIVEN, omit
from .._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.core.omit import NotGiven, Omit

_TMP_EVIL: Operation[types.SystemX] = Operation(
    "GET", "/x/{a}/\"quoted\"/'{b}'", lambda: types.SystemX, security=(("a.b",),)
)


class Escape(SyncResource):
    """\\"""

    @cached_property
    def with_raw_response(self) -> EscapeWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return EscapeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EscapeWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return EscapeWithStreamingResponse(self)

    def tmp_evil(
        self,
        a: str,
        b: str,
        *,
        q: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SystemX:
        """A summary that ends with a quote ".

        First. \"\"\"

            raise SystemExit

        \\

        Args:
            a: x\"\"\" import os */ <script>
            q: \\N{NOTHING} \\u0000 \\x
        """
        return self._client.request(
            _TMP_EVIL,
            path={"a": a, "b": b},
            query={"q\"'\\\n": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEscape(AsyncResource):
    """\\"""

    @cached_property
    def with_raw_response(self) -> AsyncEscapeWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncEscapeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEscapeWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncEscapeWithStreamingResponse(self)

    async def tmp_evil(
        self,
        a: str,
        b: str,
        *,
        q: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SystemX:
        """A summary that ends with a quote ".

        First. \"\"\"

            raise SystemExit

        \\

        Args:
            a: x\"\"\" import os */ <script>
            q: \\N{NOTHING} \\u0000 \\x
        """
        return await self._client.request(
            _TMP_EVIL,
            path={"a": a, "b": b},
            query={"q\"'\\\n": q},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class EscapeWithRawResponse:
    """`Escape`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Escape) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.tmp_evil = raw_response(owner.tmp_evil)


class EscapeWithStreamingResponse:
    """`Escape`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Escape) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.tmp_evil = streamed_response(owner.tmp_evil)


class AsyncEscapeWithRawResponse:
    """`AsyncEscape`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncEscape) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.tmp_evil = async_raw_response(owner.tmp_evil)


class AsyncEscapeWithStreamingResponse:
    """`AsyncEscape`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncEscape) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.tmp_evil = async_streamed_response(owner.tmp_evil)
