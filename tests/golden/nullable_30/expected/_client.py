# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Nullable 30."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from . import types
from ._runtime._async.client import AsyncAPIClient
from ._runtime._sync.client import SyncAPIClient
from ._runtime.core.omit import NOT_GIVEN, omit
from ._runtime.core.operation import Operation
from ._runtime.core.settings import ClientSettings

if TYPE_CHECKING:
    from typing import Literal

    import httpx2

    from . import params
    from ._runtime.core.errors import ErrorTable
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
    user_agent="nullable30/0.1.0",
    base_url=None,
    base_url_env=None,
    errors=_errors,
    request_schemas=_request_schemas,
    request_id_header=None,
    timeout_s=60.0,
    max_retries=2,
)

_CHANGE: Operation[types.Values] = Operation(
    "POST", "/values", lambda: types.Values, body_schema="Change"
)


class Nullable30(SyncAPIClient):
    """Client for Nullable 30."""

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
    def with_raw_response(self) -> Nullable30WithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return Nullable30WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> Nullable30WithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return Nullable30WithStreamingResponse(self)

    def change(
        self,
        *,
        name: str | None,
        colour: Literal["red", "blue"] | None | Omit = omit,
        part: params.PartParam | types.Part | None | Omit = omit,
        size: int | params.PartParam | types.Part | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Values:
        """Change values.

        Args:
            name: Null takes it away.
        """
        return self.request(
            _CHANGE,
            body={"name": name, "colour": colour, "part": part, "size": size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNullable30(AsyncAPIClient):
    """Client for Nullable 30."""

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
    def with_raw_response(self) -> AsyncNullable30WithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncNullable30WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNullable30WithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncNullable30WithStreamingResponse(self)

    async def change(
        self,
        *,
        name: str | None,
        colour: Literal["red", "blue"] | None | Omit = omit,
        part: params.PartParam | types.Part | None | Omit = omit,
        size: int | params.PartParam | types.Part | None | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Values:
        """Change values.

        Args:
            name: Null takes it away.
        """
        return await self.request(
            _CHANGE,
            body={"name": name, "colour": colour, "part": part, "size": size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class Nullable30WithRawResponse:
    """`Nullable30`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Nullable30) -> None:
        from ._runtime._sync.raw import raw_response

        self._owner = owner
        self.change = raw_response(owner.change)


class Nullable30WithStreamingResponse:
    """`Nullable30`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Nullable30) -> None:
        from ._runtime._sync.raw import streamed_response

        self._owner = owner
        self.change = streamed_response(owner.change)


class AsyncNullable30WithRawResponse:
    """`AsyncNullable30`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncNullable30) -> None:
        from ._runtime._async.raw import async_raw_response

        self._owner = owner
        self.change = async_raw_response(owner.change)


class AsyncNullable30WithStreamingResponse:
    """`AsyncNullable30`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncNullable30) -> None:
        from ._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.change = async_streamed_response(owner.change)
