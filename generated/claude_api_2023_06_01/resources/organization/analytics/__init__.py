# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Operations of `organization.analytics`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime._async.client import AsyncResource
from ...._runtime._sync.client import SyncResource

if TYPE_CHECKING:
    from .apps import (
        Apps,
        AppsWithRawResponse,
        AppsWithStreamingResponse,
        AsyncApps,
        AsyncAppsWithRawResponse,
        AsyncAppsWithStreamingResponse,
    )
    from .artifacts import (
        Artifacts,
        ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse,
        AsyncArtifacts,
        AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse,
    )
    from .connectors import (
        AsyncConnectors,
        AsyncConnectorsWithRawResponse,
        AsyncConnectorsWithStreamingResponse,
        Connectors,
        ConnectorsWithRawResponse,
        ConnectorsWithStreamingResponse,
    )
    from .plugins import (
        AsyncPlugins,
        AsyncPluginsWithRawResponse,
        AsyncPluginsWithStreamingResponse,
        Plugins,
        PluginsWithRawResponse,
        PluginsWithStreamingResponse,
    )
    from .skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .summaries import (
        AsyncSummaries,
        AsyncSummariesWithRawResponse,
        AsyncSummariesWithStreamingResponse,
        Summaries,
        SummariesWithRawResponse,
        SummariesWithStreamingResponse,
    )
    from .users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )


class Analytics(SyncResource):
    """Operations of `organization.analytics`."""

    @cached_property
    def summaries(self) -> Summaries:
        """Operations of `organization.analytics.summaries`."""
        from .summaries import Summaries

        return Summaries(self._client)

    @cached_property
    def users(self) -> Users:
        """The members of the organization and their roles."""
        from .users import Users

        return Users(self._client)

    @cached_property
    def apps(self) -> Apps:
        """Operations of `organization.analytics.apps`."""
        from .apps import Apps

        return Apps(self._client)

    @cached_property
    def connectors(self) -> Connectors:
        """Operations of `organization.analytics.connectors`."""
        from .connectors import Connectors

        return Connectors(self._client)

    @cached_property
    def plugins(self) -> Plugins:
        """Operations of `organization.analytics.plugins`."""
        from .plugins import Plugins

        return Plugins(self._client)

    @cached_property
    def skills(self) -> Skills:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import Skills

        return Skills(self._client)

    @cached_property
    def artifacts(self) -> Artifacts:
        """Operations of `organization.analytics.artifacts`."""
        from .artifacts import Artifacts

        return Artifacts(self._client)

    @cached_property
    def with_raw_response(self) -> AnalyticsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AnalyticsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnalyticsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AnalyticsWithStreamingResponse(self)


