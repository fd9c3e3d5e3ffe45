# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `skills.versions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import types
from ..._runtime._async.client import AsyncResource
from ..._runtime._sync.client import SyncResource
from ..._runtime.core.omit import NOT_GIVEN, omit
from ..._runtime.core.operation import Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    import httpx2

    from ..._runtime._async.paginator import AsyncPaginator
    from ..._runtime._sync.pages import SyncPage
    from ..._runtime.core.files import FileTypes
    from ..._runtime.core.omit import NotGiven, Omit

_CREATE: Operation[types.SkillVersion] = Operation(
    "POST",
    "/v1/skills/{skill_id}/versions",
    lambda: types.SkillVersion,
    content_type="multipart/form-data",
    body_schema="SkillVersionCreateParams",
    max_bytes=31_457_280,
    files=("files[]",),
    security=(("apiKey",), ("bearer",)),
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
_LIST: Operation[types.SkillVersionList] = Operation(
    "GET",
    "/v1/skills/{skill_id}/versions",
    lambda: types.SkillVersionList,
    security=(("apiKey",), ("bearer",)),
)
_RETRIEVE: Operation[types.SkillVersion] = Operation(
    "GET",
    "/v1/skills/{skill_id}/versions/{version}",
    lambda: types.SkillVersion,
    security=(("apiKey",), ("bearer",)),
)
_DELETE: Operation[types.DeletedSkillVersion] = Operation(
    "DELETE",
    "/v1/skills/{skill_id}/versions/{version}",
    lambda: types.DeletedSkillVersion,
    security=(("apiKey",), ("bearer",)),
)
_LIST_PAGES = Pagination(items="data", next={"page": "next_page"})


class Versions(SyncResource):
    """Operations of `skills.versions`."""

    @cached_property
    def with_raw_response(self) -> VersionsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return VersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VersionsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return VersionsWithStreamingResponse(self)

    def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileTypes],
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SkillVersion:
        """Create a version of a skill.

        Adds a version to a skill. The files are those of the whole skill, as nothing is
        taken over from the version before.

        The files are sent with their paths. All of them lie in one top-level folder,
        and `SKILL.md` at its root is required; its front matter gives the `name` (up to
        64 lowercase letters, digits and hyphens, without the words anthropic and
        claude) and the `description` (up to 1,024 characters) by which the model
        decides when to use the skill. The files may have 30 MB together.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            files: All files of the version, at most 30 MB together. Each name is a path
                that begins with the same directory, and `SKILL.md` stands right in that
                directory.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.request(
            _CREATE,
            path={"skill_id": skill_id},
            headers={"anthropic-workspace-id": workspace_id},
            body={"files[]": files},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        skill_id: str,
        *,
        limit: int | None | Omit = omit,
        page: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[types.SkillVersion, types.SkillVersionList]:
        """List the versions of a skill.

        Lists the versions that a skill has. Iterating over the result goes on through
        all pages.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            page: Token of the page to return. Pass the `next_page` of a page to get the
                next one.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"skill_id": skill_id},
            query={"limit": limit, "page": page},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SkillVersion:
        """Retrieve a version of a skill.

        Returns one version of a skill, with the name and the description that its
        `SKILL.md` gives.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            version: Id of the version, as in `latest_version_id` of the skill.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.request(
            _RETRIEVE,
            path={"skill_id": skill_id, "version": version},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        skill_id: str,
        version: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedSkillVersion:
        """Delete a version of a skill.

        Deletes one version of a skill for good. The skill itself can be deleted when it
        has none left.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            version: Id of the version, as in `latest_version_id` of the skill.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.request(
            _DELETE,
            path={"skill_id": skill_id, "version": version},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncVersions(AsyncResource):
    """Operations of `skills.versions`."""

    @cached_property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncVersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncVersionsWithStreamingResponse(self)

    async def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileTypes],
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SkillVersion:
        """Create a version of a skill.

        Adds a version to a skill. The files are those of the whole skill, as nothing is
        taken over from the version before.

        The files are sent with their paths. All of them lie in one top-level folder,
        and `SKILL.md` at its root is required; its front matter gives the `name` (up to
        64 lowercase letters, digits and hyphens, without the words anthropic and
        claude) and the `description` (up to 1,024 characters) by which the model
        decides when to use the skill. The files may have 30 MB together.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            files: All files of the version, at most 30 MB together. Each name is a path
                that begins with the same directory, and `SKILL.md` stands right in that
                directory.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return await self._client.request(
            _CREATE,
            path={"skill_id": skill_id},
            headers={"anthropic-workspace-id": workspace_id},
            body={"files[]": files},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        skill_id: str,
        *,
        limit: int | None | Omit = omit,
        page: str | None | Omit = omit,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[types.SkillVersion, types.SkillVersionList]:
        """List the versions of a skill.

        Lists the versions that a skill has. Iterating over the result goes on through
        all pages.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            limit: How many objects a page may hold, 1 to 1,000. Default 20.
            page: Token of the page to return. Pass the `next_page` of a page to get the
                next one.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return self._client.page(
            _LIST,
            _LIST_PAGES,
            path={"skill_id": skill_id},
            query={"limit": limit, "page": page},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        skill_id: str,
        version: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.SkillVersion:
        """Retrieve a version of a skill.

        Returns one version of a skill, with the name and the description that its
        `SKILL.md` gives.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            version: Id of the version, as in `latest_version_id` of the skill.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return await self._client.request(
            _RETRIEVE,
            path={"skill_id": skill_id, "version": version},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        skill_id: str,
        version: str,
        *,
        workspace_id: str | Omit = omit,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | httpx2.Timeout | NotGiven | None = NOT_GIVEN,
    ) -> types.DeletedSkillVersion:
        """Delete a version of a skill.

        Deletes one version of a skill for good. The skill itself can be deleted when it
        has none left.

        Args:
            skill_id: Id of the skill, as returned when it was created. Anthropic's
                skills have names as their ids.
            version: Id of the version, as in `latest_version_id` of the skill.
            workspace_id: Identifier of the workspace that the request acts on. Needed
                only with a credential for more than one workspace.
        """
        return await self._client.request(
            _DELETE,
            path={"skill_id": skill_id, "version": version},
            headers={"anthropic-workspace-id": workspace_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class VersionsWithRawResponse:
    """`Versions`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Versions) -> None:
        from ..._runtime._sync.raw import raw_response

        self._owner = owner
        self.create = raw_response(owner.create)
        self.list = raw_response(owner.list)
        self.retrieve = raw_response(owner.retrieve)
        self.delete = raw_response(owner.delete)


class VersionsWithStreamingResponse:
    """`Versions`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Versions) -> None:
        from ..._runtime._sync.raw import streamed_response

        self._owner = owner
        self.create = streamed_response(owner.create)
        self.list = streamed_response(owner.list)
        self.retrieve = streamed_response(owner.retrieve)
        self.delete = streamed_response(owner.delete)


class AsyncVersionsWithRawResponse:
    """`AsyncVersions`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncVersions) -> None:
        from ..._runtime._async.raw import async_raw_response

        self._owner = owner
        self.create = async_raw_response(owner.create)
        self.list = async_raw_response(owner.list)
        self.retrieve = async_raw_response(owner.retrieve)
        self.delete = async_raw_response(owner.delete)


class AsyncVersionsWithStreamingResponse:
    """`AsyncVersions`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncVersions) -> None:
        from ..._runtime._async.raw import async_streamed_response

        self._owner = owner
        self.create = async_streamed_response(owner.create)
        self.list = async_streamed_response(owner.list)
        self.retrieve = async_streamed_response(owner.retrieve)
        self.delete = async_streamed_response(owner.delete)
