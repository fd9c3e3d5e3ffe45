# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization analytics product metrics."""

from __future__ import annotations

from ... import _base


class AnalyticsLinesOfCode(_base.Model):
    """Number of lines of code that were added and removed."""

    added_count: int
    """Number of lines that were added."""

    removed_count: int
    """Number of lines that were removed."""


class AnalyticsCoreCodeMetrics(_base.Model):
    """Sessions, code, commits and pull requests of Claude Code."""

    artifacts_created_count: int
    """Number of artifacts that were created."""

    commit_count: int
    """Number of commits."""

    distinct_session_count: int | None = None
    """Number of different sessions. `null` if it is not given."""

    lines_of_code: AnalyticsLinesOfCode
    """Number of lines of code that were added and removed."""

    pull_request_count: int
    """Number of pull requests."""


class AnalyticsToolActionCounts(_base.Model):
    """How often edits that one tool proposed were accepted and rejected."""

    accepted_count: int
    """How often an edit was accepted."""

    rejected_count: int
    """How often an edit was rejected."""


class AnalyticsToolActions(_base.Model):
    """How often edits that the tools of Claude Code proposed were accepted and
    rejected.
    """

    edit_tool: AnalyticsToolActionCounts
    """Edits of the Edit tool."""

    multi_edit_tool: AnalyticsToolActionCounts
    """Edits of the MultiEdit tool."""

    notebook_edit_tool: AnalyticsToolActionCounts
    """Edits of the NotebookEdit tool."""

    write_tool: AnalyticsToolActionCounts
    """Edits of the Write tool."""


class AnalyticsClaudeCodeMetrics(_base.Model):
    """What was done in Claude Code."""

    core_metrics: AnalyticsCoreCodeMetrics
    """Sessions, code, commits and pull requests."""

    tool_actions: AnalyticsToolActions
    """How often edits that its tools proposed were accepted and rejected."""


class AnalyticsDesignMetrics(_base.Model):
    """What was done in Claude Design."""

    distinct_projects_created_count: int
    """Number of different projects that were created."""

    distinct_projects_used_count: int | None = None
    """Number of different projects that were used. `null` if it is not given."""

    distinct_session_count: int | None = None
    """Number of different sessions. `null` if it is not given."""

    message_count: int
    """Number of messages."""


class AnalyticsOfficeProductMetrics(_base.Model):
    """What was done with Claude in one of the Office programs."""

    connectors_used_count: int
    """How often connectors were used."""

    distinct_connectors_used_count: int | None = None
    """Number of different connectors that were used. `null` if it is not given."""

    distinct_session_count: int | None = None
    """Number of different sessions. `null` if it is not given."""

    distinct_skills_used_count: int | None = None
    """Number of different skills that were used. `null` if it is not given."""

    message_count: int
    """Number of messages."""

    skills_used_count: int
    """How often skills were used."""


class AnalyticsOfficeMetrics(_base.Model):
    """What was done with Claude in each of the Office programs."""

    excel: AnalyticsOfficeProductMetrics
    """Figures for Excel."""

    outlook: AnalyticsOfficeProductMetrics
    """Figures for Outlook."""

    powerpoint: AnalyticsOfficeProductMetrics
    """Figures for PowerPoint."""

    word: AnalyticsOfficeProductMetrics
    """Figures for Word."""


class AnalyticsScienceMetrics(_base.Model):
    """What was done with the science product."""

    delegation_count: int
    """Number of delegations."""

    distinct_session_count: int | None = None
    """Number of different sessions. `null` if it is not given."""

    message_count: int
    """Number of messages."""

    remote_compute_job_count: int
    """Number of jobs on remote computers."""

    skills_used_count: int
    """How often skills were used."""


class AnalyticsClaudeTagMetrics(_base.Model):
    """What was done with Claude Tag."""

    active_day_count: int | None = None
    """Number of days with activity. `null` if it is not given."""

    active_message_count: int | None = None
    """Number of active messages. `null` if it is not given."""
