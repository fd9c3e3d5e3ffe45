# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Other Bodies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from . import types
from ._runtime._async.client import AsyncAPIClient
from ._runtime._sync.client import SyncAPIClient
from ._runtime.core.omit import NOT_GIVEN, omit
from ._runtime.core.operation import Operation
from ._runtime.core.serialise import Parameter
from ._runtime.core.settings import ClientSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx2

    from . import params
    from ._runtime._async.binary import AsyncBinaryAPIResponse
    from ._runtime._sync.binary import BinaryAPIResponse
    from ._runtime.core.errors import ErrorTable
    from ._runtime.core.files import BodyTypes
    from ._runtime.core.omit import NotGiven, Omit


_PACKAGE = __name__.rpartition(".")[0]


def _errors() -> ErrorTable:
    from .errors import ERRORS

    return ERRORS


def _request_schemas() -> Mapping[str, Any]:
    # Imported here: few clients check requests, and importlib.resources loads slowly.
    import json
    from importlib.resources import files

    text = files(_PACKAGE).joinpath("params/_schemas.json").read_text("utf-8")
    schemas: Mapping[str, Any] = json.loads(text)
    return schemas


_SETTINGS = ClientSettings(
    package=_PACKAGE,
    version="0.1.0",
    user_agent="other_bodies/0.1.0",
    base_url=None,
    base_url_env=None,
    errors=_errors,
    request_schemas=_request_schemas,
    request_id_header=None,
    timeout_s=60.0,
    max_retries=2,
)

_LOGIN: Operation[str] = Operation(
    "POST",
    "/login",
    lambda: str,
    accept="text/plain",
    content_type="application/x-www-form-urlencoded",
    body_schema="LoginParams",
)
_REPLACE_IDS: Operation[None] = Operation("PUT", "/ids", lambda: None)
_OPTIONAL: Operation[types.OptionalResponse] = Operation(
    "POST",
    "/optional",
    lambda: types.OptionalResponse,
    body_schema="OptionalParams",
    optional_body=True,
)
_PICTURE: Operation[bytes] = Operation(
    "GET", "/picture", lambda: bytes, accept="image/png"
)
_SEND_PICTURE: Operation[None] = Operation(
    "PUT", "/picture", lambda: None, content_type="image/png"
)
_COOKIE: Operation[None] = Operation(
    "GET",
    "/cookie",
    lambda: None,
    parameters=(Parameter("query", "filter", "deepObject"),),
)
_MOVED: Operation[None] = Operation("GET", "/moved", lambda: None, redirects=True)
_MOVE: Operation[None] = Operation(
    "PUT", "/moved", lambda: None, content_type="multipart/mixed"
)
_REFUSE: Operation[None] = Operation("DELETE", "/moved", lambda: None)


