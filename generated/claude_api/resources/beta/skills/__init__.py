# Made by specloom from the spec: edit that, then run `specloom generate`.

"""`beta.skills`: Teach models how to do a task: folders of instructions and scripts
that they read when needed.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .... import types
from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource
from ...._runtime.core.omit import NOT_GIVEN, omit
from ...._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from .... import params
    from ...._runtime._async.paginator import AsyncPaginator
    from ...._runtime._sync.pages import SyncPage
    from ...._runtime.core.files import FileTypes
    from ...._runtime.core.omit import NotGiven, Omit
    from .versions import (
        AsyncVersions,
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        Versions,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )

_CREATE: Operation[types.Skill] = Operation(
    "POST",
    "/v1/skills",
    lambda: types.Skill,
    content_type="multipart/form-data",
    body_schema="SkillCreateParams",
    max_bytes=31_457_280,
    files=("files[]",),
    security=(("bearerApiKey",), ("bearer",)),
    errors=lambda: dict.fromkeys(
        (
            "400",
            "401",
            "402",
            "403",
            "404",
            "409",
            "413",
            "429",
            "500",
            "503",
            "504",
            "529",
        ),
        types.ErrorResponse,
    ),
)
_LIST: Operation[types.SkillList] = Operation(
    "GET",
    "/v1/skills",
    lambda: types.SkillList,
    security=(("bearerApiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.Skill] = Operation(
    "GET",
    "/v1/skills/{skill_id}",
    lambda: types.Skill,
    security=(("bearerApiKey",), ("bearer",)),
)
_DELETE: Operation[types.DeletedSkill] = Operation(
    "DELETE",
    "/v1/skills/{skill_id}",
    lambda: types.DeletedSkill,
    security=(("bearerApiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Skills(SyncResource):
    """Teach models how to do a task: folders of instructions and scripts that they read
    when needed.
    """

    @cached_property
    def versions(self) -> Versions:
        """Operations of `beta.skills.versions`."""
        from .versions import Versions

        return Versions(self._client)

    @cached_property
    def with_raw_response(self) -> SkillsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return SkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SkillsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return SkillsWithStreamingResponse(self)

    def create(
        self,
        *,
        files: Sequence[FileTypes],
        display_name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Skill:
        """Create a skill, by the beta API.

        Makes a skill of the given files, with them as its first version: a folder of
        instructions, scripts and other resources that a model reads when a task calls
        for it. Name its id in `container.skills` of a message that has code execution;
        a message can have 20 skills.

        The files are sent with their paths. All of them lie in one top-level folder,
        and `SKILL.md` at its root is required; its front matter gives the `name` (up to
        64 lowercase letters, digits and hyphens, without the words anthropic and
        claude) and the `description` (up to 1,024 characters) by which the model
        decides when to use the skill. The files may have 30 MB together.

        Args:
            files: The files of the skill, at most 30 MB together. Each name is a path
                that begins with the same directory, and `SKILL.md` stands right in that
                directory.
            display_name: Name of the skill for people, at most 255 characters. The
                model does not see it.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _CREATE,
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            body={"display_name": display_name, "files[]": files},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        source: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.Skill, types.SkillList]:
        """List skills, by the beta API.

        Lists the skills that a message can use: those of the workspace and those that
        Anthropic provides. Iterating over the result goes on through all pages.

        Args:
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            page: Token of the page to return. Pass the `next_page` of a page to get the
                next one.
            source: Only skills from there, such as `custom` for those of the workspace
                or `anthropic` for those that Anthropic provides. All of them if it is
                left out.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"limit": limit, "page": page, "source": source},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Skill:
        """Retrieve a skill, by the beta API.

        Returns one skill by its id. `latest_version_id` names its newest version; what
        that consists of is read with `beta.skills.versions.retrieve`.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _RETRIEVE,
            path={"skill_id": skill_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        skill_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedSkill:
        """Delete a skill, by the beta API.

        Deletes a skill for good.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.request(
            _DELETE,
            path={"skill_id": skill_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSkills(AsyncResource):
    """Teach models how to do a task: folders of instructions and scripts that they read
    when needed.
    """

    @cached_property
    def versions(self) -> AsyncVersions:
        """Operations of `beta.skills.versions`."""
        from .versions import AsyncVersions

        return AsyncVersions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncSkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncSkillsWithStreamingResponse(self)

    async def create(
        self,
        *,
        files: Sequence[FileTypes],
        display_name: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Skill:
        """Create a skill, by the beta API.

        Makes a skill of the given files, with them as its first version: a folder of
        instructions, scripts and other resources that a model reads when a task calls
        for it. Name its id in `container.skills` of a message that has code execution;
        a message can have 20 skills.

        The files are sent with their paths. All of them lie in one top-level folder,
        and `SKILL.md` at its root is required; its front matter gives the `name` (up to
        64 lowercase letters, digits and hyphens, without the words anthropic and
        claude) and the `description` (up to 1,024 characters) by which the model
        decides when to use the skill. The files may have 30 MB together.

        Args:
            files: The files of the skill, at most 30 MB together. Each name is a path
                that begins with the same directory, and `SKILL.md` stands right in that
                directory.
            display_name: Name of the skill for people, at most 255 characters. The
                model does not see it.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _CREATE,
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            body={"display_name": display_name, "files[]": files},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        source: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.Skill, types.SkillList]:
        """List skills, by the beta API.

        Lists the skills that a message can use: those of the workspace and those that
        Anthropic provides. Iterating over the result goes on through all pages.

        Args:
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            page: Token of the page to return. Pass the `next_page` of a page to get the
                next one.
            source: Only skills from there, such as `custom` for those of the workspace
                or `anthropic` for those that Anthropic provides. All of them if it is
                left out.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            query={"limit": limit, "page": page, "source": source},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.Skill:
        """Retrieve a skill, by the beta API.

        Returns one skill by its id. `latest_version_id` names its newest version; what
        that consists of is read with `beta.skills.versions.retrieve`.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"skill_id": skill_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        skill_id: str,
        *,
        workspace_id: str | Omit = omit,
        betas: Sequence[params.AnthropicBetaParam] | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedSkill:
        """Delete a skill, by the beta API.

        Deletes a skill for good.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
            betas: Beta features to switch on for this request. A name that the API does
                not know is an `invalid_request_error`.
        """
        return await self._client.request(
            _DELETE,
            path={"skill_id": skill_id},
            headers={"anthropic-workspace-id": workspace_id, "anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SkillsWithRawResponse:
    """`Skills`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Skills) -> None:
        from ...._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.retrieve = raw_response(owner.retrieve)
        self.delete = raw_response(owner.delete)

    @cached_property
    def versions(self) -> VersionsWithRawResponse:
        """Operations of `beta.skills.versions`."""
        from .versions import VersionsWithRawResponse

        return VersionsWithRawResponse(self._owner.versions)


class SkillsWithStreamingResponse:
    """`Skills`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Skills) -> None:
        from ...._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.retrieve = streamed_response(owner.retrieve)
        self.delete = streamed_response(owner.delete)

    @cached_property
    def versions(self) -> VersionsWithStreamingResponse:
        """Operations of `beta.skills.versions`."""
        from .versions import VersionsWithStreamingResponse

        return VersionsWithStreamingResponse(self._owner.versions)


class AsyncSkillsWithRawResponse:
    """`AsyncSkills`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncSkills) -> None:
        from ...._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.retrieve = async_raw_response(owner.retrieve)
        self.delete = async_raw_response(owner.delete)

    @cached_property
    def versions(self) -> AsyncVersionsWithRawResponse:
        """Operations of `beta.skills.versions`."""
        from .versions import AsyncVersionsWithRawResponse

        return AsyncVersionsWithRawResponse(self._owner.versions)


class AsyncSkillsWithStreamingResponse:
    """`AsyncSkills`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncSkills) -> None:
        from ...._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.delete = async_streamed_response(owner.delete)

    @cached_property
    def versions(self) -> AsyncVersionsWithStreamingResponse:
        """Operations of `beta.skills.versions`."""
        from .versions import AsyncVersionsWithStreamingResponse

        return AsyncVersionsWithStreamingResponse(self._owner.versions)
