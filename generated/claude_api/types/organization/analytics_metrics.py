# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization analytics metrics."""

from __future__ import annotations

from ... import _base


class AnalyticsChatMetrics(_base.Model):
    """What was done in chats with Claude."""

    connectors_used_count: int
    """How often connectors were used."""

    distinct_artifacts_created_count: int
    """Number of different artifacts that were created."""

    distinct_connectors_used_count: int | None = None
    """Number of different connectors that were used. `null` if it is not given."""

    distinct_conversation_count: int | None = None
    """Number of different conversations. `null` if it is not given."""

    distinct_files_uploaded_count: int | None = None
    """Number of different files that were uploaded. `null` if it is not given."""

    distinct_projects_created_count: int
    """Number of different projects that were created."""

    distinct_projects_used_count: int | None = None
    """Number of different projects that were used. `null` if it is not given."""

    distinct_shared_artifacts_viewed_count: int | None = None
    """Number of different shared artifacts that were viewed. `null` if it is not
    given.
    """

    distinct_skills_used_count: int | None = None
    """Number of different skills that were used. `null` if it is not given."""

    message_count: int
    """Number of messages."""

    shared_conversations_viewed_count: int
    """How often shared conversations were viewed."""

    thinking_message_count: int
    """Number of messages with thinking."""


class AnalyticsCoworkMetrics(_base.Model):
    """What was done in Claude Cowork."""

    action_count: int
    """Number of actions."""

    artifacts_created_count: int
    """Number of artifacts that were created."""

    connectors_used_count: int
    """How often connectors were used."""

    dispatch_turn_count: int
    """Number of dispatch turns."""

    distinct_connectors_used_count: int | None = None
    """Number of different connectors that were used. `null` if it is not given."""

    distinct_plugins_used_count: int | None = None
    """Number of different plugins that were used. `null` if it is not given."""

    distinct_session_count: int | None = None
    """Number of different sessions. `null` if it is not given."""

    distinct_skills_used_count: int | None = None
    """Number of different skills that were used. `null` if it is not given."""

    edit_tool_count: int | None = None
    """How often the Edit tool was used. `null` if it is not given."""

    file_edit_count: int | None = None
    """How often files were edited. `null` if it is not given."""

    message_count: int
    """Number of messages."""

    multi_edit_tool_count: int | None = None
    """How often the MultiEdit tool was used. `null` if it is not given."""

    notebook_edit_tool_count: int | None = None
    """How often the NotebookEdit tool was used. `null` if it is not given."""

    plugins_used_count: int | None = None
    """How often plugins were used. `null` if it is not given."""

    sessions_with_file_edits_count: int | None = None
    """Number of sessions in which files were edited. `null` if it is not given."""

    skills_used_count: int
    """How often skills were used."""

    write_tool_count: int | None = None
    """How often the Write tool was used. `null` if it is not given."""


class AnalyticsChatCoworkUnifiedChatMetrics(_base.Model):
    """What was done in chats, where chats and Claude Cowork are seen as one product."""

    connectors_used_count: int
    """How often connectors were used."""

    distinct_artifacts_created_count: int
    """Number of different artifacts that were created."""

    distinct_connectors_used_count: int | None = None
    """Number of different connectors that were used. `null` if it is not given."""

    distinct_conversation_count: int | None = None
    """Number of different conversations. `null` if it is not given."""

    distinct_files_uploaded_count: int | None = None
    """Number of different files that were uploaded. `null` if it is not given."""

    distinct_projects_created_count: int
    """Number of different projects that were created."""

    distinct_projects_used_count: int | None = None
    """Number of different projects that were used. `null` if it is not given."""

    distinct_shared_artifacts_viewed_count: int | None = None
    """Number of different shared artifacts that were viewed. `null` if it is not
    given.
    """

    distinct_skills_used_count: int | None = None
    """Number of different skills that were used. `null` if it is not given."""

    message_count: int
    """Number of messages."""

    shared_conversations_viewed_count: int
    """How often shared conversations were viewed."""

    thinking_message_count: int
    """Number of messages with thinking."""


class AnalyticsChatCoworkUnifiedSessionsMetrics(_base.Model):
    """What was done in sessions of Cowork, where chats and Claude Cowork are seen as
    one product.
    """

    action_count: int
    """Number of actions."""

    artifacts_created_count: int
    """Number of artifacts that were created."""

    connectors_used_count: int
    """How often connectors were used."""

    dispatch_turn_count: int
    """Number of dispatch turns."""

    distinct_connectors_used_count: int | None = None
    """Number of different connectors that were used. `null` if it is not given."""

    distinct_plugins_used_count: int | None = None
    """Number of different plugins that were used. `null` if it is not given."""

    distinct_session_count: int | None = None
    """Number of different sessions. `null` if it is not given."""

    distinct_skills_used_count: int | None = None
    """Number of different skills that were used. `null` if it is not given."""

    edit_tool_count: int | None = None
    """How often the Edit tool was used. `null` if it is not given."""

    file_edit_count: int | None = None
    """How often files were edited. `null` if it is not given."""

    message_count: int
    """Number of messages."""

    multi_edit_tool_count: int | None = None
    """How often the MultiEdit tool was used. `null` if it is not given."""

    notebook_edit_tool_count: int | None = None
    """How often the NotebookEdit tool was used. `null` if it is not given."""

    plugins_used_count: int | None = None
    """How often plugins were used. `null` if it is not given."""

    sessions_with_file_edits_count: int | None = None
    """Number of sessions in which files were edited. `null` if it is not given."""

    skills_used_count: int
    """How often skills were used."""

    write_tool_count: int | None = None
    """How often the Write tool was used. `null` if it is not given."""


class AnalyticsChatCoworkUnifiedMetrics(_base.Model):
    """What was done in chats and in Claude Cowork, seen as one product."""

    chat: AnalyticsChatCoworkUnifiedChatMetrics
    """What was done in chats."""

    sessions: AnalyticsChatCoworkUnifiedSessionsMetrics
    """What was done in sessions of Cowork."""
