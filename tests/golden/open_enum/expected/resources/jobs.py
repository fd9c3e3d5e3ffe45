# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`jobs`: Operations of `jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._runtime.omit import NOT_GIVEN, omit
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    import httpx2

    from .. import params
    from .._runtime.omit import NotGiven, Omit

_START: Operation[types.Job] = Operation(
    "POST", "/jobs", lambda: types.Job, body_schema="JobsStartParams"
)


class Jobs(SyncResource):
    """Operations of `jobs`."""

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
