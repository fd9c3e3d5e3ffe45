# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.analytics.apps.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_runtime._async.client import AsyncResource
from ......_runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .projects import (
        AsyncProjects,
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
        Projects,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )


class Chat(SyncResource):
    """Operations of `organization.analytics.apps.chat`."""

    @cached_property
    def projects(self) -> Projects:
        """Operations of `organization.analytics.apps.chat.projects`."""
        from .projects import Projects

        return Projects(self._client)

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ChatWithStreamingResponse(self)


class AsyncChat(AsyncResource):
    """Operations of `organization.analytics.apps.chat`."""

    @cached_property
    def projects(self) -> AsyncProjects:
        """Operations of `organization.analytics.apps.chat.projects`."""
        from .projects import AsyncProjects

        return AsyncProjects(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncChatWithStreamingResponse(self)


class ChatWithRawResponse:
    """`Chat`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Chat) -> None:
        self._owner = owner

    @cached_property
    def projects(self) -> ProjectsWithRawResponse:
        """Operations of `organization.analytics.apps.chat.projects`."""
        from .projects import ProjectsWithRawResponse

        return ProjectsWithRawResponse(self._owner.projects)


class ChatWithStreamingResponse:
    """`Chat`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Chat) -> None:
        self._owner = owner

    @cached_property
    def projects(self) -> ProjectsWithStreamingResponse:
        """Operations of `organization.analytics.apps.chat.projects`."""
        from .projects import ProjectsWithStreamingResponse

        return ProjectsWithStreamingResponse(self._owner.projects)


class AsyncChatWithRawResponse:
    """`AsyncChat`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncChat) -> None:
        self._owner = owner

    @cached_property
    def projects(self) -> AsyncProjectsWithRawResponse:
        """Operations of `organization.analytics.apps.chat.projects`."""
        from .projects import AsyncProjectsWithRawResponse

        return AsyncProjectsWithRawResponse(self._owner.projects)


class AsyncChatWithStreamingResponse:
    """`AsyncChat`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncChat) -> None:
        self._owner = owner

    @cached_property
    def projects(self) -> AsyncProjectsWithStreamingResponse:
        """Operations of `organization.analytics.apps.chat.projects`."""
        from .projects import AsyncProjectsWithStreamingResponse

        return AsyncProjectsWithStreamingResponse(self._owner.projects)
