# Made from _async/verbs.py: edit that one, then `make unasync` in specloom.

"""Calls of endpoints that the description does not have."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

import httpx2

from ..core.client import BaseAPIClient
from ..core.operation import DEFAULT_POLICY
from ..core.verbs import verb_call
from .binary import BinaryAPIResponse
from .streams import Stream

if TYPE_CHECKING:
    from typing import Unpack

    from ..core.verbs import VerbOptions

__all__ = ["Verb"]

T = TypeVar("T")


class Verb:
    """A method of HTTP for endpoints that the description does not have.

    The path is appended to the base URL and may hold a query. The call goes out with
    the client's headers and credentials, is retried like any other, and fails like
    any other. `cast_to` is a model or any type that JSON fits; `bytes` or `str`;
    `BinaryAPIResponse` for bytes not read yet, or `httpx2.Response` for the response
    itself; left out, the result is plain JSON values. With `stream=True` the result
    is a stream of events of that type.
    """

    def __init__(
        self,
        client: BaseAPIClient,
        send: Callable[..., httpx2.Response],
        method: str,
    ) -> None:
        self._client = client
        self._send = send
        self._method = method

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[False] = False,
        **options: Unpack[VerbOptions],
    ) -> T: ...

    @overload
    def __call__(
        self,
        path: str,
        *,
        stream: Literal[False] = False,
        **options: Unpack[VerbOptions],
    ) -> Any: ...

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[True],
        **options: Unpack[VerbOptions],
    ) -> Stream[T]: ...

    @overload
    def __call__(
        self, path: str, *, stream: Literal[True], **options: Unpack[VerbOptions]
    ) -> Stream[Any]: ...

    def __call__(
        self,
        path: str,
        *,
        cast_to: Any = Any,
        stream: bool = False,
        **options: Unpack[VerbOptions],
    ) -> Any:
        """Call the endpoint at this path.

        Raises:
            ClientError: see `errors` for its kinds.
            TypeError: there is no such argument.
        """
        client = self._client
        call = verb_call(client, self._method, path, cast_to, stream, options)
        unread = stream or cast_to is BinaryAPIResponse
        try:
            response = self._send(call, stream=unread)
        finally:
            client._defaults.pop(call.op, None)  # It is not called a second time.
        if cast_to is httpx2.Response:
            return response
        origin = client._origin(response)
        if stream:
            reader = client._event_reader(call.op, DEFAULT_POLICY, origin)
            return Stream(response, reader)
        if cast_to is BinaryAPIResponse:
            return BinaryAPIResponse(origin, call.op.decode)
        return call.op.decode(origin)
