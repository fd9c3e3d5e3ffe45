# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization analytics users."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnalyticsUserGroupBy: TypeAlias = Literal["rbac_group_id"]
"""What gets rows of its own in the activity of users. There is one choice only."""
