# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization analytics skills."""

from __future__ import annotations

from typing import Literal

from ... import _base


class AnalyticsSkillChatMetrics(_base.Model):
    """Use of a skill in chats with Claude."""

    distinct_conversation_skill_used_count: int | None = None
    """Number of different conversations in which the skill was used.

    `null` if it is not given.
    """


class AnalyticsSkillClaudeCodeMetrics(_base.Model):
    """Use of a skill in Claude Code."""

    distinct_session_skill_used_count: int | None = None
    """Number of different sessions in which the skill was used.

    `null` if it is not given.
    """


class AnalyticsSkillCoworkMetrics(_base.Model):
    """Use of a skill in Claude Cowork."""

    distinct_session_skill_used_count: int | None = None
    """Number of different sessions in which the skill was used.

    `null` if it is not given.
    """


class AnalyticsSkillOfficeProductMetrics(_base.Model):
    """Use of a skill in one of the Office programs."""

    distinct_session_skill_used_count: int | None = None
    """Number of different sessions in which the skill was used.

    `null` if it is not given.
    """


class AnalyticsSkillOfficeMetrics(_base.Model):
    """Use of a skill in each of the Office programs."""

    excel: AnalyticsSkillOfficeProductMetrics
    """Figures for Excel."""

    outlook: AnalyticsSkillOfficeProductMetrics
    """Figures for Outlook."""

    powerpoint: AnalyticsSkillOfficeProductMetrics
    """Figures for PowerPoint."""

    word: AnalyticsSkillOfficeProductMetrics
    """Figures for Word."""


class AnalyticsSkillChatCoworkUnifiedChatMetrics(_base.Model):
    """Use of a skill in chats, where chats and Claude Cowork are seen as one
    product.
    """

    distinct_conversation_skill_used_count: int | None = None
    """Number of different conversations in which the skill was used.

    `null` if it is not given.
    """


class AnalyticsSkillChatCoworkUnifiedSessionsMetrics(_base.Model):
    """Use of a skill in sessions of Cowork, where chats and Claude Cowork are seen as
    one product.
    """

    distinct_session_skill_used_count: int | None = None
    """Number of different sessions in which the skill was used.

    `null` if it is not given.
    """


class AnalyticsSkillChatCoworkUnifiedMetrics(_base.Model):
    """Use of a skill in chats and in Claude Cowork, seen as one product."""

    chat: AnalyticsSkillChatCoworkUnifiedChatMetrics
    """Use in chats."""

    sessions: AnalyticsSkillChatCoworkUnifiedSessionsMetrics
    """Use in sessions of Cowork."""


class AnalyticsSkillActivity(_base.Model):
    """How one skill was used."""

    attributed_list_price: str | None = None
    """Cost at list prices that is put down to the skill, a number as a string.

    `null` if it is not given.
    """

    chat_metrics: AnalyticsSkillChatMetrics
    """Use in chats with Claude."""

    claude_code_metrics: AnalyticsSkillClaudeCodeMetrics
    """Use in Claude Code."""

    cowork_metrics: AnalyticsSkillCoworkMetrics
    """Use in Claude Cowork."""

    currency: str | None = None
    """Currency of the amounts, such as `USD`. `null` if there are no amounts."""

    distinct_user_count: int
    """Number of different users."""

    enable_count: int | None = None
    """How often the skill was enabled. `null` if it is not given."""

    estimated_overage_spend: str | None = None
    """Estimated spending beyond what is included, a number as a string.

    `null` if it is not given.
    """

    invocation_count: int | None = None
    """How often the skill was invoked. `null` if it is not given."""

    office_metrics: AnalyticsSkillOfficeMetrics
    """Use in the Office programs."""

    share_status: Literal["organization", "private", "public"] | str | None = None
    """Whom the skill is shared with: nobody (`private`), the organization, or everybody
    (`public`). `null` if that is not given.
    """

    skill_display_name: str | None = None
    """Name to show for the skill. `null` if it has none."""

    skill_name: str
    """Name of the skill."""

    chat_cowork_unified_metrics: AnalyticsSkillChatCoworkUnifiedMetrics | None = None
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


class AnalyticsSkillActivityList(_base.Model):
    """One page of the activity with skills."""

    data: list[AnalyticsSkillActivity]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""