class AsyncAnalytics(AsyncResource):
    """Operations of `organization.analytics`."""

    @cached_property
    def summaries(self) -> AsyncSummaries:
        """Operations of `organization.analytics.summaries`."""
        from .summaries import AsyncSummaries

        return AsyncSummaries(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        """The members of the organization and their roles."""
        from .users import AsyncUsers

        return AsyncUsers(self._client)

    @cached_property
    def apps(self) -> AsyncApps:
        """Operations of `organization.analytics.apps`."""
        from .apps import AsyncApps

        return AsyncApps(self._client)

    @cached_property
    def connectors(self) -> AsyncConnectors:
        """Operations of `organization.analytics.connectors`."""
        from .connectors import AsyncConnectors

        return AsyncConnectors(self._client)

    @cached_property
    def plugins(self) -> AsyncPlugins:
        """Operations of `organization.analytics.plugins`."""
        from .plugins import AsyncPlugins

        return AsyncPlugins(self._client)

    @cached_property
    def skills(self) -> AsyncSkills:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import AsyncSkills

        return AsyncSkills(self._client)

    @cached_property
    def artifacts(self) -> AsyncArtifacts:
        """Operations of `organization.analytics.artifacts`."""
        from .artifacts import AsyncArtifacts

        return AsyncArtifacts(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsWithRawResponse:
        """The same methods; each gives the response that brought it, read and not yet
        parsed.
        """
        return AsyncAnalyticsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnalyticsWithStreamingResponse:
        """The same methods; each gives its response, whose body is read as it
        arrives.
        """
        return AsyncAnalyticsWithStreamingResponse(self)


class AnalyticsWithRawResponse:
    """`Analytics`, where each result is the response that brought it, read and not yet
    parsed.
    """

    def __init__(self, owner: Analytics) -> None:
        self._owner = owner

    @cached_property
    def summaries(self) -> SummariesWithRawResponse:
        """Operations of `organization.analytics.summaries`."""
        from .summaries import SummariesWithRawResponse

        return SummariesWithRawResponse(self._owner.summaries)

    @cached_property
    def users(self) -> UsersWithRawResponse:
        """The members of the organization and their roles."""
        from .users import UsersWithRawResponse

        return UsersWithRawResponse(self._owner.users)

    @cached_property
    def apps(self) -> AppsWithRawResponse:
        """Operations of `organization.analytics.apps`."""
        from .apps import AppsWithRawResponse

        return AppsWithRawResponse(self._owner.apps)

    @cached_property
    def connectors(self) -> ConnectorsWithRawResponse:
        """Operations of `organization.analytics.connectors`."""
        from .connectors import ConnectorsWithRawResponse

        return ConnectorsWithRawResponse(self._owner.connectors)

    @cached_property
    def plugins(self) -> PluginsWithRawResponse:
        """Operations of `organization.analytics.plugins`."""
        from .plugins import PluginsWithRawResponse

        return PluginsWithRawResponse(self._owner.plugins)

    @cached_property
    def skills(self) -> SkillsWithRawResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import SkillsWithRawResponse

        return SkillsWithRawResponse(self._owner.skills)

    @cached_property
    def artifacts(self) -> ArtifactsWithRawResponse:
        """Operations of `organization.analytics.artifacts`."""
        from .artifacts import ArtifactsWithRawResponse

        return ArtifactsWithRawResponse(self._owner.artifacts)


class AnalyticsWithStreamingResponse:
    """`Analytics`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: Analytics) -> None:
        self._owner = owner

    @cached_property
    def summaries(self) -> SummariesWithStreamingResponse:
        """Operations of `organization.analytics.summaries`."""
        from .summaries import SummariesWithStreamingResponse

        return SummariesWithStreamingResponse(self._owner.summaries)

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        """The members of the organization and their roles."""
        from .users import UsersWithStreamingResponse

        return UsersWithStreamingResponse(self._owner.users)

    @cached_property
    def apps(self) -> AppsWithStreamingResponse:
        """Operations of `organization.analytics.apps`."""
        from .apps import AppsWithStreamingResponse

        return AppsWithStreamingResponse(self._owner.apps)

    @cached_property
    def connectors(self) -> ConnectorsWithStreamingResponse:
        """Operations of `organization.analytics.connectors`."""
        from .connectors import ConnectorsWithStreamingResponse

        return ConnectorsWithStreamingResponse(self._owner.connectors)

    @cached_property
    def plugins(self) -> PluginsWithStreamingResponse:
        """Operations of `organization.analytics.plugins`."""
        from .plugins import PluginsWithStreamingResponse

        return PluginsWithStreamingResponse(self._owner.plugins)

    @cached_property
    def skills(self) -> SkillsWithStreamingResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import SkillsWithStreamingResponse

        return SkillsWithStreamingResponse(self._owner.skills)

    @cached_property
    def artifacts(self) -> ArtifactsWithStreamingResponse:
        """Operations of `organization.analytics.artifacts`."""
        from .artifacts import ArtifactsWithStreamingResponse

        return ArtifactsWithStreamingResponse(self._owner.artifacts)


class AsyncAnalyticsWithRawResponse:
    """`AsyncAnalytics`, where each result is the response that brought it, read and not
    yet parsed.
    """

    def __init__(self, owner: AsyncAnalytics) -> None:
        self._owner = owner

    @cached_property
    def summaries(self) -> AsyncSummariesWithRawResponse:
        """Operations of `organization.analytics.summaries`."""
        from .summaries import AsyncSummariesWithRawResponse

        return AsyncSummariesWithRawResponse(self._owner.summaries)

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        """The members of the organization and their roles."""
        from .users import AsyncUsersWithRawResponse

        return AsyncUsersWithRawResponse(self._owner.users)

    @cached_property
    def apps(self) -> AsyncAppsWithRawResponse:
        """Operations of `organization.analytics.apps`."""
        from .apps import AsyncAppsWithRawResponse

        return AsyncAppsWithRawResponse(self._owner.apps)

    @cached_property
    def connectors(self) -> AsyncConnectorsWithRawResponse:
        """Operations of `organization.analytics.connectors`."""
        from .connectors import AsyncConnectorsWithRawResponse

        return AsyncConnectorsWithRawResponse(self._owner.connectors)

    @cached_property
    def plugins(self) -> AsyncPluginsWithRawResponse:
        """Operations of `organization.analytics.plugins`."""
        from .plugins import AsyncPluginsWithRawResponse

        return AsyncPluginsWithRawResponse(self._owner.plugins)

    @cached_property
    def skills(self) -> AsyncSkillsWithRawResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import AsyncSkillsWithRawResponse

        return AsyncSkillsWithRawResponse(self._owner.skills)

    @cached_property
    def artifacts(self) -> AsyncArtifactsWithRawResponse:
        """Operations of `organization.analytics.artifacts`."""
        from .artifacts import AsyncArtifactsWithRawResponse

        return AsyncArtifactsWithRawResponse(self._owner.artifacts)


class AsyncAnalyticsWithStreamingResponse:
    """`AsyncAnalytics`, where each result is its response, whose body is read as it
    arrives.
    """

    def __init__(self, owner: AsyncAnalytics) -> None:
        self._owner = owner

    @cached_property
    def summaries(self) -> AsyncSummariesWithStreamingResponse:
        """Operations of `organization.analytics.summaries`."""
        from .summaries import AsyncSummariesWithStreamingResponse

        return AsyncSummariesWithStreamingResponse(self._owner.summaries)

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        """The members of the organization and their roles."""
        from .users import AsyncUsersWithStreamingResponse

        return AsyncUsersWithStreamingResponse(self._owner.users)

    @cached_property
    def apps(self) -> AsyncAppsWithStreamingResponse:
        """Operations of `organization.analytics.apps`."""
        from .apps import AsyncAppsWithStreamingResponse

        return AsyncAppsWithStreamingResponse(self._owner.apps)

    @cached_property
    def connectors(self) -> AsyncConnectorsWithStreamingResponse:
        """Operations of `organization.analytics.connectors`."""
        from .connectors import AsyncConnectorsWithStreamingResponse

        return AsyncConnectorsWithStreamingResponse(self._owner.connectors)

    @cached_property
    def plugins(self) -> AsyncPluginsWithStreamingResponse:
        """Operations of `organization.analytics.plugins`."""
        from .plugins import AsyncPluginsWithStreamingResponse

        return AsyncPluginsWithStreamingResponse(self._owner.plugins)

    @cached_property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        """Teach models how to do a task: folders of instructions and scripts that they
        read when needed.
        """
        from .skills import AsyncSkillsWithStreamingResponse

        return AsyncSkillsWithStreamingResponse(self._owner.skills)

    @cached_property
    def artifacts(self) -> AsyncArtifactsWithStreamingResponse:
        """Operations of `organization.analytics.artifacts`."""
        from .artifacts import AsyncArtifactsWithStreamingResponse

        return AsyncArtifactsWithStreamingResponse(self._owner.artifacts)
