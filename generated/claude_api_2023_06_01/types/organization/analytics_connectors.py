# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization analytics connectors."""

from __future__ import annotations

from ... import _base


class AnalyticsConnectorChatMetrics(_base.Model):
    """Use of a connector in chats with Claude."""

    distinct_conversation_connector_used_count: int | None = None
    """Number of different conversations in which the connector was used.

    `null` if it is not given.
    """


class AnalyticsConnectorClaudeCodeMetrics(_base.Model):
    """Use of a connector in Claude Code."""

    distinct_session_connector_used_count: int | None = None
    """Number of different sessions in which the connector was used.

    `null` if it is not given.
    """


class AnalyticsConnectorCoworkMetrics(_base.Model):
    """Use of a connector in Claude Cowork."""

    distinct_session_connector_used_count: int | None = None
    """Number of different sessions in which the connector was used.

    `null` if it is not given.
    """


class AnalyticsConnectorOfficeProductMetrics(_base.Model):
    """Use of a connector in one of the Office programs."""

    distinct_session_connector_used_count: int | None = None
    """Number of different sessions in which the connector was used.

    `null` if it is not given.
    """


class AnalyticsConnectorOfficeMetrics(_base.Model):
    """Use of a connector in each of the Office programs."""

    excel: AnalyticsConnectorOfficeProductMetrics
    """Figures for Excel."""

    outlook: AnalyticsConnectorOfficeProductMetrics
    """Figures for Outlook."""

    powerpoint: AnalyticsConnectorOfficeProductMetrics
    """Figures for PowerPoint."""

    word: AnalyticsConnectorOfficeProductMetrics
    """Figures for Word."""


class AnalyticsConnectorChatCoworkUnifiedChatMetrics(_base.Model):
    """Use of a connector in chats, where chats and Claude Cowork are seen as one
    product.
    """

    distinct_conversation_connector_used_count: int | None = None
    """Number of different conversations in which the connector was used.

    `null` if it is not given.
    """


class AnalyticsConnectorChatCoworkUnifiedSessionsMetrics(_base.Model):
    """Use of a connector in sessions of Cowork, where chats and Claude Cowork are seen
    as one product.
    """

    distinct_session_connector_used_count: int | None = None
    """Number of different sessions in which the connector was used.

    `null` if it is not given.
    """


class AnalyticsConnectorChatCoworkUnifiedMetrics(_base.Model):
    """Use of a connector in chats and in Claude Cowork, seen as one product."""

    chat: AnalyticsConnectorChatCoworkUnifiedChatMetrics
    """Use in chats."""

    sessions: AnalyticsConnectorChatCoworkUnifiedSessionsMetrics
    """Use in sessions of Cowork."""


class AnalyticsConnectorActivity(_base.Model):
    """How one connector was used."""

    chat_metrics: AnalyticsConnectorChatMetrics
    """Use in chats with Claude."""

    claude_code_metrics: AnalyticsConnectorClaudeCodeMetrics
    """Use in Claude Code."""

    connector_display_name: str | None = None
    """Name to show for the connector. `null` if it has none."""

    connector_name: str
    """Name of the connector."""

    cowork_metrics: AnalyticsConnectorCoworkMetrics
    """Use in Claude Cowork."""

    distinct_user_count: int
    """Number of different users."""

    individual_auth_distinct_user_count: int | None = None
    """Number of different users who signed in to it on their own.

    `null` if it is not given.
    """

    managed_auth_distinct_user_count: int | None = None
    """Number of different users whose sign-in is managed for them.

    `null` if it is not given.
    """

    office_metrics: AnalyticsConnectorOfficeMetrics
    """Use in the Office programs."""

    read_call_count: int | None = None
    """Number of calls that read. `null` if it is not given."""

    unclassified_call_count: int | None = None
    """Number of calls of which it is not known whether they read or write.

    `null` if it is not given.
    """

    write_call_count: int | None = None
    """Number of calls that write. `null` if it is not given."""

    chat_cowork_unified_metrics: AnalyticsConnectorChatCoworkUnifiedMetrics | None = (
        None
    )
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


class AnalyticsConnectorActivityList(_base.Model):
    """One page of the activity with connectors."""

    data: list[AnalyticsConnectorActivity]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""
