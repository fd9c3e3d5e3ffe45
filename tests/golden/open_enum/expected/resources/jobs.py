# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `jobs`."""

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
    from typing import Any, Literal

    import httpx2

    from .. import params
    from .._runtime.core.omit import NotGiven, Omit

_START: Operation[types.Job] = Operation(
    "POST", "/jobs", lambda: types.Job, body_schema="JobsStartParams"
)


class Jobs(SyncResource):
    """Operations of `jobs`."""

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return JobsWithStreamingResponse(self)

    def start(
        self,
        *,
        machine: params.MachineParam,
        priority: params.PriorityParam | Omit = omit,
        level: Literal[1, 2, 3] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Job:
        """Start a job.

        Args:
            machine: The machine to run on; others than the named may be asked for.
            priority: How urgent it is.
        """
        return self._client.request(
            _START,
            body={"machine": machine, "priority": priority, "level": level},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncJobs(AsyncResource):
    """Operations of `jobs`."""

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncJobsWithStreamingResponse(self)

    async def start(
        self,
        *,
        machine: params.MachineParam,
        priority: params.PriorityParam | Omit = omit,
        level: Literal[1, 2, 3] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Job:
        """Start a job.

        Args:
            machine: The machine to run on; others than the named may be asked for.
            priority: How urgent it is.
        """
        return await self._client.request(
            _START,
            body={"machine": machine, "priority": priority, "level": level},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class JobsWithRawResponse:
    """`Jobs`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Jobs) -> None:
        from .._runtime._sync.raw import raw_response

        self._owner = owner
        self.start = raw_response(owner.start)


class JobsWithStreamingResponse:
    """`Jobs`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Jobs) -> None:
        from .._runtime._sync.raw import streamed_response

        self._owner = owner
        self.start = streamed_response(owner.start)


class AsyncJobsWithRawResponse:
    """`AsyncJobs`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncJobs) -> None:
        from .._runtime._async.raw import async_raw_response

        self._owner = owner
        self.start = async_raw_response(owner.start)


class AsyncJobsWithStreamingResponse:
    """`AsyncJobs`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncJobs) -> None:
        from .._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.start = async_streamed_response(owner.start)
