# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Errors Headers Security."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from . import types
from ._runtime._async.client import AsyncAPIClient
from ._runtime._sync.client import SyncAPIClient
from ._runtime.core.omit import NOT_GIVEN
from ._runtime.core.operation import Operation
from ._runtime.core.settings import ClientSettings, SecurityScheme, ServerVariable

if TYPE_CHECKING:
    import httpx2

    from ._runtime.core.errors import ErrorTable
    from ._runtime.core.omit import NotGiven


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
    user_agent="errors_headers_security/0.1.0",
    base_url="https://bank.example/{stage}",
    base_url_env="BANK_URL",
    variables={
        "stage": ServerVariable("stage", "live"),
    },
    errors=_errors,
    security={
        "key": SecurityScheme(
            "header",
            "api_key",
            name="X-Key",
            env="BANK_KEY",
        ),
        "token": SecurityScheme(
            "bearer",
            "token",
            name="authorization",
            env="BANK_TOKEN",
        ),
        "login": SecurityScheme(
            "basic",
            "login",
            name="authorization",
            env=None,
        ),
    },
    request_schemas=_request_schemas,
    request_id_header="request-id",
    timeout_s=60.0,
    max_retries=2,
)

_BALANCE: Operation[types.Balance] = Operation(
    "GET",
    "/balance",
    lambda: types.Balance,
    security=(("key",), ("token",)),
    errors=lambda: dict.fromkeys(("402", "429"), types.ErrorBody),
)
_PING: Operation[None] = Operation("GET", "/ping", lambda: None)
_ADMIN: Operation[None] = Operation(
    "GET", "/admin", lambda: None, security=(("login", "key"),)
)


class ErrorsHeadersSecurity(SyncAPIClient):
    """Client for Errors Headers Security."""

    _settings = _SETTINGS

    def __init__(
        self,
        *,
        api_key: str | None = None,
        token: str | None = None,
        login: str | tuple[str, str] | None = None,
        stage: str | None = None,
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
            api_key: The key of the account. Read from `BANK_KEY` where it is not given.
            token: Credential `token`. Read from `BANK_TOKEN` where it is not given.
            login: Credential `login`. A user's name and password.
            stage: A part of the address. Default: `live`.
            base_url: Where the API is. Read from `BANK_URL` first. Default:
                https://bank.example/live.
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
            variables={
                "stage": stage,
            },
            credentials={
                "api_key": api_key,
                "token": token,
                "login": login,
            },
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
    def with_raw_response(self) -> ErrorsHeadersSecurityWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ErrorsHeadersSecurityWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ErrorsHeadersSecurityWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ErrorsHeadersSecurityWithStreamingResponse(self)

    def balance(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Balance:
        """What is left."""
        return self.request(
            _BALANCE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def ping(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Say hello without credentials."""
        return self.request(
            _PING,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def admin(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """For a few."""
        return self.request(
            _ADMIN,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncErrorsHeadersSecurity(AsyncAPIClient):
    """Client for Errors Headers Security."""

    _settings = _SETTINGS

    def __init__(
        self,
        *,
        api_key: str | None = None,
        token: str | None = None,
        login: str | tuple[str, str] | None = None,
        stage: str | None = None,
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
            api_key: The key of the account. Read from `BANK_KEY` where it is not given.
            token: Credential `token`. Read from `BANK_TOKEN` where it is not given.
            login: Credential `login`. A user's name and password.
            stage: A part of the address. Default: `live`.
            base_url: Where the API is. Read from `BANK_URL` first. Default:
                https://bank.example/live.
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
            variables={
                "stage": stage,
            },
            credentials={
                "api_key": api_key,
                "token": token,
                "login": login,
            },
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
    def with_raw_response(self) -> AsyncErrorsHeadersSecurityWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncErrorsHeadersSecurityWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncErrorsHeadersSecurityWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncErrorsHeadersSecurityWithStreamingResponse(self)

    async def balance(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Balance:
        """What is left."""
        return await self.request(
            _BALANCE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def ping(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Say hello without credentials."""
        return await self.request(
            _PING,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def admin(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """For a few."""
        return await self.request(
            _ADMIN,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ErrorsHeadersSecurityWithRawResponse:
    """`ErrorsHeadersSecurity`, where each result is the response that brought it, read
    and not yet parsed.
    """

    def __init__(self, owner: ErrorsHeadersSecurity) -> None:
        from ._runtime._sync.raw import raw_response

        self._owner = owner
        self.balance = raw_response(owner.balance)
        self.ping = raw_response(owner.ping)
        self.admin = raw_response(owner.admin)


class ErrorsHeadersSecurityWithStreamingResponse:
    """`ErrorsHeadersSecurity`, where each result is its response, whose body is read as
    it arrives.
    """

    def __init__(self, owner: ErrorsHeadersSecurity) -> None:
        from ._runtime._sync.raw import streamed_response

        self._owner = owner
        self.balance = streamed_response(owner.balance)
        self.ping = streamed_response(owner.ping)
        self.admin = streamed_response(owner.admin)


class AsyncErrorsHeadersSecurityWithRawResponse:
    """`AsyncErrorsHeadersSecurity`, where each result is the response that brought it,
    read and not yet parsed.
    """

    def __init__(self, owner: AsyncErrorsHeadersSecurity) -> None:
        from ._runtime._async.raw import async_raw_response

        self._owner = owner
        self.balance = async_raw_response(owner.balance)
        self.ping = async_raw_response(owner.ping)
        self.admin = async_raw_response(owner.admin)


class AsyncErrorsHeadersSecurityWithStreamingResponse:
    """`AsyncErrorsHeadersSecurity`, where each result is its response, whose body is
    read as it arrives.
    """

    def __init__(self, owner: AsyncErrorsHeadersSecurity) -> None:
        from ._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.balance = async_streamed_response(owner.balance)
        self.ping = async_streamed_response(owner.ping)
        self.admin = async_streamed_response(owner.admin)
