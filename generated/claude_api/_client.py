# Made by specloom from the spec: edit that, then run `specloom generate`.

"""A client for Claude API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ._runtime._async.client import AsyncAPIClient
from ._runtime._sync.client import SyncAPIClient
from ._runtime.core.omit import NOT_GIVEN
from ._runtime.core.settings import ClientSettings, SecurityScheme

if TYPE_CHECKING:
    import httpx2

    from ._runtime.core.errors import ErrorTable
    from ._runtime.core.omit import NotGiven
    from .resources.admin import (
        Admin,
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        AsyncAdmin,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from .resources.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .resources.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .resources.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .resources.models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .resources.organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )
    from .resources.skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .resources.user_profiles import (
        AsyncUserProfiles,
        AsyncUserProfilesWithRawResponse,
        AsyncUserProfilesWithStreamingResponse,
        UserProfiles,
        UserProfilesWithRawResponse,
        UserProfilesWithStreamingResponse,
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
    user_agent="claude_api/0.1.0",
    base_url="https://api.anthropic.com",
    base_url_env="ANTHROPIC_BASE_URL",
    errors=_errors,
    headers={
        "anthropic-version": "2026-10-21",
    },
    security={
        "bearerApiKey": SecurityScheme(
            "bearer",
            "api_key",
            name="authorization",
            env="ANTHROPIC_API_KEY",
        ),
        "bearer": SecurityScheme(
            "bearer",
            "auth_token",
            name="authorization",
            env="ANTHROPIC_AUTH_TOKEN",
        ),
        "bearerAdminApiKey": SecurityScheme(
            "bearer",
            "admin_api_key",
            name="authorization",
            env="ANTHROPIC_ADMIN_API_KEY",
        ),
    },
    request_schemas=_request_schemas,
    request_id_header="request-id",
    timeout_s=600.0,
    max_retries=2,
)


class Claude(SyncAPIClient):
    """Client for Claude API."""

    _settings = _SETTINGS

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        admin_api_key: str | None = None,
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
            api_key: A key of one workspace, created in the Console. It begins with
                `sk-ant-api03-`. Read from `ANTHROPIC_API_KEY` where it is not given.
            auth_token: An access token of OAuth or of federation, or a token of a
                gateway or cloud platform that issues its own credentials. Read from
                `ANTHROPIC_AUTH_TOKEN` where it is not given.
            admin_api_key: An Admin API key, which is valid for a whole organization. It
                begins with `sk-ant-admin01-`. Read from `ANTHROPIC_ADMIN_API_KEY` where
                it is not given.
            base_url: Where the API is. Read from `ANTHROPIC_BASE_URL` first. Default:
                https://api.anthropic.com.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 600.
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
            credentials={
                "api_key": api_key,
                "auth_token": auth_token,
                "admin_api_key": admin_api_key,
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
    def messages(self) -> Messages:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def models(self) -> Models:
        """Find out which models there are, and what each of them can do."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def files(self) -> Files:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .resources.files import Files

        return Files(self)

    @cached_property
    def skills(self) -> Skills:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .resources.skills import Skills

        return Skills(self)

    @cached_property
    def user_profiles(self) -> UserProfiles:
        """Describe the people on whose behalf an application sends requests."""
        from .resources.user_profiles import UserProfiles

        return UserProfiles(self)

    @cached_property
    def beta(self) -> Beta:
        """Operations of `beta`."""
        from .resources.beta import Beta

        return Beta(self)

    @cached_property
    def organization(self) -> Organization:
        """The organization that the credential belongs to."""
        from .resources.organization import Organization

        return Organization(self)

    @cached_property
    def admin(self) -> Admin:
        """Operations of `admin`."""
        from .resources.admin import Admin

        return Admin(self)

    @cached_property
    def with_raw_response(self) -> ClaudeWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return ClaudeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClaudeWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return ClaudeWithStreamingResponse(self)


