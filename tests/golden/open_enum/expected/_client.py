# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Open Enum."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ._runtime._async.client import AsyncAPIClient
from ._runtime._sync.client import SyncAPIClient
from ._runtime.core.omit import NOT_GIVEN
from ._runtime.core.settings import ClientSettings

if TYPE_CHECKING:
    import httpx2

    from ._runtime.core.errors import ErrorTable
    from ._runtime.core.omit import NotGiven
    from .resources.jobs import (
        AsyncJobs,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        Jobs,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )


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
    user_agent="open_enum/0.1.0",
    base_url=None,
    base_url_env=None,
    errors=_errors,
    request_schemas=_request_schemas,
    request_id_header=None,
    timeout_s=60.0,
    max_retries=2,
)


class OpenEnum(SyncAPIClient):
    """Client for Open Enum."""

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
    def jobs(self) -> Jobs:
        """Operations of `jobs`."""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def with_raw_response(self) -> OpenEnumWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return OpenEnumWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OpenEnumWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return OpenEnumWithStreamingResponse(self)


class AsyncOpenEnum(AsyncAPIClient):
    """Client for Open Enum."""

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
    def jobs(self) -> AsyncJobs:
        """Operations of `jobs`."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def with_raw_response(self) -> AsyncOpenEnumWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncOpenEnumWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenEnumWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncOpenEnumWithStreamingResponse(self)


class OpenEnumWithRawResponse:
    """`OpenEnum`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: OpenEnum) -> None:
        self._owner = owner

    @cached_property
    def jobs(self) -> JobsWithRawResponse:
        """Operations of `jobs`."""
        from .resources.jobs import JobsWithRawResponse

        return JobsWithRawResponse(self._owner.jobs)


class OpenEnumWithStreamingResponse:
    """`OpenEnum`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: OpenEnum) -> None:
        self._owner = owner

    @cached_property
    def jobs(self) -> JobsWithStreamingResponse:
        """Operations of `jobs`."""
        from .resources.jobs import JobsWithStreamingResponse

        return JobsWithStreamingResponse(self._owner.jobs)


class AsyncOpenEnumWithRawResponse:
    """`AsyncOpenEnum`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncOpenEnum) -> None:
        self._owner = owner

    @cached_property
    def jobs(self) -> AsyncJobsWithRawResponse:
        """Operations of `jobs`."""
        from .resources.jobs import AsyncJobsWithRawResponse

        return AsyncJobsWithRawResponse(self._owner.jobs)


class AsyncOpenEnumWithStreamingResponse:
    """`AsyncOpenEnum`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncOpenEnum) -> None:
        self._owner = owner

    @cached_property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        """Operations of `jobs`."""
        from .resources.jobs import AsyncJobsWithStreamingResponse

        return AsyncJobsWithStreamingResponse(self._owner.jobs)
