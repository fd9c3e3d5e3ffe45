# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`escape`: \\"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._runtime.omit import NOT_GIVEN, omit
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from .._runtime.omit import NotGiven, Omit

_TMP_EVIL: Operation[types.SystemX] = Operation(
    "GET", "/x/{a}/\"quoted\"/'{b}'", lambda: types.SystemX, security=(("a.b",),)
)


class Escape(SyncResource):
    """\\"""

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
