# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )


class Beta(SyncResource):
    """Operations of `beta`."""

    @cached_property
    def models(self) -> Models:
        """Find out which models there are, and what each of them can do."""
        from .models import Models

        return Models(self._client)

    @cached_property
    def messages(self) -> Messages:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def files(self) -> Files:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .files import Files

        return Files(self._client)

    @cached_property
    def skills(self) -> Skills:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import Skills

        return Skills(self._client)

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return BetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return BetaWithStreamingResponse(self)


class AsyncBeta(AsyncResource):
    """Operations of `beta`."""

    @cached_property
    def models(self) -> AsyncModels:
        """Find out which models there are, and what each of them can do."""
        from .models import AsyncModels

        return AsyncModels(self._client)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def skills(self) -> AsyncSkills:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import AsyncSkills

        return AsyncSkills(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncBetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncBetaWithStreamingResponse(self)


class BetaWithRawResponse:
    """`Beta`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Beta) -> None:
        self._owner = owner

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        """Find out which models there are, and what each of them can do."""
        from .models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._owner.models)

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._owner.messages)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .files import FilesWithRawResponse

        return FilesWithRawResponse(self._owner.files)

    @cached_property
    def skills(self) -> SkillsWithRawResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import SkillsWithRawResponse

        return SkillsWithRawResponse(self._owner.skills)


class BetaWithStreamingResponse:
    """`Beta`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Beta) -> None:
        self._owner = owner

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        """Find out which models there are, and what each of them can do."""
        from .models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._owner.models)

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._owner.messages)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._owner.files)

    @cached_property
    def skills(self) -> SkillsWithStreamingResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import SkillsWithStreamingResponse

        return SkillsWithStreamingResponse(self._owner.skills)


class AsyncBetaWithRawResponse:
    """`AsyncBeta`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: AsyncBeta) -> None:
        self._owner = owner

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        """Find out which models there are, and what each of them can do."""
        from .models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._owner.models)

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._owner.messages)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._owner.files)

    @cached_property
    def skills(self) -> AsyncSkillsWithRawResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import AsyncSkillsWithRawResponse

        return AsyncSkillsWithRawResponse(self._owner.skills)


class AsyncBetaWithStreamingResponse:
    """`AsyncBeta`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncBeta) -> None:
        self._owner = owner

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """Find out which models there are, and what each of them can do."""
        from .models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._owner.models)

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._owner.messages)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._owner.files)

    @cached_property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import AsyncSkillsWithStreamingResponse

        return AsyncSkillsWithStreamingResponse(self._owner.skills)
