# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization analytics summaries."""

from __future__ import annotations

from ... import _base
from ..._runtime.core.formats import DateTime


class AnalyticsSingleDayActivitySummary(_base.Model):
    """How many users were active on one day, and in the week and the month that belong
    to it.
    """

    assigned_seat_count: int | None = None
    """Number of seats that are assigned. `null` if it is not given."""

    cowork_daily_active_user_count: int
    """Number of users who were active in Claude Cowork on the day."""

    cowork_monthly_active_user_count: int
    """Number of users who were active in Claude Cowork in the month."""

    cowork_weekly_active_user_count: int
    """Number of users who were active in Claude Cowork in the week."""

    daily_active_user_count: int
    """Number of users who were active on the day."""

    daily_adoption_rate: float | None = None
    """Rate of adoption on the day. `null` if it is not given."""

    ending_at: DateTime
    """When the day ends."""

    monthly_active_user_count: int
    """Number of users who were active in the month."""

    monthly_adoption_rate: float | None = None
    """Rate of adoption in the month. `null` if it is not given."""

    pending_invite_count: int | None = None
    """Number of invites that are pending. `null` if it is not given."""

    starting_at: DateTime
    """When the day begins."""

    weekly_active_user_count: int
    """Number of users who were active in the week."""

    weekly_adoption_rate: float | None = None
    """Rate of adoption in the week. `null` if it is not given."""

    chat_cowork_unified_daily_active_user_count: int | None = None
    """Number of users who were active in chats or Claude Cowork on the day.

    `null` if it is not given.
    """

    chat_cowork_unified_monthly_active_user_count: int | None = None
    """Number of users who were active in chats or Claude Cowork in the month.

    `null` if it is not given.
    """

    chat_cowork_unified_weekly_active_user_count: int | None = None
    """Number of users who were active in chats or Claude Cowork in the week.

    `null` if it is not given.
    """

    chat_daily_active_user_count: int | None = None
    """Number of users who were active in chats on the day. `null` if it is not
    given.
    """

    chat_monthly_active_user_count: int | None = None
    """Number of users who were active in chats in the month. `null` if it is not
    given.
    """

    chat_weekly_active_user_count: int | None = None
    """Number of users who were active in chats in the week. `null` if it is not
    given.
    """

    claude_code_daily_active_user_count: int | None = None
    """Number of users who were active in Claude Code on the day.

    `null` if it is not given.
    """

    claude_code_monthly_active_user_count: int | None = None
    """Number of users who were active in Claude Code in the month.

    `null` if it is not given.
    """

    claude_code_weekly_active_user_count: int | None = None
    """Number of users who were active in Claude Code in the week.

    `null` if it is not given.
    """

    claude_design_daily_active_user_count: int | None = None
    """Number of users who were active in Claude Design on the day.

    `null` if it is not given.
    """

    claude_design_monthly_active_user_count: int | None = None
    """Number of users who were active in Claude Design in the month.

    `null` if it is not given.
    """

    claude_design_weekly_active_user_count: int | None = None
    """Number of users who were active in Claude Design in the week.

    `null` if it is not given.
    """

    claude_tag_daily_active_user_count: int | None = None
    """Number of users who were active with Claude Tag on the day.

    `null` if it is not given.
    """

    claude_tag_monthly_active_user_count: int | None = None
    """Number of users who were active with Claude Tag in the month.

    `null` if it is not given.
    """

    claude_tag_weekly_active_user_count: int | None = None
    """Number of users who were active with Claude Tag in the week.

    `null` if it is not given.
    """

    office_agent_daily_active_user_count: int | None = None
    """Number of users who were active in the Office programs on the day.

    `null` if it is not given.
    """

    office_agent_monthly_active_user_count: int | None = None
    """Number of users who were active in the Office programs in the month.

    `null` if it is not given.
    """

    office_agent_weekly_active_user_count: int | None = None
    """Number of users who were active in the Office programs in the week.

    `null` if it is not given.
    """

    science_daily_active_user_count: int | None = None
    """Number of users who were active with the science product on the day.

    `null` if it is not given.
    """

    science_entitled_user_count: int | None = None
    """Number of users who may use the science product. `null` if it is not given."""

    science_monthly_active_user_count: int | None = None
    """Number of users who were active with the science product in the month.

    `null` if it is not given.
    """

    science_weekly_active_user_count: int | None = None
    """Number of users who were active with the science product in the week.

    `null` if it is not given.
    """


class AnalyticsSingleDayActivitySummaryList(_base.Model):
    """One page of summaries of activity, one for each day."""

    data: list[AnalyticsSingleDayActivitySummary]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""