class AsyncClaude(AsyncAPIClient):
    """Client for Claude API."""

    _settings = _SETTINGS

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        admin_api_key: str | None = None,
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
            api_key: A key of one workspace, created in the Console. It begins with
                `sk-ant-api03-`. Read from `ANTHROPIC_API_KEY` where it is not given.
            auth_token: An access token of OAuth or of federation, or a token of a
                gateway or cloud platform that issues its own credentials. Read from
                `ANTHROPIC_AUTH_TOKEN` where it is not given.
            admin_api_key: An Admin API key, which is valid for a whole organization. It
                begins with `sk-ant-admin01-`. Read from `ANTHROPIC_ADMIN_API_KEY` where
                it is not given.
            base_url: Where the API is. Read from `ANTHROPIC_BASE_URL` first. Default:
                https://api.anthropic.com.
            timeout: Seconds a request may take, or one limit for each of its phases.
                Default: 600.
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
            credentials={
                "api_key": api_key,
                "auth_token": auth_token,
                "admin_api_key": admin_api_key,
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
    def messages(self) -> AsyncMessages:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Find out which models there are, and what each of them can do."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def skills(self) -> AsyncSkills:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .resources.skills import AsyncSkills

        return AsyncSkills(self)

    @cached_property
    def user_profiles(self) -> AsyncUserProfiles:
        """Describe the people on whose behalf an application sends requests."""
        from .resources.user_profiles import AsyncUserProfiles

        return AsyncUserProfiles(self)

    @cached_property
    def beta(self) -> AsyncBeta:
        """Operations of `beta`."""
        from .resources.beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def organization(self) -> AsyncOrganization:
        """The organization that the credential belongs to."""
        from .resources.organization import AsyncOrganization

        return AsyncOrganization(self)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Operations of `admin`."""
        from .resources.admin import AsyncAdmin

        return AsyncAdmin(self)

    @cached_property
    def with_raw_response(self) -> AsyncClaudeWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncClaudeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClaudeWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncClaudeWithStreamingResponse(self)


class ClaudeWithRawResponse:
    """`Claude`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Claude) -> None:
        self._owner = owner

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .resources.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._owner.messages)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        """Find out which models there are, and what each of them can do."""
        from .resources.models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._owner.models)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .resources.files import FilesWithRawResponse

        return FilesWithRawResponse(self._owner.files)

    @cached_property
    def skills(self) -> SkillsWithRawResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .resources.skills import SkillsWithRawResponse

        return SkillsWithRawResponse(self._owner.skills)

    @cached_property
    def user_profiles(self) -> UserProfilesWithRawResponse:
        """Describe the people on whose behalf an application sends requests."""
        from .resources.user_profiles import UserProfilesWithRawResponse

        return UserProfilesWithRawResponse(self._owner.user_profiles)

    @cached_property
    def beta(self) -> BetaWithRawResponse:
        """Operations of `beta`."""
        from .resources.beta import BetaWithRawResponse

        return BetaWithRawResponse(self._owner.beta)

    @cached_property
    def organization(self) -> OrganizationWithRawResponse:
        """The organization that the credential belongs to."""
        from .resources.organization import OrganizationWithRawResponse

        return OrganizationWithRawResponse(self._owner.organization)

    @cached_property
    def admin(self) -> AdminWithRawResponse:
        """Operations of `admin`."""
        from .resources.admin import AdminWithRawResponse

        return AdminWithRawResponse(self._owner.admin)


