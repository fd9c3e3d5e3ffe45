# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `user_profiles.action_urls`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN, omit
from ..._runtime.core.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx2

    from ... import params
    from ..._runtime.core.omit import NotGiven, Omit

_CREATE: Operation[types.UserProfileActionURL] = Operation(
    "POST",
    "/v1/user_profiles/{user_profile_id}/action_urls",
    lambda: types.UserProfileActionURL,
    body_schema="UserProfileActionURLCreateParams",
    security=(("bearerApiKey",), ("bearer",)),
)


class ActionUrls(SyncResource):
    """Operations of `user_profiles.action_urls`."""

    @cached_property
    def with_raw_response(self) -> ActionUrlsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ActionUrlsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ActionUrlsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ActionUrlsWithStreamingResponse(self)

    def create(
        self,
        user_profile_id: str,
        *,
        action: params.UserProfileEnrollEndUserActionParam,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.UserProfileActionURL:
        """Create an address for an action of a user.

        Makes an address at which the user of a profile can carry out an action, such as
        enrolling. Give it to the user before it expires.

        Args:
            user_profile_id: Id of the user profile, as returned when it was created.
            action: The action that the user is to carry out.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.request(
            _CREATE,
            path={"user_profile_id": user_profile_id},
            headers={"anthropic-workspace-id": workspace_id},
            body={"action": action},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncActionUrls(AsyncResource):
    """Operations of `user_profiles.action_urls`."""

    @cached_property
    def with_raw_response(self) -> AsyncActionUrlsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncActionUrlsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncActionUrlsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncActionUrlsWithStreamingResponse(self)

    async def create(
        self,
        user_profile_id: str,
        *,
        action: params.UserProfileEnrollEndUserActionParam,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.UserProfileActionURL:
        """Create an address for an action of a user.

        Makes an address at which the user of a profile can carry out an action, such as
        enrolling. Give it to the user before it expires.

        Args:
            user_profile_id: Id of the user profile, as returned when it was created.
            action: The action that the user is to carry out.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return await self._client.request(
            _CREATE,
            path={"user_profile_id": user_profile_id},
            headers={"anthropic-workspace-id": workspace_id},
            body={"action": action},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ActionUrlsWithRawResponse:
    """`ActionUrls`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: ActionUrls) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)


class ActionUrlsWithStreamingResponse:
    """`ActionUrls`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: ActionUrls) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)


class AsyncActionUrlsWithRawResponse:
    """`AsyncActionUrls`, where each result is the response that brought it, read and
    not yet parsed.
    """

    def __init__(self, owner: AsyncActionUrls) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)


class AsyncActionUrlsWithStreamingResponse:
    """`AsyncActionUrls`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncActionUrls) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