class OtherBodies(SyncAPIClient):
    """Client for Other Bodies."""

    _settings = _SETTINGS

    def __init__(
        self,
        *,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx2.Client | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
        deadline: float | None = None,
        event_timeout: float | None = None,
        cross_origin_redirects: bool = False,
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Where the API is.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 60.
            max_retries: How often a request that failed for a passing reason is sent
                again. Default: 2.
            default_headers: Sent with every request; `Omit()` removes a header.
            default_query: Sent with every request.
            http_client: An httpx2 client of your own; it is not closed with this one.
            strict_responses: Raise where a response does not fit its model.
            validate_requests: Check requests against the spec before sending them.
            max_response_bytes: How large a body may be that is held in memory, or one
                event or line of a stream, decompressed; None: any size. Default: 256
                MiB.
            deadline: Seconds from a call to its result, with all retries; it also
                allows to wait longer than a minute where the server asks for that.
            event_timeout: Seconds that a stream may go on without an event; comments,
                and events that are not handed out, do not count.
            cross_origin_redirects: Follow redirects to another host, port or scheme.
                Nothing but the address is sent there: no credential, no header of
                yours, no body.
        """
        super().__init__(
            settings=self._settings,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
            max_response_bytes=max_response_bytes,
            deadline=deadline,
            event_timeout=event_timeout,
            cross_origin_redirects=cross_origin_redirects,
        )

    @cached_property
    def with_raw_response(self) -> OtherBodiesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return OtherBodiesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OtherBodiesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return OtherBodiesWithStreamingResponse(self)

    def login(
        self,
        *,
        user: str,
        scopes: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> str:
        """Sign in with a form."""
        return self.request(
            _LOGIN,
            body={"user": user, "scopes": scopes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace_ids(
        self,
        *,
        body: Sequence[int],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Replace the list.

        Args:
            body: The body of the request.
        """
        return self.request(
            _REPLACE_IDS,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def optional(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OptionalResponse: ...

    @overload
    def optional(
        self,
        *,
        a: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OptionalResponse: ...

    def optional(
        self,
        *,
        a: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OptionalResponse:
        """A body that may be left out."""
        return self.request(
            _OPTIONAL,
            body={"a": a},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def picture(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        """Bytes."""
        return self.download(
            _PICTURE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def send_picture(
        self,
        *,
        body: BodyTypes,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A body of bytes.

        Args:
            body: The body of the request.
        """
        return self.request(
            _SEND_PICTURE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def cookie(
        self,
        *,
        filter: params.CookieFilter | Omit = omit,
        session: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A cookie, and an object in the query."""
        return self.request(
            _COOKIE,
            query={"filter": filter},
            cookies={"session": session},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def moved(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """An operation that leads elsewhere."""
        return self.request(
            _MOVED,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def move(
        self,
        *,
        body: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A body of parts in an order.

        Args:
            body: The body of the request.
        """
        return self.request(
            _MOVE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def refuse(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """An operation that says nothing of its success."""
        return self.request(
            _REFUSE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOtherBodies(AsyncAPIClient):
    """Client for Other Bodies."""

    _settings = _SETTINGS

    def __init__(
        self,
        *,
        base_url: str | httpx2.URL | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict_responses: bool = False,
        validate_requests: bool = False,
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
        deadline: float | None = None,
        event_timeout: float | None = None,
        cross_origin_redirects: bool = False,
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Where the API is.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 60.
            max_retries: How often a request that failed for a passing reason is sent
                again. Default: 2.
            default_headers: Sent with every request; `Omit()` removes a header.
            default_query: Sent with every request.
            http_client: An httpx2 client of your own; it is not closed with this one.
            strict_responses: Raise where a response does not fit its model.
            validate_requests: Check requests against the spec before sending them.
            max_response_bytes: How large a body may be that is held in memory, or one
                event or line of a stream, decompressed; None: any size. Default: 256
                MiB.
            deadline: Seconds from a call to its result, with all retries; it also
                allows to wait longer than a minute where the server asks for that.
            event_timeout: Seconds that a stream may go on without an event; comments,
                and events that are not handed out, do not count.
            cross_origin_redirects: Follow redirects to another host, port or scheme.
                Nothing but the address is sent there: no credential, no header of
                yours, no body.
        """
        super().__init__(
            settings=self._settings,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict_responses=strict_responses,
            validate_requests=validate_requests,
            max_response_bytes=max_response_bytes,
            deadline=deadline,
            event_timeout=event_timeout,
            cross_origin_redirects=cross_origin_redirects,
        )

    @cached_property
    def with_raw_response(self) -> AsyncOtherBodiesWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncOtherBodiesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOtherBodiesWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncOtherBodiesWithStreamingResponse(self)

    async def login(
        self,
        *,
        user: str,
        scopes: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> str:
        """Sign in with a form."""
        return await self.request(
            _LOGIN,
            body={"user": user, "scopes": scopes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace_ids(
        self,
        *,
        body: Sequence[int],
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Replace the list.

        Args:
            body: The body of the request.
        """
        return await self.request(
            _REPLACE_IDS,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def optional(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OptionalResponse: ...

    @overload
    async def optional(
        self,
        *,
        a: str,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OptionalResponse: ...

    async def optional(
        self,
        *,
        a: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.OptionalResponse:
        """A body that may be left out."""
        return await self.request(
            _OPTIONAL,
            body={"a": a},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def picture(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse:
        """Bytes."""
        return await self.download(
            _PICTURE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def send_picture(
        self,
        *,
        body: BodyTypes,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A body of bytes.

        Args:
            body: The body of the request.
        """
        return await self.request(
            _SEND_PICTURE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cookie(
        self,
        *,
        filter: params.CookieFilter | Omit = omit,
        session: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A cookie, and an object in the query."""
        return await self.request(
            _COOKIE,
            query={"filter": filter},
            cookies={"session": session},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def moved(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """An operation that leads elsewhere."""
        return await self.request(
            _MOVED,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def move(
        self,
        *,
        body: Sequence[str] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """A body of parts in an order.

        Args:
            body: The body of the request.
        """
        return await self.request(
            _MOVE,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def refuse(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """An operation that says nothing of its success."""
        return await self.request(
            _REFUSE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OtherBodiesWithRawResponse:
    """`OtherBodies`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: OtherBodies) -> None:
        from ._runtime._sync.raw import raw_response

        self._owner = owner
        self.login = raw_response(owner.login)
        self.replace_ids = raw_response(owner.replace_ids)
        self.optional = raw_response(owner.optional)
        self.picture = raw_response(owner.picture)
        self.send_picture = raw_response(owner.send_picture)
        self.cookie = raw_response(owner.cookie)
        self.moved = raw_response(owner.moved)
        self.move = raw_response(owner.move)
        self.refuse = raw_response(owner.refuse)


class OtherBodiesWithStreamingResponse:
    """`OtherBodies`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: OtherBodies) -> None:
        from ._runtime._sync.raw import streamed_response

        self._owner = owner
        self.login = streamed_response(owner.login)
        self.replace_ids = streamed_response(owner.replace_ids)
        self.optional = streamed_response(owner.optional)
        self.picture = streamed_response(owner.picture)
        self.send_picture = streamed_response(owner.send_picture)
        self.cookie = streamed_response(owner.cookie)
        self.moved = streamed_response(owner.moved)
        self.move = streamed_response(owner.move)
        self.refuse = streamed_response(owner.refuse)


class AsyncOtherBodiesWithRawResponse:
    """`AsyncOtherBodies`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncOtherBodies) -> None:
        from ._runtime._async.raw import async_raw_response

        self._owner = owner
        self.login = async_raw_response(owner.login)
        self.replace_ids = async_raw_response(owner.replace_ids)
        self.optional = async_raw_response(owner.optional)
        self.picture = async_raw_response(owner.picture)
        self.send_picture = async_raw_response(owner.send_picture)
        self.cookie = async_raw_response(owner.cookie)
        self.moved = async_raw_response(owner.moved)
        self.move = async_raw_response(owner.move)
        self.refuse = async_raw_response(owner.refuse)


class AsyncOtherBodiesWithStreamingResponse:
    """`AsyncOtherBodies`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncOtherBodies) -> None:
        from ._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.login = async_streamed_response(owner.login)
        self.replace_ids = async_streamed_response(owner.replace_ids)
        self.optional = async_streamed_response(owner.optional)
        self.picture = async_streamed_response(owner.picture)
        self.send_picture = async_streamed_response(owner.send_picture)
        self.cookie = async_streamed_response(owner.cookie)
        self.moved = async_streamed_response(owner.moved)
        self.move = async_streamed_response(owner.move)
        self.refuse = async_streamed_response(owner.refuse)
