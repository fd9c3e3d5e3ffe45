# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization analytics plugins."""

from __future__ import annotations

from ... import _base


class AnalyticsPluginClaudeCodeMetrics(_base.Model):
    """Use of a plugin in Claude Code."""

    distinct_session_plugin_used_count: int | None = None
    """Number of different sessions in which the plugin was used.

    `null` if it is not given.
    """


class AnalyticsPluginCoworkMetrics(_base.Model):
    """Use of a plugin in Claude Cowork."""

    distinct_session_plugin_used_count: int | None = None
    """Number of different sessions in which the plugin was used.

    `null` if it is not given.
    """


class AnalyticsPluginChatCoworkUnifiedMetrics(_base.Model):
    """Use of a plugin in chats and in Claude Cowork, seen as one product."""

    distinct_session_plugin_used_count: int | None = None
    """Number of different sessions in which the plugin was used.

    `null` if it is not given.
    """


class AnalyticsPluginActivity(_base.Model):
    """How one plugin was used."""

    claude_code_metrics: AnalyticsPluginClaudeCodeMetrics
    """Use in Claude Code."""

    cowork_metrics: AnalyticsPluginCoworkMetrics
    """Use in Claude Cowork."""

    distinct_user_count: int
    """Number of different users."""

    install_count: int | None = None
    """How often the plugin was installed. `null` if it is not given."""

    invocation_count: int
    """How often the plugin was invoked."""

    plugin_id: str | None = None
    """Identifier of the plugin. `null` if it has none."""

    plugin_name: str
    """Name of the plugin."""

    chat_cowork_unified_metrics: AnalyticsPluginChatCoworkUnifiedMetrics | None = None
    """Use in chats and in Claude Cowork, seen as one product.

    `null` if it is not given.
    """

    product: str | None = None
    """Product that the row is about. `null` if it is not about a single one."""

    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the row is about.

    `null` if it is not about a single one.
    """

    rbac_group_name: str | None = None
    """Name of that RBAC group. `null` if it is not given."""

    user_id: str | None = None
    """Identifier of the user that the row is about.

    `null` if it is not about a single one.
    """


class AnalyticsPluginActivityList(_base.Model):
    """One page of the activity with plugins."""

    data: list[AnalyticsPluginActivity]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""
