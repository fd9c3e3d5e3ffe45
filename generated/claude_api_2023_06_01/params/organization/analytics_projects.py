# Made by specloom from the spec: edit that, then run `specloom generate`.

"""Params: organization analytics projects."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnalyticsProjectGroupBy: TypeAlias = Literal["rbac_group_id", "user_id"]
"""What gets rows of its own in the activity in projects."""