class ClaudeWithStreamingResponse:
    """`Claude`, where each result is its response, whose body is read as it arrives."""

    def __init__(self, owner: Claude) -> None:
        self._owner = owner

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .resources.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._owner.messages)

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        """Find out which models there are, and what each of them can do."""
        from .resources.models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._owner.models)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .resources.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._owner.files)

    @cached_property
    def skills(self) -> SkillsWithStreamingResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .resources.skills import SkillsWithStreamingResponse

        return SkillsWithStreamingResponse(self._owner.skills)

    @cached_property
    def user_profiles(self) -> UserProfilesWithStreamingResponse:
        """Describe the people on whose behalf an application sends requests."""
        from .resources.user_profiles import UserProfilesWithStreamingResponse

        return UserProfilesWithStreamingResponse(self._owner.user_profiles)

    @cached_property
    def beta(self) -> BetaWithStreamingResponse:
        """Operations of `beta`."""
        from .resources.beta import BetaWithStreamingResponse

        return BetaWithStreamingResponse(self._owner.beta)

    @cached_property
    def organization(self) -> OrganizationWithStreamingResponse:
        """The organization that the credential belongs to."""
        from .resources.organization import OrganizationWithStreamingResponse

        return OrganizationWithStreamingResponse(self._owner.organization)

    @cached_property
    def admin(self) -> AdminWithStreamingResponse:
        """Operations of `admin`."""
        from .resources.admin import AdminWithStreamingResponse

        return AdminWithStreamingResponse(self._owner.admin)


class AsyncClaudeWithRawResponse:
    """`AsyncClaude`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncClaude) -> None:
        self._owner = owner

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .resources.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._owner.messages)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        """Find out which models there are, and what each of them can do."""
        from .resources.models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._owner.models)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .resources.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._owner.files)

    @cached_property
    def skills(self) -> AsyncSkillsWithRawResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .resources.skills import AsyncSkillsWithRawResponse

        return AsyncSkillsWithRawResponse(self._owner.skills)

    @cached_property
    def user_profiles(self) -> AsyncUserProfilesWithRawResponse:
        """Describe the people on whose behalf an application sends requests."""
        from .resources.user_profiles import AsyncUserProfilesWithRawResponse

        return AsyncUserProfilesWithRawResponse(self._owner.user_profiles)

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        """Operations of `beta`."""
        from .resources.beta import AsyncBetaWithRawResponse

        return AsyncBetaWithRawResponse(self._owner.beta)

    @cached_property
    def organization(self) -> AsyncOrganizationWithRawResponse:
        """The organization that the credential belongs to."""
        from .resources.organization import AsyncOrganizationWithRawResponse

        return AsyncOrganizationWithRawResponse(self._owner.organization)

    @cached_property
    def admin(self) -> AsyncAdminWithRawResponse:
        """Operations of `admin`."""
        from .resources.admin import AsyncAdminWithRawResponse

        return AsyncAdminWithRawResponse(self._owner.admin)


class AsyncClaudeWithStreamingResponse:
    """`AsyncClaude`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncClaude) -> None:
        self._owner = owner

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        """Send a conversation to a model and read its answer, or count its tokens
        first.
        """
        from .resources.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._owner.messages)

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """Find out which models there are, and what each of them can do."""
        from .resources.models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._owner.models)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """Upload files once to use in many messages, and download what code has
        written.
        """
        from .resources.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._owner.files)

    @cached_property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .resources.skills import AsyncSkillsWithStreamingResponse

        return AsyncSkillsWithStreamingResponse(self._owner.skills)

    @cached_property
    def user_profiles(self) -> AsyncUserProfilesWithStreamingResponse:
        """Describe the people on whose behalf an application sends requests."""
        from .resources.user_profiles import AsyncUserProfilesWithStreamingResponse

        return AsyncUserProfilesWithStreamingResponse(self._owner.user_profiles)

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        """Operations of `beta`."""
        from .resources.beta import AsyncBetaWithStreamingResponse

        return AsyncBetaWithStreamingResponse(self._owner.beta)

    @cached_property
    def organization(self) -> AsyncOrganizationWithStreamingResponse:
        """The organization that the credential belongs to."""
        from .resources.organization import AsyncOrganizationWithStreamingResponse

        return AsyncOrganizationWithStreamingResponse(self._owner.organization)

    @cached_property
    def admin(self) -> AsyncAdminWithStreamingResponse:
        """Operations of `admin`."""
        from .resources.admin import AsyncAdminWithStreamingResponse

        return AsyncAdminWithStreamingResponse(self._owner.admin)
