# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.analytics.apps`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._runtime._async.client import AsyncResource
from ....._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )


class Apps(SyncResource):
    """Operations of `organization.analytics.apps`."""

    @cached_property
    def chat(self) -> Chat:
        """Operations of `organization.analytics.apps.chat`."""
        from .chat import Chat

        return Chat(self._client)

    @cached_property
    def with_raw_response(self) -> AppsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AppsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AppsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AppsWithStreamingResponse(self)


class AsyncApps(AsyncResource):
    """Operations of `organization.analytics.apps`."""

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations of `organization.analytics.apps.chat`."""
        from .chat import AsyncChat

        return AsyncChat(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAppsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncAppsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAppsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncAppsWithStreamingResponse(self)


class AppsWithRawResponse:
    """`Apps`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Apps) -> None:
        self._owner = owner

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        """Operations of `organization.analytics.apps.chat`."""
        from .chat import ChatWithRawResponse

        return ChatWithRawResponse(self._owner.chat)


class AppsWithStreamingResponse:
    """`Apps`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Apps) -> None:
        self._owner = owner

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        """Operations of `organization.analytics.apps.chat`."""
        from .chat import ChatWithStreamingResponse

        return ChatWithStreamingResponse(self._owner.chat)


class AsyncAppsWithRawResponse:
    """`AsyncApps`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncApps) -> None:
        self._owner = owner

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        """Operations of `organization.analytics.apps.chat`."""
        from .chat import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._owner.chat)


class AsyncAppsWithStreamingResponse:
    """`AsyncApps`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncApps) -> None:
        self._owner = owner

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Operations of `organization.analytics.apps.chat`."""
        from .chat import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._owner.chat)
