# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization analytics users."""

from __future__ import annotations

from typing import Literal

from ... import _base
from ..._runtime.core.formats import Date
from .analytics_metrics import (
    AnalyticsChatCoworkUnifiedMetrics,
    AnalyticsChatMetrics,
    AnalyticsCoworkMetrics,
)
from .analytics_product_metrics import (
    AnalyticsClaudeCodeMetrics,
    AnalyticsClaudeTagMetrics,
    AnalyticsDesignMetrics,
    AnalyticsOfficeMetrics,
    AnalyticsScienceMetrics,
)


class AnalyticsUser(_base.Model):
    """A user of the organization in a report on activity."""

    id: str
    """Identifier of the user."""

    type: Literal["user"]
    email_address: str
    """Email address of the user."""


class AnalyticsUserActivity(_base.Model):
    """What one user did, or the users of one RBAC group did together."""

    chat_metrics: AnalyticsChatMetrics
    """What was done in chats with Claude."""

    claude_code_metrics: AnalyticsClaudeCodeMetrics
    """What was done in Claude Code."""

    cowork_metrics: AnalyticsCoworkMetrics
    """What was done in Claude Cowork."""

    design_metrics: AnalyticsDesignMetrics
    """What was done in Claude Design."""

    distinct_user_count: int | None = None
    """Number of different users. `null` if it is not given."""

    office_metrics: AnalyticsOfficeMetrics
    """What was done in the Office programs."""

    science_metrics: AnalyticsScienceMetrics
    """What was done with the science product."""

    user: AnalyticsUser | None = None
    """The user. `null` if the row is not about a single one."""

    web_search_count: int
    """Number of web searches."""

    chat_cowork_unified_metrics: AnalyticsChatCoworkUnifiedMetrics | None = None
    """What was done in chats and in Claude Cowork, seen as one product.

    `null` if it is not given.
    """

    claude_tag_metrics: AnalyticsClaudeTagMetrics | None = None
    """What was done with Claude Tag. `null` if it is not given."""

    last_activity_date: Date | None = None
    """Day of the last activity, as `YYYY-MM-DD`. `null` if it is not given."""

    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the row is about.

    `null` if it is not about a single one.
    """

    rbac_group_name: str | None = None
    """Name of that RBAC group. `null` if it is not given."""


class AnalyticsUserActivityList(_base.Model):
    """One page of the activity of users."""

    data: list[AnalyticsUserActivity]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""
