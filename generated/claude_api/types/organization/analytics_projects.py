# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Models: organization analytics projects."""

from __future__ import annotations

from ... import _base
from ..._runtime.core.formats import DateTime
from .analytics_users import AnalyticsUser


class AnalyticsProjectActivity(_base.Model):
    """How one project was used in chats."""

    created_at: DateTime | None = None
    """When the project was created. `null` if that is not known."""

    created_by: AnalyticsUser | None = None
    """User who created the project. `null` if that is not known."""

    distinct_conversation_count: int | None = None
    """Number of different conversations. `null` if it is not given."""

    distinct_user_count: int
    """Number of different users."""

    message_count: int
    """Number of messages."""

    project_id: str
    """Identifier of the project."""

    project_name: str
    """Name of the project."""

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


class AnalyticsProjectActivityList(_base.Model):
    """One page of the activity in projects."""

    data: list[AnalyticsProjectActivity]
    """Objects of this page."""

    next_page: str | None = None
    """Token of the next page, to be given as `page`. `null` on the last page."""
